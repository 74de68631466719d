from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import MoveNotFound, NotFound, StageNotFound
from bot.services.funnel import board, bulk, closing, limits, reasons, stage_events, stages
from bot.services.funnel.reasons import Moves
from bot.text.names import stage_label
from db.models import ClosedAs
from dialogs import states
from dialogs.kit import once
from dialogs.kit.ids import carried_id
from dialogs.kit.navigation import member_of
from dialogs.stages.getters import BATCH, DELETED, MARKS, MOVING, OPEN, stage_of

ABOUT_NO_STAGE = (states.Stages.main, states.Stages.new, states.Stages.events, states.Stages.event)
ABOUT_TWO = (states.Stages.move_all,)


async def missing(manager: DialogManager) -> StageNotFound | None:
    """Return the error about a stage of the open screen that is gone, if one is."""
    state, data = manager.current_context().state, manager.dialog_data
    if state in ABOUT_NO_STAGE:
        return None
    needed = {int(data.get(key, 0)) for key in (("stage", "target") if state in ABOUT_TWO else ("stage",))}
    gone = needed - {stage.id for stage in await stages.all_of_them()}
    return StageNotFound(stage=min(gone)) if gone else None


async def open_stage(_: CallbackQuery, __: Any, manager: DialogManager, stage_id: int) -> None:
    await _show_stage(manager, stage_id)


async def ask_name_of_new(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await stages.require_room()
    await manager.switch_to(states.Stages.new)


async def create(manager: DialogManager, name: str) -> None:
    stage = await stages.create(name, by=member_of(manager))
    await _show_stage(manager, stage.id)


async def rename(manager: DialogManager, name: str) -> None:
    await stages.rename(stage_of(manager), name, by=member_of(manager))
    await manager.switch_to(states.Stages.one)


async def describe(manager: DialogManager, description: str) -> None:
    await stages.describe(stage_of(manager), description, by=member_of(manager))
    await manager.switch_to(states.Stages.one)


async def drop_description(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await describe(manager, "")


async def recolour(_: CallbackQuery, __: Any, manager: DialogManager, colour: str) -> None:
    await stages.recolour(stage_of(manager), colour, by=member_of(manager))
    await manager.switch_to(states.Stages.one)


async def mark(_: CallbackQuery, __: Any, manager: DialogManager, mark: str) -> None:
    """Open the stage, or close it as what the button says."""
    if mark not in MARKS:
        raise NotFound
    await closing.mark(stage_of(manager), None if mark == OPEN else ClosedAs(mark), by=member_of(manager))
    await manager.switch_to(states.Stages.one)


async def tell_apart(_: CallbackQuery, __: Any, manager: DialogManager, answer: str) -> None:
    """Say of the closed stage that was asked about whether it is a success or a loss."""
    stage_id, _dot, mark = answer.partition(".")
    if mark not in list(ClosedAs):
        raise NotFound
    await closing.tell_apart(carried_id(stage_id), ClosedAs(mark), by=member_of(manager))


async def limit(_: CallbackQuery, __: Any, manager: DialogManager, days: int) -> None:
    await _set_limit(manager, days)


async def type_limit(manager: DialogManager, text: str) -> None:
    await _set_limit(manager, limits.days_in(text))


async def drop_limit(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _set_limit(manager, None)


async def _set_limit(manager: DialogManager, days: int | None) -> None:
    await limits.set_limit(stage_of(manager), days, by=member_of(manager))
    await manager.switch_to(states.Stages.one)


async def move_up(_: CallbackQuery, __: Any, manager: DialogManager, over: int) -> None:
    await stages.move_up(stage_of(manager), over=over, by=member_of(manager))


async def move_down(_: CallbackQuery, __: Any, manager: DialogManager, under: int) -> None:
    await stages.move_down(stage_of(manager), under=under, by=member_of(manager))


async def ask_to_delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(BATCH, None)
    await manager.switch_to(states.Stages.delete)


async def delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Delete the stage; where something stands in the way by now, the screen shows what."""
    stage = await stages.get(stage_of(manager))
    await stages.delete(stage.id, by=member_of(manager))
    once.say(manager, DELETED, stage_label(stage))
    await manager.switch_to(states.Stages.main)


async def ask_where(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(BATCH, None)
    await manager.switch_to(states.Stages.target)


async def choose_target(_: CallbackQuery, __: Any, manager: DialogManager, target_id: int) -> None:
    manager.dialog_data["target"] = (await stages.get(target_id)).id
    await manager.switch_to(states.Stages.move_all)


async def move_all(callback: CallbackQuery, _: Any, manager: DialogManager, confirmed: int) -> None:
    """Move everybody, as many as the button said; a screen says meanwhile that a long move goes on."""
    source, target = stage_of(manager), int(manager.dialog_data["target"])
    await _say_that_it_goes_on(manager, (await board.counts(of=source, stuck=False)).count_of(source))
    batch = await bulk.move_all(
        from_stage_id=source, to_stage_id=target, by=member_of(manager), key=callback.id, confirmed=confirmed
    )
    manager.dialog_data[BATCH] = {"id": batch.id, "done": batch.done, "asks": await reasons.wanted(target)}
    await manager.switch_to(states.Stages.delete)


async def undo_move_all(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Put back those of the stage whom nobody has moved since."""
    batch = manager.dialog_data.get(BATCH)
    if batch is None or "back" in batch:
        return
    await _say_that_it_goes_on(manager, batch["done"])
    undone = await bulk.undo_batch(batch["id"], by=member_of(manager))
    manager.dialog_data[BATCH] = {**batch, "back": undone.done}


def asked_about(manager: DialogManager) -> Moves:
    """Return those who were moved together last. Raises `MoveNotFound`."""
    batch = manager.dialog_data.get(BATCH)
    if batch is None or "back" in batch:
        raise MoveNotFound
    return Moves(batch_id=batch["id"])


async def leave_question(manager: DialogManager, _given: bool) -> None:
    await manager.switch_to(states.Stages.delete)


async def _show_stage(manager: DialogManager, stage_id: int) -> None:
    manager.dialog_data["stage"] = stage_id
    await manager.switch_to(states.Stages.one)


async def _say_that_it_goes_on(manager: DialogManager, clients: int) -> None:
    """Show that they are being moved, where they are so many that it takes a while."""
    if clients <= bulk.AT_ONCE:
        return
    manager.dialog_data[MOVING] = True
    try:
        await manager.show()
    finally:
        del manager.dialog_data[MOVING]


async def open_event(_: CallbackQuery, __: Any, manager: DialogManager, event: str) -> None:
    manager.dialog_data["event"] = stage_events.named(event).value
    await manager.switch_to(states.Stages.event)


async def lead_to(_: CallbackQuery, __: Any, manager: DialogManager, stage_id: int) -> None:
    event = stage_events.named(manager.dialog_data["event"])
    await stage_events.set_event(event, stage_id, by=member_of(manager))
    await manager.switch_to(states.Stages.events)


async def lead_nowhere(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    event = stage_events.named(manager.dialog_data["event"])
    await stage_events.set_event(event, None, by=member_of(manager))
    await manager.switch_to(states.Stages.events)
