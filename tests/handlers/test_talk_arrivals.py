"""How staff see that what they wrote has arrived: a sign on it, and words once for what was written in a row."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Message
from bot.outbox import arrivals, rounds
from bot.outbox.sender import Sender
from db.models import Outbox, OutboxStatus
from tests.support.gym import Gym

ARRIVED, EDITED = "✓ дошло", "✓ исправлено"


@pytest.fixture
async def copy(gym: Gym, marina: Person, ivan: Person) -> Message:
    """Ivan's question as it stands in Marina's chat."""
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Что делать?")
    await gym.delivers()
    return marina.last


@pytest.fixture(autouse=True)
async def sender(gym: Gym, copy: Message, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sender]:
    """One sender, which remembers what it has said."""
    monkeypatch.setattr(rounds, "CHAT_PAUSE", 0.0)
    async with gym.sending() as sender:
        yield sender


async def delivers(sender: Sender) -> None:
    async with asyncio.timeout(PATIENCE):
        while await Outbox.exists(status=OutboxStatus.PENDING) or sender._chats:
            sender.wake()
            await asyncio.sleep(0.01)


async def answers(gym: Gym, sender: Sender, marina: Person, copy: Message | None, *texts: str) -> list[Message]:
    sent = [await marina.send(text, reply_to=copy) for text in texts]
    await gym.settle()
    await delivers(sender)
    return sent


def said(person: Person, words: str) -> list[int]:
    """What stands in the chat with these words answers these messages."""
    found = [message for message in person.from_bot if message.text == words and not message.deleted]
    return [message.raw["reply_to_message"]["message_id"] for message in found]


async def test_of_several_in_a_row_the_last_says_in_words_that_it_has_arrived(
    gym: Gym, sender: Sender, marina: Person, ivan: Person, copy: Message
) -> None:
    sent = await answers(gym, sender, marina, copy, "Раз", "Два", "Три")
    assert said(marina, ARRIVED) == [sent[-1].id]
    assert [message.reactions for message in sent] == [["👌"]] * 3


async def test_what_was_said_of_another_client_or_long_ago_stays(
    gym: Gym, sender: Sender, marina: Person, ivan: Person, copy: Message, monkeypatch: pytest.MonkeyPatch
) -> None:
    olga = gym.api.person(1002, "Ольга")
    await gym.says(olga, "/start")
    await gym.forges(olga, "go:talk")
    await gym.says(olga, "А мне?")
    await delivers(sender)
    (first,) = await answers(gym, sender, marina, copy, "Раз")
    (second,) = await answers(gym, sender, marina, marina.find("А мне?"), "Два")
    assert said(marina, ARRIVED) == [first.id, second.id]
    monkeypatch.setattr(arrivals, "IN_A_ROW", 0.0)
    (third,) = await answers(gym, sender, marina, marina.find("А мне?"), "Три")
    assert said(marina, ARRIVED) == [first.id, second.id, third.id]


async def test_words_stay_where_there_can_be_no_sign(
    gym: Gym, sender: Sender, marina: Person, ivan: Person, copy: Message
) -> None:
    sent = [await marina.send(text, reply_to=copy) for text in ("Раз", "Два")]
    await gym.settle()
    gym.api.fail("setMessageReaction", times=1, status=400, description="Bad Request: REACTION_INVALID")
    await delivers(sender)
    assert said(marina, ARRIVED) == [message.id for message in sent]


async def test_two_edits_in_a_row_are_said_once(
    gym: Gym, sender: Sender, marina: Person, ivan: Person, copy: Message
) -> None:
    first, second = await answers(gym, sender, marina, copy, "Раз", "Два")
    for message, text in ((first, "Раз!"), (first, "Раз!!"), (second, "Два!")):
        await marina.edit(message, text)
        await gym.settle()
        await delivers(sender)
    assert said(marina, EDITED) == [first.id, second.id]
