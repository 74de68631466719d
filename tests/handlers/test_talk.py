"""The conversation: what a client writes reaches staff, and what staff answer the client."""

from bot.demo.people.person import Person
from db.models import Client, Direction, MessageCopy, TalkMessage, TalkStatus
from tests.support.gym import Gym

ANSWER, TALK, CARD = "↩️ Ответить", "💬 Переписка", "👤 Карточка"


async def write(gym: Gym, ivan: Person, text: str) -> None:
    """Open the conversation, and write there."""
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, text)


async def test_what_a_client_writes_reaches_staff_below_a_notice_and_the_answer_comes_back(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await write(gym, ivan, "Болит колено после приседаний")
    assert ivan.chat.messages[-1].reactions == ["👍"]
    await gym.delivers()
    notice, copy = marina.from_bot[-2:]
    assert notice.text == "💬 Иван @ivan"
    assert notice.labels == [ANSWER, TALK, CARD]
    assert copy.text == "Болит колено после приседаний"
    assert not copy.labels
    client = await Client.get()
    assert client.waits_since is not None

    answer = await marina.send("Замените на выпады", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    assert ivan.last.text == "Замените на выпады"
    assert ivan.last.labels == [ANSWER]
    assert marina.last.text == "✓ дошло"
    assert marina.last.raw["reply_to_message"]["message_id"] == answer.id
    assert notice.text == "💬 Иван @ivan\nОтвет: Марина"
    client = await Client.get()
    assert client.waits_since is None
    assert client.taken_by_id is not None
    question, reply = await TalkMessage.all().order_by("id")
    assert (question.direction, question.status, question.answered_at) == (
        Direction.IN,
        TalkStatus.RECEIVED,
        reply.created_at,
    )
    assert (reply.direction, reply.status, reply.reply_to) == (Direction.OUT, TalkStatus.SENT, question.id)
    assert reply.client_chat_message_id == ivan.last.id
    assert await MessageCopy.all().count() == 4


async def test_words_that_nothing_has_asked_for_are_asked_about_once_and_go_directly_then(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.says(ivan, "А можно заниматься дома?")
    assert "Передать тренеру?" in ivan.last
    assert ivan.last.labels == ["Да", "Нет"]
    assert (await TalkMessage.get()).status is TalkStatus.HELD
    await gym.taps(ivan, "Да")
    assert "Передал тренеру" in ivan.last
    await gym.says(ivan, "Без гантелей")
    await gym.delivers()
    assert [message.text for message in marina.from_bot if "💬" not in message][-2:] == [
        "А можно заниматься дома?",
        "Без гантелей",
    ]
