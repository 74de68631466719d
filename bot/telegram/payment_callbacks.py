"""What more buttons of payments say to the bot: of those in Telegram, and of older versions; as in `callbacks`."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.services.ids import Id
from bot.services.money.invoices import Way
from bot.services.money.prices import HIGHEST_PRICE


class PaidOffer(CallbackData, prefix="paid"):
    """A button of an older version: carries the price that the client saw, in minor units."""

    offer: Id
    price: Annotated[int, Field(ge=1, le=HIGHEST_PRICE)]


class SendInvoice(CallbackData, prefix="invoice"):
    offer: Id
    way: Way


class HandOver(CallbackData, prefix="handover"):
    """A staff notice's button: hand over what the payment has bought."""

    payment: Id
