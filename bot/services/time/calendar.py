"""The trainer's calendar: which day it is there, and when a day's hour strikes.

Which zone that is is said once, at the start (`settle_in`), as long as the process runs.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from db.fields import now

# As the settings have it where they say nothing.
DEFAULT = ZoneInfo("Europe/Moscow")
MIDNIGHT = time(0)
# When it is morning and evening for whoever says «tomorrow» and «this evening».
MORNING, EVENING = time(9), time(19)

_settled: ZoneInfo | None = None


def settle_in(zone: ZoneInfo) -> None:
    """Say in which zone the trainer's days begin from now on."""
    global _settled
    _settled = zone


def here() -> ZoneInfo:
    """Return the trainer's time zone."""
    return _settled or DEFAULT


def today() -> date:
    """Return the date that the trainer's calendar shows."""
    return day_of(now())


def day_of(instant: datetime) -> date:
    """Return the date that the trainer's calendar shows at this instant."""
    return instant.astimezone(here()).date()


def at(day: date, hour: time = MIDNIGHT) -> datetime:
    """Return the instant, in UTC, at which the trainer's clock shows this hour of that day.

    An hour that a change of daylight saving leaves out is the one that its clock shows instead, of one that comes
    twice the first is meant.
    """
    return datetime.combine(day, hour, here()).astimezone(UTC)
