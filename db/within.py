"""Work on the database that is waited for so long and no longer.

It is never cut short: cut between BEGIN and its answer it would take a connection along, or a lock. It goes on by
itself, and what it has done is done.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

# So many may go on that nobody waits for any more; each may hold a connection of the database.
MOST_LEFT = 20
PATIENCE = 2.5  # seconds that the database has while somebody waits at the other end of HTTP

_left: set[asyncio.Task[Any]] = set()


async def within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """Return what `work` gives. Raises `TimeoutError` where that takes longer, or too much is left over already."""
    if len(_left) >= MOST_LEFT:
        work.close()
        raise TimeoutError
    task = asyncio.create_task(work)
    try:
        await asyncio.wait({task}, timeout=seconds)
    finally:
        if not task.done():
            _left.add(task)
            task.add_done_callback(_forget)
    if not task.done():
        raise TimeoutError
    return task.result()


def _forget(task: asyncio.Task[Any]) -> None:
    _left.discard(task)
    if not task.cancelled():
        task.exception()  # nobody waits for it any more
