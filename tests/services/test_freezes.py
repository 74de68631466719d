"""What a freeze moves, what it cannot be, and that it happens whole or not at all."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from bot.services.errors import (
    BadDay,
    BadReturnDay,
    FreezeOutOfTerm,
    FreezeStands,
    FreezeTooLong,
    NothingToFreeze,
    NotStaff,
)
from bot.services.people import clients
from bot.services.programs import freezes, programs
from bot.services.time import calendar, today, typed_days
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Freeze, FreezeStatus, Program, ProgramKind, ProgramStatus, Staff, Timer
from tests.support.clock import time_passes
from tests.support.people import outbox_refuses, refuses

DAY = timedelta(days=1)


async def reach(client: Client, days: int) -> Program:
    """Let a paid program of so many days reach the client."""
    async with in_transaction():
        await clients.lock(client.id)
        program = await Program.create(
            client=client,
            kind=ProgramKind.PAID,
            status=ProgramStatus.QUEUED,
            duration_days=days,
            in_person=True,
        )
        await programs.reached(program, today=calendar.today(), by=None)
    return await Program.get(id=program.id)


async def ends(*kept: Program) -> list[int]:
    """On which day, counted from today, each of the programs ends."""
    found = [await Program.get(id=one.id) for one in kept]
    return [(one.ends_on - calendar.today()).days for one in found if one.ends_on]


async def put(client: Client, by: Staff, *, first: int = 0, days: int | None = 5) -> Freeze:
    starts_on = calendar.today() + first * DAY
    until = starts_on + days * DAY if days is not None else None
    return await freezes.put(client.id, starts_on=starts_on, until=until, by=by)


async def test_what_is_paid_for_behind_it_moves_along_and_back(client: Client, trainer: Staff) -> None:
    first, second, third = [await reach(client, days) for days in (10, 10, 30)]
    assert await ends(first, second, third) == [9, 19, 49]

    freeze = await put(client, trainer, first=2, days=None)
    assert await ends(first, second, third) == [69, 79, 109]
    fourth = await reach(client, 10)

    await freezes.return_on(freeze.id, calendar.today() + 6 * DAY, by=trainer, of=client.id)
    assert await ends(first, second, third, fourth) == [13, 23, 53, 63]
    await freezes.return_on(freeze.id, calendar.today(), by=trainer, of=client.id)
    assert await ends(first, second, third, fourth) == [9, 19, 49, 59]
    assert (await Freeze.get(id=freeze.id)).status is FreezeStatus.CANCELLED


async def test_sixty_days_a_program_in_all(client: Client, trainer: Staff) -> None:
    await reach(client, 10)
    with pytest.raises(FreezeTooLong):
        await put(client, trainer, days=61)
    freeze = await put(client, trainer, days=50)
    with pytest.raises(BadReturnDay):
        await freezes.return_on(freeze.id, calendar.today() + 61 * DAY, by=trainer, of=client.id)
    await time_passes(days=50)
    await freezes.end_due(freeze.id)

    with pytest.raises(FreezeTooLong):
        await put(client, trainer, days=11)
    last = await put(client, trainer, days=None)
    assert (last.returns_on - last.starts_on).days == 10


async def test_what_cannot_be_frozen(client: Client, trainer: Staff) -> None:
    with pytest.raises(NothingToFreeze):
        await put(client, trainer)
    await reach(client, 10)
    for first in (-1, 10):
        with pytest.raises(FreezeOutOfTerm):
            await put(client, trainer, first=first)
    with pytest.raises(BadReturnDay):
        await put(client, trainer, days=0)
    await put(client, trainer, first=9)
    with pytest.raises(FreezeStands):
        await put(client, trainer)
    with pytest.raises(FreezeStands):
        await freezes.ask(client, starts_on=calendar.today(), until=None)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await put(client, trainer)


async def test_a_wish_that_is_granted_late_counts_from_the_day_that_was_asked_for(
    client: Client, trainer: Staff
) -> None:
    program = await reach(client, 10)
    freeze = await freezes.ask(client, starts_on=calendar.today(), until=calendar.today() + 4 * DAY)
    await time_passes(days=2)

    await freezes.grant(freeze.id, by=trainer)

    assert await ends(program) == [11]  # thirteen days behind the first
    other = await freezes.return_on(freeze.id, calendar.today(), by=trainer, of=client.id)
    assert (other.returns_on - other.starts_on).days == 2
    assert await ends(program) == [9]


async def test_who_asks_for_what_is_over_by_then_gets_no_days(client: Client, trainer: Staff) -> None:
    await reach(client, 3)
    freeze = await freezes.ask(client, starts_on=calendar.today(), until=None)
    await time_passes(days=3)

    with pytest.raises(FreezeOutOfTerm):
        await freezes.grant(freeze.id, by=trainer)
    await freezes.refuse(freeze.id, by=trainer)


async def test_who_rests_stands_neither_among_those_who_end_nor_among_the_silent(
    client: Client, trainer: Staff
) -> None:
    await reach(client, 2)
    await reach(client, 2)

    async def kinds() -> list[Kind]:
        return [row.kind for row in (await today.page(trainer)).entries]

    await Client.filter(id=client.id).update(last_sign_at=now() - 12 * DAY)
    assert await kinds() == [Kind.ENDING]
    freeze = await put(client, trainer, days=2)
    assert await kinds() == []
    await freezes.return_on(freeze.id, calendar.today(), by=trainer, of=client.id)
    assert await kinds() == [Kind.ENDING]


STEPS: dict[str, Callable[[Freeze, Staff], Awaitable[object]]] = {
    "grant": lambda freeze, by: freezes.grant(freeze.id, by=by),
    "refuse": lambda freeze, by: freezes.refuse(freeze.id, by=by),
}


@pytest.mark.parametrize("step", STEPS)
async def test_a_step_that_fails_in_between_has_not_happened(
    client: Client, trainer: Staff, database: BaseDBAsyncClient, step: str
) -> None:
    program = await reach(client, 10)
    freeze = await freezes.ask(client, starts_on=calendar.today(), until=calendar.today() + 5 * DAY)
    timers = await Timer.all().count()

    async with outbox_refuses(database):
        with pytest.raises(Exception, match="made to order"):
            await STEPS[step](freeze, trainer)
    assert (await Freeze.get(id=freeze.id)).status is FreezeStatus.ASKED
    assert (await ends(program), await Timer.all().count()) == ([9], timers)
    if step == "grant":
        async with refuses(database, "UPDATE", of="programs"):
            with pytest.raises(Exception, match="made to order"):
                await STEPS[step](freeze, trainer)
        assert (await Freeze.get(id=freeze.id)).status is FreezeStatus.ASKED

    await STEPS[step](freeze, trainer)
    assert await ends(program) == [14 if step == "grant" else 9]


@pytest.mark.parametrize("typed", ["{d:%d.%m}", "{d.day}.{d.month}.{d:%y}", "{d:%d/%m/%Y}", " {d:%d.%m.} "])
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    day = calendar.today() + 20 * DAY
    assert typed_days.read(typed.format(d=day)) == day


def test_days_that_are_near_are_read_as_people_say_them() -> None:
    today = calendar.today()
    assert [typed_days.read(text) for text in ("Сегодня", "завтра", "tomorrow.")] == [today, today + DAY, today + DAY]


def test_names_of_months_are_read_in_both_languages() -> None:
    assert typed_days.read("20 ноября 2030 г.") == date(2030, 11, 20)
    assert typed_days.read("1 мая 2030") == date(2030, 5, 1)
    assert typed_days.read("Nov 20, 2030") == date(2030, 11, 20)
    assert typed_days.read("3 Sept 2030") == date(2030, 9, 3)
    today = calendar.today()
    assert typed_days.read("вчера") == today - timedelta(days=1)
    assert typed_days.read(f"{today.day}.{today.month}", past=True) == today
    coming = (today.replace(day=1) + timedelta(days=45)).replace(day=1)
    assert typed_days.read(f"1.{coming.month}", past=True) == coming.replace(year=coming.year - 1)
    for wrong in ("31.02", "20", "20.13", "20 абв", "", "9999.1.1"):
        with pytest.raises(BadDay):
            typed_days.read(wrong)
