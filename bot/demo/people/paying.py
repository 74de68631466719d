"""How a person pays: an invoice in the chat, a link, a copy that somebody forwarded."""

from bot.demo.people.sending import Sender
from bot.demo.server.chats import Message
from bot.demo.server.invoices import Invoice
from bot.demo.server.payments import Charge
from bot.demo.server.subscriptions import Subscription

TIMEOUT = "BOT_PRECHECKOUT_TIMEOUT"
"""What a payer sees where the bot has not answered in time."""


class Payer(Sender):
    """A person with Stars and a card, and always enough on both."""

    @property
    def charges(self) -> list[Charge]:
        """What they were charged, oldest first, refunded ones too."""
        return [charge for charge in self._state.payments.charges if charge.chat is self.chat]

    @property
    def subscriptions(self) -> list[Subscription]:
        """What they pay for again and again, oldest first, ended ones too."""
        return [subscription for subscription in self._state.subscriptions.all if subscription.chat is self.chat]

    async def pay(self, what: Message | str | None = None) -> str:
        """Pay an invoice and return '' when it is paid, or what they see instead: the bot's words, or TIMEOUT.

        `what` is a message of the chat (the newest invoice without one) or a link of createInvoiceLink. Telegram lets
        the same one be paid again and again, and by anybody; each is a charge of its own.
        """
        return await self._pay(self._asked_for(what))

    async def pay_copy(self, message: Message) -> str:
        """Tap the button below a copy of the invoice that somebody has forwarded to them.

        It pays where the invoice has no start_parameter: what pay() returns. Otherwise it opens the bot: the command.
        """
        invoice = self._asked_for(message)
        if not invoice.start_parameter:
            return await self._pay(invoice)
        return (await self.send(f"/start {invoice.start_parameter}")).text

    async def pay_unheard(self, what: Message | str | None = None) -> Charge:
        """Pay while nobody tells the bot: it was away for so long that the updates are lost, but not the Stars."""
        charge = self.charged(self._asked_for(what))
        self._state.payments.tell(charge, heard=False)
        return charge

    async def cancel_subscription(self, subscription: Subscription | None = None) -> None:
        """Cancel one (the newest) in the settings of Telegram: the bot is told 'canceled'. ValueError for none."""
        self._state.subscriptions.cancel(subscription or self.subscriptions[-1])

    async def resume_subscription(self, subscription: Subscription | None = None) -> None:
        """Take that back: the bot is told 'active'. ValueError where it has ended or the bot has cancelled it."""
        self._state.subscriptions.resume(subscription or self.subscriptions[-1])

    async def _pay(self, invoice: Invoice) -> str:
        if self.chat.blocked:
            raise RuntimeError("the person has blocked the bot; unblock() first")
        payments = self._state.payments
        answer = await payments.checkouts.outcome(payments.ask(invoice, self.user))
        if answer is None:
            return TIMEOUT
        if not answer["ok"]:
            return str(answer["error_message"])
        payments.tell(self.charged(invoice))
        return ""

    def charged(self, invoice: Invoice | None) -> Charge:
        """Charge the person for the invoice; the bot is not told yet."""
        if invoice is None:
            raise AssertionError(self._report("there is nothing to pay"))
        if invoice.subscription_period:
            return self._state.subscriptions.begin(invoice, self.chat)
        return self._state.payments.charge(invoice, self.chat)

    def _asked_for(self, what: Message | str | None) -> Invoice:
        if isinstance(what, str):
            return self._state.payments.linked(what)
        message = what or next((m for m in reversed(self.from_bot) if m.invoice is not None), None)
        if message is None or message.invoice is None:
            raise AssertionError(self._report("there is nothing to pay"))
        return message.invoice
