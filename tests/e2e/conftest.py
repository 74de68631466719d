"""A bot that runs as a process, on a database of its own.

    world   the bot that tests share; each meets it with people of its own. A module that needs another one, to stop it
            or set it otherwise, has a `shared_world` of its own
    worlds  makes a world; its bot is forked from a process that has imported everything (see `fork_server`), or started
            plainly with `fork_server=None`, which takes seconds

Both are strict: a call that Telegram would refuse and an error in the log fail the test.
"""

import itertools
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.process import ROOT, machine_environment
from tests.conftest import BACKEND
from tests.support import postgres
from tests.support.fork_server import USABLE, ForkServer
from tests.support.steps import set_payment_details
from tests.support.world import OWNER, World, a_world

Worlds = Callable[..., AbstractAsyncContextManager[World]]

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def bots_redis(request: pytest.FixtureRequest) -> str | None:
    """The address of the Redis that bots of this run share; none on SQLite."""
    return request.getfixturevalue("redis_database") if BACKEND == "postgres" else None


@pytest.fixture(scope="session")
def fork_server() -> Iterator[ForkServer | None]:
    """What makes the bots' processes; none where they have to be started plainly."""
    if not USABLE:
        yield None
        return
    with closing(ForkServer(ROOT, machine_environment())) as server:
        yield server


@pytest.fixture(scope="session")
def worlds(
    migrated: str, bots_redis: str | None, fork_server: ForkServer | None, tmp_path_factory: pytest.TempPathFactory
) -> Worlds:
    @asynccontextmanager
    async def new_world(**options: Any) -> AsyncIterator[World]:
        async with AsyncExitStack() as cleanup:
            if BACKEND == "sqlite":
                folder = tmp_path_factory.mktemp("world")
                file = shutil.copyfile(Path(migrated.removeprefix("sqlite://")), folder / "crm.sqlite3")
                url = f"sqlite://{file}"
            else:
                url = await _copy_of(migrated)
                cleanup.push_async_callback(postgres.drop, url)
            options = {"redis_url": bots_redis, "fork_server": fork_server, **options}
            world = await cleanup.enter_async_context(a_world(url, **options))
            try:
                yield world
            finally:
                world.show_log()
            world.check()

    return new_world


async def _copy_of(template: str) -> str:
    await postgres.empty(template)  # of what a test before this one has left there
    name = f"{urlsplit(template).path.strip('/')}_{next(_numbers)}"
    await postgres.execute(postgres.SERVER, f"CREATE DATABASE {name} TEMPLATE {urlsplit(template).path.strip('/')}")
    return urlsplit(template)._replace(path=f"/{name}").geturl()


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        await set_payment_details(await world.owner())
        yield world


@pytest_asyncio.fixture(loop_scope="package")
async def world(shared_world: World) -> AsyncIterator[World]:
    shared_world.forget_mistakes()
    yield shared_world
    shared_world.show_log()
    shared_world.api.clear_plans()
    shared_world.check()


@pytest.fixture
def anna(world: World) -> Person:
    """The owner, who has pressed /start."""
    return world.api.person(OWNER, "Анна")


@pytest.fixture
def ivan(world: World) -> Person:
    """Somebody who has not met the bot yet."""
    return world.newcomer()
