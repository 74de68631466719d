"""Locks between processes: one for a SQLite file, one sender among all that share a PostgreSQL database."""

import sys
from pathlib import Path
from typing import IO, Self

import asyncpg

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Any number will do, as long as nothing else on the database takes an advisory lock of it.
SENDER = 7_302_611
ANSWER = 5.0  # seconds that PostgreSQL has to answer


class SenderLock:
    """One process sends at a time. On SQLite there is one process, so there it is always held."""

    def __init__(self, url: str) -> None:
        self._url = None if url.startswith("sqlite") else url
        self._connection: asyncpg.Connection | None = None
        self._locked = False

    async def held(self) -> bool:
        """Say whether this process has the lock; take it where nobody has.

        PostgreSQL frees it when the connection ends, so a process that dies leaves it to the next one.
        """
        if self._url is None:
            return True
        if self._connection is None or self._connection.is_closed():
            self._locked = False
            self._connection = await asyncpg.connect(self._url, timeout=ANSWER)
        try:
            if self._locked:
                # A connection that is dead without our knowing has lost the lock to another process.
                await self._connection.fetchval("SELECT 1", timeout=ANSWER)
            else:
                self._locked = await self._connection.fetchval(
                    "SELECT pg_try_advisory_lock($1)", SENDER, timeout=ANSWER
                )
        except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            self._connection.terminate()
            self._connection, self._locked = None, False
        return self._locked

    async def release(self) -> None:
        """Leave the lock to another process."""
        if self._connection is not None:
            await self._connection.close()


class TakenError(Exception):
    """Another process works with this database file."""


class OneProcess:
    """A context manager that keeps a SQLite file to one process: two would find it locked under each other.

    Without a file (another database, or one in memory) it does nothing. Raises `TakenError`.
    """

    def __init__(self, database: Path | None) -> None:
        self._database = database
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        if self._database is None:
            return self
        try:
            self._database.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._database.with_name(self._database.name + ".lock").open("wb")
        except OSError as error:
            raise TakenError(f"{self._database} can't be written ({error.strerror})") from None
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise TakenError(f"another process works with {self._database}") from None
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
