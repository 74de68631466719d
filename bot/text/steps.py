"""A client's next step in words."""

from datetime import date, datetime

from babel.dates import format_date, format_time

from bot.i18n import Translator
from bot.services.time import calendar
from bot.services.time.steps import LONGEST_WORDS
from bot.text.days import moment, near_day
from bot.text.names import staff_name
from bot.text.words import one_line
from db.models import Staff, Step

# Patterns (Unicode UTS 35) of a day with its weekday, of this year and of another one, and of an hour.
DAYS = {"ru": ("EEEEEE dd.MM", "EEEEEE dd.MM.yy"), "en": ("EEE, MMM d", "EEE, MMM d, y")}
HOURS = {"ru": "HH:mm", "en": "h:mm a"}


def day_name(value: date, t: Translator) -> str:
    """Return the day as one speaks of it: «завтра», «пн 30.11», “Mon, Nov 30”; of another year with that."""
    today = calendar.today()
    pattern = DAYS[t.language][value.year != today.year]
    return near_day(value, t, today=today) or format_date(value, pattern, locale=t.language)


def due_day(due_at: datetime, t: Translator) -> str:
    """Return the day of the instant by the trainer's calendar."""
    return day_name(calendar.day_of(due_at), t)


def due_words(due_at: datetime, t: Translator) -> str:
    """Return the day and the hour of the instant: «завтра, 10:00», “tomorrow, 10:00 AM”."""
    local = due_at.astimezone(calendar.here())
    return f"{due_day(due_at, t)}, {format_time(local, HOURS[t.language], locale=t.language)}"


def step_words(step: Step, t: Translator, *, reader: Staff | None = None) -> str:
    """Return when and what: «завтра, 10:00 · позвонить»; before it whose it is, where that is not the `reader`."""
    whose = f"{staff_name(step.staff, t)}: " if reader is not None and reader.id != step.staff_id else ""
    return whose + " · ".join(filter(None, (due_words(step.due_at, t), one_line(step.words, LONGEST_WORDS))))


def noted_step(t: Translator, *, due: str, words: str, name: str) -> str:
    """Return a step of the past as a note keeps it: whose, when, what."""
    at = moment(datetime.fromisoformat(due), calendar.here(), t.language)
    whose = f"{one_line(name)}: " if one_line(name) else ""
    return whose + " · ".join(filter(None, (at, one_line(words, LONGEST_WORDS))))
