"""What clients were shown who want to pay by transfer: the offer as it was, its price, and where the money goes.

What was shown counts: for two weeks a client may pay by it, whatever has become of offer and details since.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.errors import DetailsExpired, OfferNotFound, PaidSince, PaymentDecided
from bot.services.money import offers
from bot.services.money.offer_words import title_in
from bot.services.people import clients
from bot.services.time.follow_ups import Chain, planning
from db.fields import now
from db.models import Client, Offer, Payment, PaymentMethod, PaymentRequest, PaymentStatus, Setting

COUNTS_FOR = timedelta(days=14)
# Who asks again so soon has the message still before them.
AGAIN = timedelta(minutes=5)


async def show(client: Client, offer_id: int) -> tuple[PaymentRequest, bool]:
    """Return what the client is to be shown, and whether its details have to be sent.

    They have not where a message holds them already, or where there are none: then staff are told, and the client
    hears when there are. Raises `OfferNotFound`, `ClientNotFound`.
    """
    try:
        async with in_transaction():
            request, details = await _show(client, offer_id)
    except IntegrityError:
        # Deleted at this very moment.
        raise OfferNotFound(offer=offer_id) from None
    return request, bool(details) and request.message_id is None


async def _show(client: Client, offer_id: int) -> tuple[PaymentRequest, str]:
    await clients.lock(client.id)
    offer = await offers.get(offer_id)
    if not offer.price:
        raise OfferNotFound(offer=offer_id)  # nothing but Stars buys it
    details = await offers.payment_details()
    if not details:
        await offers.ask_for_payment_details(client)
    request = await _shown_just_now(client, offer, details) or await _create(client, offer, offer.price, details)
    if details:
        about = f"request:{request.id}"
        await planning.begin(Chain.PAYMENT_HELP, client.id, about, since=request.created_at)
    return request, details


async def sent(request: PaymentRequest, message_id: int) -> None:
    """Remember which message holds the details; where they have changed while it was sent, it will be marked."""
    async with in_transaction():
        present = await offers.lock_details()
        await PaymentRequest.filter(id=request.id).update(message_id=message_id)
        await offers.mark_outdated(present, only=request)


async def get(request_id: int) -> PaymentRequest:
    """Return what was shown, with its offer and client. Raises `OfferNotFound`."""
    request = await _transfers(id=request_id).select_related("offer", "client").first()
    if request is None:
        raise OfferNotFound(request=request_id)
    return request


async def unsaid(client_id: int, payments: Iterable[Payment]) -> list[PaymentRequest]:
    """Return by what the client may be paying at this moment without having said so, newest first, one for each offer.

    `payments` are all of theirs, as far as they are not older than what still counts.
    """
    shown = _transfers(client_id=client_id, created_at__gt=now() - COUNTS_FOR, declined_at=None)
    newest: dict[int, PaymentRequest] = {}
    for request in await shown.order_by("-id"):
        newest.setdefault(request.offer_id, request)
    begun = list(payments)
    return [one for one in newest.values() if not any(_is_said(one, payment) for payment in begun)]


def _is_said(request: PaymentRequest, payment: Payment) -> bool:
    """Say whether the payment, of the same offer, is what the client has said of this request.

    So it is too where they looked at the details again while it was open: that was to pay by once, not twice.
    """
    if payment.offer_id != request.offer_id:
        return False
    ended = max(payment.created_at, payment.decided_at or payment.created_at)
    return payment.status is PaymentStatus.PENDING or ended >= request.created_at


async def to_pay(client: Client, request_id: int) -> PaymentRequest:
    """Return what the client, whose row is locked, says to have paid by.

    Raises `OfferNotFound` where nothing such was shown to them, `PaymentDecided` where that payment is confirmed, and,
    while the offer can be shown anew, `PaidSince` where another one for it has been confirmed since, and
    `DetailsExpired` after two weeks.
    """
    request = await get(request_id)
    if request.client_id != client.id:
        raise OfferNotFound(request=request_id)
    confirmed = Payment.filter(client_id=client.id, offer_id=request.offer_id, status=PaymentStatus.CONFIRMED)
    for payment in await confirmed.order_by("id"):
        if payment.request_id == request.id:
            raise PaymentDecided(payment=payment.id, status=payment.status.value)
        if request.offer.is_active and _is_said(request, payment):
            raise PaidSince(offer=request.offer_id, payment=payment.id)
    if request.created_at + COUNTS_FOR < now() and request.offer.is_active:
        raise DetailsExpired(offer=request.offer_id)
    return request


async def seen_before(client: Client, offer: Offer, price: int) -> tuple[PaymentRequest, int]:
    """Return what the client, whose row is locked, was shown by a version that kept no requests, and what to ask.

    Its buttons carry the price alone, and may be forged: one that the offer never had opens a payment at the present
    one, and the row keeps for staff what the button said.
    """
    shown = _transfers(client_id=client.id, offer_id=offer.id, created_at__gt=now() - COUNTS_FOR)
    request = await shown.filter(price=price).order_by("-id").first() or await shown.order_by("-id").first()
    if request is not None:
        return request, request.price
    paid = Payment.filter(offer_id=offer.id, amount=price, currency=offer.currency)
    true = price == offer.price or await paid.exists() or await _transfers(offer_id=offer.id, price=price).exists()
    return await _create(client, offer, price, ""), price if true else offer.price


@dataclass(frozen=True)
class Changes:
    """What has changed since a client was shown what they paid by, and what they claim to have seen.

    `details_at` is when the details changed, `price` (with its currency) what the offer costs now, `off` that it is
    not on sale, `seen` the price that their button said where the offer never had it.
    """

    details_at: datetime | None = None
    price: tuple[int, str] | None = None
    off: bool = False
    seen: int | None = None


async def changes_since(payment: Payment) -> Changes:
    """Return what staff have to know who decide about this payment; nothing once it is decided."""
    if payment.status is not PaymentStatus.PENDING or payment.offer_id is None:
        return Changes()
    request = await PaymentRequest.get_or_none(id=payment.request_id) if payment.request_id else None
    offer = await Offer.get(id=payment.offer_id)
    setting = await Setting.get_or_none(key=offers.PAYMENT_DETAILS)
    changed = request and request.details and setting and request.details != setting.value
    costs_more = offer.price and (offer.price, offer.currency) != (payment.amount, payment.currency)
    return Changes(
        details_at=setting.updated_at if changed and setting else None,
        price=(offer.price, offer.currency) if costs_more else None,
        off=not offer.is_active,
        seen=request.price if request and request.price != payment.amount else None,
    )


async def _shown_just_now(client: Client, offer: Offer, details: str) -> PaymentRequest | None:
    same = {name: getattr(offer, name) for name in ("sessions", "duration_days", "price", "currency")}
    same["title"] = title_in(offer, client.language)
    counts = {"details": details, "outdated_at": None, "declined_at": None}
    shown = _transfers(client_id=client.id, offer_id=offer.id, **counts, **same)
    found = await shown.filter(created_at__gt=now() - AGAIN, payments__id=None).order_by("-id").first()
    settled = Payment.filter(client_id=client.id, offer_id=offer.id).exclude(status=PaymentStatus.PENDING)
    if found is not None and any(_is_said(found, payment) for payment in await settled):
        return None
    return found


async def _create(client: Client, offer: Offer, price: int, details: str) -> PaymentRequest:
    return await PaymentRequest.create(
        client=client,
        offer=offer,
        title=title_in(offer, client.language),
        sessions=offer.sessions,
        duration_days=offer.duration_days,
        price=price,
        currency=offer.currency,
        details=details,
    )


def _transfers(**fits: Any) -> QuerySet[PaymentRequest]:
    """Return what clients were shown to transfer by: invoices of Telegram's are paid without a word of theirs."""
    return PaymentRequest.filter(method=PaymentMethod.TRANSFER, **fits)
