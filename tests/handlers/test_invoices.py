"""Paying in Telegram, right and wrong: money is never lost from sight, and nothing counts twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from tortoise import BaseDBAsyncClient

from bot.demo.people.person import Person
from bot.services import remembered
from bot.services.errors import OtherRefund
from bot.services.money import invoices, stars
from bot.services.people import privacy
from db.fields import now
from db.models import (
    Client,
    Offer,
    Outbox,
    Payment,
    PaymentMethod,
    PaymentRequest,
    PaymentStatus,
    Refund,
    Staff,
)
from tests.support.gym import Gym
from tests.support.paying import CARD, STARS, invoices_of, label, open_offer, pays, sell, wants
from tests.support.people import refuses, staff_member


async def stage_of(client: Client) -> str:
    found = await Client.get(id=client.id).select_related("stage")
    return str(found.stage.name) if found.stage else ""


def notices(person: Person, words: str) -> list[str]:
    return [message.text for message in person.from_bot if words in message.text]


@pytest.fixture
async def offer(gym: Gym, marina: Person) -> Offer:
    return await sell(gym)


# What is shown


async def test_the_offer_shows_the_ways_that_are_open(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_offer(gym, ivan)
    assert ivan.last.labels == ["💳 Оплатить переводом", "« Назад"]
    await sell(gym, by_card=True, subscribes=True)
    await open_offer(gym, ivan)
    assert ivan.last.labels == [
        "💳 Оплатить переводом",
        "⭐ Оплатить в Stars · 500 ⭐",
        "💳 Оплатить картой · 3 000 ₽",
        "⭐ Подписка · 500 ⭐ в месяц",
        "« Назад",
    ]


async def test_the_invoice_stays_and_is_not_sent_again_within_minutes(gym: Gym, ivan: Person, offer: Offer) -> None:
    invoice = await wants(gym, ivan, STARS)
    assert invoice.text.splitlines()[::2] == ["Программа на месяц", "⭐ 500"]
    assert invoice.raw["invoice"]["start_parameter"] == f"invoice_{offer.id}"
    assert "Счёт за «Программа на месяц» выше" in ivan.last.text
    await wants(gym, ivan, STARS)
    assert len(invoices_of(ivan)) == 1
    await PaymentRequest.all().update(created_at=now() - timedelta(minutes=6))
    await wants(gym, ivan, STARS)
    assert len(invoices_of(ivan)) == 2


async def test_a_way_that_was_closed_meanwhile_is_refused_in_words(gym: Gym, ivan: Person, offer: Offer) -> None:
    await open_offer(gym, ivan)
    await Offer.all().update(stars_price=None)
    await gym.taps(ivan, label(ivan, STARS))
    assert "он изменился" in ivan.alerts[-1]
    assert invoices_of(ivan) == []


async def test_an_invoice_that_telegram_refuses_leaves_the_other_ways_and_owners_hear_of_it_once_a_day(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    trainer = await staff_member(7)
    remembered.read_anew()
    await Offer.all().update(stars_price=200_000)
    await open_offer(gym, ivan)
    for _ in range(2):
        with gym.api.expect("CURRENCY_TOTAL_AMOUNT_INVALID"):
            await gym.taps(ivan, label(ivan, STARS))
        assert "не принимает такой счёт" in ivan.last.text
        assert "Программа на месяц" in ivan.last.text
        assert "💳 Оплатить переводом" in ivan.last.labels
    await gym.delivers()
    (told,) = notices(marina, "Telegram не принял счёт")
    assert "«Программа на месяц», 200 000 ⭐" in told.replace("\u00a0", " ")
    assert "CURRENCY_TOTAL_AMOUNT_INVALID" in told
    assert not await Outbox.filter(staff_id=trainer.id).exists()
    await Outbox.all().update(created_at=now() - timedelta(hours=25))
    with gym.api.expect("CURRENCY_TOTAL_AMOUNT_INVALID"):
        await gym.taps(ivan, label(ivan, STARS))
    await gym.delivers()
    assert len(notices(marina, "Telegram не принял счёт")) == 2


async def test_who_has_sent_a_receipt_for_the_same_reads_so_before_they_pay_by_invoice_and_staff_after(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer
) -> None:
    await open_offer(gym, ivan)
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.taps(ivan, "✅ Перевод сделан")
    begun = await Payment.get()
    await wants(gym, ivan, STARS)
    assert f"Оплата №{begun.id} на 3 000 ₽ за этот тариф уже начата" in ivan.last.text.replace("\u00a0", " ")
    await gym.taps(ivan, f"🧾 Прислать чек · №{begun.id}")
    await ivan.send_photo()
    await gym.settle()
    await wants(gym, ivan, STARS)
    assert "уже у тренера на проверке. Второй раз не платите" in ivan.last.text
    await pays(gym, ivan)
    await gym.delivers()
    assert len(notices(marina, "ждёт решения оплата переводом")) == 1
    assert (await Payment.get(id=begun.id)).status is PaymentStatus.PENDING


async def test_long_words_of_an_offer_are_cut(gym: Gym, ivan: Person, offer: Offer) -> None:
    await Offer.filter(id=offer.id).update(title="М" * 60, description="о" * 900)
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, label(ivan, "ММ"))
    await gym.taps(ivan, label(ivan, STARS))
    raw = invoices_of(ivan)[-1].raw["invoice"]
    assert (len(raw["title"]), len(raw["description"])) == (32, 255)


async def test_an_invoice_speaks_the_language_of_its_client(gym: Gym, ivan: Person, offer: Offer) -> None:
    words = {"title": "A month's program", "description": "Three days a week"}
    await Offer.filter(id=offer.id).update(translations={"en": words})
    ivan.user["language_code"] = "en"
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Prices")
    await gym.taps(ivan, label(ivan, "A month"))
    await gym.taps(ivan, label(ivan, "⭐"))
    raw = invoices_of(ivan)[-1].raw["invoice"]
    assert (raw["title"], raw["description"]) == ("A month's program", "Three days a week")


# Paying


async def test_stars_are_a_confirmed_payment_that_sets_off_what_one_sets_off(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer
) -> None:
    await wants(gym, ivan, STARS)
    assert await pays(gym, ivan) == ""
    payment = await Payment.get()
    (charge,) = ivan.charges
    assert (payment.status, payment.method, payment.amount, payment.currency, payment.owed) == (
        PaymentStatus.CONFIRMED,
        PaymentMethod.STARS,
        500,
        "XTR",
        True,
    )
    assert (payment.charge_id, payment.payer_id, payment.client_id) == (charge.id, ivan.id, client.id)
    assert await stage_of(client) == "Куплена услуга"

    await gym.delivers()
    assert "Оплата получена" in ivan.last.text
    assert "500 ⭐" in ivan.last.text
    assert "Оплачено в Stars, оплата №" in marina.last.text
    assert marina.last.labels == ["👤 Карточка", "📋 Выдать программу"]
    notice = marina.last
    await gym.taps(marina, "👤 Карточка", message=notice)
    assert "«Программа на месяц», 500 ⭐, оплачена в Telegram" in marina.last.text
    await gym.taps(marina, "📋 Выдать программу", message=notice)
    assert "Присылайте сюда тексты" in marina.last.text
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "Оплачено в Telegram: ⭐ Звёзды" in marina.last.text
    assert "Клиент сообщил" not in marina.last.text


async def test_a_card_pays_in_the_offers_currency(gym: Gym, marina: Person, ivan: Person, client: Client) -> None:
    await sell(gym, stars=None, by_card=True)
    await wants(gym, ivan, CARD)
    assert await pays(gym, ivan) == ""
    payment = await Payment.get()
    assert (payment.method, payment.amount, payment.currency) == (PaymentMethod.CARD, 300_000, "RUB")
    await gym.delivers()
    assert "Оплачено картой" in marina.last.text


async def test_a_card_pays_what_the_offer_costs_where_telegram_counts_in_smaller_money(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    offer = await sell(gym, stars=None, by_card=True)
    await Offer.filter(id=offer.id).update(price=3_000, currency="RSD")
    invoice = await wants(gym, ivan, CARD)
    assert invoice.raw["invoice"]["total_amount"] == 300_000
    assert "3 000.00 RSD" in invoice.text
    assert await pays(gym, ivan) == ""
    payment = await Payment.get()
    assert (payment.amount, payment.currency) == (3_000, "RSD")
    await gym.delivers()
    assert "3 000 RSD" in marina.last.text.replace("\u00a0", " ")
    assert "другая сумма" not in marina.last.text


async def test_a_payment_told_again_counts_once(gym: Gym, marina: Person, ivan: Person, offer: Offer) -> None:
    await wants(gym, ivan, STARS)
    await pays(gym, ivan)
    gym.api.payments.tell_again(ivan.charges[0])
    gym.api.payments.tell_again(ivan.charges[0])
    await gym.settle(at_once=True)
    await gym.delivers()
    assert await Payment.all().count() == 1
    assert len(notices(ivan, "Оплата получена")) == 1
    assert len(notices(marina, "Оплачено в Stars")) == 1


async def test_an_invoice_paid_twice_is_two_payments_and_staff_are_told(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    invoice = await wants(gym, ivan, STARS)
    assert [await pays(gym, ivan, invoice) for _ in range(2)] == ["", ""]
    await gym.delivers()
    assert await Payment.filter(status=PaymentStatus.CONFIRMED).count() == 2
    assert len(notices(marina, "оплачен дважды")) == 1
    assert len(notices(ivan, "Тренер готовит вашу программу")) == 1
    assert "это вторая оплата по нему" in ivan.last.text
    assert ivan.last.labels == ["✉️ Написать тренеру"]


async def test_an_invoice_is_no_transfer_to_say_anything_of(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    await wants(gym, ivan, STARS)
    await gym.says(ivan, "/start")
    assert not [one for one in ivan.last.labels if "Перевод сделан" in one]


# Who is refused before they pay


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"stars_price": 600}, "С тех пор тариф изменился"),
        ({"stars_price": None}, "С тех пор тариф изменился"),
        ({"duration_days": 60}, "С тех пор тариф изменился"),
        ({"is_active": False}, "С тех пор тариф изменился"),
        ({"title": "Другое имя"}, ""),
    ],
)
async def test_what_has_changed_is_refused_in_words(
    gym: Gym, ivan: Person, offer: Offer, changes: dict[str, object], words: str
) -> None:
    await wants(gym, ivan, STARS)
    await Offer.filter(id=offer.id).update(**changes)
    said = await pays(gym, ivan)
    assert said.startswith(words)
    assert bool(said) is not bool(ivan.charges)


async def test_late_forged_and_others_invoices_are_refused_in_words(gym: Gym, ivan: Person, offer: Offer) -> None:
    invoice = await wants(gym, ivan, STARS)
    masha = gym.api.person(1002, "Маша")
    await gym.says(masha, "/start")
    assert "другому человеку" in await pays(gym, masha, invoice)
    await PaymentRequest.all().update(price=400)
    assert "больше не действует" in await pays(gym, ivan, invoice)
    await PaymentRequest.all().update(price=500, created_at=now() - timedelta(days=15))
    assert "изменился" in await pays(gym, ivan, invoice)
    await PaymentRequest.all().update(payload="forged")
    assert "больше не действует" in await pays(gym, ivan, invoice)
    english = gym.api.person(1003, "John", language_code="en")
    assert "no longer valid" in await pays(gym, english, invoice)
    assert await Payment.all().count() == 0


async def test_whoever_deleted_their_data_is_refused_in_words(
    gym: Gym, ivan: Person, client: Client, offer: Offer
) -> None:
    invoice = await wants(gym, ivan, STARS)
    await privacy.forget(client)
    assert "больше не действует" in await pays(gym, ivan, invoice)


async def test_a_forwarded_copy_opens_the_offer(gym: Gym, ivan: Person, offer: Offer) -> None:
    masha = gym.api.person(1002, "Маша")
    await gym.says(masha, "/start")
    await masha.pay_copy(await wants(gym, ivan, STARS))
    await gym.settle()
    assert "Тот счёт выставлен не сюда" in masha.last.text
    assert "⭐ Оплатить в Stars · 500 ⭐" in masha.last.labels
    stranger = gym.api.person(1003, "Пётр")
    await stranger.pay_copy(invoices_of(ivan)[-1])
    await gym.settle()
    assert "Программа на месяц" in stranger.last.text
    assert (await Client.get(telegram_id=1003)).source is None


async def test_with_the_database_slow_the_payer_is_refused_in_words(
    gym: Gym, ivan: Person, offer: Offer, database: BaseDBAsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice = await wants(gym, ivan, STARS)

    async def slow(*_: object) -> None:
        await asyncio.sleep(1.2)

    monkeypatch.setattr(invoices, "find", slow)
    begun = asyncio.get_running_loop().time()
    assert "Сейчас не получилось проверить счёт" in await pays(gym, ivan, invoice)
    assert asyncio.get_running_loop().time() - begun < 1
    assert ivan.charges == []


async def test_who_pays_does_not_wait_for_what_else_they_did(gym: Gym, ivan: Person, offer: Offer) -> None:
    invoice = await wants(gym, ivan, STARS)
    held = gym.api.hold("sendMessage", chat_id=ivan.id)
    async with gym.polling():
        await ivan.send("/start")
        assert await gym.api.bell.until(lambda: bool(held.calls), 10)
        assert await ivan.pay(invoice) == ""
        held.release()
        await gym.api.settle()
    assert await Payment.all().count() == 1


# Money that nobody should have been able to pay


async def test_a_charge_for_nothing_known_is_a_payment_of_its_own(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer
) -> None:
    invoice = await wants(gym, ivan, STARS)
    await PaymentRequest.all().update(payload=None)
    gym.api.payments.tell(ivan.charged(invoice.invoice))
    await gym.settle()
    await gym.delivers()
    payment = await Payment.get()
    assert (payment.client_id, payment.offer_id, payment.amount, payment.owed) == (client.id, None, 500, False)
    assert await stage_of(client) != "Куплена услуга"
    assert "По какому счёту, неизвестно" in marina.last.text
    assert "Тренер её видит" in ivan.last.text
    assert ivan.last.labels == ["✉️ Написать тренеру"]


@pytest.mark.parametrize("payload", ["x" * 100, "a\0b"])
async def test_a_payload_that_is_none_of_ours_is_refused_and_what_it_was_paid_by_kept(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer, payload: str
) -> None:
    invoice = await wants(gym, ivan, STARS)
    assert invoice.invoice is not None
    strange = replace(invoice.invoice, payload=payload)
    asked = gym.api.payments.ask(strange, ivan.user)
    await gym.settle()
    assert asked.answer is not None
    assert "больше не действует" in asked.answer["error_message"]
    gym.api.payments.tell(gym.api.payments.charge(strange, ivan.chat))
    await gym.settle()
    assert (await Payment.get()).offer_id is None


async def test_a_charge_of_somebody_unknown_makes_them_a_client(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    invoice = await wants(gym, ivan, STARS)
    masha = gym.api.person(1002, "Маша")
    gym.api.payments.tell(masha.charged(invoice.invoice))
    await gym.settle()
    await gym.delivers()
    payment = await Payment.get().select_related("client")
    assert (payment.client.telegram_id, payment.client.first_name, payment.owed) == (1002, "Маша", True)
    assert notices(marina, "Счёт был выставлен другому человеку")


async def test_a_charge_after_the_data_were_deleted_stands_without_a_name(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer
) -> None:
    invoice = await wants(gym, ivan, STARS)
    await privacy.forget(client)
    gym.api.payments.tell(ivan.charged(invoice.invoice))
    await gym.settle()
    await gym.delivers()
    payment = await Payment.get()
    assert (payment.client_id, payment.status, payment.payer_id) == (client.id, PaymentStatus.CONFIRMED, ivan.id)
    assert not payment.owed
    assert notices(marina, "Данные этого клиента удалены")
    assert not await Client.exists(telegram_id=ivan.id)


async def test_a_charge_of_staff_is_kept_and_said(
    gym: Gym, marina: Person, offer: Offer, client: Client, ivan: Person
) -> None:
    invoice = await wants(gym, ivan, STARS)
    gym.api.payments.tell(marina.charged(invoice.invoice))
    await gym.settle()
    await gym.delivers()
    assert await Payment.filter(status=PaymentStatus.CONFIRMED).count() == 1
    assert notices(marina, "Это аккаунт команды")


@pytest.mark.parametrize("fails", ["moves", "notices"])
async def test_a_charge_that_sets_nothing_off_for_a_mistake_of_ours_is_kept_and_said(
    gym: Gym,
    marina: Person,
    ivan: Person,
    client: Client,
    database: BaseDBAsyncClient,
    journal: list[tuple[str, str]],
    fails: str,
) -> None:
    await sell(gym, stars=None, by_card=True)
    await wants(gym, ivan, CARD)
    async with refuses(database, "INSERT", of="client_pipelines" if fails == "moves" else "outbox"):
        assert await pays(gym, ivan) == ""
    await gym.delivers()
    payment, (charge,) = await Payment.get(), ivan.charges
    assert (payment.status, payment.amount, payment.offer_id, payment.owed) == (
        PaymentStatus.CONFIRMED,
        300_000,
        None,
        False,
    )
    assert (payment.charge_id, payment.provider_charge_id) == (charge.id, charge.provider_id)
    assert await stage_of(client) != "Куплена услуга"
    said = [line for level, line in journal if level == "ERROR"]
    assert [charge.id in line and charge.provider_id in line for line in said] == [True] * (1 + (fails == "notices"))
    journal.clear()
    if fails == "moves":
        assert "Тренер её видит" in ivan.last.text
        assert "бот только записал эту оплату" in marina.last.text
    gym.api.payments.tell_again(charge)
    await gym.settle()
    assert await Payment.all().count() == 1


async def test_staff_read_by_which_number_the_provider_knows_a_charge_by_card(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await sell(gym, by_card=True)
    await wants(gym, ivan, CARD)
    await pays(gym, ivan)
    payment = await Payment.get()
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert f"Номер у платёжной системы: {ivan.charges[0].provider_id}" in marina.last.text
    await wants(gym, ivan, STARS)
    await pays(gym, ivan)
    in_stars = await Payment.get(method=PaymentMethod.STARS)
    assert in_stars.provider_charge_id == ""
    await gym.says(marina, f"/confirm_payment {in_stars.id}")
    assert "у платёжной системы" not in marina.last.text


# Refunds


async def paid(gym: Gym, person: Person) -> Payment:
    await wants(gym, person, STARS)
    await pays(gym, person)
    await gym.delivers()
    return await Payment.get()


async def test_stars_go_back_once_and_as_a_whole(gym: Gym, marina: Person, ivan: Person, offer: Offer) -> None:
    payment = await paid(gym, ivan)
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "Отметить возврат" not in marina.last.labels
    await gym.taps(marina, "Вернуть Stars")
    assert "Вернуть 500 ⭐?" in marina.last.text
    await gym.taps(marina, "Да, вернуть 500 ⭐")
    await gym.settle()
    await gym.delivers()

    refund = await Refund.get().select_related("by")
    assert (refund.amount, refund.charge_id) == (500, payment.charge_id)
    assert refund.by is not None
    assert ivan.charges[0].refunded
    assert len(notices(ivan, "Звёзды уже на вашем счёте")) == 1
    assert not notices(marina, "Возврат сделан не в боте")
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "Возвращено 500 ⭐" in marina.last.text
    assert "Вернуть Stars" not in marina.last.labels
    with pytest.raises(OtherRefund):
        await stars.to_return(payment.id, by=await Staff.get(telegram_id=marina.id))


async def test_a_refund_made_before_a_crash_counts_as_done(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    payment = await paid(gym, ivan)
    await gym.says(marina, f"/confirm_payment {payment.id}")
    await gym.taps(marina, "Вернуть Stars")
    ivan.charges[0].refunded = True
    with gym.api.expect("CHARGE_ALREADY_REFUNDED"):
        await gym.taps(marina, "Да, вернуть 500 ⭐")
    assert await Refund.all().count() == 1


async def test_a_refund_that_telegram_refuses_is_said_and_not_recorded(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    payment = await paid(gym, ivan)
    await gym.says(marina, f"/confirm_payment {payment.id}")
    await gym.taps(marina, "Вернуть Stars")
    gym.api.payments.charges.clear()
    with gym.api.expect("CHARGE_NOT_FOUND"):
        await gym.taps(marina, "Да, вернуть 500 ⭐")
    assert "Telegram не возвращает эти звёзды" in marina.last.text
    assert await Refund.all().count() == 0


async def test_a_refund_that_the_bot_has_too_few_stars_for_is_said_in_words(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    payment = await paid(gym, ivan)
    await gym.says(marina, f"/confirm_payment {payment.id}")
    await gym.taps(marina, "Вернуть Stars")
    gym.api.fail("refundStarPayment", status=400, description="Bad Request: STARS_BALANCE_TOO_LOW")
    await gym.taps(marina, "Да, вернуть 500 ⭐")
    assert "На счёте бота не хватает звёзд" in marina.last.text
    assert "BALANCE" not in marina.last.text
    assert await Refund.all().count() == 0


async def test_a_refund_that_telegram_tells_of_is_recorded_once(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    payment = await paid(gym, ivan)
    gym.api.payments.refund(ivan.id, payment.charge_id or "")
    await gym.settle()
    await stars.returned(payment.charge_id or "", refunded_on=now().date())
    assert await Refund.all().count() == 1
    await gym.delivers()
    (told,) = notices(marina, "Telegram вернул Stars")
    assert f"оплата №{payment.id}" in told
    assert "Иван" in told
    assert "Возврат сделан не в боте" in told
    assert len(notices(ivan, "Звёзды уже на вашем счёте")) == 1


async def test_a_refund_whose_answer_was_lost_is_called_the_owners_once_they_ask_again(
    gym: Gym, marina: Person, ivan: Person, offer: Offer
) -> None:
    payment = await paid(gym, ivan)
    owner = await Staff.get(telegram_id=marina.id)
    gym.api.payments.refund(ivan.id, payment.charge_id or "")
    await gym.settle()
    await gym.delivers()
    told = next(message for message in marina.from_bot if "Telegram вернул Stars" in message.text)
    charge = next(message for message in marina.from_bot if "Оплачено в Stars" in message.text)
    assert "Возврат сделан не в боте" in told.text
    assert "Возвращено 500 ⭐" in charge.text

    await stars.returned(payment.charge_id or "", refunded_on=now().date(), by=owner)
    await gym.delivers()

    assert "Возврат сделан не в боте" not in told.text
    assert f"отметил(а): {owner.name}" in charge.text
    assert len(notices(marina, "Telegram вернул Stars")) == 1
    refund = await Refund.get()
    assert (refund.by_id, refund.payment_id) == (owner.id, payment.id)
