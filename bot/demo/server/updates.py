"""What the bot has not taken yet, for whoever fetches it: long polling or the webhook's pusher."""

import asyncio
import itertools
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from bot.demo.server.bell import Bell
from bot.demo.server.errors import Refusal

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_MAX_TIMEOUT = 50
# Seconds within which a busy process notices that the connection of a bot that was killed is gone.
_HANGING_UP = 0.3
_TWO_POLLERS = "terminated by other getUpdates request; make sure that only one bot instance is running"


def conflict(text: str) -> Refusal:
    return Refusal(409, f"Conflict: {text}")


@dataclass(eq=False)
class Pending:
    """An update the bot has not confirmed. One sent `again` keeps its old id, and one delivery is enough."""

    update: Any
    again: bool = False
    delivered: bool = False

    @property
    def id(self) -> int:
        number = self.update.get("update_id") if isinstance(self.update, dict) else None
        return int(number) if isinstance(number, (int, str)) and str(number).isdigit() else 0


class _Poller:
    """One getUpdates that waits."""

    def __init__(self) -> None:
        self.wake = asyncio.Event()
        self.ended = asyncio.Event()
        self.refusal: Refusal | None = None


class Updates:
    """The queue. An update goes when the bot asks for a later one (or answers the webhook with 2xx)."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._ids = itertools.count(100_000_001)
        self._poller: _Poller | None = None
        self.pending: deque[Pending] = deque()
        self.log: deque[dict[str, Any]] = deque(maxlen=10_000)
        self.allowed: list[str] | None = None
        self.webhook_url = ""
        self.changed = time.monotonic()
        """time.monotonic() when an update last came or went."""
        self.polls = 0
        """How many getUpdates have come."""

    @property
    def last(self) -> dict[str, Any]:
        """The newest update."""
        return self.log[-1]

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue a new update and return its id; None when the bot did not ask for this kind."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        if not wanted:
            return None
        update_id = next(self._ids)
        self.deliver({"update_id": update_id, kind: payload})
        return update_id

    def deliver(self, update: dict[str, Any]) -> None:
        """Queue an update as it is; without an id it gets the next one."""
        if "update_id" not in update:
            update = {"update_id": next(self._ids), **update}
        self.log.append(update)
        self.pending.append(Pending(update))
        self._announce()

    def deliver_raw(self, told: Any) -> None:
        """Queue whatever JSON can say; what has no number goes with the next offset."""
        self.pending.append(Pending(told))
        self._announce()

    def repeat(self, update_id: int) -> None:
        """Send an update again under its old id, as Telegram does when a confirmation got lost."""
        update = next(update for update in reversed(self.log) if update["update_id"] == update_id)
        self.pending.appendleft(Pending(update, again=True))
        self._announce()

    def _announce(self) -> None:
        if self._poller is not None:
            self._poller.wake.set()
        self._touch()

    def _touch(self) -> None:
        self.changed = time.monotonic()
        self._bell.ring()

    def remember_allowed(self, allowed: list[str] | None) -> None:
        """An empty list means the default kinds; no list leaves what was said before."""
        if allowed is not None:
            self.allowed = allowed or None

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; a negative one keeps that many from the end."""
        before = len(self.pending)
        if offset < 0:
            self.pending = deque(list(self.pending)[offset:])
        else:
            # What has no number is told once before it goes, like what is sent again.
            self.pending = deque(p for p in self.pending if not (p.delivered if p.again or not p.id else p.id < offset))
        if len(self.pending) != before:
            self._touch()

    def discard(self, pending: Pending) -> None:
        """The webhook took it."""
        if pending in self.pending:
            self.pending.remove(pending)
        self._touch()

    def clear(self) -> None:
        """Drop all pending updates."""
        self.pending.clear()
        self._touch()

    def interrupt(self, refusal: Refusal) -> None:
        """End the getUpdates that waits, if one does."""
        if self._poller is not None:
            self._poller.refusal = refusal
            self._poller.wake.set()

    async def poll(self, offset: int, limit: int, seconds: int, allowed: list[str] | None) -> list[dict[str, Any]]:
        """One getUpdates: whatever is there, or what comes within so many seconds; Refusal 409 on a conflict."""
        if self.webhook_url:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self.polls += 1
        self._bell.ring()
        if self._poller is not None:
            # One that ends with its connection is no other bot.
            await _wait(self._poller.ended, _HANGING_UP)
        self.interrupt(conflict(_TWO_POLLERS))
        poller = self._poller = _Poller()
        try:
            self.remember_allowed(allowed)
            self.confirm(offset)
            deadline = time.monotonic() + min(max(seconds, 0), _MAX_TIMEOUT)
            while not self.pending and poller.refusal is None and (left := deadline - time.monotonic()) > 0:
                await _wait(poller.wake, left)
            if poller.refusal is not None:
                raise poller.refusal
            batch = list(itertools.islice(self.pending, min(max(limit, 1), 100)))
            for pending in batch:
                pending.delivered = True
            return [pending.update for pending in batch]
        finally:
            poller.ended.set()
            if self._poller is poller:
                self._poller = None


async def _wait(event: asyncio.Event, seconds: float) -> None:
    rung = asyncio.ensure_future(event.wait())
    try:
        # Not wait_for: on Python 3.11 it loses a cancellation that comes together with the event, and a poll whose
        # client is gone would wait on and pass for another bot's.
        await asyncio.wait({rung}, timeout=max(seconds, 0))
    finally:
        rung.cancel()
    event.clear()
