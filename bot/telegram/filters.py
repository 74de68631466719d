"""Filters that handlers and dialogs share."""

import re
from typing import Any

from aiogram import Bot
from aiogram.enums import ContentType
from aiogram.filters import BaseFilter, Command
from aiogram.types import Message, TelegramObject

from db.models import Client, Staff


class IsStaff(BaseFilter):
    """Lets through what a member of staff sent."""

    async def __call__(self, event: TelegramObject, member: Staff | None = None) -> bool:
        return member is not None


class IsClient(BaseFilter):
    """Lets through what somebody else sent who has met the bot."""

    async def __call__(self, event: TelegramObject, client: Client | None = None, **_: Any) -> bool:
        return client is not None


class ClientCommand(Command):
    """Lets /client_12 through and gives its `number`. It is part of the name, so that Telegram makes a link of it."""

    def __init__(self) -> None:
        super().__init__(re.compile(r"client_([0-9]{1,20})$"))

    async def __call__(self, message: Message, bot: Bot) -> bool | dict[str, Any]:
        found = await super().__call__(message, bot)
        return {"number": int(found["command"].regexp_match[1])} if isinstance(found, dict) else False


def unreadable(message: Message) -> bool:
    """Say whether there is something in it that the bot can't read: rich text, or a kind newer than the bot."""
    return message.content_type in (ContentType.UNKNOWN, ContentType.RICH_MESSAGE)


def own_contact(message: Message) -> bool:
    """Say whether it is the phone number of whoever sends it."""
    contact, sender = message.contact, message.from_user
    return contact is not None and sender is not None and contact.user_id == sender.id
