"""Messages that nobody has written: Telegram tells in the chat's name what was done there."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update

from bot.services.money import stars
from bot.services.time import calendar
from bot.telegram.service_messages import NOBODYS


class ServiceMessages(BaseMiddleware):
    """Lets go of them: they are no words to answer, and no sign that the person is there. Of a refund note is taken.

    What a person does with a button of the bot's (paying, choosing people or a chat) goes on, though it comes as one.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, Update) and event.message and event.message.content_type in NOBODYS:
            if (refund := event.message.refunded_payment) is not None:
                day = calendar.day_of(event.message.date)
                await stars.returned(refund.telegram_payment_charge_id, refunded_on=day)
            return None
        return await handler(event, data)
