from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import MoveNotFound
from bot.services.funnel import board, bulk, limits, pipeline, reasons, stages
from bot.services.funnel.board import PAGE, Order
from bot.services.funnel.reasons import Moves
from bot.services.people import clients
from bot.text.names import stage_label
from db.models import Client
from dialogs import opening, routes, states
from dialogs.kit.ids import carried_id
from dialogs.kit.inputs import TakeWords
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import typed_number
from dialogs.pipeline.open_column import OpenColumn
from dialogs.pipeline.row import Deed, Row


async def begin(_: Any, manager: DialogManager) -> None:
    """Open the column that the menu was opened with, where it was with one: those who came last are looked for."""
    if stage_id := routes.opened_with(manager, routes.STAGE):
        await OpenColumn(manager).open(stage_id=stage_id, order=Order.NEWEST)


async def open_column(_: CallbackQuery, __: Any, manager: DialogManager, stage_id: int) -> None:
    """Open all of a stage, in the order that was chosen last: who is stuck is asked for anew."""
    column = OpenColumn(manager)
    await column.open(stage_id=stage_id, order=Order.WAITING if column.order is Order.STUCK else None)
    await manager.switch_to(states.Pipeline.column)


async def newest_first(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await OpenColumn(manager).open(order=Order.NEWEST)


async def waiting_first(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await OpenColumn(manager).open(order=Order.WAITING)


async def stuck_only(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await OpenColumn(manager).open(order=Order.STUCK)


async def turn_to(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    """Turn to a page. The one before and the one after join those who are still on this one: nobody is passed over."""
    column = OpenColumn(manager)
    here = await _still_listed(column)
    if here and number == column.number + 1:
        await column.open(start=await board.place_of(here[-1], column.order) + 1)
    elif here and number == column.number - 1:
        await column.open(start=max(0, await board.place_of(here[0], column.order) - PAGE))
    elif number == column.number + 1:
        await column.open(start=column.start)  # all of them have moved on, and the next have come up
    else:
        await column.open(start=number * PAGE)


def type_page(back_to: State) -> TakeWords:
    """Return a handler that opens the typed page of the window `back_to`."""

    async def take(manager: DialogManager, text: str) -> None:
        await OpenColumn(manager).open(start=typed_number(text) * PAGE)
        await manager.switch_to(back_to)

    return take


# A row of the column


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _open_card(manager, _row_of(manager).client_id)


async def act(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Do what the second button of the row said when it was drawn: move, undo, or open the card."""
    column, row = OpenColumn(manager), _row_of(manager)
    match row.deed, row.ids:
        case Deed.MOVE, (source, target):
            await column.settle()
            move = await pipeline.move_by_hand(
                client_id=row.client_id, stage_id=target, expected_from=source, by=member_of(manager)
            )
            if move is not None:
                column.remember_move(row.client_id, move.id)
        case Deed.UNDO, (move_id,):
            column.forget_move(row.client_id)
            await pipeline.undo(move_id, by=member_of(manager))
        case Deed.CARD, ():
            await _open_card(manager, row.client_id)


async def _open_card(manager: DialogManager, client_id: int) -> None:
    await clients.get(client_id)
    await opening.open_on_top(manager, routes.card(client_id))


# Many at once


async def choose(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await manager.switch_to(states.Pipeline.choosing)


async def tick(_: CallbackQuery, __: Any, manager: DialogManager, choice: str) -> None:
    client_id, _dot, what = choice.partition(".")
    OpenColumn(manager).tick([carried_id(client_id)], on=what == "on")


async def tick_page(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    column = OpenColumn(manager)
    column.tick([client.id for client in await _still_here(column)], on=True)


async def stop_choosing(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    column = OpenColumn(manager)
    column.tick(column.ticked, on=False)
    await manager.switch_to(states.Pipeline.column)


async def move_chosen(callback: CallbackQuery, __: Any, manager: DialogManager, target: int) -> None:
    column = OpenColumn(manager)
    stage = await stages.get(target)
    batch = await bulk.move_many(
        column.ticked,
        from_stage_id=column.stage_id,
        to_stage_id=target,
        by=member_of(manager),
        key=callback.id,  # the same when the tap is handled again after an error that passes
    )
    column.keep_batch(
        id=batch.id,
        done=batch.done,
        asked=batch.asked,
        stage=stage_label(stage),
        asks=reasons.asked_in(stage),
    )
    await column.open(start=column.start)
    await manager.switch_to(states.Pipeline.moved)


async def undo_chosen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    column = OpenColumn(manager)
    batch = column.batch
    if "back" in batch:
        return
    undone = await bulk.undo_batch(batch["id"], by=member_of(manager))
    column.keep_batch(**batch, back=undone.done)
    await column.open(start=column.start)


# Why they were lost


async def ask_about_page(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    OpenColumn(manager).ask_about(batch=False)
    await manager.switch_to(states.Pipeline.reason)


async def ask_about_chosen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    OpenColumn(manager).ask_about(batch=True)
    await manager.switch_to(states.Pipeline.reason)


def asked_about(manager: DialogManager) -> Moves:
    """Return the moves that it is asked about. Raises `MoveNotFound` where they were taken back."""
    column = OpenColumn(manager)
    moves = Moves(batch_id=column.batch.get("id")) if column.asks_about_batch else Moves(tuple(column.without_reason))
    if not (moves.ids or moves.batch_id):
        raise MoveNotFound
    return moves


async def leave_question(manager: DialogManager, given: bool) -> None:
    column = OpenColumn(manager)
    if given and not column.asks_about_batch:
        column.explain()
    await manager.switch_to(states.Pipeline.moved if column.asks_about_batch else states.Pipeline.column)


async def _still_here(column: OpenColumn) -> list[Client]:
    return [
        client for client in await board.clients_by_id(column.client_ids or []) if client.stage_id == column.stage_id
    ]


async def _still_listed(column: OpenColumn) -> list[Client]:
    here = await _still_here(column)
    if column.order is not Order.STUCK:
        return here
    stuck = await limits.stuck_among(here)
    return [client for client in here if client.id in stuck]


def _row_of(manager: Any) -> Row:
    """Return the row of the tapped button; the list of rows gives a manager that knows it."""
    return Row.read(str(manager.item_id))
