"""A subscription that was cancelled stays so, whatever charge from before is heard of later."""

from datetime import timedelta

import pytest

from bot.clock.stars import Stars
from bot.demo.people.person import Person
from bot.demo.server.subscriptions import Subscription as Paid
from bot.services.money import subscriptions
from bot.services.time import calendar, today
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Offer, Payment, PaymentRequest, Program, Staff, Subscription, SubscriptionState
from tests.handlers.test_invoices import notices
from tests.handlers.test_subscriptions import deliver, offer, paid, reading, unread
from tests.support.gym import OWNER, Gym
from tests.support.paying import SUBSCRIPTION, label, link_in, open_offer, pays, wants

__all__ = ["offer", "paid", "reading", "unread"]
MONTH = timedelta(days=30)
GOES_ON, NO_MORE = "и продлится сама", "и больше не продлится"


async def cancels(gym: Gym, person: Person) -> None:
    await person.cancel_subscription()
    await gym.settle()
    await gym.delivers()


async def renews_unheard(gym: Gym, paid: Paid) -> None:
    """The month is over, and the next charge comes while nobody tells the bot."""
    await Subscription.all().update(expires_at=now())
    gym.api.subscriptions.renew(paid, heard=False)


async def read(gym: Gym, reading: Stars) -> None:
    await reading.read()
    await gym.delivers()


async def test_a_charge_from_before_that_is_heard_of_late_undoes_no_cancel(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    program = await deliver(client)
    assert program.ends_on is not None
    await renews_unheard(gym, paid)
    await cancels(gym, ivan)
    assert notices(marina, "отменена")

    await read(gym, reading)
    kept = await Subscription.get()
    assert kept.state is SubscriptionState.CANCELED
    assert (await Program.get(id=program.id)).ends_on == program.ends_on + MONTH
    (told,) = notices(ivan, "Подписка продлена")
    assert "Больше она не продлится" in told
    (to_staff,) = notices(marina, "Подписка продлена")
    assert NO_MORE in to_staff

    await Program.filter(id=program.id).update(ends_on=calendar.today() + timedelta(days=2))
    owner = await Staff.get(telegram_id=OWNER)
    assert Kind.ENDING in {row.kind for row in (await today.page(owner)).entries}
    await open_offer(gym, ivan)
    assert NO_MORE in ivan.last.text
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    assert (await Subscription.all().order_by("-id").first() or kept).state is SubscriptionState.ACTIVE


async def test_one_that_was_cancelled_before_its_first_charge_is_heard_of_begins_cancelled(
    gym: Gym, marina: Person, ivan: Person, client: Client, offer: Offer, reading: Stars
) -> None:
    await ivan.pay_unheard(link_in(await wants(gym, ivan, SUBSCRIPTION)))
    await cancels(gym, ivan)

    await read(gym, reading)
    assert (await Subscription.get()).state is SubscriptionState.CANCELED
    for person, words in ((ivan, "Оплата получена"), (marina, "Оплачено в Stars")):
        (told,) = notices(person, words)
        assert NO_MORE in told
        assert GOES_ON not in told
    await open_offer(gym, ivan)
    assert label(ivan, SUBSCRIPTION)


async def test_what_its_client_has_resumed_before_anything_is_heard_of_goes_on(
    gym: Gym, ivan: Person, client: Client, offer: Offer, reading: Stars
) -> None:
    await ivan.pay_unheard(link_in(await wants(gym, ivan, SUBSCRIPTION)))
    await cancels(gym, ivan)
    await ivan.resume_subscription()
    await gym.settle()
    await read(gym, reading)
    assert (await Subscription.get()).state is SubscriptionState.ACTIVE
    assert GOES_ON in notices(ivan, "Оплата получена")[0]


async def test_a_charge_after_the_cancel_tells_that_it_was_resumed(
    gym: Gym, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    await cancels(gym, ivan)
    # The update that says so was lost.
    paid.canceled = False
    await PaymentRequest.all().update(declined_at=now() - timedelta(days=2))
    await renews_unheard(gym, paid)
    await read(gym, reading)
    assert (await Subscription.get()).state is SubscriptionState.ACTIVE


@pytest.mark.parametrize("told", [True, False])
async def test_what_the_bot_has_ended_itself_is_not_begun_by_a_charge_from_before(
    gym: Gym, ivan: Person, client: Client, paid: Paid, reading: Stars, told: bool
) -> None:
    await renews_unheard(gym, paid)
    await Subscription.all().update(state=SubscriptionState.STOPPING)
    if told:
        await reading._end_subscriptions()
        assert paid.canceled_by_bot
    await read(gym, reading)
    stays = SubscriptionState.CANCELED if told else SubscriptionState.STOPPING
    assert (await Subscription.get()).state is stays


@pytest.mark.parametrize("state", [SubscriptionState.ACTIVE, SubscriptionState.FAILED])
async def test_what_the_bot_is_about_to_end_it_ends_whatever_is_heard_meanwhile(
    gym: Gym, marina: Person, client: Client, paid: Paid, reading: Stars, state: SubscriptionState
) -> None:
    await Subscription.all().update(state=SubscriptionState.STOPPING)
    await subscriptions.changed((await PaymentRequest.get()).payload or "", state)
    await reading._end_subscriptions()
    assert paid.canceled_by_bot
    assert (await Subscription.get()).state is SubscriptionState.CANCELED


async def test_one_that_was_over_by_then_is_cancelled_still(
    gym: Gym, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    await renews_unheard(gym, paid)
    await cancels(gym, ivan)
    await Subscription.all().update(state=SubscriptionState.ENDED)
    await read(gym, reading)
    assert (await Subscription.get()).state is SubscriptionState.CANCELED


async def test_of_what_was_cancelled_at_an_unknown_moment_the_list_resumes_nothing(
    gym: Gym, ivan: Person, client: Client, paid: Paid, reading: Stars
) -> None:
    await renews_unheard(gym, paid)
    await cancels(gym, ivan)
    await PaymentRequest.all().update(declined_at=None)
    await read(gym, reading)
    assert (await Subscription.get()).state is SubscriptionState.CANCELED


async def test_the_same_link_paid_anew_after_a_cancel_goes_on(
    gym: Gym, ivan: Person, client: Client, offer: Offer, reading: Stars
) -> None:
    link = link_in(await wants(gym, ivan, SUBSCRIPTION))
    assert await pays(gym, ivan, link) == ""
    await cancels(gym, ivan)
    await Subscription.all().update(expires_at=now() + timedelta(days=29))
    assert await pays(gym, ivan, link) == ""
    begun = await Subscription.all().order_by("id")
    assert [one.state for one in begun] == [SubscriptionState.CANCELED, SubscriptionState.ACTIVE]
    assert await Payment.all().count() == 2
