"""What clients are told by time, by the real process: once, though it is killed before and after."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.support.steps import answer, arrive, stand_at
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

GO_ON, OFF, ON = "Продолжить", "🔕 Не напоминать", "🔔 Напоминать снова"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["query is too old", "message is not modified"])
        await world.owner()
        await world.change("INSERT INTO settings (key, value) VALUES ('quiet_hours', '')")  # it may be night
        yield world


async def test_an_unfinished_questionnaire_is_spoken_of_once_and_no_more_when_it_is_finished(
    world: World, ivan: Person
) -> None:
    await arrive(ivan)
    await stand_at(ivan, 4)
    theirs = f"kind = 'unfinished_questionnaire' AND client_id = {await world.number_of(ivan)}"
    planned = f"SELECT status FROM timers WHERE {theirs} ORDER BY subject"
    await world.becomes([("pending",), ("pending",)], planned)
    await world.bot.kill()
    await _comes_due(world, theirs, 1)
    await world.bot.start()

    told = await ivan.sees("Осталось 6")
    assert told.buttons == [[GO_ON], [OFF]]
    await world.sent_all(ivan)
    await world.bot.kill()
    await world.bot.start()
    await world.becomes([("done",), ("pending",)], planned)
    await ivan.tap(GO_ON, message=told)
    await ivan.sees("Вопрос 4 из 9", after=told)
    for number in range(4, 10):
        await answer(ivan, number)
    await ivan.tap("Получить программу")
    await ivan.sees("Готово! Программа уже идёт сюда", after=told)

    await world.becomes([("done",), ("cancelled",)], planned)
    await _comes_due(world, theirs, 2)
    await world.bot.kill()
    await world.bot.start()
    await world.sent_all(ivan)
    assert sum("Осталось" in message.text for message in ivan.from_bot) == 1
    assert await world.row(f"SELECT count(*) FROM timed_messages WHERE client_id = {await world.number_of(ivan)}") == (
        1,
    )


async def test_who_wants_no_reminder_gets_none_until_they_want_it_again(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 2)
    number = await world.number_of(ivan)
    theirs = f"kind = 'unfinished_questionnaire' AND client_id = {number}"
    await _comes_due(world, theirs, 1)
    told = await ivan.sees("Осталось 8")
    assert "больше не придут" in await ivan.tap(OFF, message=told)
    assert told.buttons == [[GO_ON], [ON]]
    assert await world.rows(f"SELECT chain FROM mutes WHERE client_id = {number}") == [("unfinished_questionnaire",)]
    await world.bot.kill()
    await world.bot.start()

    asked = await ivan.send("/help")
    screen = await ivan.sees_button("🔔 Напоминания", after=asked)
    await ivan.tap("🔔 Напоминания", message=screen)
    await ivan.sees_button("🔔 Напоминания об анкете", after=asked)
    assert "снова включены" in await ivan.tap("🔔 Напоминания об анкете", message=screen)
    assert await world.rows(f"SELECT chain FROM mutes WHERE client_id = {number}") == []
    await world.becomes([("done",), ("pending",)], f"SELECT status FROM timers WHERE {theirs} ORDER BY subject")


async def _comes_due(world: World, which: str, place: int) -> None:
    """Let the message at this place of a chain be due from the moment on at which it was planned."""
    await world.change(f"UPDATE timers SET due_at = created_at WHERE {which} AND subject LIKE '%/{place}'")
