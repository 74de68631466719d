"""How owners set up what there is to buy: its name, words, term and place, whether it is on sale, and that it goes.

Its prices are other modules' (`offers.set_price`, `offer_ways.set_stars`), and so are what it is (`offer_kinds`), its
words in other languages (`translations`) and its picture (`offer_pictures`).
"""

from collections.abc import Iterable, Sequence

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import ordering
from bot.services.errors import (
    BadTerm,
    OfferHasTemplate,
    OfferInUse,
    OfferNameTaken,
    OfferUnpriced,
    SubscriptionOn,
    TooManyOffers,
)
from bot.services.funnel.limits import TYPED
from bot.services.money.offer_editing import change, editing, editing_one, log, one_of
from bot.services.money.offer_ways import SUBSCRIPTION_DAYS, SUBSCRIPTION_STARS
from bot.services.money.offer_words import LONGEST_TITLE, described, require_description, require_title
from bot.services.money.prices import grouped
from bot.services.visible import folded, typed_line
from db.models import Broadcast, BroadcastStatus, Offer, Payment, PaymentRequest, ProgramTemplate, Staff

MOST = 20
# With those off sale, which are kept because somebody has bought them: a keyboard has a hundred buttons at most.
MOST_KEPT = 80
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
    async with editing(by) as found:
        _require_room(found)
        offer = Offer(
            title=free_title(title, (other.title for other in found)),
            price=0,
            currency=currency,
            duration_days=USUAL_DAYS,
            position=max((other.position for other in found), default=-1) + 1,
            is_active=False,
        )
        await _save_title(offer)
    log(offer, by, "offer created")
    return offer


async def rename(offer_id: int, title: str, *, cards: bool, by: Staff) -> None:
    """Call the offer otherwise; what was bought keeps its name. `cards` as in `offer_words`.

    Raises `OfferNotFound`, `WordsWanted`, `TextTooLong`, `TitleTooLongForInvoice`, `OfferNameTaken`, `NotOwner`.
    """
    async with editing(by) as found:
        offer = one_of(found, offer_id)
        offer.title = free_title(title, (other.title for other in found if other.id != offer.id))
        require_title(offer, offer.title, cards=cards)
        await _save_title(offer)
    log(offer, by, "offer renamed")


async def describe(offer_id: int, description: str, *, cards: bool, by: Staff) -> None:
    """Say what is bought, or nothing.

    Raises `OfferNotFound`, `TextTooLong`, what `offer_words.require_description` raises, and `NotOwner`.
    """
    words = described(description)
    async with editing_one(offer_id, by) as offer:
        require_description(offer, words, cards=cards)
        await change(offer, by, description=words)


async def set_term(offer_id: int, days: int, *, by: Staff) -> None:
    """Let what is bought from now on run for so many days.

    Raises `OfferNotFound`, `BadTerm`, `SubscriptionOn`, `NotOwner`.
    """
    if not SHORTEST_TERM <= days <= LONGEST_TERM:
        raise BadTerm(lowest=SHORTEST_TERM, highest=LONGEST_TERM)
    async with editing_one(offer_id, by) as offer:
        if offer.subscribes and days != SUBSCRIPTION_DAYS:
            raise SubscriptionOn(days=SUBSCRIPTION_DAYS, stars=grouped(SUBSCRIPTION_STARS))
        await change(offer, by, duration_days=days)


def days_in(text: str) -> int:
    """Return the days that were typed. Raises `BadTerm`."""
    typed = TYPED.fullmatch(text.strip())
    if typed is None:
        raise BadTerm(lowest=SHORTEST_TERM, highest=LONGEST_TERM)
    return int(typed[1])


async def put_on_sale(offer_id: int, *, by: Staff) -> None:
    """Let clients buy it. Raises `OfferNotFound`, `OfferUnpriced`, `TooManyOffers`, `NotOwner`."""
    async with editing(by) as found:
        offer = one_of(found, offer_id)
        if not offer.is_priced:
            raise OfferUnpriced(offer=offer.id)
        _require_room([other for other in found if other.id != offer.id])
        await Offer.filter(id=offer.id).update(is_active=True)
    log(offer, by, "offer on sale")


async def take_off_sale(offer_id: int, *, by: Staff) -> None:
    """Let clients see it no more; whoever was shown where to pay may pay still. Raises `OfferNotFound`, `NotOwner`."""
    async with editing_one(offer_id, by) as offer:
        await change(offer, by, is_active=False)


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

    Raises `OfferNotFound`, `OfferInUse`, `OfferHasTemplate`, `NotOwner`.
    """
    async with editing(by) as found:
        offer = one_of(found, offer_id)
        # From here on nobody is shown where to pay for it: whoever was about to is counted.
        await Offer.filter(id=offer.id).select_for_update()
        # The same holds for a broadcast that is about to start.
        await Broadcast.filter(offer_id=offer.id).order_by("id").select_for_update()
        await require_unused(offer.id)
        await Broadcast.filter(offer_id=offer.id).update(offer_id=None)
        await Offer.filter(id=offer.id).delete()
        await ordering.number([other for other in found if other.id != offer.id])
    log(offer, by, "offer deleted")
    return offer


async def require_unused(offer_id: int) -> None:
    """Refuse to part with an offer that is needed still. Raises `OfferInUse`, `OfferHasTemplate`.

    So it is where somebody has bought it; where a message in somebody's chat says how to pay for it, which has to be
    marked when the payment details change; and where a broadcast goes out with it. What is sent to those who
    have bought it would become a template for whoever has bought anything: for what else it is, staff decide first.
    """
    going = Broadcast.filter(offer_id=offer_id, status=BroadcastStatus.RUNNING)
    asked = (Payment.filter(offer_id=offer_id), PaymentRequest.filter(offer_id=offer_id), going)
    for needed in asked:
        if await needed.exists():
            raise OfferInUse(offer=offer_id)
    template = await ProgramTemplate.filter(offer_id=offer_id).first()
    if template is not None:
        raise OfferHasTemplate(title=template.title)


async def _swap(upper: int, lower: int, *, moved: int, by: Staff) -> bool:
    async with editing(by) as found:
        offer = one_of(found, moved)
        has_moved = await ordering.swap(found, upper, lower)
    if has_moved:
        log(offer, by, "offer moved")
    return has_moved


async def _save_title(offer: Offer) -> None:
    try:
        async with in_transaction():
            await offer.save()
    except IntegrityError:
        raise OfferNameTaken from None


def _require_room(found: Sequence[Offer]) -> None:
    """Refuse where clients would see too many, or owners; what went off sale counts for the latter alone."""
    if sum(offer.is_active or not offer.is_priced for offer in found) >= MOST:
        raise TooManyOffers(limit=MOST)
    if len(found) >= MOST_KEPT:
        raise TooManyOffers(limit=MOST_KEPT)


def free_title(text: str, taken: Iterable[str]) -> str:
    """Return the title that was typed. Raises `WordsWanted`, `TextTooLong`, `OfferNameTaken`."""
    title = typed_line(text, longest=LONGEST_TITLE)
    if folded(title) in map(folded, taken):
        raise OfferNameTaken
    return title
