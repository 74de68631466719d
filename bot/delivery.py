"""Sends what the outbox holds: in order in each chat, as fast as Telegram likes it, at least once."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import InlineKeyboardMarkup, Message
from aiolimiter import AsyncLimiter
from loguru import logger

from bot.i18n import translator
from bot.notices import Notice, render
from bot.parts import send_parts
from bot.program_pages import week_part
from bot.recovery import passes
from bot.screen import Shown
from bot.services import claims, clients, decisions, drafts, outbox, payment_requests, programs, receipts, workouts
from bot.services.errors import ClientNotFound
from bot.settings import Settings
from bot.telegram import AWAY
from bot.trainer_link import led_to_trainer
from db.fields import now
from db.locks import SenderLock
from db.models import Outbox

# Telegram: about 30 messages a second overall, about one a second in a chat. The limiter starts with a burst of its
# rate, so the rate is that of a short moment.
OVERALL = (2, 0.08)
CHAT_PAUSE = 1.0
LOOK_EVERY = 1.0
AT_ONCE = 50
MOST_MISTAKES = 8  # with growing pauses about 4 minutes
HOUSEKEEPING_EVERY = timedelta(hours=1)

REFUSED = (TelegramForbiddenError, TelegramBadRequest, TelegramEntityTooLarge)
NOTHING_TO_EDIT = ("message is not modified", "message to edit not found", "message can't be edited", "there is no")


class Sender:
    """The one task that sends, while this process holds the lock of the sender."""

    def __init__(self, bot: Bot, settings: Settings, lock: SenderLock) -> None:
        self._bot = bot
        self._settings = settings
        self._lock = lock
        self._limiter = AsyncLimiter(*OVERALL)
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._chats: dict[int, asyncio.Task[None]] = {}
        self._housekeeping_at: datetime | None = None

    def wake(self) -> None:
        """Look into the outbox now; an update was handled, so there may be something."""
        self._wake.set()

    async def run(self, *, finish: float) -> None:
        """Send until `stop`, then finish the messages in flight, `finish` seconds at most, and leave the lock.

        What goes wrong with the database is tried again.
        """
        while not self._stopping.is_set():
            try:
                await self._round()
            except Exception as error:
                if not passes(error):
                    logger.exception("the sender has failed and goes on")
                await self._sleep()
        in_flight = list(self._chats.values())
        if in_flight:
            await asyncio.wait(in_flight, timeout=finish)
        for task in in_flight:
            task.cancel()
        await asyncio.gather(*in_flight, return_exceptions=True)
        await self._lock.release()

    def stop(self) -> None:
        """Begin nothing more; `run` ends once what it has begun is done."""
        self._stopping.set()
        self._wake.set()

    async def _round(self) -> None:
        self._wake.clear()
        if not await self._lock.held():
            await self._sleep()
            return
        await self._keep_house()
        free = AT_ONCE - len(self._chats)
        rows = await outbox.due(except_chats=self._chats.keys(), limit=free) if free > 0 else []
        if self._stopping.is_set():
            return
        for row in rows:
            task = asyncio.create_task(self._send_in_turn(row))
            self._chats[row.chat_id] = task
            task.add_done_callback(partial(self._chat_is_free, row.chat_id))
        if not rows:
            await self._sleep()

    async def _sleep(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), LOOK_EVERY)

    def _chat_is_free(self, chat_id: int, _: asyncio.Task[None]) -> None:
        self._chats.pop(chat_id, None)
        self._wake.set()

    async def _send_in_turn(self, row: Outbox) -> None:
        try:
            async with self._limiter:
                # What was loaded may have waited: the client may be gone, the trainer removed.
                if (fresh := await outbox.still_waiting(row)) is not None:
                    await self._send(fresh)
        except Exception:
            # A mistake of ours: tried again for a while, then given up, so that the rest of the chat goes on.
            logger.bind(outbox=row.id).exception("not sent")
            if row.attempts < MOST_MISTAKES:
                await outbox.postpone(row, "internal error")
            else:
                await self._give_up(row, "internal error")
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), CHAT_PAUSE)

    async def _send(self, row: Outbox) -> None:
        if row.staff is not None and row.staff.removed_at is not None:
            await outbox.mark_cancelled(row, "no longer staff")
            return
        try:
            await self._attempt(row)
        except ClientNotFound:
            await outbox.mark_cancelled(row, "the client has deleted their data")

    async def _attempt(self, row: Outbox) -> None:
        try:
            if row.program_id and row.delivery_id:
                message_id = await self._send_part(row)
                await programs.part_sent(row, message_id, today=self._settings.today())
            elif row.edits is not None:
                await self._edit(row, row.edits)
            elif (request_id := outbox.outdated_request(row)) is not None:
                await self._mark_outdated(row, request_id)
            else:
                notice = await render(row, self._settings.zone)
                message = await self._send_notice(row, notice)
                await outbox.mark_sent(row, message.message_id, digest=notice.digest)
            if row.client is not None and row.client.blocked_at is not None:
                # The update that told of it may have been lost, or was never asked for.
                await clients.unblocked(row.client)
        except TelegramRetryAfter as error:
            await outbox.postpone(row, "too many requests", pause=timedelta(seconds=error.retry_after))
        except AWAY as error:
            await outbox.postpone(row, type(error).__name__)
        except REFUSED as error:
            await self._refused(row, error)
        except TelegramAPIError as error:
            await outbox.postpone(row, error.message)

    async def _send_part(self, row: Outbox) -> int:
        program = await programs.get(row.program_id or 0)
        if program.client.forgotten_at is not None:
            raise ClientNotFound(client=program.client_id)
        part = (row.content or {})["part"]
        if "parts" in part:
            return await send_parts(self._bot, row.chat_id, [program.content["parts"][i] for i in part["parts"]])
        language = row.client.language if row.client else "ru"
        shown = week_part(part["week"], await workouts.progress(program, self._settings.today()), translator(language))
        sent = await self._bot.send_message(row.chat_id, shown.text, reply_markup=await self._keyboard(shown))
        return sent.message_id

    async def _send_notice(self, row: Outbox, notice: Notice) -> Message:
        silent = row.silent or None
        text, keyboard = notice.shown.text, await self._keyboard(notice.shown)
        if notice.file_id is None:
            return await self._bot.send_message(row.chat_id, text, reply_markup=keyboard, disable_notification=silent)
        send = self._bot.send_photo if notice.media == "photo" else self._bot.send_document
        return await send(row.chat_id, notice.file_id, caption=text, reply_markup=keyboard, disable_notification=silent)

    async def _keyboard(self, shown: Shown) -> InlineKeyboardMarkup | None:
        return replace(shown, rows=await led_to_trainer(shown.drawn_rows, self._settings.admin_ids)).keyboard

    async def _edit(self, row: Outbox, notice_row: Outbox) -> None:
        notice = await render(row, self._settings.zone)
        message_id = notice_row.message_id
        if message_id is None or notice_row.digest == notice.digest:
            await outbox.mark_cancelled(row, "nothing to change")
        elif await self._edited(row, notice, message_id):
            await outbox.mark_sent(row, message_id, digest=notice.digest)

    async def _mark_outdated(self, row: Outbox, request_id: int) -> None:
        """Say of details that were sent that they have changed; a message that is gone holds none."""
        message_id = (await payment_requests.get(request_id)).message_id
        if await self._edited(row, await render(row, self._settings.zone), message_id):
            await outbox.mark_sent(row, message_id)

    async def _edited(self, row: Outbox, notice: Notice, message_id: int | None) -> bool:
        """Make the message look as the notice does. Returns whether it does; else the row has nothing to do."""
        text, keyboard = notice.shown.text, notice.shown.keyboard
        try:
            if notice.media:
                # The file stays what it was when staff saw it first.
                await self._bot.edit_message_caption(
                    chat_id=row.chat_id, message_id=message_id, caption=text, reply_markup=keyboard
                )
            else:
                await self._bot.edit_message_text(
                    text, chat_id=row.chat_id, message_id=message_id, reply_markup=keyboard
                )
        except TelegramBadRequest as error:
            if not any(words in error.message for words in NOTHING_TO_EDIT):
                raise
            await outbox.mark_cancelled(row, error.message)
            return False
        return True

    async def _refused(self, row: Outbox, error: TelegramAPIError) -> None:
        logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a message")
        if isinstance(error, TelegramForbiddenError) and row.client is not None:
            await clients.blocked(row.client)
        await self._give_up(row, error.message)

    async def _give_up(self, row: Outbox, reason: str) -> None:
        if row.program_id and row.delivery_id:
            await programs.part_failed(row, reason)
        else:
            await outbox.mark_failed(row, reason)

    async def _keep_house(self) -> None:
        if self._housekeeping_at is None or now() - self._housekeeping_at > HOUSEKEEPING_EVERY:
            # Noted before the work: what fails there, however often, must not hold up what is to be sent.
            self._housekeeping_at = now()
            # Before the notices' contents go: they are drawn anew once more.
            await decisions.show_what_stays()
            await outbox.purge()
            await programs.finish_ended(self._settings.today())
            await claims.close_abandoned()
            await drafts.drop_empty()
            await receipts.tell_of_unanswered()
