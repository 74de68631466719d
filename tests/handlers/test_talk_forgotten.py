"""A client deletes their data: what staff have of the conversation in their chats goes, as far as Telegram lets it."""

import asyncio
from typing import Any

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.services.people import privacy
from bot.services.talk import saved_answers
from bot.services.talk.content import Content
from db.models import Client, MessageCopy, Outbox, OutboxStatus, Staff, TalkMessage
from tests.support.clock import time_passes
from tests.support.gym import Gym

GONE = "Клиент удалил свои данные"
SECRET = "колено-L5"


async def write_everything(gym: Gym, ivan: Person) -> None:
    """Whatever a client may send, each with the secret where words can stand."""
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, SECRET)
    await ivan.send_photo(SECRET)
    await ivan.send_video(SECRET)
    await ivan.send_animation(SECRET)
    await ivan.send_document(SECRET)
    await ivan.send_audio(SECRET)
    await ivan.send_voice(SECRET)
    await ivan.send_sticker()
    await ivan.send_album(("photo", "video"), SECRET)
    await ivan.send_album(("document", "document"), SECRET)
    await gym.settle()
    await gym.delivers()


async def forget(ivan: Person) -> Client:
    client = await Client.get(telegram_id=ivan.id)
    assert await privacy.forget(client)
    return client


async def hours_pass(hours: int, *people: Person) -> None:
    """Let so much time pass, for Telegram too."""
    await time_passes(hours=hours)
    for person in people:
        for message in person.chat.history:
            message.raw["date"] -= hours * 3600


async def waiting() -> list[Any]:
    """What waits in the outbox, and what it still has to do."""
    return await Outbox.filter(status=OutboxStatus.PENDING).order_by("id").values_list("id", "content")


async def works_off(gym: Gym) -> None:
    """Send what waits in the outbox, without the pauses between messages, also of what has many to change."""
    while before := await waiting():
        async with gym.sending(), asyncio.timeout(PATIENCE):
            while await waiting() == before:  # noqa: ASYNC110 - a table rings no bell
                await asyncio.sleep(0.005)


async def test_what_is_young_is_deleted_and_what_staff_have_typed_stays(gym: Gym, marina: Person, ivan: Person) -> None:
    await write_everything(gym, ivan)
    shown = [message for message in marina.from_bot if "💬" in message or SECRET in str(message.raw)]
    answer = await marina.send("Покажите врачу", reply_to=marina.find(SECRET))
    await gym.settle()
    await gym.delivers()
    told = marina.last
    assert told.text == "✓ дошло"

    client = await forget(ivan)
    await gym.delivers()

    assert all(message.deleted for message in [*shown, told])
    assert not answer.deleted
    left = [message for message in marina.chat.history if not message.deleted and message is not answer]
    assert SECRET not in str([message.raw for message in left])
    assert f"Клиент {client.id} удалил свои данные" in marina.last
    async for message in TalkMessage.all():
        assert (message.text, message.entities, message.file_id, message.more) == ("", None, "", None)


async def test_what_is_old_is_overwritten_its_pictures_and_files_too(gym: Gym, marina: Person, ivan: Person) -> None:
    await write_everything(gym, ivan)
    copies = [marina.chat.find(copy.telegram_message_id) for copy in await MessageCopy.all().order_by("id")]
    kinds = [copy.kind for copy in copies if copy is not None]
    await hours_pass(49, marina)

    await forget(ivan)
    await works_off(gym)

    now = [(kind, copy.kind, copy.text) for kind, copy in zip(kinds, copies, strict=True) if copy is not None]
    assert {kind for kind, _, text in now if text != GONE} == {"sticker"}
    assert SECRET not in str([message.raw for message in marina.chat.history])
    assert {(kind, then) for kind, then, text in now} == {
        ("text", "text"),
        ("photo", "photo"),
        ("video", "photo"),
        ("animation", "photo"),
        ("document", "photo"),
        ("document", "document"),
        ("audio", "photo"),
        ("voice", "voice"),
        ("sticker", "sticker"),
    }
    notice = next(copy for copy in copies if copy is not None and copy.kind == "text")
    assert not notice.labels


async def test_what_can_not_be_changed_stays_and_a_reply_to_what_is_left_is_refused_in_words(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, SECRET)
    await gym.delivers()
    notice, copy = marina.from_bot[-2:]
    await hours_pass(49, marina)
    await marina.delete(notice)
    await forget(ivan)
    with gym.api.expect("message to edit not found"):
        await works_off(gym)

    assert copy.text == GONE
    await marina.send("Как колено?", reply_to=copy)
    await gym.settle()
    assert "Клиент удалил свои данные: ничего не отправлено" in marina.last
    assert ivan.chat.messages[-1].text == SECRET, "nobody writes to them"


async def test_who_has_blocked_the_bot_loses_it_when_they_come_back_and_nobody_counts_it(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, SECRET)
    await gym.delivers()
    copy = marina.from_bot[-1]
    await hours_pass(49, marina)
    marina.block()
    await gym.settle()
    await forget(ivan)
    await works_off(gym)
    assert copy.text == SECRET
    await hours_pass(72, marina)
    marina.unblock()
    await gym.settle()
    await works_off(gym)

    assert copy.text == GONE
    assert "1 уведомление" in marina.last, "that they have deleted their data, and nothing else"


async def test_a_file_that_was_asked_for_once_more_goes_too(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.forges(ivan, "go:talk")
    await ivan.send_photo(SECRET)
    await gym.settle()
    await gym.delivers()
    client = await Client.get(telegram_id=ivan.id)
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💬 Переписка")
    await gym.taps(marina, next(label for label in marina.last.labels if "📷" in label or "Фото" in label))
    pictures = [message for message in marina.from_bot if message.kind == "photo"]
    assert len(pictures) == 2

    await forget(ivan)
    await gym.delivers()

    assert all(picture.deleted for picture in pictures)


async def test_what_staff_sent_of_the_saved_answers_goes_and_what_they_were_shown_once_more(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    trainer = await Staff.get(telegram_id=marina.id)
    photo = (await marina.send_photo("x")).media[-1]["file_id"]
    long = "{имя}! " + "Дышите ровно. " * 100
    await saved_answers.create("Дыхание", Content("photo", long, file_id=photo), by=trainer)
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Как дышать?")
    await gym.delivers()
    typed = await marina.send_voice(reply_to=marina.last)
    await gym.settle()
    client = await Client.get(telegram_id=ivan.id)
    await gym.forges(marina, f"writeto:{client.id}")
    await gym.taps(marina, "📎 Заготовки")
    await gym.taps(marina, "Дыхание")
    put_up = marina.from_bot[-3:-1]
    assert [message.kind for message in put_up] == ["photo", "text"]
    await gym.taps(marina, "✅ Отправить")
    await gym.delivers()
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💬 Переписка")
    await gym.taps(marina, next(label for label in marina.last.labels if "🎤" in label))
    voice = next(message for message in marina.from_bot if message.kind == "voice")

    await forget(ivan)
    await gym.delivers()

    assert all(message.deleted for message in [*put_up, voice])
    assert not typed.deleted


async def test_words_that_came_below_their_file_are_overwritten_too(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.forges(ivan, "go:talk")
    photo = await ivan.send_photo(f"{SECRET} " * 200)
    await gym.settle()
    await ivan.delete(photo)
    with gym.api.expect("message to copy not found"):
        await gym.delivers()
    bare, words = marina.from_bot[-2:]
    assert (bare.kind, words.kind) == ("photo", "text")
    await hours_pass(49, marina)
    await forget(ivan)
    await works_off(gym)

    assert (bare.text, words.text) == (GONE, GONE)
