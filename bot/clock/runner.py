"""The clock: works off what is due, in order of worth, while this process is the one that sends."""

from collections.abc import Callable
from datetime import datetime

from aiolimiter import AsyncLimiter
from loguru import logger

from bot.clock.kinds import BY_NAME, KINDS
from bot.loop import Loop
from bot.recovery import is_doubtful, passes
from bot.services.time import mornings, restraint, timers
from bot.services.time.restraint import OLD
from db.fields import now
from db.locks import SenderLock
from db.models import Timer

LOOK_EVERY = 3.0  # seconds
PAGE = 100
# Ten a second: what is due at one moment by the thousand, and is told, slows nobody's taps (`bot.demo.bench.timers`).
PACE = (5, 0.5)


class Clock(Loop):
    """The one task that works off timers; `queued` is called after each, which may have queued messages."""

    def __init__(self, lock: SenderLock, *, queued: Callable[[], None]) -> None:
        super().__init__(lock, name="the clock", look_every=LOOK_EVERY)
        self._queued = queued
        self._limiter = AsyncLimiter(*PACE)
        self._is_set = False

    async def _round(self) -> None:
        if not self._is_set:
            await begin()
            self._is_set = True
        full = await self.work_off_page() == PAGE
        self._outage.over()
        if not full:
            await self._sleep()

    async def work_off_page(self) -> int:
        """Work off what is due, so many at most that what comes due meanwhile has its turn. Returns how many."""
        found = await timers.due([kind.name for kind in KINDS], limit=PAGE)
        for timer in found:
            if self._stopping.is_set():
                break
            async with self._limiter:
                await self._work_off(timer)
        return len(found)

    async def _work_off(self, timer: Timer) -> None:
        try:
            await timers.work_off(timer, work)
        except Exception as error:
            if passes(error) and not is_doubtful(error):
                raise
            # A mistake of ours: nothing else has to wait for it.
            logger.bind(timer=timer.id, kind=timer.kind).opt(exception=error).error("a timer has failed")
            await timers.postpone(timer)
        else:
            self._queued()


async def begin() -> None:
    """Plan what is there from the first start on, unless it was planned before."""
    for kind in KINDS:
        if kind.from_start:
            await timers.plan_once(kind.name, "", due_at=now())
    await mornings.plan_missing()


async def work(timer: Timer) -> datetime | None:
    """Do what the timer is for, unless it is only said and too old for that. Returns when to do it again, if ever."""
    kind = BY_NAME[timers.Kind(timer.kind)]
    if kind.says and now() - timer.due_at > OLD:
        logger.bind(timer=timer.id, kind=timer.kind).info("too old to be said")
        return None
    if kind.restrained and not (verdict := await restraint.judge(timer)).says:
        log = logger.bind(timer=timer.id, kind=timer.kind, later=verdict.later, why=verdict.why)
        log.info("not to be said now")
        return verdict.later
    return await kind.work(timer)
