"""A day as people type it: «20.11», «20.11.26», «20 ноября», “Nov 20”, «завтра», «вчера»."""

import re
from datetime import date, timedelta

from babel.dates import get_month_names

from bot.services.errors import BadDay
from bot.services.time import calendar

LANGUAGES = ("ru", "en")
# So many letters of a month's name are told apart in both languages.
LETTERS = 3
# Days from today on.
SPOKEN = {
    "позавчера": -2,
    "вчера": -1,
    "yesterday": -1,
    "сегодня": 0,
    "today": 0,
    "завтра": 1,
    "tomorrow": 1,
    "послезавтра": 2,
}
NUMBERS = re.compile(r"(?P<day>\d{1,2})\s*[./-]\s*(?P<month>\d{1,2})(?:\s*[./-]\s*(?P<year>\d{4}|\d{2}))?")
NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})\s*(?P<name>[^\W\d]{3,})|(?P<first>[^\W\d]{3,})\.?\s*(?P<behind>\d{1,2}))\.?"
    r"(?:,?\s*(?P<year>\d{4})(?:\s*[^\W\d]\.?)?)?"
)


def read(text: str, *, past: bool = False) -> date:
    """Return the day that was typed; without a year the first one from today on, of the `past` the last one until it.

    Raises `BadDay` for what is none.
    """
    typed = " ".join(text.casefold().split()).rstrip(".")
    if typed in SPOKEN:
        return calendar.today() + timedelta(days=SPOKEN[typed])
    if (found := NUMBERS.fullmatch(typed)) is not None:
        return _day(int(found["day"]), int(found["month"]), found["year"], past=past)
    if (found := NAMED.fullmatch(typed)) is not None:
        month = _month(found["name"] or found["first"])
        return _day(int(found["day"] or found["behind"]), month, found["year"], past=past)
    raise BadDay


def _month(name: str) -> int:
    for language in LANGUAGES:
        for number, known in get_month_names("wide", locale=language).items():
            if known.casefold()[:LETTERS] == name[:LETTERS]:
                return int(number)
    raise BadDay


def _day(day: int, month: int, year: str | None, *, past: bool) -> date:
    today = calendar.today()
    try:
        if year is not None:
            return date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
        this_year = date(today.year, month, day)
        if past:
            return this_year if this_year <= today else date(today.year - 1, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        raise BadDay from None
