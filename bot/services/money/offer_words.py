"""What an offer is called and said of, in each language, and how long that may be.

The words of the offer itself stand for every language that it has no translation in.
"""

from bot.services.errors import (
    DescriptionTooLongForInvoice,
    DescriptionTooLongForPicture,
    TitleTooLongForInvoice,
)
from bot.services.utf16 import units_in
from bot.services.visible import typed_text
from db.models import Offer

LONGEST_TITLE = 60
# It stands in one Telegram message (4,096 characters) with title, price and term.
LONGEST_DESCRIPTION = 1000
# Telegram's limits of an invoice (Bot API, sendInvoice).
INVOICE_TITLE, INVOICE_DESCRIPTION = 32, 255
# A caption takes 1,024 units, and title, prices and term stand in it too.
CAPTION_DESCRIPTION = 800


def title_in(offer: Offer, language: str) -> str:
    """Return what clients of this language read as its title."""
    return translated(offer, language).get("title") or offer.title


def description_in(offer: Offer, language: str) -> str:
    """Return what they read of it, perhaps nothing."""
    return translated(offer, language).get("description") or offer.description


def described(text: str) -> str:
    """Return the typed description, "" where nothing of it can be seen. Raises `TextTooLong`."""
    return typed_text(text, longest=LONGEST_DESCRIPTION)


def longest_title(offer: Offer, *, cards: bool) -> int:
    """Return how long its title may be; `cards` says whether there is a payment provider for them."""
    return INVOICE_TITLE if _by_invoice(offer, cards=cards) else LONGEST_TITLE


def longest_description(offer: Offer, *, cards: bool) -> int:
    """Return how long what is said of it may be."""
    if _by_invoice(offer, cards=cards):
        return INVOICE_DESCRIPTION
    return CAPTION_DESCRIPTION if offer.picture else LONGEST_DESCRIPTION


def require_title(offer: Offer, title: str, *, cards: bool) -> None:
    """Refuse a title that an invoice has no room for, where the offer is paid by one.

    Raises `TitleTooLongForInvoice`.
    """
    if _by_invoice(offer, cards=cards) and units_in(title) > INVOICE_TITLE:
        raise TitleTooLongForInvoice(limit=INVOICE_TITLE, length=units_in(title))


def require_description(offer: Offer, description: str, *, cards: bool) -> None:
    """Refuse a description that an invoice, or the offer's picture, has no room for.

    Raises `DescriptionTooLongForInvoice`, `DescriptionTooLongForPicture`.
    """
    length = units_in(description)
    if _by_invoice(offer, cards=cards) and length > INVOICE_DESCRIPTION:
        raise DescriptionTooLongForInvoice(limit=INVOICE_DESCRIPTION, length=length)
    if offer.picture and length > CAPTION_DESCRIPTION:
        raise DescriptionTooLongForPicture(limit=CAPTION_DESCRIPTION, length=length)


def require_beside_picture(offer: Offer) -> None:
    """Refuse a picture where what is said of the offer, in any language, has no room below one.

    Raises `DescriptionTooLongForPicture`.
    """
    length = max(map(units_in, _each(offer, "description")))
    if length > CAPTION_DESCRIPTION:
        raise DescriptionTooLongForPicture(limit=CAPTION_DESCRIPTION, length=length)


def require_words(offer: Offer, *, cards: bool) -> None:
    """Refuse a way to pay by invoice where the offer's words, in any language, have no room in one.

    Raises `TitleTooLongForInvoice`, `DescriptionTooLongForInvoice`.
    """
    if _by_invoice(offer, cards=cards) and (error := unfit_for_invoice(offer)):
        raise error


def unfit_for_invoice(offer: Offer) -> TitleTooLongForInvoice | DescriptionTooLongForInvoice | None:
    """Return, as the error about it, what of the offer's words, in any language, an invoice has no room for."""
    title = max(map(units_in, _each(offer, "title")))
    if title > INVOICE_TITLE:
        return TitleTooLongForInvoice(limit=INVOICE_TITLE, length=title)
    description = max(map(units_in, _each(offer, "description")))
    if description > INVOICE_DESCRIPTION:
        return DescriptionTooLongForInvoice(limit=INVOICE_DESCRIPTION, length=description)
    return None


def translated(offer: Offer, language: str) -> dict[str, str]:
    """Return the "title" and "description" that there are in this language."""
    return (offer.translations or {}).get(language, {})


def _each(offer: Offer, name: str) -> list[str]:
    """Return its title or description, by this `name`, in every language."""
    return [getattr(offer, name), *(words.get(name, "") for words in (offer.translations or {}).values())]


def _by_invoice(offer: Offer, *, cards: bool) -> bool:
    return offer.stars_price is not None or (cards and offer.by_card)
