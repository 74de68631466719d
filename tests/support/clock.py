"""Time that passes for what is planned (`strikes`), or for everything (`time_passes`, see `bot.demo.weeks.passing`)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.clock.runner import Clock
from bot.demo.weeks.passing import it_is, time_passes
from bot.services.time.timers import Kind
from db.fields import now
from db.locks import SenderLock
from db.models import Timer, TimerStatus

__all__ = ["it_is", "planned", "strikes", "time_passes", "where_it_is", "work_off"]


async def strikes(moment: datetime | None = None) -> None:
    """Work off what is due, as the clock does; with a moment, whatever is due by then, as if it had come."""
    planned = Timer.filter(status=TimerStatus.PENDING)
    if moment is not None:
        await planned.filter(due_at__gt=now(), due_at__lte=moment).update(due_at=now())
    clock = Clock(SenderLock("sqlite://unused"), queued=lambda: None)
    while await clock.work_off_page():
        pass


async def work_off(kind: Kind) -> None:
    """Work off the timers of this kind, also what they come back for, until none is left."""
    while await planned(kind):
        await Timer.filter(kind=kind, status=TimerStatus.PENDING).update(due_at=now())
        await strikes()


async def planned(*kinds: Kind) -> list[tuple[str, str]]:
    """What is planned, of these kinds or at all, in the order in which it is due: kind and subject."""
    found = await Timer.filter(status=TimerStatus.PENDING).order_by("due_at", "id")
    return [(timer.kind, timer.subject) for timer in found if not kinds or timer.kind in kinds]


def where_it_is(hour: int) -> ZoneInfo:
    """A zone whose clock shows this hour now."""
    ahead = (hour - now().hour + 12) % 24 - 12
    return ZoneInfo(f"Etc/GMT{-ahead:+d}")
