"""How long after something a message comes: «2 ч», «5 дней», «1 день 19:00», as people type it and as it is kept."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.services.errors import BadDelay
from bot.services.time import calendar

MOST_HOURS, MOST_DAYS, MOST_DAYS_BEFORE = 72, 365, 30
_HOURS = r"(?P<hours>\d{1,3})\s*(?:ч|час|часа|часов|h|hours?)\.?"
_DAYS = r"(?P<before>за|-|−|–)?\s*(?P<days>\d{1,3})\s*(?:д|дн|день|дня|дней|d|days?)?\.?(?:\s*(?P<before_en>before))?"
_AT = r"(?:\s*,?\s*(?:в|at)?\s*(?P<at>\d{1,2})\s*[:.]\s*(?P<minute>\d{2}))?"
TYPED = re.compile(rf"(?:через|in|after)?\s*(?:{_HOURS}|{_DAYS}{_AT})\s*")


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
    typed = TYPED.fullmatch(text.strip().casefold())
    if typed is None:
        raise BadDelay
    if typed["hours"] is not None:
        hours = int(typed["hours"])
        if not 1 <= hours <= MOST_HOURS:
            raise BadDelay
        return Delay(hours=hours)
    days, at = int(typed["days"]), None
    if typed["before"] or typed["before_en"]:
        days = -days
    if typed["at"] is not None:
        if int(typed["at"]) > 23 or int(typed["minute"]) > 59:
            raise BadDelay
        at = time(int(typed["at"]), int(typed["minute"]))
    if not -MOST_DAYS_BEFORE <= days <= MOST_DAYS or (days == 0 and at is None):
        raise BadDelay
    return Delay(days=days, at=at)
