"""What the buttons say to the bot that stand under what clients are told by time; as in `callbacks`."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.services.ids import LARGEST_ID, Id
from bot.services.programs.renewals import Why
from bot.services.time.follow_ups import Chain
from bot.telegram.callbacks import Day
from bot.telegram.talk_callbacks import MuteBroadcasts

# What a message is about: of a renewal the program; 0 for all there is.
Number = Annotated[int, Field(ge=0, le=LARGEST_ID)]


class Mute(CallbackData, prefix="mute"):
    """Tell the client no more of this by time; of renewals only that of the program with this `number`."""

    chain: Chain
    number: Id


class Unmute(CallbackData, prefix="unmute"):
    """Tell them of it again; of renewals only that of the program with this `number`, or all of them."""

    chain: Chain
    number: Number = 0


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


class SayWhy(CallbackData, prefix="whynot"):
    """Why the client does not want to go on after this program."""

    program: Id
    why: Why


# What is no sign of life of whoever taps it.
NO_SIGNS = (Mute.__prefix__, MuteBroadcasts.__prefix__)
