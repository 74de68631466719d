"""The history of a pack: sessions that are counted off, and what puts it right.

A button carries the `number` that the next line of the history has. So whatever is tapped twice, late, or by two
trainers at once writes one line: the tap that comes again finds its own line, another one is refused with what is left.
"""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import (
    BadPackTerm,
    PackChanged,
    PackNotFound,
    PackOver,
    SessionDay,
    TextTooLong,
    TooFewSessions,
    WordsWanted,
)
from bot.services.notices.packs import PackPutRight, SessionCounted
from bot.services.packs import packs, standing
from bot.services.people import signs, staff
from bot.services.time import calendar
from bot.services.visible import is_visible
from db.fields import now
from db.models import Client, Pack, PackUse, Staff, UseKind

LONGEST_REASON = 200
# What changes the last day of a pack alone: nothing that could be undone.
TERMS = (UseKind.TERM, UseKind.FREEZE)
FURTHEST = timedelta(days=365)


def first_day() -> date:
    """Return the first day on which a session that is counted off now can have taken place."""
    return calendar.today() - FURTHEST


def furthest_day() -> date:
    """Return the last day that can be the last one of a pack."""
    return calendar.today() + FURTHEST


async def use(pack_id: int, number: int, *, by: Staff) -> PackUse:
    """Count a session off the pack, with today as its day; the client is told.

    Raises `NotStaff`, `PackNotFound`, `ClientNotFound`, `PackChanged` where there is a line of this number already that
    is another one, and `PackOver`.
    """

    async def count(pack: Pack, client: Client) -> PackUse:
        if not (await standing.of(pack)).runs:
            raise PackOver
        made = await _write(pack, number, UseKind.SESSION, -1, by=by)
        await signs.note(client)
        row = await outbox.tell_client(client, SessionCounted(use_id=made.id))
        await PackUse.filter(id=made.id).update(notice_id=row and row.id)
        return made

    return await _once(pack_id, number, count, by=by, kind=UseKind.SESSION, amount=-1)


async def correct(pack_id: int, number: int, amount: int, reason: str, *, by: Staff) -> PackUse:
    """Add a session to the pack (`amount` 1), or take one from it (−1), for a reason; the client is told.

    Raises as `use` does, but not `PackOver`, and `TooFewSessions`, `TextTooLong`, `WordsWanted`.
    """
    words = reason.strip()
    if len(words) > LONGEST_REASON:
        raise TextTooLong(limit=LONGEST_REASON)
    if not is_visible(words):
        raise WordsWanted
    if amount not in (1, -1):
        raise PackNotFound

    async def put_right(pack: Pack, client: Client) -> PackUse:
        await _require_left(pack, -amount)
        made = await _write(pack, number, UseKind.CORRECTION, amount, by=by, reason=words)
        await outbox.tell_client(client, PackPutRight(pack_id=pack.id))
        return made

    return await _once(pack_id, number, put_right, by=by, kind=UseKind.CORRECTION, amount=amount, reason=words)


async def extend(pack_id: int, number: int, last_day: date, *, by: Staff) -> PackUse:
    """Let the pack hold longer, up to and with this day, a year ahead at most; the client is told.

    Raises as `use` does, `PackOver` for one whose turn it is not yet, and `BadPackTerm` where it would hold no longer:
    days that somebody has paid for are not taken back with a tap on the wrong day.
    """

    async def change(pack: Pack, client: Client) -> PackUse:
        if pack.ends_on is None:
            raise PackOver
        if not max(pack.ends_on, calendar.today() - timedelta(days=1)) < last_day <= furthest_day():
            raise BadPackTerm
        made = await _write(pack, number, UseKind.TERM, 0, by=by, day=last_day)
        pack.ends_on = last_day
        # What was chosen by hand no freeze takes back.
        await Pack.filter(id=pack.id).update(ends_on=last_day, lent_days=0)
        await packs.plan(pack)
        await outbox.tell_client(client, PackPutRight(pack_id=pack.id))
        return made

    return await _once(pack_id, number, change, by=by, kind=UseKind.TERM, day=last_day)


async def undo(use_id: int, *, by: Staff) -> PackUse:
    """Let a session that was counted off, or a correction, count for nothing; undone again, it stays so.

    What has told the client of the session says that it is not counted any more; not sent yet, it is not sent. Raises
    `NotStaff`, `PackNotFound`, `ClientNotFound`, `PackOver` where the pack is not paid any more, and `TooFewSessions`
    where a session that was added is used already.
    """
    async with in_transaction():
        made, pack, client = await _lock(use_id, by)
        if made.kind in TERMS:
            raise PackNotFound
        if made.undone_at is None:
            await _require_left(pack, made.amount)
            made.undone_at = now()
            await PackUse.filter(id=made.id).update(undone_at=made.undone_at)
            await packs.settle(pack, by=by)
            if made.notice_id is not None:
                await outbox.tell_client(client, SessionCounted(use_id=made.id), edits_id=made.notice_id)
            logger.bind(client=client.id, pack=pack.id, use=made.id, by=by.id).info("pack change undone")
    return made


async def set_day(use_id: int, day: date, *, by: Staff) -> PackUse:
    """Say on which day the session took place, today or within the year before.

    Raises `NotStaff`, `PackNotFound`, `ClientNotFound`, `PackOver`, `SessionDay`.
    """
    if not first_day() <= day <= calendar.today():
        raise SessionDay
    async with in_transaction():
        made, _, _ = await _lock(use_id, by)
        if made.kind is not UseKind.SESSION or made.undone_at is not None:
            raise PackNotFound
        made.day = day
        await PackUse.filter(id=made.id).update(day=day)
    return made


async def _once(
    pack_id: int, number: int, write: Callable[[Pack, Client], Awaitable[PackUse]], *, by: Staff, **what: Any
) -> PackUse:
    """Do it once: return the line of this number where the same member has written just that."""
    async with in_transaction():
        await staff.require(by)
        pack, client = await packs.lock(pack_id)
        before = await PackUse.get_or_none(pack_id=pack.id, number=number, by_id=by.id, undone_at=None, **what)
        if before is not None:
            return before
        if pack.withdrawn_at is not None:
            raise PackOver
        now_there = await standing.of(pack)
        if number != now_there.number:
            raise PackChanged(left=now_there.left)
        made = await write(pack, client)
        await packs.settle(pack, by=by)
    logger.bind(client=client.id, pack=pack.id, kind=made.kind.value, by=by.id).info("pack changed")
    return made


async def _lock(use_id: int, by: Staff) -> tuple[PackUse, Pack, Client]:
    await staff.require(by)
    found = await PackUse.get_or_none(id=use_id)
    if found is None:
        raise PackNotFound
    pack, client = await packs.lock(found.pack_id)
    if pack.withdrawn_at is not None:
        raise PackOver
    return await PackUse.get(id=use_id), pack, client


async def _require_left(pack: Pack, sessions: int) -> None:
    """Refuse to take so many sessions from a pack that has less. Raises `TooFewSessions`."""
    if (await standing.of(pack)).left < sessions:
        raise TooFewSessions


async def _write(
    pack: Pack, number: int, kind: UseKind, amount: int, *, by: Staff, day: date | None = None, reason: str = ""
) -> PackUse:
    what: dict[str, Any] = {"kind": kind, "amount": amount, "day": day or calendar.today(), "reason": reason}
    return await PackUse.create(pack=pack, number=number, by=by, **what)
