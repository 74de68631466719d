"""Tortoise's PostgreSQL with our transactions, and connections that come back to the pool from a frozen server too."""

import asyncio
from contextlib import suppress
from types import TracebackType

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import PoolConnectionWrapper, TransactionContext
from tortoise.exceptions import DBConnectionError

from db.transactions import Transaction, leave

# Seconds that a connection has to become clean again; then it is cut, and the pool makes a new one.
CLEAN = 5.0


class _Slot(PoolConnectionWrapper[asyncpg.Connection]):
    """A connection of the pool for one statement, or one transaction."""

    async def ensure_connection(self) -> None:
        try:
            await super().ensure_connection()
        except OSError as error:
            raise DBConnectionError(f"no connection ({type(error).__name__})") from error

    async def __aenter__(self) -> asyncpg.Connection:
        await self.ensure_connection()
        try:
            self.connection = await self.client._pool.acquire()
        except OSError as error:
            # Also where a socket's file is gone, which in anything else would be a mistake of ours.
            raise DBConnectionError(f"no connection ({type(error).__name__})") from error
        return self.connection

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None or isinstance(error, Exception):
            await self.give_back()
        else:
            leave(self.give_back())

    async def give_back(self) -> None:
        # What was to be done is done; a connection that can't be cleaned is cut.
        with suppress(Exception):
            await self.client._pool.release(self.connection, timeout=CLEAN)


class _Transaction(Transaction):
    def __init__(self, client: TransactionWrapper, slot: _Slot) -> None:
        super().__init__(client)
        self._work, self._slot = client, slot

    async def take(self) -> None:
        self._work._connection = await self._slot.__aenter__()

    async def end(self, *, keep: bool) -> None:
        try:
            if keep and not self._work._finalized:
                await self._work.commit()
            elif not self._work._finalized:
                await self._roll_back()
        finally:
            await self._slot.give_back()

    async def _roll_back(self) -> None:
        try:
            async with asyncio.timeout(CLEAN):
                await self._work.rollback()
        except Exception:
            # Whatever it has left open ends with the connection; the pool makes a new one.
            self._work._connection.terminate()


class Client(AsyncpgDBClient):
    """A PostgreSQL database, as Tortoise wants it."""

    def acquire_connection(self) -> PoolConnectionWrapper[asyncpg.Connection]:
        return _Slot(self, self._pool_init_lock)

    def _in_transaction(self) -> TransactionContext:
        return _Transaction(TransactionWrapper(self), _Slot(self, self._pool_init_lock))


client_class = Client
