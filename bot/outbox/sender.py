"""Sends what the outbox holds: in order in each chat, as fast as Telegram likes it, at least once."""

from datetime import timedelta
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramRetryAfter
from aiogram.types import Message
from loguru import logger

from bot.i18n import translator
from bot.outbox import gathered_leads
from bot.outbox.copies_go import nothing_left
from bot.outbox.notices import render
from bot.outbox.notices.look import Look
from bot.outbox.rounds import MISTAKE, Rounds
from bot.outbox.taken import REFUSED
from bot.outbox.talk import TalkSender
from bot.program.pages import week_part
from bot.services import notices, outbox
from bot.services.errors import ClientNotFound, RowGone
from bot.services.money import payment_requests
from bot.services.notices.base import Notice
from bot.services.notices.clients import NewLead
from bot.services.notices.follow_ups import FollowUp
from bot.services.notices.freezes import FreezeOver
from bot.services.notices.packs import PackRanOut, PackRunsOut
from bot.services.notices.payments import PaymentClosed, TaxReceiptIssued
from bot.services.notices.prices import DetailsOutdated
from bot.services.notices.talk import StaffWrote
from bot.services.notices.team import MorningOver
from bot.services.people import clients, gathering, staff
from bot.services.programs import deliveries, outbox_rows, programs, workouts
from bot.services.programs.content import parts_of
from bot.services.talk import outgoing
from bot.services.time import musts
from bot.services.time.follow_ups import saying
from bot.settings import Settings
from bot.telegram import topics
from bot.telegram.answers import edited
from bot.telegram.parts import send_parts
from bot.telegram.patience import AWAY
from bot.telegram.refusals import of_the_chat
from bot.telegram.topics import Topic
from db.locks import SenderLock
from db.models import Outbox

# What `bot.services.time.musts` has queued.
MUSTS = (PaymentClosed, FreezeOver, PackRunsOut, PackRanOut)


class Sender(Rounds):
    """The one task that sends, while this process holds the lock of the sender: how each row becomes messages."""

    def __init__(self, bot: Bot, settings: Settings, lock: SenderLock) -> None:
        super().__init__(bot, lock)
        self._bot = bot
        self._settings = settings
        self._talk = TalkSender(bot)

    async def _send(self, row: Outbox) -> None:
        if row.staff is not None and row.staff.removed_at is not None:
            await outbox.mark_cancelled(row, "no longer staff")
            return
        try:
            await self._attempt(row)
        except ClientNotFound:
            await outbox.mark_cancelled(row, "the client has deleted their data")
        except RowGone:
            await saying.leave_unsaid(row)
            await outbox.mark_cancelled(row, "nothing is left to do")

    async def _attempt(self, row: Outbox) -> None:
        topic = _topic_of(row)
        with topics.within(topic):
            await self._attempt_there(row)
        reader = row.client or row.staff
        if topic is not None and topic.gone and reader is not None:
            await clients.leave_topic(reader, topic.id)

    async def _attempt_there(self, row: Outbox) -> None:
        talks = False
        try:
            if row.program_id and row.delivery_id:
                message_id = await self._send_part(row)
                await programs.part_sent(row, message_id, today=self._settings.today())
            elif row.edits is not None and isinstance(notices.of(row), MorningOver):
                await self._drop_buttons(row, row.edits)
            elif row.edits is not None:
                await self._edit(row, row.edits)
            elif await self._is_held(row, notice := notices.of(row)):
                return
            elif notice is not None and await self._talk.send(row, notice):
                talks = True
            elif isinstance(notice, DetailsOutdated):
                await self._mark_outdated(row, notice.request_id)
            elif isinstance(notice, NewLead) and (leads := await gathering.gathering_of(row, notice)) is not None:
                if not await gathered_leads.tell(self._bot, row, leads):
                    return
            else:
                message, look = await self._send_notice(row, await render(row, self._settings.zone))
                await outbox.mark_sent(row, message.message_id, digest=look.digest)
            if outbox.makes_message(row):
                await _note_reached(row)
                if not talks:
                    self._talk.other_was_sent(row.chat_id)
        except TelegramRetryAfter as error:
            await outbox.postpone(row, "too many requests", pause=timedelta(seconds=error.retry_after))
        except REFUSED as error:
            await self._refused(row, error)
        except AWAY as error:
            await outbox.postpone(row, type(error).__name__)
        except TelegramAPIError as error:
            await outbox.postpone(row, error.message)

    async def _is_held(self, row: Outbox, notice: Notice | None) -> bool:
        """Say whether what goes to a client by time has to wait for another hour, or day."""
        if isinstance(notice, FollowUp):
            return await saying.is_held(row, notice)
        return isinstance(notice, MUSTS) and await musts.is_held(row)

    async def _send_part(self, row: Outbox) -> int:
        program = await programs.get(row.program_id or 0)
        if program.client.forgotten_at is not None:
            raise ClientNotFound(client=program.client_id)
        part = outbox_rows.week_part(row)
        if part is None:
            written = parts_of(program)
            parts = [written[place] for place in outbox_rows.places(row)]
            return await send_parts(self._bot, row.chat_id, parts, protect=program.protect_content)
        language = row.client.language if row.client else "ru"
        shown = week_part(part, await workouts.progress(program, self._settings.today()), translator(language))
        sent = await self._bot.send_message(row.chat_id, shown.text, reply_markup=shown.keyboard)
        return sent.message_id

    async def _send_notice(self, row: Outbox, look: Look) -> tuple[Message, Look]:
        """Send it. Returns the message and what it shows: a text where Telegram refuses the file."""
        if look.file_id is not None:
            send = self._bot.send_photo if look.media == "photo" else self._bot.send_document
            try:
                return await send(row.chat_id, look.file_id, caption=look.shown.text, **self._more(row, look)), look
            except TelegramBadRequest as error:
                # A tax receipt without its file is none: whoever issued it has to hear that.
                if of_the_chat(error) or isinstance(notices.of(row), TaxReceiptIssued):
                    raise
                # The file is refused, not whoever waits for it: what is said under it must not get lost with it.
                logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a file")
            await outbox.leave_file(row)
            look = await render(row, self._settings.zone)
        more = self._more(row, look)
        return await self._bot.send_message(row.chat_id, look.shown.text, **more), look

    def _more(self, row: Outbox, look: Look) -> dict[str, Any]:
        return {"reply_markup": look.shown.keyboard, "disable_notification": row.silent or None}

    async def _edit(self, row: Outbox, notice_row: Outbox) -> None:
        look = await render(row, self._settings.zone)
        message_id = notice_row.message_id
        if message_id is None or notice_row.digest == look.digest:
            await outbox.mark_cancelled(row, "nothing to change")
        elif await self._edited(row, look, message_id):
            await outbox.mark_sent(row, message_id, digest=look.digest)

    async def _drop_buttons(self, row: Outbox, notice_row: Outbox) -> None:
        place = {"chat_id": row.chat_id, "message_id": notice_row.message_id}
        if notice_row.message_id is None or not await edited(self._bot.edit_message_reply_markup(**place)):
            await outbox.mark_cancelled(row, "nothing to change")
        else:
            await outbox.mark_sent(row, notice_row.message_id)

    async def _mark_outdated(self, row: Outbox, request_id: int) -> None:
        """Say of details that were sent that they have changed; a message that is gone holds none."""
        message_id = (await payment_requests.get(request_id)).message_id
        if await self._edited(row, await render(row, self._settings.zone), message_id):
            await outbox.mark_sent(row, message_id)

    async def _edited(self, row: Outbox, look: Look, message_id: int | None) -> bool:
        """Give the message this look. Returns whether it has it now; else the row has nothing to do."""
        place = {"chat_id": row.chat_id, "message_id": message_id, "reply_markup": look.shown.keyboard}
        text = look.shown.text
        if look.gone and await edited(self._bot.edit_message_media(nothing_left(text), **place)):
            return True
        # What was sent once its file was gone is a text.
        if look.media and not look.gone:
            # The file stays what it was when staff saw it first.
            edit = self._bot.edit_message_caption(caption=text, **place)
        else:
            edit = self._bot.edit_message_text(text, **place)
        if await edited(edit):
            return True
        await outbox.mark_cancelled(row, "nothing to edit")
        return False

    async def _refused(self, row: Outbox, error: TelegramAPIError) -> None:
        logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a message")
        whole_chat = of_the_chat(error)
        if whole_chat:
            if row.client is not None:
                # Of a program that did not arrive staff are told together with why.
                await clients.blocked(row.client, said=error.message, tell=row.delivery_id is None)
            elif row.staff is not None:
                await staff.blocked(row.staff)
        await self._give_up(row, error.message, alone=not whole_chat)

    async def _give_up(self, row: Outbox, reason: str, *, alone: bool = True) -> None:
        """Record that the row was refused; `alone` says that the rest of a program may be taken all the same."""
        if row.program_id and row.delivery_id:
            if not (alone and await deliveries.album_refused(row)):
                await programs.part_failed(row, reason, alone=alone)
        elif isinstance(notices.of(row), StaffWrote):
            await outgoing.refused(row, reason, alone=alone)
        else:
            await outbox.give_up(row, reason, alone=alone)

    async def _note_sent(self, row: Outbox, message_id: int | None) -> None:
        """Record what can be of a row that Telegram has taken; who wrote it to a client hears what became of it."""
        if not isinstance(notices.of(row), StaffWrote):
            await super()._note_sent(row, message_id)
        elif delivered := self._talk.delivered(row):
            await outgoing.reached_at_least(row, delivered)
        else:
            await outgoing.refused(row, MISTAKE)


def _topic_of(row: Outbox) -> Topic | None:
    """Return the topic in which the reader wrote last, none where their chat has none."""
    reader = row.client or row.staff
    return Topic(row.chat_id, reader.topic_id) if reader is not None and reader.topic_id is not None else None


async def _note_reached(row: Outbox) -> None:
    """Note that somebody can be written to: the update that told of it may have been lost, or was never asked for."""
    if row.client is not None and row.client.blocked_at is not None:
        await clients.unblocked(row.client)
    if row.staff is not None and row.staff.blocked_at is not None:
        await staff.unblocked(row.staff)
