"""Who writes: staff or a client, and in which language they read. Decided once, from the database."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import ErrorEvent, Message, TelegramObject, Update, User
from aiogram_dialog.api.internal import FakeUser

from bot.i18n import supported, translator
from bot.services import remembered
from bot.services.people import clients, languages, staff
from bot.services.people.clients import Person
from bot.settings import Settings
from bot.telegram import topics
from bot.telegram.follow_up_callbacks import NO_SIGNS
from bot.telegram.live_message import Screen
from bot.telegram.topics import Topic
from db import setup_version
from db.models import Client, Staff

# Telegram tells times in whole seconds.
SECOND = timedelta(seconds=1)


class Who(BaseMiddleware):
    """Puts `member` (staff) or `client` and `screen`, `person` and `t` into the handler's arguments.

    Whatever is not a private chat with a person goes no further: the bot is silent in groups. An inline query comes
    from no chat; it tells of its own where it was typed. It stands around errors too, which are met outside of updates:
    what is said of them comes into the same topic.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._default_language = settings.default_language

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, ErrorEvent):
            return await _in_topic(handler, event, data)
        if isinstance(event, Update) and event.subscription is not None:
            return await handler(event, data)  # Telegram's own word, whoever it is about
        user: User | None = data.get("event_from_user")
        chat = data.get("event_chat")
        inline = isinstance(event, Update) and event.inline_query is not None
        private = chat is not None and chat.type == ChatType.PRIVATE
        if user is None or not (inline or private):
            return None
        mark, client = await setup_version.with_client(user.id)
        with remembered.as_of(mark):
            return await self._handle(handler, event, data, user, client)

    async def _handle(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
        user: User,
        client: Client | None,
    ) -> Any:
        real = not isinstance(user, FakeUser)
        member = await staff.find(user.id, username=user.username if real else None)
        if member is not None:
            client = None
        known = member or client
        if known and user.language_code is not None:
            await languages.follow_telegram(known, supported(user.language_code, self._default_language))
        # What is kept speaks, so that screens and notices agree, and so does a simulated event, which has no language.
        language = known.language if known else supported(user.language_code, self._default_language)
        topic = _topic(event, known)
        person = Person(
            user.id, user.first_name, user.last_name or "", user.username, language, topic.id if topic else None
        )
        if known and real:
            await _keep_up(known, person, event)
        data["person"] = person
        data["t"] = translator(language)
        data["member"], data["client"], data["topic"] = member, client, topic
        if client is not None and not (isinstance(event, Update) and event.inline_query is not None):
            data["screen"] = Screen(data["bot"], client, self._settings)
            data["screen"].conversation = data.get("state")
        return await _in_topic(handler, event, data)


async def _in_topic(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]], event: TelegramObject, data: dict[str, Any]
) -> Any:
    topic: Topic | None = data.get("topic")
    known: Client | Staff | None = data.get("member") or data.get("client")
    with topics.within(topic):
        try:
            return await handler(event, data)
        finally:
            if topic is not None and topic.gone and known is not None:
                await clients.leave_topic(known, topic.id)


def _topic(event: TelegramObject, known: Client | Staff | None) -> Topic | None:
    """Return the topic in which the person writes; where the update does not tell it, that in which they wrote last."""
    message = event.message if isinstance(event, Update) else None
    if message is None and isinstance(event, Update) and event.callback_query is not None:
        tapped = event.callback_query.message
        # Of a message that is too old Telegram tells next to nothing.
        message = tapped if isinstance(tapped, Message) else None
    if message is not None:
        return topics.of(message)
    if known is None or known.topic_id is None or known.telegram_id is None:
        return None
    return Topic(known.telegram_id, known.topic_id)


def _is_no_sign(event: TelegramObject) -> bool:
    """Say whether it is a tap that is no sign of life."""
    tapped = event.callback_query if isinstance(event, Update) else None
    return tapped is not None and (tapped.data or "").partition(":")[0] in NO_SIGNS


async def _keep_up(known: Client | Staff, person: Person, event: TelegramObject) -> None:
    """Keep what the update tells of somebody whom the bot knows; first of all that they can be written to again."""
    message = event.message if isinstance(event, Update) else None
    tapped = isinstance(event, Update) and event.callback_query is not None
    in_chat = tapped or message is not None
    # What was written before the block may be handled after it; when a button was tapped, nobody says.
    written_at = message.date + SECOND if message is not None else None
    back = known.blocked_at is not None and in_chat and (written_at is None or written_at >= known.blocked_at)
    if isinstance(known, Staff):
        await staff.keep_up(
            known,
            first_name=person.first_name,
            last_name=person.last_name,
            username=person.username,
            topic_id=person.topic_id,
            in_chat=in_chat,
        )
        if back:
            await staff.unblocked(known)
        return
    await clients.keep_up(known, person, in_chat=in_chat, alive=not _is_no_sign(event))
    if back:
        await clients.unblocked(known)
