"""Notices to staff that change with what they tell of: their copies, shown as it is now, or as it is not any more."""

from datetime import datetime
from typing import Any

from tortoise.expressions import RawSQL

from bot.services import notices
from bot.services.notices.base import AboutClient, AboutMoney, Notice, StaffNotice
from bot.services.notices.clients import ClientGone, NewLeads
from bot.services.notices.payments import ReceiptShown
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Staff


async def show_anew(notice: StaffNotice, *, since: datetime) -> None:
    """Queue the new look of every copy of this notice, queued not before `since`, in place of one that waits still."""
    queued = Outbox.filter(staff_id__not_isnull=True, edits_id=None, content__not_isnull=True, created_at__gte=since)
    wanted = queued.exclude(status__in=(OutboxStatus.FAILED, OutboxStatus.CANCELLED)).order_by("id")
    copies = [row for row in await wanted if notices.of(row) == notice]
    waiting = Outbox.filter(edits_id__in=[copy.id for copy in copies], status=OutboxStatus.PENDING)
    await waiting.update(status=OutboxStatus.CANCELLED)
    for copy in copies:
        about = {"chat_id": copy.chat_id, "staff_id": copy.staff_id, "content": copy.content}
        await Outbox.create(edits=copy, priority=copy.priority, **about)


async def forget(client: Client) -> None:
    """Let nothing of the client, whose row is locked, stand in what staff were told, as far as the outbox knows it.

    What waits is taken back, and what is there says no more than that they have deleted their data. What tells of money
    stays, without a name; notices of payments change with these (`payments.forget`), and what was written to and by the
    client goes another way (`bot.services.talk.forgetting`).
    """
    found = await _of_client(client.id)
    ids = [row.id for row, _ in found]
    waiting = Outbox.filter(status__in=(OutboxStatus.PENDING, OutboxStatus.FAILED))
    await waiting.filter(edits_id__in=ids).update(status=OutboxStatus.CANCELLED)
    unsaid = [row.id for row, told in found if isinstance(told, AboutClient) and not isinstance(told, AboutMoney)]
    await waiting.filter(id__in=unsaid).update(status=OutboxStatus.CANCELLED)
    # One that is on its way at this moment is there before its change has its turn.
    changes = []
    for row, told in found:
        gone = ClientGone(file=isinstance(told, ReceiptShown) and told.file)
        stays = isinstance(told, AboutMoney | NewLeads)
        about = {"chat_id": row.chat_id, "staff_id": row.staff_id, "content": row.content if stays else gone.to_json()}
        changes.append(Outbox(edits=row, priority=gone.priority, **about))
    await Outbox.bulk_create(changes)


async def hand_over(lead: Client, client: Client) -> None:
    """Let what staff were told of a lead from the site count as told of the client, whom they turned out to be."""
    for row, told in await _of_client(lead.id):
        if isinstance(told, AboutClient):
            content = told.model_copy(update={"client_id": client.id}).to_json()
            await Outbox.filter(id=row.id).update(content=content)


async def hold(member: Staff, notice: StaffNotice, message_id: int) -> None:
    """Record that this message of the member's chat tells them so: they have asked for it, and it is there."""
    there: dict[str, Any] = {"message_id": message_id, "status": OutboxStatus.SENT, "sent_at": now()}
    about: dict[str, Any] = {"chat_id": member.telegram_id, "staff_id": member.id, "priority": notice.priority}
    await Outbox.create(content=notice.to_json(), **about, **there)


async def _of_client(client_id: int) -> list[tuple[Outbox, Notice]]:
    """Return what staff were told of the client and the outbox still knows, but for payments and conversations."""
    held = Outbox.filter(staff_id__not_isnull=True, edits_id=None, content__not_isnull=True)
    held = held.filter(payment_id=None, said_id=None).exclude(status=OutboxStatus.CANCELLED)
    # Of all that is there few are of this client: the rest need not be read.
    words, of_many = "REPLACE(CAST(content AS TEXT), ' ', '')", NewLeads.model_fields["kind"].default
    ours = f"{words} LIKE '%\"client_id\":{client_id:d}%' OR {words} LIKE '%\"{of_many}\"%'"
    rows = await held.annotate(ours=RawSQL(f"CASE WHEN {ours} THEN 1 ELSE 0 END")).filter(ours=1).order_by("id")
    return [(row, told) for row in rows if (told := notices.of(row)) and _tells_of(told, client_id)]


def _tells_of(told: Notice, client_id: int) -> bool:
    if isinstance(told, NewLeads):
        return told.first <= client_id <= told.last
    return isinstance(told, AboutClient) and told.client_id == client_id
