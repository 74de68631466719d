"""What there is to buy, at what price, and where the money goes."""

from datetime import timedelta
from decimal import Decimal

from tortoise.transactions import in_transaction

from bot.services import outbox, pipeline, staff
from bot.services.errors import BadPrice, DetailsEmpty, OfferNotFound, TextTooLong
from bot.services.ink import has_ink
from db.fields import now
from db.models import Client, Event, Offer, Setting, Staff

PAYMENT_DETAILS = "payment_details"
# With a client's id behind it: the key of a setting that says that they wait for the details.
WAITS = "payment_details_waited_for_by:"
REMIND_AFTER = timedelta(days=1)
# The details stand in one Telegram message (4,096 characters) with the offer's title and price.
LONGEST_DETAILS = 1000
# Minor units: 10 million roubles is more than any program costs, and far from what the column holds.
HIGHEST_PRICE = 10**9


async def on_sale() -> list[Offer]:
    """Return the offers in their order."""
    return await Offer.filter(is_active=True)


async def get(offer_id: int) -> Offer:
    """Return an offer that is on sale. Raises `OfferNotFound`."""
    offer = await Offer.get_or_none(id=offer_id, is_active=True)
    if offer is None:
        raise OfferNotFound(offer=offer_id)
    return offer


async def open_offer(client: Client, offer_id: int) -> Offer:
    """Return the offer that the client looks at; the event 'offer_opened' may move them."""
    offer = await get(offer_id)
    await pipeline.on_event(client.id, Event.OFFER_OPENED)
    return offer


async def set_price(offer_id: int, text: str, *, by: Staff, digits: int) -> Offer:
    """Set the price from what was typed, in major units («3 500», «49,90»), and tell the other owners.

    `digits` is how many digits the minor unit of the currency has. Raises `BadPrice`, `OfferNotFound`, `NotStaff`.
    """
    price = parse_price(text, digits=digits)
    async with in_transaction():
        await staff.require(by)
        offer = await get(offer_id)
        await Offer.filter(id=offer.id).update(price=price)
        if price != offer.price:
            change = {"offer_id": offer.id, "was": offer.price, "price": price}
            await outbox.tell_owners("notice-price-changed", but=by, staff_id=by.id, **change)
    offer.price = price
    return offer


def parse_price(text: str, *, digits: int) -> int:
    """Return the price in minor units. Raises `BadPrice`."""
    compact = "".join(text.split()).replace(",", ".").rstrip("₽$€рРp")
    try:
        price = Decimal(compact).scaleb(digits)
    except ArithmeticError:
        raise BadPrice from None
    if not price.is_finite() or price != price.to_integral_value() or not 0 < price <= HIGHEST_PRICE:
        raise BadPrice
    return int(price)


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
        if await _lock_details():
            # Set at this moment, past this client.
            await outbox.tell_client(client, "details-are-there")
            return
        await Setting.get_or_create(key=f"{WAITS}{client.id}")
        if not await outbox.staff_was_told("notice-payment-details", client=client, since=now() - REMIND_AFTER):
            await outbox.tell_staff("notice-payment-details", client=client)


async def set_payment_details(text: str, *, by: Staff) -> None:
    """Keep where clients send money; tell the other owners of a change, and those clients who waited for it.

    Raises `TextTooLong`, `DetailsEmpty`, `NotStaff`.
    """
    if not has_ink(text):
        raise DetailsEmpty
    if len(text) > LONGEST_DETAILS:
        raise TextTooLong(limit=LONGEST_DETAILS)
    async with in_transaction():
        await staff.require(by)
        before = await _lock_details()
        await Setting.filter(key=PAYMENT_DETAILS).update(value=text.strip())
        if before != text.strip():
            await outbox.tell_owners("notice-details-changed", but=by, staff_id=by.id)
        await _tell_who_waits()


async def _lock_details() -> str:
    """Return the payment details; until the transaction ends nobody else sets or waits for them."""
    await Setting.get_or_create(key=PAYMENT_DETAILS)
    return (await Setting.select_for_update().get(key=PAYMENT_DETAILS)).value


async def _tell_who_waits() -> None:
    waiting = Setting.filter(key__startswith=WAITS)
    ids = [int(setting.key.removeprefix(WAITS)) for setting in await waiting]
    for client in await Client.filter(id__in=ids).order_by("id"):
        await outbox.tell_client(client, "details-are-there")
    await waiting.delete()
