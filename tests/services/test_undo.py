import asyncio

import pytest

from bot.services.errors import ClientMoved, MoveNotFound, NothingBefore, NotStaff, StageNotFound, TextTooLong
from bot.services.funnel import pipeline, stages
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Staff
from tests.services.conftest import Stages
from tests.support.people import moves_of, stage_id_of


async def moved(client: Client, stage: PipelineStage, by: Staff) -> ClientPipeline:
    record = await pipeline.move_by_hand(client_id=client.id, stage_id=stage.id, by=by)
    assert record is not None
    return record


async def test_an_undone_move_is_a_new_row_and_puts_the_client_back_in_their_place(
    client: Client, stage: Stages, trainer: Staff
) -> None:
    entered = (await Client.get(id=client.id)).stage_entered_at
    move = await moved(client, stage["paid"], trainer)

    undone = await pipeline.undo(move.id, by=trainer)

    assert (undone.event, undone.undo_of, undone.moved_by_id) == (Event.UNDO, move.id, trainer.id)
    assert (await moves_of(client))[1:] == [
        ("Первичный контакт", "Куплена услуга", "manual"),
        ("Куплена услуга", "Первичный контакт", "undo"),
    ]
    back = await Client.get(id=client.id)
    assert (back.stage_id, back.stage_entered_at) == (stage["first-contact"].id, entered)


async def test_a_move_after_an_undo_still_knows_how_long_the_client_waits(
    client: Client, stage: Stages, trainer: Staff
) -> None:
    entered = (await Client.get(id=client.id)).stage_entered_at
    for _ in range(2):
        await pipeline.undo((await moved(client, stage["paid"], trainer)).id, by=trainer)
    assert (await Client.get(id=client.id)).stage_entered_at == entered


async def test_ten_taps_on_undo_are_one(client: Client, stage: Stages, trainer: Staff, colleague: Staff) -> None:
    move = await moved(client, stage["paid"], trainer)

    undone = await asyncio.gather(*(pipeline.undo(move.id, by=by) for by in (trainer, colleague) * 5))

    assert len({row.id for row in undone}) == 1
    assert await ClientPipeline.filter(event=Event.UNDO).count() == 1


async def test_who_was_moved_since_stays(client: Client, stage: Stages, trainer: Staff, colleague: Staff) -> None:
    move = await moved(client, stage["paid"], trainer)
    await moved(client, stage["active"], colleague)
    before = await moves_of(client)

    with pytest.raises(ClientMoved):
        await pipeline.undo(move.id, by=trainer)

    assert (await moves_of(client), await stage_id_of(client)) == (before, stage["active"].id)


async def test_an_undo_can_be_undone(client: Client, stage: Stages, trainer: Staff) -> None:
    undone = await pipeline.undo((await moved(client, stage["paid"], trainer)).id, by=trainer)

    await pipeline.undo(undone.id, by=trainer)

    assert await stage_id_of(client) == stage["paid"].id


async def test_there_is_nothing_before_the_first_stage(client: Client, trainer: Staff) -> None:
    first = await ClientPipeline.get(client_id=client.id)
    with pytest.raises(NothingBefore):
        await pipeline.undo(first.id, by=trainer)
    with pytest.raises(MoveNotFound):
        await pipeline.undo(first.id + 1, by=trainer)


async def test_a_stage_that_is_gone_takes_nobody_back(client: Client, stage: Stages, trainer: Staff) -> None:
    await moved(client, stage["deciding"], trainer)
    move = await moved(client, stage["paid"], trainer)
    await PipelineStage.filter(id=stage["deciding"].id).delete()

    with pytest.raises(StageNotFound):
        await pipeline.undo(move.id, by=trainer)
    assert await stage_id_of(client) == stage["paid"].id


async def test_who_is_not_staff_any_more_moves_nobody(client: Client, stage: Stages, trainer: Staff) -> None:
    move = await moved(client, stage["paid"], trainer)
    await Staff.filter(id=trainer.id).update(removed_at=now())

    with pytest.raises(NotStaff):
        await pipeline.move_by_hand(client_id=client.id, stage_id=stage["active"].id, by=trainer)
    with pytest.raises(NotStaff):
        await pipeline.undo(move.id, by=trainer)
    with pytest.raises(NotStaff):
        await pipeline.write_note(move.id, "Оплатил картой", by=trainer)
    assert await stage_id_of(client) == stage["paid"].id


async def test_a_note_is_written_on_its_move(client: Client, stage: Stages, trainer: Staff) -> None:
    move = await moved(client, stage["paid"], trainer)

    await pipeline.write_note(move.id, "  Оплатил наличными  ", by=trainer)

    assert (await ClientPipeline.get(id=move.id)).note == "Оплатил наличными"
    await pipeline.write_note(move.id, "ы" * 1000, by=trainer)
    with pytest.raises(TextTooLong):
        await pipeline.write_note(move.id, "э" * 1001, by=trainer)
    assert (await ClientPipeline.get(id=move.id)).note == "ы" * 1000
    with pytest.raises(MoveNotFound):
        await pipeline.write_note(move.id + 1, "Нет такого", by=trainer)


async def test_a_stage_that_is_not_there_is_not_found(stage: Stages) -> None:
    with pytest.raises(StageNotFound):
        await stages.get(2**31 - 1)
