"""Which errors pass by themselves: the update that met one is handled again, not given up."""

import asyncpg
from tortoise.exceptions import DBConnectionError, OperationalError

PASSING = (
    DBConnectionError,
    ConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
)

REDIS_AWAY = ("ConnectionError", "TimeoutError")


def passes(error: BaseException) -> bool:
    """Say whether the same work may succeed a little later: a database or Redis that is away, busy or starting."""
    if isinstance(error, OperationalError):
        # Tortoise raises this one for wrong SQL too; of SQLite's own, only a lock passes.
        return "database is locked" in str(error)
    return isinstance(error, PASSING) or _redis_is_away(error)


def _redis_is_away(error: BaseException) -> bool:
    # Asked by name: without Redis its library is not imported.
    return any(kind.__module__ == "redis.exceptions" and kind.__name__ in REDIS_AWAY for kind in type(error).__mro__)
