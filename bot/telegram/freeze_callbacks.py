"""What the buttons about frozen programs and their renewal say to the bot; as in `callbacks`."""

from datetime import date
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.services.ids import Id
from bot.services.programs.freeze_rules import MOST_DAYS

# A calendar day (`date.toordinal`), and for how many days a program is to rest: 0 for an open freeze.
OnDay = Annotated[int, Field(ge=1, le=date.max.toordinal())]
Days = Annotated[int, Field(ge=0, le=MOST_DAYS)]


class FreezeFrom(CallbackData, prefix="freezefrom"):
    """The client wants their program to rest from this day on."""

    day: OnDay


class FreezeFor(CallbackData, prefix="freezefor"):
    """As `FreezeFrom`, for so many days; `send` asks staff for it, without a word of the client's."""

    day: OnDay
    days: Days
    send: bool = False


class WithdrawFreeze(CallbackData, prefix="nofreeze"):
    """The client does not want what they have asked for after all."""

    freeze: Id


class Resume(CallbackData, prefix="resume"):
    """The client wants their program to run (again) from this day on."""

    freeze: Id
    day: OnDay


class OfferRenewal(CallbackData, prefix="offerrenewal"):
    """The button of a row of «Сегодня»: ask the client at once whether to go on after their program that ends."""

    client: Id
    program: Id


class DecideFreeze(CallbackData, prefix="freeze"):
    """A staff notice's button: let the program rest as its client asks, or not."""

    freeze: Id
    grant: bool
