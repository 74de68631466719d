"""How messages of conversations go out: to staff below a notice that says whose they are, to clients as they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from aiogram import Bot
from aiogram.types import InlineKeyboardMarkup
from loguru import logger

from bot.i18n import Translator
from bot.outbox import arrivals, copies_go
from bot.outbox.notices.look import translator_of
from bot.outbox.taken import REFUSED, apart, read_once
from bot.program import part_words
from bot.services import outbox
from bot.services.errors import ClientNotFound
from bot.services.notices.base import Notice
from bot.services.notices.talk import AnswerReached, AnswerRefused, ClientAnswered, ClientWrote, CopiesGo, StaffWrote
from bot.services.talk import content, copies, outgoing, rows
from bot.telegram import talk_messages
from bot.telegram.answers import edited
from bot.telegram.callbacks import OpenCard, OpenTalk, Rows, WriteTo, button
from bot.telegram.refusals import of_the_chat, reason_of
from bot.telegram.talk_callbacks import TO_TALK
from bot.text.names import client_name, staff_name
from bot.text.words import one_line
from db.models import Client, Direction, MessageCopy, Outbox, Staff, TalkMessage

# What the same client writes within so long after a message stands below the notice of that, without another one.
SAME_NOTICE = timedelta(minutes=1)
# Of an edit that changes nothing: the client has deleted the message, or nobody knows which one it is.
NOT_THERE = "message can't be edited"


@dataclass(frozen=True)
class Told:
    """The notice `there` is the last that went to a chat of staff, with what the client wrote below it, if anything.

    It came with a row, for a message that was written then, while the client waited for an answer since that moment.
    """

    row_id: int
    there: int
    client_id: int
    written_at: datetime
    waits_since: datetime | None

    def is_for(self, message: TalkMessage) -> bool:
        """Whether the message may stand below it: written soon after, and nobody has answered in between."""
        client, soon = message.client, message.created_at - self.written_at <= SAME_NOTICE
        return client.id == self.client_id and soon and client.waits_since == self.waits_since


class TalkSender:
    """Sends the rows of the outbox that belong to conversations."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._told: dict[int, Told] = {}
        self._said = arrivals.Arrivals()
        # By the row, which messages its client has, until that is recorded.
        self._delivered: dict[int, list[TalkMessage]] = {}

    def delivered(self, row: Outbox) -> list[TalkMessage]:
        """Return the messages of this row that its client has though that could not be recorded: all, or none."""
        return self._delivered.pop(row.id, [])

    def other_was_sent(self, chat_id: int) -> None:
        """Note that something else stands below the client's last message in this chat."""
        self._told.pop(chat_id, None)

    async def send(self, row: Outbox, notice: Notice) -> bool:
        """Send the row if it is one of a conversation, and record that. Returns whether it was.

        Raises `ClientNotFound` where its client has deleted their data.
        """
        if isinstance(notice, AnswerReached | AnswerRefused):
            self.other_was_sent(row.chat_id)
        match notice:
            case ClientWrote():
                await self._show(row, notice)
            case CopiesGo():
                await copies_go.take_away(self._bot, row, notice)
            case ClientAnswered():
                await self._show_answered(row, notice)
            case AnswerReached() | AnswerRefused():
                await self._tell_author(row, notice)
            case StaffWrote(edited=False):
                await self._deliver(row)
            case StaffWrote():
                await self._edit(row)
            case _:
                return False
        return True

    async def _show(self, row: Outbox, notice: ClientWrote) -> None:
        """Send the client's message to a member of staff, below a notice unless one stands right above."""
        first = await _message(row)
        group = await read_once(partial(_group_of, first, alone=notice.edited))
        told = await self._told_of(row, first, edited=notice.edited)
        above, own = [(first.id, told.there, True)], told.row_id == row.id
        # Whatever stands in between: what is below another's notice says whose it is.
        answers = await copies.in_chat(first.reply_to, row.chat_id) or (None if own else told.there)
        try:
            made = await self._copies(row, group, answers=answers, silent=own or row.silent)
        except Exception:
            if own:
                await copies.told(row, first, told.there)
            raise
        await copies.shown(row, group, [*above, *made] if own else made, edited=notice.edited)
        if notice.edited:
            self.other_was_sent(row.chat_id)

    async def _told_of(self, row: Outbox, first: TalkMessage, *, edited: bool) -> Told:
        """Return the notice that the message stands below, which is sent unless it is there."""
        told = self._told.get(row.chat_id)
        if told is not None and (told.row_id == row.id or (not edited and told.is_for(first))):
            return told
        client, t = first.client, translator_of(row)
        with apart():
            header = await self._bot.send_message(
                row.chat_id,
                await _notice_text(first, t, edited=edited),
                reply_markup=_staff_buttons(client, t),
                disable_notification=row.silent or None,
            )
        told = Told(row.id, header.message_id, client.id, first.created_at, client.waits_since)
        self._told[row.chat_id] = told
        return told

    async def _copies(
        self, row: Outbox, group: Sequence[TalkMessage], *, answers: int | None, silent: bool
    ) -> list[copies.Copy]:
        """Send the messages; what the reader or Telegram refuses is said in place of it, message by message."""
        first = group[0]
        try:
            sent = await talk_messages.send(
                self._bot,
                row.chat_id,
                [content.of(message) for message in group],
                source=await outgoing.source_of(first),
                reply_to=answers,
                silent=silent,
            )
        except REFUSED as error:
            if of_the_chat(error):
                raise
            if len(group) > 1:
                each = [await self._copies(row, [one], answers=answers, silent=silent) for one in group]
                return [made for some in each for made in some]
            logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a copy")
            said = await self._bot.send_message(
                row.chat_id,
                _why_not_shown(error.message, first.kind, translator_of(row)),
                reply_parameters=talk_messages.replying(answers),
                disable_notification=silent or None,
            )
            sent = [said.message_id]
        # What is more than the messages is words, below their files.
        of = [message.id for message in group] + [group[-1].id] * (len(sent) - len(group))
        return [(message_id, there, False) for message_id, there in zip(of, sent, strict=True)]

    async def _show_answered(self, row: Outbox, notice: ClientAnswered) -> None:
        copy = await MessageCopy.get_or_none(id=notice.copy_id).select_related("message__client")
        if copy is None or copy.message.client.forgotten_at is not None:
            await outbox.mark_cancelled(row, "nothing to change")
            return
        t = translator_of(row)
        edit = self._bot.edit_message_text(
            await _notice_text(copy.message, t, edited=await copies.tells_of_edit(copy)),
            chat_id=row.chat_id,
            message_id=copy.telegram_message_id,
            reply_markup=_staff_buttons(copy.message.client, t),
        )
        if await edited(edit):
            await outbox.mark_sent(row, copy.telegram_message_id)
        else:
            await outbox.mark_cancelled(row, "nothing to edit")

    async def _tell_author(self, row: Outbox, notice: AnswerReached | AnswerRefused) -> None:
        """Say below what was written what has become of it."""
        message, t = await _message(row), translator_of(row)
        name = client_name(message.client, t)
        if isinstance(notice, AnswerReached):
            text = t("talk-edit-reached" if notice.edited else "talk-reached")
        else:
            why = part_words.why_refused(notice.said, t, kind=message.kind)
            text = t("talk-edit-refused" if notice.edited else "talk-refused", name=name, why=why)
        source = await outgoing.source_of(message)
        marked = isinstance(notice, AnswerReached) and await arrivals.mark(self._bot, message, source)
        sent = await self._bot.send_message(
            row.chat_id,
            text,
            reply_parameters=talk_messages.replying(source[1] if source else None),
            disable_notification=row.silent or None,
        )
        await copies.held(row, message, sent.message_id)
        if isinstance(notice, AnswerReached):
            about = (message.client_id, message.id if notice.edited else 0)
            await self._said.replace(self._bot, row.chat_id, arrivals.Arrival(about, sent.message_id, marked))

    async def _deliver(self, row: Outbox) -> None:
        """Send the client what staff have written, with a button to answer by."""
        first, t = await _message(row), translator_of(row)
        group = await read_once(partial(_group_of, first))
        said, keyboard = [content.of(message) for message in group], _answer_button(first, t)
        answered = await TalkMessage.get_or_none(id=first.reply_to) if first.reply_to is not None else None
        sent = await talk_messages.send(
            self._bot,
            row.chat_id,
            said,
            source=await outgoing.source_of(first),
            reply_to=answered.client_chat_message_id if answered is not None else None,
            keyboard=keyboard,
        )
        self._delivered[row.id] = group
        if not talk_messages.bears_buttons(said):
            try:
                await self._bot.send_message(row.chat_id, t("talk-from-staff"), reply_markup=keyboard)
            except REFUSED as error:
                # What was written is there; what refuses a button below it will refuse the next message too.
                logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a button")
        await outgoing.reached(row, zip(group, sent, strict=False))
        self._delivered.pop(row.id)

    async def _edit(self, row: Outbox) -> None:
        """Let the client's copy show what its author has made of it."""
        message, t = await read_once(partial(_message, row)), translator_of(row)
        there = message.client_chat_message_id
        if there is None:
            await outgoing.refused(row, NOT_THERE)
            return
        said = content.of(message)
        keyboard = _answer_button(message, t) if talk_messages.bears_buttons([said]) and not message.album else None
        if await talk_messages.edit(self._bot, row.chat_id, there, said, keyboard=keyboard):
            self._delivered[row.id] = [message]
            await outgoing.edited(row, message)
            self._delivered.pop(row.id)
        else:
            await outgoing.refused(row, NOT_THERE)


async def _group_of(first: TalkMessage, *, alone: bool = False) -> list[TalkMessage]:
    return [first] if alone else await rows.of_album(first)


def _why_not_shown(said: str, kind: str, t: Translator) -> str:
    match reason_of(said, kind=kind):
        case "voice":
            return t("talk-voice-refused")
        case "video-note":
            return t("talk-video-note-refused")
    return t("talk-not-shown", why=part_words.why_refused(said, t, kind=kind))


async def _message(row: Outbox) -> TalkMessage:
    message = await TalkMessage.get(id=row.said_id or 0).select_related("client", "staff")
    if message.client.forgotten_at is not None:
        raise ClientNotFound(client=message.client_id)
    return message


async def _notice_text(message: TalkMessage, t: Translator, *, edited: bool = False) -> str:
    """Return whose message it is, and who has answered it."""
    name = client_name(message.client, t)
    text = t("talk-edited" if edited else "talk-notice", name=name)
    if message.answered_at is None or message.answered_by_id is None:
        return text
    by = staff_name(await Staff.get(id=message.answered_by_id), t)
    written = TalkMessage.filter(client_id=message.client_id, direction=Direction.OUT, created_at=message.answered_at)
    answers = written.filter(staff_id=message.answered_by_id)
    return f"{text}\n{t('talk-answered' if await answers.exists() else 'talk-no-answer-needed', name=by)}"


def _staff_buttons(client: Client, t: Translator) -> InlineKeyboardMarkup:
    shown: Rows = [
        [
            button(t, "button-answer", WriteTo(client=client.id)),
            button(t, "button-talk", OpenTalk(client=client.id)),
            button(t, "button-card", OpenCard(client=client.id)),
        ]
    ]
    return InlineKeyboardMarkup(inline_keyboard=shown)


def _answer_button(message: TalkMessage, t: Translator) -> InlineKeyboardMarkup:
    """Return the button to answer by; it names who has written, where they are to be named."""
    name = one_line(message.staff.shown_name) if message.staff is not None else ""
    key = "button-answer-to" if name else "button-answer"
    return InlineKeyboardMarkup(inline_keyboard=[[button(t, key, TO_TALK, name=name)]])
