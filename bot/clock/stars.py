"""What Telegram's list of Stars tells that no update did, and subscriptions that Telegram is to be told to end."""

import asyncio
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError, TelegramNotFound
from aiogram.types import StarTransaction, TransactionPartnerUser, User
from loguru import logger

from bot.i18n import supported
from bot.loop import Loop
from bot.recovery import passes
from bot.services.money import charges, invoices, stars, subscriptions
from bot.services.money.charges import Charge
from bot.services.money.currencies import STARS
from bot.services.money.subscriptions import Leaving, Period
from bot.services.people.clients import Person
from bot.services.time import calendar
from db.locks import SenderLock

LOOK_EVERY = 5.0  # seconds
READ_EVERY = 3600.0
# What Telegram has refused, or not answered, is tried again so long after.
TRY_AGAIN = 60.0
PAGE = 100  # the most that getStarTransactions gives (Bot API)
PAID = "invoice_payment"
# The subscription is over, or its account is gone: nobody is charged any more.
GONE = (TelegramBadRequest, TelegramForbiddenError, TelegramNotFound)


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
        self._end_at = 0.0

    async def _round(self) -> None:
        # Neither waits for the other: one subscription that can't be ended must not keep anybody's money from sight.
        if self._is_time(self._end_at):
            self._end_at = self._in(0.0 if await self._end_subscriptions() else TRY_AGAIN)
        if self._is_time(self._read_at):
            self._read_at = self._in(READ_EVERY if await self._could_read() else TRY_AGAIN)
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
                if known is not None or await _concerns_us(transaction):
                    await self._record_surely(transaction)
            offset += len(page)
            is_end = len(page) < PAGE
            # The first reading counts once it is whole: cut short, it would leave the rest to be taken for the bot's.
            if is_end or known is not None:
                await stars.have_read(offset)
            if is_end:
                return

    async def _could_read(self) -> bool:
        try:
            await self.read()
        except AiogramError as error:
            logger.bind(error=str(error)).warning("telegram says nothing of stars")
            return False
        return True

    async def _record_surely(self, transaction: StarTransaction) -> None:
        """Record it; one that can't be is left to be looked at, and keeps none that come later from being read."""
        try:
            await self._record(transaction)
        except Exception as error:
            if passes(error):
                raise
            logger.opt(exception=error).bind(transaction=transaction.id).error("a transaction of stars is not recorded")

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
            if await charges.take_or_keep(charge, passes=passes) is not None:
                self._queued()
        elif isinstance(receiver, TransactionPartnerUser) and receiver.transaction_type == PAID:
            await stars.returned(transaction.id, refunded_on=calendar.day_of(transaction.date))
            self._queued()

    def _person(self, user: User) -> Person:
        language = supported(user.language_code, self._language)
        return Person(user.id, user.first_name, user.last_name or "", user.username, language)

    async def _end_subscriptions(self) -> bool:
        """Let Telegram end each that is to end. Returns whether that is done with all of them."""
        return all([await self._end(one) for one in await subscriptions.leaving()])

    async def _end(self, subscription: Leaving) -> bool:
        log = logger.bind(subscription=subscription.id)
        try:
            await self._bot.edit_user_star_subscription(subscription.payer_id, subscription.charge_id, is_canceled=True)
        except GONE as error:
            log.bind(error=error.message).info("no subscription to end")
        except AiogramError as error:
            log.bind(error=str(error)).warning("a subscription can't be ended, and is tried again")
            return False
        await subscriptions.left(subscription.id)
        return True

    def _is_time(self, at: float) -> bool:
        return asyncio.get_running_loop().time() >= at

    def _in(self, seconds: float) -> float:
        return asyncio.get_running_loop().time() + seconds


async def _concerns_us(transaction: StarTransaction) -> bool:
    """Say whether it is no charge of another program's; of a refund only one that is known is recorded anyway."""
    source = transaction.source
    if not isinstance(source, TransactionPartnerUser):
        return True
    return source.invoice_payload is not None and await invoices.find(source.invoice_payload) is not None
