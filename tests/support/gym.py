"""The bot in this process, as `bot.run.process` puts it together, and people who talk to it.

The strict server of the demo is Telegram; updates go from it to the dispatcher one after another, and `settle`
returns once they and whatever they started are handled. So nothing here waits by the clock.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.types import Update
from pydantic import SecretStr
from redis.asyncio import Redis

from bot.app import ALLOWED_UPDATES, build_dispatcher
from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Message
from bot.demo.server.view import as_read
from bot.demo.telegram import BotApiServer
from bot.i18n import Translator, translator
from bot.outbox.sender import Sender
from bot.run.polling import Poller
from bot.settings import Settings
from bot.telegram.middlewares.in_flight import InFlight
from bot.telegram.raw import loads
from bot.telegram.session import make_bot
from bot.telegram.updates import read
from db.locks import SenderLock
from db.models import Outbox, OutboxStatus

OWNER = 1


class Gym:
    """A running bot, its Telegram and its people."""

    def __init__(self, api: BotApiServer, bot: Bot, settings: Settings, redis: Redis | None) -> None:
        self.api, self.bot, self.settings, self._redis = api, bot, settings, redis
        self.api.updates.remember_allowed(list(ALLOWED_UPDATES))
        self.in_flight = InFlight(queued=lambda: None)
        self.dispatcher: Dispatcher = build_dispatcher(settings, self.in_flight, redis)

    async def start(self) -> None:
        await self.dispatcher.emit_startup(bot=self.bot)

    async def restart(self) -> None:
        """Begin anew with nothing in the storage of conversations."""
        if self._redis is not None:
            await self._redis.flushdb()
        self.dispatcher = build_dispatcher(self.settings, self.in_flight, self._redis)
        await self.start()

    @asynccontextmanager
    async def polling(self, *, round_trip: float = 0.0, finish: float = 5.0) -> AsyncIterator[None]:
        """Let the bot take its updates as its process does; each call to Telegram is `round_trip` seconds on its way.

        At the end those in work have `finish` seconds.
        """

        async def on_its_way(make_request: Any, bot: Bot, method: Any) -> Any:
            await asyncio.sleep(round_trip)
            return await make_request(bot, method)

        self.bot.session.middleware(on_its_way)
        poller = Poller(self.bot, self.dispatcher, allowed_updates=ALLOWED_UPDATES)
        running = asyncio.create_task(poller.run())
        try:
            yield
            assert not running.done(), running
        finally:
            self.bot.session.middleware.unregister(on_its_way)
            poller.stop()
            await running
            await poller.finish(finish)

    async def replica(self) -> Dispatcher:
        """Return the dispatcher of another process beside this one."""
        other = build_dispatcher(self.settings, self.in_flight, self._redis)
        await other.emit_startup(bot=self.bot)
        return other

    # Updates

    async def settle(self, *, at_once: bool = False) -> None:
        """Handle what people did: in order, or (`at_once`) as replicas behind a balancer would."""
        while pending := list(self.api.updates.pending):
            for one in pending:
                self.api.updates.discard(one)
            updates = [update for update in (self._read(one.update) for one in pending) if update is not None]
            if at_once:
                await asyncio.gather(*(self.dispatcher.feed_update(self.bot, update) for update in updates))
            else:
                for update in updates:
                    await self.dispatcher.feed_update(self.bot, update)
            await self._background()

    def _read(self, update: dict[str, Any]) -> Update | None:
        return read(loads(json.dumps(update)), self.bot)

    async def _background(self) -> None:
        await self.in_flight.wait(PATIENCE)

    async def says(self, person: Person, text: str) -> Message:
        """Type a text, and let the bot handle it."""
        message = await person.send(text)
        await self.settle()
        return message

    async def forwards(self, person: Person, *texts: str) -> list[Message]:
        """Forward these texts of somebody else to the bot, all at once, and let the bot handle them."""
        messages = [await person.forward(text) for text in texts]
        await self.settle()
        return messages

    async def taps(self, person: Person, label: str, *, message: Message | None = None, times: int = 1) -> str:
        """Tap a button (`times` at the same moment); the text of the last answer."""
        place, button = person._find_button(label, message)
        if "copy_text" in button:
            return str(button["copy_text"]["text"])
        if "url" in button:
            return str(button["url"])
        return await self.forges(person, button["callback_data"], message=place, times=times)

    async def taps_twice_handled(self, person: Person, label: str) -> None:
        """Tap a button whose handling meets an error that passes: the update is handled again, as the poller does."""
        place, button = person._find_button(label, person.last)
        person._ask(place, button["callback_data"])
        (one,) = self.api.updates.pending
        self.api.updates.discard(one)
        update = self._read(one.update)
        assert update is not None
        with pytest.raises(ConnectionError):
            await self.dispatcher.feed_update(self.bot, update)
        await self.dispatcher.feed_update(self.bot, update)
        await self._background()

    async def forges(self, person: Person, data: str, *, message: Message | None = None, times: int = 1) -> str:
        """Send callback data as a tap on `message` (the bot's newest); every tap must be answered."""
        queries = [person._ask(message or person.last, data) for _ in range(times)]
        await self.settle(at_once=times > 1)
        for query in queries:
            assert query.answer is not None, f"the tap {data!r} was not answered\n{person.chat}"
        text = as_read(str(queries[-1].answer.get("text", ""))) if queries[-1].answer else ""
        if queries[-1].answer and queries[-1].answer.get("show_alert"):
            person.alerts.append(text)
        return text

    async def searches(
        self, person: Person, query: str, *, chat_type: str = "sender", offset: str = ""
    ) -> dict[str, Any]:
        """Type «@bot query»; the whole answer."""
        asked = person._ask_inline(query, chat_type, offset)
        await self.settle()
        assert asked.answer is not None, f"the inline query {query!r} was not answered"
        return asked.answer

    # The outbox

    @asynccontextmanager
    async def sending(self, *, lock: SenderLock | None = None, finish: float = PATIENCE) -> AsyncIterator[Sender]:
        """Let a sender work, which leaves its lock at the end; by then it has `finish` seconds."""
        lock = lock or SenderLock(self.settings.database_url)
        sender = Sender(self.bot, self.settings, lock)
        running = asyncio.create_task(sender.run(finish=finish))
        try:
            yield sender
        finally:
            sender.stop()
            await running
            await lock.release()

    async def delivers(self) -> None:
        """Send what waits in the outbox, without the pauses between messages."""
        while await Outbox.exists(status=OutboxStatus.PENDING):
            before = await Outbox.filter(status=OutboxStatus.PENDING).count()
            async with self.sending(), asyncio.timeout(PATIENCE):
                while await Outbox.filter(status=OutboxStatus.PENDING).count() == before:  # noqa: ASYNC110 - a table rings no bell
                    await asyncio.sleep(0.005)


@asynccontextmanager
async def opened(database_url: str, redis_url: str | None) -> AsyncIterator[Gym]:
    """Put everything together; at the end nothing may have been refused that nobody asked for."""
    async with BotApiServer() as api:
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]
            bot_token=SecretStr(api.token),
            admin_ids=str(OWNER),  # type: ignore[arg-type]  # as the environment would say it
            database_url=database_url,
            redis_url=redis_url or "",
            telegram_api_url=api.url,
            payment_provider_token=SecretStr("1:TEST:1"),
            timezone="Europe/Moscow",  # Tortoise leaves its own in the environment
        )
        bot = make_bot(api.token, api.url, patient=True)
        assert isinstance(bot.session, AiohttpSession)
        connections = await bot.session.create_session()
        redis = Redis.from_url(redis_url) if redis_url else None
        try:
            gym = Gym(api, bot, settings, redis)
            await gym.start()
            yield gym
        finally:
            await connections.close()  # the bot's own way out waits a quarter of a second, for TLS
            if redis is not None:
                await redis.aclose()
        assert api.faults == [], api.faults


def t_of(person: Person) -> Translator:
    return translator(person.user.get("language_code", "ru"))
