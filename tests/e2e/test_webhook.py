"""Updates by webhook: only Telegram's, and each is handled before the bot says that it took it."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.support.steps import arrive, stand_at
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

SECRET = "hook-Secret_1"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/a%20hook/{{1}}"
    async with worlds(HTTP_PORT=str(port), WEBHOOK_URL=url, WEBHOOK_SECRET=SECRET) as world:
        await world.owner()
        yield world


async def post(world: World, update: object, secret: str | None = SECRET) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret is not None else {}
    url = world.bot.env["WEBHOOK_URL"]
    async with aiohttp.ClientSession() as session, session.post(url, json=update, headers=headers) as answer:
        return answer.status


async def test_a_client_is_served_and_the_health_check_says_so(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 5)
    assert world.api.count("getUpdates") == 0
    health = f"http://127.0.0.1:{world.bot.env['HTTP_PORT']}/healthz"
    async with aiohttp.ClientSession() as session, session.get(health) as answer:
        assert answer.status == 200


async def test_who_does_not_know_the_secret_is_turned_away(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.settles()
    before = await world.counts()
    forged = {**world.api.last_update, "update_id": 1}
    for secret in ("wrong", "", None, SECRET + "x", SECRET.lower()):
        assert await post(world, forged, secret) == 401
    assert await world.counts() == before


async def test_an_update_that_nobody_understands_is_not_asked_for_again(world: World) -> None:
    assert await post(world, {"update_id": 3, "message": {"message_id": "no number"}}) == 200


async def test_an_update_is_handled_before_it_is_taken(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.settles()
    held = world.api.hold("sendMessage", chat_id=ivan.id)
    posting = asyncio.create_task(post(world, {**world.api.last_update, "update_id": 2}))
    await world.comes_true(lambda: bool(held.calls))
    assert not posting.done()
    held.release()
    assert await posting == 200
    assert sum("Здравствуйте" in message.text for message in ivan.history) == 2


async def test_one_chat_that_is_not_written_to_keeps_no_connection_busy(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.settles()
    sent = world.api.last_update
    world.api.fail("*", times=1000, retry_after=30, chat_id=ivan.id)
    words = [
        {"update_id": 500 + number, "message": {**sent["message"], "message_id": 9000 + number, "text": "Слово"}}
        for number in range(40)
    ]
    begun = time.monotonic()
    assert await asyncio.wait_for(asyncio.gather(*(post(world, update) for update in words)), 20) == [200] * 40
    olga = world.newcomer("Ольга")
    await arrive(olga)
    assert time.monotonic() - begun < 10
    owed = f"SELECT count(*) FROM outbox WHERE chat_id = {ivan.id} AND status = 'pending'"
    assert await world.row(owed) == (1,)


async def test_a_stop_finishes_what_is_in_work(world: World, ivan: Person) -> None:
    held = world.api.hold("sendMessage", chat_id=ivan.id)
    await ivan.send("/start")
    await world.comes_true(lambda: bool(held.calls))
    stopped = await world.begin_to_stop()
    held.release()
    assert await stopped == 0
    assert sum("Здравствуйте" in message.text for message in ivan.history) == 1
    await world.bot.start()


async def test_what_was_in_work_when_the_bot_died_comes_again(world: World, ivan: Person) -> None:
    await arrive(ivan)
    olga = world.newcomer("Ольга")
    held = world.api.hold("sendMessage", chat_id=olga.id)
    await olga.send("/start")
    await world.comes_true(lambda: bool(held.calls))
    await world.bot.kill()
    await ivan.send("/help")
    await world.bot.start()
    assert olga.from_bot == []
    held.release()
    await olga.sees("Здравствуйте")
    await ivan.sees("Что я умею")
    await world.api.settle()
    assert await world.path(olga) == ["Первичный контакт"]
