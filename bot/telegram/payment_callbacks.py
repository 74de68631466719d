"""What the buttons say to the bot that stand around payments in Telegram; as in `callbacks`."""

from aiogram.filters.callback_data import CallbackData

from bot.services.ids import Id
from bot.services.money.invoices import Way


class SendInvoice(CallbackData, prefix="invoice"):
    offer: Id
    way: Way


class HandOver(CallbackData, prefix="handover"):
    """A staff notice's button: hand over what the payment has bought."""

    payment: Id
