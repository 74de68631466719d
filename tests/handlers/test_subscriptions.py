"""Subscriptions in Stars, and what only the list of all Stars tells."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.types import StarTransactions

from bot.clock import stars as stars_clock
from bot.clock.stars import Stars
from bot.demo.people.person import Person
from bot.demo.server.subscriptions import Subscription as Paid
from bot.services.money import charges, subscriptions
from bot.services.money.charges import Charge
from bot.services.money.subscriptions import Period
from bot.services.people import privacy
from bot.services.people.clients import Person as Payer
from bot.services.programs import drafts
from bot.services.time import calendar
from bot.telegram.session import make_bot
from bot.text.days import short_day
from db.fields import now
from db.locks import SenderLock
from db.models import (
    Client,
    Offer,
    Pack,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Program,
    ProgramStatus,
    Refund,
    Setting,
    Staff,
    Subscription,
    SubscriptionState,
    Timer,
)
from tests.handlers.test_invoices import notices, stage_of
from tests.support.clock import strikes
from tests.support.follow_ups import buy, never_quiet
from tests.support.gym import Gym
from tests.support.paying import STARS, SUBSCRIPTION, invoices_of, label, link_in, open_offer, pays, sell, wants

MONTH = timedelta(days=30)


@pytest.fixture
async def offer(gym: Gym, marina: Person) -> Offer:
    return await sell(gym, subscribes=True)


@pytest.fixture
async def unread(gym: Gym) -> AsyncIterator[Stars]:
    """What reads the list of Stars, as it begins."""
    lock = SenderLock(gym.settings.database_url)
    bot = make_bot(gym.api.token, gym.api.url, patient=False)
    yield Stars(bot, lock, language="ru", queued=lambda: None)
    await bot.session.close()
    await lock.release()


@pytest.fixture
async def reading(unread: Stars) -> Stars:
    """The same, which has looked before."""
    await unread.read()
    return unread


@pytest.fixture
async def paid(gym: Gym, ivan: Person, client: Client, offer: Offer) -> Paid:
    """Ivan's subscription, first paid just now."""
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    await gym.delivers()
    return ivan.subscriptions[0]


async def deliver(client: Client) -> Program:
    """Hand the program over that is owed."""
    trainer = await Staff.get(telegram_id=1)
    payment = await Payment.get(client_id=client.id, owed=True)
    task = await drafts.task_for(client.id, by=trainer, payment_id=payment.id)
    program = await drafts.hand_over_unwritten(task, by=trainer, today=calendar.today())
    return await Program.get(id=program.id)


async def test_the_first_charge_is_a_payment_for_a_program(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    payment, kept = await Payment.get(), await Subscription.get()
    assert (payment.status, payment.owed, payment.subscription_id) == (PaymentStatus.CONFIRMED, True, kept.id)
    assert (kept.state, kept.charge_id) == (SubscriptionState.ACTIVE, paid.charges[0].id)
    assert kept.expires_at == datetime.fromtimestamp(paid.expires, UTC)
    assert await stage_of(client) == "Куплена услуга"
    assert "📋 Выдать программу" in marina.last.labels
    await gym.says(ivan, "/start")
    assert "⭐ Подписка «Программа на месяц» оплачена до" in ivan.last.text


async def test_the_screen_says_what_it_costs_and_how_it_ends(gym: Gym, ivan: Person, offer: Offer) -> None:
    screen = await wants(gym, ivan, SUBSCRIPTION)
    assert "500 ⭐ спишется сейчас и дальше каждые 30 дней" in screen.text
    assert "Настройки → Мои звёзды" in screen.text
    assert invoices_of(ivan) == []


async def test_a_second_one_beside_it_is_refused(gym: Gym, ivan: Person, offer: Offer) -> None:
    link = link_in(await wants(gym, ivan, SUBSCRIPTION))
    assert await pays(gym, ivan, link) == ""
    assert "вторая не нужна" in await pays(gym, ivan, link)
    await open_offer(gym, ivan)
    assert not [one for one in ivan.last.labels if one.startswith(SUBSCRIPTION)]
    assert "и продлится сама. Отменить её можно в Telegram" in ivan.last.text
    await ivan.cancel_subscription()
    await gym.settle()
    await open_offer(gym, ivan)
    assert label(ivan, SUBSCRIPTION)


async def test_each_charge_prolongs_the_program_and_owes_and_moves_nothing(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    assert program.ends_on is not None
    stage = await stage_of(client)
    gym.api.subscriptions.renew(paid)
    await gym.settle()
    gym.api.payments.tell_again(paid.charges[1])
    await gym.settle()
    await gym.delivers()

    assert (await Program.get(id=program.id)).ends_on == program.ends_on + MONTH
    assert await Payment.all().count() == 2
    assert not await Payment.exists(owed=True)
    assert (await Subscription.get()).expires_at == datetime.fromtimestamp(paid.expires, UTC)
    assert await stage_of(client) == stage
    assert "Подписка продлена" in ivan.last.text
    assert ".." not in ivan.last.text
    assert notices(marina, "Подписка продлена")
    due = await Timer.get(kind="program_ends", subject=f"program:{program.id}")
    assert due.due_at == calendar.at(program.ends_on + MONTH + timedelta(days=1))


async def test_a_program_that_was_not_delivered_yet_gets_a_longer_term(gym: Gym, client: Client, paid: Paid) -> None:
    gym.api.subscriptions.renew(paid)
    await gym.settle()
    program = await deliver(client)
    assert program.ends_on == calendar.today() + 2 * MONTH - timedelta(days=1)


async def test_a_program_that_ran_out_meanwhile_runs_again(gym: Gym, client: Client, paid: Paid) -> None:
    program = await deliver(client)
    yesterday = calendar.today() - timedelta(days=1)
    await Program.filter(id=program.id).update(ends_on=yesterday, finished_at=now())
    gym.api.subscriptions.renew(paid)
    await gym.settle()
    program = await Program.get(id=program.id)
    assert (program.ends_on, program.finished_at) == (yesterday + MONTH, None)


async def test_staff_hear_what_becomes_of_it_and_read_it_on_the_card(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await ivan.cancel_subscription()
    await gym.settle()
    await gym.delivers()
    assert "подписка «Программа на месяц» отменена" in marina.last.text
    await gym.says(marina, f"/client_{client.id}")
    assert "и больше не продлится" in marina.last.text
    await ivan.resume_subscription()
    gym.api.subscriptions.fail(paid)
    await gym.settle()
    await gym.delivers()
    assert len(notices(marina, "снова с подпиской")) == 1
    assert len(notices(marina, "платёж по подписке «Программа на месяц» не прошёл")) == 1
    assert not notices(marina, "г..")
    await subscriptions.changed(
        (await Subscription.get().select_related("request")).request.payload or "", SubscriptionState.FAILED
    )
    await gym.delivers()
    assert len(notices(marina, "не прошёл")) == 1


async def test_its_end_comes_by_time_and_a_charge_puts_it_off(
    gym: Gym, marina: Person, paid: Paid, client: Client
) -> None:
    expires_at = (await Subscription.get()).expires_at
    await Subscription.all().update(expires_at=expires_at + MONTH)
    await strikes(expires_at + timedelta(hours=3))
    assert (await Subscription.get()).state is SubscriptionState.ACTIVE
    await Subscription.all().update(expires_at=now() - timedelta(days=1))
    await Timer.filter(kind="subscription_ends").update(due_at=now() - timedelta(hours=1))
    await strikes(now())
    await gym.delivers()
    assert (await Subscription.get()).state is SubscriptionState.ENDED
    assert notices(marina, "закончилась")
    assert not notices(marina, "г..")


async def test_who_deletes_their_data_is_charged_no_more(
    gym: Gym, ivan: Person, paid: Paid, reading: Stars, client: Client
) -> None:
    await gym.says(ivan, "/forget")
    assert "Подписка тоже закончится" in ivan.last.text
    await gym.taps(ivan, ivan.last.labels[0])
    assert (await Subscription.get()).state is SubscriptionState.LEAVING
    await reading._end_subscriptions()
    assert paid.canceled_by_bot
    assert (await Subscription.get()).state is SubscriptionState.ENDED
    await reading._end_subscriptions()


@pytest.mark.parametrize("returns", [False, True])
async def test_a_first_charge_after_the_data_were_deleted_is_the_last(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer, reading: Stars, returns: bool
) -> None:
    await wants(gym, ivan, SUBSCRIPTION)
    request = await PaymentRequest.get()
    await privacy.forget(client)
    if returns:
        await gym.says(ivan, "/start")
    await charges.take(_charge(ivan, request, "first", is_first=True))
    assert [one.id for one in await subscriptions.leaving()] == [(await Subscription.get()).id]
    with gym.api.expect("CHARGE_ID_INVALID"):  # nothing that this server has taken
        await reading._end_subscriptions()
    kept = await Subscription.get()
    assert (kept.state, kept.client_id) == (SubscriptionState.ENDED, client.id)
    assert (await Payment.get()).client_id == client.id
    await gym.delivers()
    assert notices(marina, "Данные этого клиента удалены")


async def test_a_charge_for_what_was_left_with_all_data_prolongs_nothing_for_who_has_come_back(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    begun = await Subscription.get().select_related("request")
    await privacy.forget(client)
    await reading._end_subscriptions()
    await Payment.all().update(payer_id=None)
    await gym.says(ivan, "/start")
    await charges.take(_charge(ivan, begun.request, "late", is_first=False))
    assert (await Subscription.get()).state is SubscriptionState.LEAVING
    assert [one.payer_id for one in await subscriptions.leaving()] == [ivan.id]
    assert (await Payment.get(charge_id="late")).client_id == client.id
    await gym.delivers()
    assert not notices(ivan, "Подписка продлена")
    assert notices(marina, "Данные этого клиента удалены")
    assert not notices(marina, "Подписка продлена")


def _charge(person: Person, request: PaymentRequest, number: str, *, is_first: bool) -> Charge:
    payer = Payer(person.id, "Иван", "", None, "ru")
    period = Period(now() + (not is_first) * MONTH, now() + (2 - is_first) * MONTH, is_first)
    return Charge(number, request.payload or "", 500, "XTR", payer, period, recurring=True)


async def test_the_payer_is_kept_for_ninety_days_after_the_data(
    gym: Gym, ivan: Person, paid: Paid, client: Client
) -> None:
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, ivan.last.labels[0])
    await Client.filter(id=client.id).update(forgotten_at=now() - timedelta(days=89))
    await charges.forget_payers()
    assert (await Payment.get()).payer_id == ivan.id
    await Client.filter(id=client.id).update(forgotten_at=now() - timedelta(days=91))
    await charges.forget_payers()
    assert (await Payment.get()).payer_id is None


async def test_what_is_paid_for_already_begins_later_by_a_charge(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    later = await buy(gym, ivan)
    assert program.ends_on is not None
    assert later.starts_on == program.ends_on + timedelta(days=1)
    gym.api.subscriptions.renew(paid)
    await gym.settle()
    moved = await Program.get(id=later.id)
    assert (moved.starts_on, moved.ends_on) == (later.starts_on + MONTH, (later.ends_on or calendar.today()) + MONTH)


async def test_each_charge_for_a_pack_buys_another_one(gym: Gym, ivan: Person, client: Client, offer: Offer) -> None:
    await Offer.filter(id=offer.id).update(sessions=8)
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    await gym.delivers()
    gym.api.subscriptions.renew(ivan.subscriptions[0])
    await gym.settle()
    await gym.delivers()
    assert await Pack.filter(client_id=client.id).values_list("sessions", "payment__duration_days") == [(8, 30)] * 2
    assert "🎟 Ещё 8 занятий: срок пойдёт" in notices(ivan, "Подписка продлена")[0]


async def test_a_charge_for_a_pack_after_the_last_one_begins_it_and_says_so(
    gym: Gym, ivan: Person, client: Client, offer: Offer
) -> None:
    await Offer.filter(id=offer.id).update(sessions=8)
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    await Pack.all().update(finished_at=now())
    gym.api.subscriptions.renew(ivan.subscriptions[0])
    await gym.settle()
    await gym.delivers()
    last = calendar.today() + MONTH - timedelta(days=1)
    assert (await Pack.get(finished_at=None)).ends_on == last
    (told,) = notices(ivan, "Подписка продлена")
    assert f"🎟 У вас 8 занятий до {short_day(last, 'ru', today=calendar.today())}" in told


async def test_a_first_charge_that_is_heard_of_late_begins_nothing_more(
    gym: Gym, client: Client, offer: Offer, ivan: Person
) -> None:
    await wants(gym, ivan, SUBSCRIPTION)
    request = await PaymentRequest.get()
    payer, begun = Payer(ivan.id, "Иван", "", None, "ru"), now()
    for number, is_first in ((1, False), (0, True)):
        period = Period(begun + number * MONTH, begun + (number + 1) * MONTH, is_first)
        await charges.take(Charge(f"{number}", request.payload or "", 500, "XTR", payer, period, recurring=True))
    kept = await Subscription.get()
    assert kept.expires_at == begun + 2 * MONTH
    assert await Payment.filter(owed=True).count() == 1
    assert (await deliver(client)).ends_on == calendar.today() + 2 * MONTH - timedelta(days=1)


async def test_a_freeze_ends_the_subscription_and_says_so_before(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    await never_quiet()
    await deliver(client)
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "❄️ Заморозить")
    assert "с заморозкой она больше не продлится" in ivan.last.text
    await gym.taps(ivan, "С завтрашнего дня")
    await gym.taps(ivan, "Неделя")
    assert "по новой ссылке" in ivan.last.text
    await gym.taps(ivan, "Отправить без слов")
    await gym.delivers()
    assert "с заморозкой она больше не продлится" in marina.last.text
    assert (await Subscription.get()).state is SubscriptionState.ACTIVE

    await gym.taps(marina, "✅ Заморозить")
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    await gym.says(ivan, "/start")
    assert "и больше не продлится" in ivan.last.text
    await reading._end_subscriptions()
    await gym.settle()
    await gym.delivers()
    assert paid.canceled_by_bot
    assert (await Subscription.get()).state is SubscriptionState.CANCELED
    assert not notices(marina, "отменена")
    await open_offer(gym, ivan)
    assert label(ivan, SUBSCRIPTION)


# The list of all Stars


async def test_what_no_update_told_becomes_a_payment_once(
    gym: Gym, marina: Person, ivan: Person, offer: Offer, reading: Stars
) -> None:
    invoice = await wants(gym, ivan, STARS)
    charge = await ivan.pay_unheard(invoice)
    await reading.read()
    await reading.read()
    gym.api.payments.tell_again(charge)
    await gym.settle()
    await gym.delivers()
    payment = await Payment.get()
    assert (payment.charge_id, payment.amount, payment.owed) == (charge.id, 500, True)
    assert len(notices(marina, "Оплачено в Stars")) == 1
    assert len(notices(ivan, "Оплата получена")) == 1
    assert (await Setting.get(key="stars_offset")).value == "1"


async def test_a_refund_that_only_the_list_tells_of_is_recorded_once(
    gym: Gym, ivan: Person, offer: Offer, reading: Stars
) -> None:
    charge = await ivan.pay_unheard(await wants(gym, ivan, STARS))
    gym.api.payments.refund(ivan.id, charge.id)
    await reading.read()
    await gym.settle()
    await reading.read()
    refund = await Refund.get().select_related("payment")
    assert (refund.payment.charge_id, refund.amount) == (charge.id, 500)


async def test_a_list_of_many_pages_is_read_to_its_end(
    gym: Gym, ivan: Person, offer: Offer, reading: Stars, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stars_clock, "PAGE", 2)
    invoice = await wants(gym, ivan, STARS)
    for _ in range(5):
        await ivan.pay_unheard(invoice)
    await reading.read()
    assert await Payment.all().count() == 5
    assert (await Setting.get(key="stars_offset")).value == "5"


async def test_of_what_came_before_the_first_look_only_the_bots_own_is_recorded(
    gym: Gym, ivan: Person, offer: Offer, unread: Stars
) -> None:
    invoice = await wants(gym, ivan, STARS)
    await ivan.pay_unheard(invoice)
    await gym.bot.send_invoice(
        ivan.id,
        title="x",
        description="y",
        payload="before",
        currency="XTR",
        prices=[{"label": "x", "amount": 7}],  # type: ignore[list-item]
    )
    await ivan.pay_unheard()
    await unread.read()
    assert [payment.amount for payment in await Payment.all()] == [500]


async def test_a_first_reading_that_is_cut_short_takes_no_other_programs_charge_later(
    gym: Gym, ivan: Person, offer: Offer, unread: Stars, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stars_clock, "PAGE", 2)
    invoice = await wants(gym, ivan, STARS)
    for payload in ("one", "two", "three"):
        await gym.bot.send_invoice(
            ivan.id,
            title="x",
            description="y",
            payload=payload,
            currency="XTR",
            prices=[{"label": "x", "amount": 7}],  # type: ignore[list-item]
        )
        await ivan.pay_unheard()
    ours = await ivan.pay_unheard(invoice)
    gym.api.payments.refund(ivan.id, ours.id)
    await Payment.all().delete()
    ask = unread._bot.get_star_transactions

    async def until_the_second_page(*, offset: int, limit: int) -> StarTransactions:
        if offset:
            gym.api.fail("getStarTransactions", status=500)
        return await ask(offset=offset, limit=limit)

    with monkeypatch.context() as cut:
        cut.setattr(unread._bot, "get_star_transactions", until_the_second_page)
        with pytest.raises(TelegramServerError):
            await unread.read()
    assert not await Setting.exists(key="stars_offset")
    await unread.read()
    assert [payment.charge_id for payment in await Payment.all()] == [ours.id]
    assert await Refund.filter(charge_id=ours.id).exists()
    assert (await Setting.get(key="stars_offset")).value == "5"


async def test_what_telegram_refuses_of_one_subscription_keeps_neither_others_nor_the_list_waiting(
    gym: Gym, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    begun = await Subscription.get().select_related("request")
    more = [
        await Subscription.create(
            client=client, request=begun.request, charge_id=f"more{number}", expires_at=now() + MONTH
        )
        for number in (1, 2)
    ]
    for subscription in more:
        await Payment.create(
            client=client,
            title="",
            duration_days=0,
            amount=1,
            currency="XTR",
            charge_id=subscription.charge_id,
            payer_id=ivan.id,
            subscription=subscription,
        )
    charge = await ivan.pay_unheard(await wants(gym, ivan, STARS))
    await Subscription.all().update(state=SubscriptionState.LEAVING)
    gym.api.fail("editUserStarSubscription", status=500, description="Internal Server Error")
    gym.api.fail("editUserStarSubscription", status=403)
    with gym.api.expect("CHARGE_ID_INVALID"):
        await _round(reading)
    states = [one.state for one in await Subscription.all().order_by("id")]
    assert states == [SubscriptionState.LEAVING, SubscriptionState.ENDED, SubscriptionState.ENDED]
    assert await Payment.exists(charge_id=charge.id)

    # Asked again a minute later, not with every round.
    await _round(reading)
    assert not paid.canceled_by_bot
    reading._end_at = 0.0
    await _round(reading)
    assert paid.canceled_by_bot


async def test_a_reading_that_fails_is_tried_again_within_minutes(
    gym: Gym, ivan: Person, offer: Offer, reading: Stars
) -> None:
    charge = await ivan.pay_unheard(await wants(gym, ivan, STARS))
    gym.api.fail("getStarTransactions", status=500)
    await _round(reading)
    assert not await Payment.all().exists()
    assert 0 < reading._read_at - asyncio.get_running_loop().time() < 5 * 60
    reading._read_at = 0.0
    await _round(reading)
    assert (await Payment.get()).charge_id == charge.id
    assert reading._read_at - asyncio.get_running_loop().time() > 50 * 60


async def test_a_transaction_that_cannot_be_recorded_keeps_none_that_came_later_waiting(
    gym: Gym,
    ivan: Person,
    offer: Offer,
    reading: Stars,
    journal: list[tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    invoice = await wants(gym, ivan, STARS)
    bad, good = [await ivan.pay_unheard(invoice) for _ in range(2)]
    create = Payment.create

    async def refuses(**values: Any) -> Payment:
        if values["charge_id"] == bad.id:
            raise ValueError("made to order")
        return await create(**values)

    monkeypatch.setattr(Payment, "create", refuses)
    await reading.read()
    assert [payment.charge_id for payment in await Payment.all()] == [good.id]
    assert (await Setting.get(key="stars_offset")).value == "2"
    assert {bad.id in line for level, line in journal if level == "ERROR"} == {True}
    journal.clear()


async def _round(reading: Stars) -> None:
    """One round, without the sleep after it."""
    reading.wake()
    await reading._round()


async def test_charges_of_a_subscription_that_nobody_heard_of_prolong_it(
    gym: Gym, client: Client, paid: Paid, reading: Stars
) -> None:
    program = await deliver(client)
    assert program.ends_on is not None
    gym.api.subscriptions.renew(paid, heard=False)
    await reading.read()
    assert (await Program.get(id=program.id)).ends_on == program.ends_on + MONTH
    assert await Subscription.all().count() == 1
    assert await Payment.filter(owed=True).count() == 0
    assert await Program.filter(status=ProgramStatus.DELIVERED).count() == 1
