"""Money that came past the bot, in cash or by a transfer that nobody claimed: staff record it, and it counts."""

from datetime import date, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import BadPaymentDay, BadPrice, NotFound
from bot.services.money import alike, claims, offers, payments, prices, settling
from bot.services.notices.payments import PaymentConfirmed
from bot.services.people import clients, staff
from bot.services.time import calendar
from bot.services.visible import typed_text
from db.models import Client, Payment, PaymentMethod, Staff

# Ways that a person sees: the others are known from Telegram.
METHODS = (PaymentMethod.CASH, PaymentMethod.TRANSFER)
# What is older belongs to books that are closed.
LONGEST_AGO = timedelta(days=366)


async def record(
    client_id: int,
    *,
    key: str,
    offer_id: int | None,
    amount: int,
    currency: str,
    method: PaymentMethod,
    paid_on: date,
    by: Staff,
    note: str = "",
    silent: bool = False,
) -> Payment:
    """Record `amount` minor units of `currency` as paid, for an offer or for none: it is confirmed at once.

    `key` names what was recorded: once more, it is the same payment. The client is told unless it is `silent`.
    Raises `NotStaff`, `ClientNotFound`, `OfferNotFound`, `OwnPayment`, `TextTooLong`, and for a sum or a day that can't
    be meant `BadPrice`, `PriceTooHigh`, `BadPaymentDay`.
    """
    _require_sum(amount, currency)
    require_day(paid_on)
    if method not in METHODS:
        raise NotFound
    note = typed_text(note, longest=claims.LONGEST_NOTE)
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(client_id)
        charge = f"recorded:{key}"
        known = await Payment.get_or_none(charge_id=charge, client_id=client.id)
        if known is not None:
            return await payments.get(known.id)
        offer = await offers.one(offer_id) if offer_id is not None else None
        payment = Payment(
            client=client,
            offer=offer,
            title=offer.title if offer else "",
            sessions=offer.sessions if offer else None,
            duration_days=offer.duration_days if offer else 0,
            amount=amount,
            currency=currency,
            method=method,
            charge_id=charge,
            paid_on=paid_on,
            note=note,
        )
        await payments.refuse_own(payment, client, by)
        await payment.save()
        await _confirm(payment, client, by=by, silent=silent)
    logger.bind(client=client_id, payment=payment.id, by=by.id).info("payment recorded")
    return await payments.get(payment.id)


async def _confirm(payment: Payment, client: Client, *, by: Staff, silent: bool) -> None:
    await settling.confirm(payment, client, by=by)
    await payments.may_be_taken_back(payment)
    await alike.show_anew(payment)
    if not silent:
        await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))


def first_day() -> date:
    """Return the first day on which recorded money can have come."""
    return calendar.today() - LONGEST_AGO


def require_day(paid_on: date) -> None:
    """Refuse a day to come, and one long ago. Raises `BadPaymentDay`."""
    if not first_day() <= paid_on <= calendar.today():
        raise BadPaymentDay


def _require_sum(amount: int, currency: str) -> None:
    if amount <= 0:
        raise BadPrice
    if amount > prices.highest(currency):
        raise prices.too_high(currency)
