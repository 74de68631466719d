"""An offer's words in the languages that clients read beside the trainer's own."""

from bot.services.money import offer_words
from bot.services.money.catalogue import free_title
from bot.services.money.offer_editing import change, editing, editing_one, one_of
from db.models import Offer, Staff


async def set_title(offer_id: int, language: str, title: str, *, cards: bool, by: Staff) -> None:
    """Call the offer so for clients of this language; `cards` as in `offer_words`.

    Raises `OfferNotFound`, `WordsWanted`, `TextTooLong`, `TitleTooLongForInvoice`, `OfferNameTaken`, `NotOwner`.
    """
    async with editing(by) as found:
        offer = one_of(found, offer_id)
        others = [offer_words.title_in(other, language) for other in found if other.id != offer.id]
        typed = free_title(title, others)
        offer_words.require_title(offer, typed, cards=cards)
        await _change(offer, language, by, title=typed)


async def set_description(offer_id: int, language: str, description: str, *, cards: bool, by: Staff) -> None:
    """Say to clients of this language what is bought.

    Raises `OfferNotFound`, `TextTooLong`, what `offer_words.require_description` raises, and `NotOwner`.
    """
    words = offer_words.described(description)
    async with editing_one(offer_id, by) as offer:
        offer_words.require_description(offer, words, cards=cards)
        await _change(offer, language, by, description=words)


async def drop(offer_id: int, language: str, *, by: Staff) -> None:
    """Let clients of this language read the offer's own words. Raises `OfferNotFound`, `NotOwner`."""
    async with editing_one(offer_id, by) as offer:
        await _change(offer, language, by, title="", description="")


async def _change(offer: Offer, language: str, by: Staff, **words: str) -> None:
    """Write the words that there are now; what is empty is not kept."""
    every = {**(offer.translations or {}), language: {**offer_words.translated(offer, language), **words}}
    kept = {one: {name: text for name, text in of.items() if text} for one, of in every.items()}
    await change(offer, by, translations={one: of for one, of in kept.items() if of} or None)
