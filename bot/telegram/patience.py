"""How long a call waits for Telegram: minutes while Telegram is away, seconds where only one chat is not written to."""

import asyncio
import math
import re
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import cast

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import AnswerCallbackQuery, DeleteMessages, GetUpdates, TelegramMethod
from aiogram.methods.base import Response, TelegramType
from aiogram.utils.backoff import Backoff, BackoffConfig
from aiohttp import ClientConnectorError
from loguru import logger

from bot.recovery import comes
from bot.telegram import turns

# Telegram is not there, or says that it can't now. A proxy's error page is no JSON: that is the decode error.
AWAY = (TelegramNetworkError, TelegramServerError, ClientDecodeError)
# What was to be shown is not, and can be shown later.
PUT_OFF = (TelegramRetryAfter, *AWAY)
# Methods that show something in a chat.
DRAWS = re.compile(r"(send|edit|copy|forward)[A-Z]")

TELEGRAM_PAUSES = BackoffConfig(min_delay=0.5, max_delay=20.0, factor=2, jitter=0)
GIVE_UP_AFTER = timedelta(minutes=15)
# A handler waits for one chat only so long while Telegram takes what goes to others.
FOR_ONE_CHAT = timedelta(seconds=12)
# So many chats in trouble are remembered; who was let through again is forgotten at once.
MOST_TROUBLES = 1000


@dataclass
class Trouble:
    """What Telegram does not take for one chat, or of one method that names no chat; times are those of the loop."""

    begun: float
    alone_since: float | None = None
    """Since when others get through; none while nobody does."""
    last: float = 0.0
    closed_until: float = 0.0
    pauses: Backoff = field(default_factory=lambda: Backoff(TELEGRAM_PAUSES))
    given_up: bool = False

    def meet(self, error: Exception, now: float, *, others_at: float) -> float:
        """Take note of a refusal; Telegram took something of others at `others_at`. Returns how long to wait."""
        alone = isinstance(error, TelegramRetryAfter) or others_at > self.last > 0
        if not alone:
            self.alone_since = None
        elif self.alone_since is None:
            self.alone_since = now
            self.pauses.reset()
        self.last = now
        if isinstance(error, TelegramRetryAfter):
            self.closed_until = now + error.retry_after
            return float(error.retry_after)
        return next(self.pauses)

    def gives_up(self, until: float) -> bool:
        """Say whether waiting until then would be too long for a handler."""
        if self.alone_since is not None:
            self.given_up = self.given_up or until - self.alone_since > FOR_ONE_CHAT.total_seconds()
        return self.given_up or until - self.begun > GIVE_UP_AFTER.total_seconds()


def never_reached(error: BaseException) -> bool:
    """Say whether no connection to Telegram came about."""
    return isinstance(error, TelegramNetworkError) and isinstance(error.__cause__, ClientConnectorError)


def surely_not_done(error: BaseException) -> bool:
    """Say whether Telegram has surely not done what it was asked for: it says so, or was never reached."""
    return never_reached(error) or (isinstance(error, TelegramAPIError) and not isinstance(error, AWAY))


class Sparing(BaseRequestMiddleware):
    """Spares Telegram what would be seen by nobody: the screens of updates that have a crowd behind them.

    They are refused as Telegram itself would soon: whoever draws must be able to bear that. What is typed goes out of
    the chat later, with the next that goes, and taps are answered beside.
    """

    def __init__(self) -> None:
        self._beside: set[asyncio.Task[None]] = set()

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if isinstance(method, DeleteMessages):
            gone = turns.to_remove(*method.message_ids)
            if not gone:
                return cast(Response[TelegramType], True)
            method = cast(TelegramMethod[TelegramType], method.model_copy(update={"message_ids": gone}))
        elif turns.crowded() and isinstance(method, AnswerCallbackQuery):
            self._do_beside(make_request(bot, cast(TelegramMethod[TelegramType], method)))
            return cast(Response[TelegramType], True)
        elif turns.crowded() and DRAWS.match(method.__api_method__):
            raise TelegramRetryAfter(method=method, message="more from the same person waits", retry_after=1)
        return await make_request(bot, method)

    def _do_beside(self, request: Awaitable[object]) -> None:
        async def do() -> None:
            with suppress(TelegramAPIError, *PUT_OFF):  # a spinner ends by itself
                await request

        task = asyncio.create_task(do())
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)


class Patience(BaseRequestMiddleware):
    """Repeats a call until Telegram has taken it, so that the answer to an update is not lost.

    While Telegram is away, everybody waits, a quarter of an hour at most. Where it is one chat that is not written to,
    its handlers wait for seconds, together; once they have given up, calls for this chat fail at once until one gets
    through. Outside of handlers nothing is hurried. After that the error goes to whoever has called.
    """

    def __init__(self) -> None:
        self._troubles: dict[object, Trouble] = {}
        self._through_at = 0.0
        self._hurried = asyncio.Event()

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        loop = asyncio.get_running_loop()
        if method.__api_method__ == GetUpdates.__api_method__:
            updates = await make_request(bot, method)
            self._through_at = loop.time()
            return updates
        in_turn = turns.current() is not None
        place = (getattr(method, "chat_id", None) or method.__api_method__, in_turn)
        self._refuse_at_once(place, method, loop.time())
        begun = loop.time()
        while True:
            try:
                response = await make_request(bot, method)
            except PUT_OFF as error:
                reason = error
            else:
                self._through_at = loop.time()
                self._troubles.pop(place, None)
                return response
            now = loop.time()
            trouble = self._troubles.get(place) or self._remember(place, now)
            wait = trouble.meet(reason, now, others_at=self._through_at)
            over = trouble.gives_up(now + wait) if in_turn else now + wait - begun > GIVE_UP_AFTER.total_seconds()
            log = logger.bind(method=method.__api_method__, error=type(reason).__name__, pause=wait)
            if over:
                log.warning("telegram takes nothing, and is not waited for")
                raise reason
            log.warning("telegram away")
            if await comes(self._hurried, within=wait) and trouble.alone_since is not None and in_turn:
                trouble.given_up = True
                raise reason

    def hurry(self) -> None:
        """Let go of the chats that are not written to: others can't be heard before."""
        self._hurried.set()
        self._hurried = asyncio.Event()

    def _refuse_at_once(self, place: object, method: TelegramMethod[TelegramType], now: float) -> None:
        trouble = self._troubles.get(place)
        if trouble is not None and trouble.given_up and trouble.closed_until > now:
            left = math.ceil(trouble.closed_until - now)
            raise TelegramRetryAfter(method=method, message="Telegram has said so before", retry_after=left)

    def _remember(self, place: object, now: float) -> Trouble:
        if len(self._troubles) >= MOST_TROUBLES:
            del self._troubles[next(iter(self._troubles))]
        self._troubles[place] = Trouble(begun=now)
        return self._troubles[place]


def hurry(bot: Bot) -> None:
    """Let this bot's handlers wait no longer for chats that are not written to, while others are."""
    for middleware in bot.session.middleware:
        if isinstance(middleware, Patience):
            middleware.hurry()
