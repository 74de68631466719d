"""The rows of the outbox that hold a program's messages: what a group of them is missing, and in which order they go.

A program may be sent more than once: rows with one `delivery_id` are one group, and only the newest group counts.
"""

from collections.abc import Collection, Sequence
from typing import Any

from tortoise.expressions import Q

from bot.services.programs.content import PARTS, WEEK
from db.fields import now
from db.models import Outbox, OutboxStatus

MISSING = (OutboxStatus.PENDING, OutboxStatus.FAILED)
# What a row's content holds once it was refused for itself, and not with its whole chat.
ALONE = "alone"


def week_part(row: Outbox) -> str | None:
    """Return which message of a composed week the row holds, none where it holds what staff wrote."""
    part: str | None = (row.content or {}).get("part", {}).get(WEEK)
    return part


def places(row: Outbox) -> list[int]:
    """Return the places of the parts that the row holds, counted from 0, of those that staff wrote."""
    return list((row.content or {}).get("part", {}).get(PARTS, ()))


async def left_of_group(row: Outbox) -> set[OutboxStatus]:
    """Return what keeps this row's group from being whole: that some of it waits, or was refused."""
    missing = Outbox.filter(delivery_id=row.delivery_id, status__in=MISSING)
    return {one.status for one in await missing.only("id", "status")}


async def missing_of(program_id: int) -> list[Outbox]:
    """Return what waits or was refused of the program's newest group, in order; nothing where that one is whole."""
    rows = await Outbox.filter(_parts_of(program_id), status__in=MISSING).order_by("id")
    if not rows:
        return []
    newest = rows[-1].delivery_id
    later = Outbox.filter(_parts_of(program_id), id__gt=rows[-1].id).exclude(delivery_id=newest)
    return [] if await later.exists() else [row for row in rows if row.delivery_id == newest]


async def any_arrived(row: Outbox) -> bool:
    """Say whether Telegram has taken anything of this row's group."""
    return await Outbox.filter(delivery_id=row.delivery_id, status=OutboxStatus.SENT).exists()


async def queue_again(rows: Collection[Outbox]) -> bool:
    """Queue again those of the rows that were refused. Returns whether there were any."""
    refused = Outbox.filter(id__in=[row.id for row in rows], status=OutboxStatus.FAILED)
    return bool(await refused.update(status=OutboxStatus.PENDING, attempts=0, not_before=now(), error=""))


async def leave_out(row: Outbox) -> bool:
    """Give up a part that was refused. Returns whether it was still to be given up."""
    refused = Outbox.filter(id=row.id, status=OutboxStatus.FAILED)
    return bool(await refused.update(status=OutboxStatus.CANCELLED, error="left out"))


def refused_alone(row: Outbox) -> bool:
    """Say whether the row was refused for itself: staff were told, and to send it once more changes nothing."""
    return bool((row.content or {}).get(ALONE))


def marked_alone(row: Outbox, *, alone: bool) -> dict[str, Any]:
    """Return what changes in a row that is refused, so that `refused_alone` knows how."""
    return {} if alone == refused_alone(row) else {"content": {**(row.content or {}), ALONE: alone}}


async def give_up_older(program_id: int) -> None:
    """Give up what older groups of the program are missing: the new one holds it all."""
    refused = Outbox.filter(_parts_of(program_id), status=OutboxStatus.FAILED)
    await refused.update(status=OutboxStatus.CANCELLED)


async def split(row: Outbox, parts: Sequence[dict[str, Any]]) -> None:
    """Let these parts go out one by one in the place of the waiting row; what stands behind it stays behind them."""
    behind = Outbox.filter(delivery_id=row.delivery_id, status=OutboxStatus.PENDING, id__gt=row.id)
    rows = [row, *await behind.order_by("id")]
    contents = [*({"part": part} for part in parts), *(one.content for one in rows[1:])]
    # Rows go out by their ids: what they hold moves back, and new ones come at the end.
    for one, content in zip(rows, contents, strict=False):
        await Outbox.filter(id=one.id).update(content=content, attempts=0, not_before=now(), error="")
    for content in contents[len(rows) :]:
        await Outbox.create(
            chat_id=row.chat_id,
            client_id=row.client_id,
            program_id=row.program_id,
            delivery_id=row.delivery_id,
            priority=row.priority,
            content=content,
        )


def _parts_of(program_id: int) -> Q:
    """Return what fits the messages of the program itself; notices tell of it too."""
    return Q(program_id=program_id, delivery_id__not_isnull=True)
