"""What a client sees of the conversation: where it opens, what goes there, and what they are told of it."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.time import calendar, hours
from db.fields import now
from db.models import Client, Outbox, Questionnaire, Staff, TalkMessage, TalkStatus
from tests.handlers.test_client_chat import up_to
from tests.support.gym import OWNER, Gym
from tests.support.people import pending_payment

WRITE, READY, TRAINER = "✉️ Написать тренеру", "Готово", "✉️ Тренеру"
ASKS = "Пишите: слова, голос, фото, видео, файл. Всё, что пришлёте сюда, увидит тренер."
WHETHER = "Передать тренеру?"
DIRECTLY = "Всё, что вы пишете сюда, увидит тренер."
NOT_PASSED_ON = "Этого я тренеру не передал. Написать ему: «✉️ Написать тренеру»."
VACATION = "🏝 Тренер в отпуске по"


async def opens(gym: Gym, ivan: Person) -> None:
    await gym.says(ivan, "/start")
    await gym.taps(ivan, WRITE)
    assert ivan.last.labels == [READY]


async def sends(gym: Gym, sending: Awaitable[Any]) -> Message:
    sent = await sending
    await gym.settle()
    last: Message = sent[-1] if isinstance(sent, list) else sent
    return last


async def shown_to(gym: Gym, marina: Person) -> list[Message]:
    """What the trainer has in front of her of clients' messages, oldest first."""
    await gym.delivers()
    return [one for one in marina.from_bot if not one.labels and not one.text.startswith(("Меню", "🆕"))]


async def statuses() -> list[TalkStatus]:
    return [one.status for one in await TalkMessage.all().order_by("id")]


async def on_vacation(days: int = 3) -> None:
    await hours.begin_vacation(calendar.today() + timedelta(days=days), by=await Staff.get(telegram_id=OWNER))


# In the conversation


KINDS: dict[str, Callable[[Person], Awaitable[Any]]] = {
    "text": lambda ivan: ivan.send("Болит колено"),
    "photo": lambda ivan: ivan.send_photo("подпись"),
    "album": lambda ivan: ivan.send_album(("photo", "video"), "подпись"),
    "video": lambda ivan: ivan.send_video("подпись"),
    "document": lambda ivan: ivan.send_document("подпись", name="чек.pdf"),
    "voice": lambda ivan: ivan.send_voice("подпись"),
    "video_note": lambda ivan: ivan.send_video_note(),
    "audio": lambda ivan: ivan.send_audio("подпись"),
    "animation": lambda ivan: ivan.send_animation("подпись"),
    "sticker": lambda ivan: ivan.send_sticker(),
    "location": lambda ivan: ivan.send_location(),
    "contact": lambda ivan: ivan.send_contact(),
    "contact of somebody": lambda ivan: ivan.send_contact("+79991112233", user_id=5),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_is_sent_there_goes_to_the_trainer_also_while_a_payment_is_open(
    gym: Gym, marina: Person, ivan: Person, client: Client, kind: str
) -> None:
    await pending_payment(client)
    await opens(gym, ivan)
    before = len(await shown_to(gym, marina))
    sent = await sends(gym, KINDS[kind](ivan))
    assert sent.reactions == ["👍"]
    got = (await shown_to(gym, marina))[before:]
    assert [one.kind for one in got] == (["photo", "video"] if kind == "album" else [sent.kind])
    if kind not in ("text", "video_note", "sticker", "location") and "contact" not in kind:
        assert got[0].text == "подпись"
    assert ivan.live_screens[-1].labels == [READY], "it goes on"
    assert (await Client.get()).phone is None, "a contact there is for the trainer"


async def test_what_a_button_bears_is_told_there_and_a_command_is_a_command(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await opens(gym, ivan)
    await gym.says(ivan, "Готово")
    await gym.says(ivan, "Тарифы")
    await gym.says(ivan, "/help")
    assert ivan.last.text.startswith("Что я умею")
    assert [one.text for one in await TalkMessage.all().order_by("id")] == ["Готово", "Тарифы"]


async def test_its_words_open_it_and_ready_leads_back_to_the_open_question(gym: Gym, ivan: Person) -> None:
    await up_to(gym, ivan, "height")
    await gym.says(ivan, "/help")
    await gym.says(ivan, "написать тренеру")
    assert ivan.last.text == ASKS
    await gym.says(ivan, "180")
    await gym.taps(ivan, READY)
    assert "Вопрос 3 из 9" in ivan.last.text
    await gym.says(ivan, "180")
    assert "Вопрос 4 из 9" in ivan.last.text
    assert [one.text for one in await TalkMessage.all()] == ["180"]


async def test_words_that_are_no_answer_lead_to_the_trainer_and_back_to_the_question(gym: Gym, ivan: Person) -> None:
    await up_to(gym, ivan, "age")
    asked = ivan.last.labels
    assert "✉️ Написать тренеру" not in asked
    await gym.says(ivan, "а зачем вам это?")
    assert ivan.last.labels == [*asked, "✉️ Написать тренеру"]
    await gym.taps(ivan, "✉️ Написать тренеру")
    await gym.says(ivan, "зачем вам мой возраст?")
    await gym.taps(ivan, "Готово")
    assert "Вопрос 2 из 9" in ivan.last.text
    assert ivan.last.labels == asked
    assert (await TalkMessage.get()).text == "зачем вам мой возраст?"


async def test_after_it_an_open_payment_takes_no_photo_unasked(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await opens(gym, ivan)
    await gym.taps(ivan, READY)
    assert f"💳 Оплата №{payment.id}: ждёт чека" in ivan.last.text
    await sends(gym, ivan.send_photo())
    assert TRAINER in ivan.last.labels


async def test_what_telegram_lets_nobody_send_on_is_refused_at_once(gym: Gym, marina: Person, ivan: Person) -> None:
    await opens(gym, ivan)
    refused = "⚠️ Такое Telegram не даёт переслать. Пришлите по-другому: словами, фото, видео или файлом."
    await sends(gym, ivan.send_raw(paid_media={"star_count": 1, "paid_media": []}))
    assert ivan.last.text == f"{refused}\n\n{ASKS}"
    await sends(gym, ivan.send_raw(rich_message={"blocks": []}))
    assert "прочитать не могу" in ivan.last.text
    assert ivan.last.labels == [READY]
    await gym.says(ivan, "тогда словами")
    assert [one.text for one in await TalkMessage.all()] == ["тогда словами"]


async def test_where_telegram_allows_no_reaction_words_say_that_it_arrived(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await opens(gym, ivan)
    gym.api.fail("setMessageReaction", status=400, description="Bad Request: REACTION_INVALID")
    await gym.says(ivan, "Болит колено")
    assert ivan.last.text == "Передал тренеру"


# Words that nothing has asked for


async def test_all_that_was_typed_before_the_yes_goes_in_its_order_and_a_restart_loses_nothing(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.says(ivan, "Болит колено")
    await sends(gym, ivan.send_voice())
    await gym.restart()
    await gym.says(ivan, "Можно приседать?")
    assert (ivan.last.text, await statuses()) == (WHETHER, [TalkStatus.HELD] * 3)
    assert await Outbox.exclude(said_id=None).count() == 0
    assert len(ivan.live_screens) == 1
    await gym.taps(ivan, "Да", times=2)
    assert ivan.last.text == "Передал тренеру. Всё, что напишете дальше, передам сразу.\n\nЧем помочь?"
    got = await shown_to(gym, marina)
    assert [(one.kind, one.text) for one in got][-3:] == [
        ("text", "Болит колено"),
        ("voice", ""),
        ("text", "Можно приседать?"),
    ]


async def test_after_the_first_yes_everything_goes_directly_and_nothing_is_said_of_it_again(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.says(ivan, "Болит колено")
    await gym.says(ivan, "да")
    before = len(ivan.from_bot)
    for sending in (ivan.send("И спина"), ivan.send_photo(), ivan.forward("Статья о коленях")):
        assert (await sends(gym, sending)).reactions == ["👍"]
    assert len(ivan.from_bot) == before, "the reaction is enough"
    assert len(await shown_to(gym, marina)) >= 4


async def test_a_no_holds_for_a_day_and_the_hint_names_the_way(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.says(ivan, "Болит колено")
    await gym.taps(ivan, "Нет", times=2)
    assert ivan.last.text.startswith("Не передаю. Захотите написать тренеру: «✉️ Написать тренеру».")
    assert await TalkMessage.all().count() == 0
    for sending in (ivan.send("И спина"), ivan.send_voice()):
        await sends(gym, sending)
        assert ivan.last.text == NOT_PASSED_ON
        assert ivan.last.labels[0] == WRITE
    await gym.taps(ivan, WRITE)
    await gym.says(ivan, "Болит колено")
    assert [one.text for one in await TalkMessage.all()] == ["Болит колено"]
    await gym.taps(ivan, READY)

    await Client.all().update(talks_not_before=now() - timedelta(seconds=1))
    await gym.says(ivan, "И спина")
    assert ivan.last.text == WHETHER


async def test_whoever_the_trainer_has_written_to_is_told_once_that_words_go_to_them(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await opens(gym, ivan)
    await gym.says(ivan, "Болит колено")
    await gym.taps(ivan, READY)
    copy = (await shown_to(gym, marina))[-1]
    await marina.send("Какое?", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    await gym.says(ivan, "Правое")
    assert ivan.last.text == DIRECTLY
    said = ivan.last
    await gym.says(ivan, "Уже неделю")
    assert ivan.last is said
    assert [one.text for one in await shown_to(gym, marina) if "✓" not in one.text][-2:] == ["Правое", "Уже неделю"]


async def test_an_answer_to_the_trainer_goes_there_out_of_the_middle_of_a_question(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await opens(gym, ivan)
    await gym.says(ivan, "Болит колено")
    copy = (await shown_to(gym, marina))[-1]
    await marina.send("Сильно?", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    question = ivan.last
    await gym.says(ivan, "/start")
    await up_to(gym, ivan, "sex")
    await ivan.send("нет", reply_to=question)
    await gym.settle()
    assert "Вопрос 1 из 9" in ivan.live_screens[-1].text
    assert (await Questionnaire.get()).answers == {}
    last = await TalkMessage.all().order_by("-id").first()
    assert last is not None
    assert (last.text, last.reply_to) == ("нет", last.id - 1)


async def test_a_payment_leaves_words_and_voices_to_the_trainer(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await gym.says(ivan, "/start")
    for sending in (ivan.send("Когда начнём?"), ivan.send_voice(), ivan.send_video()):
        await sends(gym, sending)
        assert ivan.last.text == WHETHER
    await gym.taps(ivan, "Да")
    assert ivan.last.labels[0] == f"🧾 Прислать чек · №{payment.id}"
    assert (await sends(gym, ivan.send("Спасибо"))).reactions == ["👍"], "and what follows goes directly, as promised"


async def test_a_contact_is_a_phone_number_only_if_it_is_ones_own_or_asked_for(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await sends(gym, ivan.send_contact("+79991112233", user_id=5))
    assert ivan.last.text == WHETHER
    await gym.taps(ivan, "Нет")
    await up_to(gym, ivan, "height")
    await sends(gym, ivan.send_contact("+79991112233", user_id=5))
    assert "Вопрос 3 из 9" in ivan.last.text, "at a question it is a bad answer"
    await sends(gym, ivan.send_contact("+79995556677"))
    assert (await Client.get()).phone == "+79995556677"


# When an answer may be expected


async def test_a_vacation_is_told_once_where_somebody_writes(gym: Gym, marina: Person, ivan: Person) -> None:
    await on_vacation()
    await opens(gym, ivan)
    assert ivan.last.text.startswith(VACATION)
    assert ivan.last.text.endswith(ASKS)
    await gym.says(ivan, "Болит колено")
    assert ivan.last.labels == [READY], "nothing more is said"
    await gym.taps(ivan, READY)
    await gym.taps(ivan, WRITE)
    assert ivan.last.text == ASKS
    await on_vacation(5)
    await gym.says(ivan, "И спина")
    assert ivan.last.text.startswith(VACATION), "the last day is another one"


async def test_a_vacation_is_told_with_the_yes_and_not_with_the_hint(gym: Gym, marina: Person, ivan: Person) -> None:
    await on_vacation()
    await gym.says(ivan, "Болит колено")
    assert ivan.last.text == WHETHER
    await gym.taps(ivan, "Да")
    assert VACATION in ivan.last.text
    await gym.says(ivan, "И спина")
    assert VACATION in ivan.last.text, "the screen above still says so"
    assert sum(VACATION in one.text for one in ivan.from_bot) == 1


async def test_outside_of_the_hours_of_answers_it_is_told_once_for_each_stretch(
    gym: Gym, marina: Person, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await hours.set_answers("10-20", by=await Staff.get(telegram_id=OWNER))
    await opens(gym, ivan)
    told = []
    for day, hour in ((1, 21), (1, 23), (2, 3), (2, 12), (2, 20), (3, 9)):
        at = datetime(2040, 11, day, hour, tzinfo=calendar.here())
        monkeypatch.setattr(hours, "now", lambda at=at: at)
        before = ivan.last
        await gym.says(ivan, f"{day} {hour}")
        told.append(ivan.last.text if ivan.last is not before else "")
    says = "🕐 Тренер отвечает с 10:00."
    assert told == [says, "", "", "", says, ""]


# Edits


async def test_an_edit_is_told_where_the_words_differ_and_no_other_one(gym: Gym, marina: Person, ivan: Person) -> None:
    await opens(gym, ivan)
    words = await gym.says(ivan, "Болит калено")
    place = await sends(gym, ivan.send_location())
    await gym.delivers()
    before = len(marina.from_bot)
    for message in (words, place):  # a reaction comes as an edit too, and so does a place that moves
        message.raw = {**message.raw, "edit_date": message.raw["date"] + 1}
        if "location" in message.raw:
            message.raw["location"] = {"latitude": 1.0, "longitude": 2.0}
        gym.api.updates.push("edited_message", message.raw)
    await gym.settle()
    await gym.delivers()
    assert len(marina.from_bot) == before

    await ivan.edit(words, "Болит колено")
    await gym.settle()
    await gym.delivers()
    assert "исправляет сообщение" in marina.from_bot[-2].text
    assert marina.last.text == "Болит колено"


async def test_a_photo_that_was_asked_about_first_is_not_edited_by_a_reaction(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await pending_payment(client)
    await gym.says(ivan, "/start")
    photo = await sends(gym, ivan.send_photo("колено"))
    await gym.taps(ivan, TRAINER)
    await gym.delivers()
    before = len(marina.from_bot)
    gym.api.updates.push("edited_message", {**photo.raw, "edit_date": photo.raw["date"] + 1})
    await gym.settle()
    await gym.delivers()
    assert len(marina.from_bot) == before


async def test_what_was_held_is_told_as_it_reads_when_it_is_handed_on(gym: Gym, marina: Person, ivan: Person) -> None:
    words = await gym.says(ivan, "Болит калено")
    await ivan.edit(words, "Болит колено")
    await gym.settle()
    await gym.taps(ivan, "Да")
    got = await shown_to(gym, marina)
    assert got[-1].text == "Болит колено"


async def test_a_reply_to_what_is_held_is_asked_about_too(gym: Gym, marina: Person, ivan: Person) -> None:
    words = await gym.says(ivan, "Болит колено")
    await ivan.send("Правое", reply_to=words)
    await gym.settle()
    assert (ivan.last.text, await statuses()) == (WHETHER, [TalkStatus.HELD] * 2)


# Floods


async def test_among_words_for_nobody_a_reply_to_the_trainer_is_not_passed_over(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await opens(gym, ivan)
    await gym.says(ivan, "Болит колено")
    copy = (await shown_to(gym, marina))[-1]
    await marina.send("Какое?", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    question = ivan.last
    await TalkMessage.all().update(created_at=now() - timedelta(days=8))
    await Client.all().update(talks_not_before=now() + timedelta(hours=1))
    await gym.says(ivan, "/start")
    async with gym.polling(round_trip=0.01):
        for number in range(20):
            await ivan.send(f"Слово {number}", reply_to=question if number == 10 else None)
        await gym.api.settle()
    assert [one.text for one in await TalkMessage.all().order_by("id")] == ["Болит колено", "Какое?", "Слово 10"]
    assert ivan.last.text == NOT_PASSED_ON


async def test_of_sixty_messages_at_once_none_is_lost(gym: Gym, marina: Person, ivan: Person) -> None:
    async with gym.polling(round_trip=0.01):
        await ivan.send("/menu")  # a command that does nothing does not make the words behind it nobody's
        for number in range(60):
            await ivan.send(f"Слово {number}")
        await gym.api.settle()
    held = await TalkMessage.filter(status=TalkStatus.HELD).order_by("id")
    assert [one.text for one in held] == [f"Слово {number}" for number in range(60)]
    assert ivan.last.text == WHETHER
    await gym.taps(ivan, "Да")
    await on_vacation()
    async with gym.polling(round_trip=0.01):
        for number in range(60, 120):
            await ivan.send(f"Слово {number}")
        await gym.api.settle()
    said = await TalkMessage.filter(status=TalkStatus.RECEIVED).order_by("id")
    assert [one.text for one in said] == [f"Слово {number}" for number in range(120)]
    assert await Outbox.exclude(said_id=None).count() == 120
    assert sum(VACATION in one.text for one in ivan.from_bot) == 1, "told after the crowd"
    last = [one for one in ivan.chat.messages if not one.from_bot][-5:]
    assert [one.reactions for one in last] == [["👍"]] * 5, "of the others the trainer has them all the same"
