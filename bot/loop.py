"""What one process does again and again while it holds the lock: how it begins, waits, rests after a fault, stops."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from aiogram.utils.backoff import Backoff

from bot.recovery import PAUSES, Outage, comes
from db.locks import SenderLock


class Loop:
    """Rounds of work; who inherits says what one is (`_round`), and how it ends what it has begun (`_finish`).

    What goes wrong with the database is tried again, after growing pauses. `look_every` is how many seconds pass where
    nothing wakes it.
    """

    def __init__(self, lock: SenderLock, *, name: str, look_every: float) -> None:
        self._lock = lock
        self._look_every = look_every
        self._outage = Outage(name)
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        """Begin the next round now: there is something to do."""
        self._wake.set()

    def stop(self) -> None:
        """Begin nothing more; `run` ends once what it has begun is done."""
        self._stopping.set()
        self._wake.set()

    async def run(self, *, finish: float) -> None:
        """Work until `stop`, then end what is begun, `finish` seconds at most."""
        pauses = Backoff(PAUSES)
        while not self._stopping.is_set():
            try:
                await self._unless_stopped(self._round_if_leading(), finish)
            except Exception as error:
                self._outage.met(error)
                await self._rest(next(pauses))
            else:
                pauses.reset()
        await self._finish(finish)

    async def _round_if_leading(self) -> None:
        self._wake.clear()
        if await self._lock.held():
            await self._round()
        else:
            await self._sleep()

    async def _round(self) -> None:
        """Do what there is to do, and sleep where that was all."""
        raise NotImplementedError

    async def _finish(self, seconds: float) -> None:
        """End what is begun, within so many seconds."""

    async def _unless_stopped(self, work: Coroutine[Any, Any, None], finish: float) -> None:
        """Do the work; at a stop it has `finish` seconds, however long the database lets it wait."""
        task, stopped = asyncio.create_task(work), asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({task}, timeout=finish)
        finally:
            stopped.cancel()
            task.cancel()
        if task.done():
            task.result()

    async def _rest(self, pause: float) -> None:
        await comes(self._stopping, within=pause)

    async def _sleep(self) -> None:
        await comes(self._wake, within=self._look_every)
