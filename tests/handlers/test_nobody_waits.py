"""Whatever one person sends, and whatever Telegram does to one chat: others are answered at once, nothing is lost."""

import asyncio
from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.services.intake import questionnaire
from bot.services.programs import drafts
from bot.telegram import patience
from db.models import Client, Outbox, OutboxStatus, Receipt, Staff, TalkMessage
from tests.support.gym import Gym
from tests.support.people import confirmed_payment, pending_payment, queued

ROUND_TRIP = 0.1  # seconds that a call takes on its way to Telegram and back
LASTING = 20  # seconds: longer than any handler waits for one chat
OWED = "Telegram какое-то время не принимал ответы бота."
SHOW = "▶️ Показать, что сейчас"


async def ten_others_are_answered(gym: Gym) -> None:
    """Let ten others press /start now, and wait until each sees the greeting: on a busy machine for a while."""
    others = [gym.api.person(2000 + number, f"Гость {number}") for number in range(10)]
    for person in others:
        await person.send("/start")
    assert await gym.api.bell.until(lambda: all(person.from_bot for person in others), PATIENCE)


async def at_once(gym: Gym, *sendings, round_trip: float = 0.0) -> None:
    """Do all of this before the bot takes anything, and let it take everything then."""
    for sending in sendings:
        await sending
    async with gym.polling(round_trip=round_trip):
        await gym.api.settle()


# Others


async def test_ten_others_are_answered_while_one_client_sends_150_messages(gym: Gym, ivan: Person) -> None:
    async with gym.polling(round_trip=ROUND_TRIP):
        for number in range(150):
            await ivan.send(f"Слово {number}")
        await ten_others_are_answered(gym)
        assert gym.api.count("sendMessage", chat_id=ivan.id) <= 15, "his messages are not answered one by one before"
        await gym.api.settle()
    assert ivan.last.text == "Передать тренеру?", "he is answered too"
    assert await TalkMessage.all().count() == 150, "and none of his words is lost"
    assert len(ivan.live_screens) == 1


async def test_ten_others_are_answered_while_300_updates_wait_of_a_chat_that_is_not_written_to(
    gym: Gym, ivan: Person
) -> None:
    gym.api.fail("*", times=10_000, retry_after=LASTING, chat_id=ivan.id)
    async with gym.polling(round_trip=ROUND_TRIP):
        for number in range(300):
            await ivan.send(f"Слово {number}")
        await ten_others_are_answered(gym)
    assert await queued(ivan.id) == ["screen_owed"]


async def test_others_do_not_wait_for_the_chat_that_telegram_slows_down(
    gym: Gym, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no room for them beside 99 that wait behind it, so nobody is patient with it."""
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta(hours=1))
    gym.api.fail("*", times=10_000, retry_after=600, chat_id=ivan.id)
    async with gym.polling():
        await ivan.send("/help")
        for number in range(100):
            await gym.api.person(3000 + number, f"Прохожий {number}").send("Слово")
        await ten_others_are_answered(gym)
    assert ivan.last.text.startswith("Здравствуйте"), "nothing came after the greeting"


# What is sent in a crowd


async def test_every_photo_of_thirty_sent_at_once_is_a_receipt(gym: Gym, ivan: Person, client: Client) -> None:
    payment = await pending_payment(client)
    await at_once(gym, *(ivan.send_photo() for _ in range(30)))
    assert await Receipt.filter(payment_id=payment.id).count() == 30
    assert len(ivan.live_screens) == 1


async def test_every_message_of_thirty_sent_at_once_is_in_the_draft(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    member = await Staff.get(telegram_id=marina.id)
    await confirmed_payment(client, member)
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Выдать программу")
    assert "Присылайте сюда тексты" in marina.last.text

    await at_once(gym, *(marina.send(f"Упражнение {number}") for number in range(30)))

    draft = await drafts.only_one(member)
    assert draft is not None
    assert [part["text"] for part in draft.content["parts"]] == [f"Упражнение {number}" for number in range(30)]
    assert "В черновике 30 сообщений" in marina.last.text


async def test_what_is_refused_among_many_is_said_under_the_last_of_them(
    gym: Gym, marina: Person, client: Client
) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Выдать программу")
    texts = [marina.send(f"Упражнение {number}") for number in range(8)]
    await at_once(gym, texts[0], marina.send("/nothing"), *texts[1:])

    assert "В черновике 8 сообщений" in marina.last.text
    assert "Такой команды нет" in marina.last.text


async def test_answers_typed_in_one_breath_are_all_taken(gym: Gym, ivan: Person, client: Client) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await gym.taps(ivan, "Мужской")

    await at_once(gym, *(ivan.send(said) for said in ("34", "180", "82,5", "нет", "да", "что", "как", "где", "когда")))

    progress = await questionnaire.progress(client)
    assert progress is not None
    assert {key: progress.answers[key] for key in ("age", "height", "weight")} == {
        "age": 34,
        "height": 180,
        "weight": 82.5,
    }
    assert "Вопрос 5 из 9" in ivan.last.text
    typed = {message.text for message in ivan.history if not message.deleted} - {ivan.last.text}
    assert not typed & {"34", "180", "82,5", "нет", "когда"}, "the chat is as tidy as ever"


async def test_a_button_tapped_forty_times_is_answered_each_time_and_done_once(gym: Gym, ivan: Person) -> None:
    place, button = ivan._find_button("🛒 Тарифы", None)
    taps = [ivan._ask(place, button["callback_data"]) for _ in range(40)]
    async with gym.polling():
        await gym.api.settle()
    assert all(tap.answer is not None for tap in taps)
    assert "Личная программа" in ivan.last.text
    assert len(ivan.live_screens) == 1


# A chat that is not written to


async def test_what_a_client_did_counts_and_is_shown_once_telegram_lets_the_bot(
    gym: Gym, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await gym.taps(ivan, "Мужской")
    gym.api.fail("*", times=1, retry_after=1, chat_id=ivan.id)
    await gym.says(ivan, "34")
    await gym.says(ivan, "180")

    assert "Вопрос 2 из 9" in ivan.last.text, "nothing could be shown"
    assert await queued(ivan.id) == ["screen_owed"], "said once"
    await asyncio.sleep(1)
    await gym.delivers()
    assert OWED in ivan.last.text
    await gym.taps(ivan, SHOW)
    assert "Вопрос 4 из 9" in ivan.last.text
    assert len(ivan.live_screens) == 1


async def test_nobody_is_told_of_a_screen_they_have_seen_meanwhile(
    gym: Gym, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    planned = gym.api.fail("*", times=1, retry_after=1, chat_id=ivan.id)
    await gym.taps(ivan, "🛒 Тарифы")
    assert planned.met == 1
    assert await queued(ivan.id) == ["screen_owed"]
    await asyncio.sleep(1)
    await gym.taps(ivan, "🛒 Тарифы")
    assert await Outbox.filter(status=OutboxStatus.PENDING).count() == 0
    assert "Личная программа" in ivan.last.text


async def test_a_menu_of_staff_goes_on_where_it_was_though_its_screen_did_not_come(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    gym.api.fail("*", times=1, retry_after=1, chat_id=marina.id)
    await gym.taps(marina, "⚙️ Настройки")
    assert "Меню тренера" in marina.last.text
    assert await queued(marina.id) == ["screen_owed"]
    await asyncio.sleep(1)
    await gym.delivers()
    await gym.taps(marina, SHOW)
    assert "💳 Реквизиты" in marina.last.labels
    assert len(marina.live_screens) <= 2, "the words that said so, and the screen"


async def test_words_that_quote_a_lost_screen_are_owed_an_answer_too(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch, journal: list[tuple[str, str]]
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    old = marina.last
    await gym.restart()
    gym.api.fail("sendMessage", times=1, retry_after=1, chat_id=marina.id)
    await marina.send("Болит колено, беречь", reply_to=old)
    await gym.settle()

    assert await queued(marina.id) == ["screen_owed"]


# All of Telegram away


async def test_while_nobody_gets_through_everybody_is_waited_for(
    gym: Gym, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    planned = gym.api.fail("*", times=2, status=502)
    await gym.says(ivan, "/help")
    assert planned.met == 2
    assert "Что я умею" in ivan.last.text


async def test_a_chat_that_alone_gets_errors_is_not_waited_for_long(
    gym: Gym, ivan: Person, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "FOR_ONE_CHAT", timedelta())
    planned = gym.api.fail("*", times=1000, status=502, chat_id=ivan.id)
    async with gym.polling():
        await ivan.send("/help")
        await marina.send("/menu")
        await gym.api.settle(quiet=1.0)
    assert planned.met < 6
    assert await queued(ivan.id) == ["screen_owed"]
    assert "Меню тренера" in marina.last.text
