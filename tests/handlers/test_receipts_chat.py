"""Receipts in the client's chat and the trainer's, through the real dispatcher."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from aiogram.types import BufferedInputFile

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.demo.server.images import png
from bot.services.intake import questionnaire
from bot.services.money import claims, decisions, payments
from bot.telegram.callbacks import TakeBack
from db.fields import now
from db.models import Client, Outbox, Payment, PaymentStatus, Program, Receipt, Setting, Staff, TalkMessage, TalkStatus
from tests.support.clock import strikes
from tests.support.gym import Gym
from tests.support.people import pending_payment

HOME = ["📝 Бесплатная программа", "🛒 Тарифы", "✉️ Написать тренеру"]
TRAINER = "✉️ Тренеру"
ONE, SEVERAL = "Файл сохранён. Это чек или сообщение тренеру?", "Файлы сохранены: 2. Это чек или сообщение тренеру?"
RECEIPT_ROWS = ["Без чека", "Передумал(а)", "« Назад", "✉️ Написать тренеру"]
MONTH, QUARTER = "Программа на месяц", "Программа на 3 месяца"


async def asks_for_receipt(gym: Gym, ivan: Person, title: str = MONTH) -> Payment:
    """From the menu to the request for a receipt."""
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, next(label for label in ivan.last.labels if label.startswith(f"{title} ·")))
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.taps(ivan, next(label for label in ivan.last.labels if label.startswith("✅ ")))
    assert ivan.last.labels == RECEIPT_ROWS
    found = await Payment.filter(title=title).order_by("-id").first()
    assert found is not None
    return found


async def sends(gym: Gym, sending: Awaitable[object]) -> None:
    await sending
    await gym.settle()


def notices(marina: Person) -> list[Message]:
    """The trainer's notices about payments, oldest first."""
    return [message for message in marina.from_bot if message.text.startswith("💳 Оплата №")]


async def belonging() -> list[int | None]:
    return [receipt.payment_id for receipt in await Receipt.all().order_by("id")]


async def later(minutes: int = 2) -> None:
    for receipt in await Receipt.all():
        await Receipt.filter(id=receipt.id).update(created_at=receipt.created_at - timedelta(minutes=minutes))


# Which payment a receipt goes to


async def test_the_screen_of_the_first_payment_asks_and_the_first_payment_gets_the_receipt(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    first = await asks_for_receipt(gym, ivan)
    second = await asks_for_receipt(gym, ivan, QUARTER)
    await asks_for_receipt(gym, ivan)

    await sends(gym, ivan.send_photo())

    assert await belonging() == [first.id]
    assert f"Оплата №{first.id} отправлена на подтверждение" in ivan.last.text
    assert (await payments.get(second.id)).submitted_at is None


async def test_where_two_payments_could_be_meant_the_client_is_asked_and_every_file_goes_there(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    first, second = await pending_payment(client), await pending_payment(client, offer=1)
    await gym.says(ivan, "/start")

    for caption in ("", "вторая страница"):
        await sends(gym, ivan.send_photo(caption))

    assert ivan.last.text == SEVERAL
    assert ivan.last.labels == [
        f"🧾 Чек №{second.id} · «{QUARTER}» · 7 500 ₽",
        f"🧾 Чек №{first.id} · «{MONTH}» · 3 000 ₽",
        TRAINER,
    ]
    await gym.taps(ivan, f"🧾 Чек №{first.id} · «{MONTH}» · 3 000 ₽", times=2)
    assert await belonging() == [first.id, first.id]
    await gym.delivers()
    (notice,) = notices(marina)
    assert "Страниц: 2" in notice.text
    assert "💬 вторая страница" in notice.text
    assert notice.labels == ["✅ Подтвердить", "👤 Карточка", "❌ Отклонить", "🧾 Чеки · 2"]


async def test_after_a_rejection_the_photo_is_kept_and_asked_about(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id), reason_key="no-money")

    await sends(gym, ivan.send_photo())

    assert ivan.last.text == ONE
    await gym.taps(ivan, f"🧾 Чек №{payment.id} · «{MONTH}» · 3 000 ₽")
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert await belonging() == [payment.id]
    await gym.delivers()
    (notice,) = notices(marina)
    assert "Раньше отклонил(а): Марина" in notice.text
    assert "Причина: Деньги не поступили" in notice.text
    assert notice.labels == ["✅ Подтвердить", "👤 Карточка", "❌ Отклонить"]


async def test_a_photo_beside_a_rejected_payment_is_asked_about_once_the_open_one_has_its_receipt(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    rejected = await asks_for_receipt(gym, ivan, QUARTER)
    await payments.reject(rejected.id, by=await Staff.get(telegram_id=marina.id))
    waiting = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    assert await belonging() == [waiting.id], "its screen asks"

    await gym.says(ivan, "/start")
    await sends(gym, ivan.send_photo())
    assert await belonging() == [waiting.id, None]
    await gym.taps(ivan, f"🧾 Чек №{rejected.id} · ", message=ivan.last)
    assert await belonging() == [waiting.id, rejected.id]
    assert (await payments.get(rejected.id)).status is PaymentStatus.PENDING


async def test_under_a_rejection_the_receipt_can_be_sent_again(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    told = next(message for message in ivan.from_bot if "Оплата не подтверждена" in message.text)
    assert told.labels == ["Прислать чек ещё раз", "🛒 Тарифы", "✉️ Написать тренеру"]

    await gym.taps(ivan, "Прислать чек ещё раз", message=told)
    assert ivan.last.labels == RECEIPT_ROWS[2:], "a claim without anything new opens nothing"
    await sends(gym, ivan.send_photo())

    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert await belonging() == [payment.id]


async def test_a_photo_for_a_payment_confirmed_meanwhile_can_be_taken_for_the_one_that_follows(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    paid = await asks_for_receipt(gym, ivan)
    await payments.confirm(paid.id, by=await Staff.get(telegram_id=marina.id))
    await sends(gym, ivan.send_photo("за месяц"))

    assert ivan.last.text == ONE
    assert ivan.last.labels == [
        f"🧾 Чек №{paid.id} · «{MONTH}» · 3 000 ₽",
        f"🧾 Новая оплата: «{MONTH}» · 3 000 ₽",
        f"🧾 Новая оплата: «{QUARTER}» · 7 500 ₽",
        TRAINER,
    ]
    await gym.delivers()
    told = next(message for message in marina.from_bot if "файл без оплаты" in message.text)
    assert told.silent
    await gym.taps(marina, "👤 Карточка", message=told)
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("💳 Оплат")))
    await gym.taps(marina, "🧾 Чеки без оплаты · 1")
    assert any(message.kind == "photo" and "за месяц" in message.text for message in marina.from_bot)

    asking = next(message for message in ivan.from_bot if message.text == ONE)
    await gym.taps(ivan, f"🧾 Новая оплата: «{MONTH}» · 3 000 ₽", message=asking)
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.taps(ivan, next(label for label in ivan.last.labels if label.startswith("✅ ")))
    await gym.taps(ivan, "🧾 Взять присланное · 1")
    payment = await Payment.all().order_by("-id").first()
    assert payment is not None
    assert await belonging() == [payment.id]
    assert "отправлена на подтверждение" in ivan.last.text


async def test_a_photo_that_no_screen_asks_for_goes_to_the_only_open_payment_once_the_client_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "/start")
    await sends(gym, ivan.send_photo())

    assert ivan.last.text == ONE
    assert ivan.last.labels == [f"🧾 Чек №{payment.id} · «{MONTH}» · 3 000 ₽", TRAINER]
    assert await belonging() == [None]
    await gym.taps(ivan, f"🧾 Чек №{payment.id} · «{MONTH}» · 3 000 ₽")
    assert await belonging() == [payment.id]
    assert f"Оплата №{payment.id} отправлена на подтверждение" in ivan.last.text


async def test_a_photo_without_such_a_payment_is_asked_about_like_words(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await payments.confirm(payment.id, by=await Staff.get(telegram_id=marina.id))
    await sends(gym, ivan.send_photo("моя спина"))
    assert ivan.last.text == "Передать тренеру?"
    await gym.taps(ivan, "Да")
    await gym.delivers()
    assert any(message.kind == "photo" and message.text == "моя спина" for message in marina.from_bot)
    assert await belonging() == [payment.id]


async def test_what_is_for_the_trainer_goes_there_and_is_no_receipt_any_more(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "/start")
    for caption in ("колено спереди", "колено сбоку"):
        await sends(gym, ivan.send_photo(caption))
    await gym.taps(ivan, TRAINER, times=2)

    assert ivan.last.text.startswith("💳 Оплата №1: ждёт чека\n\nПередал тренеру\n\nЧем помочь?")
    assert ivan.last.labels[0] == "🧾 Прислать чек · №1"
    assert await belonging() == []
    said = await TalkMessage.all().order_by("id")
    assert [(one.kind, one.text, one.status) for one in said] == [
        ("photo", "колено спереди", TalkStatus.RECEIVED),
        ("photo", "колено сбоку", TalkStatus.RECEIVED),
    ]
    assert not (await Client.get()).talks, "what was said of these files holds for nothing else"
    await strikes(now() + timedelta(minutes=61))
    await gym.delivers()
    shown = [message.text for message in marina.from_bot if message.kind == "photo"]
    assert shown == ["колено спереди", "колено сбоку"]
    assert not any("файл без оплаты" in message.text for message in marina.from_bot)


async def test_a_receipt_sent_at_a_question_is_asked_about_and_answers_nothing(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await sends(gym, ivan.send_photo())

    assert ivan.last.text == ONE
    assert await questionnaire.last_answers(client.id) == {}
    await gym.taps(ivan, TRAINER)
    assert "Вопрос 1 из 9" in ivan.last.text
    assert await belonging() == []
    assert (await payments.get(payment.id)).submitted_at is None


async def test_words_at_the_question_which_payment_it_is_are_for_the_trainer_and_it_comes_back(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await gym.taps(ivan, "Мужской")
    await sends(gym, ivan.send_photo())
    for text in ("34", "это за месяц"):
        await gym.says(ivan, text)
        assert ivan.last.text == "Передать тренеру?"
    await gym.taps(ivan, "Нет")
    assert ONE in ivan.last.text
    await gym.says(ivan, "Ау")
    assert ivan.last.text.startswith("Этого я тренеру не передал.")
    await gym.taps(ivan, f"🧾 Чек №{payment.id} · «{MONTH}» · 3 000 ₽")
    assert await belonging() == [payment.id]
    assert await questionnaire.last_answers(client.id) == {"sex": "male"}


async def test_a_video_after_the_receipt_is_no_page_of_it_and_goes_to_the_trainer(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await sends(gym, ivan.send_video())
    await sends(gym, ivan.send_sticker())
    assert ivan.last.text == "Передать тренеру?"
    await sends(gym, ivan.send_photo())
    assert await belonging() == [payment.id, payment.id], "another page can still follow"
    assert await TalkMessage.filter(status=TalkStatus.HELD).count() == 2


async def test_after_a_restart_the_screen_that_asks_still_gets_the_receipt(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await pending_payment(client, offer=1)
    payment = await asks_for_receipt(gym, ivan)
    await gym.restart()
    await sends(gym, ivan.send_photo())
    assert await belonging() == [payment.id]


# Several receipts


async def test_a_later_receipt_makes_a_new_notice_and_every_copy_keeps_its_own_picture(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo("первый"))
    await gym.delivers()
    (first,) = notices(marina)
    picture = first.raw["photo"]
    await later()
    await sends(gym, ivan.send_document("второй", name="чек.pdf"))
    assert ivan.last.text.startswith(f"Чек заменён. По оплате №{payment.id} тренер увидит и новый, и прежний.")
    await gym.delivers()

    _, second = notices(marina)
    assert (first.raw["photo"], first.kind, second.kind) == (picture, "photo", "document")
    assert "Есть чек новее" in first.text
    assert "Чек заменён" in second.text
    assert ("💬 первый" in first.text, "💬 второй" in second.text, "первый" in second.text) == (True, True, False)

    await gym.taps(marina, "🧾 Чеки · 2", message=second)
    shown = [m.text.split("💬 ")[1] for m in marina.from_bot if m.text.startswith("🧾 ") and "💬" in m.text]
    assert shown == ["второй", "первый"]
    assert f"Оплата №{payment.id}" in marina.last.text
    assert "🧾 Чеки · 2" in marina.last.labels


async def test_ten_files_in_a_row_are_one_notice_with_the_first_of_them(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await pending_payment(client)
    for number in range(10):
        await sends(gym, ivan.send_photo(f"страница {number}"))
        if number in (0, 4):
            await gym.delivers()
    await gym.delivers()

    (notice,) = notices(marina)
    first = await Receipt.all().order_by("id").first()
    assert first is not None
    assert notice.raw["photo"][-1]["file_id"] == first.file_id
    assert "Страниц: 10" in notice.text
    assert await Receipt.all().count() == 10
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert notice.labels == ["👤 Карточка", "↩️ Отменить решение", "📋 Выдать программу", "🧾 Чеки · 10"]


@pytest.mark.parametrize("name", ["я" * 1024, "&<" * 512, "💪" * 512])
async def test_a_caption_as_long_as_telegram_lets_one_be_reaches_staff_cut_in_the_notice_and_whole_under_receipts(
    gym: Gym, marina: Person, ivan: Person, client: Client, name: str
) -> None:
    await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo(name))
    await gym.delivers()
    (notice,) = notices(marina)
    assert notice.text.endswith("…")
    await gym.says(marina, f"/confirm_payment {(await Payment.get()).id}")
    await gym.taps(marina, "🧾 Показать чек")
    assert any(message.text == f"💬 {name}" for message in marina.from_bot)


# Kinds of files


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("чек.pdf", "application/octet-stream"),
        ("чек.PDF", ""),
        ("чек.pdf", "application/x-pdf"),
        ("чек", "application/pdf"),
        ("IMG.jpg", "application/octet-stream"),
        ("IMG.HEIC", "application/octet-stream"),
        ("скан.tif", "binary/octet-stream"),
        ("x", "image/webp"),
    ],
)
async def test_a_file_is_a_receipt_by_its_kind_or_its_name(
    gym: Gym, marina: Person, ivan: Person, client: Client, name: str, mime: str
) -> None:
    payment = await pending_payment(client)
    await sends(gym, ivan.send_document(name=name, mime=mime))
    assert await belonging() == [payment.id]
    assert (await Receipt.get()).file_name == name


async def test_what_can_be_no_receipt_is_refused_in_words_and_not_kept(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await asks_for_receipt(gym, ivan)
    others: list[Callable[[], Awaitable[object]]] = [
        lambda: ivan.send_document(name="a.zip", mime="application/zip"),
        lambda: ivan.send_document(name="pdf", mime="application/octet-stream"),
        ivan.send_video,
        ivan.send_voice,
        ivan.send_sticker,
        ivan.send_animation,
        ivan.send_location,
    ]
    for other in others:
        await sends(gym, other())
        assert "Нужно фото или файл PDF" in ivan.last.text
        assert "не сохранено" in ivan.last.text
        assert ivan.last.labels == RECEIPT_ROWS
    assert await Receipt.all().count() == 0


# Words, silence, second thoughts of the client


async def test_words_in_place_of_a_receipt_go_to_staff_once_the_client_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    words = "Чек: https://check.example/<1>"
    await gym.says(ivan, words)
    assert "Передать тренеру вместо чека?" in ivan.last.text
    assert words in ivan.last.text
    await gym.taps(ivan, "Нет")
    assert (ivan.last.labels, (await payments.get(payment.id)).note) == (RECEIPT_ROWS, "")
    await gym.says(ivan, words)
    await gym.taps(ivan, "Да, без чека с этими словами", times=2)

    found = await payments.get(payment.id)
    assert (found.note, found.submitted_at is not None) == (words, True)
    await gym.delivers()
    (notice,) = notices(marina)
    assert "Без чека" in notice.text
    assert f"Вместо чека: {words}" in notice.text
    await gym.says(marina, "/confirm_payment")
    await gym.taps(marina, f"№{payment.id} · ")
    assert f"Вместо чека: {words}" in marina.last.text


async def test_words_that_come_after_a_receipt_are_not_said_to_be_followed_by_a_newer_one(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    await gym.taps(ivan, "Прислать чек ещё раз")
    await gym.says(ivan, "Деньги отдал тренеру в руки")
    await gym.taps(ivan, "Да, без чека с этими словами")
    await gym.delivers()
    words = notices(marina)[-1]
    assert ("в руки" in words.text, "Есть чек новее" in words.text, words.kind) == (True, False, "text")

    await later()
    await sends(gym, ivan.send_photo())
    await gym.delivers()
    assert ("Есть чек новее" in words.text, notices(marina)[-1].kind) == (True, "photo")


async def test_too_many_words_are_refused_with_the_limit(gym: Gym, ivan: Person, client: Client) -> None:
    await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "я" * 1001)
    assert ivan.last.text.startswith("⚠️ Слишком длинно: не больше 1000")
    assert ivan.last.labels == RECEIPT_ROWS


async def test_all_words_in_place_of_a_receipt_go_to_staff_a_restart_in_between(
    gym: Gym, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "Перевод от жены")
    await gym.restart()
    await gym.says(ivan, "в 14:05")
    assert "Перевод от жены\nв 14:05" in ivan.last.text
    await gym.taps(ivan, "Да, без чека с этими словами", times=2)
    found = await payments.get(payment.id)
    assert (found.note, found.submitted_at is not None) == ("Перевод от жены\nв 14:05", True)
    assert not await TalkMessage.exists(), "said once"
    assert "Не передано" not in ivan.last.text


async def test_a_question_at_the_request_for_a_receipt_can_go_to_the_trainer(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "а можно половину сейчас?")
    await gym.taps(ivan, TRAINER, times=2)
    assert ivan.last.labels == RECEIPT_ROWS
    await gym.delivers()
    assert any(message.text == "а можно половину сейчас?" for message in marina.from_bot)
    assert (await payments.get(payment.id)).submitted_at is None


async def test_no_words_in_place_of_a_receipt_lets_go_of_these_words_alone(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await gym.says(ivan, "/start")
    await sends(gym, ivan.send_voice())
    await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "наличными")
    await gym.taps(ivan, "Нет", times=2)
    assert ivan.last.labels == RECEIPT_ROWS
    assert [one.kind for one in await TalkMessage.all()] == ["voice"]
    assert (await Client.get(id=client.id)).talks_not_before is None, "it was no word about writing to the trainer"


async def test_words_before_the_receipt_itself_wait_in_the_menu(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "перевела с карты мужа")
    await sends(gym, ivan.send_photo())
    assert ivan.last.text.startswith("✉️ Не передано тренеру: 1 сообщение")
    assert ivan.last.labels[:2] == ["✉️ Передать", "Не передавать"]
    await gym.taps(ivan, "✉️ Передать")
    await gym.delivers()
    assert any(message.text == "перевела с карты мужа" for message in marina.from_bot)


async def test_a_file_and_a_rejection_are_told_of_in_the_menu(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.says(ivan, "/start")
    await sends(gym, ivan.send_photo())
    assert ivan.last.text == ONE
    await gym.says(ivan, "/start")
    lines = "📎 Файл сохранён, но никому не показан: чек это или сообщение?\n❌ Оплата №1: не подтверждена\n\n"
    assert lines in ivan.last.text
    assert ivan.last.labels[:2] == ["📎 Чек или тренеру?", "🧾 Прислать чек · №1"]
    await gym.taps(ivan, "📎 Чек или тренеру?")
    await gym.taps(ivan, f"🧾 Чек №1 · «{MONTH}» · 3 000 ₽")
    await gym.says(ivan, "/start")
    assert "\n\n💳 Оплата №1: тренер проверяет\n\n" in ivan.last.text
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING


async def test_words_at_the_request_for_a_receipt_are_no_answer_to_a_question(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await gym.taps(ivan, "Мужской")
    await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "34")
    assert "Передать тренеру вместо чека?" in ivan.last.text
    assert await questionnaire.last_answers(client.id) == {"sex": "male"}


async def test_who_has_neither_sent_nor_said_anything_waits_for_nobody_and_can_change_their_mind(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await gym.says(marina, "/menu")
    assert "💳 Оплаты" in marina.last.labels
    await gym.taps(marina, "💳 Оплаты")
    assert "Проверять нечего" in marina.last.text
    await gym.says(marina, f"/client_{client.id}")
    assert "ещё не подтвердил(а) перевод" in marina.last.text
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("💳 Оплат")))
    await gym.taps(marina, f"№{payment.id} · 3 000 ₽ · ещё не подтвердил(а) перевод")
    assert "Клиент ещё не подтвердил(а) перевод" in marina.last.text
    assert marina.last.labels[0] == "✅ Подтвердить", "the money may have come"

    await gym.taps(ivan, "Передумал(а)", times=2)
    assert (ivan.last.labels, (await payments.get(payment.id)).status) == (HOME, PaymentStatus.CLOSED)
    await gym.delivers()
    assert notices(marina) == []


async def test_a_payment_left_for_two_weeks_is_closed_with_a_word_and_opened_by_a_receipt(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await gym.says(ivan, "/start")
    await Setting.create(key="quiet_hours", value="")  # it may be night
    await strikes(now() + timedelta(days=15))
    await gym.delivers()
    told = next(message for message in ivan.from_bot if f"Оплата №{payment.id} закрыта" in message.text)
    await gym.taps(ivan, "Прислать чек ещё раз", message=told)
    await sends(gym, ivan.send_photo())
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert await belonging() == [payment.id]


# Deciding, and taking that back


async def with_notice(gym: Gym, marina: Person, ivan: Person) -> tuple[Payment, Message]:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await gym.delivers()
    return payment, notices(marina)[0]


async def test_a_decision_is_taken_back_from_the_notice_and_decided_anew(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    assert notice.labels == ["✅ Подтвердить", "👤 Карточка", "❌ Отклонить"]
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert notice.labels == ["👤 Карточка", "↩️ Отменить решение", "📋 Выдать программу"]

    await gym.taps(marina, "↩️ Отменить решение", message=notice, times=2)
    assert f"Отменить решение по оплате №{payment.id}?" in marina.last.text
    assert (await payments.get(payment.id)).status is PaymentStatus.CONFIRMED, "a late second tap decides nothing"
    await gym.taps(marina, "Да, отменить решение", message=marina.last, times=2)
    await gym.delivers()

    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert any(f"Решение по оплате №{payment.id} отменено" in message.text for message in ivan.from_bot)
    assert notice.labels == ["✅ Подтвердить", "👤 Карточка", "❌ Отклонить"]
    assert "Отменил(а) решение: Марина" in notice.text
    assert "Отменил(а) решение: Марина" in marina.last.text

    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert sum("Оплата получена" in message.text for message in ivan.from_bot) == 2


async def test_a_late_yes_takes_back_no_other_decision_than_the_one_it_stood_under(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    member = await Staff.get(telegram_id=marina.id)
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    await gym.taps(marina, "↩️ Отменить решение", message=notice)
    assert "Подтвердил(а): Марина" in marina.last.text
    await decisions.take_back(payment.id, by=member)
    await payments.reject(payment.id, by=member)

    await gym.taps(marina, "Да, отменить решение", message=marina.last)

    assert ("решение стало другим" in marina.last.text, "❌ Отклонил" in marina.last.text) == (True, True)
    assert (await payments.get(payment.id)).status is PaymentStatus.REJECTED


async def test_a_decision_about_somebody_who_is_gone_is_not_asked_about(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    late = TakeBack(payment=payment.id).pack()
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, "Удалить мои данные")
    await gym.delivers()

    assert notice.labels == []
    assert await gym.forges(marina, late, message=notice) == "Такого клиента нет."
    assert not any("Да, отменить решение" in message.labels for message in marina.from_bot)
    assert (await payments.get(payment.id)).status is PaymentStatus.CONFIRMED


async def test_a_payment_that_became_part_of_another_says_of_which_on_the_card(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    first, _ = await with_notice(gym, marina, ivan)
    member = await Staff.get(telegram_id=marina.id)
    await payments.reject(first.id, by=member)
    second = await asks_for_receipt(gym, ivan)
    await decisions.take_back(first.id, by=member)
    await gym.says(marina, f"/client_{client.id}")

    assert f"объединена с №{first.id}" in marina.last.text
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("💳 Оплат")))
    assert f"№{second.id} · 3 000 ₽ · объединена с №{first.id}" in marina.last.labels


async def test_after_a_day_the_button_is_refused_in_words_and_the_screen_has_none(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    await gym.taps(marina, "❌ Отклонить", message=notice)
    await gym.taps(marina, "Деньги не поступили")
    await gym.delivers()
    assert "↩️ Отменить решение" in marina.last.labels
    await Payment.all().update(decided_at=now() - timedelta(hours=25))

    said = await gym.taps(marina, "↩️ Отменить решение", message=notice)
    assert said.startswith("Прошло больше суток")
    await strikes(now() + timedelta(hours=24))
    await gym.delivers()
    assert notice.labels == ["👤 Карточка"]
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("💳 Оплат")))
    await gym.taps(marina, f"№{payment.id} · ")
    assert "↩️ Отменить решение" not in marina.last.labels
    assert (await payments.get(payment.id)).status is PaymentStatus.REJECTED


async def test_no_button_that_decides_stands_where_one_stood_before(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    before = rows(notice)
    await gym.says(marina, "/confirm_payment")
    await gym.taps(marina, f"№{payment.id} · ")
    screen = rows(marina.last)
    await gym.taps(marina, "❌ Отклонить", message=marina.last)
    why = rows(marina.last)
    for look in (before, screen):
        assert look[:3] == [["✅ Подтвердить"], ["👤 Карточка"], ["❌ Отклонить"]]
    assert why == [["« Назад"], ["Деньги не поступили", "Без причины"]]
    # Counted from above and from below, as the keyboard stands when its message changes.
    for deciding in ("✅ Подтвердить", "❌ Отклонить"):
        place = screen.index([deciding])
        from_below = place - len(screen)
        assert why[place : place + 1] in ([], [["« Назад"]])
        assert -from_below > len(why) or why[from_below] == ["« Назад"]
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "✅ Подтвердить", message=marina.last)
    decided = rows(marina.last)
    assert decided[:2] == [["👤 Карточка"], ["↩️ Отменить решение"]]
    await gym.taps(marina, "↩️ Отменить решение", message=marina.last)
    assert rows(marina.last) == [["« Назад"], ["👤 Карточка"], ["Да, отменить решение"]]


def rows(message: Message) -> list[list[str]]:
    return [[button["text"] for button in row] for row in message.inline]


async def test_a_canned_reason_is_read_in_ones_own_language_and_no_reason_is_no_line(
    gym: Gym, marina: Person, client: Client
) -> None:
    john = gym.api.person(1005, "John", language_code="en")
    await gym.says(john, "/start")
    theirs = await Client.get(telegram_id=john.id)
    for label, key in (("Деньги не поступили", "no-money"), ("Без причины", None)):
        payment = await pending_payment(theirs)
        await claims.submit_without_receipt(theirs, payment.id)
        await gym.says(marina, "/confirm_payment")
        await gym.taps(marina, f"№{payment.id} · ")
        await gym.taps(marina, "❌ Отклонить", message=marina.last)
        await gym.taps(marina, label, message=marina.last)
        found = await payments.get(payment.id)
        assert (found.reason, found.reason_key, found.status) == ("", key, PaymentStatus.REJECTED)
        assert ("Причина: Деньги не поступили" in marina.last.text) == (key is not None)
        await gym.delivers()
    first, second = [message.text for message in john.from_bot if "not confirmed" in message.text]
    assert "Reason: The money has not arrived" in first
    assert "Reason" not in second


async def test_a_program_of_a_payment_taken_back_is_not_sent_and_the_trainer_reads_why(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    await gym.says(marina, "Понедельник: присед")
    await decisions.take_back(payment.id, by=await Staff.get(telegram_id=marina.id))
    said = await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert "не подтверждена" in said + marina.last.text
    assert (await Program.get()).status == "draft"


async def test_who_has_the_program_hears_so_when_the_payment_is_confirmed_again_and_stays_where_they_are(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    await gym.says(marina, "Понедельник: присед")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()
    await decisions.take_back(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    stage = (await Client.get(id=client.id)).stage_id

    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()

    said = next(message for message in reversed(ivan.from_bot) if "Оплата получена" in message.text)
    assert ("уже у вас" in said.text, "готовит" in said.text, said.labels) == (True, False, ["📋 Мои программы"])
    assert (await Client.get(id=client.id)).stage_id == stage
    assert (await Program.get()).status == "delivered"


async def test_a_receipt_deleted_with_its_client_leaves_the_decision(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    _, notice = await with_notice(gym, marina, ivan)
    sizes = (await gym.bot.send_photo(marina.id, BufferedInputFile(png(), "x.png"))).photo
    assert sizes
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, "Удалить мои данные")
    await gym.delivers()
    # The money may have come all the same.
    assert (notice.labels, await Receipt.all().count()) == (["✅ Подтвердить", "❌ Отклонить"], 0)
    assert await Outbox.filter(status="failed").count() == 0
