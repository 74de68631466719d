"""Topics of a private chat: what is sent goes to the topic in which the person writes.

A private chat may have topics (Bot API 9.3). A message without `message_thread_id` goes past all of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import Message
from loguru import logger

THREAD = "message_thread_id"
# Telegram's words where there is no such topic any more, or where nobody may write into it.
GONE = ("message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid", "topic not found")


@dataclass
class Topic:
    """A topic of the chat with one person; `gone` says that Telegram has refused it."""

    chat_id: int
    id: int
    gone: bool = False


_here: ContextVar[Topic | None] = ContextVar("topic", default=None)


def of(message: Message) -> Topic | None:
    """Return the topic in which the message stands, none where it stands in none."""
    if not message.is_topic_message or message.message_thread_id is None:
        return None
    return Topic(message.chat.id, message.message_thread_id)


@contextmanager
def within(topic: Topic | None) -> Iterator[None]:
    """Send to this topic what is sent to its chat within the block, and by the tasks that begin there."""
    token = _here.set(topic)
    try:
        yield
    finally:
        _here.reset(token)


class IntoTopic(BaseRequestMiddleware):
    """Puts the topic into every call that sends; where the topic is gone, the message comes without it."""

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if THREAD not in type(method).model_fields:
            return await make_request(bot, method)
        topic = _here.get()
        chat_id, thread_id = getattr(method, "chat_id", None), getattr(method, THREAD)
        ours = topic is not None and topic.chat_id == chat_id
        if topic is not None and ours and topic.gone and thread_id == topic.id:
            method = method.model_copy(update={THREAD: None})
        elif topic is not None and ours and not topic.gone and thread_id is None:
            method = method.model_copy(update={THREAD: topic.id})
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as error:
            private = isinstance(chat_id, int) and chat_id > 0
            if getattr(method, THREAD) is None or not private or not is_gone(error):
                raise
            logger.bind(method=method.__api_method__, error=error.message).info("the topic is gone")
            if topic is not None and ours:
                topic.gone = True
            return await make_request(bot, method.model_copy(update={THREAD: None}))


def is_gone(error: TelegramAPIError) -> bool:
    """Say whether Telegram has refused the topic, not the message."""
    words = error.message.lower()
    return any(part in words for part in GONE)
