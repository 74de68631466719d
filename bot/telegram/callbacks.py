"""What the buttons say to the bot: short keys and ids, at most 64 bytes together (Bot API)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton
from pydantic import Field

from bot.i18n import LANGUAGES, Translator
from bot.services.ids import LARGEST_ID, Id
from bot.services.people.languages import TELEGRAMS
from bot.services.time.today_rows import Kind
from bot.telegram.freeze_callbacks import DecideFreeze, OfferRenewal
from bot.telegram.payment_callbacks import HandOver

Rows = list[list[InlineKeyboardButton]]

# A day of a program, counted from 0.
Day = Annotated[int, Field(ge=0, le=6)]


class Destination(StrEnum):
    """Where a client's button leads."""

    HOME = "home"
    FREE = "free"
    OFFERS = "offers"
    PROGRAMS = "programs"
    PHONE = "phone"
    LANGUAGE = "language"
    REMINDERS = "reminders"
    AGAIN = "again"
    TALK = "talk"
    FREEZE = "freeze"


class Go(CallbackData, prefix="go"):
    to: Destination


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


class Paid(CallbackData, prefix="transferred"):
    """Names what the client was shown to pay by."""

    request: Id


class NoReceipt(CallbackData, prefix="noreceipt"):
    payment: Id


class SayWithout(CallbackData, prefix="without"):
    """Hand over to staff what was typed, in place of a receipt."""

    payment: Id


class AskReceipt(CallbackData, prefix="receipt"):
    """Show the request for a receipt of this payment (again)."""

    payment: Id


class GiveUp(CallbackData, prefix="giveup"):
    payment: Id


class Belongs(CallbackData, prefix="belongs"):
    """The client's files without a payment, from receipt `first` on, are receipts of this payment."""

    payment: Id
    first: Id


class PaidWith(CallbackData, prefix="paidwith"):
    """As `Belongs`, of a payment that begins with it: it was made by what the request showed."""

    request: Id
    first: Id


class SendProgram(CallbackData, prefix="program"):
    program: Id


class ShowPrograms(CallbackData, prefix="programs"):
    """A page of what the client got, counted from 0."""

    page: Annotated[int, Field(ge=0, le=LARGEST_ID)]


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


class ShowOwed(CallbackData, prefix="owed"):
    """Show how things are now to somebody, client or staff, whom a screen did not reach."""


class Sample(CallbackData, prefix="sample"):
    """A button of what clients get, shown to staff: it does nothing."""


class Decide(CallbackData, prefix="pay"):
    """A staff notice's button: confirm the payment, or reject it."""

    payment: Id
    confirm: bool


class TakeBack(CallbackData, prefix="takeback"):
    """A staff notice's button: asks whether to take the decision back."""

    payment: Id


class ShowReceipts(CallbackData, prefix="receipts"):
    payment: Id


class OpenCard(CallbackData, prefix="card"):
    client: Id


class WriteTo(CallbackData, prefix="writeto"):
    """Ask for what is to be written to the client."""

    client: Id


class OpenTalk(CallbackData, prefix="talk"):
    """All that was written by and to the client."""

    client: Id


class StopBroadcast(CallbackData, prefix="stopcast"):
    broadcast: Id


class ShowLeads(CallbackData, prefix="leads"):
    """Open where new leads stand, the newest first."""


class OpenHeld(CallbackData, prefix="held"):
    program: Id


class TryAgain(CallbackData, prefix="retry"):
    program: Id


class OpenFailed(CallbackData, prefix="failed"):
    """The screen of a program's parts, with what did not arrive."""

    program: Id


class ReplacePart(CallbackData, prefix="replace"):
    """Parts are counted from 1."""

    program: Id
    part: Id


class LeaveOut(CallbackData, prefix="leaveout"):
    program: Id
    part: Id


class OpenSettings(CallbackData, prefix="settings"):
    pass


class OpenPrices(CallbackData, prefix="prices"):
    pass


class OpenToday(CallbackData, prefix="today"):
    """All that there is to do today."""


class OpenRow(CallbackData, prefix="row"):
    """A row of what there is to do today: what it opens, or (`later`) until when it is put off."""

    kind: Kind
    client: Id
    subject: Annotated[str, Field(max_length=30)]
    later: bool = False


class StepDone(CallbackData, prefix="stepdone"):
    step: Id


STAFF_PREFIXES = tuple(
    kind.__prefix__
    for kind in (
        *(Decide, TakeBack, ShowReceipts, OpenCard, WriteTo, OpenTalk, StopBroadcast, ShowLeads, OpenHeld),
        *(TryAgain, OpenFailed, ReplacePart, LeaveOut, OpenSettings, OpenPrices),
        *(OpenToday, OpenRow, StepDone, Sample, DecideFreeze, OfferRenewal, HandOver),
    )
)


def button(t: Translator, key: str, data: CallbackData, **arguments: object) -> InlineKeyboardButton:
    """Return a button labelled with the text `key`."""
    return InlineKeyboardButton(text=t.label(key, **arguments), callback_data=data.pack())
