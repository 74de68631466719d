"""What a client says about a payment in place of a receipt: that there is none, or that they have changed their mind.

Who says nothing at all for two weeks has changed their mind too.
"""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import OfferNotFound, PaymentDecided, PaymentNotFound, PaymentSubmitted, TextTooLong
from bot.services.money import payment_requests, payments
from bot.services.notices.payments import PaymentClaimed, PaymentClosed
from bot.services.people import clients
from bot.services.time import musts
from bot.services.time.follow_ups import Chain, planning
from bot.services.visible import is_visible
from db.fields import now
from db.models import Client, Payment, PaymentRequest, PaymentStatus

LONGEST_NOTE = 1000


async def submit_without_receipt(client: Client, payment_id: int, *, note: str = "") -> Payment:
    """Tell staff that the client has paid and has no receipt, once; `note` is what they say in place of it.

    What was closed waits again, and so does what was rejected, where there is a note. Another note is added to the
    first. Raises `PaymentNotFound`, `PaymentDecided`, `TextTooLong`.
    """
    async with in_transaction():
        payment, owner = await payments.lock(payment_id)
        if owner.id != client.id:
            raise PaymentNotFound(payment=payment_id)
        payment = await payments.open_one(payment)
        decided = payment.status is PaymentStatus.REJECTED and not note
        if payment.status is PaymentStatus.CONFIRMED or decided:
            raise PaymentDecided(payment=payment.id, status=payment.status.value)
        words = longer_note(payment, note)
        if payment.submitted_at is None or payment.status is not PaymentStatus.PENDING:
            await payments.wait_for_staff(payment, note=words)
            await outbox.update_notices(payment)
            await outbox.tell_staff(PaymentClaimed(client_id=client.id, payment_id=payment.id))
        elif words != payment.note:
            await Payment.filter(id=payment.id).update(note=words)
            await outbox.update_notices(payment)
    return await payments.get(payment.id)


def longer_note(payment: Payment, words: str) -> str:
    """Return the payment's note with these words added, once. Raises `TextTooLong`."""
    words = words.strip() if is_visible(words) else ""
    said = [line for line in (payment.note, words) if line]
    note = payment.note if words and payment.note.endswith(words) else "\n".join(said)
    if len(note) > LONGEST_NOTE:
        raise TextTooLong(limit=max(0, LONGEST_NOTE - len(payment.note) - bool(payment.note)))
    return note


async def give_up(client: Client, payment_id: int) -> None:
    """Close the payment of a client who has changed their mind; said twice, nothing changes.

    Raises `PaymentNotFound`, `PaymentSubmitted` where staff have it already, `PaymentDecided`.
    """
    async with in_transaction():
        payment, owner = await payments.lock(payment_id)
        if owner.id != client.id:
            raise PaymentNotFound(payment=payment_id)
        if payment.status is PaymentStatus.CLOSED:
            return
        if payment.status is not PaymentStatus.PENDING:
            raise PaymentDecided(payment=payment.id, status=payment.status.value)
        if payment.submitted_at is not None:
            raise PaymentSubmitted(payment=payment.id)
        await _close(payment)


async def change_mind(client: Client, request_id: int) -> Payment | None:
    """Ask the client, who does not want to pay by what they were shown after all, no more whether they could.

    Nothing that they have said of a payment is taken back: returns the one for that offer that is open, if any. Raises
    `OfferNotFound` where nothing such was shown to them, `PaymentDecided` where that payment is confirmed.
    """
    async with in_transaction():
        await clients.lock(client.id)
        request = await payment_requests.get(request_id)
        if request.client_id != client.id:
            raise OfferNotFound(request=request_id)
        await PaymentRequest.filter(id=request.id, declined_at=None).update(declined_at=now())
        await planning.end([client.id], Chain.PAYMENT_HELP)
    begun = await payments.begun(client, request.offer_id)
    if begun is None and await Payment.exists(request_id=request.id, status=PaymentStatus.CONFIRMED):
        raise PaymentDecided(request=request.id, status=PaymentStatus.CONFIRMED.value)
    return begun


async def close_abandoned(payment_id: int) -> None:
    """Close what was begun two weeks ago and never said to be paid, and tell its client, whose row is locked."""
    payment = await Payment.get_or_none(id=payment_id, status=PaymentStatus.PENDING, submitted_at=None)
    if payment is None:
        return
    await _close(payment)
    client = await Client.get(id=payment.client_id)
    await musts.tell(client, PaymentClosed(payment_id=payment.id))


async def _close(payment: Payment) -> None:
    await Payment.filter(id=payment.id).update(status=PaymentStatus.CLOSED, open_key=None)
    await outbox.update_notices(payment)
    logger.bind(client=payment.client_id, payment=payment.id).info("payment closed")
