"""From the details to «Перевод сделан»: what a client was shown counts, whatever has changed since."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.money import claims, offers, payment_requests, payments
from bot.telegram.callbacks import Paid, PaidWith, Transfer
from bot.telegram.payment_callbacks import PaidOffer
from db.fields import now
from db.models import (
    Client,
    Offer,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Receipt,
    Setting,
    Staff,
    TalkMessage,
    TalkStatus,
)
from tests.support.gym import Gym, t_of
from tests.support.people import queued

MONTH = "Программа на месяц"
PAID = "✅ Перевод сделан"
OLD, NEW = "Сбер 2200 7001 2345 6784 Марина", "Тинькофф 4276 3800 1234 5674"


async def set_details(owner: Person, details: str) -> None:
    await offers.set_payment_details(details, by=await Staff.get(telegram_id=owner.id))


async def set_price(owner: Person, price: int) -> None:
    offer = await Offer.get(title=MONTH)
    meant = (offer.price, offer.currency)
    by = await Staff.get(telegram_id=owner.id)
    await offers.set_price(offer.id, price, currency="RUB", by=by, meant=meant)


async def ask_for_details(gym: Gym, client: Person) -> Message:
    """Open the offer and ask where to transfer; the message with the details, or what stands in its place."""
    await gym.says(client, "/start")
    await gym.taps(client, "🛒 Тарифы")
    await gym.taps(client, next(label for label in client.last.labels if label.startswith(MONTH)))
    await gym.taps(client, "💳 Оплатить переводом")
    return client.from_bot[-2:][0]


def paid(person: Person) -> str:
    return t_of(person).label("button-paid")


async def staff_reads(gym: Gym, owner: Person) -> str:
    """What the screen of the newest payment says, once the client has said that there is no receipt."""
    payment = await Payment.filter(status=PaymentStatus.PENDING).order_by("-id").select_related("client").first()
    assert payment is not None
    await claims.submit_without_receipt(payment.client, payment.id)
    await gym.says(owner, "/confirm_payment")
    await gym.taps(owner, owner.last.labels[-2])
    return owner.last.text.replace("\u00a0", " ")


@pytest.fixture
async def shown(gym: Gym, marina: Person, ivan: Person) -> Message:
    """The details that Ivan was shown."""
    await set_details(marina, OLD)
    return await ask_for_details(gym, ivan)


async def test_showing_the_details_is_written_down(ivan: Person, client: Client, shown: Message) -> None:
    request = await PaymentRequest.get()
    assert (request.client_id, request.title, request.price, request.currency) == (client.id, MONTH, 300_000, "RUB")
    assert (request.details, request.message_id, request.outdated_at) == (OLD, shown.id, None)


async def test_who_pays_after_the_price_changed_pays_what_was_shown(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await set_price(marina, 350_000)
    await gym.taps(ivan, paid(ivan))

    assert "Пришлите фото или PDF чека" in ivan.last.text
    payment = await Payment.get()
    assert (payment.amount, payment.status) == (300_000, PaymentStatus.PENDING)
    assert "цена теперь 3 500 ₽" in await staff_reads(gym, marina)


async def test_who_pays_after_the_offer_was_switched_off_is_not_refused(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await Offer.filter(title=MONTH).update(is_active=False, title="Другое", duration_days=1)
    await gym.taps(ivan, paid(ivan))

    assert "Пришлите фото или PDF чека" in ivan.last.text
    payment = await Payment.get()
    assert (payment.amount, payment.title, payment.duration_days) == (300_000, MONTH, 30)
    assert "тариф выключен" in await staff_reads(gym, marina)


async def test_who_pays_by_details_that_changed_is_not_refused_and_staff_read_when(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await set_details(marina, NEW)
    changed = datetime(now().astimezone(ZoneInfo("Europe/Moscow")).year, 11, 12, 9, tzinfo=UTC)  # where the gym is
    await Setting.filter(key=offers.PAYMENT_DETAILS).update(updated_at=changed)
    await gym.taps(ivan, paid(ivan))
    await gym.taps(ivan, "Без чека")
    await gym.delivers()

    assert "реквизиты сменились 12.11" in marina.last.text
    assert "реквизиты сменились 12.11" in await staff_reads(gym, marina)
    await gym.taps(marina, "✅ Подтвердить")
    assert "сменились" not in marina.last.text


async def test_nothing_is_said_to_have_changed_where_nothing_has(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await gym.taps(ivan, paid(ivan))
    await gym.taps(ivan, "Без чека")
    await gym.delivers()

    assert "⚠️" not in marina.last.text
    assert "⚠️" not in await staff_reads(gym, marina)


async def test_after_two_weeks_the_details_are_shown_anew_before_it_is_taken(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await PaymentRequest.all().update(created_at=now() - timedelta(days=14, minutes=1))
    await set_price(marina, 350_000)
    said = await gym.taps(ivan, paid(ivan))

    assert said.startswith("Прошло больше двух недель")
    assert (await Payment.all().count(), OLD in ivan.from_bot[-2].text) == (0, True)
    assert "3 500 ₽" in ivan.last.text.replace("\u00a0", " ")
    assert "Если уже перевели" in ivan.last.text
    await gym.taps(ivan, paid(ivan))
    assert (await Payment.get()).amount == 350_000


async def test_what_was_shown_almost_two_weeks_ago_counts(gym: Gym, ivan: Person, shown: Message) -> None:
    await PaymentRequest.all().update(created_at=now() - timedelta(days=13, hours=23))
    await gym.taps(ivan, paid(ivan))
    assert (await Payment.get()).amount == 300_000


async def test_after_two_weeks_an_offer_that_is_off_can_not_be_shown_and_is_taken_as_it_was(
    gym: Gym, ivan: Person, shown: Message
) -> None:
    await PaymentRequest.all().update(created_at=now() - timedelta(days=30))
    await Offer.filter(title=MONTH).update(is_active=False)
    await gym.taps(ivan, paid(ivan))
    assert (await Payment.get()).amount == 300_000


async def test_who_was_shown_no_details_can_say_that_they_paid_all_the_same(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await ask_for_details(gym, ivan)
    assert "Реквизитов для перевода пока нет" in ivan.last.text
    await set_price(marina, 350_000)
    await gym.taps(ivan, paid(ivan))

    assert (await Payment.get()).amount == 300_000
    assert "реквизиты" not in await staff_reads(gym, marina)


async def test_asking_twice_in_a_row_brings_the_details_once(gym: Gym, ivan: Person, shown: Message) -> None:
    await gym.forges(ivan, Transfer(offer=(await PaymentRequest.get()).offer_id).pack(), times=2)
    assert len([message for message in ivan.from_bot if OLD in message.text]) == 1
    assert await PaymentRequest.all().count() == 1

    await PaymentRequest.all().update(created_at=now() - timedelta(minutes=6))
    await ask_for_details(gym, ivan)
    assert len([message for message in ivan.from_bot if OLD in message.text]) == 2


async def test_a_tap_that_comes_again_after_the_payment_is_confirmed_opens_no_other(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await gym.taps(ivan, paid(ivan))
    await payments.confirm((await Payment.get()).id, by=await Staff.get(telegram_id=marina.id))
    said = await gym.forges(ivan, Paid(request=(await PaymentRequest.get()).id).pack())

    assert said.startswith("По этой оплате уже есть решение")
    assert await Payment.all().count() == 1
    await ask_for_details(gym, ivan)
    await gym.taps(ivan, paid(ivan))
    assert await Payment.all().count() == 2


async def test_who_has_begun_a_payment_reads_so_before_they_send_the_money_again(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    assert "⚠️" not in ivan.last.text
    await gym.taps(ivan, paid(ivan))
    payment = await Payment.get()
    await set_price(marina, 500_000)

    await ask_for_details(gym, ivan)
    warning = ivan.last.text.replace("\u00a0", " ")
    assert warning.startswith(f"⚠️ Оплата №{payment.id} на 3 000 ₽ за этот тариф уже начата")
    assert "второй раз не платите" in warning
    await gym.taps(ivan, f"🧾 Прислать чек · №{payment.id}", message=ivan.last)
    await ivan.send_photo()
    await gym.settle()

    await ask_for_details(gym, ivan)
    assert f"Оплата №{payment.id} на 3 000 ₽ за этот тариф уже у тренера" in ivan.last.text.replace("\u00a0", " ")
    assert not any(label.startswith("🧾") for label in ivan.last.labels)
    await payments.confirm(payment.id, by=await Staff.get(telegram_id=marina.id))
    await ask_for_details(gym, ivan)
    assert "⚠️" not in ivan.last.text, "the next month can be paid"


# Buttons of versions that kept no requests


async def test_a_button_of_an_older_version_opens_a_payment_at_the_price_it_says(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    offer = await Offer.get(title=MONTH)
    await gym.forges(ivan, PaidOffer(offer=offer.id, price=300_000).pack())

    payment = await Payment.get()
    assert (payment.amount, payment.request_id) == (300_000, (await PaymentRequest.get()).id)
    assert "⚠️" not in await staff_reads(gym, marina)


async def test_a_button_of_an_older_version_counts_where_somebody_has_paid_that_price(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    offer = await Offer.get(title=MONTH)
    await Payment.create(
        client=client, offer=offer, title=MONTH, duration_days=30, amount=300_000, currency="RUB", status="confirmed"
    )
    await Offer.filter(id=offer.id).update(price=350_000, is_active=False)
    await gym.forges(ivan, PaidOffer(offer=offer.id, price=300_000).pack())

    assert (await Payment.get(status="pending")).amount == 300_000
    assert "тариф выключен" in await staff_reads(gym, marina)


async def test_a_price_that_the_offer_never_had_opens_a_payment_at_the_present_one_and_staff_read_of_it(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    offer = await Offer.get(title=MONTH)
    await gym.forges(ivan, PaidOffer(offer=offer.id, price=100).pack())

    assert (await Payment.get()).amount == 300_000
    assert "на кнопке клиента была цена 1 ₽" in await staff_reads(gym, marina)


async def test_a_button_of_an_older_version_takes_what_was_shown_since(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await set_price(marina, 350_000)
    await gym.forges(ivan, PaidOffer(offer=(await Offer.get(title=MONTH)).id, price=200_000).pack())
    assert (await Payment.get()).amount == 300_000


# Details that changed


async def test_details_that_changed_are_marked_where_they_were_sent_and_lose_their_button(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    assert shown.labels == [t_of(ivan).label("button-copy-number")]
    screen = ivan.last
    await set_details(marina, NEW)
    await gym.delivers()

    assert shown.text.startswith("⚠️ Реквизиты изменились")
    assert OLD in shown.text
    assert shown.labels == ["💳 Новые реквизиты"]
    assert (ivan.last, (await PaymentRequest.get()).outdated_at is not None) == (screen, True)
    await gym.taps(ivan, "💳 Новые реквизиты", message=shown)
    assert NEW in ivan.from_bot[-2].text
    await gym.taps(ivan, paid(ivan))
    assert (await Payment.get()).request_id == (await PaymentRequest.get(details=NEW)).id


async def test_details_are_marked_once_and_the_new_ones_not_at_all(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await set_details(marina, NEW)
    await gym.delivers()
    new = await ask_for_details(gym, ivan)
    await set_details(marina, NEW)
    assert await queued(ivan.id) == ["details_outdated"]
    await set_details(marina, OLD)
    await gym.delivers()

    assert await queued(ivan.id) == ["details_outdated"] * 2
    assert new.text.startswith("⚠️ Реквизиты изменились")


async def test_details_of_an_offer_that_is_off_lead_to_the_offers(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    await Offer.filter(title=MONTH).update(is_active=False)
    await set_details(marina, NEW)
    await gym.delivers()

    assert shown.labels == ["🛒 Тарифы"]


async def test_details_that_the_client_deleted_are_let_be(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    shown.deleted = True
    await set_details(marina, NEW)
    with gym.api.expect("message to edit not found"):
        await gym.delivers()

    assert not [message for message in marina.from_bot if "не дош" in message.text]


async def test_details_that_changed_while_they_were_sent_are_marked(
    gym: Gym, marina: Person, ivan: Person, shown: Message
) -> None:
    request = await PaymentRequest.get()
    await PaymentRequest.filter(id=request.id).update(message_id=None)
    await set_details(marina, NEW)
    assert await queued(ivan.id) == []
    await payment_requests.sent(request, shown.id)
    await gym.delivers()

    assert shown.text.startswith("⚠️ Реквизиты изменились")


# What is copied


@pytest.mark.parametrize(
    ("details", "buttons"),
    [
        ("DE89 3704 0044 0532 0130 00", {"📋 Скопировать номер": "DE89370400440532013000"}),
        ("ИНН 770708389312, р/с 40802810500000012345", {"📋 Скопировать номер": "40802810500000012345"}),
        ("Договор 20260101123, карта 4276 3800 1234 5678", {"📋 Скопировать номер": "4276380012345678"}),
        ("https://pay.example/i/4276380012345678", {"📋 Скопировать ссылку": "https://pay.example/i/4276380012345678"}),
        ("+7 (916) 123-45-67", {"📋 Скопировать номер": "+79161234567"}),
        (
            "pay.example/ivan или карта 4276 3800 1234 5678",
            {"📋 Скопировать номер": "4276380012345678", "📋 Скопировать ссылку": "pay.example/ivan"},
        ),
        ("Наличными, на тренировке", {"📋 Скопировать реквизиты": "Наличными, на тренировке"}),
        ("Наличными. " * 30, {}),
    ],
)
async def test_the_buttons_under_the_details_copy_what_is_paid_to(
    gym: Gym, marina: Person, ivan: Person, details: str, buttons: dict[str, str]
) -> None:
    await set_details(marina, details)
    message = await ask_for_details(gym, ivan)

    assert message.labels == list(buttons)
    assert [await gym.taps(ivan, label, message=message) for label in buttons] == list(buttons.values())


# Something comes between the details and «✅ Перевод сделан»


async def test_a_question_on_the_way_to_pay_leaves_the_button_that_says_so(
    gym: Gym, ivan: Person, client: Client, shown: Message
) -> None:
    paying = ivan.last
    await gym.says(ivan, "а можно частями?")
    assert (ivan.last.text, ivan.last.labels) == ("Передать тренеру?", ["Да", "Нет", PAID])
    await gym.taps(ivan, "Да")
    assert ivan.last.text == f"Передал тренеру. Всё, что напишете дальше, передам сразу.\n\n{paying.text}"
    assert ivan.last.labels == [PAID, "« Назад", "✉️ Написать тренеру"]
    await gym.taps(ivan, PAID)
    assert (await Payment.get()).status is PaymentStatus.PENDING


async def test_what_is_paid_can_be_said_from_the_question_itself_and_the_words_stay(
    gym: Gym, marina: Person, ivan: Person, client: Client, shown: Message
) -> None:
    await gym.says(ivan, "перевёл с карты жены")
    await gym.taps(ivan, PAID)
    assert "Без чека" in ivan.last.labels
    assert (await TalkMessage.get()).status is TalkStatus.HELD

    await gym.taps(ivan, "Без чека")
    assert "✉️ Не передано тренеру: 1 сообщение" in ivan.last.text
    await gym.taps(ivan, "✉️ Передать", times=2)
    assert "Не передано" not in ivan.last.text
    await gym.delivers()
    assert any(message.text == "перевёл с карты жены" for message in marina.from_bot)


async def test_words_that_nobody_has_decided_about_can_be_kept_back_from_the_menu(
    gym: Gym, ivan: Person, shown: Message
) -> None:
    await gym.says(ivan, "передумала, дорого")
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "Не передавать")
    assert "Не передано" not in ivan.last.text
    assert not await TalkMessage.exists()


@pytest.mark.parametrize("way", [["✉️ Написать тренеру", "Готово"], ["« Назад", "« Назад", "« Назад"]])
async def test_for_a_day_the_menu_lets_a_client_say_that_they_paid(
    gym: Gym, ivan: Person, client: Client, shown: Message, way: list[str]
) -> None:
    if way[-1] == "Готово":
        await gym.says(ivan, "/help")
    for label in way:
        await gym.taps(ivan, label)
    request = await PaymentRequest.get()
    assert ivan.last.text.startswith(
        f"💳 «{request.title}», 3 000 ₽: когда переведёте, нажмите «✅ Перевод сделан»\n\n"
    )
    assert ivan.last.labels[0] == PAID
    await gym.taps(ivan, PAID)
    assert (await Payment.get()).request_id == request.id

    await gym.says(ivan, "/start")
    assert PAID not in ivan.last.labels, "it is said"
    await gym.taps(ivan, "🧾 Прислать чек · №1")
    await gym.taps(ivan, "Передумал(а)")
    assert PAID not in ivan.last.labels, "they have changed their mind"


async def test_after_a_day_the_menu_speaks_of_it_no_more(gym: Gym, ivan: Person, shown: Message) -> None:
    await PaymentRequest.all().update(created_at=now() - timedelta(hours=25))
    await gym.says(ivan, "/start")
    assert PAID not in ivan.last.labels
    assert "когда переведёте" not in ivan.last.text


async def test_a_receipt_sent_before_any_word_begins_its_payment(
    gym: Gym, marina: Person, ivan: Person, client: Client, shown: Message
) -> None:
    await ivan.send_photo()
    await gym.settle()
    assert ivan.last.text == "Файл сохранён. Это чек или сообщение тренеру?"
    new, trainer = ivan.last.labels
    assert new == f"🧾 Новая оплата: «{MONTH}» · 3 000 ₽"
    assert trainer == "✉️ Тренеру"
    await gym.delivers()
    assert not any("файл без оплаты" in message.text for message in marina.from_bot), "the client is asked first"

    await gym.taps(ivan, new, times=2)
    assert "Оплата №1 отправлена на подтверждение" in ivan.last.text
    payment = await Payment.get()
    assert (await Receipt.get()).payment_id == payment.id
    await gym.delivers()
    assert sum(message.text.startswith("💳 Оплата №1") for message in marina.from_bot) == 1


async def test_a_picture_for_the_trainer_on_the_way_to_pay_leads_back_to_the_payment(
    gym: Gym, ivan: Person, client: Client, shown: Message
) -> None:
    await ivan.send_photo("моё колено")
    await gym.settle()
    await gym.taps(ivan, "✉️ Тренеру")
    assert ivan.last.labels[0] == PAID
    assert not await Receipt.exists()
    assert not await Payment.exists()


async def test_what_somebody_else_was_shown_begins_nothing(gym: Gym, ivan: Person, shown: Message) -> None:
    katya = gym.api.person(77, "Катя")
    await gym.says(katya, "/start")
    await gym.taps(katya, "🛒 Тарифы")
    await gym.taps(katya, f"{MONTH} · 3 000 ₽")
    await gym.taps(katya, "💳 Оплатить переводом")
    await katya.send_photo()
    await gym.settle()
    file = await Receipt.get()
    await gym.forges(katya, PaidWith(request=(await PaymentRequest.all().order_by("id"))[0].id, first=file.id).pack())
    assert not await Payment.exists()
    assert (await Receipt.get()).payment_id is None


async def test_whoever_looked_at_two_offers_says_for_which_they_paid(
    gym: Gym, ivan: Person, client: Client, shown: Message
) -> None:
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на 3 месяца · 7 500 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.says(ivan, "/start")
    assert ivan.last.labels[:2] == [f"{PAID} · Программа на 3 месяца", f"{PAID} · {MONTH}"]
    await gym.taps(ivan, f"{PAID} · {MONTH}")
    assert ivan.last.text.startswith(f"Оплата №1\n«{MONTH}», 3 000 ₽.")
    await gym.says(ivan, "/start")
    assert not any(label.startswith(PAID) for label in ivan.last.labels), "they have chosen"


async def test_who_looked_again_while_it_was_checked_is_invited_to_pay_no_second_time(
    gym: Gym, marina: Person, ivan: Person, client: Client, shown: Message
) -> None:
    first = ivan.last.button(PAID)
    assert first is not None
    await PaymentRequest.all().update(created_at=now() - timedelta(minutes=10))
    await ask_for_details(gym, ivan)
    await gym.taps(ivan, PAID)
    await gym.taps(ivan, "Без чека")
    await PaymentRequest.all().update(created_at=now() - timedelta(minutes=9))
    await ask_for_details(gym, ivan)
    await payments.confirm((await Payment.get()).id, by=await Staff.get(telegram_id=marina.id))

    await gym.says(ivan, "/start")
    assert not any(label.startswith(PAID) for label in ivan.last.labels)
    await gym.forges(ivan, first["callback_data"])
    assert ivan.last.text.startswith("⚠️ Оплата №1 за этот тариф уже получена. Если это ещё один перевод, нажмите")
    assert await Payment.all().count() == 1
    await gym.taps(ivan, PAID, times=2)
    assert await Payment.all().count() == 2, "somebody who may have sent money is never refused"


async def test_who_does_not_want_to_pay_after_all_is_asked_about_no_files(
    gym: Gym, ivan: Person, client: Client, shown: Message
) -> None:
    await claims.change_mind(client, (await PaymentRequest.get()).id)
    await gym.says(ivan, "/start")
    assert PAID not in ivan.last.labels
    await ivan.send_photo("моё колено")
    await gym.settle()
    assert ivan.last.text == "Передать тренеру?"
