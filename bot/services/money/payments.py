"""Payments by transfer: the client says that they paid, staff look at the account and decide."""

from datetime import timedelta
from typing import Any

from loguru import logger
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import OfferNotFound, OwnPayment, PaymentDecided, PaymentNotFound, TextTooLong
from bot.services.money import payment_requests, settling
from bot.services.money.returned import RETURNED
from bot.services.notices.payments import PaymentConfirmed, PaymentRejected
from bot.services.paging import Page
from bot.services.people import clients, staff
from bot.services.programs import owed
from bot.services.time import timers
from bot.services.time.follow_ups import Chain, planning
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, Offer, Payment, PaymentRequest, PaymentStatus, Priority, Receipt, Refund, Staff

LONGEST_REASON = 500
# Reasons of the bot's own, kept by their keys: everybody reads them in their language.
REASONS = ("no-money",)
# In place of a reason: the payment was begun while another one of the offer was decided, whose decision was taken back
# then; the two became one, whose number is kept as the typed reason.
MERGED = "merged"
# The same where staff took back that they had recorded it.
UNRECORDED = "unrecorded"
PAGE = 8
CLOSE_AFTER = timedelta(days=14)


async def begin(client: Client, request_id: int) -> tuple[Payment, bool]:
    """Open the payment that the client says they made by what they were shown, at the price that stood there.

    There is one open payment for each client and offer. Returns the payment, and whether it is new. Raises
    `ClientNotFound`, and what `payment_requests.to_pay` raises.
    """
    async with in_transaction():
        client = await clients.lock(client.id)
        offer_id = (await payment_requests.get(request_id)).offer_id
        await planning.end([client.id], Chain.PAYMENT_HELP)
        known = await Payment.get_or_none(open_key=_open_key(client, offer_id))
        if known is not None:
            return known, False
        request = await payment_requests.to_pay(client, request_id)
        return await _open(client, request, request.price), True


async def begin_seen(client: Client, offer_id: int, *, price: int) -> tuple[Payment, bool]:
    """Open the payment for a button of an older version, which carries no more than offer and price in minor units.

    Returns the payment, and whether it is new. Raises `OfferNotFound`, `ClientNotFound`.
    """
    async with in_transaction():
        client = await clients.lock(client.id)
        offer = await Offer.get_or_none(id=offer_id, price__gt=0)
        if offer is None:
            raise OfferNotFound(offer=offer_id)
        await planning.end([client.id], Chain.PAYMENT_HELP)
        known = await Payment.get_or_none(open_key=_open_key(client, offer.id))
        if known is not None:
            return known, False
        return await _open(client, *await payment_requests.seen_before(client, offer, price)), True


async def _open(client: Client, request: PaymentRequest, amount: int) -> Payment:
    payment = await Payment.create(
        client=client,
        offer_id=request.offer_id,
        request=request,
        title=request.title,
        sessions=request.sessions,
        duration_days=request.duration_days,
        amount=amount,
        currency=request.currency,
        open_key=_open_key(client, request.offer_id),
    )
    await close_later(payment)
    logger.bind(client=client.id, payment=payment.id).info("payment begun")
    return payment


async def close_later(payment: Payment) -> None:
    """Let the payment close in two weeks from now unless its client says by then that they paid."""
    due_at = now() + CLOSE_AFTER
    await timers.plan(Kind.PAYMENT_CLOSES, f"payment:{payment.id}", due_at=due_at, client_id=payment.client_id)


def _open_key(client: Client, offer_id: int) -> str:
    return f"{client.id}:{offer_id}"


async def open_payment(client: Client) -> Payment | None:
    """Return the client's newest payment that staff have not decided."""
    return await Payment.filter(client_id=client.id, status=PaymentStatus.PENDING).order_by("-id").first()


async def begun(client: Client, offer_id: int) -> Payment | None:
    """Return the client's payment for this offer that staff have not decided."""
    return await Payment.get_or_none(open_key=_open_key(client, offer_id))


async def waiting(number: int = 0) -> Page[Payment]:
    """Return a page of what staff have to decide, oldest first, each with its client.

    What a client has begun, with neither a receipt nor a word that there is none, waits for the client.
    """
    return await Page.read(_waiting().order_by("id").select_related("client"), number, PAGE)


async def count_waiting() -> int:
    """Return how many payments staff have to decide."""
    return await _waiting().count()


async def page_of(client_id: int, number: int = 0) -> Page[Payment]:
    """Return a page of the client's payments, newest first, each with what of it was `returned`."""
    found = Payment.filter(client_id=client_id).order_by("-id").annotate(returned=RETURNED)
    return await Page.read(found, number, PAGE)


async def get(payment_id: int) -> Payment:
    """Return the payment with its client, whoever decided, and whoever took that back. Raises `PaymentNotFound`."""
    payment = await Payment.get_or_none(id=payment_id).select_related("client", "decided_by", "taken_back_by")
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    return payment


async def confirm(payment_id: int, *, by: Staff) -> Payment:
    """Confirm that the money has come: the client is told and moves by the event 'payment'.

    Nobody moves who has the program or a session for it already, where a decision was taken back only then.
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
        payment, owner = await lock(payment_id)
        if owner.id != client_id:
            raise PaymentNotFound(payment=payment_id)
        if payment.status is not PaymentStatus.CONFIRMED:
            payment = await _decide(payment_id, PaymentStatus.CONFIRMED, by=None)
    return payment


async def reject(payment_id: int, *, by: Staff, reason: str = "", reason_key: str | None = None) -> Payment:
    """Say that the money has not come: the client is told, with the reason, and stays where they are.

    `reason_key` is one of `REASONS`, in place of a typed reason. Raises `NotStaff`, `PaymentNotFound`,
    `PaymentDecided`, `TextTooLong`.
    """
    if len(reason) > LONGEST_REASON:
        raise TextTooLong(limit=LONGEST_REASON)
    if reason_key is not None and reason_key not in REASONS:
        raise ValueError(f"{reason_key!r} is none of the reasons")
    async with in_transaction():
        await staff.require(by)
        payment = await _decide(payment_id, PaymentStatus.REJECTED, by=by, reason=reason.strip(), reason_key=reason_key)
    return payment


async def wait_for_staff(payment: Payment, **changes: Any) -> bool:
    """Let the payment wait until staff decide, with these `changes`; one that was closed or rejected waits again.

    Its client's row is locked, and there is no other open payment of the offer (see `open_one`). What was decided
    before stays to be read. Returns whether the payment waits anew.
    """
    again = payment.status in (PaymentStatus.CLOSED, PaymentStatus.REJECTED)
    if again:
        changes |= {"status": PaymentStatus.PENDING, "open_key": open_key_of(payment)}
    if again or payment.submitted_at is None:
        changes["submitted_at"] = now()
    await Payment.filter(id=payment.id).update(**changes)
    return again


async def open_one(payment: Payment) -> Payment:
    """Return what stands for this payment: the open one of its offer, the one that it became a part of, or itself.

    Nothing does for a void one without them. Raises `PaymentNotFound`.
    """
    while payment.reason_key == MERGED:
        payment = await Payment.get(id=int(payment.reason))
    if payment.status in (PaymentStatus.CLOSED, PaymentStatus.REJECTED):
        opened = await Payment.get_or_none(open_key=open_key_of(payment))
        if opened is None and is_void(payment):
            raise PaymentNotFound(payment=payment.id)
        return opened or payment
    return payment


def open_key_of(payment: Payment) -> str:
    """Return the key that only one open payment of this client and offer has."""
    return f"{payment.client_id}:{payment.offer_id}"


async def forget(client: Client) -> None:
    """Delete receipts, notes and typed reasons of the client, whose row is locked, and close what they only began.

    What they say to have paid waits for staff still: money may have come. Nothing is owed to them any more.
    """
    await Receipt.filter(client_id=client.id).delete()
    await Refund.filter(payment__client_id=client.id).update(note="")
    theirs = Payment.filter(client_id=client.id)
    await theirs.filter(reason_key__not=MERGED).update(reason="")
    await theirs.update(receipt=None, note="", owed=False)
    for payment in await theirs.order_by("id"):
        if payment.status is PaymentStatus.PENDING:
            closed = {"status": PaymentStatus.REJECTED, "decided_at": now()} if payment.submitted_at is None else {}
            await Payment.filter(id=payment.id).update(open_key=None, **closed)
        await outbox.update_notices(payment, priority=Priority.TIDIES)


async def lock(payment_id: int) -> tuple[Payment, Client]:
    """Lock the payment's client, and return both. Raises `PaymentNotFound`."""
    payment = await Payment.get_or_none(id=payment_id)
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    # The payment of a client who has deleted their data can be looked at, so the row is not asked for by `clients`.
    client = await Client.select_for_update().get(id=payment.client_id)
    return await Payment.get(id=payment_id), client


async def refuse_own(payment: Payment, client: Client, by: Staff) -> None:
    """Refuse who decides about their own money while somebody else can. Raises `OwnPayment`."""
    if client.telegram_id == by.telegram_id and await staff.somebody_else(by):
        raise OwnPayment(payment=payment.id)


async def _decide(
    payment_id: int, status: PaymentStatus, *, by: Staff | None, reason: str = "", reason_key: str | None = None
) -> Payment:
    payment, client = await lock(payment_id)
    _require_undecided(payment, status)
    if by and status is PaymentStatus.CONFIRMED:
        await refuse_own(payment, client, by)
    words = {"reason": reason, "reason_key": reason_key}
    if status is PaymentStatus.CONFIRMED:
        await settling.confirm(payment, client, by=by, **words)
        await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))
    else:
        rejected = {"status": status, "decided_by_id": by.id if by else None, "open_key": None}
        await Payment.filter(id=payment.id).update(decided_at=now(), **rejected, **words)
        await owed.settle(payment.id)
        await outbox.tell_client(client, PaymentRejected(payment_id=payment.id))
    await may_be_taken_back(payment)
    await outbox.update_notices(payment)
    logger.bind(payment=payment.id, status=status.value, by=by and by.id).info("payment decided")
    return await get(payment.id)


async def may_be_taken_back(payment: Payment) -> None:
    """Have the notices of what was decided just now lose the button that takes it back, once that is too late."""
    due_at = now() + outbox.TAKE_BACK_WITHIN
    await timers.plan(Kind.DECISION_STAYS, f"payment:{payment.id}", due_at=due_at, client_id=payment.client_id)


def was_given_up(payment: Payment) -> bool:
    """Say whether its client has given the payment up, or let it lie: money may come for it still."""
    return payment.status is PaymentStatus.CLOSED and not is_void(payment)


def is_void(payment: Payment) -> bool:
    """Say whether no money will ever belong to the payment: it was no payment, or has become a part of another one."""
    return payment.reason_key in (MERGED, UNRECORDED)


def _waiting() -> QuerySet[Payment]:
    return Payment.filter(status=PaymentStatus.PENDING, submitted_at__not_isnull=True)


def require_pending(payment: Payment) -> None:
    """Raise `PaymentDecided` for a payment that is not to be decided any more."""
    _require_undecided(payment, PaymentStatus.REJECTED)


def _require_undecided(payment: Payment, decision: PaymentStatus) -> None:
    """Refuse what was decided. Money may come for what its client gave up: that can be confirmed, not rejected."""
    if payment.status is PaymentStatus.PENDING or (was_given_up(payment) and decision is PaymentStatus.CONFIRMED):
        return
    raise PaymentDecided(payment=payment.id, status=payment.status.value)
