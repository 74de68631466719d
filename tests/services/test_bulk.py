import asyncio
import random
from contextlib import nullcontext
from itertools import pairwise
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from bot.services.errors import BatchNotFound, CRMError, NotStaff, StageNotFound
from bot.services.funnel import bulk, pipeline, stages
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Role, Staff
from tests.services.conftest import Stages
from tests.support.people import moves_of


async def crowd(stage: PipelineStage, size: int) -> list[int]:
    """So many clients who came to the stage by /start, each at a different moment; their ids."""
    await Client.bulk_create(
        [
            Client(telegram_id=5000 + n, first_name=f"Гость {n}", language="ru", stage=stage, stage_entered_at=now())
            for n in range(size)
        ]
    )
    ids = [client.id for client in await Client.filter(telegram_id__gte=5000).order_by("id")]
    await ClientPipeline.bulk_create(
        [
            ClientPipeline(client_id=number, to_stage_id=stage.id, to_stage_name=stage.name, event=Event.START)
            for number in ids
        ]
    )
    return ids


async def test_many_move_together_and_come_back_together(trainer: Staff, stage: Stages) -> None:
    ids = await crowd(stage["deciding"], bulk.AT_ONCE + 3)
    waited = dict(await Client.filter(id__in=ids).values_list("id", "stage_entered_at"))

    batch = await bulk.move_many(
        ids + ids[:2], from_stage_id=stage["deciding"].id, to_stage_id=stage["paid"].id, by=trainer
    )

    assert (batch.done, batch.asked) == (len(ids), len(ids))
    assert await Client.filter(stage_id=stage["paid"].id).count() == len(ids)
    assert await ClientPipeline.filter(batch_id=batch.id, event=Event.MANUAL, moved_by=trainer).count() == len(ids)

    undone = await bulk.undo_batch(batch.id, by=trainer)
    again = await bulk.undo_batch(batch.id, by=trainer)

    assert (undone.done, undone.asked, again.done) == (len(ids), len(ids), len(ids))
    assert await ClientPipeline.filter(event=Event.UNDO).count() == len(ids)
    assert dict(await Client.filter(id__in=ids).values_list("id", "stage_entered_at")) == waited


async def test_who_has_left_meanwhile_is_not_moved_and_not_put_back(trainer: Staff, stage: Stages) -> None:
    ids = await crowd(stage["deciding"], 40)
    here, there, further = stage["deciding"].id, stage["paid"].id, stage["active"].id
    await pipeline.move_by_hand(client_id=ids[0], stage_id=further, by=trainer)

    batch = await bulk.move_many(ids, from_stage_id=here, to_stage_id=there, by=trainer)
    assert (batch.done, batch.asked) == (39, 40)
    await pipeline.move_by_hand(client_id=ids[1], stage_id=further, by=trainer)

    undone = await bulk.undo_batch(batch.id, by=trainer)

    assert (undone.done, undone.asked) == (38, 39)
    assert await Client.filter(stage_id=further).count() == 2


async def test_a_stage_is_emptied(trainer: Staff, stage: Stages) -> None:
    await crowd(stage["deciding"], 2 * bulk.AT_ONCE)

    batch = await bulk.move_all(from_stage_id=stage["deciding"].id, to_stage_id=stage["inactive"].id, by=trainer)

    assert batch.done == 2 * bulk.AT_ONCE
    assert await Client.filter(stage_id=stage["deciding"].id).count() == 0


def a_lead_comes_with_the_first_chunk(monkeypatch: pytest.MonkeyPatch, stage: PipelineStage, *, ends: bool) -> None:
    """Let somebody come to the stage once the first chunk has been written, and (`ends`) the process end then."""
    write, left = ClientPipeline.bulk_create, iter([True])

    async def bulk_create(*args: Any, **kwargs: Any) -> Any:
        await write(*args, **kwargs)
        if next(left, False):
            await Client.create(telegram_id=4000, language="ru", stage=stage, stage_entered_at=now())
        elif ends:
            raise ConnectionError

    monkeypatch.setattr(ClientPipeline, "bulk_create", bulk_create)


@pytest.mark.parametrize("ends", [False, True])
async def test_who_comes_to_the_stage_while_it_is_emptied_stays_there(
    trainer: Staff, stage: Stages, monkeypatch: pytest.MonkeyPatch, ends: bool
) -> None:
    """Also where the move was cut after its first half, and goes on."""
    here, size = stage["deciding"], bulk.AT_ONCE + 2
    await crowd(here, size)
    road: dict[str, Any] = {"from_stage_id": here.id, "to_stage_id": stage["inactive"].id, "by": trainer}
    with monkeypatch.context() as context:
        a_lead_comes_with_the_first_chunk(context, here, ends=ends)
        with pytest.raises(ConnectionError) if ends else nullcontext():
            await bulk.move_all(**road, key="1", confirmed=size)
    batch = await bulk.move_all(**road, key="1", confirmed=size)

    assert batch.done == size
    assert [client.telegram_id for client in await Client.filter(stage_id=here.id)] == [4000]


async def test_the_same_key_is_the_same_batch(trainer: Staff, stage: Stages) -> None:
    ids = await crowd(stage["deciding"], 5)
    road = {"from_stage_id": stage["deciding"].id, "to_stage_id": stage["paid"].id}

    first = await bulk.move_many(ids, **road, by=trainer, key="1")
    again = await bulk.move_many(ids, **road, by=trainer, key="1")
    other = await bulk.move_many(ids, **road, by=trainer, key="2")

    assert first == again
    assert (first.done, other.done) == (5, 0)
    assert other.id != first.id


async def test_what_cannot_be_is_refused(trainer: Staff, stage: Stages) -> None:
    ids = await crowd(stage["deciding"], 2)
    here = stage["deciding"].id
    with pytest.raises(StageNotFound):
        await bulk.move_many(ids, from_stage_id=here, to_stage_id=999, by=trainer)
    with pytest.raises(BatchNotFound):
        await bulk.undo_batch("no such batch", by=trainer)
    assert (await bulk.move_many(ids, from_stage_id=here, to_stage_id=here, by=trainer)).done == 0
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await bulk.move_all(from_stage_id=here, to_stage_id=stage["paid"].id, by=trainer)
    assert await Client.filter(stage_id=here).count() == 2


@pytest.mark.postgres
async def test_nobody_comes_back_to_a_stage_that_is_being_deleted(trainer: Staff, stage: Stages) -> None:
    """SQLite's transactions wait for each other from their beginning on."""
    owner = await Staff.create(telegram_id=3, role=Role.OWNER, language="ru")
    new = await stages.create("Пробный", by=owner)
    ids = await crowd(new, 3)
    batch = await bulk.move_many(ids, from_stage_id=new.id, to_stage_id=stage["paid"].id, by=trainer)
    deleted, undone = asyncio.Event(), asyncio.Event()

    async def delete() -> None:
        async with in_transaction():
            await stages.delete(new.id, by=owner)
            deleted.set()
            await undone.wait()

    deleting = asyncio.create_task(delete())
    await deleted.wait()
    undoing = asyncio.create_task(bulk.undo_batch(batch.id, by=trainer))
    await asyncio.wait([undoing], timeout=0.3)
    undone.set()
    await deleting

    with pytest.raises(StageNotFound):
        await undoing
    assert await Client.filter(stage_id=stage["paid"].id).count() == len(ids)
    assert not await ClientPipeline.filter(event=Event.UNDO).exists()
    assert (await bulk.undo_batch(batch.id, by=trainer)).done == 0


@pytest.mark.parametrize("dice", range(4))
async def test_two_trainers_and_the_bot_leave_unbroken_chains(
    trainer: Staff, colleague: Staff, stage: Stages, dice: int
) -> None:
    chance = random.Random(dice)
    ids = await crowd(stage["deciding"], 6)
    every = [one.id for one in stage.values()]

    async def tap() -> None:
        by = chance.choice((trainer, colleague))
        somebody = chance.choice(ids)
        what = chance.random()
        try:
            if what < 0.35:
                await pipeline.move_by_hand(
                    client_id=somebody,
                    stage_id=chance.choice(every),
                    by=by,
                    expected_from=chance.choice([*[None] * 7, *every]),
                )
            elif what < 0.55:
                moves = await ClientPipeline.filter(client_id=somebody).order_by("-id").limit(2)
                await pipeline.undo(chance.choice(moves).id, by=by)
            elif what < 0.75:
                some = chance.sample(ids, 3)
                await bulk.move_many(some, from_stage_id=chance.choice(every), to_stage_id=chance.choice(every), by=by)
            elif what < 0.85 and (batch := await ClientPipeline.exclude(batch_id=None).order_by("-id").first()):
                await bulk.undo_batch(batch.batch_id or "", by=by)
            else:
                await pipeline.on_event(somebody, chance.choice([Event.PAYMENT, Event.QUESTIONNAIRE]))
        except CRMError:
            pass  # refused is fine, half done is not: the chains below tell

    for _ in range(12):
        await asyncio.gather(*(tap() for _ in range(15)))

    assert await ClientPipeline.all().count() > 6 + 20
    for client_id in ids:
        rows = await ClientPipeline.filter(client_id=client_id).order_by("id")
        assert rows[0].from_stage_id is None
        for earlier, later in pairwise(rows):
            assert (later.from_stage_id, later.from_stage_name) == (earlier.to_stage_id, earlier.to_stage_name)
            assert later.from_stage_id != later.to_stage_id
        client = await Client.get(id=client_id)
        assert client.stage_id == rows[-1].to_stage_id
        assert len(await moves_of(client)) == len(rows)
