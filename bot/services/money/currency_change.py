"""The currency of the settings, and what is on sale in another one: noticed at the start, and never in silence."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.money import currencies
from bot.services.notices.prices import CurrencyChanged, PricesUnset
from db import setup_version
from db.defaults import OFFERS, PRICED_IN
from db.models import Offer, Payment, PaymentRequest, Setting

TOLD = "currency_told"


async def settle(currency: str) -> None:
    """Bring the offers to the `currency` of the settings as far as nobody's money is touched, and tell owners the rest.

    Default prices that nobody has set or been shown are of roubles only: in another currency they become no price, and
    what has none in Stars either goes off sale until an owner names one. Whatever else is priced keeps its price and
    currency. Owners are told once of each state of things.
    """
    async with in_transaction():
        await setup_version.hold()
        # Locked: another replica may be setting a price at this moment, which is no default any more then.
        for offer in await Offer.exclude(currency=currency).order_by("id").select_for_update():
            if await _untouched(offer):
                on_sale = offer.is_active and offer.stars_price is not None
                await Offer.filter(id=offer.id).update(currency=currency, price=0, is_active=on_sale)
        priced = await Offer.filter(price__gt=0).exclude(currency=currency).order_by("currency")
        others = list(dict.fromkeys(offer.currency for offer in priced))
        unpriced = await Offer.filter(price=0, stars_price=None).exists()
        state = ":".join([currency, *others, *(["unpriced"] if unpriced else [])]) if others or unpriced else ""
        if not await _is_new(state):
            return
        sign = currencies.sign(currency)
        if others:
            signs = ", ".join(currencies.sign(other) for other in others)
            await outbox.tell_owners(CurrencyChanged(currency=currency, sign=sign, others=signs))
        if unpriced:
            await outbox.tell_owners(PricesUnset(sign=sign))
    logger.bind(currency=currency, others=others, unpriced=unpriced).warning("offers do not fit the currency")


async def _untouched(offer: Offer) -> bool:
    """Say whether the offer has no price yet, or one that the bot came with and that nobody has been asked for."""
    if offer.price == 0:
        return True
    minor_units = 10 ** currencies.digits(PRICED_IN)
    defaults = [(price * minor_units, PRICED_IN, days) for _, price, days in OFFERS]
    if (offer.price, offer.currency, offer.duration_days) not in defaults:
        return False
    return not (await Payment.exists(offer_id=offer.id) or await PaymentRequest.exists(offer_id=offer.id))


async def _is_new(state: str) -> bool:
    """Remember what owners were told of, "" for nothing; say whether there is something new to tell."""
    if not state:
        await Setting.filter(key=TOLD).delete()
        return False
    await Setting.get_or_create(key=TOLD)
    told = await Setting.select_for_update().get(key=TOLD)
    await Setting.filter(key=TOLD).update(value=state)
    return told.value != state
