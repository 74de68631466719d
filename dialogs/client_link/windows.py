from typing import Any

from aiogram import Bot
from aiogram.utils.deep_linking import create_start_link
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import CopyText

from bot.services.people import first_steps
from bot.services.people.first_steps import Step
from dialogs import states
from dialogs.kit.navigation import back, member_of
from dialogs.kit.widgets import Label, Ready, Words
from dialogs.kit.windows import MenuWindow

# What stands in the link says where a client came from: a word that shows how.
EXAMPLE = "instagram"


async def seen(_: Any, manager: DialogManager) -> None:
    await first_steps.take(Step.LINK, by=member_of(manager))


async def link(bot: Bot, **_: Any) -> dict[str, str]:
    """Return the link, and the word in it that becomes the client's source."""
    return {"link": await create_start_link(bot, EXAMPLE), "source": EXAMPLE}


def dialog() -> Dialog:
    main = MenuWindow(
        Words("client-link", "link", "source"),
        CopyText(Label("button-copy-link"), copy_text=Ready("link")),
        back(),
        state=states.ClientLink.main,
        getter=link,
    )
    return Dialog(main, on_start=seen)
