"""Screens that somebody is owed: Telegram did not take them when they were to be shown.

What the person did is done and kept; a few words say so once Telegram takes them, with a button that shows how things
are now. They wait in the outbox, so that neither a restart nor a crash forgets them.
"""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import notices, outbox
from bot.services.notices.team import ScreenOwed
from bot.services.people import clients, staff
from db.models import Outbox, OutboxStatus


async def owe(telegram_id: int) -> bool:
    """Queue the words for this person, once. Returns whether there is anybody who can get them: a stranger can't."""
    async with in_transaction():
        member = await staff.find(telegram_id)
        client = None if member else await clients.find(telegram_id)
        if member is None and client is None:
            return False
        if await _waiting(telegram_id):
            return True
        if member is not None:
            await outbox.tell_staff(ScreenOwed(), only=member)
        elif client is not None:
            await outbox.tell_client(client, ScreenOwed())
    logger.bind(client=client.id if client else None, staff=member.id if member else None).info("a screen is owed")
    return True


async def settle(telegram_id: int) -> None:
    """Take the words back, where they wait still: the person has seen a screen meanwhile."""
    if waiting := await _waiting(telegram_id):
        await Outbox.filter(id__in=waiting, status=OutboxStatus.PENDING).update(status=OutboxStatus.CANCELLED)


async def _waiting(telegram_id: int) -> list[int]:
    rows = await Outbox.filter(chat_id=telegram_id, status=OutboxStatus.PENDING).only("id", "content")
    return [row.id for row in rows if isinstance(notices.of(row), ScreenOwed)]
