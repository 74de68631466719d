"""What becomes of messages of a conversation where the bot itself makes a mistake on the way."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Message
from bot.outbox import rounds
from bot.services import outbox
from db.fields import now
from db.models import Client, Direction, Outbox, OutboxStatus, TalkMessage, TalkStatus
from tests.support.gym import Gym


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "CHAT_PAUSE", 0.0)
    monkeypatch.setattr(rounds, "HOLDING_MISTAKES", 0)


@pytest.fixture
async def copy(gym: Gym, marina: Person, ivan: Person) -> Message:
    """Ivan's question as it stands in Marina's chat."""
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Что делать?")
    await gym.delivers()
    return marina.last


async def comes(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - what a sender remembers rings no bell
            await asyncio.sleep(0.01)


async def answers(gym: Gym, marina: Person, copy: Message, text: str) -> Message:
    message = await marina.send(text, reply_to=copy)
    await gym.settle()
    return message


@pytest.fixture
async def taken_ids(ivan: Person, copy: Message) -> None:
    """Whatever comes into Ivan's chat next can't be recorded: the numbers of its messages are taken."""
    client = await Client.get(telegram_id=ivan.id)
    next_ones = range(ivan.chat.messages[-1].id + 1, ivan.chat.messages[-1].id + 20)
    about: dict[str, Any] = {"client": client, "direction": Direction.IN, "status": TalkStatus.HELD}
    for number in next_ones:
        await TalkMessage.create(client_chat_message_id=number, kind="text", text="", file_id="", **about)


@pytest.mark.usefixtures("taken_ids")
async def test_what_was_delivered_but_can_not_be_recorded_is_told_as_delivered(
    gym: Gym,
    marina: Person,
    ivan: Person,
    copy: Message,
    monkeypatch: pytest.MonkeyPatch,
    journal: list[tuple[str, str]],
) -> None:
    monkeypatch.setattr(rounds, "MOST_MISTAKES", 1)
    wrote = await answers(gym, marina, copy, "Замените на выпады")
    await gym.delivers()

    assert [message.text for message in ivan.from_bot].count("Замените на выпады") == 1
    assert (marina.last.text, marina.last.raw["reply_to_message"]["message_id"]) == ("✓ дошло", wrote.id)
    assert (await TalkMessage.get(direction="out")).status is TalkStatus.SENT
    assert all(line.startswith("not recorded") for level, line in journal if level == "ERROR")
    journal.clear()

    await marina.edit(wrote, "Замените на тягу")
    await gym.settle()
    await gym.delivers()
    assert "У Иван @ivan осталось прежнее" in marina.last, "nobody knows which message of his chat it is"


async def test_what_can_not_be_made_holds_nothing_up_and_its_author_hears_of_it(
    gym: Gym,
    marina: Person,
    ivan: Person,
    copy: Message,
    monkeypatch: pytest.MonkeyPatch,
    journal: list[tuple[str, str]],
) -> None:
    wrong = await answers(gym, marina, copy, "Здесь")
    await TalkMessage.filter(text="Здесь").update(kind="location", more=None)
    await answers(gym, marina, copy, "И там")
    async with gym.sending():
        assert await gym.api.bell.until(lambda: ivan.last.text == "И там", 1.5), "before the first is tried again"
    assert await Outbox.filter(status=OutboxStatus.PENDING, attempts=outbox.ASIDE).count() == 1

    monkeypatch.setattr(rounds, "MOST_MISTAKES", 0)
    await Outbox.all().update(not_before=now() - timedelta(seconds=1))
    with gym.api.expect("message is not modified"):  # the notice: she has answered all the same
        await gym.delivers()
    told = marina.last
    assert told.text == "⚠️ Не дошло до Иван @ivan: ошибка бота, она записана в журнал."
    assert told.raw["reply_to_message"]["message_id"] == wrong.id
    assert (await TalkMessage.get(kind="location")).status is TalkStatus.FAILED
    assert all(line.startswith("not sent") for level, line in journal if level == "ERROR")
    journal.clear()


async def test_what_was_taken_back_after_a_part_of_it_is_not_remembered(
    gym: Gym, marina: Person, ivan: Person, copy: Message
) -> None:
    await marina.send_album(captions=["раз", "два"], reply_to=copy)
    await gym.settle()
    await Outbox.all().update(not_before=now())
    gym.api.fail("sendMessage", times=1, retry_after=1000, chat_id=ivan.id)
    async with gym.sending() as sender:
        await comes(lambda: bool(sender._in_part))  # the button below the album waits
        await Outbox.filter(chat_id=ivan.id, status=OutboxStatus.PENDING).update(status=OutboxStatus.CANCELLED)
        sender.wake()
        await comes(lambda: not sender._in_part)
