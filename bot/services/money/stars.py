"""Stars that go back, and how far the list of all Stars that came and went has been read."""

from datetime import date
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import NoPayer, OtherRefund, PaymentNotConfirmed
from bot.services.money import payments, refunds
from bot.services.notices.payments import MoneyReturned, StarsReturned
from bot.services.people import staff
from db.models import Payment, PaymentMethod, PaymentStatus, Refund, Setting, Staff

# How many of Telegram's transactions have been read, oldest first.
OFFSET = "stars_offset"


async def to_return(payment_id: int, *, by: Staff) -> Payment:
    """Return a payment whose Stars can go back, with its client.

    Raises `NotOwner`, `PaymentNotFound`, `PaymentNotConfirmed` also for what was not paid in Stars, `OtherRefund` where
    they have gone back already, and `NoPayer` where nobody knows any more whose they were.
    """
    await staff.require_owner(by)
    payment = await payments.get(payment_id)
    if payment.status is not PaymentStatus.CONFIRMED or payment.method is not PaymentMethod.STARS:
        raise PaymentNotConfirmed(payment=payment.id)
    if await refunds.returned(payment.id):
        raise OtherRefund(payment=payment.id)
    if payment.payer_id is None:
        raise NoPayer(payment=payment.id)
    return payment


async def returned(charge_id: str, *, refunded_on: date, by: Staff | None = None) -> Refund | None:
    """Record that Telegram has given the Stars of this charge back, all of them, once; the client is told.

    `by` is the owner who asked for it; where nobody did, staff are told too. Returns none for a charge that is no
    payment here.
    """
    found = await Payment.get_or_none(charge_id=charge_id, method=PaymentMethod.STARS)
    if found is None:
        return None
    async with in_transaction():
        payment, client = await payments.lock(found.id)
        refund = await Refund.get_or_none(charge_id=charge_id)
        if refund is not None:
            # Telegram's own word of it may have come first.
            if by is not None and await Refund.filter(id=refund.id, by_id=None).update(by_id=by.id):
                await outbox.update_notices(payment)
            return refund
        whole = {"amount": payment.amount, "charge_id": charge_id}
        refund = await Refund.create(payment=payment, refunded_on=refunded_on, by=by, **whole)
        about: dict[str, Any] = {"refund_id": refund.id, "payment_id": payment.id}
        await outbox.tell_client(client, MoneyReturned(**about))
        await outbox.update_notices(payment)
        if by is None:
            await outbox.tell_staff(StarsReturned(client_id=client.id, **about))
    logger.bind(payment=found.id, refund=refund.id, by=by and by.id).info("stars returned")
    return refund


async def read_so_far() -> int | None:
    """Return how many of Telegram's transactions have been read; none where they never were."""
    setting = await Setting.get_or_none(key=OFFSET)
    return int(setting.value) if setting else None


async def have_read(count: int) -> None:
    """Note that so many have been read, and all that they tell is recorded."""
    await Setting.update_or_create(defaults={"value": str(count)}, key=OFFSET)
