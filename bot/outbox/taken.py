"""What Telegram has answered about a row of the outbox, until that is written down: it must not be asked twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import Message

REFUSED = (TelegramForbiddenError, TelegramBadRequest)


class Taken:
    """The answers about one row, in their order: a second try finds them here, and asks for what comes after them."""

    def __init__(self) -> None:
        self._answers: list[tuple[str, Any]] = []
        self._next = 0

    @property
    def anything(self) -> bool:
        """Whether Telegram has said yes to anything."""
        return not all(map(self._refused, range(len(self._answers))))

    @property
    def message_id(self) -> int | None:
        """The newest message that was sent or changed."""
        found = [answer for _, answer in self._answers if isinstance(answer, Message)]
        return found[-1].message_id if found else None

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Answer from here, for the length of the block, what was asked before."""
        self._next = 0
        token = _present.set(self)
        try:
            yield
        finally:
            _present.reset(token)

    def _refused(self, place: int) -> bool:
        return isinstance(self._answers[place][1], Exception)

    async def ask(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Any:
        """Return the known answer, or Telegram's. A refusal is an answer; that Telegram is away, or busy, is none."""
        name = method.__api_method__
        while self._next < len(self._answers) and self._answers[self._next][0] != name and self._refused(self._next):
            self._next += 1  # what comes of a refusal was written down, and now only the rest is asked for
        if self._next >= len(self._answers) or self._answers[self._next][0] != name:
            del self._answers[self._next :]
            try:
                answer: Any = await make_request(bot, method)
            except REFUSED as error:
                answer = error
            self._answers.append((name, answer))
        answer = self._answers[self._next][1]
        self._next += 1
        if isinstance(answer, Exception):
            raise answer.with_traceback(None)
        return answer


class _Answers(BaseRequestMiddleware):
    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        taken = _present.get()
        found: Response[TelegramType]
        found = await (make_request(bot, method) if taken is None else taken.ask(make_request, bot, method))
        return found


_present: ContextVar[Taken | None] = ContextVar("taken", default=None)


def remember_answers(bot: Bot) -> None:
    """Let what this bot is told be kept where `Taken.answering` asks for it."""
    if not any(isinstance(middleware, _Answers) for middleware in bot.session.middleware):
        bot.session.middleware(_Answers())
