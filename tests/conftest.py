"""A migrated database for each test, on the backend of this run.

TEST_BACKEND is `sqlite`, the default, or `postgres`, which also needs TEST_POSTGRES_URL, an address whose user may
create databases, and TEST_REDIS_URL for the tests that need Redis. One process tests one backend, because Tortoise
keeps queries without regard to the dialect they were made for.

    database_url   the address of a migrated database without rows; the models are not connected to it
    empty_url      the address of a database without tables, for tests that change the schema (0.2 s on PostgreSQL)
    database       the models connected to the database of database_url; gives its connection
    redis_url      the address of an empty Redis database; skips on SQLite, where a bot runs without Redis
    works_in       says in which country the bot works for the length of a test; without it that is Russia

A test marked `sqlite` or `postgres` runs on that backend only. One marked `deep` runs with TEST_DEPTH=deep only (`make
test-deep`), which also gives properties ten times the examples: for what takes long and holds little that others don't.
One marked `once` runs on SQLite, and on PostgreSQL with TEST_DEPTH=deep only: what it is about is no matter of the
database, and takes minutes.
"""

import asyncio
import gc
import os
import shutil
import ssl
import sysconfig
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from redis import Redis
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from bot.services import country
from bot.services.time import calendar
from db.config import tortoise_config
from db.migrate import upgrade
from tests.support import postgres
from tests.support.depth import DEEP, examples
from tests.support.inspected_once import inspect_once

# Every bot that a test makes would read the machine's certificates anew, to talk to a server on loopback, every log
# would look for Python's folders, and aiogram at the same functions.
ssl.create_default_context = cache(ssl.create_default_context)  # type: ignore[assignment]
sysconfig.get_path = cache(sysconfig.get_path)  # type: ignore[assignment]
inspect_once()

WITHOUT_DATABASE = ("tests/demo/", "tests/services/training/", "tests/test_")
BACKEND = os.environ.get("TEST_BACKEND", "sqlite")
REDIS = os.environ.get("TEST_REDIS_URL", "")

# No property is one of the machine: how long an example took says nothing about what is tested, and the same tree is
# tested with the same examples everywhere.
settings.register_profile(
    "any machine",
    max_examples=examples(50),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("any machine")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "sqlite: on SQLite only")
    config.addinivalue_line("markers", "postgres: on PostgreSQL only")
    config.addinivalue_line("markers", "once: on PostgreSQL with TEST_DEPTH=deep only")
    config.addinivalue_line("markers", "deep: with TEST_DEPTH=deep only")
    if BACKEND not in ("sqlite", "postgres"):
        raise pytest.UsageError(f"TEST_BACKEND is {BACKEND!r}; it may be sqlite or postgres")
    if BACKEND == "postgres" and not postgres.SERVER:
        raise pytest.UsageError("TEST_BACKEND=postgres needs TEST_POSTGRES_URL")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is for another depth, and of the run on PostgreSQL what touches no database: SQLite's had it."""
    left_out = {item for item in items if not DEEP and item.get_closest_marker("deep")}
    if BACKEND == "postgres":
        left_out |= {item for item in items if item.nodeid.startswith(WITHOUT_DATABASE)}
        left_out |= {item for item in items if not DEEP and item.get_closest_marker("once")}
    if left_out:
        config.hook.pytest_deselected(items=list(left_out))
        items[:] = [item for item in items if item not in left_out]


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is imported by now stays: the garbage collector need not walk through it with every test.

    Nor need it come by after every 700 objects, for building one bot takes as many 200 times.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


def pytest_runtest_setup(item: pytest.Item) -> None:
    only = {mark.name for mark in item.iter_markers()} & {"sqlite", "postgres"}
    if only and BACKEND not in only:
        pytest.skip(f"only on {', '.join(only)}")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Migrate one database, the only slow step: on SQLite it is copied for each test, on PostgreSQL emptied."""
    if BACKEND == "sqlite":
        url = f"sqlite://{tmp_path_factory.mktemp('migrated') / 'crm.sqlite3'}"
        asyncio.run(upgrade(url))
        yield url
        return
    url = asyncio.run(postgres.create())
    try:
        asyncio.run(upgrade(url))
        yield url
    finally:
        asyncio.run(postgres.drop(url))


@pytest.fixture
async def database_url(migrated: str, tmp_path: Path) -> str:
    if BACKEND == "postgres":
        await postgres.empty(migrated)
        return migrated
    file = shutil.copyfile(migrated.removeprefix("sqlite://"), tmp_path / "crm.sqlite3")
    return f"sqlite://{file}"


@pytest.fixture
async def empty_url(tmp_path: Path) -> AsyncIterator[str]:
    if BACKEND == "sqlite":
        yield f"sqlite://{tmp_path / 'empty.sqlite3'}"
        return
    url = await postgres.create()
    try:
        yield url
    finally:
        await postgres.drop(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[BaseDBAsyncClient]:
    calendar.settle_in(calendar.DEFAULT)  # a bot of another test may have been elsewhere
    # No test cuts the power, so none waits for disks.
    url = f"{database_url}?synchronous=OFF" if BACKEND == "sqlite" else database_url
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        yield context.db()


@pytest.fixture
def works_in() -> Iterator[Callable[[str], None]]:
    before = country.here()
    yield country.settle_in
    country.settle_in(before)


@pytest.fixture(scope="session")
def redis_database() -> Iterator[str]:
    """Claim an empty database of the server for this run; the claims are kept in database 0."""
    if BACKEND == "sqlite":
        pytest.skip("Redis goes with the run on PostgreSQL")
    if not REDIS:
        pytest.skip("TEST_REDIS_URL is not set")
    base = REDIS.rstrip("/") if not urlsplit(REDIS).path.strip("/") else REDIS.rpartition("/")[0]
    with Redis.from_url(f"{base}/0") as claims:
        for number in range(1, 16):
            claim = f"coach-crm-tests:{number}"
            if not claims.set(claim, "taken", nx=True, ex=3600):
                continue
            with Redis.from_url(f"{base}/{number}") as candidate:
                if claims.sismember("coach-crm-tests:ours", str(number)):  # a run that was killed may have left rests
                    candidate.flushdb()
                if candidate.dbsize() == 0:
                    claims.sadd("coach-crm-tests:ours", str(number))
                    yield f"{base}/{number}"
                    candidate.flushdb()
                    claims.srem("coach-crm-tests:ours", str(number))
                    claims.delete(claim)
                    return
            claims.delete(claim)
    raise pytest.UsageError("no database of the server at TEST_REDIS_URL is empty")


@pytest.fixture
def redis_url(redis_database: str) -> Iterator[str]:
    with Redis.from_url(redis_database) as redis:
        redis.flushdb()  # of what a test before this one has left there
        yield redis_database
        redis.flushdb()
