"""Redis is stopped, full or frozen for a while: every update is handled once it is back, and none is given up."""

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError
from tortoise import BaseDBAsyncClient

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.services.people import staff
from tests.handlers.test_database_away import Ears
from tests.support.faults import line_to
from tests.support.gym import OWNER, Gym, opened
from tests.support.people import seed_in

pytestmark = pytest.mark.postgres


@asynccontextmanager
async def people(database_url: str, redis_url: str) -> AsyncIterator[tuple[Gym, list[Person]]]:
    """A bot that keeps its conversations there, its owner at the menu, and two clients."""
    await seed_in("ru")
    await staff.sync_owners([OWNER], language="ru")
    async with opened(database_url, redis_url) as gym:
        found = [gym.api.person(number, name) for number, name in ((OWNER, "Марина"), (1001, "Иван"), (1002, "Пётр"))]
        for person in found:
            await gym.says(person, "/start")
        yield gym, found


def helped(client: Person) -> bool:
    return any("Что я умею" in message.text for message in client.from_bot)


async def all_are_answered(gym: Gym, clients: list[Person]) -> None:
    assert await gym.api.bell.until(lambda: all(map(helped, clients)), PATIENCE / 2), clients[0].chat
    assert await gym.api.bell.until(lambda: not gym.api.updates.pending, PATIENCE / 2)


@pytest.mark.parametrize("fault", ["stopped", "frozen", "cut"])
async def test_all_updates_are_handled_once_redis_is_back(
    database: BaseDBAsyncClient, database_url: str, redis_url: str, journal: list[tuple[str, str]], fault: str
) -> None:
    async with line_to(redis_url, port=6379) as line, people(database_url, line.address(redis_url)) as (gym, everybody):
        if fault == "stopped":
            await line.refuse()
        elif fault == "frozen":
            line.freeze()
        else:
            await line.cut()
        async with gym.polling(finish=PATIENCE):
            for person in everybody:
                await person.send("/start")
                await person.send("/help")
            await asyncio.sleep(1.5)
            await line.open()
            await all_are_answered(gym, everybody[1:])
    assert not any("given up" in line for _, line in journal)


@pytest.fixture
async def own_redis(tmp_path: Path) -> AsyncIterator[str]:
    """A server of our own, which may be filled."""
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server on this machine")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--port", str(port), "--save", "", "--maxmemory-policy", "noeviction", "--dir", str(tmp_path)]
    server = await asyncio.create_subprocess_exec("redis-server", *options, stdout=asyncio.subprocess.DEVNULL)
    try:
        url = f"redis://127.0.0.1:{port}/0"
        async with asyncio.timeout(PATIENCE), Redis.from_url(url) as redis:
            while not await _answers(redis):  # noqa: ASYNC110 - a starting server rings no bell
                await asyncio.sleep(0.02)
        yield url
    finally:
        server.terminate()
        await server.wait()


async def _answers(redis: Redis) -> bool:
    try:
        return bool(await redis.ping())
    except RedisError:
        return False


async def test_all_updates_are_handled_once_redis_has_room_again(
    database: BaseDBAsyncClient, database_url: str, own_redis: str, journal: list[tuple[str, str]]
) -> None:
    async with people(database_url, own_redis) as (gym, everybody), Redis.from_url(own_redis) as redis:
        ears = Ears(*everybody)
        await redis.config_set("maxmemory", "1kb")
        async with gym.polling(finish=PATIENCE):
            for person in everybody:
                await person.send("/start")
                await person.send("/help")
            await asyncio.sleep(1)
            assert ears.heard() == [0, 0, 0]
            await redis.config_set("maxmemory", "0")
            await all_are_answered(gym, everybody[1:])
    assert not any("given up" in line for _, line in journal)
