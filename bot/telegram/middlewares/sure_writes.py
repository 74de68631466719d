"""Lets nothing be handled while the database is known to take no writes."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from bot.recovery import passes
from db.connection import takes_writes


class SureWrites(BaseMiddleware):
    """After an error that passes, lets the database prove that it writes before anything else is handled.

    An update that met one is handled again; what its handler says before it writes would be said with every try.
    """

    def __init__(self) -> None:
        self._in_doubt = False

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if self._in_doubt:
            await takes_writes()
            self._in_doubt = False
        try:
            return await handler(event, data)
        except Exception as error:
            self._in_doubt = self._in_doubt or passes(error)
            raise
