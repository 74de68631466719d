"""The bot's connection to Telegram, and what to do while Telegram is away."""

import asyncio
from datetime import timedelta
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetUpdates, TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import CallbackQuery, Message
from loguru import logger

from bot.connection import NamedBot, Session
from bot.topics import IntoTopic

# Telegram is not there, or says that it can't now. A proxy's error page is no JSON: that is the decode error.
AWAY = (TelegramNetworkError, TelegramServerError, ClientDecodeError)

FIRST_PAUSE = timedelta(seconds=0.5)
LONGEST_PAUSE = timedelta(seconds=20)
GIVE_UP_AFTER = timedelta(minutes=15)

# Telegram's limit for the text of a callback's answer.
LONGEST_ANSWER = 200


class Patience(BaseRequestMiddleware):
    """Repeats a handler's call until Telegram has taken it, so that the answer to an update is not lost.

    After a quarter of an hour the error goes to the handler.
    """

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if method.__api_method__ == GetUpdates.__api_method__:
            return await make_request(bot, method)
        loop = asyncio.get_running_loop()
        give_up_at = loop.time() + GIVE_UP_AFTER.total_seconds()
        pause = FIRST_PAUSE.total_seconds()
        while True:
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as error:
                wait = float(error.retry_after)
                reason: Exception = error
            except AWAY as error:
                wait, pause = pause, min(pause * 2, LONGEST_PAUSE.total_seconds())
                reason = error
            if loop.time() + wait > give_up_at:
                raise reason
            logger.bind(method=method.__api_method__, error=type(reason).__name__, pause=wait).warning("telegram away")
            await asyncio.sleep(wait)


def make_bot(token: str, api_url: str, *, patient: bool) -> Bot:
    """Return a bot that talks to the server at `api_url`; a `patient` one repeats what did not get through."""
    session = Session(api=TelegramAPIServer.from_base(api_url))
    session.middleware(IntoTopic())
    if patient:
        session.middleware(Patience())
    return NamedBot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


class TypedTap(CallbackQuery):
    """A tap that was typed: words that a button bears. Telegram knows nothing of it, so no spinner waits.

    What the tap would be answered with is left in `said`.
    """

    typed: int
    said: list[str]

    @classmethod
    def of(cls, message: Message, data: str, *, on: int) -> "TypedTap":
        """Return what a tap on the screen with the id `on` would be; `message` is what was typed."""
        if message.from_user is None:
            raise ValueError("nobody has typed this")
        tap = cls.model_validate(
            {
                "id": f"typed-{message.message_id}",
                "from": message.from_user,
                "chat_instance": "",
                "message": message.model_copy(update={"message_id": on}),
                "data": data,
                "typed": message.message_id,
                "said": [],
            }
        )
        return tap.as_(message.bot)


async def answer(callback: CallbackQuery, text: str = "", *, alert: bool = False, **kwargs: Any) -> None:
    """Stop the spinner of a tap, with a few words where they help. A tap answered before, or too old, is let be."""
    if isinstance(callback, TypedTap):
        callback.said.extend([text] if text else [])
        return
    try:
        await callback.answer(text[:LONGEST_ANSWER] or None, show_alert=alert or None, **kwargs)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message:
            raise
        logger.bind(user=callback.from_user.id).info("tap answered too late")


async def remove(message: Message) -> None:
    """Take what a person has typed out of the chat; a message that is gone already is let be."""
    if message.bot is not None:
        await message.bot.delete_messages(message.chat.id, [message.message_id])
