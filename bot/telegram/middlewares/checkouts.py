"""The question before a payment in Telegram: whether the bot still wants it. Telegram waits ten seconds for a word."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import PreCheckoutQuery, TelegramObject, Update
from loguru import logger

from bot.i18n import supported, translator
from bot.recovery import passes
from bot.services.errors import CRMError
from bot.services.money import invoices
from bot.services.money.currencies import from_telegram
from bot.settings import Settings
from db.within import within

PATIENCE = 0.7  # seconds that the database has: the answer is to be there within one


class Checkouts(BaseMiddleware):
    """Answers it before anything else is done about an update: whoever pays waits for a word, and sees it once.

    It waits for nothing that the same person did before, is never asked again, and what it can't know in time it
    refuses in words: nothing was paid then.
    """

    def __init__(self, settings: Settings) -> None:
        self._default_language = settings.default_language

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if not isinstance(event, Update) or event.pre_checkout_query is None:
            return await handler(event, data)
        await self._answer(event.pre_checkout_query, data["bot"])
        return None

    async def _answer(self, query: PreCheckoutQuery, bot: Bot) -> None:
        telegrams = supported(query.from_user.language_code, self._default_language)
        try:
            words = await within(PATIENCE, _refusal(query, telegrams))
        except Exception as error:
            log = logger.bind(error=type(error).__name__)
            if passes(error):
                log.warning("whether a payment is wanted can't be found out in time")
            else:
                log.opt(exception=error).error("whether a payment is wanted can't be found out")
            words = translator(telegrams).label("checkout-later")
        try:
            await bot.answer_pre_checkout_query(query.id, ok=not words, error_message=words or None)
        except TelegramBadRequest as error:
            logger.bind(error=error.message).warning("too late to say whether a payment is wanted")


async def _refusal(query: PreCheckoutQuery, language: str) -> str:
    """Return in the payer's language why the payment is not wanted; empty where it is."""
    request = await invoices.find(query.invoice_payload)
    payer, currency = query.from_user.id, query.currency
    amount = from_telegram(query.total_amount, currency)
    if request is not None and request.client.telegram_id == payer:
        language = request.client.language
    try:
        await invoices.require_payable(request, payer_id=payer, amount=amount, currency=currency)
    except CRMError as refused:
        logger.bind(user=payer, error=type(refused).__name__, **refused.data).info("a payment is not wanted")
        return translator(language).label(refused.key, **refused.data)
    return ""
