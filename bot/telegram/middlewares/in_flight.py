"""Updates in work, for a clean stop."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from db import written


class InFlight(BaseMiddleware):
    """Knows which tasks handle an update now, also those of a webhook.

    `queued` is called when one is handled that has put something into the outbox.
    """

    def __init__(self, queued: Callable[[], None]) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._queued = queued

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("an update is handled outside of a task")
        self._tasks.add(task)
        try:
            with written.noted() as tables:
                result = await handler(event, data)
            if "outbox" in tables:
                self._queued()
            return result
        finally:
            self._tasks.discard(task)

    @property
    def count(self) -> int:
        """How many updates are in work."""
        return len(self._tasks)

    async def wait(self, timeout: float) -> None:
        """Wait until all are handled; `timeout` seconds at most."""
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        while self._tasks and (left := end - loop.time()) > 0:
            await asyncio.wait(set(self._tasks), timeout=left)
