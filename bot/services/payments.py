"""Payments by transfer: the client says that they paid, staff look at the account and decide."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from loguru import logger
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import clients, offers, outbox, pipeline, staff
from bot.services.errors import OwnPayment, PaymentDecided, PaymentNotFound, PriceChanged, TextTooLong
from bot.services.paging import Page
from bot.services.pipeline import Note
from db.fields import now
from db.models import Client, Event, Payment, PaymentStatus, Staff

LONGEST_REASON = 500
PAGE = 8
# The pages of one receipt, an album or one photo after another, come within this time of each other.
BURST = timedelta(minutes=1)


@dataclass(frozen=True)
class Receipt:
    """A photo or PDF that shows the transfer; `message_id` tells a repeated update from another receipt."""

    kind: str
    file_id: str
    message_id: int


async def begin(client: Client, offer_id: int, *, seen_price: int) -> tuple[Payment, bool]:
    """Open the payment that the client says they made; there is one open payment for each client and offer.

    `seen_price` is what the offer cost, in minor units, when the client paid. Returns the payment, and whether it is
    new. Raises `OfferNotFound`, `ClientNotFound`, and `PriceChanged` where a new payment would be another sum.
    """
    offer = await offers.get(offer_id)
    open_key = f"{client.id}:{offer.id}"
    async with in_transaction():
        await clients.lock(client.id)
        known = await Payment.get_or_none(open_key=open_key)
        if known is not None:
            return known, False
        if offer.price != seen_price:
            raise PriceChanged(offer=offer.id)
        payment = await Payment.create(
            client=client,
            offer=offer,
            title=offer.title,
            duration_days=offer.duration_days,
            amount=offer.price,
            currency=offer.currency,
            open_key=open_key,
        )
    logger.bind(client=client.id, payment=payment.id).info("payment begun")
    return payment, True


async def open_payment(client: Client) -> Payment | None:
    """Return the client's newest payment that staff have not decided."""
    return await Payment.filter(client_id=client.id, status=PaymentStatus.PENDING).order_by("-id").first()


async def open_one(client: Client, payment_id: int) -> Payment:
    """Return this payment of the client. Raises `PaymentNotFound`, `PaymentDecided`."""
    payment = await Payment.get_or_none(id=payment_id, client_id=client.id)
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    _require_open(payment)
    return payment


async def attach_receipt(client: Client, receipt: Receipt) -> Payment | None:
    """Take the file as the receipt of the client's open payment and tell staff; none where nothing is open.

    The same message again changes nothing. Another file replaces the first one: in the notice that staff got for a
    file sent at most `BURST` before, else in a notice of its own.
    """
    async with in_transaction():
        await clients.lock(client.id)
        payment = await open_payment(client)
        if payment is None:
            return None
        # Message ids grow: an older one is a receipt that came before.
        if payment.receipt and receipt.message_id <= payment.receipt["message_id"]:
            return payment
        stored: dict[str, Any] = {"kind": receipt.kind, "file_id": receipt.file_id, "message_id": receipt.message_id}
        await Payment.filter(id=payment.id).update(receipt=stored, submitted_at=now())
        if payment.receipt and payment.submitted_at and now() - payment.submitted_at <= BURST:
            await outbox.update_notices(payment)
        else:
            await outbox.tell_staff("notice-receipt", client=client, payment=payment, media=receipt.kind)
    logger.bind(client=client.id, payment=payment.id).info("receipt received")
    return payment


async def submit_without_receipt(client: Client, payment_id: int) -> Payment:
    """Tell staff that the client paid and has no receipt, once. Raises `PaymentNotFound`, `PaymentDecided`."""
    async with in_transaction():
        payment, owner = await _lock(payment_id)
        if owner.id != client.id:
            raise PaymentNotFound(payment=payment_id)
        _require_open(payment)
        if payment.submitted_at is None:
            await Payment.filter(id=payment.id).update(submitted_at=now())
            await outbox.tell_staff("notice-receipt", client=client, payment=payment, media=None)
    return payment


async def waiting(number: int = 0) -> Page[Payment]:
    """Return a page of what staff have to decide, oldest first, each with its client."""
    return await Page.read(_waiting().order_by("id").select_related("client"), number, PAGE)


async def count_waiting() -> int:
    """Return how many payments staff have to decide."""
    return await _waiting().count()


async def page_of(client_id: int, number: int = 0) -> Page[Payment]:
    """Return a page of the client's payments, newest first."""
    return await Page.read(Payment.filter(client_id=client_id).order_by("-id"), number, PAGE)


async def get(payment_id: int) -> Payment:
    """Return the payment with its client and whoever decided. Raises `PaymentNotFound`."""
    payment = await Payment.get_or_none(id=payment_id).select_related("client", "decided_by")
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    return payment


async def confirm(payment_id: int, *, by: Staff) -> Payment:
    """Confirm that the money has come: the client is told and moves by the event 'payment'.

    Raises `NotStaff`, `PaymentNotFound`, `PaymentDecided` where it was confirmed or rejected before, and `OwnPayment`
    for what the member has paid as a client: another one confirms that, unless they work alone.
    """
    async with in_transaction():
        await staff.require(by)
        payment = await _decide(payment_id, PaymentStatus.CONFIRMED, by=by)
    return payment


async def confirm_for(client_id: int, payment_id: int) -> Payment:
    """Confirm the payment as other code asks for it, not a person; one that is confirmed has moved its client.

    Raises `PaymentNotFound` where this client has no such payment, `PaymentDecided` where it was rejected.
    """
    async with in_transaction():
        payment, owner = await _lock(payment_id)
        if owner.id != client_id:
            raise PaymentNotFound(payment=payment_id)
        if payment.status is not PaymentStatus.CONFIRMED:
            payment = await _decide(payment_id, PaymentStatus.CONFIRMED, by=None)
    return payment


async def reject(payment_id: int, *, by: Staff, reason: str = "") -> Payment:
    """Say that the money has not come: the client is told, with the reason, and stays where they are.

    Raises `NotStaff`, `PaymentNotFound`, `PaymentDecided`, `TextTooLong`.
    """
    if len(reason) > LONGEST_REASON:
        raise TextTooLong(limit=LONGEST_REASON)
    async with in_transaction():
        await staff.require(by)
        payment = await _decide(payment_id, PaymentStatus.REJECTED, by=by, reason=reason.strip())
    return payment


async def forget(client: Client) -> None:
    """Delete receipts and typed reasons of the client, whose row is locked, and close what is open."""
    await Payment.filter(client_id=client.id).update(receipt=None, reason="")
    for payment in await Payment.filter(client_id=client.id, status=PaymentStatus.PENDING):
        await Payment.filter(id=payment.id).update(status=PaymentStatus.REJECTED, open_key=None, decided_at=now())
        await outbox.update_notices(payment)


async def _decide(payment_id: int, status: PaymentStatus, *, by: Staff | None, reason: str = "") -> Payment:
    payment, client = await _lock(payment_id)
    _require_open(payment)
    if by and status is PaymentStatus.CONFIRMED:
        await _refuse_own(payment, client, by)
    decided_by = by.id if by else None
    await Payment.filter(id=payment.id).update(
        status=status, decided_by_id=decided_by, decided_at=now(), reason=reason, open_key=None
    )
    if status is PaymentStatus.CONFIRMED:
        await pipeline.on_event(client.id, Event.PAYMENT, by=by, note=_confirmed(payment))
    await outbox.tell_client(client, f"payment-{status.value}", payment_id=payment.id)
    await outbox.update_notices(payment)
    logger.bind(payment=payment.id, status=status.value, by=decided_by).info("payment decided")
    return await get(payment.id)


def _waiting() -> QuerySet[Payment]:
    return Payment.filter(status=PaymentStatus.PENDING)


async def _lock(payment_id: int) -> tuple[Payment, Client]:
    payment = await Payment.get_or_none(id=payment_id)
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    # The payment of a client who has deleted their data can be looked at, so the row is not asked for by `clients`.
    client = await Client.select_for_update().get(id=payment.client_id)
    return await Payment.get(id=payment_id), client


def _require_open(payment: Payment) -> None:
    if payment.status is not PaymentStatus.PENDING:
        raise PaymentDecided(payment=payment.id, status=payment.status.value)


async def _refuse_own(payment: Payment, client: Client, by: Staff) -> None:
    if client.telegram_id == by.telegram_id and await staff.somebody_else(by):
        raise OwnPayment(payment=payment.id)


def _confirmed(payment: Payment) -> Note:
    return Note(key="move-payment-confirmed", args={"number": payment.id})
