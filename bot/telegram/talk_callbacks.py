"""The buttons by which a client writes to the trainer, and what they say to the bot; as in `callbacks`."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.ids import Id
from bot.telegram.callbacks import Destination, Go, button

TO_TALK = Go(to=Destination.TALK)


class HandOn(CallbackData, prefix="handon"):
    """Whether what was typed is for the trainer."""

    yes: bool


class NoWords(CallbackData, prefix="nowords"):
    """What was typed at the request for the receipt of this payment is for nobody."""

    payment: Id


class FilesForTrainer(CallbackData, prefix="files"):
    """The client's files without a payment, from receipt `first` on, are no receipts: the trainer is to see them."""

    first: Id


class PlaceFiles(CallbackData, prefix="placefiles"):
    """Ask once more what the client's files without a payment are for, from receipt `first` on."""

    first: Id


class TalkDone(CallbackData, prefix="talkdone"):
    """Nothing more is to be written now."""


class MuteBroadcasts(CallbackData, prefix="broadcasts"):
    """Whether the client wants broadcasts."""

    on: bool


def write_button(t: Translator) -> InlineKeyboardButton:
    """Return the button that opens the conversation; one with other words says `TO_TALK` too."""
    return button(t, "button-write-trainer", TO_TALK)
