import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.demo.telegram import BotApiServer


async def test_ordered_errors_come_as_often_as_ordered(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    planned = api.fail("sendMessage", times=2, retry_after=3)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as refusal:
            await bot.send_message(1001, "x")
        assert refusal.value.retry_after == 3
    await bot.send_message(1001, "x")

    assert (planned.met, len(ivan.from_bot), api.faults) == (2, 1, [])
    assert api.count("sendMessage", text="x") == 3


async def test_ordered_403_and_5xx(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    api.fail("sendMessage", status=403)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(1001, "x")
    for planned in ({"status": 500}, {"status": 502, "description": "Bad Gateway"}):
        api.fail(**planned)
        with pytest.raises(TelegramServerError):
            await bot.send_message(1001, "x")
    api.fail(status=502)
    with pytest.raises(ClientDecodeError, match="502 Bad Gateway"):
        await bot.send_message(1001, "x")
    assert api.faults == []


async def test_trouble_for_one_chat_leaves_the_others_alone(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await api.person(1002, "Ольга").send("/start")
    api.fail("sendMessage", status=403, chat_id=1002)
    await bot.send_message(1001, "x")
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(1002, "x")


@pytest.mark.parametrize(("when", "arrives"), [("before", 0), ("after", 1)])
async def test_a_lost_connection(api: BotApiServer, bot: Bot, ivan: Person, when: str, arrives: int) -> None:
    api.fail("sendMessage", drop=when)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(1001, "x")
    assert len(ivan.from_bot) == arrives
    await bot.send_message(1001, "y")


async def test_away_and_back_on_the_same_port(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    polling = asyncio.create_task(bot.get_updates(offset=-1, timeout=20))
    await polling
    waiting = asyncio.create_task(bot.get_updates(offset=api.last_update["update_id"] + 1, timeout=20))
    assert await api.connected(since=1)
    await api.away()
    with pytest.raises(TelegramNetworkError):
        await waiting
    with pytest.raises(TelegramNetworkError):
        await bot.get_me()
    await api.back()
    assert (await bot.get_me()).username == "coach_demo_bot"


async def test_a_call_that_is_held_has_its_effect_when_it_is_released(
    api: BotApiServer, bot: Bot, ivan: Person
) -> None:
    await api.person(1002, "Ольга").send("/start")
    held = api.hold("sendMessage", chat_id=1001)
    sending = [asyncio.create_task(bot.send_message(1001, text)) for text in "xy"]
    await bot.send_message(1002, "z")
    assert await api.bell.until(lambda: len(held.calls) == 2, PATIENCE)
    assert held.chats == {1001}
    assert ivan.from_bot == []
    assert not any(task.done() for task in sending)
    held.release()
    await asyncio.gather(*sending)
    await bot.send_message(1001, "not held any more")
    assert len(ivan.from_bot) == 3


async def test_expected_refusals_are_no_faults(api: BotApiServer, bot: Bot) -> None:
    with api.expect("chat not found") as refused, pytest.raises(TelegramBadRequest):
        await bot.send_message(5, "x")
    assert [fault.params["chat_id"] for fault in refused] == [5]
    assert api.faults == []

    with pytest.raises(TelegramBadRequest):
        await bot.send_message(5, "x")
    assert str(api.faults[0]) == "sendMessage({'chat_id': 5, 'text': 'x'}) -> 400 Bad Request: chat not found"
    assert api.token not in repr(api.faults)


async def test_calls_are_recorded_in_order_with_their_time(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await bot.get_me()
    await bot.send_message(1001, "x")
    assert [c.method for c in api.calls] == ["getMe", "sendMessage"]
    assert api.calls[0].time <= api.calls[1].time
