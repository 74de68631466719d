"""What the buttons say to the bot that stand under what clients are told by time; as in `callbacks`."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.services.ids import Id
from bot.services.time.follow_ups import Chain
from bot.telegram.callbacks import Day


class Mute(CallbackData, prefix="mute"):
    """Tell the client no more of this by time; of a renewal no more `about` this program."""

    chain: Chain
    about: Annotated[str, Field(max_length=30)]


class Unmute(CallbackData, prefix="unmute"):
    chain: Chain


class FirstDone(CallbackData, prefix="firstdone"):
    """The first training of the first week is done."""

    program: Id
    day: Day


class NotYet(CallbackData, prefix="notyet"):
    """It is not."""

    program: Id
    day: Day


class ChangedMind(CallbackData, prefix="mind"):
    """The client does not want to pay what they were shown to pay by after all."""

    request: Id


class NotNow(CallbackData, prefix="notnow"):
    """The client does not want to go on after this program now."""

    program: Id


# What is no sign of life of whoever taps it.
NO_SIGNS = (Mute.__prefix__,)
