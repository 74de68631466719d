"""Tortoise's SQLite with our transactions, and a lock that is free again though the file could not be opened."""

import asyncio
import sqlite3
from contextlib import suppress
from typing import Any

import aiosqlite
from tortoise.backends.base.client import ConnectionWrapper, NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.exceptions import OperationalError

from db.transactions import Transaction
from db.written import Noting


class _Locked(ConnectionWrapper[aiosqlite.Connection]):
    async def __aenter__(self) -> aiosqlite.Connection:
        await self._lock.acquire()
        try:
            await self.ensure_connection()
        except BaseException:
            self._lock.release()
            raise
        return self.connection


class _Work(Noting, SqliteTransactionWrapper):
    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(_Work(self))

    async def begin(self) -> None:
        try:
            # What a transaction has left open that could not be ended is nobody's; Tortoise would commit it.
            if self._connection.in_transaction:
                await self._connection.rollback()
            # Our transactions write, and one that has read before would not wait for whoever else does at that moment,
            # such as the sweeper of the log (`db.traces`), but fail at once.
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error


class _Transaction(Transaction):
    """All work on the one connection waits for its lock."""

    def __init__(self, client: _Work, lock: asyncio.Lock) -> None:
        super().__init__(client)
        self._work, self._lock = client, lock

    async def take(self) -> None:
        self._work._connection = await _Locked(self._lock, self._work._parent).__aenter__()

    async def end(self, *, keep: bool) -> None:
        try:
            if keep and not self._work._finalized:
                await self._work.commit()
            else:
                await self._roll_back()
        except BaseException:
            # A commit that finds the file locked leaves its transaction open.
            await self._roll_back()
            raise
        finally:
            self._lock.release()

    async def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            await self._work._connection.rollback()


class Client(Noting, SqliteClient):
    """A SQLite file, as Tortoise wants it."""

    async def create_connection(self, with_db: bool) -> None:
        try:
            await super().create_connection(with_db)
        except BaseException:
            # Half open, it would lack the switches that were to come.
            with suppress(Exception):
                await self.close()
            self._connection = None
            raise

    def acquire_connection(self) -> ConnectionWrapper[aiosqlite.Connection]:
        return _Locked(self._lock, self)

    def _in_transaction(self) -> TransactionContext:
        return _Transaction(_Work(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        # Tortoise's own leaves its transaction open where the task is cancelled.
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)


client_class = Client
