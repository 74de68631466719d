"""The ways in which an offer is paid in Telegram itself: for Stars, as a subscription, and by card."""

from loguru import logger

from bot.services import outbox
from bot.services.errors import (
    BadPrice,
    BadStars,
    PriceInOtherCurrency,
    PriceLeaps,
    PriceTooFine,
    PriceTooHigh,
    StarsTooHigh,
    SubscriptionOn,
    SubscriptionUnfit,
)
from bot.services.money import offer_words, prices
from bot.services.money.currencies import STARS
from bot.services.money.offer_editing import change, editing_one
from bot.services.money.prices import grouped
from bot.services.notices.prices import PriceChanged
from db.models import Offer, Staff

# As high as an invoice in Stars can be.
MOST_STARS = 100_000
# The one period that Telegram renews subscriptions by, and what one may cost (Bot API, createInvoiceLink).
SUBSCRIPTION_DAYS = 30
SUBSCRIPTION_STARS = 10_000


def stars_in(text: str) -> int:
    """Return the price in Stars that was typed. Raises `BadStars`, `StarsTooHigh`."""
    try:
        within = [stars for stars in prices.readings(text, currency=STARS) if stars <= MOST_STARS]
    except PriceTooHigh:
        within = []
    except (BadPrice, PriceTooFine, PriceInOtherCurrency):
        # Of Stars there is neither small money nor another currency to speak of.
        raise BadStars from None
    if not within:
        raise StarsTooHigh(limit=grouped(MOST_STARS))
    return within[0]


async def set_stars(offer_id: int, stars: int | None, *, cards: bool, by: Staff, meant: int | None = None) -> Offer:
    """Set what it costs in Telegram Stars, or that it is sold for none, and tell the other owners.

    Returns the offer as it was before. Its first price, of whatever kind, puts it on sale; without its only one it goes
    off. `cards` as in `offer_words`. Raises `OfferNotFound`, `NotOwner`, `StarsTooHigh`, `SubscriptionOn`, what
    `offer_words.require_words` raises, and `PriceLeaps` for much more or less than now, unless `meant` says which price
    was seen to be changed so.
    """
    if stars is not None and not 0 < stars <= MOST_STARS:
        raise StarsTooHigh(limit=grouped(MOST_STARS))
    async with editing_one(offer_id, by) as offer:
        was, was_priced = offer.stars_price, offer.is_priced
        if offer.subscribes and (stars is None or stars > SUBSCRIPTION_STARS):
            raise SubscriptionOn(days=SUBSCRIPTION_DAYS, stars=grouped(SUBSCRIPTION_STARS))
        offer.stars_price = stars
        offer_words.require_words(offer, cards=cards)
        # Last: what can't be is not asked about.
        if stars and was and meant != was and prices.leaps(was, stars):
            raise PriceLeaps(offer=offer.id)
        on_sale = offer.is_priced and (offer.is_active or not was_priced)
        await change(offer, by, stars_price=stars, is_active=on_sale)
        offer.stars_price = was
        if was != stars:
            told = PriceChanged(
                staff_id=by.id,
                offer_id=offer.id,
                title=offer.title,
                was=was or 0,
                price=stars or 0,
                currency_was=STARS,
                currency=STARS,
            )
            await outbox.tell_owners(told, but=by)
    logger.bind(offer=offer.id, stars=stars, by=by.id).info("price in Stars set")
    return offer


async def set_subscription(offer_id: int, on: bool, *, by: Staff) -> None:
    """Sell it for Stars as a subscription, or as a single charge.

    Raises `OfferNotFound`, `SubscriptionUnfit`, `NotOwner`.
    """
    async with editing_one(offer_id, by) as offer:
        fits = offer.duration_days == SUBSCRIPTION_DAYS and 0 < (offer.stars_price or 0) <= SUBSCRIPTION_STARS
        if on and not fits:
            raise SubscriptionUnfit(days=SUBSCRIPTION_DAYS, stars=grouped(SUBSCRIPTION_STARS))
        await change(offer, by, subscribes=on)


async def set_card(offer_id: int, on: bool, *, by: Staff) -> None:
    """Let it be paid by card in Telegram, where a payment provider is set up, or not.

    Raises `OfferNotFound`, what `offer_words.require_words` raises, and `NotOwner`.
    """
    async with editing_one(offer_id, by) as offer:
        offer.by_card = on
        if on:
            offer_words.require_words(offer, cards=True)
        await change(offer, by, by_card=on)
