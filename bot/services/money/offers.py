"""What there is to buy, at what price, and where the money goes."""

from datetime import timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox, remembered
from bot.services.errors import DetailsEmpty, OfferNotFound, PriceLeaps, TextTooLong
from bot.services.funnel import pipeline
from bot.services.money import prices
from bot.services.notices.prices import DetailsChanged, DetailsMissing, DetailsOutdated, DetailsThere, PriceChanged
from bot.services.people import staff
from bot.services.visible import is_visible
from db import setup_version
from db.fields import now
from db.models import Client, DetailsWait, Event, Offer, PaymentMethod, PaymentRequest, Setting, Staff

PAYMENT_DETAILS = "payment_details"
REMIND_AFTER = timedelta(days=1)
# The details stand in one Telegram message (4,096 characters) with the offer's title and price.
LONGEST_DETAILS = 1000


async def on_sale() -> list[Offer]:
    """Return the offers in their order."""
    return [offer for offer in await remembered.offers.rows() if offer.is_active]


async def get(offer_id: int) -> Offer:
    """Return an offer that is on sale. Raises `OfferNotFound`."""
    offer = await remembered.offers.first(id=offer_id, is_active=True)
    if offer is None:
        raise OfferNotFound(offer=offer_id)
    return offer


async def every() -> list[Offer]:
    """Return all offers, in order: what is on sale, and what somebody may have bought before."""
    return await remembered.offers.rows()


async def open_offer(client: Client, offer_id: int) -> Offer:
    """Return the offer that the client looks at; the event 'offer_opened' may move them."""
    offer = await get(offer_id)
    await pipeline.on_event(client.id, Event.OFFER_OPENED)
    return offer


async def one(offer_id: int) -> Offer:
    """Return an offer, on sale or not. Raises `OfferNotFound`."""
    offer = await remembered.offers.first(id=offer_id)
    if offer is None:
        raise OfferNotFound(offer=offer_id)
    return offer


async def set_price(
    offer_id: int, price: int, *, currency: str, by: Staff, meant: tuple[int, str] | None = None
) -> Offer:
    """Set the price, in minor units of `currency`, and tell the other owners; returns the offer as it was before.

    The first price of an offer puts it on sale; another one of what is off sale leaves it there. Raises
    `OfferNotFound`, `NotOwner`, and `PriceLeaps` for another currency or much more or less than now, unless `meant`
    says which price and currency were seen to be changed so.
    """
    async with in_transaction():
        await staff.require_owner(by)
        await setup_version.hold()
        offer = await Offer.select_for_update().get_or_none(id=offer_id)
        if offer is None:
            raise OfferNotFound(offer=offer_id)
        was = (offer.price, offer.currency)
        if offer.price and meant != was and (offer.currency != currency or prices.leaps(offer.price, price)):
            raise PriceLeaps(offer=offer.id)
        await Offer.filter(id=offer.id).update(
            price=price, currency=currency, is_active=offer.is_active or not offer.is_priced
        )
        if was != (price, currency):
            change = PriceChanged(
                staff_id=by.id,
                offer_id=offer.id,
                title=offer.title,
                was=offer.price,
                price=price,
                currency_was=offer.currency,
                currency=currency,
            )
            await outbox.tell_owners(change, but=by)
    logger.bind(offer=offer.id, price=price, currency=currency, by=by.id).info("price set")
    return offer


async def payment_details() -> str:
    """Return where clients send money, as the trainer typed it; empty until then."""
    setting = await Setting.get_or_none(key=PAYMENT_DETAILS)
    return setting.value if setting else ""


async def ask_for_payment_details(client: Client) -> None:
    """Tell staff that the client wants to pay and there is nowhere to, once a day; the client hears when there is.

    Raises `ClientNotFound`.
    """
    async with in_transaction():
        await pipeline.lock(client.id)
        if await lock_details():
            # Set at this moment, past this client.
            await outbox.tell_client(client, DetailsThere())
            return
        await DetailsWait.get_or_create(client_id=client.id)
        if not await outbox.staff_was_told(DetailsMissing, client_id=client.id, since=now() - REMIND_AFTER):
            await outbox.tell_staff(DetailsMissing(client_id=client.id))


async def set_payment_details(text: str, *, by: Staff) -> None:
    """Keep where clients send money; a change is told to the other owners, and messages with the old ones are marked.

    Clients who waited for details hear that they are there.

    Raises `TextTooLong`, `DetailsEmpty`, `NotOwner`.
    """
    if not is_visible(text):
        raise DetailsEmpty
    if len(text) > LONGEST_DETAILS:
        raise TextTooLong(limit=LONGEST_DETAILS)
    async with in_transaction():
        await staff.require_owner(by)
        before = await lock_details()
        if before != text.strip():
            await Setting.filter(key=PAYMENT_DETAILS).update(value=text.strip(), updated_at=now())
            await outbox.tell_owners(DetailsChanged(staff_id=by.id), but=by)
            await mark_outdated(text.strip())
        await _tell_who_waits()


async def mark_outdated(present: str, *, only: PaymentRequest | None = None) -> None:
    """Have every message that holds other details than the present ones say so, once; or that of `only` this request.

    Call it with the details locked.
    """
    transfers = PaymentRequest.filter(method=PaymentMethod.TRANSFER, message_id__not_isnull=True, outdated_at=None)
    shown = transfers.exclude(details=present)
    found = shown.filter(id=only.id) if only else shown
    for request in await found.order_by("id").select_related("client"):
        await PaymentRequest.filter(id=request.id).update(outdated_at=now())
        await outbox.tell_client(request.client, DetailsOutdated(request_id=request.id))


async def lock_details() -> str:
    """Return the payment details; until the transaction ends nobody else sets or waits for them."""
    await Setting.get_or_create(key=PAYMENT_DETAILS)
    return (await Setting.select_for_update().get(key=PAYMENT_DETAILS)).value


async def _tell_who_waits() -> None:
    """Tell whoever waits for the details that they are there. Call it with the details locked."""
    for wait in await DetailsWait.all().order_by("client_id").select_related("client"):
        await outbox.tell_client(wait.client, DetailsThere())
    await DetailsWait.all().delete()
