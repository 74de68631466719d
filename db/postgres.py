"""Tortoise's PostgreSQL with our transactions, and connections that come back to the pool from a frozen server too.

It is connected by all that an address may say (`db.address`): Tortoise's own reader knows no `sslmode`.
"""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import NestedTransactionContext, PoolConnectionWrapper, TransactionContext
from tortoise.exceptions import DBConnectionError

from db.transactions import Transaction, leave
from db.written import Noting

# Seconds that a connection has to become clean again; then it is cut, and the pool makes a new one.
CLEAN = 5.0
# What Tortoise would fill in by itself; the credential `connect` has it all.
TORTOISES = ("host", "port", "user", "password", "database")
# Milliseconds that a transaction may stand still, so that a process that is stopped in the middle of one does not keep
# its rows from the others. Nothing is awaited inside one but the database.
STANDSTILL = 30_000


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
    def __init__(self, client: "_Work", slot: _Slot) -> None:
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


class _Work(Noting, TransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Work(self))


class Client(Noting, AsyncpgDBClient):
    """A PostgreSQL database, as Tortoise wants it; its connections are made by the arguments in `connect`."""

    async def create_pool(self, **kwargs: Any) -> asyncpg.Pool:
        arguments = {name: value for name, value in kwargs.items() if name not in (*TORTOISES, "connect")}
        arguments |= kwargs["connect"]
        limit = {"idle_in_transaction_session_timeout": str(STANDSTILL)}
        try:
            return await asyncpg.create_pool(**arguments | {"server_settings": limit | arguments["server_settings"]})
        except asyncpg.ProtocolViolationError:  # a pooler that hands no such settings on
            return await asyncpg.create_pool(**arguments)

    def acquire_connection(self) -> PoolConnectionWrapper[asyncpg.Connection]:
        return _Slot(self, self._pool_init_lock)

    def _in_transaction(self) -> TransactionContext:
        return _Transaction(_Work(self), _Slot(self, self._pool_init_lock))


client_class = Client
