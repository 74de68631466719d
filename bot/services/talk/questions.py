"""What a client has written and staff have not answered yet, and who answers them."""

from datetime import datetime

from tortoise.queryset import QuerySet

from bot.services.talk import rows
from db.models import Client, Direction, Staff, TalkMessage, TalkStatus

WRITTEN = (TalkStatus.QUEUED, TalkStatus.SENT)


async def answered(client: Client, message: TalkMessage) -> None:
    """Note that this message of staff answers all that the client, whose row is locked, had written before it."""
    await _close(_open(client).filter(id__lt=message.id), at=message.created_at, by_id=message.staff_id)
    taken_by = message.staff_id if await _is_free(client) else client.taken_by_id
    await count_anew(client, taken_by_id=taken_by)


async def settled(client: Client, *, by: Staff, at: datetime) -> None:
    """Note that nothing needs an answer of what the client, whose row is locked, has written."""
    await _close(_open(client), at=at, by_id=by.id)
    await count_anew(client)


async def not_answered(client: Client, message: TalkMessage) -> None:
    """Note that this message of staff did not reach the client, whose row is locked.

    What it was to answer is answered by the next that staff wrote, or waits again.
    """
    received = TalkMessage.filter(client_id=client.id, direction=Direction.IN)
    asked = received.filter(answered_at=message.created_at, answered_by_id=message.staff_id)
    if await asked.exists():
        written = TalkMessage.filter(client_id=client.id, direction=Direction.OUT, status__in=WRITTEN)
        other = await written.filter(id__gt=message.id).order_by("id").first()
        at, by_id = (other.created_at, other.staff_id) if other is not None else (None, None)
        await _close(asked, at=at, by_id=by_id)
    await count_anew(client)


async def _close(asked: QuerySet[TalkMessage], *, at: datetime | None, by_id: int | None) -> None:
    """Keep when these messages were answered, and by whom, and show it where staff were told of them.

    They may be very many: none of them is read.
    """
    told = await rows.told_of(asked)
    await asked.update(answered_at=at, answered_by_id=by_id)
    await rows.show_answered(told)


async def count_anew(client: Client, **changed: int | None) -> None:
    """Keep since when the client, whose row is locked, waits for an answer, and what has `changed` besides."""
    first = await _open(client).filter(waits=True).order_by("created_at", "id").only("id", "created_at").first()
    about = {"waits_since": first.created_at if first is not None else None, **changed}
    if any(getattr(client, name) != value for name, value in about.items()):
        client.update_from_dict(about)
        await Client.filter(id=client.id).update(**about)


async def _is_free(client: Client) -> bool:
    """Say whether nobody answers this client, or whoever did lets them wait, can't, or is staff no more."""
    if client.taken_by_id is None or rows.waits_long(client):
        return True
    taker = await Staff.get_or_none(id=client.taken_by_id, removed_at=None)
    return taker is None or not rows.can_answer(taker)


def _open(client: Client) -> QuerySet[TalkMessage]:
    received = TalkMessage.filter(client_id=client.id, direction=Direction.IN, status=TalkStatus.RECEIVED)
    return received.filter(answered_at=None)
