from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import MoveNotFound, NotFound
from bot.services.funnel import pipeline, reasons
from bot.services.funnel.reasons import Moves
from bot.services.money import receipts
from bot.services.programs import drafts, programs
from bot.text.words import one_line
from dialogs import opening, routes, states
from dialogs.client_card.done import Done, forget, remember, remembered
from dialogs.client_card.getters import LONGEST_NOTE
from dialogs.kit import day, ways
from dialogs.kit.navigation import member_of, open_task
from dialogs.kit.paging import turn_page
from dialogs.kit.receipts_below import send_below


async def move(_: CallbackQuery, __: Any, manager: DialogManager, hop: tuple[int, ...]) -> None:
    """Move the client from the stage that the button showed to the one that it names, and show the card."""
    if len(hop) != 3 or hop[0] != routes.client_of(manager):
        raise NotFound
    _client, source, target = hop
    await manager.switch_to(states.Card.main)
    forget(manager)
    moved = await pipeline.move_by_hand(client_id=hop[0], stage_id=target, by=member_of(manager), expected_from=source)
    if moved is not None:
        done = Done.of(moved, asks=await reasons.wanted(moved.to_stage_id))
        remember(manager, done)
        day.decided(manager)
        if done.asks:
            await manager.switch_to(states.Card.reason)


async def undo(_: CallbackQuery, __: Any, manager: DialogManager, move_id: int) -> None:
    done = remembered(manager)
    if done is None or done.move != move_id or done.undone:
        return  # the second of two quick taps
    await manager.switch_to(states.Card.main)
    forget(manager)
    undone = await pipeline.undo(move_id, by=member_of(manager))
    remember(manager, replace(done, undone=True, target=undone.to_stage_name))
    day.decided(manager, is_so=False)


async def keep_move_note(manager: DialogManager, text: str) -> None:
    done = remembered(manager)
    if done is None:
        raise MoveNotFound
    noted = await pipeline.write_note(done.move, text, by=member_of(manager))
    remember(manager, replace(done, note=one_line(noted.note, LONGEST_NOTE)))
    await manager.switch_to(states.Card.main)


def about_last_move(manager: DialogManager) -> Moves:
    """Return the move that was made on this card, if it is asked why. Raises `MoveNotFound`."""
    done = remembered(manager)
    if done is None or done.undone or not done.asks:
        raise MoveNotFound
    return Moves(ids=(done.move,))


async def leave_question(manager: DialogManager, _given: bool) -> None:
    await manager.switch_to(states.Card.main)


async def newest_first(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Let a list of the card begin with its first page, wherever the other one was left."""
    await turn_page(callback, button, manager, 0)


async def open_history(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.history(routes.client_of(manager)))


async def open_talk(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.talk(routes.client_of(manager)))


async def open_notes(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.notes(routes.client_of(manager)))


async def open_step(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, await ways.to_step(routes.client_of(manager)))


async def open_freeze(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await manager.switch_to(states.Card.main)
    await opening.open_on_top(manager, routes.freeze(routes.client_of(manager)))


async def open_payment(_: CallbackQuery, __: Any, manager: DialogManager, payment_id: int) -> None:
    await opening.open_on_top(manager, routes.payment(payment_id))


async def record_payment(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await manager.switch_to(states.Card.main)
    await opening.open_on_top(manager, routes.record_payment(routes.client_of(manager)))


async def show_unclaimed(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the files that belong to no payment below, newest first."""
    await send_below(callback, manager, await receipts.without_payment(routes.client_of(manager)))


async def open_held(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Open the program that waits for the trainer; decided meanwhile, the card shows itself anew."""
    held = await programs.held_for(routes.client_of(manager))
    if held is not None:
        await opening.open_on_top(manager, routes.held(held.id))


async def hand_over(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await open_task(manager, await drafts.task_for(routes.client_of(manager), by=member_of(manager)))


async def open_given(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.given(routes.client_of(manager)))
