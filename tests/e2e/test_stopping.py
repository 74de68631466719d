"""SIGTERM while much is in work: nothing is lost, nothing done twice."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.support.steps import arrive
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        await world.owner()
        yield world


def answers(person: Person) -> int:
    """How many messages of the bot there have ever been in this chat."""
    return sum(message.from_bot for message in person.history)


async def test_a_hundred_updates_in_work_are_finished_or_come_again(world: World) -> None:
    people = [world.newcomer(f"Гость {number}") for number in range(60)]
    held = world.api.hold("sendMessage")
    for person in people:
        await person.send("/start vk")
    for person in people[:40]:
        await person.send("привет")
    await world.comes_true(lambda: {person.id for person in people} <= held.chats)
    stopped = await world.begin_to_stop()
    for person in people[40:]:
        await person.send("привет")
    held.release()
    assert await stopped == 0
    left = len(world.api.updates.pending)
    assert sum(map(answers, people)) == 120 - left
    assert await world.rows("SELECT count(*) FROM client_pipelines") == [(60,)]

    await world.bot.start()
    await world.comes_true(lambda: not world.api.updates.pending)
    for person in people:
        assert answers(person) == 2, str(person.chat)
        assert len(person.live_screens) == 1
    assert await world.rows("SELECT count(*) FROM client_pipelines") == [(60,)]


async def test_a_message_of_the_outbox_in_flight_is_recorded_as_sent(world: World, anna: Person) -> None:
    await world.told_long_ago(anna)
    query = f"SELECT count(*) FROM outbox WHERE chat_id = {anna.id}"
    (told,), (told_and_sent,) = await world.row(query), await world.row(f"{query} AND status = 'sent'")
    held = world.api.hold("sendMessage", chat_id=anna.id)
    for number in range(3):
        await arrive(world.newcomer(f"Новенький {number}"))
    await world.comes_true(lambda: bool(held.calls))
    stopped = await world.begin_to_stop()
    held.release()
    assert await stopped == 0
    sent = sum("Новый лид: Новенький" in message.text for message in anna.from_bot)
    assert await world.row(f"{query} AND status = 'sent'") == (told_and_sent + sent,)
    (notices,) = await world.row(query)
    assert await world.unsent(anna) == notices - told - sent >= 2
