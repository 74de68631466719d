"""A chat with topics: what is sent comes where the person writes, and never gets lost with a topic that is gone."""

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.notices.payments import ReceiptKept
from bot.services.notices.prices import DetailsThere
from bot.services.programs import drafts
from bot.services.programs.content import Part
from bot.telegram.callbacks import Transfer
from db.models import Client, Staff
from tests.support.gym import Gym
from tests.support.people import answer_all, draft_of


async def test_a_newcomer_who_writes_in_a_topic_is_answered_there_from_the_first_message_on(
    gym: Gym, marina: Person
) -> None:
    petr = gym.api.person(1002, "Пётр")
    topic = await petr.open_topic("Тренер")
    gym.api.updates.clear()
    await gym.says(petr, "/start")

    assert (petr.last.topic, petr.last.kind) == (topic, "text")
    await gym.taps(petr, "🛒 Тарифы")
    await gym.says(petr, "какие-то слова")
    assert petr.last.topic == topic

    client = await Client.get(telegram_id=petr.id)
    assert client.topic_id == topic
    await outbox.tell_client(client, DetailsThere())
    await gym.delivers()
    assert petr.last.topic == topic


async def test_a_week_its_pdf_and_its_album_come_into_the_topic(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    topic = await ivan.open_topic("Зал")
    gym.api.updates.clear()
    await gym.says(ivan, "/program")
    before = ivan.last
    await answer_all(client)
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, ivan.last.labels[0])
    await gym.delivers()
    new = [message for message in ivan.history if message.from_bot and message.id > before.id]
    assert len(new) > 3
    assert {message.topic for message in new} == {topic}
    week = next(message for message in reversed(ivan.from_bot) if any("PDF" in label for label in message.labels))
    await gym.taps(ivan, next(label for label in week.labels if "PDF" in label), message=week)
    assert (ivan.last.kind, ivan.last.topic) == ("document", topic)

    trainer = await Staff.get(telegram_id=marina.id)
    photos = [
        Part(message_id=5000 + n, kind="photo", file_id=m.media[-1]["file_id"], album="1")
        for n, m in enumerate(await ivan.send_album(), 1)
    ]
    gym.api.updates.clear()
    draft = await draft_of(client, trainer, "Понедельник")
    for photo in photos:
        await drafts.add_part(draft.id, photo, by=trainer)
    await drafts.send(draft.id, by=trainer)
    await gym.delivers()
    sent = [message for message in ivan.from_bot if message.raw.get("media_group_id")]
    assert [message.topic for message in sent][-2:] == [topic, topic]


async def test_what_is_refused_is_told_in_the_topic_too(gym: Gym, ivan: Person) -> None:
    topic = await ivan.open_topic("Зал")
    gym.api.updates.clear()
    await gym.says(ivan, "/start")
    old = ivan.last
    await gym.says(ivan, "/help")
    await gym.forges(ivan, Transfer(offer=999).pack(), message=old)

    assert ivan.last.id > old.id + 1
    assert {message.topic for message in ivan.from_bot if message.id > old.id} == {topic}


async def test_staff_get_screens_and_notices_in_the_topic_where_they_wrote_last(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    topic = await marina.open_topic("Клиенты")
    gym.api.updates.clear()
    await gym.says(marina, "/menu")
    assert marina.last.topic == topic
    await outbox.tell_staff(ReceiptKept(client_id=client.id))
    await gym.delivers()
    notice = marina.last
    assert notice.topic == topic
    # What a notice opens is drawn by a task of its own.
    await gym.taps(marina, "👤 Карточка", message=notice)
    assert ("Иван" in marina.last, marina.last.topic) == (True, topic)

    marina.topic, there = None, []
    await gym.says(marina, "/menu")
    there.append(marina.last.topic)
    await outbox.tell_staff(ReceiptKept(client_id=client.id))
    await gym.delivers()
    assert [*there, marina.last.topic] == [None, None]
    assert not await Staff.exists(topic_id__not_isnull=True)


async def test_what_goes_to_a_topic_that_was_deleted_comes_without_it(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    topic = await ivan.open_topic("Зал")
    gym.api.updates.clear()
    await gym.says(ivan, "/start")
    assert ivan.last.topic == topic
    ivan.delete_topic(topic)
    client = await Client.get(id=client.id)
    with gym.api.expect("message thread not found") as refused:
        await outbox.tell_client(client, DetailsThere())
        await outbox.tell_client(client, DetailsThere())
        await gym.delivers()

    assert len(refused) == 1  # the second one knows
    assert [message.topic for message in ivan.from_bot] == [None, None]
    assert (await Client.get(id=client.id)).topic_id is None


@pytest.mark.parametrize("said", ["message thread not found", "TOPIC_DELETED"])
async def test_an_answer_reaches_a_person_whose_topic_is_gone_while_the_bot_works(
    gym: Gym, ivan: Person, said: str
) -> None:
    await ivan.open_topic("Зал")
    gym.api.updates.clear()
    gym.api.fail("sendMessage", status=400, description=f"Bad Request: {said}", chat_id=ivan.id)
    await gym.says(ivan, "/start")

    assert "Здравствуйте" in ivan.last.text
    assert ivan.last.topic is None
    assert (await Client.get(telegram_id=ivan.id)).topic_id is None
