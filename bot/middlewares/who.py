"""Who writes: staff or a client, and in which language they read. Decided once, from the database."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import Message, TelegramObject, Update, User
from aiogram_dialog.api.internal import FakeUser

from bot import topics
from bot.i18n import supported, translator
from bot.screen import Screen
from bot.services import clients, languages, staff
from bot.services.clients import Person
from bot.settings import Settings
from db.models import Client, Staff

# Telegram tells times in whole seconds.
SECOND = timedelta(seconds=1)


class Who(BaseMiddleware):
    """Puts `member` (staff) or `client` and `screen`, `person` and `t` into the handler's arguments.

    Whatever is not a private chat with a person goes no further: the bot is silent in groups. An inline query comes
    from no chat; it tells of its own where it was typed.
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
        user: User | None = data.get("event_from_user")
        chat = data.get("event_chat")
        inline = isinstance(event, Update) and event.inline_query is not None
        private = chat is not None and chat.type == ChatType.PRIVATE
        if user is None or not (inline or private):
            return None
        bot: Bot = data["bot"]
        real = not isinstance(user, FakeUser)
        member = await staff.find(user.id, username=user.username if real else None)
        client = None if member else await clients.find(user.id)
        known = member or client
        if known and user.language_code is not None:
            await languages.follow_telegram(known, supported(user.language_code, self._default_language))
        # What is kept speaks, so that screens and notices agree, and so does a simulated event, which has no language.
        language = known.language if known else supported(user.language_code, self._default_language)
        written = _written(event)
        topic = topics.of(written) if written else None
        person = Person(
            user.id, user.first_name, user.last_name or "", user.username, language, topic.id if topic else None
        )
        if known and real:
            await _keep_up(known, person, event, written)
        data["person"] = person
        data["t"] = translator(language)
        data["member"], data["client"] = member, client
        if client is not None and not inline:
            data["screen"] = Screen(bot, client, self._settings)
            data["screen"].conversation = data.get("state")
        if written is None:
            return await handler(event, data)
        with topics.within(topic):
            try:
                return await handler(event, data)
            finally:
                if topic is not None and topic.gone and known is not None:
                    await clients.leave_topic(known, topic.id)


async def _keep_up(known: Client | Staff, person: Person, event: TelegramObject, written: Message | None) -> None:
    """Keep what the update tells of somebody whom the bot knows, first of all that they can be written to again."""
    in_chat = written is not None
    if known.blocked_at is not None and written is not None:
        # What was written before the block may be handled after it; when a button was tapped, nobody says.
        tapped = isinstance(event, Update) and event.message is None
        back = tapped or written.date + SECOND >= known.blocked_at
    else:
        back = False
    if isinstance(known, Staff):
        if back:
            await staff.unblocked(known)
        await staff.keep_up(
            known,
            first_name=person.first_name,
            last_name=person.last_name,
            username=person.username,
            topic_id=person.topic_id,
            in_chat=in_chat,
        )
    else:
        await clients.keep_up(known, person, in_chat=in_chat)
        if back:
            await clients.unblocked(known)


def _written(event: TelegramObject) -> Message | None:
    """Return the message that tells where in the chat the person is; none where nothing tells it."""
    if not isinstance(event, Update):
        return None
    if event.message is not None:
        return event.message
    tapped = event.callback_query.message if event.callback_query else None
    return tapped if isinstance(tapped, Message) else None
