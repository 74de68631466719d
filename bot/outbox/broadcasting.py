"""Brings a broadcast to its clients, one after the other, slower than everything else and to nobody twice."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError, TelegramRetryAfter
from aiolimiter import AsyncLimiter
from loguru import logger

from bot.i18n import translator
from bot.loop import Loop
from bot.outbox.progress import Progress
from bot.outbox.taken import REFUSED, Taken, remember_answers
from bot.services.people import clients
from bot.services.talk import broadcasts, recipients
from bot.services.time import hours
from bot.telegram import topics
from bot.telegram.broadcast_messages import deliver
from bot.telegram.patience import AWAY
from bot.telegram.refusals import of_the_chat
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
        self._unwritten: tuple[BroadcastRecipient, Got] | None = None
        self._not_before = 0.0
        self._times_away = 0
        self._refused_in_a_row = 0
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
        await self._progress.show(broadcast, quiet_until)
        pause = self._not_before - _moment()
        if quiet_until > now() or pause > 0:
            await self._rest(min(pause, LOOK_EVERY) if pause > 0 else LOOK_EVERY)
        elif self._busy():
            await self._rest(PACE[1])
        elif not self._times_away or await self._is_back():
            async with self._limiter:
                await self._send_next(broadcast)

    async def _send_next(self, broadcast: Broadcast) -> None:
        recipient = await recipients.claim(broadcast)
        if recipient is None:
            await self._conclude(broadcast)
            return
        self._unwritten = recipient, await self._bring(broadcast, recipient.client)
        await self._write_down()

    async def _write_down(self) -> None:
        if self._unwritten is not None:
            await recipients.note(*self._unwritten)
            self._unwritten = None

    async def _bring(self, broadcast: Broadcast, client: Client) -> Got:
        """Send the broadcast to this client. Returns what has become of it."""
        taken = Taken()
        while True:
            try:
                with taken.answering():
                    await self._deliver(broadcast, client)
            except TelegramRetryAfter as error:
                pause = min(float(error.retry_after), LONGEST_PAUSE)
                self._not_before = _moment() + pause
                if not taken.anything:
                    return Got.PENDING
                # They have an album, say: only its buttons are missing.
                await self._rest(pause)
                if self._stopping.is_set():
                    return Got.SENT
            except REFUSED as error:
                return Got.SENT if taken.anything else await self._refused(broadcast, client, error)
            except (*AWAY, TelegramAPIError) as error:
                logger.bind(broadcast=broadcast.id, error=type(error).__name__).warning("telegram is away")
                self._times_away += 1
                return Got.SENT if taken.anything else Got.UNSURE
            else:
                self._refused_in_a_row = 0
                return Got.SENT

    async def _deliver(self, broadcast: Broadcast, client: Client) -> None:
        chat_id = client.telegram_id or 0
        topic = Topic(chat_id, client.topic_id) if client.topic_id is not None else None
        with topics.within(topic):
            await deliver(self._bot, broadcast, chat_id, translator(client.language))
        if topic is not None and topic.gone:
            await clients.leave_topic(client, topic.id)

    async def _refused(self, broadcast: Broadcast, client: Client, error: TelegramAPIError) -> Got:
        if of_the_chat(error):
            # Of all of them staff read in the report, not of one by one.
            said = "" if isinstance(error, TelegramForbiddenError) else error.message
            await clients.blocked(client, said=said, tell=False)
            return Got.BLOCKED
        logger.bind(broadcast=broadcast.id, error=error.message).warning("telegram refuses a broadcast")
        self._refused_in_a_row += 1
        if self._refused_in_a_row >= MOST_REFUSED:
            await recipients.give_up(broadcast, error.message)
        return Got.REFUSED

    async def _is_back(self) -> bool:
        """Say whether Telegram is there again: nobody more is to be claimed in vain."""
        try:
            await self._bot.get_me()
        except (*AWAY, TelegramAPIError):
            self._not_before = _moment() + min(2.0**self._times_away, LONGEST_PAUSE)
            self._times_away += 1
            return False
        self._times_away = 0
        return True

    async def _conclude(self, broadcast: Broadcast) -> None:
        await self._progress.remove(broadcast)
        await recipients.conclude(broadcast)
        self._refused_in_a_row = 0

    async def _finish(self, seconds: float) -> None:
        """Write down what is known; where the database does not take it, it counts as sent all the same."""
        await asyncio.wait({asyncio.ensure_future(self._write_down())}, timeout=seconds)


def _moment() -> float:
    return asyncio.get_running_loop().time()
