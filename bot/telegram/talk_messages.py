"""Messages of conversations: a message of Telegram's as data, and sent anew from that.

What is sent from what is kept takes no harm where the message that it was is deleted meanwhile.
"""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot
from aiogram.enums import ContentType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, InputMediaAnimation, Message, ReplyParameters

from bot.services.talk.content import COPIED, FILE, SAVED, STICKER, TEXT, Content
from bot.telegram.answers import edited
from bot.telegram.filters import unreadable
from bot.telegram.parts import ALBUM_MEDIA, WITHOUT_CAPTION, part_of, words
from bot.telegram.refusals import of_the_chat

LOCATION, VENUE, CONTACT = "location", "venue", "contact"
# What Telegram lets nobody copy (Bot API, copyMessage), and of what no method sends another one.
NEVER_COPIED = (
    ContentType.PAID_MEDIA,
    ContentType.GIVEAWAY,
    ContentType.GIVEAWAY_WINNERS,
    ContentType.GIVEAWAY_CREATED,
    ContentType.GIVEAWAY_COMPLETED,
    ContentType.INVOICE,
    ContentType.SUCCESSFUL_PAYMENT,
    ContentType.STORY,
)
EDITED_MEDIA: dict[str, Any] = {
    **{str(kind): media for kind, media in ALBUM_MEDIA.items()},
    "animation": InputMediaAnimation,
}
Source = tuple[int, int] | None


def content_of(message: Message) -> Content | None:
    """Return what the message holds; none where it is of a kind that nobody can send on."""
    part = part_of(message)
    if part is not None:
        unique = _unique(message, part.kind)
        more: dict[str, Any] = {"name": part.name or None, "seconds": part.seconds or None, FILE: unique}
        return _content(message, part.kind, part.file_id, more, part.text)
    if message.sticker is not None:
        return _content(message, STICKER, message.sticker.file_id, {FILE: message.sticker.file_unique_id})
    if message.venue is not None:
        venue = message.venue
        place = {"latitude": venue.location.latitude, "longitude": venue.location.longitude}
        return _content(message, VENUE, "", {**place, "title": venue.title, "address": venue.address})
    if message.location is not None:
        place = {"latitude": message.location.latitude, "longitude": message.location.longitude}
        return _content(message, LOCATION, "", place)
    if message.contact is not None:
        kept = {"phone_number", "first_name", "last_name", "vcard"}
        return _content(message, CONTACT, "", message.contact.model_dump(include=kept, exclude_none=True))
    quiz = message.poll is not None and message.poll.type == "quiz" and message.poll.correct_option_id is None
    if unreadable(message) or quiz or message.content_type in NEVER_COPIED:
        return None
    return _content(message, COPIED, "", {"what": str(message.content_type)})


async def send(
    bot: Bot,
    chat_id: int,
    said: Sequence[Content],
    *,
    source: Source,
    reply_to: int | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
    silent: bool = False,
) -> list[int]:
    """Send a message, or several as an album, without the keyboard. Returns their ids, one for each.

    Words that don't fit under their file come below it, as one message more.

    `source` is where the first of them stands: what can't be made anew is copied from there.
    """
    more: dict[str, Any] = {"disable_notification": silent or None}
    if reply_to is not None:
        more["reply_parameters"] = replying(reply_to)
    if len(said) > 1:
        return await _album_sent(bot, chat_id, said, more)
    one = said[0]
    if one.kind == COPIED or one.has_long_caption:
        return await _copied(bot, chat_id, one, source, more)
    if keyboard is not None:
        more["reply_markup"] = keyboard
    return [await _sent(bot, chat_id, one, more)]


async def edit(bot: Bot, chat_id: int, message_id: int, one: Content, *, keyboard: InlineKeyboardMarkup | None) -> bool:
    """Let a message that was sent show this. Returns whether it does: one that is gone can't be changed."""
    place: dict[str, Any] = {"chat_id": chat_id, "message_id": message_id, "reply_markup": keyboard}
    if one.kind == TEXT:
        return await edited(bot.edit_message_text(parse_mode=None, **_words(one, "text"), **place))
    if one.kind in EDITED_MEDIA:
        media = EDITED_MEDIA[one.kind](media=one.file_id, parse_mode=None, **_words(one, "caption"))
        return await edited(bot.edit_message_media(media, **place))
    return await edited(bot.edit_message_caption(parse_mode=None, **_words(one, "caption"), **place))


def replying(message_id: int | None) -> ReplyParameters | None:
    """Return what lets a message answer that one, if it is still there."""
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)


def bears_buttons(said: Sequence[Content]) -> bool:
    """Say whether buttons can stand under what is sent: not under an album, nor a copy that has to be the same."""
    return len(said) == 1 and not said[0].has_long_caption and said[0].kind != COPIED


async def _album_sent(bot: Bot, chat_id: int, said: Sequence[Content], more: dict[str, Any]) -> list[int]:
    long = [one for one in said if one.has_long_caption]
    album = [
        ALBUM_MEDIA[one.kind](media=one.file_id, parse_mode=None, **({} if one in long else _words(one, "caption")))  # type: ignore[index]
        for one in said
    ]
    sent = [message.message_id for message in await bot.send_media_group(chat_id, album, **more)]
    return sent + [await _words_below(bot, chat_id, one, more) for one in long]


async def _copied(bot: Bot, chat_id: int, one: Content, source: Source, more: dict[str, Any]) -> list[int]:
    """Send a copy; where there is none to be had of a file with a long caption, the words come below the file.

    A saved answer was put up so too: a copy of that would be the bare file.
    """
    if source is not None and SAVED not in one.more:
        # Telegram takes a long caption only unchanged: not in a copy that answers something.
        how = more if one.kind == COPIED else {"disable_notification": more["disable_notification"]}
        try:
            copy = await bot.copy_message(chat_id, *source, **how)
        except TelegramBadRequest as error:
            if one.kind == COPIED or of_the_chat(error):
                raise
        else:
            return [copy.message_id]
    bare = Content(one.kind, file_id=one.file_id, more=one.more)
    return [await _sent(bot, chat_id, bare, more), await _words_below(bot, chat_id, one, more)]


async def _words_below(bot: Bot, chat_id: int, one: Content, more: dict[str, Any]) -> int:
    quietly = {"disable_notification": more["disable_notification"]}
    return await _sent(bot, chat_id, Content(TEXT, one.text, one.entities), quietly)


async def _sent(bot: Bot, chat_id: int, one: Content, more: dict[str, Any]) -> int:
    message: Message
    if one.kind == TEXT:
        message = await bot.send_message(chat_id, parse_mode=None, **_words(one, "text"), **more)
        return message.message_id
    given: dict[str, Any]
    if one.kind in (LOCATION, VENUE, CONTACT):
        given = {name: value for name, value in one.more.items() if name != SAVED}
    else:
        given = {one.kind: one.file_id}
        if one.kind not in (*WITHOUT_CAPTION, STICKER):
            given |= {"parse_mode": None, **_words(one, "caption")}
    message = await getattr(bot, f"send_{one.kind}")(chat_id, **given, **more)
    return message.message_id


def _words(one: Content, name: str) -> dict[str, Any]:
    return words(one.text, one.entities, name)


def _content(message: Message, kind: str, file_id: str, more: dict[str, Any], text: str = "") -> Content:
    entities = message.entities if message.text is not None else message.caption_entities
    return Content(
        kind,
        text,
        [entity.model_dump(mode="json", exclude_none=True) for entity in entities or ()],
        file_id,
        message.media_group_id or "",
        {name: value for name, value in more.items() if value is not None},
    )


def _unique(message: Message, kind: str) -> str | None:
    media = getattr(message, kind) if kind != TEXT else None
    media = media[-1] if kind == "photo" and media else media
    unique: str | None = getattr(media, "file_unique_id", None)
    return unique
