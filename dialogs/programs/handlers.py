from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import DoctorFirst, DraftClosed, NotFound
from bot.services.money import payments
from bot.services.programs import drafts, free_program, programs
from bot.services.programs.tasks import Task
from db.models import Program, ProgramStatus
from dialogs import opening, routes, states
from dialogs.kit import day
from dialogs.kit.ids import carried_id
from dialogs.kit.navigation import member_of, open_task
from dialogs.kit.program_below import send_below

ROUTES = {"held": routes.held, "failed": routes.failed}


async def open_item(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """Open what was tapped in the list: `payment-12`, or a program as what it is, `held-12`."""
    kind, _dash, number = item.partition("-")
    found, member = carried_id(number), member_of(manager)
    match kind:
        case "payment":
            payment = await payments.get(found)
            await open_task(manager, await drafts.task_for(payment.client_id, by=member, payment_id=payment.id))
        case "draft":
            draft = await programs.get(found)
            if draft.author_id == member.id:
                draft = await drafts.go_on(draft.id, by=member)
            elif draft.status is not ProgramStatus.DRAFT:
                raise DraftClosed(program=draft.id)
            await open_task(manager, Task.of(draft))
        case "held" | "failed":
            program = await programs.get(found)
            await opening.open_on_top(manager, ROUTES[kind](program.id))
        case _:
            raise NotFound


async def preview_held(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send what is held to whoever taps as its client would get it, and the screen below."""
    await send_below(callback, manager, await programs.get(routes.program_of(manager)))


async def release(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the program; where a doctor comes first, ask once more."""
    try:
        released = await free_program.release(routes.program_of(manager), by=member_of(manager))
    except DoctorFirst:
        await manager.switch_to(states.Programs.doctor_first)
        return
    # Decided by somebody else meanwhile, the screen stays and says so.
    if released:
        await _sent(manager)


async def open_newer(_: CallbackQuery, __: Any, manager: DialogManager, program_id: int) -> None:
    """Open what is held in place of the program of this screen; where it is decided too, its screen says so."""
    newer, old = await programs.get(program_id), await programs.get(routes.program_of(manager))
    if newer.client_id != old.client_id:
        raise NotFound
    await opening.open_on_top(manager, routes.held(newer.id))


async def release_despite_doctor(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if await free_program.release(routes.program_of(manager), by=member_of(manager), despite_doctor=True):
        await _sent(manager)


async def write_own(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program = await programs.get(routes.program_of(manager))
    task = await drafts.task_for(program.client_id, by=member_of(manager), instead_of_held=True)
    await open_task(manager, task)


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program: Program = await programs.get(routes.program_of(manager))
    await opening.open_on_top(manager, routes.card(program.client_id))


async def _sent(manager: DialogManager) -> None:
    await manager.switch_to(states.Programs.sent)
    day.decided(manager)
