"""What was paid to the bot: the question before a payment, charges, refunds, and the list of Stars."""

import hashlib
import time
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any

from bot.demo.server.bell import Bell
from bot.demo.server.chats import Chat, Chats, Message
from bot.demo.server.errors import bad_request
from bot.demo.server.invoices import STARS, Invoice
from bot.demo.server.queries import Queries, Query
from bot.demo.server.updates import Updates

PROVIDER_TOKEN = "381764678:TEST:1"  # noqa: S105 - opens nothing
_ANSWERED_WITHIN = 10
_LINK = "https://t.me/$"


@dataclass(eq=False)
class Charge:
    """Money taken once."""

    id: str
    provider_id: str
    chat: Chat
    """The private chat of the payer."""
    invoice: Invoice
    terms: dict[str, Any] = field(default_factory=dict)
    """What SuccessfulPayment says besides of a subscription."""
    message: Message | None = None
    """Where the chat says so."""
    refunded: bool = False

    @property
    def payer(self) -> dict[str, Any]:
        """The User object."""
        assert self.chat.user is not None
        return self.chat.user

    def as_dict(self) -> dict[str, Any]:
        """What SuccessfulPayment and RefundedPayment have in common."""
        return {
            "currency": self.invoice.currency,
            "total_amount": self.invoice.total,
            "invoice_payload": self.invoice.payload,
            "telegram_payment_charge_id": self.id,
        }


class Payments:
    """All that is paid to one bot."""

    def __init__(self, bell: Bell, chats: Chats, updates: Updates) -> None:
        self._bell = bell
        self._chats = chats
        self._updates = updates
        self._links: dict[str, Invoice] = {}
        self.checkouts = Queries(bell, 9_000_000_000_000_000_001, _ANSWERED_WITHIN)
        """Pre-checkout queries: expire() lets those that wait be too late now, `lifetime` is how long they wait."""
        self.charges: list[Charge] = []
        """Oldest first, refunded ones too."""
        self.transactions: list[dict[str, Any]] = []
        """StarTransaction objects, oldest first."""

    # Invoices

    def link(self, invoice: Invoice) -> str:
        """A new link that anybody can pay the invoice by."""
        link = _LINK + _secret(f"link {len(self._links)}")[:16]
        self._links[link] = invoice
        return link

    def linked(self, link: str) -> Invoice:
        """What the link asks to be paid; KeyError for no link of this bot."""
        return self._links[link]

    # Paying

    def ask(self, invoice: Invoice, payer: dict[str, Any]) -> Query:
        """Ask the bot whether it wants the payment."""
        query = self.checkouts.new()
        self._updates.push(
            "pre_checkout_query",
            {
                "id": query.id,
                "from": dict(payer),
                "currency": invoice.currency,
                "total_amount": invoice.total,
                "invoice_payload": invoice.payload,
            },
        )
        return query

    def charge(self, invoice: Invoice, chat: Chat, terms: dict[str, Any] | None = None) -> Charge:
        """Take the money of the person whose private chat this is. The bot is told by tell(), with these terms."""
        number = len(self.charges) + 1
        stars = invoice.currency == STARS
        secret = _secret(f"charge {number}")
        id_, provider_id = (f"stx{secret}", f"{chat.id}_{number}") if stars else (f"{number}_{chat.id}", secret[:28])
        charge = Charge(id_, provider_id, chat, invoice, terms or {})
        self.charges.append(charge)
        if stars:
            partner = self._partner(charge) | {"invoice_payload": invoice.payload}
            if invoice.subscription_period:
                partner["subscription_period"] = invoice.subscription_period
            self.transactions.append(self._transaction(charge) | {"source": partner})
        return charge

    def tell(self, charge: Charge, *, heard: bool = True) -> Message:
        """Show the payment in the payer's chat, and (unless it is not `heard`) tell the bot of it."""
        paid = charge.as_dict() | {"provider_payment_charge_id": charge.provider_id} | charge.terms
        charge.message = self._post(charge, {"successful_payment": paid}, heard=heard)
        return charge.message

    def tell_again(self, charge: Charge) -> None:
        """Tell the bot a second time, in an update of a new id, of a payment that it was told of."""
        assert charge.message is not None
        self._updates.push("message", charge.message.raw)

    def refund(self, user_id: int, charge_id: str) -> None:
        """Give the Stars of a charge back and say so in the chat; Refusal for what is none, or not there any more.

        CHARGE_ALREADY_REFUNDED is quoted in tdlib/telegram-bot-api#690, CHARGE_NOT_FOUND in lists of Telegram's errors.
        """
        charge = self.find(user_id, charge_id)
        if charge is None or charge.invoice.currency != STARS:
            raise bad_request("CHARGE_NOT_FOUND")
        if charge.refunded:
            raise bad_request("CHARGE_ALREADY_REFUNDED")
        charge.refunded = True
        self.transactions.append(self._transaction(charge) | {"receiver": self._partner(charge)})
        self._post(charge, {"refunded_payment": charge.as_dict()})

    def find(self, user_id: int, charge_id: str) -> Charge | None:
        """The charge of that id, if it is this user's."""
        return next((c for c in self.charges if c.id == charge_id and c.chat.id == user_id), None)

    @property
    def balance(self) -> int:
        """Stars that the bot has."""
        return sum(t["amount"] if "source" in t else -t["amount"] for t in self.transactions)

    def _transaction(self, charge: Charge) -> dict[str, Any]:
        return {"id": charge.id, "amount": charge.invoice.total, "date": int(time.time())}

    def _partner(self, charge: Charge) -> dict[str, Any]:
        return {"type": "user", "transaction_type": "invoice_payment", "user": dict(charge.payer)}

    def _post(self, charge: Charge, content: dict[str, Any], *, heard: bool = True) -> Message:
        charge.chat.met = True
        message = self._chats.post(charge.chat, charge.payer, content)
        if heard:
            self._updates.push("message", message.raw)
        self._bell.ring()
        return message


def _secret(seed: str) -> str:
    """Letters that say nothing, as many as in Telegram's ids."""
    return urlsafe_b64encode(hashlib.sha512(seed.encode()).digest()).decode().rstrip("=")
