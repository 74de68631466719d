"""All that went between a client and staff, in one line of time: messages, programs, receipts, what came by time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from tortoise.models import Model

from bot.services.errors import NotFound
from bot.services.paging import Page
from bot.services.talk.segments import BROADCAST
from db.fields import UTCDatetimeField
from db.models import (
    COUNTS_AS_SENT,
    Broadcast,
    Client,
    Direction,
    OutboxStatus,
    Program,
    ProgramStatus,
    Receipt,
    TalkMessage,
    TalkStatus,
    TimedMessage,
)

PAGE = 10
# SQLite gives instants as text.
_INSTANT: UTCDatetimeField[datetime] = UTCDatetimeField()


class What(StrEnum):
    """What an entry is."""

    MESSAGE = "message"
    PROGRAM = "program"
    RECEIPT = "receipt"
    TIMED = "timed"
    BROADCAST = "broadcast"


@dataclass(frozen=True)
class Entry:
    """Something that was written, sent or told at this instant; `about` is its row."""

    at: datetime
    about: TalkMessage | Program | Receipt | TimedMessage | Broadcast


async def page(client_id: int, number: int | None = None) -> Page[Entry]:
    """Return a page, the newest entry last; without a number, or past the last page, the last one: it is always full.

    In one statement, and one for each kind of entry that is on it.
    """
    found = await _select(_page(client_id, number))
    if not found:
        return Page([], 0, 0, PAGE)
    rows = await _rows(found)
    entries = [
        Entry(_INSTANT.to_python_value(row["at"]), rows[What(row["what"])][row["number"]]) for row in reversed(found)
    ]
    count = int(found[0]["count"])
    return Page(entries, -(-count // PAGE) - 1 - int(found[0]["behind"]) // PAGE, count, PAGE)


async def message_of(client_id: int, message_id: int) -> TalkMessage:
    """Return this message of the client's conversation. Raises `NotFound`, also for one that staff are not to see."""
    seen = TalkMessage.filter(client_id=client_id).exclude(status=TalkStatus.HELD)
    message = await seen.get_or_none(id=message_id)
    if message is None:
        raise NotFound
    return message


async def receipt_of(client_id: int, receipt_id: int) -> Receipt:
    """Return this receipt of the client. Raises `NotFound`."""
    receipt = await Receipt.get_or_none(id=receipt_id, client_id=client_id)
    if receipt is None:
        raise NotFound
    return receipt


async def last_words(client_id: int, most: int = 2) -> list[TalkMessage]:
    """Return what the client wrote last, the newest last; of what staff have not answered yet, if there is any."""
    received = TalkMessage.filter(client_id=client_id, direction=Direction.IN, status=TalkStatus.RECEIVED)
    found = await received.order_by("-id").limit(most)
    waiting = [message for message in found if message.answered_at is None]
    return (waiting or found[:1])[::-1]


def _page(client_id: int, number: int | None) -> str:
    """Return the statement that finds a page, the newest entry first, counted from the oldest page."""
    last = f"(count - 1) / {PAGE:d}"
    wanted = "0" if number is None else f"CASE WHEN {number:d} < {last} THEN {last} - {max(0, number):d} ELSE 0 END"
    return f"""
        WITH numbered AS (
            SELECT entries.*, COUNT(*) OVER () AS count,
                ROW_NUMBER() OVER (ORDER BY at DESC, what DESC, number DESC) - 1 AS behind
            FROM ({_entries(client_id)}) AS entries
        )
        SELECT * FROM numbered WHERE behind / {PAGE:d} = {wanted} ORDER BY behind
    """


def _entries(client_id: int) -> str:
    """Return the statement that finds all there is, but for what no client has handed on, and what never went out.

    When a broadcast came stands where it was the first thing that the client was told by time that day. Its recipients
    are found broadcast by broadcast, which SQLite does only where it is told to: else it reads all of them.
    """
    mine, got = f"client_id = {client_id:d}", ", ".join(f"'{one}'" for one in COUNTS_AS_SENT)
    return f"""
        SELECT '{What.MESSAGE}' AS what, id AS number, created_at AS at FROM messages
        WHERE {mine} AND status <> '{TalkStatus.HELD}'
        UNION ALL SELECT '{What.PROGRAM}', id, COALESCE(delivered_at, created_at) FROM programs
        WHERE {mine} AND status IN ('{ProgramStatus.DELIVERED}', '{ProgramStatus.FAILED}')
        UNION ALL SELECT '{What.RECEIPT}', id, created_at FROM receipts WHERE {mine}
        UNION ALL SELECT '{What.TIMED}', timed.id, COALESCE(outbox.sent_at, timed.said_at)
        FROM timed_messages AS timed LEFT JOIN outbox ON outbox.id = timed.outbox_id
        WHERE timed.{mine} AND COALESCE(outbox.status, '{OutboxStatus.SENT}') = '{OutboxStatus.SENT}'
            AND timed.chain <> '{BROADCAST}'
        UNION ALL SELECT '{What.BROADCAST}', broadcast.id, COALESCE((
            SELECT MAX(timed.said_at) FROM timed_messages AS timed
            WHERE timed.{mine} AND timed.chain = '{BROADCAST}' AND timed.said_at >= broadcast.started_at
                AND timed.said_at <= COALESCE(broadcast.finished_at, timed.said_at)
        ), broadcast.started_at)
        FROM broadcasts AS broadcast CROSS JOIN broadcast_recipients AS recipient
        WHERE recipient.broadcast_id = broadcast.id AND recipient.{mine} AND recipient.got IN ({got})
    """


async def _rows(found: list[dict[str, Any]]) -> dict[What, Mapping[int, Any]]:
    numbers: dict[What, list[int]] = {}
    for row in found:
        numbers.setdefault(What(row["what"]), []).append(row["number"])
    models: dict[What, type[Model]] = {
        What.PROGRAM: Program,
        What.RECEIPT: Receipt,
        What.TIMED: TimedMessage,
        What.BROADCAST: Broadcast,
    }
    read: dict[What, Mapping[int, Any]] = {}
    for what, ids in numbers.items():
        if what is What.MESSAGE:
            read[what] = {one.id: one for one in await TalkMessage.filter(id__in=ids).select_related("staff")}
        else:
            read[what] = await models[what].in_bulk(ids, "id")
    return read


async def _select(statement: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await Client._meta.db.execute_query_dict(statement)
    return found
