"""Who writes: staff or a client, and in which language they read. Decided once, from the database."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import TelegramObject, Update, User
from aiogram_dialog.api.internal import FakeUser

from bot.i18n import supported, translator
from bot.screen import Screen
from bot.services import clients, languages, staff
from bot.services.clients import Person
from bot.settings import Settings


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
        member = await staff.find(user.id)
        client = None if member else await clients.find(user.id)
        if member and not isinstance(user, FakeUser):
            await staff.keep_username(member, user.username)
        known = member or client
        if known and user.language_code is not None:
            await languages.follow_telegram(known, supported(user.language_code, self._default_language))
        # What is kept speaks, so that screens and notices agree, and so does a simulated event, which has no language.
        language = known.language if known else supported(user.language_code, self._default_language)
        data["person"] = Person(user.id, user.first_name, user.last_name or "", user.username, language)
        data["t"] = translator(language)
        data["member"], data["client"] = member, client
        if client is not None and not inline:
            data["screen"] = Screen(bot, client, self._settings)
            data["screen"].conversation = data.get("state")
            await clients.seen(client)
        return await handler(event, data)
