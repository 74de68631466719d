from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import OfferNotFound, TitleTooLongForInvoice
from bot.services.money import currencies, offer_words, offers
from bot.settings import Settings
from bot.text.money import money
from bot.text.offers import holds, price_in_money, price_in_stars, short_price
from bot.text.words import cut, marked, one_line
from db.models import Offer, OfferKind
from dialogs.kit import once

# Where the dialog keeps which offer is open, whether it is being made, what a typed price may mean, and which sum was
# chosen.
OFFER, MAKING, READINGS, CHOSEN = "offer", "making", "readings", "chosen"
# Said once: the last change of a price, and what was deleted.
CHANGED, DELETED = "changed", "deleted"
# The terms that are a tap away, in days; others are typed.
TERMS = (7, 14, 28, 30, 60, 90, 180, 365)
# And the numbers of sessions.
COUNTS = (5, 8, 10, 12, 20)
LONGEST_LABEL = 40


async def every(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return all offers as buttons, in their order."""
    return {
        "offers": [(offer.id, _button(offer, t)) for offer in await offers.every()],
        "deleted": once.said(dialog_manager, DELETED, ""),
    }


async def new(**_: Any) -> dict[str, Any]:
    """Return how long the name of an offer may be."""
    return {"limit": offer_words.LONGEST_TITLE}


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the open offer, its neighbours, and the price that was changed last. Raises `OfferNotFound`."""
    every = await offers.every()
    place = next((place for place, offer in enumerate(every) if offer.id == offer_of(dialog_manager)), None)
    if place is None:
        raise OfferNotFound(offer=offer_of(dialog_manager))
    offer = every[place]
    changed, cards = once.said(dialog_manager, CHANGED, {}), settings.takes_cards
    return {
        "title": one_line(offer.title),
        "price": price_in_money(offer, t),
        "stars": price_in_stars(offer, t),
        "holds": holds(offer, t),
        "is_pack": offer.kind is OfferKind.PACK,
        "counts": [(count, marked(str(count), count == offer.sessions)) for count in COUNTS],
        "days": offer.duration_days,
        "terms": [(days, marked(t.label("limit-days", days=days), days == offer.duration_days)) for days in TERMS],
        "description": offer.description,
        "limit": offer_words.longest_title(offer, cards=cards),
        "longest": offer_words.longest_description(offer, cards=cards),
        "sells": offer.is_active,
        "off": not offer.is_active and offer.is_priced,
        "unpriced": not offer.is_priced,
        "card": cards and offer.by_card,
        "cardless": _cardless(offer, t) if cards else "",
        "picture": offer.picture is not None,
        "lost": offer.picture_lost,
        "above": every[place - 1 : place] if place else [],
        "below": every[place + 1 : place + 2],
        "making": bool(dialog_manager.dialog_data.get(MAKING)),
        "first": bool(changed) and changed["first"],
        "changed": bool(changed) and not changed["first"],
        "was": changed.get("was", ""),
        "now": changed.get("now", ""),
    }


async def price(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the offer whose price is asked for, and what was typed for it, if it was."""
    offer = await open_one(dialog_manager)
    readings = dialog_manager.dialog_data.get(READINGS) or []
    chosen = int(dialog_manager.dialog_data.get(CHOSEN) or 0)
    currency = settings.currency
    return {
        "title": one_line(offer.title),
        "was": price_in_money(offer, t),
        "sign": currencies.sign(currency, t.language),
        "moves": bool(offer.price) and offer.currency != currency,
        "unpriced": not offer.price,
        "card": settings.takes_cards and offer.by_card,
        "readings": [(amount, money(amount, currency, t.language)) for amount in readings],
        "price": money(chosen, currency, t.language),
        "yes": [(chosen, t.label("button-price-sure", price=money(chosen, currency, t.language)))],
    }


async def open_one(manager: DialogManager) -> Offer:
    """Return the offer that is open. Raises `OfferNotFound`."""
    return await offers.one(offer_of(manager))


def takes_cards(manager: DialogManager) -> bool:
    """Say whether there is a payment provider for cards."""
    settings: Settings = manager.middleware_data["settings"]
    return settings.takes_cards


def offer_of(manager: DialogManager) -> int:
    """Return the id of the offer that is open; 0, which none has, where none is."""
    return int(manager.dialog_data.get(OFFER) or 0)


def _cardless(offer: Offer, t: Translator) -> str:
    """Return, as HTML, why a pack has no card, which packs have from the start; nothing where it could have one."""
    if offer.kind is not OfferKind.PACK or offer.by_card or (unfit := offer_words.unfit_for_invoice(offer)) is None:
        return ""
    key = "offer-cardless-title" if isinstance(unfit, TitleTooLongForInvoice) else "offer-cardless-words"
    return t(key, **unfit.data)


def _button(offer: Offer, t: Translator) -> str:
    label = f"{cut(one_line(offer.title), LONGEST_LABEL)} · {short_price(offer, t)}"
    return label if offer.is_active or not offer.is_priced else f"⏸ {label}"
