"""Locks between processes: one for a SQLite file, one sender among all that share a PostgreSQL database."""

import asyncio
import os
import struct
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Self
from zlib import crc32

import asyncpg

from db.address import Postgres, read

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Any number will do, as long as nothing else on the database takes an advisory lock of it.
SENDER = 7_302_611
ANSWER = 5.0  # seconds that PostgreSQL has to answer
LEASE = 6.0  # seconds after which PostgreSQL frees the lock of a process that is silent
RENEW = 1.5
FAILURES = (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)


class LockError(Exception):
    """No lock can be kept in the database, and why."""


class SenderLock:
    """One process sends at a time. On SQLite there is one process, so there it is always held.

    The lock belongs to a session of PostgreSQL, which is kept in an open transaction that is begun anew every second
    or two: a server ends a transaction in which nothing happens for `LEASE`, whether the process is stopped or its
    host is gone, and every version of it can, while sessions without one end by time only from version 14 on.
    """

    def __init__(self, url: str) -> None:
        address = read(url)
        self._address = address if isinstance(address, Postgres) else None
        self._connection: asyncpg.Connection | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()
        self._held_until: float | None = None  # None: not held
        self.works = True
        """Whether the database answered when it was last asked for the lock, no matter who has it."""

    async def held(self) -> bool:
        """Say whether this process has the lock now; take it where nobody has.

        PostgreSQL is asked each time, so that a process that was stopped for a while learns what it has lost before
        it sends anything. Raises what connecting raises.
        """
        return True if self._address is None else await self._asked(take=True)

    async def still_held(self) -> bool:
        """Say whether this process has had the lock all the time since it was told so; never take it.

        Raises nothing.
        """
        try:
            return True if self._address is None else await self._asked(take=False)
        except FAILURES:
            return False

    async def _asked(self, *, take: bool) -> bool:
        async with self._one_at_a_time:
            if not take and (self._held_until is None or self._connection is None or self._connection.is_closed()):
                return False
            try:
                return await self._ask()
            except FAILURES:
                self._lose()
                self.works = False
                raise
            except BaseException:
                self._lose()  # cancelled with a question on its way: the answer would be taken for another's
                raise

    async def _ask(self) -> bool:
        assert self._address is not None
        if self._connection is None or self._connection.is_closed():
            self._lose()
            self._connection = await connect(self._address)
            await self._connection.execute(
                f"SET idle_in_transaction_session_timeout = {round(LEASE * 1000)}; BEGIN", timeout=ANSWER
            )
        asked_at = time.monotonic()
        was_held = self._held_until is not None
        try:
            await self._connection.execute("COMMIT; BEGIN", timeout=ANSWER)
            held = was_held or await self._connection.fetchval(
                "SELECT pg_try_advisory_lock($1)", self._number, timeout=ANSWER
            )
        except FAILURES:
            # A session that has ended has lost the lock to another process; the next call connects anew.
            self._lose()
            self.works = False
            return False
        self.works = True
        # An answer that is older than the lease says nothing: it was on its way while this process was stopped.
        self._held_until = asked_at + LEASE if held else None
        if held and time.monotonic() > asked_at + LEASE:
            self._lose()
            return False
        if held and self._keeping is None:
            self._keeping = asyncio.create_task(self._keep())
        return bool(held)

    @property
    def _number(self) -> int:
        """Bots that share a database, each with a schema of its own, are senders of their own."""
        schema = self._address.schema if self._address else None
        return SENDER if schema in (None, "public") else (SENDER << 32) | crc32(schema.encode())

    async def _keep(self) -> None:
        """Ask again and again while the lock is held, also where the sender is busy with something long."""
        while self._keeping is asyncio.current_task():
            await asyncio.sleep(RENEW)
            with suppress(*FAILURES):
                await self.held()

    def _lose(self) -> None:
        if self._connection is not None:
            self._connection.terminate()
        self._connection, self._held_until = None, None
        if self._keeping is not None and self._keeping is not asyncio.current_task():
            self._keeping.cancel()
        self._keeping = None

    async def release(self) -> None:
        """Leave the lock to another process; a server that does not answer is not waited for."""
        if self._keeping is not None:
            self._keeping.cancel()
        if self._connection is not None:
            with suppress(*FAILURES):
                await self._connection.close(timeout=1.0)
        self._lose()


async def connect(address: Postgres) -> asyncpg.Connection:
    """Return a connection of our own, beside the pool's. Raises what asyncpg raises."""
    arguments = address.connect | {"timeout": min(ANSWER, address.connect["timeout"]), "statement_cache_size": 0}
    return await asyncpg.connect(**arguments, server_settings=address.server_settings or None)


async def refuse_pooler(url: str) -> None:
    """Raise LockError where a pooler hands out sessions of the database by the transaction, as PgBouncer may.

    A lock would stay behind in a session that others get next, and two processes would hold it. Also raises LockError
    where the database can't be asked.
    """
    address = read(url)
    if not isinstance(address, Postgres):
        return
    connections: list[asyncpg.Connection] = []
    try:
        for _ in range(2):
            connections.append(await connect(address))
        shared = await _share(*connections)
    except FAILURES as error:
        raise LockError(str(error) or "it does not answer") from None
    finally:
        for connection in connections:
            connection.terminate()
    if shared:
        raise LockError(
            "a pooler in front of it hands out sessions by the transaction; name PostgreSQL itself, or a pooler that"
            " keeps a session for each client (PgBouncer: pool_mode = session)"
        )


async def _share(one: asyncpg.Connection, other: asyncpg.Connection) -> bool:
    """Say whether what are two sessions to us are not two to PostgreSQL.

    A pooler gives what was used last to the next who asks, or all in turn; so ask twice in a row and by turns.
    """
    sessions: dict[asyncpg.Connection, set[int]] = {one: set(), other: set()}
    for connection in (one, one, other, one, other, other):
        await connection.execute("BEGIN", timeout=ANSWER)
        sessions[connection].add(await connection.fetchval("SELECT pg_backend_pid()", timeout=ANSWER))
        await connection.execute("COMMIT", timeout=ANSWER)
    return sorted(map(len, sessions.values())) != [1, 1] or sessions[one] == sessions[other]


class TakenError(Exception):
    """Another process works with this database file."""


class OneProcess:
    """A context manager that keeps a SQLite file to one process: two would find it locked under each other.

    It makes the file if need be. Without a file (another database, or one in memory) it does nothing. Raises
    `TakenError`.
    """

    def __init__(self, database: Path | None) -> None:
        self._database = None if database is None else database.resolve()
        self._files: list[int] = []

    def __enter__(self) -> Self:
        if self._database is None:
            return self
        try:
            self._database.parent.mkdir(parents=True, exist_ok=True)
            beside = os.open(self._database.with_name(self._database.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o644)
            self._files.append(beside)
            itself = os.open(self._database, os.O_RDWR | os.O_CREAT, 0o600)
            self._files.append(itself)
        except OSError as error:
            self.__exit__()
            raise TakenError(f"{self._database} can't be written ({error.strerror})") from None
        try:
            _lock_beside(beside)
            _lock_itself(itself)
        except OSError:
            self.__exit__()
            raise TakenError(f"another process works with {self._database}") from None
        return self

    def __exit__(self, *_: object) -> None:
        # Last, behind SQLite's own locks: closing a file ends those of the whole process on it.
        for file in self._files:
            os.close(file)
        self._files.clear()


def _lock_beside(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_itself(file: int) -> None:
    """Lock the database by itself too, where the system can: it may have another name (a hard link) elsewhere.

    One byte beyond the end of any database, which SQLite (it locks near 1 GB) has nothing to do with.
    """
    if sys.platform == "linux":
        lock = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 2**62, 1, 0)
        try:
            fcntl.fcntl(file, fcntl.F_OFD_SETLK, lock)
        except (BlockingIOError, PermissionError):
            raise
        except OSError:  # a file system without such locks: there is the one beside it
            pass
