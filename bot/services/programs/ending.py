"""The end of paid programs: the day after the last day of the last one, its client is done with what they bought.

A pack of sessions that can still be used is something bought, too.
"""

from datetime import date, datetime, timedelta

from loguru import logger

from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.packs import standing
from bot.services.programs import terms
from bot.services.time import calendar, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Event, Program, ProgramStatus, Staff

DAY = timedelta(days=1)


async def plan(program: Program, ends_on: date) -> None:
    """Let the program end when its last day is over in the trainer's time zone; its client's row is locked."""
    due_at = calendar.at(ends_on + DAY)
    await timers.plan(Kind.PROGRAM_ENDS, f"program:{program.id}", due_at=due_at, client_id=program.client_id)


async def end(program_id: int) -> datetime | None:
    """Raise the event 'program_finished' for the client of a program whose time has come; their row is locked.

    While another one runs, comes or is owed, the ended one waits: it is over for its client together with that one, or
    once that one is not to come any more. Returns when to look again, none once it is over.
    """
    program = await Program.get_or_none(id=program_id, status=ProgramStatus.DELIVERED, finished_at=None)
    if program is None or program.ends_on is None:
        return None
    today = max(calendar.today(), program.ends_on + DAY)
    if not await all_over(program.client_id, today):
        # Not before what runs is over; of what is owed, and of sessions that are left, nobody knows when.
        return calendar.at((await terms.last_day(program.client_id, today) or today) + DAY)
    logger.bind(client=program.client_id, program=program.id).info("program over")
    return None


async def all_over(client_id: int, today: date, *, by: Staff | None = None, note: Note | None = None) -> bool:
    """Raise the event 'program_finished' for the client, whose row is locked, with this note, and end their programs.

    Returns whether it was time: while a program runs, comes or is owed, or a pack can be used, nothing is over.
    """
    if await terms.goes_on(client_id, today) or await standing.goes_on(client_id):
        return False
    ended = Program.filter(client_id=client_id, ends_on__lt=today, status=ProgramStatus.DELIVERED)
    await ended.filter(finished_at=None).update(finished_at=now())
    await pipeline.on_event(client_id, Event.PROGRAM_FINISHED, by=by, note=note)
    return True
