"""Who of the staff is away, and when they are back, by the trainer's calendar. An absence ends by itself."""

from datetime import datetime, timedelta

from bot.services.time import calendar
from db.models import Staff


def is_away(member: Staff) -> bool:
    """Say whether the member is away today."""
    return member.away_until is not None and calendar.today() <= member.away_until


def is_present(member: Staff) -> bool:
    """Say whether the member is there and can be written to: has pressed /start, and not blocked the bot."""
    return not is_away(member) and member.started_at is not None and member.blocked_at is None


def back_at(member: Staff) -> datetime:
    """Return the instant, in UTC, at which a member who is away is back: 9:00 of the day after."""
    return calendar.at((member.away_until or calendar.today()) + timedelta(days=1), calendar.MORNING)
