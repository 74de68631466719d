import asyncio
from datetime import date, timedelta

import pytest

from bot.services.errors import ClientNotFound, DayNotFound, ProgramNotFound
from bot.services.programs import content, free_program, workouts
from db.models import Client, Program, ProgramStatus, Staff, Workout
from tests.support.people import answer_all, confirmed_payment, draft_of, moves_of, newcomer

THURSDAY = date(2026, 11, 12)
MONDAY = date(2026, 11, 9)
NEXT_MONDAY = date(2026, 11, 16)


@pytest.fixture
async def program(client: Client) -> Program:
    """A week of three days that Ivan has got."""
    await answer_all(client)
    made = (await free_program.complete(client)).program
    await Program.filter(id=made.id).update(status=ProgramStatus.DELIVERED)
    return await Program.get(id=made.id)


async def stored() -> list[tuple[int, date, date]]:
    """Day, week and date of every workout, oldest first."""
    return [(row.day, row.week, row.done_on) for row in await Workout.all().order_by("id")]


async def test_a_day_is_done_on_its_date_and_counts_in_its_week(client: Client, program: Program) -> None:
    before = await workouts.progress(program, THURSDAY)
    assert (before.done, before.total, before.last, before.week) == ({}, 3, None, MONDAY)

    await workouts.mark_done(client, program.id, 2, today=MONDAY)
    after = await workouts.mark_done(client, program.id, 0, today=THURSDAY)

    assert (after.done, after.last, after.first_open) == ({2: MONDAY, 0: THURSDAY}, THURSDAY, 1)
    assert await stored() == [(2, MONDAY, MONDAY), (0, MONDAY, THURSDAY)]


async def test_a_day_is_done_once_a_week_however_often_and_at_once_it_is_said(client: Client, program: Program) -> None:
    results = await asyncio.gather(*(workouts.mark_done(client, program.id, 1, today=THURSDAY) for _ in range(8)))
    later = await workouts.mark_done(client, program.id, 1, today=THURSDAY + timedelta(days=3))

    assert [result.done for result in (*results, later)] == [{1: THURSDAY}] * 9
    assert await stored() == [(1, MONDAY, THURSDAY)]


async def test_the_table_itself_holds_a_day_once(client: Client, program: Program) -> None:
    """Two processes that have both seen the day as open: the second insert is passed over, and nothing is aborted."""
    row = {"program_id": program.id, "day": 1, "week": MONDAY, "done_on": THURSDAY}
    await Workout.bulk_create([Workout(**row)], ignore_conflicts=True)
    await Workout.bulk_create([Workout(**row)], ignore_conflicts=True)

    assert await Workout.all().count() == 1


async def test_the_next_week_begins_anew_and_remembers_the_last_date(client: Client, program: Program) -> None:
    for day in range(3):
        await workouts.mark_done(client, program.id, day, today=MONDAY + timedelta(days=2 * day))
    sunday = await workouts.progress(program, NEXT_MONDAY - timedelta(days=1))
    monday = await workouts.progress(program, NEXT_MONDAY)
    assert (len(sunday.done), sunday.first_open) == (3, 0)
    assert (monday.done, monday.first_open, monday.last) == ({}, 0, MONDAY + timedelta(days=4))

    again = await workouts.mark_done(client, program.id, 0, today=NEXT_MONDAY)
    assert (again.done, again.week) == ({0: NEXT_MONDAY}, NEXT_MONDAY)
    assert len(await stored()) == 4


async def test_a_wrong_tap_is_taken_back(client: Client, program: Program) -> None:
    await workouts.mark_done(client, program.id, 0, today=MONDAY)
    await workouts.mark_done(client, program.id, 1, today=THURSDAY)
    taken = await asyncio.gather(
        *(workouts.take_back(client, program.id, 1, week=MONDAY, today=THURSDAY) for _ in range(3))
    )

    assert [result.done for result in taken] == [{0: MONDAY}] * 3
    assert (await workouts.mark_done(client, program.id, 1, today=THURSDAY)).done == {0: MONDAY, 1: THURSDAY}


async def test_nothing_is_taken_back_of_a_week_that_is_over(client: Client, program: Program) -> None:
    await workouts.mark_done(client, program.id, 0, today=THURSDAY)
    await workouts.mark_done(client, program.id, 0, today=NEXT_MONDAY)
    for week in (MONDAY, MONDAY - timedelta(days=7), NEXT_MONDAY + timedelta(days=7)):
        result = await workouts.take_back(client, program.id, 0, week=week, today=NEXT_MONDAY)
        assert result.done == {0: NEXT_MONDAY}

    assert len(await stored()) == 2


async def test_only_days_of_ones_own_program_can_be_done(
    client: Client, other_client: Client, program: Program, trainer: Staff
) -> None:
    written = await draft_of(client, trainer, "Понедельник")
    for who, number, day, error in (
        (other_client, program.id, 0, ProgramNotFound),
        (client, 999, 0, ProgramNotFound),
        (client, written.id, 0, ProgramNotFound),
        (client, program.id, 3, DayNotFound),
        (client, program.id, -1, DayNotFound),
    ):
        for asked in (
            workouts.open_day(who, number, day, today=THURSDAY),
            workouts.mark_done(who, number, day, today=THURSDAY),
            workouts.take_back(who, number, day, week=MONDAY, today=THURSDAY),
        ):
            with pytest.raises(error):
                await asked
    assert await stored() == []


@pytest.mark.parametrize(
    ("status", "open_"),
    [
        (ProgramStatus.QUEUED, True),
        (ProgramStatus.FAILED, True),
        (ProgramStatus.DELIVERED, True),
        (ProgramStatus.HELD, False),
        (ProgramStatus.WITHDRAWN, False),
    ],
)
async def test_a_week_is_open_once_it_was_let_out(
    client: Client, program: Program, status: ProgramStatus, *, open_: bool
) -> None:
    """While it arrives, and where its last message did not, the days are in the client's hands already."""
    await Program.filter(id=program.id).update(status=status)
    if open_:
        await workouts.mark_done(client, program.id, 0, today=THURSDAY)
    else:
        with pytest.raises(ProgramNotFound):
            await workouts.mark_done(client, program.id, 0, today=THURSDAY)
    assert len(await stored()) == open_


async def test_training_moves_nobody(client: Client, program: Program) -> None:
    before = await moves_of(client)
    for day in range(3):
        await workouts.mark_done(client, program.id, day, today=THURSDAY)
    assert await moves_of(client) == before


async def test_programs_do_not_mix(client: Client, program: Program, trainer: Staff) -> None:
    other = await newcomer(1003, "Олег")
    await answer_all(other)
    theirs = (await free_program.complete(other)).program
    await confirmed_payment(client, trainer)
    await workouts.mark_done(other, theirs.id, 1, today=THURSDAY)

    assert (await workouts.progress(program, THURSDAY)).trained == 0
    assert (await workouts.progress(theirs, THURSDAY)).done == {1: THURSDAY}
    assert content.messages(theirs) == [{"week": "intro"}, {"week": "days"}, {"week": "outlook"}]


async def test_what_was_trained_by_the_program_before_counts_on_in_its_week(client: Client, program: Program) -> None:
    for day in range(2):
        await workouts.mark_done(client, program.id, day, today=MONDAY + timedelta(days=day))
    await answer_all(client, days="2")
    newer = (await free_program.complete(client)).program
    fresh = await workouts.progress(newer, THURSDAY)
    assert (fresh.done, fresh.trained, fresh.total, fresh.extra, fresh.first_open) == ({}, 2, 2, 0, 0)
    assert fresh.last == MONDAY + timedelta(days=1)

    more = await workouts.mark_done(client, newer.id, 0, today=THURSDAY)
    older = await workouts.progress(program, THURSDAY)
    assert (more.done, more.trained, more.extra) == ({0: THURSDAY}, 3, 1)
    assert (sorted(older.done), older.trained, older.extra) == ([0, 1], 3, 0)
    back = await workouts.take_back(client, newer.id, 0, week=MONDAY, today=THURSDAY)
    assert (back.done, back.trained) == ({}, 2)

    next_week = await workouts.progress(newer, NEXT_MONDAY)
    assert (next_week.done, next_week.trained) == ({}, 0)


async def test_who_has_gone_trains_no_more(client: Client, program: Program) -> None:
    await Client.filter(id=client.id).update(forgotten_at=program.created_at)
    with pytest.raises(ClientNotFound):
        await workouts.mark_done(client, program.id, 0, today=THURSDAY)
