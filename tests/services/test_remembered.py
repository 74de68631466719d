"""What is kept in memory is never older than the database says."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.models import Model
from tortoise.transactions import in_transaction

from bot.services import remembered
from bot.services.funnel import pipeline, stage_events, stages
from bot.services.people import invites, staff
from bot.services.people.clients import Person
from db import setup_version, written
from db.models import Client, Event, Offer, PipelineStage, Role, Staff, StageEvent
from tests.services.conftest import Stages
from tests.support.people import newcomer
from tests.support.statements import counted

NOBODY = 5


async def mark() -> str | None:
    return (await setup_version.with_client(NOBODY))[0]


async def names() -> list[str]:
    return [stage.name for stage in await remembered.stages.rows()]


@contextmanager
def another_process() -> Iterator[None]:
    """What is done inside, the work at hand knows nothing of."""
    with written.noted(), remembered.as_of(None):
        yield


async def test_rows_are_read_once_while_nobody_changes_them(stage: Stages) -> None:
    with remembered.as_of(await mark()):
        before = await names()
    with remembered.as_of(await mark()), counted() as counter:
        assert await names() == before
        assert counter.asked == []


async def test_a_change_of_somebody_else_is_seen_by_the_next_work(stage: Stages) -> None:
    with remembered.as_of(await mark()):
        await names()
    await PipelineStage.filter(id=stage["consultation"].id).update(name="Разговор")
    with remembered.as_of(await mark()):
        assert "Разговор" in await names()


async def test_a_change_of_ones_own_is_seen_at_once(stage: Stages) -> None:
    with written.noted(), remembered.as_of(await mark()):
        await names()
        async with in_transaction():
            await PipelineStage.filter(id=stage["consultation"].id).update(name="Разговор")
            assert "Разговор" in await names()
        assert "Разговор" in await names()


async def test_a_change_that_was_taken_back_is_none(stage: Stages) -> None:
    before = await mark()
    with pytest.raises(IntegrityError):  # all of them with one name
        await PipelineStage.all().update(name="Разговор")
    assert await mark() == before


async def test_an_event_whose_stage_is_gone_by_now_moves_to_the_one_that_it_has_instead(
    stage: Stages, owner: Staff, client: Client
) -> None:
    with written.noted(), remembered.as_of(await mark()):
        await stages.for_event(Event.PAYMENT)
        with another_process():
            await stage_events.set_event(Event.PAYMENT, stage["active"].id, by=owner)
            await stages.delete(stage["paid"].id, by=owner)
        moved = await pipeline.on_event(client.id, Event.PAYMENT)
    assert moved is not None
    assert moved.to_stage_name == stage["active"].name


async def test_who_was_made_an_owner_just_now_stays_one_though_they_open_an_invite(stage: Stages, owner: Staff) -> None:
    secret = await invites.create(by=owner)
    with written.noted(), remembered.as_of(await mark()):
        assert await staff.find(77) is None
        with another_process():
            await staff.sync_owners([owner.telegram_id, 77], language="ru")
        member = await invites.accept(secret, Person(77, "Вера"))
    assert member.role is Role.OWNER
    assert await Staff.exists(telegram_id=77, role=Role.OWNER)


async def test_who_changes_what_was_handed_out_changes_nobody_elses(stage: Stages) -> None:
    with remembered.as_of(await mark()):
        (await remembered.stages.rows())[0].name = "чужое"
        assert "чужое" not in await names()


async def test_without_a_mark_everything_is_read(stage: Stages) -> None:
    for nothing_to_go_by in (None, await mark()):
        with remembered.as_of(nothing_to_go_by):
            await names()
    with counted() as counter:
        await names()
    assert len(counter.asked) == 1


@pytest.mark.parametrize(
    ("model", "values", "change"),
    [
        (Staff, {"telegram_id": 77, "role": Role.TRAINER, "language": "ru"}, {"name": "Анна"}),
        (PipelineStage, {"name": "Новый", "colour": "⚪", "position": 9}, {"position": 10}),
        (StageEvent, {"event": Event.API}, {"stage_id": None}),
        (Offer, {"title": "Ещё", "price": 1, "currency": "RUB", "position": 9, "duration_days": 28}, {"price": 2}),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
async def test_every_change_has_a_mark_of_its_own(
    stage: Stages, model: type[Model], values: dict[str, Any], change: dict[str, Any]
) -> None:
    seen = {await mark()}
    row = await model.create(**values)
    seen.add(await mark())
    await model.filter(pk=row.pk).update(**change)
    seen.add(await mark())
    await model.filter(pk=row.pk).delete()
    seen.add(await mark())
    assert len(seen) == 4


async def test_the_client_comes_with_the_mark(stage: Stages) -> None:
    client = await newcomer(1001)
    _, found = await setup_version.with_client(1001)
    assert found is not None
    assert found == client
    assert found.stage_entered_at == client.stage_entered_at
    found.first_name = "Пётр"
    await found.save()
    await client.refresh_from_db()
    assert client.first_name == "Пётр"
