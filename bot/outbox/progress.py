"""The message in the chat of a broadcast's author that shows how far it is, while it goes out."""

import asyncio
from datetime import datetime

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from loguru import logger

from bot.i18n import Translator, translator
from bot.services.people import staff
from bot.services.talk import broadcasts
from bot.services.talk.broadcasts import Report
from bot.telegram.answers import edited
from bot.telegram.callbacks import StopBroadcast, button
from bot.telegram.live_message import View
from bot.telegram.patience import AWAY
from bot.telegram.refusals import of_the_chat
from bot.text.broadcasts import how_far, waits
from db.fields import now
from db.models import Broadcast, Staff

SHOWN_EVERY = 3.0  # seconds; more edits of one message bring minutes of «too many requests»


class Progress:
    """Shows the newest state alone, and nothing where it is what was shown before."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._shown = ""
        # Which broadcast was counted last, and what was found.
        self._known: tuple[int, Report] | None = None
        self._not_before = 0.0

    async def show(self, broadcast: Broadcast, quiet_until: datetime) -> None:
        """Show how far it is; where it is quiet, until when it waits. Whoever can't see it is left in peace."""
        moment = asyncio.get_running_loop().time()
        if moment < self._not_before:
            return
        self._not_before = moment + SHOWN_EVERY
        author = await Staff.get(id=broadcast.author_id)
        if author.removed_at is not None or author.blocked_at is not None:
            return
        report = await self._count(broadcast.id)
        view = _look(broadcast, report, quiet_until, translator(author.language))
        if self._shown == (shown := f"{broadcast.id}: {view.text}"):
            return
        try:
            await self._draw(broadcast, author, view)
            self._shown = shown
        except TelegramRetryAfter as error:
            self._not_before = moment + error.retry_after
        except (*AWAY, TelegramAPIError) as error:
            logger.bind(broadcast=broadcast.id, error=type(error).__name__).info("progress is not shown")
            if isinstance(error, TelegramAPIError) and of_the_chat(error):
                await staff.blocked(author)

    async def remove(self, broadcast: Broadcast) -> None:
        """Take it away: it is over, and what came of it is said below. What can't be deleted loses its button."""
        self._not_before = 0.0
        if broadcast.progress_message_id is None:
            return
        author = await Staff.get(id=broadcast.author_id)
        place = {"chat_id": author.telegram_id, "message_id": broadcast.progress_message_id}
        for call in (self._bot.delete_message, self._bot.edit_message_reply_markup):
            try:
                await edited(call(**place))
            except (*AWAY, TelegramAPIError) as error:
                logger.bind(broadcast=broadcast.id, error=type(error).__name__).info("progress is not removed")
            else:
                await broadcasts.shows_progress_in(broadcast, None)
                return

    async def _count(self, broadcast_id: int) -> Report:
        before = self._known[1] if self._known is not None and self._known[0] == broadcast_id else None
        report = await broadcasts.report_on(broadcast_id, before)
        self._known = broadcast_id, report
        return report

    async def _draw(self, broadcast: Broadcast, author: Staff, view: View) -> None:
        if broadcast.progress_message_id is None:
            shown = await self._bot.send_message(
                author.telegram_id, view.text, reply_markup=view.keyboard, disable_notification=True
            )
            await broadcasts.shows_progress_in(broadcast, shown.message_id)
        else:
            place = {"chat_id": author.telegram_id, "message_id": broadcast.progress_message_id}
            await edited(self._bot.edit_message_text(view.text, reply_markup=view.keyboard, **place))


def _look(broadcast: Broadcast, report: Report, quiet_until: datetime, t: Translator) -> View:
    lines = [t("broadcast-goes-out", said=how_far(report, t))]
    if quiet_until > now():
        lines.append(waits(quiet_until, t))
    return View("\n".join(lines), [[button(t, "button-stop-broadcast", StopBroadcast(broadcast=broadcast.id))]])
