from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.parts import part_of, show_parts
from bot.services import drafts, free_program, payments, programs
from bot.services.errors import DoctorFirst, NotFound, UnsupportedMessage
from bot.settings import Settings
from db.models import Program
from dialogs import states
from dialogs.ids import carried_id
from dialogs.navigation import go_back, member_of, told
from dialogs.programs.getters import program_of

SCREENS = {
    "payment": states.Programs.draft,
    "draft": states.Programs.draft,
    "held": states.Programs.held,
    "failed": states.Programs.failed,
}


async def open_item(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """Open what was tapped in the list: `payment-12`, or a program as what it is, `held-12`."""
    kind, _dash, number = item.partition("-")
    found = carried_id(number)
    match kind:
        case "payment":
            payment = await payments.get(found)
            program = await drafts.open_for(payment.client_id, by=member_of(manager), payment_id=payment.id)
        case "draft":
            program = await drafts.go_on(found, by=member_of(manager))
        case "held" | "failed":
            program = await programs.get(found)
        case _:
            raise NotFound
    await manager.start(SCREENS[kind], {"program": program.id})


async def add_part(manager: DialogManager, message: Message) -> None:
    if (part := part_of(message)) is None:
        raise UnsupportedMessage
    await drafts.add_part(program_of(manager), part, by=member_of(manager))


async def drop_part(_: CallbackQuery, __: Any, manager: DialogManager, message_id: int) -> None:
    await drafts.drop_part(program_of(manager), message_id, by=member_of(manager))


async def discard(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drafts.discard(program_of(manager), by=member_of(manager))
    await go_back(callback, button, manager)


async def leave(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Go back; a draft without a message was only looked at, and waits for nobody."""
    await drafts.drop_empty(program_of(manager), by=member_of(manager))
    await go_back(callback, button, manager)


@told
async def preview(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the draft to the trainer just as the client will get it, and the screen below."""
    program = await programs.get(program_of(manager))
    manager.show_mode = ShowMode.DELETE_AND_SEND
    for group in programs.groups(program.content):
        await show_parts(_bot(manager), callback.from_user.id, [program.content["parts"][i] for i in group["parts"]])


async def send_to_client(_: CallbackQuery, __: Any, manager: DialogManager, seen_held: int) -> None:
    await drafts.send(program_of(manager), by=member_of(manager), seen_held=seen_held)
    await manager.switch_to(states.Programs.sent)


async def hand_over_in_person(_: CallbackQuery, __: Any, manager: DialogManager, seen_held: int) -> None:
    settings: Settings = manager.middleware_data["settings"]
    await drafts.hand_over_in_person(
        program_of(manager), by=member_of(manager), today=settings.today(), seen_held=seen_held
    )
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


async def open_newer(_: CallbackQuery, __: Any, manager: DialogManager, program_id: int) -> None:
    """Open what is held in place of the program of this screen; where it is decided too, its screen says so."""
    newer, old = await programs.get(program_id), await programs.get(program_of(manager))
    if newer.client_id != old.client_id:
        raise NotFound
    await manager.start(states.Programs.held, {"program": newer.id})


async def release_despite_doctor(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if await free_program.release(program_of(manager), by=member_of(manager), despite_doctor=True):
        await manager.switch_to(states.Programs.sent)


async def write_own(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program = await programs.get(program_of(manager))
    draft = await drafts.open_for(program.client_id, by=member_of(manager), instead_of_held=True)
    await manager.start(states.Programs.draft, {"program": draft.id})


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program: Program = await programs.get(program_of(manager))
    await manager.start(states.Card.main, {"client": program.client_id})


def _bot(manager: DialogManager) -> Bot:
    bot: Bot = manager.middleware_data["bot"]
    return bot
