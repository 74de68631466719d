"""Invoices of Telegram's: what a client can be sent one for, and whether it may be paid at this very moment.

Unlike payment details an invoice can be refused until the last moment, so it holds only while nothing has changed.
"""

from enum import StrEnum
from secrets import token_urlsafe
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import InvoiceOfAnother, InvoiceOutdated, InvoiceVoid, OfferNotFound, WayClosed
from bot.services.money import offers, subscriptions
from bot.services.money.currencies import STARS
from bot.services.money.offer_ways import SUBSCRIPTION_DAYS
from bot.services.money.offer_words import title_in
from bot.services.money.payment_requests import AGAIN, COUNTS_FOR
from bot.services.notices.prices import InvoiceRefused
from bot.services.people import clients
from db.fields import now
from db.models import Client, Offer, Payment, PaymentMethod, PaymentRequest

PAYLOAD_BYTES = 16
LONGEST_PAYLOAD = 32


class Way(StrEnum):
    """How an offer can be paid in Telegram."""

    STARS = "stars"
    CARD = "card"
    SUBSCRIPTION = "subscription"


def ways(offer: Offer, *, cards: bool) -> list[Way]:
    """Return how the offer can be paid in Telegram now; by card only where there is a provider for `cards`."""
    found = {
        Way.STARS: bool(offer.stars_price),
        Way.CARD: cards and offer.by_card and offer.price > 0,
        Way.SUBSCRIPTION: bool(offer.stars_price) and offer.subscribes and offer.duration_days == SUBSCRIPTION_DAYS,
    }
    return [way for way, is_open in found.items() if is_open]


def price_of(offer: Offer, way: Way) -> tuple[int, str]:
    """Return what the offer costs in this way, and the currency: Stars, or minor units of the offer's own."""
    return (offer.price, offer.currency) if way is Way.CARD else (offer.stars_price or 0, STARS)


def way_of(request: PaymentRequest) -> Way:
    """Return how the invoice is paid."""
    if request.subscribes:
        return Way.SUBSCRIPTION
    return Way.STARS if request.method is PaymentMethod.STARS else Way.CARD


async def show(client: Client, offer_id: int, way: Way, *, cards: bool) -> PaymentRequest:
    """Return the invoice for the client, with its offer; without a `message_id` it has to be sent.

    One that they were shown just now, and have not paid, is the same. Raises `OfferNotFound`, `WayClosed` where the
    offer can't be paid so any more, `AlreadySubscribed`, `ClientNotFound`.
    """
    try:
        async with in_transaction():
            return await _show(client, offer_id, way, cards=cards)
    except IntegrityError:
        # Deleted at this very moment.
        raise OfferNotFound(offer=offer_id) from None


async def _show(client: Client, offer_id: int, way: Way, *, cards: bool) -> PaymentRequest:
    await clients.lock(client.id)
    offer = await offers.get(offer_id)
    if way not in ways(offer, cards=cards):
        raise WayClosed(offer=offer.id)
    if way is Way.SUBSCRIPTION:
        await subscriptions.refuse_second(client.id)
    price, currency = price_of(offer, way)
    terms: dict[str, Any] = {
        "title": title_in(offer, client.language),
        "sessions": offer.sessions,
        "duration_days": offer.duration_days,
        "price": price,
        "currency": currency,
        "method": PaymentMethod.CARD if way is Way.CARD else PaymentMethod.STARS,
        "subscribes": way is Way.SUBSCRIPTION,
    }
    shown = PaymentRequest.filter(client_id=client.id, offer_id=offer.id, created_at__gt=now() - AGAIN, **terms)
    request = await shown.filter(payments__id=None).order_by("-id").first()
    if request is None:
        request = await PaymentRequest.create(client=client, offer=offer, payload=token_urlsafe(PAYLOAD_BYTES), **terms)
    request.offer = offer
    return request


async def sent(request: PaymentRequest, message_id: int) -> None:
    """Remember which message is the invoice."""
    await PaymentRequest.filter(id=request.id).update(message_id=message_id)


async def refused(request: PaymentRequest, said: str) -> None:
    """Tell owners that Telegram takes no such invoice, once a day of each offer; `said` is why, in its words."""
    offer_id = request.offer_id
    if not await outbox.staff_was_told(InvoiceRefused, since=now() - offers.REMIND_AFTER, offer_id=offer_id):
        await outbox.tell_owners(InvoiceRefused(offer_id=offer_id, request_id=request.id, said=said))


async def find(payload: str) -> PaymentRequest | None:
    """Return the invoice that carries this, with its client and offer; none where there is none such."""
    if len(payload) > LONGEST_PAYLOAD or "\0" in payload:
        return None  # none of ours, and nothing to ask the database for
    return await PaymentRequest.get_or_none(payload=payload).select_related("client", "offer")


async def require_payable(request: PaymentRequest | None, *, payer_id: int, amount: int, currency: str) -> None:
    """Refuse whom an invoice does not ask for just this, at this moment.

    Raises `InvoiceVoid` for none, for another sum, and for a client who has deleted their data, `InvoiceOfAnother` for
    whom it was not made, `InvoiceOutdated` where the offer has changed or is off sale and after two weeks, and
    `AlreadySubscribed`.
    """
    if request is None or request.client.forgotten_at is not None:
        raise InvoiceVoid
    if request.client.telegram_id != payer_id:
        raise InvoiceOfAnother(request=request.id)
    if (amount, currency) != (request.price, request.currency):
        raise InvoiceVoid(request=request.id)
    if request.created_at + COUNTS_FOR < now() or not _is_still_so(request):
        raise InvoiceOutdated(request=request.id)
    if request.subscribes:
        await subscriptions.refuse_second(request.client_id)


def _is_still_so(request: PaymentRequest) -> bool:
    """Say whether the offer is what the invoice says; it may be called otherwise by now."""
    offer, way = request.offer, way_of(request)
    sold = offer.is_active and way in ways(offer, cards=True)
    same = (offer.sessions, offer.duration_days) == (request.sessions, request.duration_days)
    return sold and same and price_of(offer, way) == (request.price, request.currency)


async def was_paid_before(payment: Payment) -> bool:
    """Say whether the invoice of the payment had been paid already: nobody pays one twice on purpose."""
    earlier = Payment.filter(request_id=payment.request_id, id__lt=payment.id, charge_id__not_isnull=True)
    return payment.request_id is not None and payment.charge_id is not None and await earlier.exists()


async def was_paid(request: PaymentRequest) -> bool:
    """Say whether the invoice was paid before."""
    return await Payment.exists(request_id=request.id)
