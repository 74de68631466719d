"""All that went between a client and staff, in one line of time: messages, programs, receipts, what came by time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from tortoise.models import Model

from bot.services.errors import ClientNotFound
from bot.services.paging import Page
from db.fields import UTCDatetimeField
from db.models import Client, Direction, Program, Receipt, TalkMessage, TalkStatus, TimedMessage

PAGE = 10
# SQLite gives instants as text.
_INSTANT: UTCDatetimeField[datetime] = UTCDatetimeField()


class What(StrEnum):
    """What an entry is."""

    MESSAGE = "message"
    PROGRAM = "program"
    RECEIPT = "receipt"
    TIMED = "timed"


@dataclass(frozen=True)
class Entry:
    """Something that was written, sent or told at this instant; `about` is its row."""

    at: datetime
    about: TalkMessage | Program | Receipt | TimedMessage


async def page(client_id: int, number: int) -> Page[Entry]:
    """Return a page, the newest entry last; page 0 is the newest, and one past the last page is the last.

    In two statements, and one for each kind of entry that is on it.
    """
    (counted,) = await _select(f"SELECT COUNT(*) AS count FROM ({_entries(client_id)}) AS entries")
    number = Page.clamped(number, counted["count"], PAGE)
    found = await _select(
        f"{_entries(client_id)} ORDER BY at DESC, number DESC LIMIT {PAGE:d} OFFSET {number * PAGE:d}"
    )
    rows = await _rows(found)
    entries = [
        Entry(_INSTANT.to_python_value(row["at"]), rows[What(row["what"])][row["number"]]) for row in reversed(found)
    ]
    return Page(entries, number, counted["count"], PAGE)


async def message_of(client_id: int, message_id: int) -> TalkMessage:
    """Return this message of the client's conversation. Raises `ClientNotFound`."""
    message = await TalkMessage.get_or_none(id=message_id, client_id=client_id)
    if message is None:
        raise ClientNotFound(client=client_id)
    return message


async def last_words(client: Client) -> TalkMessage | None:
    """Return what the client wrote last that staff have not answered yet, none where that is nothing."""
    unanswered = TalkMessage.filter(client_id=client.id, direction=Direction.IN, status=TalkStatus.RECEIVED)
    return await unanswered.filter(answered_at=None).order_by("-id").first()


def _entries(client_id: int) -> str:
    mine = f"client_id = {client_id:d}"
    return f"""
        SELECT '{What.MESSAGE}' AS what, id AS number, created_at AS at FROM messages
        WHERE {mine} AND status <> '{TalkStatus.HELD}'
        UNION ALL SELECT '{What.PROGRAM}', id, delivered_at FROM programs WHERE {mine} AND delivered_at IS NOT NULL
        UNION ALL SELECT '{What.RECEIPT}', id, created_at FROM receipts WHERE {mine}
        UNION ALL SELECT '{What.TIMED}', id, said_at FROM timed_messages WHERE {mine}
    """


async def _rows(found: list[dict[str, Any]]) -> dict[What, Mapping[int, Any]]:
    numbers: dict[What, list[int]] = {}
    for row in found:
        numbers.setdefault(What(row["what"]), []).append(row["number"])
    models: dict[What, type[Model]] = {
        What.PROGRAM: Program,
        What.RECEIPT: Receipt,
        What.TIMED: TimedMessage,
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
