"""The bot that knows what it is called now."""

import asyncio

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import User
from loguru import logger

# Seconds: whoever waits for a link gets it with the name known last.
NAME_PATIENCE = 2.0
ASK_AGAIN_AFTER = 10.0


class NamedBot(Bot):
    """Asks Telegram anew whenever it is asked who it is: a bot can be renamed while it runs.

    Links of the bot hold its @username, and commands may. Where Telegram does not say in time, the last one stays.
    """

    _ask_at = 0.0

    async def me(self) -> User:
        """Return who the bot is now. Raises what `get_me` does only where that was never known."""
        if self._me is None:
            return await super().me()
        loop = asyncio.get_running_loop()
        if loop.time() >= self._ask_at:
            try:
                async with asyncio.timeout(NAME_PATIENCE):
                    self._me = await self.get_me()
            except (TimeoutError, TelegramAPIError, ClientDecodeError) as error:
                self._ask_at = loop.time() + ASK_AGAIN_AFTER
                logger.bind(error=type(error).__name__).warning("telegram does not say who the bot is")
        return self._me
