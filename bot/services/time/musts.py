"""What has to be told to a client by time, such as that a payment is closed: on a day of its own, and not at night."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.notices.base import ClientNotice
from bot.services.people import clients
from bot.services.time import calendar
from bot.services.time.restraint import MUST, waking
from db.fields import now
from db.models import Client, Outbox, TimedMessage


async def tell(client: Client, notice: ClientNotice) -> None:
    """Queue it for the client, whose row is locked; it takes the day on which it is to go."""
    at = await _first_free(client.id)
    row = await outbox.tell_client(client, notice, at=at)
    if row is not None:
        await TimedMessage.create(client_id=client.id, day=calendar.day_of(at), chain=MUST, outbox_id=row.id)


async def is_held(row: Outbox) -> bool:
    """Say whether it has to wait, though its time has come: it is night again, or a day that has its message already.

    Raises `ClientNotFound`.
    """
    async with in_transaction():
        client = await clients.lock(row.client_id or 0)
        said = await TimedMessage.get_or_none(client_id=client.id, outbox_id=row.id)
        if said is None:
            return False  # queued by a version that kept no days
        at = await _first_free(client.id, but=said.id)
        await TimedMessage.filter(id=said.id).update(day=calendar.day_of(at))
        if at <= now():
            return False
        await Outbox.filter(id=row.id).update(not_before=at)
        return True


async def _first_free(client_id: int, *, but: int = 0) -> datetime:
    """Return the first instant from now on that is not quiet, of a day on which nothing else is said to the client."""
    at = await waking(now(), client_id)
    while await TimedMessage.filter(client_id=client_id, day=calendar.day_of(at)).exclude(id=but).exists():
        at = await waking(calendar.at(calendar.day_of(at) + timedelta(days=1)), client_id)
    return at
