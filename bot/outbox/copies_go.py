"""How what staff hold of a client who has deleted their data goes: deleted, or overwritten where it is too old."""

import struct
import zlib
from collections.abc import Iterator
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageText,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto
from loguru import logger

from bot.outbox.notices.look import translator_of
from bot.services.notices.talk import CopiesGo
from bot.services.talk import forgetting
from bot.services.talk.content import TEXT
from bot.telegram.refusals import of_the_chat
from db.models import MessageCopy, Outbox

# What becomes a picture, whatever it was; but in an album a file stays a file, and a song a song (Bot API,
# editMessageMedia).
BECOMES_A_PICTURE = ("photo", "video", "animation", "document", "audio")
DOCUMENT, AUDIO, VOICE = "document", "audio", "voice"
SIDE, GREY = 64, b"\xcc"


async def take_away(bot: Bot, row: Outbox, notice: CopiesGo) -> None:
    """Delete all copies that are young enough; else overwrite one, for as many messages as people get in a second.

    What Telegram lets nobody change stays as it is.
    """
    copies = await forgetting.left_of(notice)
    young = [copy for copy in copies if forgetting.can_be_deleted(copy)]
    ids = [copy.telegram_message_id for copy in young]
    if ids and await _taken(bot, row, DeleteMessages(chat_id=row.chat_id, message_ids=ids)):
        await forgetting.gone(row, notice, young)
        return
    t = translator_of(row)
    for copy in copies[:1]:
        for edit in _edits(copy, t("notice-gone")):
            if await _taken(bot, row, edit):
                break
    await forgetting.gone(row, notice, copies[:1])


async def _taken(bot: Bot, row: Outbox, method: TelegramMethod[Any]) -> bool:
    """Say whether Telegram does it; it refuses where the message is gone, or is nothing that can be changed so."""
    try:
        await bot(method)
    except TelegramBadRequest as error:
        if of_the_chat(error):
            raise
        logger.bind(outbox=row.id, error=error.message).info("a copy stays")
        return False
    return True


def nothing_left(words: str) -> InputMediaPhoto:
    """Return what may stand in place of somebody's file, whatever it was: a picture of nothing, above the words."""
    return InputMediaPhoto(media=BufferedInputFile(PICTURE, "deleted.png"), caption=words)


def _edits(copy: MessageCopy, words: str) -> Iterator[TelegramMethod[Any]]:
    """Yield how the message may be overwritten, best first. What is not here can't be: a sticker, a round video."""
    place = {"chat_id": copy.chat_id, "message_id": copy.telegram_message_id}
    kind, album = copy.message.kind, copy.message.album
    if copy.notice or kind == TEXT:
        yield EditMessageText(text=words, **place)
        return
    if kind in BECOMES_A_PICTURE and not (album and kind == AUDIO):
        media = InputMediaDocument if album and kind == DOCUMENT else InputMediaPhoto
        yield EditMessageMedia(media=media(media=BufferedInputFile(PICTURE, "deleted.png"), caption=words), **place)
    if kind in (*BECOMES_A_PICTURE, VOICE):
        yield EditMessageCaption(caption=words, **place)


def _picture() -> bytes:
    """Return a small grey square as PNG."""
    line = b"\0" + GREY * SIDE
    header = struct.pack(">2I5B", SIDE, SIDE, 8, 0, 0, 0, 0)  # eight bits of grey each
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(line * SIDE)), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


PICTURE = _picture()
