"""What becomes of messages of a conversation where the bot itself makes a mistake on the way."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.outbox import rounds
from bot.services import outbox
from db.fields import now
from db.models import Outbox, OutboxStatus, TalkMessage, TalkStatus
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


async def answers(gym: Gym, marina: Person, copy: Message, text: str) -> Message:
    message = await marina.send(text, reply_to=copy)
    await gym.settle()
    return message


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
