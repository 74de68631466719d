"""The picture that stands above an offer, as Telegram keeps it."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.money import offer_words
from bot.services.money.offer_editing import change, editing_one
from db import setup_version
from db.models import Offer, Staff


async def set_picture(offer_id: int, file_id: str, *, by: Staff) -> None:
    """Let this photo stand above the offer.

    Raises `OfferNotFound`, `DescriptionTooLongForPicture`, `NotOwner`.
    """
    async with editing_one(offer_id, by) as offer:
        offer_words.require_beside_picture(offer)
        await change(offer, by, picture=file_id, picture_lost=False)


async def drop_picture(offer_id: int, *, by: Staff) -> None:
    """Let none stand there. Raises `OfferNotFound`, `NotOwner`."""
    async with editing_one(offer_id, by) as offer:
        await change(offer, by, picture=None, picture_lost=False)


async def lost(file_id: str) -> None:
    """Show a picture no more that Telegram does not know any more: owners read at the offer that it is gone."""
    async with in_transaction():
        await setup_version.hold()
        await Offer.filter(picture=file_id).update(picture=None, picture_lost=True)
    logger.warning("an offer's picture is lost")
