from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import OfferNotFound
from bot.services.money import catalogue, currencies, offers
from bot.settings import Settings
from bot.text.money import money
from bot.text.words import cut, marked, one_line
from db.models import Offer
from dialogs.kit import once

# Where the dialog keeps which offer is open, whether it is being made, what a typed price may mean, and which sum was
# chosen.
OFFER, MAKING, READINGS, CHOSEN = "offer", "making", "readings", "chosen"
# Said once: the last change of a price, and what was deleted.
CHANGED, DELETED = "changed", "deleted"
# The terms that are a tap away, in days; others are typed.
TERMS = (7, 14, 28, 30, 60, 90, 180, 365)
LONGEST_LABEL = 40


async def every(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return all offers as buttons, in their order."""
    return {
        "offers": [(offer.id, _button(offer, t)) for offer in await offers.every()],
        "deleted": once.said(dialog_manager, DELETED, ""),
    }


async def new(**_: Any) -> dict[str, Any]:
    """Return how long the name of an offer may be."""
    return {"limit": catalogue.LONGEST_TITLE}


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open offer, its neighbours, and the price that was changed last. Raises `OfferNotFound`."""
    every = await offers.every()
    place = next((place for place, offer in enumerate(every) if offer.id == offer_of(dialog_manager)), None)
    if place is None:
        raise OfferNotFound(offer=offer_of(dialog_manager))
    offer = every[place]
    changed = once.said(dialog_manager, CHANGED, {})
    return {
        "title": one_line(offer.title),
        "price": _price(offer, t),
        "days": offer.duration_days,
        "terms": [(days, marked(t.label("limit-days", days=days), days == offer.duration_days)) for days in TERMS],
        "description": offer.description,
        "limit": catalogue.LONGEST_TITLE,
        "longest": catalogue.LONGEST_DESCRIPTION,
        "sells": offer.is_active,
        "off": not offer.is_active and offer.price > 0,
        "unpriced": not offer.price,
        "above": every[place - 1 : place] if place else [],
        "below": every[place + 1 : place + 2],
        "making": bool(dialog_manager.dialog_data.get(MAKING)),
        "first": bool(changed) and not changed["was"],
        "changed": bool(changed) and bool(changed["was"]),
        "was": changed.get("was", ""),
    }


async def price(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the offer whose price is asked for, and what was typed for it, if it was."""
    offer = await open_one(dialog_manager)
    readings = dialog_manager.dialog_data.get(READINGS) or []
    chosen = int(dialog_manager.dialog_data.get(CHOSEN) or 0)
    currency = settings.currency
    return {
        "title": one_line(offer.title),
        "was": _price(offer, t),
        "sign": currencies.sign(currency, t.language),
        "moves": bool(offer.price) and offer.currency != currency,
        "unpriced": not offer.price,
        "readings": [(amount, money(amount, currency, t.language)) for amount in readings],
        "price": money(chosen, currency, t.language),
        "yes": [(chosen, t.label("button-price-sure", price=money(chosen, currency, t.language)))],
    }


async def open_one(manager: DialogManager) -> Offer:
    """Return the offer that is open. Raises `OfferNotFound`."""
    return await offers.one(offer_of(manager))


def offer_of(manager: DialogManager) -> int:
    """Return the id of the offer that is open; 0, which none has, where none is."""
    return int(manager.dialog_data.get(OFFER) or 0)


def _button(offer: Offer, t: Translator) -> str:
    label = f"{cut(one_line(offer.title), LONGEST_LABEL)} · {_price(offer, t)}"
    return label if offer.is_active or not offer.price else f"⏸ {label}"


def _price(offer: Offer, t: Translator) -> str:
    return money(offer.price, offer.currency, t.language) if offer.price else t.label("price-unset")
