"""What Telegram's list of Stars tells that no update did, and subscriptions that Telegram is to be told to end."""

import asyncio
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.types import StarTransaction, TransactionPartnerUser, User
from loguru import logger

from bot.i18n import supported
from bot.loop import Loop
from bot.services.money import charges, invoices, stars, subscriptions
from bot.services.money.charges import Charge
from bot.services.money.currencies import STARS
from bot.services.money.subscriptions import Period
from bot.services.people.clients import Person
from bot.services.time import calendar
from db.locks import SenderLock

LOOK_EVERY = 5.0  # seconds
READ_EVERY = 3600.0
PAGE = 100  # the most that getStarTransactions gives (Bot API)
PAID = "invoice_payment"


class Stars(Loop):
    """The one task that reads the list at the start and every hour; `queued` is called when there may be news to send.

    What was paid while the bot was away for so long that Telegram has dropped the updates becomes a payment here.
    """

    def __init__(self, bot: Bot, lock: SenderLock, *, language: str, queued: Callable[[], None]) -> None:
        super().__init__(lock, name="reading the stars", look_every=LOOK_EVERY)
        self._bot = bot
        self._language = language
        self._queued = queued
        self._read_at = 0.0

    async def _round(self) -> None:
        try:
            await self._end_subscriptions()
            if asyncio.get_running_loop().time() >= self._read_at:
                self._read_at = asyncio.get_running_loop().time() + READ_EVERY
                await self.read()
        except AiogramError as error:
            logger.bind(error=str(error)).warning("telegram says nothing of stars")
        self._outage.over()
        await self._sleep()

    async def read(self) -> None:
        """Read what is new in the list, oldest first, and record it."""
        known = await stars.read_so_far()
        offset = known or 0
        while True:
            page = (await self._bot.get_star_transactions(offset=offset, limit=PAGE)).transactions
            for transaction in page:
                # What came before the bot kept count may have been another program's.
                if known is not None or await _is_ours(transaction):
                    await self._record(transaction)
            offset += len(page)
            if page or known is None:
                await stars.have_read(offset)
            if len(page) < PAGE:
                return

    async def _record(self, transaction: StarTransaction) -> None:
        source, receiver = transaction.source, transaction.receiver
        if isinstance(source, TransactionPartnerUser) and source.transaction_type == PAID:
            charge = Charge(
                transaction.id,
                source.invoice_payload or "",
                transaction.amount,
                STARS,
                self._person(source.user),
                Period(transaction.date),
                recurring=source.subscription_period is not None,
            )
            if await charges.take(charge) is not None:
                self._queued()
        elif isinstance(receiver, TransactionPartnerUser) and receiver.transaction_type == PAID:
            await stars.returned(transaction.id, refunded_on=calendar.day_of(transaction.date))
            self._queued()

    def _person(self, user: User) -> Person:
        language = supported(user.language_code, self._language)
        return Person(user.id, user.first_name, user.last_name or "", user.username, language)

    async def _end_subscriptions(self) -> None:
        for subscription in await subscriptions.leaving():
            try:
                await self._bot.edit_user_star_subscription(
                    subscription.payer_id, subscription.charge_id, is_canceled=True
                )
            except TelegramBadRequest as error:
                # It is over, or its account is gone: nobody is charged either way.
                logger.bind(subscription=subscription.id, error=error.message).info("no subscription to end")
            await subscriptions.left(subscription.id)


async def _is_ours(transaction: StarTransaction) -> bool:
    source = transaction.source
    payload = source.invoice_payload if isinstance(source, TransactionPartnerUser) else None
    return payload is not None and await invoices.find(payload) is not None
