"""How long after something a message comes: «2 ч», «5 дней», «1 день 19:00», as people type it and as it is kept."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.services.errors import BadDelay, BadHours
from bot.services.time import calendar, spans

MOST_HOURS, MOST_DAYS, MOST_DAYS_BEFORE = 72, 365, 30
# Days that are called by no number, with «_» for a space.
NAMED = {
    **dict.fromkeys(("последний_день", "тот_же_день", "день_первой_тренировки"), 0),
    **dict.fromkeys(("last_day", "same_day", "day_of_the_first_workout"), 0),
    **dict.fromkeys(("следующий_день", "день", "next_day", "day_after", "a_day", "day"), 1),
    **dict.fromkeys(("неделю", "a_week", "week"), 7),
}
# «Через день» is one, «в день» is none.
NO_DAY = (("в", "день"), ("на", "день"), ("on", "day"))
BEFORE = ("до", "before")
_HOURS = r"(?P<hours>\d{1,3})\s*(?:ч|час|часа|часов|h|hours?)\.?"
_NUMBER = r"(?P<minus>[-−–])?\s*(?P<days>\d{1,3})\s*(?:д|дн|день|дня|дней|d|days?)\.?"
_NAME = "|".join(NAMED).replace("_", " ")
_SIDE = rf"(?:\s*(?P<side>{'|'.join(BEFORE)}|после|after)(?:\s+(?:the\s+)?(?:конца|тренировки|end|workout))?)?"
# The hour stands apart from the days, and is seen to be one: «1 день 3 ч» is no day at three.
_HOUR = rf"(?P<at>в|at)?\s*(?P<hour>\d{{1,2}})(?:\s*[:.]\s*(?P<minute>\d{{2}}))?\s*(?P<half>{spans.HALF})?"
_DAYS = rf"(?:(?P<named>{_NAME})|{_NUMBER}){_SIDE}(?:(?:\s*,\s*|\s+){_HOUR})?"
TYPED = re.compile(rf"(?P<lead>через|за|в|на|in|on|after)?\s*(?:the\s+)?(?:{_HOURS}|{_DAYS})")


@dataclass(frozen=True)
class Delay:
    """So many hours after something; or so many days, at the same time of the day, or when the clock shows `at`.

    Days may be before it: then they are negative. Days and hours of the day are those of the trainer's calendar.
    """

    hours: int = 0
    days: int = 0
    at: time | None = None

    def after(self, since: datetime) -> datetime:
        """Return the instant, in UTC, that is so long after this one."""
        if self.hours:
            return since + timedelta(hours=self.hours)
        there = since.astimezone(calendar.here())
        return calendar.at(there.date() + timedelta(days=self.days), self.at or there.time())

    def __str__(self) -> str:
        if self.hours:
            return f"{self.hours} h"
        return f"{self.days} d {self.at:%H:%M}" if self.at is not None else f"{self.days} d"


def read(text: str) -> Delay:
    """Return the delay that was typed, or kept. Raises `BadDelay` for what is none, or is too long."""
    typed = TYPED.fullmatch(" ".join(text.casefold().split()).rstrip("."))
    if typed is None:
        raise BadDelay
    if typed["hours"] is not None:
        return _hours(typed)
    if (typed["lead"], typed["named"]) in NO_DAY:
        raise BadDelay
    at = _time_of_day(typed)
    days = NAMED[typed["named"].replace(" ", "_")] if typed["named"] else int(typed["days"])
    if typed["lead"] == "за" or typed["minus"] or typed["side"] in BEFORE:
        days = -days
    if not -MOST_DAYS_BEFORE <= days <= MOST_DAYS or (days == 0 and at is None):
        raise BadDelay
    return Delay(days=days, at=at)


def _hours(typed: re.Match[str]) -> Delay:
    hours = int(typed["hours"])
    if typed["lead"] == "за" or not 1 <= hours <= MOST_HOURS:
        raise BadDelay
    return Delay(hours=hours)


def _time_of_day(typed: re.Match[str]) -> time | None:
    hour, minute, half = typed["hour"], typed["minute"], typed["half"]
    if hour is None:
        return None
    # «24:00» is the day after for one, and the day itself for another.
    if not (typed["at"] or minute or half) or int(hour) > 23:
        raise BadDelay
    try:
        return spans.time_of(hour, minute, half)
    except BadHours:
        raise BadDelay from None
