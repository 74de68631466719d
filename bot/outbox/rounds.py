"""The sender's rounds: which row is sent when, and what happens where the database does not take what was sent."""

import asyncio
from datetime import timedelta
from functools import partial

from aiogram import Bot
from aiogram.utils.backoff import Backoff
from aiolimiter import AsyncLimiter
from loguru import logger

from bot.loop import Loop
from bot.outbox.taken import Taken, remember_answers
from bot.recovery import PAUSES, is_doubtful, passes
from bot.services import outbox
from db.connection import takes_writes
from db.locks import SenderLock
from db.models import Outbox, OutboxStatus

# Telegram: about 30 messages a second overall, about one a second in a chat. The limiter starts with a burst of its
# rate, so the rate is that of a short moment.
OVERALL = (2, 0.08)
CHAT_PAUSE = 1.0
FORGET_EVERY = 60.0
LOOK_EVERY = 1.0
AT_ONCE = 50
MISTAKE = "internal error"
MOST_MISTAKES = 8  # with growing pauses about 8 minutes
# So many of them hold the chat, for a few seconds: then what else waits there goes before.
HOLDING_MISTAKES = 2
WRITTEN_LATELY = 5.0
FRESH = 0.2  # seconds in which a row is still what it was when it was found


class Rounds(Loop):
    """Looks into the outbox and gives each chat its next row, in turn; who inherits says how a row is sent.

    At a stop the messages in flight are finished.
    """

    def __init__(self, bot: Bot, lock: SenderLock) -> None:
        super().__init__(lock, name="sending", look_every=LOOK_EVERY)
        self._limiter = AsyncLimiter(*OVERALL)
        self._chats: dict[int, asyncio.Task[None]] = {}
        # Rows that meet a fault of the database, and how many mistakes of ours others have met.
        self._failing: set[int] = set()
        self._mistakes: dict[int, int] = {}
        # Rows that were sent in part when Telegram was away, or busy: only the rest of them is sent later.
        self._in_part: dict[int, Taken] = {}
        self._written_at: float | None = None
        self._forgets_at = 0.0
        # Whether the last look saw all that was due, and chats in which something was queued while they were busy.
        self._seen_all = False
        self._looked_past: set[int] = set()
        remember_answers(bot)

    def is_busy(self) -> bool:
        """Say whether there is as much to send at this moment as Telegram takes."""
        return not self._limiter.has_capacity()

    def wake(self) -> None:
        """Look into the outbox now: something was put there.

        So the database takes writes; but after an error of our own that has to be proved by a write of our own.
        """
        if self._written_at is not None:
            self._has_written()
        self._looked_past.update(self._chats)
        super().wake()

    async def _finish(self, seconds: float) -> None:
        in_flight = list(self._chats.values())
        if in_flight:
            await asyncio.wait(in_flight, timeout=seconds)
        for task in in_flight:
            task.cancel()
        await asyncio.gather(*in_flight, return_exceptions=True)

    async def _round(self) -> None:
        await self._forget_what_waits_no_more()
        free = AT_ONCE - len(self._chats)
        found_at = asyncio.get_running_loop().time()
        rows = await outbox.due(except_chats=self._chats.keys(), limit=free) if free > 0 else []
        if rows and not self._has_written_lately():
            # What is sent has to be recorded, or it would be sent again.
            await takes_writes()
            self._has_written()
        if not self._failing:
            self._outage.over()
        if self._stopping.is_set():
            return
        for row in rows:
            task = asyncio.create_task(self._send_in_turn(row, found_at=found_at))
            self._chats[row.chat_id] = task
            task.add_done_callback(partial(self._chat_is_free, row))
        self._seen_all = len(rows) < free
        if self._seen_all or not free:
            await self._sleep()

    async def _forget_what_waits_no_more(self) -> None:
        """Let go of what is known of rows that were taken back after a part of them, or a mistake."""
        known = [*self._in_part, *self._mistakes]
        moment = asyncio.get_running_loop().time()
        if known and moment >= self._forgets_at:
            self._forgets_at = moment + FORGET_EVERY
            waiting = Outbox.filter(id__in=known, status=OutboxStatus.PENDING).values_list("id", flat=True)
            for gone in set(known).difference(await waiting):
                self._in_part.pop(gone, None)
                self._mistakes.pop(gone, None)

    def _has_written(self) -> None:
        self._written_at = asyncio.get_running_loop().time()

    def _has_written_lately(self) -> bool:
        return self._written_at is not None and asyncio.get_running_loop().time() - self._written_at < WRITTEN_LATELY

    def _chat_is_free(self, row: Outbox, _: asyncio.Task[None]) -> None:
        self._chats.pop(row.chat_id, None)
        if not self._seen_all or row.chat_id in self._looked_past or not outbox.is_last(row):
            self._looked_past.discard(row.chat_id)
            self._wake.set()

    async def _send_in_turn(self, row: Outbox, *, found_at: float) -> None:
        taken, pauses = self._in_part.pop(row.id, None) or Taken(), Backoff(PAUSES)
        try:
            while True:
                try:
                    async with self._limiter:
                        await self._try(row, taken, found_at)
                except Exception as error:
                    self._written_at = None
                    if passes(error) and not is_doubtful(error):
                        self._outage.met(error)
                        self._failing.add(row.id)
                    elif await self._mistaken(row, taken, error):
                        return
                else:
                    if taken.in_part:
                        self._in_part[row.id] = taken
                    self._failing.discard(row.id)
                    if not self._failing:
                        self._outage.over()
                    return
                if self._stopping.is_set():
                    if not taken.anything:
                        return
                    await asyncio.sleep(PAUSES.min_delay)
                await self._rest(next(pauses))
        except asyncio.CancelledError:
            if taken.anything:
                logger.bind(outbox=row.id).warning("sent, but not recorded: it will be sent again at the next start")
            raise
        finally:
            self._failing.discard(row.id)
            await self._rest(CHAT_PAUSE)

    async def _try(self, row: Outbox, taken: Taken, found_at: float) -> None:
        """Send the row; where it was sent, record that. Nothing is sent after an error before a write has succeeded."""
        if self._written_at is None and not taken.anything:
            return
        # What was found may have waited: the client may be gone, the trainer removed. Or this process was stopped, and
        # another has the lock; what was sent already is recorded all the same.
        is_fresh = asyncio.get_running_loop().time() - found_at < FRESH and not taken.anything
        fresh = row if is_fresh else await outbox.still_waiting(row)
        is_sent = taken.anything and not taken.in_part
        if fresh is not None and (is_sent or await self._lock.still_held()):
            with taken.answering():
                await self._send(fresh)
            self._has_written()
        self._mistakes.pop(row.id, None)

    async def _mistaken(self, row: Outbox, taken: Taken, error: Exception) -> bool:
        """Note a mistake of ours: tried again for a while, soon behind the rest of the chat, and then given up.

        Returns whether the row may be left. What Telegram has taken is not sent again.
        """
        times = self._mistakes[row.id] = self._mistakes.get(row.id, 0) + 1
        if times <= MOST_MISTAKES + 1:
            logger.bind(outbox=row.id).opt(exception=error).error("not recorded" if taken.anything else "not sent")
        try:
            if times <= MOST_MISTAKES:
                if not taken.anything:
                    pause, aside = timedelta(seconds=2**times), times > HOLDING_MISTAKES
                    await outbox.postpone(row, MISTAKE, pause=pause, aside=aside)
                return not taken.anything
            if taken.anything:
                await self._note_sent(row, taken.message_id)
            else:
                await self._give_up(row, MISTAKE)
        except Exception as other:
            self._outage.met(other)
            return False
        del self._mistakes[row.id]
        return True

    async def _send(self, row: Outbox) -> None:
        """Send the row and record what became of it."""
        raise NotImplementedError

    async def _note_sent(self, row: Outbox, message_id: int | None) -> None:
        """Record as much as can be of a row that Telegram has taken."""
        await outbox.mark_sent(row, message_id)

    async def _give_up(self, row: Outbox, reason: str) -> None:
        """Record that the row will not be sent."""
        raise NotImplementedError
