import re
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.funnel import board, bulk, pipeline, stages
from bot.services.funnel.board import PAGE, Order
from bot.services.people import clients
from bot.text.names import stage_label
from db.models import Client
from dialogs import states
from dialogs.kit.ids import carried_id
from dialogs.kit.navigation import Typed, member_of, started_with, told
from dialogs.kit.paging import typed_number
from dialogs.pipeline.place import Place

# The id of a row: the client, what its second button does, and the ids for that.
ROW = re.compile(r"([0-9]{1,9})\.(move|undo|card)((?:\.[0-9]{1,9}){0,2})")


async def begin(_: Any, manager: DialogManager) -> None:
    """Open the column that the menu was opened with, where it was with one: those who came last are looked for."""
    if stage_id := started_with(manager, "stage"):
        Place(manager).go(stage_id=stage_id, order=Order.NEWEST)


async def open_column(_: CallbackQuery, __: Any, manager: DialogManager, stage_id: int) -> None:
    Place(manager).go(stage_id=stage_id)
    await manager.switch_to(states.Pipeline.column)


async def newest_first(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    Place(manager).go(order=Order.NEWEST)


async def waiting_first(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    Place(manager).go(order=Order.WAITING)


async def turn_to(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    """Turn to a page. The one before and the one after join those who are still on this one: nobody is passed over."""
    place = Place(manager)
    here = await _still_here(place)
    if here and number == place.number + 1:
        place.go(start=await board.place_of(here[-1], place.order) + 1)
    elif here and number == place.number - 1:
        place.go(start=max(0, await board.place_of(here[0], place.order) - PAGE))
    elif number == place.number + 1:
        place.go(start=place.start)  # all of them have moved on, and the next have come up
    else:
        place.go(start=number * PAGE)


def type_page(back_to: State) -> Typed:
    """Return a handler that opens the typed page of the window `back_to`."""

    async def take(manager: DialogManager, text: str) -> None:
        Place(manager).go(start=typed_number(text) * PAGE)
        await manager.switch_to(back_to)

    return take


# A row of the column


@told
async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if (row := _row_of(manager)) is not None:
        await _open_card(manager, row[1][0])


@told
async def act(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Do what the second button of the row said when it was drawn: move, undo, or open the card."""
    place = Place(manager)
    match _row_of(manager):
        case "move", [client_id, source, target]:
            move = await pipeline.move_by_hand(
                client_id=client_id, stage_id=target, expected_from=source, by=member_of(manager)
            )
            if move is not None:
                place.remember_move(client_id, move.id)
        case "undo", [client_id, move_id]:
            place.forget_move(client_id)
            await pipeline.undo(move_id, by=member_of(manager))
        case "card", [client_id]:
            await _open_card(manager, client_id)


async def _open_card(manager: DialogManager, client_id: int) -> None:
    await clients.get(client_id)
    await manager.start(states.Card.main, {"client": client_id})


# Many at once


async def choose(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await manager.switch_to(states.Pipeline.choosing)


async def tick(_: CallbackQuery, __: Any, manager: DialogManager, choice: str) -> None:
    client_id, _dot, what = choice.partition(".")
    Place(manager).tick([carried_id(client_id)], on=what == "on")


async def tick_page(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    place = Place(manager)
    place.tick([client.id for client in await _still_here(place)], on=True)


async def stop_choosing(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    place = Place(manager)
    place.tick(place.ticked, on=False)
    await manager.switch_to(states.Pipeline.column)


@told
async def move_chosen(callback: CallbackQuery, __: Any, manager: DialogManager, target: int) -> None:
    place = Place(manager)
    stage = await stages.get(target)
    batch = await bulk.move_many(
        place.ticked,
        from_stage_id=place.stage_id,
        to_stage_id=target,
        by=member_of(manager),
        key=callback.id,  # the same when the tap is handled again after an error that passes
    )
    place.keep_batch(id=batch.id, done=batch.done, asked=batch.asked, stage=stage_label(stage))
    place.go(start=place.start)
    await manager.switch_to(states.Pipeline.moved)


async def undo_chosen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    place = Place(manager)
    batch = place.batch
    if "back" in batch:
        return
    undone = await bulk.undo_batch(batch["id"], by=member_of(manager))
    place.keep_batch(**batch, back=undone.done)
    place.go(start=place.start)


async def _still_here(place: Place) -> list[Client]:
    return [client for client in await board.those(place.client_ids or []) if client.stage_id == place.stage_id]


def _row_of(manager: Any) -> tuple[str, list[int]] | None:
    """Return what the row's second button does, and the ids that it does it with; none for what nobody drew."""
    found = ROW.fullmatch(str(manager.item_id))
    if found is None:
        return None
    client_id, deed, others = found.groups()
    return deed, [int(number) for number in (client_id, *others.split(".")[1:])]
