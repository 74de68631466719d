"""Staff: their commands and the buttons of notices, and a draft that goes on after a restart."""

import re
from typing import Any

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.api.entities import DEFAULT_STACK_ID

from bot.callbacks import OpenCard, OpenHeld, OpenSettings, TryAgain
from bot.commands import set_staff_commands
from bot.i18n import Translator
from bot.parts import part_of
from bot.services import clients, drafts, programs, staff
from bot.services.clients import Person
from bot.services.errors import ClientNotFound
from bot.telegram import answer, remove
from db.models import Role, Staff
from dialogs import states

# The client's number is in the command's name, so that Telegram makes a link of it.
CLIENT_COMMAND = re.compile(r"client_([0-9]{1,20})")
LARGEST_ID = 2**31 - 1


def router() -> Router:
    router = Router(name="admin_menu")
    router.message.register(greet, CommandStart())
    router.message.register(open_menu, Command("menu"))
    router.message.register(open_pipeline, Command("pipeline"))
    router.message.register(open_stages, Command("stages"))
    router.message.register(help_, Command("help"))
    router.message.register(open_search, Command("clients"))
    router.message.register(open_card_by_number, Command(CLIENT_COMMAND))
    router.callback_query.register(open_card, OpenCard.filter())
    router.callback_query.register(open_settings, OpenSettings.filter())
    router.callback_query.register(open_held, OpenHeld.filter())
    router.callback_query.register(try_again, TryAgain.filter())
    return router


def last_router() -> Router:
    """Return the router that takes what the dialogs left over."""
    router = Router(name="admin_last")
    router.message.register(go_on_with_draft)
    router.callback_query.register(renew)
    return router


async def greet(message: Message, bot: Bot, member: Staff, person: Person, dialog_manager: DialogManager) -> None:
    """Open the menu; what a staff member could not get before the first /start is made good."""
    name = f"{person.first_name} {person.last_name}".strip()
    await staff.greet(member, name=name, language=person.language)
    await set_staff_commands(bot, member.telegram_id)
    await open_screen(dialog_manager, states.Menu.main)


async def open_menu(message: Message, dialog_manager: DialogManager) -> None:
    await open_screen(dialog_manager, states.Menu.main)


async def open_pipeline(message: Message, dialog_manager: DialogManager) -> None:
    await open_screen(dialog_manager, states.Pipeline.board)


async def open_stages(message: Message, member: Staff, t: Translator, dialog_manager: DialogManager) -> None:
    """Open the stages for an owner; a trainer reads whose they are."""
    if member.role is not Role.OWNER:
        await message.answer(t("stages-of-owners"))
        await open_screen(dialog_manager, states.Menu.main)
        return
    await open_screen(dialog_manager, states.Stages.main)


async def help_(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    await message.answer(t("staff-help"))
    await open_screen(dialog_manager, states.Menu.main)


async def open_search(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Show the newest clients for /clients; what stands behind the command is searched for at once."""
    await open_screen(dialog_manager, states.Search.main, query=command.args or "")


async def open_card_by_number(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Open card 12 for /client_12; the command, which may be the result of a search, leaves the chat."""
    number = int(command.command.removeprefix("client_"))
    try:
        client = await clients.get(number if number <= LARGEST_ID else 0)
    except ClientNotFound:
        await open_screen(dialog_manager, states.Search.main, unknown=number)
    else:
        await open_screen(dialog_manager, states.Card.main, client=client.id)
    await remove(message)


async def open_card(callback: CallbackQuery, callback_data: OpenCard, dialog_manager: DialogManager) -> None:
    client = await clients.get(callback_data.client)
    await answer(callback)
    await open_below(dialog_manager, states.Card.main, client=client.id)


async def open_settings(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await answer(callback)
    await open_below(dialog_manager, states.Settings.details)


async def open_held(callback: CallbackQuery, callback_data: OpenHeld, dialog_manager: DialogManager) -> None:
    """Open the decision about a held program: whoever decides reads first why it is held."""
    program = await programs.get(callback_data.program)
    await answer(callback)
    await open_below(dialog_manager, states.Programs.held, program=program.id)


async def try_again(callback: CallbackQuery, callback_data: TryAgain, member: Staff, t: Translator) -> None:
    again = await programs.try_again(callback_data.program, by=member)
    await answer(callback, t.label("program-sending-again" if again else "program-nothing-to-send"))


async def go_on_with_draft(message: Message, member: Staff, t: Translator, dialog_manager: DialogManager) -> None:
    """Take a message for the draft that was being written when the bot was restarted; else open the menu."""
    draft = None if dialog_manager.has_context() else await drafts.only_one(member)
    part = part_of(message) if draft and not (message.text or "").startswith("/") else None
    if draft is None or part is None:
        await open_screen(dialog_manager, states.Menu.main)
        return
    draft = await drafts.go_on(draft.id, by=member)
    await drafts.add_part(draft.id, part, by=member)
    await message.answer(t("draft-goes-on"))
    await dialog_manager.start(states.Programs.draft, {"program": draft.id}, mode=StartMode.RESET_STACK)


async def renew(callback: CallbackQuery, t: Translator, dialog_manager: DialogManager) -> None:
    """Answer a button that nobody knows with the menu."""
    await answer(callback, t.label("screen-moved-on"))
    await open_below(dialog_manager, states.Menu.main)


async def open_screen(manager: DialogManager, state: Any, **data: int | str) -> None:
    """Open a screen at the bottom after something was typed; the old live screen goes."""
    await manager.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)


async def open_below(manager: DialogManager, state: Any, **data: int) -> None:
    """Open a screen below the notice that was tapped, which stays; the old live screen goes."""
    # Named, the stack is taken as it is then: by default it would be looked up by the screen that is open now, and a
    # second tap would find that screen gone.
    stack = manager.bg(stack_id=DEFAULT_STACK_ID)
    await stack.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)
