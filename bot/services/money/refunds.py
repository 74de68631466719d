"""Money that went back: an owner makes the refund where the money is, and records it here."""

from datetime import date

from loguru import logger
from tortoise.functions import Sum
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import (
    BadPrice,
    ClientNotFound,
    OtherRefund,
    PaymentNotConfirmed,
    RefundTooHigh,
    StarsGoBackWhole,
)
from bot.services.money import alike, claims, payments
from bot.services.notices.payments import MoneyReturned, PurchaseStopped
from bot.services.people import staff
from bot.services.programs import stopping
from bot.services.visible import typed_text
from db.fields import now
from db.models import Payment, PaymentMethod, PaymentStatus, Refund, Staff


async def of_payment(payment_id: int) -> list[Refund]:
    """Return what of the payment has gone back, oldest first, each with the owner who recorded it."""
    return await Refund.filter(payment_id=payment_id).order_by("id").select_related("by")


async def returned(payment_id: int) -> int:
    """Return how much of the payment has gone back, in minor units."""
    found = await Refund.filter(payment_id=payment_id).annotate(sum=Sum("amount")).first().values("sum")
    return int(found["sum"] or 0) if found else 0


async def left_of(payment: Payment) -> int:
    """Return how much of the payment can still go back, in minor units."""
    left: int = payment.amount - await returned(payment.id)
    return left


async def record(
    payment_id: int, *, amount: int, returned_before: int, refunded_on: date, note: str = "", by: Staff
) -> Refund:
    """Record that `amount` minor units of the payment went back; its client is told, and nothing else changes.

    `returned_before` is how much had gone back when that was asked: a second tap finds another sum. Raises `NotOwner`,
    `PaymentNotFound`, `PaymentNotConfirmed`, `OtherRefund`, `BadPrice`, `RefundTooHigh`, `TextTooLong`, and
    `StarsGoBackWhole` for what Telegram gives back by itself (see `stars`).
    """
    note = typed_text(note, longest=claims.LONGEST_NOTE)
    async with in_transaction():
        await staff.require_owner(by)
        payment, client = await payments.lock(payment_id)
        if payment.status is not PaymentStatus.CONFIRMED:
            raise PaymentNotConfirmed(payment=payment.id)
        if payment.method is PaymentMethod.STARS:
            raise StarsGoBackWhole(payment=payment.id)
        if await returned(payment.id) != returned_before:
            raise OtherRefund(payment=payment.id)
        if amount <= 0:
            raise BadPrice
        if amount > payment.amount - returned_before:
            raise RefundTooHigh
        refund = await Refund.create(payment=payment, amount=amount, refunded_on=refunded_on, note=note, by=by)
        await outbox.tell_client(client, MoneyReturned(refund_id=refund.id, payment_id=payment.id))
        await outbox.update_notices(payment)  # the decision can't be taken back any more
        await alike.show_anew(payment)
    logger.bind(payment=payment_id, refund=refund.id, by=by.id).info("refund recorded")
    return refund


async def can_be_stopped(payment: Payment) -> bool:
    """Say whether what goes on is not paid for any more: that is asked about."""
    return payment.stopped_at is None and await _is_gone(payment) and await stopping.goes_on(payment)


async def stop(payment_id: int, *, by: Staff) -> Payment:
    """Let what was bought by a payment whose money is gone end: its program is over, or owed no more, and a
    subscription too; the client is told.

    It is gone where some of it was refunded, or staff took back what they had recorded by mistake. Once more, nothing
    changes. Raises `NotOwner`, `PaymentNotFound`, `PaymentNotConfirmed` where the money is there, and
    `ClientNotFound` where they have deleted their data.
    """
    async with in_transaction():
        await staff.require_owner(by)
        payment, client = await payments.lock(payment_id)
        if client.forgotten_at is not None:
            raise ClientNotFound(client=client.id)
        if not await _is_gone(payment):
            raise PaymentNotConfirmed(payment=payment.id)
        if payment.stopped_at is None:
            await Payment.filter(id=payment.id).update(stopped_at=now())
            goes_on, (stopped, days) = await stopping.goes_on(payment), await stopping.what_stops(payment)
            await stopping.stop(payment)
            if goes_on:
                told = PurchaseStopped(payment_id=payment.id, stopped=stopped, days=days)
                await outbox.tell_client(client, told)
            await outbox.update_notices(payment)
            logger.bind(payment=payment.id, by=by.id).info("what was paid for is stopped")
    return await payments.get(payment_id)


async def _is_gone(payment: Payment) -> bool:
    # Of what was rejected the money may come still.
    return payments.is_void(payment) or await Refund.exists(payment_id=payment.id)
