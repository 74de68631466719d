"""Workouts: which days of a composed program the client says they trained. Each day counts once a calendar week.

Who answers the questions anew gets another program in the middle of a week: what they trained by the old one counts on.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import DayNotFound
from bot.services.people import clients, signs
from bot.services.programs import programs
from bot.services.programs.content import week_of
from bot.services.training import Week
from db.models import Client, Program, Workout

# What one calendar week can have: five days of each of so many programs as nobody gets in a week.
MOST_IN_A_WEEK = 50


@dataclass(frozen=True)
class WeekProgress:
    """How a program goes in the calendar week of `today`.

    `done` holds the dates of its days that are done, by their numbers from 0. `trained` counts the client's workouts of
    the week by whichever program, `last` is the newest date of any program and week.
    """

    program: Program
    today: date
    done: dict[int, date]
    trained: int
    last: date | None

    @property
    def week(self) -> date:
        """The Monday of the week."""
        return monday_of(self.today)

    @cached_property
    def composed(self) -> Week:
        """The week that the program holds."""
        return week_of(self.program)

    @property
    def total(self) -> int:
        return len(self.composed.days)

    @property
    def extra(self) -> int:
        """How many workouts of this week are more than the program has."""
        return max(0, self.trained - self.total)

    @property
    def first_open(self) -> int:
        """The first day that is not done yet; the first of all where none is left."""
        return next((day for day in range(self.total) if day not in self.done), 0)

    def days_from(self, day: int) -> list[int]:
        """Return the other days, from the one after this on, around to the one before it."""
        return [(day + ahead) % self.total for ahead in range(1, self.total)]


async def progress(program: Program, today: date) -> WeekProgress:
    """Return how the composed program goes this week, in one query."""
    # What is done this week is the newest: the week is that of the date.
    of_client = Workout.filter(program__client_id=program.client_id)
    newest = await of_client.order_by("-done_on", "-id").limit(MOST_IN_A_WEEK)
    week = monday_of(today)
    this_week = [workout for workout in newest if workout.week == week]
    done = {workout.day: workout.done_on for workout in this_week if workout.program_id == program.id}
    return WeekProgress(program, today, done, len(this_week), newest[0].done_on if newest else None)


async def open_day(client: Client, program_id: int, day: int, *, today: date) -> WeekProgress:
    """Return how the client's program goes. Raises `ProgramNotFound`, and `DayNotFound` where it has no such day."""
    program = await programs.composed_for(client, program_id)
    if not 0 <= day < len(week_of(program).days):
        raise DayNotFound(program=program_id, day=day)
    return await progress(program, today)


async def mark_done(client: Client, program_id: int, day: int, *, today: date) -> WeekProgress:
    """Record that the client has trained this day of the program; a day is recorded once a week.

    Raises `ClientNotFound`, and as `open_day`.
    """
    async with in_transaction():
        locked = await clients.lock(client.id)
        found = await open_day(client, program_id, day, today=today)
        if day not in found.done:
            await signs.note(locked)
            workout = Workout(program_id=program_id, day=day, week=found.week, done_on=today)
            await Workout.bulk_create([workout], ignore_conflicts=True)
            logger.bind(client=client.id, program=program_id, day=day).info("workout done")
        return await progress(found.program, today)


async def mark_first(client: Client, program_id: int, day: int, *, today: date) -> tuple[WeekProgress, bool]:
    """Record that the client has trained this day, as `mark_done`, unless that was ever recorded, in whichever week.

    Returns how the program goes, and whether that was recorded now. Raises as `mark_done`.
    """
    async with in_transaction():
        await clients.lock(client.id)
        progress = await open_day(client, program_id, day, today=today)
        if await Workout.exists(program_id=program_id, day=day):
            return progress, False
        return await mark_done(client, program_id, day, today=today), True


async def take_back(client: Client, program_id: int, day: int, *, week: date, today: date) -> WeekProgress:
    """Delete what was recorded of this day in the week of the Monday `week`, if that week is not over.

    Raises `ClientNotFound`, and as `open_day`.
    """
    async with in_transaction():
        await clients.lock(client.id)
        found = await open_day(client, program_id, day, today=today)
        if week == found.week and day in found.done:
            await Workout.filter(program_id=program_id, week=week, day=day).delete()
            logger.bind(client=client.id, program=program_id, day=day).info("workout taken back")
        return await progress(found.program, today)


def monday_of(today: date) -> date:
    """Return the Monday of the calendar week of `today`."""
    return today - timedelta(days=today.weekday())
