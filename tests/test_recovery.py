"""Which errors pass by themselves, and which stay, whatever they hide behind."""

import errno
import socket
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
import redis.exceptions as of_redis
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetMe
from loguru import logger
from redis._parsers.base import BaseParser
from tortoise.exceptions import DBConnectionError, OperationalError, TransactionManagementError

from bot import recovery
from bot.recovery import Outage, Tries, is_doubtful, passes

AWAY = [
    ConnectionRefusedError(errno.ECONNREFUSED, "refused"),
    ConnectionResetError(),
    socket.gaierror(-3, "Temporary failure in name resolution"),
    OSError(errno.EHOSTUNREACH, "No route to host"),
    OSError(errno.ENETUNREACH, "Network is unreachable"),
    OSError(errno.EMFILE, "Too many open files"),
    OSError(errno.ENOSPC, "No space left on device"),
    OSError("Multiple exceptions: [Errno 111] Connect call failed"),
    TimeoutError(),
    DBConnectionError("no connection"),
    asyncpg.CannotConnectNowError("the database system is starting up"),
    asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
    asyncpg.TooManyConnectionsError("sorry, too many clients already"),
    asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
    asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
    asyncpg.DeadlockDetectedError("deadlock detected"),
    asyncpg.SerializationError("could not serialize access"),
    asyncpg.DiskFullError("could not extend file"),
    asyncpg.OutOfMemoryError("out of memory"),
    asyncpg.ReadOnlySQLTransactionError("cannot execute UPDATE in a read-only transaction"),
    asyncpg.IdleInTransactionSessionTimeoutError("terminating connection"),
    asyncpg.AdminShutdownError("terminating connection due to administrator command"),
    asyncpg.InvalidCatalogNameError("database does not exist"),
    asyncpg.InvalidPasswordError("password authentication failed"),
    asyncpg.InvalidCachedStatementError("cached statement plan is invalid"),
    asyncpg.InterfaceError("connection is closed"),
    asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress"),
    *(
        BaseParser.parse_error(said)
        for said in (
            "OOM command not allowed when used memory > 'maxmemory'.",
            "READONLY You can't write against a read only replica.",
            "LOADING Redis is loading the dataset in memory",
            "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
            "CLUSTERDOWN The cluster is down",
            "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.",
            "BUSY Redis is busy running a script.",
            "NOREPLICAS Not enough good replicas to write.",
            "TRYAGAIN Multiple keys request during rehashing of slot",
            "ERR max number of clients reached",
            "NOAUTH Authentication required.",
        )
    ),
    of_redis.ConnectionError("Error 111 connecting"),
    of_redis.TimeoutError("Timeout reading from socket"),
    of_redis.MaxConnectionsError("Too many connections"),
]
MISTAKES = [
    ZeroDivisionError(),
    KeyError("context"),
    FileNotFoundError(errno.ENOENT, "no font"),
    PermissionError(errno.EACCES, "no"),
    OperationalError('column "nix" does not exist'),
    TransactionManagementError("Transaction already finalised"),
    asyncpg.UndefinedTableError("no such table"),
    asyncpg.UniqueViolationError("twice"),
    asyncpg.DataError("value out of int32 range"),
    asyncpg.InFailedSQLTransactionError("current transaction is aborted"),
    asyncpg.ClientConfigurationError("wrong"),
    sqlite3.IntegrityError("UNIQUE constraint failed"),
    sqlite3.OperationalError("no such table: nix"),
    BaseParser.parse_error("WRONGTYPE Operation against a key holding the wrong kind of value"),
    BaseParser.parse_error("ERR unknown command"),
    of_redis.DataError("Invalid input of type"),
]


def named(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:60]


def hidden_by_clean_up(error: BaseException) -> BaseException:
    """As a `finally` does that trusts that all went well."""
    try:
        try:
            raise error
        finally:
            dict[str, int]().pop("context")
    except KeyError as hiding:
        return hiding


def wrapped(error: BaseException) -> BaseException:
    try:
        try:
            raise error
        except BaseException as inner:
            raise OperationalError(inner) from inner
    except OperationalError as outer:
        return outer


@pytest.mark.parametrize("error", AWAY, ids=named)
def test_what_passes_is_seen_bare_wrapped_hidden_and_in_a_group(error: Exception):
    assert passes(error)
    assert passes(wrapped(error))
    assert passes(hidden_by_clean_up(wrapped(error)))
    assert passes(ExceptionGroup("several", [ValueError(), error]))
    assert not is_doubtful(error)
    assert not is_doubtful(wrapped(error))


@pytest.mark.parametrize("error", MISTAKES, ids=named)
def test_a_mistake_is_none_the_less_one_wrapped_or_hidden(error: Exception):
    assert not passes(error)
    assert not passes(wrapped(error))
    assert not passes(hidden_by_clean_up(error))


def test_what_sqlite_refuses_for_now_passes(tmp_path: Path):
    file = tmp_path / "one.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as one, closing(sqlite3.connect(file)) as other:
        one.execute("CREATE TABLE words (word)")
        other.execute("PRAGMA busy_timeout = 0")
        met = []
        for before, after in (
            ("BEGIN IMMEDIATE", "ROLLBACK"),
            ("PRAGMA query_only = ON", "PRAGMA query_only = OFF"),
            ("PRAGMA max_page_count = 2", "PRAGMA max_page_count = 1000"),
        ):
            (one if "BEGIN" in before else other).execute(before)
            with pytest.raises(sqlite3.OperationalError) as refused:
                other.execute("INSERT INTO words VALUES (?)", ["x" * 9000])
            met.append(refused.value)
            other.rollback()
            (one if "BEGIN" in before else other).execute(after)
        with pytest.raises(sqlite3.OperationalError) as refused:
            sqlite3.connect(tmp_path / "nowhere" / "one.sqlite3")
        met.append(refused.value)
    assert [error.sqlite_errorname for error in met] == [
        "SQLITE_BUSY",
        "SQLITE_READONLY",
        "SQLITE_FULL",
        "SQLITE_CANTOPEN",
    ]
    assert all(passes(error) and passes(wrapped(error)) for error in met)


def test_that_telegram_is_away_is_another_matter():
    away = TelegramNetworkError(method=GetMe(), message="ClientOSError")
    away.__cause__ = ConnectionResetError()
    assert not passes(away)


def test_a_mistake_after_an_outage_is_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch):
    ours = compile("def fail(error):\n try:\n  raise error\n except Exception:\n  {}['nothing']", "ours", "exec")
    module = {"__name__": "bot.services.imagined"}
    exec(ours, module)
    with pytest.raises(KeyError) as met:
        module["fail"](ConnectionResetError())  # type: ignore[operator]
    assert passes(met.value)
    assert is_doubtful(met.value)
    tries = Tries()
    assert tries.go_on(7, met.value)
    monkeypatch.setattr(recovery, "DOUBT", 0.0)
    assert not tries.go_on(7, met.value)
    assert tries.go_on(7, ConnectionResetError())


def test_a_fault_that_lasts_makes_few_lines():
    lines: list[str] = []
    sink = logger.add(lambda line: lines.append(str(line).strip()), format="{level} {message}")
    try:
        outage = Outage("sending")
        for _ in range(1000):
            outage.met(ConnectionRefusedError())
            outage.met(hidden_by_clean_up(TimeoutError()))
        outage.over()
        outage.over()
        outage.met(ConnectionRefusedError())
    finally:
        logger.remove(sink)
    assert [line.split(" ")[0] for line in lines] == ["WARNING", "WARNING", "INFO", "WARNING"]
