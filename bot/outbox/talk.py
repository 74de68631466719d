"""How messages of conversations go out: to staff below a notice that says whose they are, to clients as they are."""

import asyncio
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup
from loguru import logger

from bot.i18n import Translator, translator
from bot.program import part_words
from bot.services import outbox
from bot.services.errors import ClientNotFound
from bot.services.notices.base import Notice
from bot.services.notices.talk import AnswerReached, AnswerRefused, ClientAnswered, ClientWrote, StaffWrote
from bot.services.talk import content, copies, outgoing, rows
from bot.telegram import talk_messages
from bot.telegram.answers import edited
from bot.telegram.callbacks import Destination, Go, OpenCard, OpenTalk, WriteTo, button
from bot.telegram.refusals import of_the_chat
from bot.telegram.trainer_link import Rows
from bot.text.names import client_name, staff_name
from bot.text.words import one_line
from db.models import Client, Direction, MessageCopy, Outbox, Staff, TalkMessage

# Within so many seconds of a notice what the same client writes stands below it without another one.
SAME_NOTICE = 60.0


@dataclass(frozen=True)
class Told:
    """The last message that went to a chat of staff was the client's, whose notice came at that time of the loop."""

    client_id: int
    at: float


class TalkSender:
    """Sends the rows of the outbox that belong to conversations."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._told: dict[int, Told] = {}

    def other_was_sent(self, chat_id: int) -> None:
        """Note that something else stands below the client's last message in this chat."""
        self._told.pop(chat_id, None)

    async def send(self, row: Outbox, notice: Notice) -> bool:
        """Send the row if it is one of a conversation, and record that. Returns whether it was.

        Raises `ClientNotFound` where its client has deleted their data.
        """
        match notice:
            case ClientWrote():
                await self._show(row, notice)
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
        group = [first] if notice.edited else await rows.of_album(first)
        t, client = _translator(row), first.client
        told, now = self._told.get(row.chat_id), asyncio.get_running_loop().time()
        made: list[tuple[int, int, bool]] = []
        if notice.edited or told is None or told.client_id != client.id or now - told.at > SAME_NOTICE:
            look = await _notice_text(first, t, edited=notice.edited)
            header = await self._bot.send_message(
                row.chat_id, look, reply_markup=_staff_buttons(client, t), disable_notification=row.silent or None
            )
            made.append((first.id, header.message_id, True))
            told = Told(client.id, now)
        try:
            sent = await talk_messages.send(
                self._bot,
                row.chat_id,
                [content.of(message) for message in group],
                source=await outgoing.source_of(first),
                reply_to=await copies.in_chat(first.reply_to, row.chat_id),
                silent=bool(made) or row.silent,
            )
        except TelegramBadRequest as error:
            if of_the_chat(error):
                raise
            logger.bind(outbox=row.id, error=error.message).warning("telegram refuses a copy")
            why = part_words.why_refused(error.message, t)
            said = await self._bot.send_message(row.chat_id, t("talk-not-shown", why=why))
            sent = [said.message_id]
        made += [(message.id, there, False) for message, there in zip(group, sent, strict=False)]
        await copies.shown(row, made[0][1], made)
        self._told[row.chat_id] = told

    async def _show_answered(self, row: Outbox, notice: ClientAnswered) -> None:
        copy = await MessageCopy.get_or_none(id=notice.copy_id).select_related("message__client")
        if copy is None or copy.message.client.forgotten_at is not None:
            await outbox.mark_cancelled(row, "nothing to change")
            return
        t = _translator(row)
        edit = self._bot.edit_message_text(
            await _notice_text(copy.message, t),
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
        message, t = await _message(row), _translator(row)
        name = client_name(message.client, t)
        if isinstance(notice, AnswerReached):
            text = t("talk-edit-reached" if notice.edited else "talk-reached")
        else:
            why = part_words.why_refused(notice.said, t, kind=message.kind)
            text = t("talk-edit-refused" if notice.edited else "talk-refused", name=name, why=why)
        source = await outgoing.source_of(message)
        sent = await self._bot.send_message(
            row.chat_id,
            text,
            reply_parameters=talk_messages.replying(source[1] if source else None),
            disable_notification=row.silent or None,
        )
        await copies.held(row, message, sent.message_id)

    async def _deliver(self, row: Outbox) -> None:
        """Send the client what staff have written, with a button to answer by."""
        first = await _message(row)
        group, t = await rows.of_album(first), _translator(row)
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
        if not talk_messages.bears_buttons(said):
            await self._bot.send_message(row.chat_id, t("talk-from-staff"), reply_markup=keyboard)
        await outgoing.reached(row, {message.id: there for message, there in zip(group, sent, strict=True)})

    async def _edit(self, row: Outbox) -> None:
        """Let the client's copy show what its author has made of it."""
        message, t = await _message(row), _translator(row)
        there = message.client_chat_message_id
        if there is None:
            await outbox.mark_cancelled(row, "nothing to edit")
            return
        said = content.of(message)
        keyboard = _answer_button(message, t) if talk_messages.bears_buttons([said]) and not message.album else None
        if await talk_messages.edit(self._bot, row.chat_id, there, said, keyboard=keyboard):
            await outgoing.edited(row, message)
        else:
            await outgoing.refused(row, "message can't be edited")


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
    answers = TalkMessage.filter(client_id=message.client_id, direction=Direction.OUT, created_at=message.answered_at)
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
    return InlineKeyboardMarkup(inline_keyboard=[[button(t, key, Go(to=Destination.TALK), name=name)]])


def _translator(row: Outbox) -> Translator:
    reader = row.staff or row.client
    return translator(reader.language if reader else "ru")
