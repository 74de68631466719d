"""Questions of Telegram to the bot that wait for an answer: taps, inline searches, pre-checkouts."""

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from bot.demo.server.bell import Bell
from bot.demo.server.errors import bad_request

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass
class Query:
    """A query on its way to an answer."""

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
        self._bell.ring()

    def answer(self, query_id: str, answer: dict[str, Any]) -> None:
        query = self._queries.get(query_id)
        if query is None or not self._is_open(query):
            raise bad_request(TOO_OLD)
        query.answer = answer
        query.done.set()
        self._bell.ring()

    def _is_open(self, query: Query) -> bool:
        return query.answer is None and time.monotonic() - query.asked <= self.lifetime

    async def outcome(self, query: Query) -> dict[str, Any] | None:
        """Wait for the answer; None where none came in time, and from then on it is too late for one."""
        await self._bell.until(lambda: not self._is_open(query), self.lifetime)
        query.asked = float("-inf")
        return query.answer
