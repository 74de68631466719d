"""One bell for everybody who waits for something to change."""

import asyncio
import time
from collections.abc import Callable

# Seconds to wait for what must come. A busy machine takes its time, and nobody waits that long when all is well.
PATIENCE = 60.0


class Bell:
    """Wakes all who wait when anything happened; each looks for itself whether it was what they waited for."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Something changed."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    async def wait(self, seconds: float) -> None:
        """Return at the next ring, or after so many seconds."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            # Not wait_for: on Python 3.11 it loses a cancellation that comes together with the ring.
            await asyncio.wait({waiter}, timeout=max(seconds, 0))
        finally:
            self._waiters.discard(waiter)

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Whether the condition came true in time; looked at again after each ring."""
        deadline = time.monotonic() + seconds
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            await self.wait(left)
        return True
