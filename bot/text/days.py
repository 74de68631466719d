"""Days and instants as the reader writes them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time

from bot.i18n import Translator
from bot.services.time.spans import Span
from db.fields import now
from db.models import Client, Program

# Patterns (Unicode UTS 35) of an instant and of a day on a button: of this year, and of another one.
MOMENTS = {"ru": ("dd.MM HH:mm", "dd.MM.y HH:mm"), "en": ("MMM d, h:mm a", "MMM d, y, h:mm a")}
# A time of the day: a full hour, and another one.
HOURS = {"ru": ("H:mm", "H:mm"), "en": ("h a", "h:mm a")}
SHORT_DAYS = {"ru": ("dd.MM", "dd.MM.yy"), "en": ("MMM d", "MMM d, y")}


def moment(value: datetime, zone: ZoneInfo, language: str) -> str:
    """Return the instant as the trainer's clock showed it: «12.11 14:03», “Nov 12, 2:03 PM”.

    One of another year has it: «12.11.2025 14:03», “Nov 12, 2025, 2:03 PM”.
    """
    local = value.astimezone(zone)
    other_year = local.year != now().astimezone(zone).year
    return format_datetime(local, MOMENTS[language][other_year], locale=language)


def day(value: date, language: str) -> str:
    """Return the day with its year: «12 нояб. 2026 г.»."""
    return format_date(value, format="medium", locale=language)


def hour_of_day(hour: int, language: str) -> str:
    """Return a full hour as the reader's clock shows it: «9:00», “9 AM”."""
    return time_of_day(time(hour), language)


def hours_of_day(span: Span | None, language: str) -> str:
    """Return hours as the reader's clock shows them: «22:00–9:30», “10 PM–9:30 AM”; empty where there are none."""
    return "–".join(time_of_day(at, language) for at in (span.begins, span.ends)) if span is not None else ""


def time_of_day(at: time, language: str) -> str:
    """Return a time of the day as the reader's clock shows it: «9:30», “9:30 AM”."""
    return format_time(at, HOURS[language][at.minute != 0], locale=language)


def short_day(value: date, language: str, *, today: date) -> str:
    """Return the day, «12.11», “Nov 12”; one of another year than today's has it: «12.11.25», “Nov 12, 2025”."""
    return format_date(value, SHORT_DAYS[language][value.year != today.year], locale=language)


def near_day(value: date, t: Translator, *, today: date) -> str:
    """Return a day as one speaks of it: «вчера», «сегодня», «завтра»; of every other day nothing."""
    match (value - today).days:
        case -1:
            return t.label("day-yesterday")
        case 0:
            return t.label("day-today")
        case 1:
            return t.label("day-tomorrow")
    return ""


def waited(since: datetime, t: Translator) -> str:
    """Return how long something has waited, in the largest whole unit: «5 мин», «2 ч», «3 д»."""
    minutes = max(0, int((now() - since).total_seconds()) // 60)
    if minutes < 60:
        return t.label("waited-minutes", count=minutes)
    hours = minutes // 60
    if hours < 24:
        return t.label("waited-hours", count=hours)
    return t.label("waited-days", count=hours // 24)


def term(program: Program, language: str, *, today: date) -> dict[str, str]:
    """Return the `first` and the `last` day of the program as `short_day`; empty where it has no such day."""
    ends = {"first": program.starts_on, "last": program.ends_on}
    return {name: short_day(end, language, today=today) if end else "" for name, end in ends.items()}


def days_in_stage(client: Client) -> int:
    """Return how many whole days the client has been in the present stage."""
    return _days_since(client.stage_entered_at)


def days_silent(client: Client) -> int:
    """Return how many whole days of 24 hours the client has given no sign of life."""
    return _days_since(client.last_sign_at)


def _days_since(moment: datetime | None) -> int:
    # A clock that was set back must not make a wait negative.
    return max(0, (now() - moment).days) if moment else 0
