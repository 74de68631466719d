"""Telegram is away, busy or drops connections: the bot goes on when it is back, and everything arrives."""

from functools import partial
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.faults import Planned
from tests.support.steps import answer, arrive, get_free_program, open_questions, stand_at, together
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


def has_met(planned: Planned) -> bool:
    """The trouble has come."""
    return planned.met == 1


async def test_an_answer_that_did_not_get_through_is_repeated(world: World) -> None:
    async def meet(trouble: dict[str, Any]) -> None:
        person = world.newcomer()
        met = [
            world.api.fail(method, times=2, chat_id=person.id, **trouble)
            for method in ("sendMessage", "editMessageText")
        ]
        await person.send("/start")
        await person.sees("Здравствуйте")
        await open_questions(person)
        assert [planned.met for planned in met] == [2, 2], trouble
        assert len(person.from_bot) == 1, trouble
        assert await world.path(person) == ["Первичный контакт"]

    # 502 comes with the HTML page of a gateway.
    troubles: list[dict[str, Any]] = [{"status": 502}, {"status": 500}, {"retry_after": 1}, {"drop": "before"}]
    await together(meet(trouble) for trouble in troubles)


async def test_a_tap_is_answered_though_the_first_answer_was_lost(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await open_questions(ivan)
    world.api.fail("answerCallbackQuery", drop="before")
    await answer(ivan, 1)
    assert "Вопрос 2 из 9" in ivan.last.text


async def test_only_the_message_whose_answer_was_lost_comes_twice(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 3)
    world.api.fail("sendMessage", drop="after", chat_id=ivan.id)
    await ivan.send("180")
    await ivan.settles()
    assert [m.text.split("\n")[0] for m in ivan.from_bot] == ["Вопрос 4 из 9"] * 2
    await answer(ivan, 4)
    answers = await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {await world.number_of(ivan)}")
    assert set(answers) == {"sex", "age", "height", "weight"}


async def test_updates_come_when_telegram_gives_them_again(world: World, ivan: Person) -> None:
    await arrive(ivan)
    for trouble in ({"status": 502}, {"status": 409}, {"retry_after": 1}, {"drop": "before"}, {"drop": "after"}):
        planned = world.api.fail("getUpdates", **trouble)
        screen = ivan.last
        await ivan.send("/help")
        await ivan.sees("Что я умею", after=screen)
        await ivan.send("/start")
        await ivan.sees("Здравствуйте", after=screen)
        assert planned.met == 1
    assert await world.path(ivan) == ["Первичный контакт"]


async def test_a_program_arrives_whole_and_in_its_order_whatever_happens_to_its_messages(
    world: World, ivan: Person
) -> None:
    await arrive(ivan)
    await stand_at(ivan, 10)
    await ivan.tap("Получить программу")
    await ivan.sees("Готово!")
    for trouble in ({"status": 502}, {"retry_after": 1}, {"drop": "after"}):
        planned = world.api.fail("sendMessage", chat_id=ivan.id, **trouble)
        await world.comes_true(partial(has_met, planned))
    await world.sent_all(ivan)
    week = [m.text for m in ivan.from_bot if "Готово!" not in m.text]
    begins = [text.split(" ")[0] for text in week]
    assert sorted(set(begins), key=begins.index) == ["Ваша", "Понедельник.", "Недели"]
    assert len(week) - len(set(week)) == 1, "the one whose answer was lost came twice"
    sent = await world.rows(f"SELECT message_id FROM outbox WHERE chat_id = {ivan.id} ORDER BY id")
    assert sorted(sent) == sent
    client = await world.number_of(ivan)
    assert await world.rows(f"SELECT status FROM programs WHERE client_id = {client}") == [("delivered",)]


async def test_everything_is_made_good_after_a_while_without_any_connection(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await get_free_program(ivan)
    await ivan.sees("Ваша первая неделя готова")
    await world.api.away()
    olga = world.newcomer("Ольга")
    await olga.send("/start")
    await ivan.send("/help")
    before = world.said("no updates from telegram")
    await world.comes_true(lambda: world.said("no updates from telegram") >= before + 3)
    assert olga.from_bot == []
    await world.api.back()
    await olga.sees("Здравствуйте")
    await ivan.sees("Что я умею")
    await world.sent_all(ivan)
    sent = await world.rows(f"SELECT message_id FROM outbox WHERE chat_id = {ivan.id} ORDER BY id")
    assert sorted(sent) == sent
    assert await world.path(olga) == ["Первичный контакт"]
