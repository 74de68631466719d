"""Subscriptions in Stars: the first charge, those that follow by themselves, and how one comes to its end."""

import time
from dataclasses import dataclass, field
from typing import Any

from bot.demo.server.chats import Chat
from bot.demo.server.errors import bad_request
from bot.demo.server.invoices import Invoice
from bot.demo.server.payments import Charge, Payments
from bot.demo.server.updates import Updates


@dataclass(eq=False)
class Subscription:
    """What a person pays for again and again."""

    chat: Chat
    """The private chat of the payer."""
    invoice: Invoice
    expires: int
    """Unix time up to which it is paid."""
    charges: list[Charge] = field(default_factory=list)
    canceled: bool = False
    """No further charge comes: the person's word or the bot's."""
    canceled_by_bot: bool = False
    """The person can't resume it until the bot allows it."""
    ended: bool = False
    """Its last period is over."""


class Subscriptions:
    """All subscriptions to one bot. Time passes here by order: renew(), fail() and end()."""

    def __init__(self, payments: Payments, updates: Updates) -> None:
        self._payments = payments
        self._updates = updates
        self.all: list[Subscription] = []
        """Oldest first, ended ones too."""

    def begin(self, invoice: Invoice, chat: Chat) -> Charge:
        """Take the first charge; the bot is told by Payments.tell(). A second one beside it is one more."""
        subscription = Subscription(chat, invoice, int(time.time()))
        self.all.append(subscription)
        return self._charge(subscription, first=True)

    def renew(self, subscription: Subscription, *, heard: bool = True) -> Charge:
        """Let the next period begin: it is charged, and the bot is told unless it is not `heard`.

        After fail() too, as where somebody has bought Stars meanwhile. ValueError where no charge would come.
        """
        self._check_goes_on(subscription)
        charge = self._charge(subscription)
        self._payments.tell(charge, heard=heard)
        return charge

    def fail(self, subscription: Subscription) -> None:
        """Let the next charge fail: too few Stars. The bot is told; ValueError where no charge would come."""
        self._check_goes_on(subscription)
        self._tell(subscription, "failed")

    def end(self, subscription: Subscription) -> None:
        """Let the last paid period be over: nobody is told, as in Telegram."""
        subscription.ended = True

    def cancel(self, subscription: Subscription) -> None:
        """The person cancels it: no charge follows. The bot is told; ValueError where it has ended or is cancelled."""
        if subscription.ended or subscription.canceled:
            raise ValueError("there is nothing to cancel")
        subscription.canceled = True
        self._tell(subscription, "canceled")

    def resume(self, subscription: Subscription) -> None:
        """The person takes the cancelling back. The bot is told; ValueError where they can't."""
        if subscription.ended or subscription.canceled_by_bot or not subscription.canceled:
            raise ValueError("there is nothing to resume")
        subscription.canceled = False
        self._tell(subscription, "active")

    def edit(self, user_id: int, charge_id: str, *, canceled: bool) -> None:
        """The bot cancels it, or lets the person resume it; no update says so. Refusal for what is no subscription.

        It is named by its first charge: https://core.telegram.org/method/payments.botCancelStarsSubscription
        """
        charge = self._payments.find(user_id, charge_id)
        subscription = next((s for s in self.all if s.charges[0] is charge), None)
        if subscription is None:
            raise bad_request("CHARGE_ID_INVALID")
        if subscription.ended:
            raise bad_request("SUBSCRIPTION_NOT_ACTIVE")
        subscription.canceled_by_bot = canceled
        subscription.canceled = subscription.canceled or canceled

    def _check_goes_on(self, subscription: Subscription) -> None:
        if subscription.canceled or subscription.ended:
            raise ValueError("Telegram charges nobody for a subscription that was cancelled or has ended")

    def _charge(self, subscription: Subscription, *, first: bool = False) -> Charge:
        subscription.expires += subscription.invoice.subscription_period
        terms: dict[str, Any] = {"subscription_expiration_date": subscription.expires, "is_recurring": True}
        if first:
            terms["is_first_recurring"] = True
        charge = self._payments.charge(subscription.invoice, subscription.chat, terms)
        subscription.charges.append(charge)
        return charge

    def _tell(self, subscription: Subscription, state: str) -> None:
        payload = subscription.invoice.payload
        told = {"user": subscription.charges[0].payer, "invoice_payload": payload, "state": state}
        self._updates.push("subscription", told)
