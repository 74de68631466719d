from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.parts import part_of, send_parts
from bot.services import drafts, free_program, payments, programs
from bot.services.errors import CRMError, DoctorFirst, NotStaff, UnknownCommand, UnsupportedMessage
from bot.settings import Settings
from db.models import Program
from dialogs import states
from dialogs.navigation import go_back, member_of, show_refusal
from dialogs.programs.getters import program_of


async def open_item(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """Open what was tapped in the list: `payment-12`, or the state of a program and its id."""
    kind, number = item.split("-", 1)
    if kind == "payment":
        payment = await payments.get(int(number))
        draft = await drafts.open_for(payment.client_id, by=member_of(manager), payment_id=payment.id)
        await manager.start(states.Programs.draft, {"program": draft.id})
        return
    if kind == "draft":
        program = await drafts.go_on(int(number), by=member_of(manager))
    else:
        program = await programs.get(int(number))
    await manager.start(getattr(states.Programs, kind), {"program": program.id})


async def add_part(message: Message, _: Any, manager: DialogManager) -> None:
    """Take the message into the draft and out of the chat."""
    manager.show_mode = ShowMode.EDIT
    part = part_of(message)
    try:
        if part is None:
            raise UnsupportedMessage
        if part.get("text", "").startswith("/"):
            raise UnknownCommand
        await drafts.add_part(program_of(manager), part, by=member_of(manager))
    except NotStaff:
        raise  # nothing is drawn for somebody who is staff no more
    except CRMError as error:
        show_refusal(manager, error)
    await _bot(manager).delete_messages(message.chat.id, [message.message_id])


async def drop_part(_: CallbackQuery, __: Any, manager: DialogManager, message_id: int) -> None:
    await drafts.drop_part(program_of(manager), message_id, by=member_of(manager))


async def discard(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drafts.discard(program_of(manager), by=member_of(manager))
    await go_back(callback, button, manager)


async def preview(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the draft to the trainer just as the client will get it, and the screen below."""
    program = await programs.get(program_of(manager))
    for group in programs.groups(program.content):
        await send_parts(_bot(manager), callback.from_user.id, [program.content["parts"][i] for i in group["parts"]])
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def send_to_client(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await drafts.send(program_of(manager), by=member_of(manager))
    await manager.switch_to(states.Programs.sent)


async def hand_over_in_person(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    settings: Settings = manager.middleware_data["settings"]
    today = datetime.now(settings.zone).date()
    await drafts.hand_over_in_person(program_of(manager), by=member_of(manager), today=today)
    await manager.switch_to(states.Programs.sent)


async def release(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the program; where a doctor comes first, ask once more."""
    try:
        released = await free_program.release(program_of(manager), by=member_of(manager))
    except DoctorFirst:
        await manager.switch_to(states.Programs.doctor_first)
        return
    # Decided by somebody else meanwhile, the screen stays and says so.
    if released:
        await manager.switch_to(states.Programs.sent)


async def release_despite_doctor(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if await free_program.release(program_of(manager), by=member_of(manager), despite_doctor=True):
        await manager.switch_to(states.Programs.sent)


async def write_own(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program = await programs.get(program_of(manager))
    draft = await drafts.open_for(program.client_id, by=member_of(manager), instead_of_held=True)
    await manager.start(states.Programs.draft, {"program": draft.id})


async def try_again(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if await programs.try_again(program_of(manager), by=member_of(manager)):
        await manager.switch_to(states.Programs.sent)


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program: Program = await programs.get(program_of(manager))
    await manager.start(states.Card.main, {"client": program.client_id})


def _bot(manager: DialogManager) -> Bot:
    bot: Bot = manager.middleware_data["bot"]
    return bot
