"""Parts of a program that staff wrote: a Telegram message as data, and back again."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    MessageEntity,
)
from loguru import logger

from bot.services.errors import CRMError, FilesUnknown, PreviewRefused
from bot.services.programs.content import Kind, Part
from bot.telegram.refusals import of_the_chat, reason_of

ALBUM_MEDIA: dict[Kind, Any] = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "document": InputMediaDocument,
    "audio": InputMediaAudio,
}
SINGLE_MEDIA: tuple[Kind, ...] = (*ALBUM_MEDIA, "animation", "voice", "video_note")
WITHOUT_CAPTION = ("video_note",)
# What is called something: phones name the rest themselves.
NAMED = ("document", "audio", "video")
LONGEST_NAME = 255


def part_of(message: Message) -> Part | None:
    """Return the message as a part of a program, with its formatting; none for a kind that can't be one.

    Of a file it keeps the name, and how many seconds it takes, for whoever reads what is in the program.
    """
    entities = message.entities if message.text is not None else message.caption_entities
    about: dict[str, Any] = {
        "message_id": message.message_id,
        "album": message.media_group_id or "",
        "text": message.text or message.caption or "",
        "entities": [entity.model_dump(mode="json", exclude_none=True) for entity in entities or ()],
    }
    if message.text is not None:
        return Part(kind="text", **about)
    for kind in SINGLE_MEDIA:
        media = getattr(message, kind)
        # An animation comes as a document too: the kinds that say more stand first in Telegram's own order.
        if media and not (kind == "document" and message.animation):
            file_id = media[-1].file_id if kind == "photo" else media.file_id
            return Part(kind=kind, file_id=file_id, **about, **_about(kind, media))
    return None


def _about(kind: str, media: Any) -> dict[str, Any]:
    about: dict[str, Any] = {}
    name = getattr(media, "file_name", None) or getattr(media, "title", None)
    if name and kind in NAMED:
        about["name"] = name[:LONGEST_NAME]
    if seconds := getattr(media, "duration", None):
        about["seconds"] = seconds
    return about


async def send_parts(bot: Bot, chat_id: int, parts: Sequence[Part], *, protect: bool = False) -> int:
    """Send one part, or several as an album; `protect` lets nobody forward or save it.

    Returns the id of the (first) message.
    """
    how: dict[str, Any] = {"protect_content": True} if protect else {}
    if len(parts) > 1:
        album = [
            ALBUM_MEDIA[part.kind](media=part.file_id, parse_mode=None, **_words(part, "caption")) for part in parts
        ]
        return (await bot.send_media_group(chat_id, album, **how))[0].message_id
    part = parts[0]
    if part.kind == "text":
        return (await bot.send_message(chat_id, parse_mode=None, **_words(part, "text"), **how)).message_id
    arguments: dict[str, Any] = {part.kind: part.file_id, **how}
    if part.kind not in WITHOUT_CAPTION:
        arguments |= {"parse_mode": None, **_words(part, "caption")}
    message: Message = await getattr(bot, f"send_{part.kind}")(chat_id, **arguments)
    return message.message_id


async def show_parts(bot: Bot, chat_id: int, parts: Sequence[Part]) -> None:
    """Send parts to whoever looks at them, as the client would get them.

    Raises `PreviewRefused` where Telegram takes something else in this chat, but not these.
    """
    with refused_as(PreviewRefused()):
        await send_parts(bot, chat_id, parts)


async def require_known(bot: Bot, parts: Sequence[Part]) -> None:
    """Refuse files that Telegram does not know any more, before anything of them is sent. Raises `FilesUnknown`."""
    if gone := await unknown(bot, parts):
        raise FilesUnknown(count=len(gone))


async def unknown(bot: Bot, parts: Sequence[Part]) -> list[Part]:
    """Return those whose files Telegram does not know any more."""
    files = [part for part in parts if part.file_id]
    known = await asyncio.gather(*(_is_known(bot, part.file_id) for part in files))
    return [part for part, is_known in zip(files, known, strict=True) if not is_known]


async def _is_known(bot: Bot, file_id: str) -> bool:
    try:
        await bot.get_file(file_id)
    except TelegramBadRequest as error:
        # What is too big to be loaded down can be sent on all the same.
        return reason_of(error) != "file"
    return True


@contextmanager
def refused_as(refusal: CRMError) -> Iterator[None]:
    """Raise this where Telegram takes something else in the chat, but not what is shown in the block."""
    try:
        yield
    except TelegramBadRequest as error:
        if of_the_chat(error):
            raise
        logger.bind(error=error.message).warning("telegram refuses a preview")
        raise refusal from error


def words(text: str, entities: Iterable[dict[str, Any]], name: str) -> dict[str, Any]:
    """Return formatted words as a call takes them under this name, «text» or «caption»; nothing for no words."""
    if not text:
        return {}
    kind = "entities" if name == "text" else "caption_entities"
    return {name: text, kind: [MessageEntity.model_validate(entity) for entity in entities] or None}


def _words(part: Part, name: str) -> dict[str, Any]:
    return words(part.text, (entity.model_dump() for entity in part.entities), name)
