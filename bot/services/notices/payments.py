"""Payments: what staff are asked about them, and what becomes of them for the client."""

from enum import StrEnum
from typing import Literal

from bot.services.notices.base import AboutClient, AboutMoney, ClientNotice, Concern
from db.models import Priority, SubscriptionState


class PaymentClaimed(AboutMoney):
    """A client says that they have paid. It changes with the payment.

    `receipt` is the first receipt that it tells of, and `media` what kind of file that is; without one it is made of
    words. `without_file` says that Telegram has refused the file, so that it is made of words all the same.
    """

    kind: Literal["payment_claimed"] = "payment_claimed"
    concern = Concern.MONEY
    priority = Priority.ASKED
    payment_id: int
    receipt: int | None = None
    media: str | None = None
    without_file: bool = False


class ReceiptKept(AboutClient):
    """A file has come that belongs to no payment."""

    kind: Literal["receipt_kept"] = "receipt_kept"
    concern = Concern.MONEY
    silent = True


class ReceiptShown(AboutClient):
    """Never waits: the reader has asked to see a receipt, and their chat holds its `file`, or its words."""

    kind: Literal["receipt_shown"] = "receipt_shown"
    priority = Priority.ASKED
    quotes = True
    file: bool


class Oddity(StrEnum):
    """What staff have to know of money that Telegram took: nobody should have been able to pay so."""

    UNKNOWN = "unknown"
    FORGOTTEN = "forgotten"
    ANOTHERS = "anothers"
    STAFF = "staff"
    SUM = "sum"
    OFF_SALE = "off-sale"
    TWICE = "twice"
    TRANSFER = "transfer"
    UNDONE = "undone"
    STOPPED = "stopped"


class ChargeTaken(AboutMoney):
    """A client has paid in Telegram; what `prolongs` is a later charge of a subscription."""

    kind: Literal["charge_taken"] = "charge_taken"
    concern = Concern.MONEY
    payment_id: int
    prolongs: bool = False


class ChargeIsOdd(AboutMoney):
    """The same, and something about it is to be looked at."""

    kind: Literal["charge_is_odd"] = "charge_is_odd"
    priority = Priority.ASKED
    payment_id: int
    prolongs: bool = False
    odd: tuple[Oddity, ...]


class SubscriptionChanged(AboutMoney):
    """A client has cancelled their subscription, or resumed it, or could not pay, or it is over."""

    kind: Literal["subscription_changed"] = "subscription_changed"
    concern = Concern.MONEY
    subscription_id: int
    state: SubscriptionState


class StarsReturned(AboutMoney):
    """Telegram has given the Stars of a payment back, which nobody has asked for in the bot."""

    kind: Literal["stars_returned"] = "stars_returned"
    concern = Concern.MONEY
    payment_id: int
    refund_id: int


class PaymentNews(ClientNotice):
    """What has become of the client's payment: of several about one only the newest is still true."""

    payment_id: int


class PaymentConfirmed(PaymentNews):
    """Staff have found the money."""

    kind: Literal["payment_confirmed"] = "payment_confirmed"


class PaymentRejected(PaymentNews):
    """Staff have not found the money."""

    kind: Literal["payment_rejected"] = "payment_rejected"


class PaymentTakenBack(PaymentNews):
    """It waits for a decision again."""

    kind: Literal["payment_taken_back"] = "payment_taken_back"


class PaymentClosed(PaymentNews):
    """The client has not said for two weeks that they have paid."""

    kind: Literal["payment_closed"] = "payment_closed"
    priority = Priority.TIMED


class MoneyReturned(ClientNotice):
    """Money of the client's payment has gone back to them."""

    kind: Literal["money_returned"] = "money_returned"
    refund_id: int
    payment_id: int


class Stopped(StrEnum):
    """What becomes of what was bought, once it is stopped."""

    UNSENT = "unsent"
    OVER = "over"
    RENEWALS = "renewals"
    SHORTER = "shorter"
    PACK = "pack"


class PurchaseStopped(ClientNotice):
    """What the client has bought by the payment is over, or does not come, or its program is shorter by some `days`."""

    kind: Literal["purchase_stopped"] = "purchase_stopped"
    payment_id: int
    stopped: Stopped
    days: int = 0


class TaxReceiptIssued(ClientNotice):
    """The tax receipt for a payment."""

    kind: Literal["tax_receipt_issued"] = "tax_receipt_issued"
    receipt_id: int


Claims = PaymentClaimed | ReceiptKept | ReceiptShown
InTelegram = ChargeTaken | ChargeIsOdd | SubscriptionChanged | StarsReturned
Decisions = PaymentConfirmed | PaymentRejected | PaymentTakenBack | PaymentClosed
Kinds = Claims | InTelegram | Decisions | MoneyReturned | PurchaseStopped | TaxReceiptIssued
