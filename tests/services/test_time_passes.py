"""Time that passes for a whole database: all that it holds becomes older together, and nothing else changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services.programs import workouts
from bot.services.time import calendar, hours, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, Program, ProgramKind, ProgramStatus, Setting, Staff, TimedMessage, Timer, Workout
from tests.support.clock import it_is, time_passes
from tests.support.people import newcomer

FRACTION = datetime(2026, 3, 1, 12, 30, 15, 123_456, tzinfo=UTC)


def clock() -> str:
    return f"{now().astimezone(calendar.here()):%H:%M}"


async def days_of(client: Client) -> list[date]:
    return [said.day for said in await TimedMessage.filter(client_id=client.id).order_by("id")]


async def test_instants_move_to_the_millionth_of_a_second_and_nothing_stays_nothing(client: Client) -> None:
    await Client.filter(id=client.id).update(created_at=FRACTION, blocked_at=None)
    await time_passes(days=3, hours=2, minutes=1, seconds=5)

    moved = await Client.get(id=client.id)
    assert moved.created_at == FRACTION - timedelta(days=3, hours=2, minutes=1, seconds=5)
    assert moved.blocked_at is None


@pytest.mark.parametrize("days", [-40, -1, 1, 2, 40])
async def test_days_of_which_there_is_one_each_move_past_each_other(client: Client, days: int) -> None:
    other, today = await newcomer(7), calendar.today()
    before = [today + timedelta(days=ahead) for ahead in (0, 1, -1, 2, 40, -2)]
    for day in before:
        for one in (client, other):
            await TimedMessage.create(client_id=one.id, day=day, chain="must")

    assert await time_passes(days=days) == days

    assert await days_of(client) == await days_of(other) == [day - timedelta(days=days) for day in before]


async def test_the_clock_shows_the_same_hour_after_days_and_a_later_one_after_hours(client: Client) -> None:
    it_is(22, 30)
    await TimedMessage.create(client_id=client.id, day=calendar.today() + timedelta(days=1), chain="must")
    morning = calendar.at(calendar.today() + timedelta(days=1), calendar.MORNING)
    await timers.plan(Kind.PAYMENT_CLOSES, "payment:1", due_at=morning)

    assert await time_passes(days=2) == 2
    assert clock() == "22:30"
    assert await time_passes(days=-2) == -2
    moved = await time_passes(hours=5)

    assert clock() == "03:30"
    assert await days_of(client) == [calendar.today()], "what was tomorrow is today"
    assert (await Timer.get()).due_at == calendar.at(calendar.today(), calendar.MORNING)
    assert moved in (0, 1)
    moved += await time_passes(hours=7 * 24 - 5)
    assert (clock(), moved) == ("22:30", 7)


async def test_a_clock_that_is_set_back_shows_what_it_showed(client: Client) -> None:
    it_is(0, 20)
    await TimedMessage.create(client_id=client.id, day=calendar.today(), chain="must")
    at = calendar.at(calendar.today())
    await timers.plan(Kind.PAYMENT_CLOSES, "payment:1", due_at=at)

    await time_passes(hours=-1)

    assert clock() == "23:20"
    assert await days_of(client) == [calendar.today() + timedelta(days=1)]
    assert (await Timer.get()).due_at == calendar.at(calendar.today() + timedelta(days=1))


async def test_what_is_kept_in_words_moves_too(owner: Staff) -> None:
    until, since = calendar.today() + timedelta(days=9), now()
    await hours.begin_vacation(until, by=owner)
    await Setting.create(key="payment_details", value="Карта 2026-11-28, до 2026-12-01")
    await timers.plan(Kind.PAYMENT_CLOSES, "payment:1", due_at=since)
    await timers.keep(await Timer.get(), {"since": since.isoformat(), "day": until.isoformat(), "told": [12, "2026-1"]})

    await time_passes(days=8)

    assert (await hours.present()).vacation_until == until - timedelta(days=8)
    assert (await Setting.get(key="payment_details")).value == "Карта 2026-11-28, до 2026-12-01"
    assert (await Timer.get()).args == {
        "since": (since - timedelta(days=8)).isoformat(),
        "day": (until - timedelta(days=8)).isoformat(),
        "told": [12, "2026-1"],
    }


@pytest.mark.parametrize("days", range(1, 9))
async def test_trainings_stay_in_weeks_that_begin_on_mondays(client: Client, days: int) -> None:
    program = await Program.create(client=client, kind=ProgramKind.FREE, status=ProgramStatus.DELIVERED)
    monday = workouts.monday_of(calendar.today())
    for done_on in (monday, monday - timedelta(days=1), monday - timedelta(days=8)):
        await Workout.create(program=program, day=0, week=workouts.monday_of(done_on), done_on=done_on)

    await time_passes(days=days)

    kept = await Workout.all().order_by("-done_on")
    assert [workout.done_on for workout in kept] == [
        day - timedelta(days=days) for day in (monday, monday - timedelta(days=1), monday - timedelta(days=8))
    ]
    assert all(workout.week.weekday() == 0 and workout.week <= workout.done_on for workout in kept)
