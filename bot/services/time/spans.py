"""Hours of the day from one to another, every day, by the trainer's clock: read as people type them, and looked at."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.services.errors import BadHours
from bot.services.time import calendar

# Which half of the day.
HALF = r"[ap]\.?m\.?|утра|дня|вечера|ночи"
_TIME = rf"([0-9]{{1,2}})(?:\s*[:.]\s*([0-9]{{2}}))?\s*(?:ч\.?|час|часа|часов)?\s*({HALF})?"
# «22-9», «22:00–9:00», «с 22 до 9», «с 10 вечера до 9 утра», “from 10 pm to 9 am”.
TYPED = re.compile(rf"(?:с|c|со|от|from)?\s*{_TIME}\s*(?:-|–|—|−|до|по|to|till|until)\s*{_TIME}\.?")
AFTERNOON = ("p", "д", "в")
NOON, DAWN = 12, 6


@dataclass(frozen=True)
class Span:
    """From one time of the day to another, on the day after where that is not later; never two equal ones."""

    begins: time
    ends: time

    def holds(self, at: datetime) -> bool:
        """Say whether the instant is within: from its beginning on, up to its end."""
        return self._end_around(at) is not None

    def next_out(self, at: datetime) -> datetime:
        """Return the first instant, in UTC, from this one on that is not within."""
        moment = at.astimezone(UTC)
        while (end := self._end_around(moment)) is not None:
            moment = end
        return moment

    def _end_around(self, at: datetime) -> datetime | None:
        """Return when the span ends that the instant is within, none where it is within none.

        By instants, not by what a clock shows: an hour that comes twice, or not at all, ends no night twice.
        """
        day = calendar.day_of(at)
        for first in (day - timedelta(days=1), day):
            last = first if self.begins < self.ends else first + timedelta(days=1)
            begin, end = calendar.at(first, self.begins), calendar.at(last, self.ends)
            if begin <= at < end:
                return end
        return None

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"


def read(text: str) -> Span | None:
    """Return the hours that were typed; none where both are the same, which means none. Raises `BadHours`."""
    typed = TYPED.fullmatch(text.strip().casefold())
    if typed is None:
        raise BadHours
    begins, ends = time_of(*typed.group(1, 2, 3)), time_of(*typed.group(4, 5, 6))
    return Span(begins, ends) if begins != ends else None


def time_of(hour: str, minute: str | None, half: str | None) -> time:
    """Return the time of the day that was typed in these parts (see `HALF`). Raises `BadHours`."""
    hours, minutes = int(hour), int(minute or 0)
    if half is not None and 1 <= hours <= NOON:
        # «11 ночи» is before midnight, «12 ночи» and «3 ночи» are not.
        late = half[0] in AFTERNOON or (half == "ночи" and DAWN < hours < NOON)
        hours = hours % NOON + (NOON if late else 0)
    if minutes > 59 or hours > 24 or (hours == 24 and minutes):
        raise BadHours
    return time(hours % 24, minutes)
