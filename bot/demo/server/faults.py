"""Calls as they came, refusals of them, and trouble made to order."""

import asyncio
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.demo.server.errors import Refusal, too_many_requests


@dataclass(frozen=True)
class Call:
    """A call of the bot as it was read off the wire."""

    method: str
    params: dict[str, Any]
    time: float = field(default_factory=time.monotonic)
    """time.monotonic() at its arrival."""

    @property
    def chat_id(self) -> Any:
        return _chat_of(self.params)


def _chat_of(params: dict[str, Any]) -> Any:
    """The chat that a call is about; commands name it in their scope."""
    scope = params.get("scope")
    return params.get("chat_id", scope.get("chat_id") if isinstance(scope, dict) else None)


@dataclass(frozen=True)
class Fault:
    """A call that Telegram would have refused though nobody asked it to."""

    method: str
    params: dict[str, Any]
    status: int
    description: str

    def __str__(self) -> str:
        return f"{self.method}({self.params}) -> {self.status} {self.description}"


class Drop(StrEnum):
    """When the connection is cut: before the call had its effect, or after, so that only the answer is lost."""

    BEFORE = "before"
    AFTER = "after"


@dataclass
class Planned:
    """Trouble that waits for a call: an error answer, or a lost connection."""

    method: str
    times: int
    status: int | None = None
    description: str | None = None
    retry_after: int | None = None
    drop: Drop | None = None
    chat_id: int | None = None
    met: int = 0
    """How many calls have met it already."""

    def fits(self, method: str, params: dict[str, Any]) -> bool:
        if self.times <= 0 or not (self.method == method or (self.method == "*" and method != "getUpdates")):
            return False
        return self.chat_id is None or str(_chat_of(params)) == str(self.chat_id)

    def refusal(self) -> Refusal:
        """What the call is answered."""
        if self.status == 429:
            return too_many_requests(self.retry_after or 1)
        texts = {
            400: "Bad Request: made to order",
            401: "Unauthorized",
            500: "Internal Server Error",
            403: "Forbidden: bot was blocked by the user",
            409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        }
        status = self.status or 500
        return Refusal(status, self.description or texts.get(status, ""), expected=True)


class Held:
    """Calls that have come and wait, before they have their effect."""

    def __init__(self, method: str, chat_id: int | None) -> None:
        self.calls: list[Call] = []
        """Those that have come, oldest first."""
        self._method = method
        self._chat_id = chat_id
        self._released = asyncio.Event()

    @property
    def chats(self) -> set[Any]:
        """Where they go."""
        return {call.chat_id for call in self.calls}

    def release(self) -> None:
        """Let them have their effect, and hold no more."""
        self._released.set()

    def fits(self, call: Call) -> bool:
        ours = self._method == call.method and not self._released.is_set()
        return ours and (self._chat_id is None or str(call.chat_id) == str(self._chat_id))

    async def wait(self) -> None:
        await self._released.wait()


class Faults:
    """Bookkeeping of one server."""

    def __init__(self) -> None:
        self.calls: deque[Call] = deque(maxlen=200_000)
        self.faults: list[Fault] = []
        self.expected: list[str] = []
        self._planned: list[Planned] = []
        self._held: list[Held] = []
        self._collecting: list[tuple[str, list[Fault]]] = []

    def plan(self, planned: Planned) -> Planned:
        self._planned.append(planned)
        return planned

    def take(self, method: str, params: dict[str, Any]) -> Planned | None:
        """The first planned trouble this call runs into."""
        for planned in self._planned:
            if planned.fits(method, params):
                planned.times -= 1
                planned.met += 1
                return planned
        return None

    def clear_plans(self) -> None:
        """Take back all trouble, and release all that is held."""
        self._planned.clear()
        for held in self._held:
            held.release()
        self._held.clear()

    def hold(self, held: Held) -> Held:
        self._held.append(held)
        return held

    def holder(self, call: Call) -> Held | None:
        """Who holds this call back; it is among its calls from now on."""
        for held in self._held:
            if held.fits(call):
                held.calls.append(call)
                return held
        return None

    @contextmanager
    def expect(self, part: str) -> Iterator[list[Fault]]:
        """Within the block, refusals whose description contains `part` are collected here and are no faults."""
        entry: tuple[str, list[Fault]] = (part, [])
        self._collecting.append(entry)
        try:
            yield entry[1]
        finally:
            self._collecting.remove(entry)

    def record(self, call: Call, refusal: Refusal) -> None:
        """Remember the refusal as a fault, unless somebody asked for it."""
        if refusal.expected:
            return
        fault = Fault(call.method, call.params, refusal.status, refusal.description)
        for part, collected in self._collecting:
            if part in refusal.description:
                collected.append(fault)
                return
        if not any(part in refusal.description for part in self.expected):
            self.faults.append(fault)
