"""Filters that handlers and dialogs share."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.filters import BaseFilter
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


def unreadable(message: Message) -> bool:
    """Say whether there is something in it that the bot can't read: rich text, or a kind newer than the bot."""
    return message.content_type in (ContentType.UNKNOWN, ContentType.RICH_MESSAGE)
