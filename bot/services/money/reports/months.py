"""Months of the trainer's calendar."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.services.time import calendar

_WRITTEN = re.compile(r"(20\d{2})-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, order=True)
class Month:
    """A month; written «2026-11»."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """Return the month that this day belongs to."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> "Month | None":
        """Return the month that is written so; none where that is no month."""
        found = _WRITTEN.fullmatch(text)
        return cls(int(found[1]), int(found[2])) if found else None

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    def moved(self, by: int) -> "Month":
        """Return the month so many later; earlier for a negative number."""
        years, months = divmod(self.number - 1 + by, 12)
        return Month(self.year + years, months + 1)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def after(self) -> date:
        """The day after its last one."""
        return self.moved(1).first

    @property
    def begins(self) -> datetime:
        """When its first day begins for the trainer, in UTC."""
        return calendar.at(self.first)

    @property
    def ends(self) -> datetime:
        """When the day after its last one begins for the trainer, in UTC."""
        return calendar.at(self.after)


def present() -> Month:
    """Return the month that the trainer's calendar shows."""
    return Month.of(calendar.today())
