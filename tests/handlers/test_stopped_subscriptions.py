"""Refunds of a subscription: what stops, what other charges have paid for, and what Telegram is told."""

from datetime import date, timedelta

import pytest

from bot.clock.stars import Stars
from bot.demo.people.person import Person
from bot.demo.server.subscriptions import Subscription as Paid
from bot.services.money import refunds, subscriptions
from bot.services.programs import drafts
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain
from bot.text.days import day, short_day
from db.fields import now
from db.models import Client, Offer, Pack, Payment, Program, Staff, Subscription, SubscriptionState, Timer
from tests.handlers.test_invoices import notices
from tests.handlers.test_subscriptions import deliver, offer, paid, reading, unread
from tests.support.clock import planned, strikes
from tests.support.follow_ups import buy
from tests.support.gym import Gym
from tests.support.paying import SUBSCRIPTION, link_in, open_offer, pays, wants
from tests.support.people import draft_of

__all__ = ["offer", "paid", "reading", "unread"]
MONTH, DAY = timedelta(days=30), timedelta(days=1)
WHOLE, REFUNDED = "Да, вернуть 500 ⭐", "⏹ Остановить программу"


async def renew(gym: Gym, paid: Paid) -> None:
    gym.api.subscriptions.renew(paid)
    await gym.settle()


async def open_payment(gym: Gym, marina: Person, payment: Payment) -> None:
    await gym.says(marina, f"/client_{payment.client_id}")
    await gym.taps(marina, "💳 Оплаты", message=marina.last)
    await gym.taps(marina, next(label for label in marina.last.labels if f"№{payment.id} " in label))


async def asked_to_stop(gym: Gym, marina: Person, number: int) -> str:
    """Refund the charge of this number, from 0, and tap «Остановить»: the question."""
    payment = (await Payment.all().order_by("id"))[number]
    await open_payment(gym, marina, payment)
    await gym.taps(marina, "Вернуть Stars")
    await gym.taps(marina, WHOLE)
    await gym.taps(marina, REFUNDED)
    return marina.last.text


async def test_what_is_stopped_is_charged_no_more(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    program = await deliver(client)
    question = await asked_to_stop(gym, marina, 0)
    assert "закончится вчерашним днём" in question
    assert "Подписка больше не продлится" in question
    await gym.taps(marina, "Да, остановить")
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    program = await Program.get(id=program.id)
    assert (program.ends_on, program.finished_at is not None) == (calendar.today() - DAY, True)
    await reading._end_subscriptions()
    assert paid.canceled_by_bot
    assert (await Subscription.get()).state is SubscriptionState.CANCELED


async def test_a_charge_after_the_stop_prolongs_nothing_and_staff_hear_of_it(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    await renew(gym, paid)
    await gym.delivers()

    stopped = await Program.get(id=program.id)
    assert (stopped.ends_on, stopped.finished_at is not None) == (calendar.today() - DAY, True)
    late = await Payment.all().order_by("-id").first()
    assert late is not None
    assert (late.owed, late.stopped_at is not None) == (False, True)
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    assert notices(marina, "уже остановлено: платёж ничего не продлил")
    assert not notices(ivan, "Подписка продлена")
    await open_payment(gym, marina, late)
    assert "Купленное уже было остановлено" in marina.last.text
    assert REFUNDED not in marina.last.labels


async def test_before_anything_was_delivered_nothing_is_owed_and_no_charge_makes_it_so(
    gym: Gym, marina: Person, client: Client, paid: Paid
) -> None:
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    await renew(gym, paid)
    await gym.delivers()
    assert not await Payment.exists(owed=True)
    assert notices(marina, "платёж ничего не продлил")


@pytest.mark.parametrize("number", [0, 1])
async def test_stopping_one_charge_keeps_what_the_other_has_paid_for(
    gym: Gym, marina: Person, client: Client, paid: Paid, number: int
) -> None:
    program = await deliver(client)
    await renew(gym, paid)
    assert program.ends_on is not None
    question = await asked_to_stop(gym, marina, number)
    assert "станет короче на 30 дней" in question
    assert "Подписка больше не продлится" in question
    await gym.taps(marina, "Да, остановить")

    kept = await Program.get(id=program.id)
    assert (kept.ends_on, kept.finished_at) == (program.ends_on, None)
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    due = [subject for kind, subject in await planned() if kind == "program_ends"]
    assert due == [f"program:{program.id}"]
    question = await asked_to_stop(gym, marina, 1 - number)
    assert "закончится вчерашним днём" in question
    await gym.taps(marina, "Да, остановить")
    assert (await Program.get(id=program.id)).ends_on == calendar.today() - DAY


async def test_of_a_program_that_is_over_nothing_stops_but_the_next_charges(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    await Program.filter(id=program.id).update(ends_on=calendar.today() - DAY)
    question = await asked_to_stop(gym, marina, 0)
    assert "Программа по ней уже закончилась" in question
    assert "Подписка больше не продлится" in question
    await gym.taps(marina, "Да, остановить")
    await gym.delivers()

    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    assert notices(ivan, "больше не продлится: тренер её остановил")
    assert not notices(ivan, "не будет")


def shown(date_: date) -> str:
    """A day as it stands in a message."""
    return day(date_, "ru").replace("\u202f", " ")


async def test_its_client_reads_up_to_when_it_is_paid_and_runs_once_a_charge_is_gone(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    until = (await Subscription.get()).expires_at
    await Subscription.all().update(expires_at=until - timedelta(seconds=1))
    await renew(gym, paid)
    await Subscription.all().update(expires_at=until + MONTH)
    await asked_to_stop(gym, marina, 1)
    await gym.taps(marina, "Да, остановить")
    await gym.delivers()

    assert (await Subscription.get()).expires_at == until
    assert program.ends_on is not None
    paid_until = f"оплачена до {shown(calendar.day_of(until))} и больше не продлится"
    (told,) = notices(ivan, "стала короче")
    assert f"Последний день теперь {short_day(program.ends_on, 'ru', today=calendar.today())}" in told
    assert paid_until in told
    await open_offer(gym, ivan)
    assert paid_until in ivan.last.text
    due = await Timer.get(kind="subscription_ends")
    assert due.due_at == until + subscriptions.GRACE

    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    await gym.delivers()
    assert (await Subscription.get()).expires_at <= now()
    await open_offer(gym, ivan)
    assert f"закончилась {shown(calendar.today())}" in ivan.last.text
    assert len(notices(ivan, "стала короче")) == 1


async def test_what_is_stopped_is_not_over_before_telegram_knows(
    gym: Gym, marina: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    await deliver(client)
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    await Subscription.all().update(expires_at=now() - MONTH)
    await strikes(now() + DAY)
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    await reading._end_subscriptions()
    assert paid.canceled_by_bot
    await strikes(now() + DAY)
    assert (await Subscription.get()).state is SubscriptionState.ENDED


async def test_what_is_not_delivered_yet_becomes_shorter_too(
    gym: Gym, marina: Person, client: Client, paid: Paid
) -> None:
    await renew(gym, paid)
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    assert [payment.duration_days for payment in await Payment.filter(owed=True)] == [30]
    assert (await deliver(client)).ends_on == calendar.today() + MONTH - DAY


async def test_a_renewal_lasts_though_the_draft_that_stood_is_thrown_away(gym: Gym, client: Client, paid: Paid) -> None:
    trainer = await Staff.get(telegram_id=1)
    draft = await draft_of(client, trainer, "Присед")
    await renew(gym, paid)
    assert (await Program.get(id=draft.id)).duration_days == 60
    await drafts.discard(draft.id, by=trainer)
    assert (await deliver(client)).ends_on == calendar.today() + 2 * MONTH - DAY


async def test_of_packs_only_the_one_stops_that_was_refunded(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer
) -> None:
    await Offer.filter(id=offer.id).update(sessions=8)
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    await renew(gym, ivan.subscriptions[0])
    owner = await Staff.get(telegram_id=1)
    first = await Payment.all().order_by("id").first()
    assert first is not None
    await open_payment(gym, marina, first)
    await gym.taps(marina, "Вернуть Stars")
    await gym.taps(marina, WHOLE)
    await refunds.stop(first.id, by=owner)
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    assert await Pack.filter(withdrawn_at=None).count() == 1
    await renew(gym, ivan.subscriptions[0])
    assert await Pack.all().count() == 2


async def test_what_is_stopped_is_not_asked_to_be_renewed_and_the_next_begins_at_once(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    later = await buy(gym, ivan)
    assert later.starts_on == calendar.today() + MONTH
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    await gym.delivers()

    later = await Program.get(id=later.id)
    assert (later.starts_on, later.ends_on) == (calendar.today(), calendar.today() + MONTH - DAY)
    assert notices(ivan, f"«{later.title}» начнётся")
    due = {subject.split("/")[0] for kind, subject in await planned() if kind == Chain.RENEWAL.kind}
    assert due == {f"program:{later.id}"}
    assert (await Program.get(id=program.id)).ends_on == calendar.today() - DAY


async def test_with_nothing_left_no_renewal_is_asked_for(gym: Gym, marina: Person, client: Client, paid: Paid) -> None:
    await deliver(client)
    assert [kind for kind, _ in await planned() if kind == Chain.RENEWAL.kind]
    await asked_to_stop(gym, marina, 0)
    await gym.taps(marina, "Да, остановить")
    assert not [kind for kind, _ in await planned() if kind == Chain.RENEWAL.kind]


async def test_nothing_is_stopped_of_who_has_deleted_their_data(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await deliver(client)
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, ivan.last.labels[0])
    payment = await Payment.get()
    await refunds_of(gym, payment)
    assert not await refunds.can_be_stopped(await Payment.get(id=payment.id))


async def refunds_of(gym: Gym, payment: Payment) -> None:
    gym.api.payments.refund(payment.payer_id or 0, payment.charge_id or "")
    await gym.settle()
