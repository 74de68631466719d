"""The bot's clock and its sender as they are, but that nothing waits: not for a second to pass, nor for a network."""

import itertools
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramForbiddenError
from aiogram.methods import GetMe, SendMediaGroup, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, InlineKeyboardMarkup, Message, User
from aiolimiter import AsyncLimiter
from pydantic import SecretStr

from bot.clock import runner
from bot.clock.runner import Clock
from bot.outbox.sender import Sender
from bot.services import outbox
from bot.services.time import calendar
from bot.settings import Settings
from db.fields import now
from db.locks import SenderLock
from db.models import Outbox, OutboxStatus, Timer, TimerStatus

NOWHERE = "sqlite://unused"  # nobody else works on what is worked on here
TOKEN = "42:AAE-this_token_opens_nothing_at_all"  # noqa: S105 - opens nothing


class Here(Settings):
    """The settings of a bot that has moved to wherever the trainer is (see `passing`)."""

    @property
    def zone(self) -> ZoneInfo:
        """The trainer's time zone."""
        return calendar.here()


@dataclass(frozen=True)
class Told:
    """What somebody got: the words, the labels of the buttons below, and the row of the outbox that brought it."""

    row: Outbox
    text: str
    buttons: tuple[tuple[str, ...], ...]

    @property
    def kind(self) -> str:
        """The kind of the notice; «part» for a part of a program."""
        return str((self.row.content or {}).get("kind", "part"))


class Wire(BaseSession):
    """Telegram's end of the wire: it takes everything, but for those who have blocked the bot."""

    def __init__(self) -> None:
        super().__init__()
        self.blocked: set[int] = set()
        self.calls: list[TelegramMethod[Any]] = []
        self._ids = itertools.count(1000)

    async def close(self) -> None:
        """There is nothing to close."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nobody reads files here."""
        yield b""

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Take what is sent."""
        chat_id = getattr(method, "chat_id", None)
        if chat_id in self.blocked:
            raise TelegramForbiddenError(method=method, message="Forbidden: bot was blocked by the user")
        self.calls.append(method)
        answer: Any = True
        if isinstance(method, GetMe):
            answer = User(id=bot.id, is_bot=True, first_name="Bot", username="coach_demo_bot")
        elif chat_id is not None:
            answer = Message(message_id=next(self._ids), date=now(), chat=Chat(id=chat_id, type="private"))
            answer = [answer] if isinstance(method, SendMediaGroup) else answer
        return answer  # type: ignore[no-any-return]  # as the method says


class QuickClock(Clock):
    """The clock that works off as fast as it can."""

    def __init__(self) -> None:
        super().__init__(SenderLock(NOWHERE), queued=lambda: None)
        self._limiter = AsyncLimiter(10_000, 1)
        self._begun = False

    async def strikes(self) -> None:
        """Work off all that is due now; for the first time begin as a process does."""
        if not self._begun:
            await runner.begin()
            self._begun = True
        while await Timer.exists(status=TimerStatus.PENDING, due_at__lte=now()) and await self.work_off_page():
            pass


class Running:
    """A bot that runs, and the wire at which everybody gets what it says."""

    def __init__(self) -> None:
        self.settings = Here(
            _env_file=None,  # type: ignore[call-arg]
            bot_token=SecretStr(TOKEN),
            admin_ids="1",  # type: ignore[arg-type]  # as the environment would say it
        )
        self.wire = Wire()
        bot = Bot(TOKEN, session=self.wire, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
        self._sender = Sender(bot, self.settings, SenderLock(NOWHERE))
        self.clock = QuickClock()
        self.refused: list[Outbox] = []
        """What was for somebody who had blocked the bot."""

    def restart(self) -> None:
        """Begin anew, with what the database holds."""
        self.clock = QuickClock()

    async def works(self) -> list[Told]:
        """Do all that is due, and send what waits. Returns what was sent."""
        told: list[Told] = []
        while True:
            await self.clock.strikes()
            sent = await self._sends()
            if not sent:
                return told
            told += sent

    async def _sends(self) -> list[Told]:
        told: list[Told] = []
        waiting = Outbox.filter(status=OutboxStatus.PENDING, not_before__lte=now())
        while await waiting.exists() and (rows := await outbox.due(except_chats=(), limit=100)):
            for row in rows:
                self.wire.calls.clear()
                await self._sender._send(row)
                if row.chat_id in self.wire.blocked:
                    self.refused.append(row)
                told += [Told(row, *_read(call)) for call in self.wire.calls if not isinstance(call, GetMe)]
        return told


def _read(call: TelegramMethod[Any]) -> tuple[str, tuple[tuple[str, ...], ...]]:
    said = getattr(call, "text", None) or getattr(call, "caption", None) or ""
    below = getattr(call, "reply_markup", None)
    rows = below.inline_keyboard if isinstance(below, InlineKeyboardMarkup) else []
    return said, tuple(tuple(button.text for button in row) for row in rows)
