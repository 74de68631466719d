"""What the buttons say to the bot: short keys and ids, at most 64 bytes together (Bot API)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton
from pydantic import Field

from bot.i18n import LANGUAGES, Translator
from bot.services.languages import TELEGRAMS

# What the columns of ids hold; a forged number beyond that is no id.
Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
# A day of a program, counted from 0.
Day = Annotated[int, Field(ge=0, le=6)]


class Place(StrEnum):
    """Where a client's button leads."""

    HOME = "home"
    FREE = "free"
    OFFERS = "offers"
    PROGRAMS = "programs"
    PHONE = "phone"
    LANGUAGE = "language"
    AGAIN = "again"


class Go(CallbackData, prefix="go"):
    to: Place


class Speak(CallbackData, prefix="speak"):
    """The language to speak from now on, or Telegram's."""

    language: Annotated[str, Field(pattern=f"^({'|'.join((*LANGUAGES, TELEGRAMS))})$")]


class Consent(CallbackData, prefix="consent"):
    given: bool


class Option(CallbackData, prefix="q"):
    question: str
    option: str


class Tick(CallbackData, prefix="tick"):
    """Carries what the tick becomes, not 'the other way round': the same tap twice changes it once."""

    question: str
    option: str
    on: bool


class Ticked(CallbackData, prefix="ticked"):
    """`none` says that nothing of it holds; over ticks that stand only with `sure`."""

    question: str
    none: bool
    sure: bool = False


class Words(CallbackData, prefix="words"):
    """Carries the newest message whose words the screen showed: others that came since are not meant."""

    message: Annotated[int, Field(ge=1, le=2**63 - 1)]
    add: bool


class Unit(CallbackData, prefix="unit"):
    """Carries the number that the question back was about: another one may have been typed since."""

    question: str
    unit: str
    typed: str


class Back(CallbackData, prefix="back"):
    question: str


class Change(CallbackData, prefix="change"):
    question: str


class Complete(CallbackData, prefix="complete"):
    pass


class OpenOffer(CallbackData, prefix="offer"):
    offer: Id


class Transfer(CallbackData, prefix="transfer"):
    offer: Id


class Paid(CallbackData, prefix="paid"):
    """Carries the price that the client saw, in minor units: it is compared with the offer's, and never taken."""

    offer: Id
    price: int


class NoReceipt(CallbackData, prefix="noreceipt"):
    payment: Id


class AskReceipt(CallbackData, prefix="receipt"):
    """Show the request for a receipt of this payment (again)."""

    payment: Id


class SendProgram(CallbackData, prefix="program"):
    program: Id


class ShowPrograms(CallbackData, prefix="programs"):
    """A page of what the client got, counted from 0."""

    page: Annotated[int, Field(ge=0, le=2**31 - 1)]


class SendPdf(CallbackData, prefix="pdf"):
    program: Id


class ShowDay(CallbackData, prefix="day"):
    program: Id
    day: Day


class DayDone(CallbackData, prefix="done"):
    """Carries what the day becomes, and the Monday (`date.toordinal`) of the week that the button was drawn in."""

    program: Id
    day: Day
    done: bool
    week: Annotated[int, Field(ge=1, le=date.max.toordinal())]


class Forget(CallbackData, prefix="forget"):
    sure: bool


class Decide(CallbackData, prefix="pay"):
    """A staff notice's button: confirm the payment, or reject it."""

    payment: Id
    confirm: bool


class OpenCard(CallbackData, prefix="card"):
    client: Id


class OpenHeld(CallbackData, prefix="held"):
    program: Id


class TryAgain(CallbackData, prefix="retry"):
    program: Id


class OpenSettings(CallbackData, prefix="settings"):
    pass


STAFF_PREFIXES = tuple(kind.__prefix__ for kind in (Decide, OpenCard, OpenHeld, TryAgain, OpenSettings))


def button(t: Translator, key: str, data: CallbackData, **arguments: object) -> InlineKeyboardButton:
    """Return a button labelled with the text `key`."""
    return InlineKeyboardButton(text=t.label(key, **arguments), callback_data=data.pack())
