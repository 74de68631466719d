"""What Telegram has answered about a row of the outbox, until that is written down: it must not be asked twice."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.types import Message

REFUSED = (TelegramForbiddenError, TelegramBadRequest)

T = TypeVar("T")


class Taken:
    """The answers about one row, in their order: a second try finds them here, and asks for what comes after them."""

    def __init__(self) -> None:
        self._answers: list[tuple[str, Any]] = []
        self._next = 0
        self._unanswered = False
        self._read: Any = None

    @property
    def anything(self) -> bool:
        """Whether Telegram has said yes to anything."""
        return not all(map(self._refused, range(len(self._answers))))

    @property
    def in_part(self) -> bool:
        """Whether Telegram has said yes to some, and was away, or busy, for what comes after that."""
        return self.anything and self._unanswered

    @property
    def in_doubt(self) -> bool:
        """Whether Telegram was asked for something and has not answered: it may have done it, or not."""
        return self._unanswered

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

    async def once(self, read: Callable[[], Awaitable[T]]) -> T:
        """Return what is to be sent: as it was read when something of it was sent, else as it is now."""
        if not self.anything:
            self._read = await read()
        found: T = self._read
        return found

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
            self._unanswered = True
            try:
                answer: Any = await make_request(bot, method)
            except REFUSED as error:
                answer = error
            self._unanswered = False
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


async def read_once(read: Callable[[], Awaitable[T]]) -> T:
    """Read what is to be sent; at a second try it is what the first has sent, whatever became of it meanwhile."""
    taken = _present.get()
    return await (read() if taken is None else taken.once(read))


@contextmanager
def apart() -> Iterator[None]:
    """Let what is asked in the block be no part of the row at hand: whoever asks keeps the answer themselves."""
    token = _present.set(None)
    try:
        yield
    finally:
        _present.reset(token)


def remember_answers(bot: Bot) -> None:
    """Let what this bot is told be kept where `Taken.answering` asks for it."""
    if not any(isinstance(middleware, _Answers) for middleware in bot.session.middleware):
        bot.session.middleware(_Answers())
