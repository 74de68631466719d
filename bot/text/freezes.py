"""A client's freeze in words: for them, and for staff."""

from datetime import date, timedelta

from bot.i18n import Translator
from bot.services.programs.freeze_rules import Room
from bot.services.time import calendar
from bot.text.days import short_day
from db.models import Freeze, FreezeStatus

# For how many days a freeze is offered; any other day of return can be chosen too.
OFFERED = (3, 7, 14, 30)


def how_long(freeze: Freeze, t: Translator) -> str:
    """Return from when until when it is, or was: «с 12.11 до 20.11», «с 12.11, без срока»."""
    return t.label("freeze-term" if has_end(freeze) else "freeze-term-open", **_days(freeze, t))


def stands(freeze: Freeze, t: Translator) -> str:
    """Return how it is with a freeze that is asked for, to come or lasts: «❄️ заморожена до 20.11»."""
    days = _days(freeze, t)
    if freeze.status is FreezeStatus.ASKED:
        return t.label("freeze-asked", term=how_long(freeze, t))
    if not lasts(freeze):
        return t.label("freeze-planned", term=how_long(freeze, t))
    return t.label("freeze-until" if has_end(freeze) else "freeze-since", **days)


def first_days(room: Room, t: Translator) -> list[tuple[date, str]]:
    """Return the first frozen days that are offered, with what they are called."""
    today = calendar.today()
    offered = [
        (today, t.label("freeze-today")),
        (today + timedelta(days=1), t.label("freeze-tomorrow")),
        (today + timedelta(days=7 - today.weekday()), t.label("freeze-monday")),
    ]
    # On a Sunday tomorrow is the Monday.
    named = {day: label for day, label in reversed(offered) if room.first <= day <= room.last}
    return sorted(named.items())


def lengths(room: Room, t: Translator) -> list[tuple[int, str]]:
    """Return for how many days a freeze is offered, with what that is called; 0 for an open one, which comes last."""
    days = [(days, t.label("freeze-for-days", days=days)) for days in OFFERED if days <= room.days]
    return [*days, (0, t.label("freeze-for-open"))]


def return_days(freeze: Freeze, t: Translator) -> list[tuple[date, str]]:
    """Return from which day on the program can run again, as it is offered; of a freeze to come, that it is none."""
    today = calendar.today()
    if not lasts(freeze):
        return [(today, t.label("button-freeze-cancel"))]
    days = [(today, t.label("button-resume-today")), (today + timedelta(days=1), t.label("button-resume-tomorrow"))]
    return [(day, label) for day, label in days if day < freeze.returns_on]


def lasts(freeze: Freeze) -> bool:
    """Say whether the program rests today."""
    return freeze.status is FreezeStatus.GRANTED and freeze.starts_on <= calendar.today()


def has_end(freeze: Freeze) -> bool:
    """Say whether its day of return is agreed, or was; of an open one that lasts it is only the last that can be."""
    return freeze.until is not None or freeze.status is FreezeStatus.OVER


def hides_days(freeze: Freeze | None) -> bool:
    """Say whether nobody knows yet on which day the frozen program ends, and those begin that come after it."""
    return freeze is not None and freeze.status is FreezeStatus.GRANTED and freeze.until is None


def _days(freeze: Freeze, t: Translator) -> dict[str, str]:
    today, ends = calendar.today(), {"first": freeze.starts_on, "until": freeze.returns_on}
    return {name: short_day(day, t.language, today=today) for name, day in ends.items()}
