"""Transactions that no cancelled task leaves open, and that end where the database went away.

Tortoise's own keep SQLite's lock, or a connection of the pool, for good where a task is cancelled at BEGIN or BEGIN
fails, and their task goes on with the dead connection for ever. Every transaction meets here, those that Tortoise
begins by itself too: the engines `db.sqlite` and `db.postgres` give no others.
"""

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.connection import ConnectionToken, get_connections

# The loop keeps no reference to its tasks.
_behind: set[asyncio.Task[None]] = set()


def leave(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Begin `work` and see it through though nobody waits for it; its errors are then nobody's."""
    task = asyncio.create_task(work)
    _behind.add(task)
    task.add_done_callback(_left)
    return task


def _left(task: asyncio.Task[None]) -> None:
    _behind.discard(task)
    if not task.cancelled():
        task.exception()


class Transaction(TransactionContext):
    """Takes what the transaction works on, begins, and gives it back whatever happens, also while it is cancelled.

    Who is cancelled does not wait for the end of a transaction, which a frozen database might never tell.
    """

    def __init__(self, client: TransactionalDBClient) -> None:
        self.client = client
        self._token: ConnectionToken | None = None

    async def take(self) -> None:
        """Take the lock or the connection; nothing is taken where this fails or is cancelled."""
        raise NotImplementedError

    async def end(self, *, keep: bool) -> None:
        """Commit (`keep`) or roll back, and give back what was taken. Raises what the commit raises."""
        raise NotImplementedError

    async def __aenter__(self) -> TransactionalDBClient:
        await self.take()
        try:
            await self.client.begin()
        except BaseException as error:
            await self._ended(error)
            raise
        # Only now: where BEGIN has failed, this task goes on with what it had before.
        self._token = get_connections().set(self.client.connection_name, self.client)
        return self.client

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        get_connections().reset(self._token)
        await self._ended(error)

    async def _ended(self, error: BaseException | None) -> None:
        ending = leave(self.end(keep=error is None))
        if error is None or isinstance(error, Exception):
            await asyncio.shield(ending)
