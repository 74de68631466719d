"""Cuts characters that nobody sees off the end of a text."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS


class InvisibleTail(BaseMiddleware):
    """aiogram-dialog reads such an end as the tap of a reply keyboard's button, of which the menus have none."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, Update) and event.message and event.message.text:
            text = event.message.text
            visible = text.rstrip(REPLY_CALLBACK_SYMBOLS)
            if visible != text:
                message = event.message.model_copy(update={"text": visible or " "})
                event = event.model_copy(update={"message": message})
        return await handler(event, data)
