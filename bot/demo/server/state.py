"""Everything one bot's side of Telegram consists of, without the HTTP around it."""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.demo.server.bell import Bell
from bot.demo.server.chats import Chats, Message
from bot.demo.server.errors import bad_request
from bot.demo.server.files import Files
from bot.demo.server.profile import Profile
from bot.demo.server.updates import Updates
from bot.demo.server.webhook import Webhook

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass
class Query:
    """A callback or inline query on its way to an answer."""

    id: str
    asked: float
    answer: dict[str, Any] | None = None
    done: asyncio.Event = field(default_factory=asyncio.Event)


class Queries:
    """Queries of one kind. Each is answered once, within `lifetime` seconds."""

    def __init__(self, bell: Bell, first_id: int, lifetime: float) -> None:
        self._bell = bell
        self._ids = itertools.count(first_id)
        self._queries: dict[str, Query] = {}
        self.lifetime = lifetime

    def new(self) -> Query:
        query = Query(str(next(self._ids)), time.monotonic())
        self._queries[query.id] = query
        return query

    def expire(self) -> None:
        """Let all open queries become too old now."""
        for query in self._queries.values():
            query.asked = float("-inf")

    def answer(self, query_id: str, answer: dict[str, Any]) -> None:
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or time.monotonic() - query.asked > self.lifetime:
            raise bad_request(TOO_OLD)
        query.answer = answer
        query.done.set()
        self._bell.ring()


class State:
    """One bot and all it can see."""

    def __init__(self, token: str, username: str, reply: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        self.bell = Bell()
        self.token = token
        self.me: dict[str, Any] = {
            "id": int(token.split(":")[0]),
            "is_bot": True,
            "first_name": username,
            "username": username,
        }
        self.chats = Chats()
        self.files = Files()
        self.profile = Profile()
        self.updates = Updates(self.bell)
        self.webhook = Webhook(self.updates, self.bell, reply)
        self.callbacks = Queries(self.bell, 7_000_000_000_000_000_001, lifetime=60)
        self.inline = Queries(self.bell, 8_000_000_000_000_000_001, lifetime=60)

    def own_message(self, chat_id: int | str, message_id: int, otherwise: str) -> Message:
        """A message the bot may edit; Refusal with the words `otherwise` for one of others, or forwarded."""
        message = self.chats.get_writable(chat_id).find(message_id)
        if message is None:
            raise bad_request("message to edit not found")
        if not message.from_bot or message.keyboard is not None or "forward_origin" in message.raw:
            raise bad_request(otherwise)
        return message
