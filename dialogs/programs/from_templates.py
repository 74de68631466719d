"""A template for the client of the open draft: sent as it is with a tap, or taken into the draft."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, SwitchTo

from bot.i18n import Translator
from bot.services.errors import FilesUnknown, NotFound
from bot.services.programs import from_templates, templates, writers
from bot.services.programs.content import parts_of
from bot.services.programs.writers import Desk
from bot.telegram.parts import require_known
from bot.text.names import client_name
from bot.text.words import cut, one_line
from dialogs import states
from dialogs.kit import reading, refusals
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, page_window, paged, pager, turn_page
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.programs.draft_handlers import ask_about_block, has_blocked, is_sent
from dialogs.programs.writing import task_of
from dialogs.routes import BEGUN

LONGEST_LABEL = 60
# What there is room for on the button that sends it.
LONGEST_TITLE = 40


def windows() -> list[Window]:
    """Return the window in which a template is chosen, and the one that asks for a page of it."""
    choose = MenuWindow(
        Words("draft-take-template", "name"),
        Column(choices("template_taken", "templates", take)),
        pager(turn_page, ask=states.Programs.ask_templates),
        SwitchTo(Label("button-back"), id="back_from_templates", state=states.Programs.draft),
        state=states.Programs.templates,
        getter=getter,
    )
    return [choose, page_window(states.Programs.ask_templates, of=states.Programs.templates, getter=getter)]


async def getter(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the templates, those first that fit what was paid for."""
    desk = await writers.desk(task_of(dialog_manager), by=member_of(dialog_manager))
    found = await from_templates.page_for(desk.payment, number_of(dialog_manager))
    return {
        "name": client_name(desk.client, t),
        "templates": [(template.id, one_line(template.title, LONGEST_LABEL)) for template in found.entries],
        **paged(found),
    }


async def to_send(desk: Desk, t: Translator, *, seen_held: int) -> list[tuple[str, str]]:
    """Return the buttons that send a template with a tap.

    Each names the held program whose reasons stand above it, and says when it was drawn.
    """
    read, offered = f"{seen_held}.{reading.drawn_now()}", await from_templates.offered(desk.payment)
    titles = {one.id: cut(one_line(one.title), LONGEST_TITLE) for one in offered}
    return [(f"{number}.{read}", t.label("button-send-template", title=title)) for number, title in titles.items()]


async def send(_: CallbackQuery, __: Any, manager: DialogManager, ids: tuple[int, ...]) -> None:
    """Send the template; where its client has blocked the bot, take it into the draft, and ask once more."""
    if len(ids) != 3:
        raise NotFound
    template_id, seen_held, drawn = ids
    reading.require_read(drawn)
    task, member = task_of(manager), member_of(manager)
    await require_known(manager.middleware_data["bot"], parts_of(await templates.get(template_id)))
    if has_blocked((await writers.desk(task, by=member)).client):
        await from_templates.take(task, template_id, by=member, alone=True)
        manager.dialog_data[BEGUN] = True
        await ask_about_block(manager, seen_held)
    else:
        await is_sent(manager, await from_templates.send(task, template_id, by=member, seen_held=seen_held))


async def take(_: CallbackQuery, __: Any, manager: DialogManager, template_id: int) -> None:
    """Put the template into the draft, and show that; files that can't be sent are said at once."""
    await manager.switch_to(states.Programs.draft)
    draft = await from_templates.take(task_of(manager), template_id, by=member_of(manager))
    manager.dialog_data[BEGUN] = True
    try:
        await require_known(manager.middleware_data["bot"], parts_of(draft))
    except FilesUnknown as error:
        refusals.say(manager, error)
