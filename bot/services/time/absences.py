"""A member of staff goes away until a day, and comes back."""

from datetime import date, datetime, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import BadLastDay
from bot.services.people import staff
from bot.services.time import calendar, open_steps, presence
from db import setup_version
from db.fields import now
from db.models import Staff

FURTHEST = timedelta(days=365)


def last_day() -> date:
    """Return the last day that can be the last of an absence, or a vacation."""
    return calendar.today() + FURTHEST


def require_day(until: date) -> None:
    """Refuse a day on which neither an absence nor a vacation can end. Raises `BadLastDay`."""
    if not calendar.today() <= until <= last_day():
        raise BadLastDay


async def leave(member: Staff, until: date) -> None:
    """Let the member be away to the end of this day; what has waited for another return waits for this one.

    Raises `NotStaff`, `BadLastDay`.
    """
    require_day(until)
    await _change(member, until)


async def come_back(member: Staff) -> None:
    """Let the member be there again, and hear what has waited for them. Raises `NotStaff`."""
    await _change(member, None)


async def _change(member: Staff, until: date | None) -> None:
    async with in_transaction():
        await setup_version.hold()
        await staff.require(member)
        fresh = await Staff.select_for_update().get(id=member.id)
        since = presence.back_at(fresh) if presence.is_away(fresh) else None
        await Staff.filter(id=member.id).update(away_until=until)
        member.away_until = until
        if since is not None:
            returns = _return_of(member)
            await outbox.let_wait(member, since=since, until=returns)
            await open_steps.tell_at(member, returns)
    logger.bind(staff=member.id, until=until and until.isoformat()).info("absence changed")


def _return_of(member: Staff) -> datetime:
    return presence.back_at(member) if presence.is_away(member) else now()
