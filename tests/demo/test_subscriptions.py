"""What people pay for again and again, in Stars."""

from collections.abc import Sequence
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import SuccessfulPayment, Update

from bot.demo.people.person import Person
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw
from tests.demo.test_payments import ROUBLES, STARS, checking, invoice, refused

MONTH = 2_592_000


def payments(got: Sequence[Update]) -> list[SuccessfulPayment]:
    return [update.message.successful_payment for update in got if update.message and update.message.successful_payment]


def states(got: Sequence[Update]) -> list[tuple[int, str, str]]:
    told = [update.subscription for update in got if update.subscription is not None]
    return [(change.user.id, change.invoice_payload, change.state) for change in told]


async def subscribe(bot: Bot, person: Person) -> str:
    """Pay a new subscription; the id of its first charge."""
    link = await bot.create_invoice_link(**invoice(), subscription_period=MONTH)
    async with checking(bot):
        assert await person.pay(link) == ""
        await person.settles()
    return person.charges[-1].id


@pytest.mark.parametrize(
    ("changes", "description"),
    [
        ({"subscription_period": MONTH * 3}, "SUBSCRIPTION_PERIOD_INVALID"),
        ({"subscription_period": 0}, "SUBSCRIPTION_PERIOD_INVALID"),
        ({**ROUBLES, "subscription_period": MONTH}, "SUBSCRIPTION_PERIOD_INVALID"),
        ({"subscription_period": MONTH, "prices": [{"label": "x", "amount": 10_001}]}, "SUBSCRIPTION_AMOUNT_INVALID"),
    ],
)
async def test_subscriptions_telegram_refuses(raw: Raw, changes: dict[str, Any], description: str) -> None:
    status, body = await raw("createInvoiceLink", **STARS | changes)
    assert (status, body["description"]) == (400, f"Bad Request: {description}")


async def test_a_subscription_is_a_link_s_alone(raw: Raw, ivan: Person) -> None:
    status, body = await raw("sendInvoice", chat_id=1001, **STARS, subscription_period=MONTH)
    assert (status, body["description"]) == (
        400,
        'Bad Request: sendInvoice called with unknown parameter "subscription_period"',
    )


async def test_each_period_is_a_charge_of_its_own(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    link = await bot.create_invoice_link(**invoice(), subscription_period=MONTH)
    async with checking(bot) as got:
        assert await ivan.pay(link) == ""
        (subscription,) = ivan.subscriptions
        api.subscriptions.renew(subscription)
        await ivan.settles()

    first, second = payments(got)
    assert (first.is_recurring, first.is_first_recurring, second.is_recurring) == (True, True, True)
    assert second.is_first_recurring is None
    assert first.subscription_expiration_date is not None
    assert second.subscription_expiration_date == first.subscription_expiration_date + MONTH == subscription.expires
    assert first.telegram_payment_charge_id != second.telegram_payment_charge_id
    assert sum(update.pre_checkout_query is not None for update in got) == 1
    sources: list[Any] = [paid.source for paid in (await bot.get_star_transactions()).transactions]
    assert [source.subscription_period for source in sources] == [MONTH, MONTH]


async def test_the_bot_is_told_what_becomes_of_it(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await subscribe(bot, ivan)
    (subscription,) = ivan.subscriptions
    async with checking(bot) as got:
        await ivan.cancel_subscription()
        for nothing_comes in (api.subscriptions.renew, api.subscriptions.fail):
            with pytest.raises(ValueError, match="cancelled"):
                nothing_comes(subscription)
        await ivan.resume_subscription()
        api.subscriptions.fail(subscription)
        api.subscriptions.renew(subscription)
        api.subscriptions.end(subscription)
        await ivan.settles()
    assert states(got) == [(1001, "offer:1", state) for state in ("canceled", "active", "failed")]
    assert len(ivan.charges) == 2
    for nothing in (ivan.cancel_subscription, ivan.resume_subscription):
        with pytest.raises(ValueError, match="nothing"):
            await nothing()


async def test_a_bot_that_asked_for_other_updates_is_not_told(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await subscribe(bot, ivan)
    await bot.get_updates(allowed_updates=["message"])
    await ivan.cancel_subscription()
    assert "subscription" not in api.last_update


async def test_what_the_bot_has_cancelled_is_resumed_only_with_its_leave(
    api: BotApiServer, bot: Bot, ivan: Person
) -> None:
    first = await subscribe(bot, ivan)
    (subscription,) = ivan.subscriptions
    later = api.subscriptions.renew(subscription, heard=False)
    for wrong in (later.id, "stx"):
        assert await refused(bot.edit_user_star_subscription(1001, wrong, True)) == "CHARGE_ID_INVALID"
    assert await bot.edit_user_star_subscription(1001, first, True)
    with pytest.raises(ValueError, match="nothing to resume"):
        await ivan.resume_subscription()
    assert await bot.edit_user_star_subscription(1001, first, False)
    assert subscription.canceled
    await ivan.resume_subscription()
    assert api.last_update["subscription"]["state"] == "active"
    api.subscriptions.end(subscription)
    assert await refused(bot.edit_user_star_subscription(1001, first, True)) == "SUBSCRIPTION_NOT_ACTIVE"
    assert [charge.id for charge in subscription.charges] == [first, later.id]
