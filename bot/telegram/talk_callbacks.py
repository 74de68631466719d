"""The buttons by which a client writes to the trainer, and what they say to the bot; as in `callbacks`."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.telegram.callbacks import Destination, Go, button

TO_TALK = Go(to=Destination.TALK)


class HandOn(CallbackData, prefix="handon"):
    """Whether what was typed is for the trainer."""

    yes: bool


class TalkDone(CallbackData, prefix="talkdone"):
    """Nothing more is to be written now."""


def write_button(t: Translator) -> InlineKeyboardButton:
    """Return the button that opens the conversation; one with other words says `TO_TALK` too."""
    return button(t, "button-write-trainer", TO_TALK)
