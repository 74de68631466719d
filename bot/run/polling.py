"""Long polling that loses nothing: Telegram is told that an update was taken only when it was handled."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import Update
from aiogram.utils.backoff import Backoff
from loguru import logger

from bot.recovery import PAUSES, Outage, Tries
from bot.telegram.patience import AWAY, TELEGRAM_PAUSES, hurry
from bot.telegram.turns import Turn, Turns
from bot.telegram.updates import GetRawUpdates, number_of, read

LONG_POLL = 30  # seconds that Telegram holds a request while there is nothing to tell
BATCH = 100  # the most that getUpdates gives (Bot API)
BATCH_PATIENCE = 0.15  # seconds; then the next updates are taken beside those in work
GLANCE = 0.25  # seconds between looks for new updates while old ones are in work
PACE = 0.05  # seconds between such looks at least
NOTHING_TO_CONFIRM = 2.0


class Poller:
    """Takes updates in batches; one chat's are handled in order, different chats' at the same time.

    The offset never passes an update in work: after a crash Telegram gives it again. An update that takes long
    does not hold the others: up to 100 are taken past it.
    """

    def __init__(self, bot: Bot, dispatcher: Dispatcher, *, allowed_updates: Sequence[str]) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._allowed_updates = list(allowed_updates)
        self._stopping = asyncio.Event()
        self._in_work: dict[int, asyncio.Task[None]] = {}
        self._handled: set[int] = set()
        self._tries = Tries()
        self._outage = Outage("an update")
        self._tried_again: set[int] = set()
        self._turns = Turns()
        self._next = 0
        self._confirmed = 0

    async def run(self) -> None:
        """Take updates until `stop`."""
        pauses = Backoff(TELEGRAM_PAUSES)
        stopping = asyncio.create_task(self._stopping.wait())
        while not self._stopping.is_set():
            request = asyncio.create_task(self._ask())
            await asyncio.wait({request, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not request.done():
                request.cancel()
                await asyncio.gather(request, return_exceptions=True)
                break
            try:
                told = request.result()
            except (*AWAY, TelegramAPIError) as error:
                wait = float(error.retry_after) if isinstance(error, TelegramRetryAfter) else next(pauses)
                logger.bind(error=type(error).__name__, pause=wait).warning("no updates from telegram")
                await asyncio.wait({stopping}, timeout=wait)
                continue
            pauses.reset()
            new = [one for one in told if self._is_new(number_of(one))]
            started = [self._start(update) for update in (read(one, self._bot) for one in new) if update is not None]
            if told and not started and not self._in_work:
                # Nothing that can be confirmed: Telegram would say the same again at once.
                await asyncio.wait({stopping}, timeout=NOTHING_TO_CONFIRM)
            elif len(told) >= BATCH and not started:
                # Nothing new fits in before the oldest in work is done.
                hurry(self._bot)
            if started:
                batch = asyncio.ensure_future(asyncio.wait(started, timeout=BATCH_PATIENCE))
                await asyncio.wait({batch, stopping}, return_when=asyncio.FIRST_COMPLETED)
            elif self._in_work:
                await asyncio.wait({*self._in_work.values(), stopping}, timeout=GLANCE, return_when="FIRST_COMPLETED")
                if self._in_work:
                    # Telegram tells all that is in work again: once for each that is done would be too often.
                    await asyncio.wait(self._in_work.values(), timeout=PACE)
        stopping.cancel()

    def stop(self) -> None:
        """Take no more updates."""
        self._stopping.set()

    async def finish(self, timeout: float) -> None:
        """Wait for the updates in work, `timeout` seconds at most, and tell Telegram which were handled.

        The rest is cancelled, and comes again at the next start.
        """
        if self._in_work:
            await asyncio.wait(self._in_work.values(), timeout=timeout)
        unfinished = list(self._in_work.values())
        if self._offset() > self._confirmed:
            try:
                await self._bot(GetRawUpdates(offset=self._offset(), limit=1, timeout=0), request_timeout=5)
            except (*AWAY, TelegramAPIError) as error:
                logger.bind(error=type(error).__name__).warning("the last updates will come again")
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        logger.bind(unfinished=len(unfinished)).info("polling stopped")

    async def _ask(self) -> list[Any]:
        offset = self._offset()
        ask = GetRawUpdates(
            offset=offset or None,
            limit=BATCH,
            timeout=0 if self._in_work else LONG_POLL,
            allowed_updates=self._allowed_updates,
        )
        told: Any = await self._bot(ask, request_timeout=LONG_POLL + 10)
        self._confirmed = offset
        self._handled = {update_id for update_id in self._handled if update_id >= offset}
        return told if isinstance(told, list) else [told]

    def _offset(self) -> int:
        return min(self._in_work, default=self._next)

    def _is_new(self, number: int | None) -> bool:
        return number not in self._in_work and number not in self._handled

    def _start(self, update: Update) -> asyncio.Task[None]:
        turn = self._turns.join(update)
        task = asyncio.create_task(self._handle(update, turn), context=turn.variables())
        self._in_work[update.update_id] = task
        # Not the highest ever: after a week without updates Telegram begins anew, maybe lower (Bot API, Update).
        self._next = update.update_id + 1
        task.add_done_callback(lambda _: self._turns.leave(turn, update))
        task.add_done_callback(partial(self._done, update.update_id))
        return task

    def _done(self, update_id: int, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is None:
            del self._in_work[update_id]
            self._handled.add(update_id)

    async def _handle(self, update: Update, turn: Turn) -> None:
        await turn.comes()
        pauses = Backoff(PAUSES)
        try:
            while True:
                try:
                    await self._dispatcher.feed_update(self._bot, update)
                except Exception as error:
                    if not self._tries.go_on(update.update_id, error):
                        # The handler of errors has failed itself: trying again would fail again, for ever.
                        logger.bind(update=update.update_id).exception("update given up")
                        return
                    self._outage.met(error)
                    self._tried_again.add(update.update_id)
                    await pauses.asleep()
                else:
                    return
        finally:
            self._tries.end(update.update_id)
            self._tried_again.discard(update.update_id)
            if not self._tried_again:
                self._outage.over()
