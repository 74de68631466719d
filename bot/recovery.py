"""Which errors pass by themselves, so that the work that met one is done again, and how that waits and is logged."""

import asyncio
import errno
import sqlite3
import time
from collections.abc import Iterator
from contextlib import suppress

import asyncpg
from aiogram.exceptions import AiogramError
from aiogram.utils.backoff import BackoffConfig
from loguru import logger
from tortoise.exceptions import DBConnectionError

# How long an update is tried again where only what was handled before its error passes, in seconds: an outage that a
# library's clean-up hides looks so, and so does a mistake of ours in what follows an outage.
DOUBT = 900.0
# Between two tries, in seconds.
PAUSES = BackoffConfig(min_delay=0.5, max_delay=5.0, factor=2, jitter=0)
SAY_EVERY = 300.0  # seconds

# PostgreSQL's errors by the class, or the whole, of SQLSTATE (its manual, appendix A): connections, transactions
# that lost to another, a full disk or memory, an operator's word, the system below, who may connect.
POSTGRES = ("08", "28", "40", "53", "57", "58", "25006", "25P03", "25P04", "3D000", "55006", "55P03", "72000")

# SQLite's result codes (sqlite.org/rescode.html): busy, locked, out of memory, read-only, interrupted, I/O error, disk
# full, can't open, protocol of locks.
SQLITE = (5, 6, 7, 8, 9, 10, 13, 14, 15)
SQLITE_SAYS = ("locked", "disk I/O error", "is full", "readonly", "unable to open", "out of memory")

# What the operating system says of a file is a mistake of ours; whatever else it says passes.
NOT_THERE = (FileNotFoundError, PermissionError, FileExistsError, IsADirectoryError, NotADirectoryError)
NOT_FOR_US = (errno.EINVAL, errno.EBADF, errno.ENAMETOOLONG, errno.ENOTEMPTY, errno.ENOEXEC, errno.ELOOP)

# Redis has its own tree, and words for what has no class of its own.
REDIS_AWAY = {"ConnectionError", "TimeoutError", "ClusterError", "TryAgainError", "AskError", "SlotNotCoveredError"}
REDIS_REFUSES = {"OutOfMemoryError", "ReadOnlyError", "NoPermissionError", "ExecAbortError", "LockError"}
REDIS_SAYS = ("MISCONF", "LOADING", "BUSY ", "NOREPLICAS", "OOM", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "NOAUTH")

OURS = ("bot", "dialogs", "db")


def passes(error: BaseException) -> bool:
    """Say whether the same work may succeed a little later: a database or Redis that is away, busy, full or starting.

    What was being handled when the error came counts too: clean-up that fails hides what it was to clean up after.
    """
    return any(_passes(link) for link in _chain(error))


def is_doubtful(error: BaseException) -> bool:
    """Say of an error that passes whether it may be a mistake of ours all the same: do not try for ever."""
    explicit = error
    while not _passes(explicit):
        if explicit.__cause__ is None:
            return _raised_by_us(error)
        explicit = explicit.__cause__
    return False


async def comes(event: asyncio.Event, *, within: float) -> bool:
    """Wait until the event is set, `within` seconds at most. Returns whether it is."""
    with suppress(TimeoutError):
        async with asyncio.timeout(within):
            await event.wait()
    return event.is_set()


class Tries:
    """Knows how long each update in work has been tried again for an error that is doubtful."""

    def __init__(self) -> None:
        self._since: dict[int, float] = {}

    def go_on(self, update_id: int, error: BaseException) -> bool:
        """Say whether the update that met the error is to be handled again."""
        if not passes(error):
            return False
        if not is_doubtful(error):
            self._since.pop(update_id, None)
            return True
        return time.monotonic() - self._since.setdefault(update_id, time.monotonic()) < DOUBT

    def end(self, update_id: int) -> None:
        """Forget the update: it is handled, or given up."""
        self._since.pop(update_id, None)


class Outage:
    """What the log says of a fault that lasts: that it begins, from time to time that it goes on, and that it is over.

    A thousand tries make no more lines than one.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._since: float | None = None
        self._said: dict[str, float] = {}
        self._times = 0

    def met(self, error: BaseException) -> None:
        """Note an error of the fault."""
        present, name = time.monotonic(), type(_first(error)).__name__
        if self._since is None:
            self._since, self._times = present, 0
        self._times += 1
        if name in self._said and present - self._said[name] < SAY_EVERY:
            return
        self._said[name] = present
        log = logger.bind(error=name, times=self._times, seconds=round(present - self._since))
        if passes(error):
            log.warning(f"{self._what} waits, and is tried again")
        else:
            log.opt(exception=error).error(f"{self._what} has failed, and is tried again")

    def over(self) -> None:
        """Note that the work succeeds."""
        if self._since is not None:
            seconds = round(time.monotonic() - self._since)
            logger.bind(times=self._times, seconds=seconds).info(f"{self._what} goes on")
            self._since = None
            self._said.clear()


def _first(error: BaseException) -> BaseException:
    return next((link for link in _chain(error) if _passes(link)), error)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error, and what it was raised from or while handling. Telegram's errors are another matter."""
    left, seen = [error], set()
    while left:
        link = left.pop()
        if id(link) in seen or isinstance(link, AiogramError):
            continue
        seen.add(id(link))
        yield link
        if isinstance(link, BaseExceptionGroup):
            left.extend(link.exceptions)
        if link.__cause__ is not None:
            left.append(link.__cause__)
        elif link.__context__ is not None and not link.__suppress_context__:
            left.append(link.__context__)


def _passes(error: BaseException) -> bool:
    match error:
        case asyncpg.PostgresError() if error.sqlstate:
            # The last: a migration has changed what this connection knew by heart, and has forgotten by the next try.
            return error.sqlstate.startswith(POSTGRES) or isinstance(error, asyncpg.InvalidCachedStatementError)
        case asyncpg.InterfaceError():
            # The connection is closed, or used by another; a value that does not fit its column is a mistake.
            return not isinstance(error, ValueError)
        case sqlite3.Error():
            code = getattr(error, "sqlite_errorcode", None)
            return code & 0xFF in SQLITE if code else any(words in str(error) for words in SQLITE_SAYS)
        case OSError():
            return not isinstance(error, NOT_THERE) and error.errno not in NOT_FOR_US
        case DBConnectionError() | asyncpg.InternalClientError():
            # The second: a connection that was cut in the middle of a conversation is beside itself.
            return True
    return _is_of_redis(error)


def _is_of_redis(error: BaseException) -> bool:
    # Asked by name: without Redis its library is not imported.
    tree = {kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "redis.exceptions"}
    return bool(tree) and (not tree.isdisjoint(REDIS_AWAY | REDIS_REFUSES) or str(error).startswith(REDIS_SAYS))


def _raised_by_us(error: BaseException) -> bool:
    trace, name = error.__traceback__, ""
    while trace is not None:
        name, trace = str(trace.tb_frame.f_globals.get("__name__", "")), trace.tb_next
    return name.split(".")[0] in OURS
