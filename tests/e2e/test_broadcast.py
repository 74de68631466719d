"""A broadcast by the real process: killed twice on its way, Telegram too busy at times, a fifth of the people gone."""

import signal
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.services.talk import broadcasts
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from db.connection import connected
from db.models import Client, Setting, Staff
from tests.e2e.conftest import Worlds
from tests.support.broadcasts import begun
from tests.support.depth import DEEP
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

CROWD = 300 if DEEP else 60
WORDS = "Скидка до пятницы"
DECIDED = "SELECT count(*) FROM broadcast_recipients WHERE got <> 'pending'"


@pytest_asyncio.fixture(loop_scope="package")
async def own_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["message to delete not found", "message to edit not found", "not modified"])
        yield world


async def test_killed_twice_it_comes_to_each_once_at_most_and_the_report_is_right(own_world: World) -> None:
    world = own_world
    anna = await world.owner()
    people = [world.newcomer("Гость") for _ in range(CROWD)]
    for number, person in enumerate(people):
        person.chat.met = True
        person.chat.blocked = number % 5 == 0
    await world.bot.stop()
    async with connected(world.database_url):
        await Setting.create(key="quiet_hours", value="")
        await Client.bulk_create(Client(telegram_id=one.id, first_name="Гость", language="ru") for one in people)
        owner = await Staff.get(telegram_id=anna.id)
        await broadcasts.choose(Segment(), by=owner)
        await broadcasts.put(Content("text", WORDS), message_id=1, by=owner)
        await begun(owner)
    await world.bot.start()

    for part in (1, 2):
        await world.comes_to(part * CROWD // 4, DECIDED, timeout=60)
        limited = world.api.fail("sendMessage", retry_after=1, times=1)
        await world.comes_true(lambda limited=limited: limited.met == 1)  # type: ignore[misc]
        held = world.api.hold("sendMessage")
        await world.comes_true(lambda held=held: bool(held.calls))  # type: ignore[misc]
        assert await world.bot.kill() == -signal.SIGKILL
        held.release()
        await world.bot.start()
    await world.becomes([("done",)], "SELECT status FROM broadcasts", timeout=60)
    await world.sent_all(anna)

    got: dict[str, int] = dict(await world.rows("SELECT got, count(*) FROM broadcast_recipients GROUP BY got"))
    copies = {person.id: sum(message.text == WORDS for message in person.from_bot) for person in people}
    assert max(copies.values()) == 1
    assert not any(copies[person.id] for person in people if person.chat.blocked)
    unsure = got.get("unsure", 0)
    assert 1 <= unsure <= 2, "only what was in flight when it was killed"
    assert got["sent"] <= sum(copies.values()) <= got["sent"] + unsure
    assert got["sent"] + got["blocked"] + unsure == CROWD
    assert got["blocked"] <= CROWD // 5 <= got["blocked"] + unsure
    assert f"Рассылка закончена: {got['sent'] + unsure} из {CROWD} · {got['blocked']} заблокировал" in anna.last
    assert f"подтверждения от Telegram не было: {unsure}" in anna.last
    assert await world.rows("SELECT count(*) FROM clients WHERE blocked_at IS NOT NULL") == [(got["blocked"],)]
