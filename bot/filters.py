"""Filters that handlers and dialogs share."""

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import TelegramObject

from db.models import Client, Staff


class IsStaff(BaseFilter):
    """Lets through what a member of staff sent."""

    async def __call__(self, event: TelegramObject, member: Staff | None = None) -> bool:
        return member is not None


class IsClient(BaseFilter):
    """Lets through what somebody else sent who has met the bot."""

    async def __call__(self, event: TelegramObject, client: Client | None = None, **_: Any) -> bool:
        return client is not None
