"""How a draft is to reach its client: from which day it runs, and whether they may forward it."""

from datetime import date, timedelta

from tortoise.transactions import in_transaction

from bot.services.errors import NoDay
from bot.services.programs.drafts import lock_draft
from bot.services.time import calendar
from db.models import Staff

FURTHEST = timedelta(days=365)


def last_choice() -> date:
    """Return the last day that a program can begin on by choice; the first is today."""
    return calendar.today() + FURTHEST


async def set_first_day(program_id: int, day: date | None, *, by: Staff) -> None:
    """Let the draft's program begin on this day, or (none) at once, after what runs and was paid for.

    Should it arrive later, it begins then. Raises `NoDay`, `NotStaff`, `ProgramNotFound`, `DraftClosed`.
    """
    if day is not None and not calendar.today() <= day <= last_choice():
        raise NoDay
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        draft.starts_on = day
        await draft.save(update_fields=["starts_on"])


async def protect(program_id: int, *, on: bool, by: Staff) -> None:
    """Let its client, or nobody, forward and save it. Raises `NotStaff`, `ProgramNotFound`, `DraftClosed`."""
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        draft.protect_content = on
        await draft.save(update_fields=["protect_content"])
