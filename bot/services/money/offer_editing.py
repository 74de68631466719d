"""How what there is to buy is changed: by owners only, and by one at a time."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import OfferNotFound
from bot.services.people import staff
from db import setup_version
from db.models import Offer, Staff


@asynccontextmanager
async def editing(by: Staff) -> AsyncIterator[list[Offer]]:
    """Give an owner the offers in their order; nobody else sets them up until the block ends. Raises `NotOwner`."""
    async with in_transaction():
        await setup_version.hold()
        await staff.require_owner(by)
        # Without the key: clients go on buying meanwhile. Always in one order, so that two owners wait in a line.
        await Offer.all().order_by("id").select_for_update(no_key=True)
        yield await Offer.all()  # read anew: the lock may have waited for an offer that is there only now


@asynccontextmanager
async def editing_one(offer_id: int, by: Staff) -> AsyncIterator[Offer]:
    """Give an owner one of them. Raises `OfferNotFound`, `NotOwner`."""
    async with editing(by) as found:
        yield one_of(found, offer_id)


async def change(offer: Offer, by: Staff, **values: Any) -> None:
    """Write these values of an offer that is being edited."""
    await Offer.filter(id=offer.id).update(**values)
    log(offer, by, "offer changed")


def one_of(found: Sequence[Offer], offer_id: int) -> Offer:
    """Return this one of them. Raises `OfferNotFound`."""
    for offer in found:
        if offer.id == offer_id:
            return offer
    raise OfferNotFound(offer=offer_id)


def log(offer: Offer, by: Staff, what: str) -> None:
    """Log what was done to the offer, and by whom."""
    logger.bind(offer=offer.id, by=by.id).info(what)
