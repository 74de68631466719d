"""What an offer is: a program for so many days, or a pack of sessions that are good for so many days."""

import re

from bot.services.errors import BadSessions, OfferKindStays
from bot.services.money import offer_words
from bot.services.money.offer_editing import change, editing_one
from bot.services.visible import visible
from db.models import Offer, OfferKind, Payment, PaymentRequest, Staff

FEWEST, MOST = 1, 200
TYPED = re.compile(r"(\d{1,4})\s*(?:зан(?:\.|ят\w*)?|тренир\w*|sessions?)?\.?", re.IGNORECASE)


async def make_program(offer_id: int, *, by: Staff) -> None:
    """Let it be a program. Raises `OfferNotFound`, `OfferKindStays`, `NotOwner`."""
    async with editing_one(offer_id, by) as offer:
        if offer.kind is OfferKind.PROGRAM:
            return
        await _lock_unshown(offer)
        await change(offer, by, kind=OfferKind.PROGRAM, sessions=None, by_card=False)


async def make_pack(offer_id: int, sessions: int, *, by: Staff) -> None:
    """Let it be a pack of so many sessions; one that was bought keeps its number.

    What becomes a pack can be paid by card from the start, where its words fit an invoice: Telegram allows that for
    services. Raises `OfferNotFound`, `BadSessions`, `OfferKindStays`, `NotOwner`.
    """
    if not FEWEST <= sessions <= MOST:
        raise BadSessions(lowest=FEWEST, highest=MOST)
    async with editing_one(offer_id, by) as offer:
        if offer.kind is OfferKind.PACK:
            await change(offer, by, sessions=sessions)
            return
        await _lock_unshown(offer)
        fits = offer_words.unfit_for_invoice(offer) is None
        await change(offer, by, kind=OfferKind.PACK, sessions=sessions, by_card=fits)


async def require_free(offer_id: int) -> None:
    """Refuse to make something else of what was bought, or shown with where to pay. Raises `OfferKindStays`."""
    for kept in (Payment, PaymentRequest):
        if await kept.exists(offer_id=offer_id):
            raise OfferKindStays(offer=offer_id)


def sessions_in(text: str) -> int:
    """Return the number of sessions that was typed. Raises `BadSessions`."""
    typed = TYPED.fullmatch(visible(text))
    if typed is None:
        raise BadSessions(lowest=FEWEST, highest=MOST)
    return int(typed[1])


async def _lock_unshown(offer: Offer) -> None:
    # From here on nobody is shown where to pay for it: whoever was about to is counted.
    await Offer.filter(id=offer.id).select_for_update()
    await require_free(offer.id)
