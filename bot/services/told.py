"""Notices to staff that change with what they tell of: their copies, shown as it is now."""

from datetime import datetime

from bot.services import notices
from bot.services.notices.base import StaffNotice
from db.models import Outbox, OutboxStatus


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
