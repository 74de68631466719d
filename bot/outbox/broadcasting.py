"""Brings a broadcast to its clients, one after the other, slower than everything else and to nobody twice."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from aiogram.utils.backoff import Backoff, BackoffConfig
from aiolimiter import AsyncLimiter
from loguru import logger

from bot.i18n import translator
from bot.loop import Loop
from bot.outbox.progress import Progress
from bot.outbox.rounds import MOST_MISTAKES
from bot.outbox.taken import REFUSED, Taken, remember_answers
from bot.recovery import is_doubtful, passes
from bot.services.talk import broadcasts, recipients
from bot.services.time import hours
from bot.telegram import topics
from bot.telegram.broadcast_messages import deliver
from bot.telegram.patience import AWAY, never_reached, surely_not_done
from bot.telegram.refusals import OWN, SILENT, of_the_chat
from bot.telegram.topics import Topic
from db.fields import now
from db.locks import SenderLock
from db.models import Broadcast, BroadcastRecipient, BroadcastStatus, Client, Got

LOOK_EVERY = 2.0  # seconds
# Eight a second at most, where Telegram takes about 30 overall, and none while the outbox has all of its 25 to send.
PACE = (1, 0.125)
# So many refusals of the message, one after the other: it is the message, not they.
MOST_REFUSED = 10
LONGEST_PAUSE = 300.0  # seconds
# After what was neither a yes nor a no: with `MOST_MISTAKES` of them about 9 minutes.
SEND_PAUSES = BackoffConfig(min_delay=2.0, max_delay=LONGEST_PAUSE, factor=2, jitter=0)


@dataclass(frozen=True)
class Brought:
    """What has become of the broadcast for this client; the rest is as in `recipients.note`."""

    recipient: BroadcastRecipient
    got: Got
    said: str = ""
    left: int | None = None


class Broadcasting(Loop):
    """The one task that sends what goes to many, while this process holds the lock of the sender.

    `busy` says whether what people are doing has as much to send as Telegram takes: that goes first.
    """

    def __init__(self, bot: Bot, lock: SenderLock, *, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(lock, name="broadcasting", look_every=LOOK_EVERY)
        self._bot = bot
        self._busy = busy
        self._limiter = AsyncLimiter(*PACE)
        self._progress = Progress(bot)
        # What Telegram has answered about somebody, until it is written down.
        self._unwritten: Brought | None = None
        self._not_before = 0.0
        self._is_away = False
        self._pauses = Backoff(SEND_PAUSES)
        # Since Telegram has last said yes, or no to one client.
        self._mistakes = 0
        self._refused_in_a_row, self._refusal = 0, ""
        # Which broadcast that is known of: another process may have gone on with it meanwhile.
        self._about = 0
        remember_answers(bot)

    async def _round(self) -> None:
        await self._write_down()
        broadcast = await broadcasts.running()
        self._outage.over()
        if broadcast is None:
            await self._sleep()
        elif broadcast.status is not BroadcastStatus.RUNNING:
            await self._conclude(broadcast)
        else:
            await self._go_on(broadcast, await hours.next_waking(now()))

    async def _go_on(self, broadcast: Broadcast, quiet_until: datetime) -> None:
        if self._about != broadcast.id:
            self._about, self._mistakes = broadcast.id, 0
            self._is_taken()
        await self._progress.show(broadcast, quiet_until)
        pause = self._not_before - _moment()
        if quiet_until > now() or pause > 0:
            await self._rest(min(pause, LOOK_EVERY) if pause > 0 else LOOK_EVERY)
        elif self._busy():
            await self._rest(PACE[1])
        elif not self._is_away or await self._is_back():
            async with self._limiter:
                await self._send_next(broadcast)

    async def _send_next(self, broadcast: Broadcast) -> None:
        recipient = await recipients.claim(broadcast)
        if recipient is None:
            await self._conclude(broadcast)
            return
        taken = Taken()
        try:
            self._unwritten = await self._bring(broadcast, recipient, taken)
        except (Exception, asyncio.CancelledError) as error:
            self._unwritten = Brought(recipient, _known(taken, error))
            if isinstance(error, asyncio.CancelledError) or (passes(error) and not is_doubtful(error)):
                raise
            await self._in_vain(broadcast, error)
        await self._write_down()

    async def _write_down(self) -> None:
        if (brought := self._unwritten) is not None:
            await recipients.note(brought.recipient, brought.got, said=brought.said, left=brought.left)
            self._unwritten = None

    async def _bring(self, broadcast: Broadcast, recipient: BroadcastRecipient, taken: Taken) -> Brought:
        """Send the broadcast to this client. Raises what is neither a yes of Telegram's nor a no."""
        topic = _topic_of(recipient.client)
        while True:
            try:
                with taken.answering(), topics.within(topic):
                    await self._deliver(broadcast, recipient.client)
            except TelegramRetryAfter as error:
                pause = min(float(error.retry_after), LONGEST_PAUSE)
                self._not_before = _moment() + pause
                if not taken.anything:
                    return Brought(recipient, Got.PENDING)
                # They have an album, say: only its buttons are missing.
                await self._rest(pause)
                if self._stopping.is_set():
                    return Brought(recipient, Got.SENT)
            except (*REFUSED, TelegramMigrateToChat) as error:
                self._answered()
                if not taken.anything:
                    return await self._refused(broadcast, recipient, error)
                return Brought(recipient, Got.SENT)
            else:
                self._answered()
                self._is_taken()
                return Brought(recipient, Got.SENT, left=topic.id if topic is not None and topic.gone else None)

    async def _deliver(self, broadcast: Broadcast, client: Client) -> None:
        await deliver(self._bot, broadcast, client.telegram_id or 0, translator(client.language))

    async def _refused(self, broadcast: Broadcast, recipient: BroadcastRecipient, error: TelegramAPIError) -> Brought:
        if of_the_chat(error):
            said = "" if isinstance(error, TelegramForbiddenError) else error.message
            return Brought(recipient, Got.BLOCKED, said=said)
        logger.bind(broadcast=broadcast.id, error=error.message).warning("telegram refuses a broadcast")
        self._refused_in_a_row += 1
        self._refusal = error.message
        if self._refused_in_a_row >= MOST_REFUSED:
            await recipients.give_up(broadcast, error.message)
        return Brought(recipient, Got.REFUSED)

    async def _in_vain(self, broadcast: Broadcast, error: Exception) -> None:
        """Claim nobody for a while, longer each time; after so many mistakes, or noes of Telegram's, nobody more."""
        self._wait()
        log, ours = logger.bind(broadcast=broadcast.id), not isinstance(error, (*AWAY, TelegramAPIError))
        if ours:
            log.opt(exception=error).error("not sent")
        else:
            log.bind(error=type(error).__name__).warning("telegram is away")
        if never_reached(error):
            return
        self._mistakes += 1
        if self._mistakes > MOST_MISTAKES:
            said = error.message if isinstance(error, TelegramAPIError) and not isinstance(error, AWAY) else SILENT
            await recipients.give_up(broadcast, OWN if ours else said)

    def _wait(self) -> None:
        self._is_away = True
        self._not_before = _moment() + min(next(self._pauses), LONGEST_PAUSE)

    def _answered(self) -> None:
        self._is_away = False
        self._pauses.reset()
        self._mistakes = 0

    async def _is_back(self) -> bool:
        """Say whether Telegram is there again: nobody more is to be claimed in vain."""
        try:
            await self._bot.get_me()
        except (*AWAY, TelegramAPIError):
            self._wait()
            return False
        self._is_away = False
        return True

    def _is_taken(self) -> None:
        self._refused_in_a_row, self._refusal = 0, ""

    async def _conclude(self, broadcast: Broadcast) -> None:
        # Where it has come to nobody, that is why, though they were too few to give it up.
        in_vain = self._refusal and not (await broadcasts.report(broadcast.id)).sent
        await self._progress.remove(broadcast)
        await recipients.conclude(broadcast, said=self._refusal if in_vain else "")
        self._answered()
        self._is_taken()

    async def _finish(self, seconds: float) -> None:
        """Write down what is known; where the database does not take it, it counts as sent all the same."""
        await asyncio.wait({asyncio.ensure_future(self._write_down())}, timeout=seconds)


def _known(taken: Taken, error: BaseException) -> Got:
    """Return what is known of whoever was written to when this came up."""
    if taken.anything:
        return Got.SENT
    return Got.UNSURE if taken.in_doubt and not surely_not_done(error) else Got.PENDING


def _topic_of(client: Client) -> Topic | None:
    return Topic(client.telegram_id or 0, client.topic_id) if client.topic_id is not None else None


def _moment() -> float:
    return asyncio.get_running_loop().time()
