"""A client's freeze in words: for them, and for staff."""

from bot.i18n import Translator
from bot.services.time import calendar
from bot.text.days import short_day
from db.models import Freeze, FreezeStatus


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


def lasts(freeze: Freeze) -> bool:
    """Say whether the program rests today."""
    return freeze.status is FreezeStatus.GRANTED and freeze.starts_on <= calendar.today()


def has_end(freeze: Freeze) -> bool:
    """Say whether its day of return is agreed, or was; of an open one that lasts it is only the last that can be."""
    return freeze.until is not None or freeze.status is FreezeStatus.OVER


def _days(freeze: Freeze, t: Translator) -> dict[str, str]:
    today, ends = calendar.today(), {"first": freeze.starts_on, "until": freeze.returns_on}
    return {name: short_day(day, t.language, today=today) for name, day in ends.items()}
