"""A strict Telegram Bot API server on loopback.

The bot runs as another process and talks HTTP to it; tests and the demo talk to it here, in Python:

    async with BotApiServer(username="coach_demo_bot") as api:
        ivan = api.person(1001, "Иван")
        async with BotProcess(api, admin_ids=[1]):
            await ivan.send("/start")
            await ivan.sees("Привет")
        assert not api.faults
"""

import asyncio
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

from aiohttp import web

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE, Bell
from bot.demo.server.chats import Chat
from bot.demo.server.dispatch import Dispatcher, LostConnectionError
from bot.demo.server.errors import Refusal
from bot.demo.server.faults import Call, Drop, Fault, Faults, Held, Planned
from bot.demo.server.http import Http
from bot.demo.server.payments import PROVIDER_TOKEN, Payments
from bot.demo.server.state import State
from bot.demo.server.subscriptions import Subscriptions
from bot.demo.server.updates import Updates
from bot.demo.server.wire import Upload

_TOKEN = "42:AAE-this_token_opens_nothing_at_all"  # noqa: S105 - opens nothing
_READING = 0.01  # seconds; more turns of the loop than a call takes to be read


class BotApiServer:
    """The server of one bot; an async context manager, or start() and stop()."""

    def __init__(self, token: str = _TOKEN, username: str = "coach_demo_bot", *, port: int = 0) -> None:
        self.token = token
        self.username = username
        self.state = State(token, username, self._carry_out)
        self._faults = Faults()
        self._dispatcher = Dispatcher(self.state, self._faults)
        self._http = Http(self.state, self._dispatcher.call)
        self._people: dict[int, Person] = {}
        self._port = port
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None

    async def start(self) -> None:
        """Listen on a free port of 127.0.0.1."""
        self._runner = self._http.runner()
        await self._runner.setup()
        await self._listen()

    async def _listen(self) -> None:
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        server = self._site._server
        assert isinstance(server, asyncio.Server)
        self._port = server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Stop listening and pushing."""
        self.clear_plans()
        self.state.webhook.remove()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = self._site = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def away(self) -> None:
        """Be out of reach: connections are refused and open ones cut, until back()."""
        assert self._runner is not None
        assert self._site is not None
        await self._site.stop()
        self._site = None
        server = self._runner.server
        for connection in list(server.connections) if server is not None else []:
            if connection.transport is not None:
                connection.transport.abort()

    async def back(self) -> None:
        """Listen again, on the same port."""
        if self._site is None:
            await self._listen()

    @property
    def url(self) -> str:
        """What the bot gets as the address of the Bot API."""
        return f"http://127.0.0.1:{self._port}"

    # People

    def person(
        self,
        user_id: int,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "ru",
    ) -> Person:
        """Somebody with a private chat with the bot; asked again for the same id, the same person."""
        if user_id not in self._people:
            user = {"id": user_id, "is_bot": False, "first_name": first_name}
            optional = {"last_name": last_name, "username": username, "language_code": language_code}
            user |= {key: value for key, value in optional.items() if value is not None}
            self._people[user_id] = Person(self.state, user, self.settle)
        return self._people[user_id]

    @property
    def people(self) -> list[Person]:
        return list(self._people.values())

    def group(self, chat_id: int, title: str, *, supergroup: bool = True) -> Chat:
        """A group the bot is a member of; people write there with send(..., chat=group)."""
        return self.state.chats.add(Chat(chat_id, "supergroup" if supergroup else "group", title, met=True))

    @property
    def payments(self) -> Payments:
        """What people have paid, and what else can happen to it."""
        return self.state.payments

    @property
    def subscriptions(self) -> Subscriptions:
        """What people pay for again and again: renew(), fail() and end() let its time pass."""
        return self.state.subscriptions

    @property
    def provider_token(self) -> str:
        """The token that @BotFather has given for payments by card; no other is taken."""
        return PROVIDER_TOKEN

    # What came in

    @property
    def bell(self) -> Bell:
        return self.state.bell

    @property
    def updates(self) -> Updates:
        return self.state.updates

    @property
    def calls(self) -> deque[Call]:
        """All calls of the bot, oldest first, refused ones too."""
        return self._faults.calls

    def count(self, method: str, **params: Any) -> int:
        """How many calls of the method came, with these parameters among theirs."""
        return sum(c.method == method and all(c.params.get(k) == v for k, v in params.items()) for c in self.calls)

    @property
    def faults(self) -> list[Fault]:
        """Refusals nobody asked for: empty at the end of a good test."""
        return self._faults.faults

    @property
    def expected(self) -> list[str]:
        """Parts of descriptions of refusals that are no faults, for the whole life of the server."""
        return self._faults.expected

    @contextmanager
    def expect(self, part: str) -> Iterator[list[Fault]]:
        """Within the block such refusals are no faults; they are collected in the list it yields."""
        with self._faults.expect(part) as collected:
            yield collected

    # Trouble to order

    def fail(
        self,
        method: str = "*",
        *,
        times: int = 1,
        status: int | None = None,
        description: str | None = None,
        retry_after: int | None = None,
        drop: Drop | str | None = None,
        chat_id: int | None = None,
    ) -> Planned:
        """Make the next `times` calls of the method ('*': of any but getUpdates) go wrong.

        Either `status` (429 with retry_after, 403, 500, ...; 413, 502, 503 and 504 come with the HTML page of a
        gateway, which aiogram reports as ClientDecodeError, unless there is a description) or `drop`: 'before' cuts
        the connection and nothing happens, 'after' lets the call have its effect and loses the answer. The result
        counts in `.met` how many calls it has met.
        """
        if (status is None and retry_after is None) == (drop is None):
            raise ValueError("either a status or a drop")
        if retry_after is not None:
            status = status or 429
        cut = Drop(drop) if drop is not None else None
        return self._faults.plan(Planned(method, times, status, description, retry_after, cut, chat_id))

    def lose_file(
        self,
        file_id: str,
        description: str = "Bad Request: wrong file_id or the file is temporarily unavailable",
    ) -> None:
        """Refuse to send this file from now on, by itself and in an album."""
        self.state.files.lose(file_id, description)

    def hold(self, method: str, *, chat_id: int | None = None) -> Held:
        """Let calls of the method wait from now on, before they have their effect, until release() of the result.

        Its `.calls` are those that have come. A bot that dies meanwhile takes none of them back.
        """
        return self._faults.hold(Held(method, chat_id))

    def clear_plans(self) -> None:
        """Take back what fail() has ordered, and release what hold() holds."""
        self._faults.clear_plans()

    def rename(self, username: str) -> None:
        """Call the bot otherwise from now on, as @BotFather can."""
        self.username = self.state.me["username"] = username

    # Updates by hand

    @property
    def last_update(self) -> dict[str, Any]:
        """The newest update that was queued for the bot."""
        return self.updates.last

    def repeat(self, update_id: int | None = None) -> None:
        """Send an update (the last one) again under its old id."""
        self.updates.repeat(self.last_update["update_id"] if update_id is None else update_id)

    def deliver(self, update: dict[str, Any]) -> None:
        """Queue a hand-made update; it gets an update_id unless it has one."""
        self.updates.deliver(update)

    def deliver_raw(self, told: Any) -> None:
        """Queue what Telegram may say one day: an update of any shape, or none at all."""
        self.updates.deliver_raw(told)

    # Waiting

    def _idle_for(self) -> float:
        if self._dispatcher.running or self.updates.pending:
            return 0.0
        return time.monotonic() - max(self._dispatcher.last_call, self.updates.changed)

    async def settle(self, quiet: float = 0.15, timeout: float = PATIENCE) -> None:
        """Wait until the bot has confirmed every update and made no call for `quiet` seconds."""
        deadline = time.monotonic() + timeout
        while True:
            while (idle := self._idle_for()) < quiet:
                if time.monotonic() > deadline:
                    waiting = [p.update for p in self.updates.pending]
                    raise AssertionError(
                        f"the bot did not settle: {self._dispatcher.running} calls running, not confirmed: {waiting}"
                    )
                await self.bell.wait(quiet - idle)
            # Where this process had to wait for its turn, a call may have come that has not been read yet.
            await asyncio.sleep(_READING)
            if self._idle_for() >= quiet:
                return

    @property
    def contacts(self) -> int:
        """How often the bot asked for updates or set a webhook."""
        return self.updates.polls + self.state.webhook.times_set

    async def connected(self, since: int = 0, timeout: float = PATIENCE) -> bool:
        """Whether the bot asked for updates or set a webhook in time, once more than `since` times."""
        return await self.bell.until(lambda: self.contacts > since, timeout)

    # Answers to webhooks

    async def _carry_out(self, reply: dict[str, Any]) -> None:
        """A method call that came as the answer to a webhook: its result goes nowhere."""
        fields = {key: value for key, value in reply.items() if key != "method" and not isinstance(value, Upload)}
        uploads = {key: value for key, value in reply.items() if isinstance(value, Upload)}
        try:
            await self._dispatcher.call(str(reply["method"]), fields, uploads)
        except (Refusal, LostConnectionError):
            return  # Recorded as a fault; nobody waits for an answer.
