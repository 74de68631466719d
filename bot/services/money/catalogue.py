"""How owners set up what there is to buy: its name, words, term and place, whether it is on sale, and that it goes.

Its price is another module's (`offers.set_price`).
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import ordering
from bot.services.errors import (
    BadTerm,
    OfferInUse,
    OfferNameTaken,
    OfferNotFound,
    OfferUnpriced,
    TextTooLong,
    TooManyOffers,
)
from bot.services.funnel.limits import TYPED
from bot.services.people import staff
from bot.services.visible import folded, is_visible, typed_line
from db import setup_version
from db.models import Broadcast, BroadcastStatus, Offer, Payment, PaymentRequest, ProgramTemplate, Staff

MOST = 20
# With those off sale, which are kept because somebody has bought them: a keyboard has a hundred buttons at most.
MOST_KEPT = 80
LONGEST_TITLE = 60
# It stands in one Telegram message (4,096 characters) with title, price and term.
LONGEST_DESCRIPTION = 1000
# A new offer runs a month until somebody says otherwise.
USUAL_DAYS = 30
SHORTEST_TERM, LONGEST_TERM = 1, 730


async def require_room() -> None:
    """Refuse where there are as many offers as there may be. Raises `TooManyOffers`."""
    _require_room(await Offer.all())


async def create(title: str, *, currency: str, by: Staff) -> Offer:
    """Add an offer behind all others, for a month; it has no price yet, and its first one puts it on sale.

    Raises `TooManyOffers`, `WordsWanted`, `TextTooLong`, `OfferNameTaken`, `NotOwner`.
    """
    async with _editing(by) as found:
        _require_room(found)
        offer = Offer(
            title=_free_title(title, found),
            price=0,
            currency=currency,
            duration_days=USUAL_DAYS,
            position=max((other.position for other in found), default=-1) + 1,
            is_active=False,
        )
        await _save_title(offer)
    _log(offer, by, "offer created")
    return offer


async def rename(offer_id: int, title: str, *, by: Staff) -> None:
    """Call the offer otherwise; what was bought keeps its name.

    Raises `OfferNotFound`, `WordsWanted`, `TextTooLong`, `OfferNameTaken`, `NotOwner`.
    """
    async with _editing(by) as found:
        offer = _one_of(found, offer_id)
        offer.title = _free_title(title, [other for other in found if other.id != offer.id])
        await _save_title(offer)
    _log(offer, by, "offer renamed")


async def describe(offer_id: int, description: str, *, by: Staff) -> None:
    """Say what is bought, or nothing. Raises `OfferNotFound`, `TextTooLong`, `NotOwner`."""
    words = description.strip()
    if len(words) > LONGEST_DESCRIPTION:
        raise TextTooLong(limit=LONGEST_DESCRIPTION)
    await _change(offer_id, by, description=words if is_visible(words) else "")


async def set_term(offer_id: int, days: int, *, by: Staff) -> None:
    """Let what is bought from now on run for so many days. Raises `OfferNotFound`, `BadTerm`, `NotOwner`."""
    if not SHORTEST_TERM <= days <= LONGEST_TERM:
        raise BadTerm(lowest=SHORTEST_TERM, highest=LONGEST_TERM)
    await _change(offer_id, by, duration_days=days)


def days_in(text: str) -> int:
    """Return the days that were typed. Raises `BadTerm`."""
    typed = TYPED.fullmatch(text.strip())
    if typed is None:
        raise BadTerm(lowest=SHORTEST_TERM, highest=LONGEST_TERM)
    return int(typed[1])


async def put_on_sale(offer_id: int, *, by: Staff) -> None:
    """Let clients buy it. Raises `OfferNotFound`, `OfferUnpriced`, `TooManyOffers`, `NotOwner`."""
    async with _editing(by) as found:
        offer = _one_of(found, offer_id)
        if not offer.price:
            raise OfferUnpriced(offer=offer.id)
        _require_room([other for other in found if other.id != offer.id])
        await Offer.filter(id=offer.id).update(is_active=True)
    _log(offer, by, "offer on sale")


async def take_off_sale(offer_id: int, *, by: Staff) -> None:
    """Let clients see it no more; whoever was shown where to pay may pay still. Raises `OfferNotFound`, `NotOwner`."""
    await _change(offer_id, by, is_active=False)


async def move_up(offer_id: int, *, over: int, by: Staff) -> bool:
    """Move the offer a place up, over the one that was seen above it (see `ordering.swap`).

    Returns whether it moved. Raises `OfferNotFound`, `NotOwner`.
    """
    return await _swap(over, offer_id, moved=offer_id, by=by)


async def move_down(offer_id: int, *, under: int, by: Staff) -> bool:
    """Move the offer a place down, under the one that was seen below it; see `move_up`."""
    return await _swap(offer_id, under, moved=offer_id, by=by)


async def delete(offer_id: int, *, by: Staff) -> Offer:
    """Delete an offer that nobody has bought or been shown how to pay for. Returns what it was.

    Raises `OfferNotFound`, `OfferInUse`, `NotOwner`.
    """
    async with _editing(by) as found:
        offer = _one_of(found, offer_id)
        # From here on nobody is shown where to pay for it: whoever was about to is counted.
        await Offer.filter(id=offer.id).select_for_update()
        # The same holds for a broadcast that is about to start.
        await Broadcast.filter(offer_id=offer.id).order_by("id").select_for_update()
        await require_unused(offer.id)
        await Broadcast.filter(offer_id=offer.id).update(offer_id=None)
        await ProgramTemplate.filter(offer_id=offer.id).update(offer_id=None)
        await Offer.filter(id=offer.id).delete()
        await ordering.number([other for other in found if other.id != offer.id])
    _log(offer, by, "offer deleted")
    return offer


async def require_unused(offer_id: int) -> None:
    """Refuse to part with an offer that is needed still. Raises `OfferInUse`.

    So it is where somebody has bought it; where a message in somebody's chat says how to pay for it, which has to be
    marked when the payment details change; and where a broadcast goes out with it.
    """
    going = Broadcast.filter(offer_id=offer_id, status=BroadcastStatus.RUNNING)
    asked = (Payment.filter(offer_id=offer_id), PaymentRequest.filter(offer_id=offer_id), going)
    for needed in asked:
        if await needed.exists():
            raise OfferInUse(offer=offer_id)


@asynccontextmanager
async def _editing(by: Staff) -> AsyncIterator[list[Offer]]:
    """Give an owner the offers in their order; nobody else sets them up until the block ends. Raises `NotOwner`."""
    async with in_transaction():
        await setup_version.hold()
        await staff.require_owner(by)
        # Without the key: clients go on buying meanwhile. Always in one order, so that two owners wait in a line.
        await Offer.all().order_by("id").select_for_update(no_key=True)
        yield await Offer.all()  # read anew: the lock may have waited for an offer that is there only now


async def _change(offer_id: int, by: Staff, **values: str | int | bool) -> None:
    async with _editing(by) as found:
        offer = _one_of(found, offer_id)
        await Offer.filter(id=offer.id).update(**values)
    _log(offer, by, "offer changed")


async def _swap(upper: int, lower: int, *, moved: int, by: Staff) -> bool:
    async with _editing(by) as found:
        offer = _one_of(found, moved)
        has_moved = await ordering.swap(found, upper, lower)
    if has_moved:
        _log(offer, by, "offer moved")
    return has_moved


async def _save_title(offer: Offer) -> None:
    try:
        async with in_transaction():
            await offer.save()
    except IntegrityError:
        raise OfferNameTaken from None


def _require_room(found: Sequence[Offer]) -> None:
    """Refuse where clients would see too many, or owners; what went off sale counts for the latter alone."""
    if sum(offer.is_active or not offer.price for offer in found) >= MOST:
        raise TooManyOffers(limit=MOST)
    if len(found) >= MOST_KEPT:
        raise TooManyOffers(limit=MOST_KEPT)


def _one_of(found: Sequence[Offer], offer_id: int) -> Offer:
    for offer in found:
        if offer.id == offer_id:
            return offer
    raise OfferNotFound(offer=offer_id)


def _free_title(text: str, others: Sequence[Offer]) -> str:
    title = typed_line(text, longest=LONGEST_TITLE)
    if folded(title) in (folded(other.title) for other in others):
        raise OfferNameTaken
    return title


def _log(offer: Offer, by: Staff, what: str) -> None:
    logger.bind(offer=offer.id, by=by.id).info(what)
