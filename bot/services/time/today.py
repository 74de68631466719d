"""«Сегодня»: what staff have to do now, computed from what is so now, and what they want to see later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from bot.services.errors import RowGone
from bot.services.paging import Page
from bot.services.time import calendar, today_rows
from bot.services.time.today_rows import Kind, Look
from db.fields import UTCDatetimeField
from db.models import Client, ClientPipeline, Event, Payment, PaymentStatus, Program, ProgramStatus, Staff

PAGE = 8
EVENING, MORNING = time(19), time(9)
ABOUT_PAYMENTS = (Kind.RECEIPT, Kind.OWED)
ABOUT_PROGRAMS = (Kind.HELD, Kind.FAILED, Kind.ENDING)
# SQLite gives instants as text.
SINCE: UTCDatetimeField[datetime] = UTCDatetimeField()


@dataclass(frozen=True)
class Row:
    """Something to do about a client, for whom there is so much `more`; `about` is its payment or program.

    `number` is that one's, and `subject` another one once there is something new of this kind.
    """

    kind: Kind
    client: Client
    number: int
    subject: str
    since: datetime
    more: int
    about: Payment | Program | None


async def page(member: Staff, number: int = 0) -> Page[Row]:
    """Return a page of what there is to do for this member of staff; a page past the last one is the last one."""
    look = Look.of(member)
    found = await _select(today_rows.page(look, size=PAGE, number=number))
    if not found and number:
        number = Page.clamped(number, await count(member), PAGE)
        found = await _select(today_rows.page(look, size=PAGE, number=number))
    return Page(await _read(found), number, found[0]["count"] if found else 0, PAGE)


async def count(member: Staff) -> int:
    """Return how many clients there is something to do about for this member of staff."""
    (found,) = await _select(today_rows.count(Look.of(member)))
    return int(found["count"])


async def find(member: Staff, *, kind: Kind, client_id: int, subject: str) -> Row:
    """Return this row. Raises `RowGone` where that is done, or there is something new of this kind."""
    found = await _select(today_rows.of_client(Look.of(member), client_id, kind))
    found = [row for row in found if row["subject"] == subject]
    if not found:
        raise RowGone
    return (await _read(found[:1]))[0]


async def after(member: Staff, *, kind: Kind, number: int, since: datetime) -> Row | None:
    """Return what stands behind the row that was there, behind the last one the first; none where all is done."""
    found = await _select(today_rows.behind(Look.of(member), kind, number=number, since=since))
    return (await _read(found))[0] if found else None


@dataclass(frozen=True)
class Done:
    """What was done since the day began, by whomever."""

    payments: int
    programs: int
    moves: int


async def done() -> Done:
    """Return what was done today in the trainer's time zone."""
    morning = calendar.at(calendar.today())
    decided = Payment.filter(status__in=(PaymentStatus.CONFIRMED, PaymentStatus.REJECTED), decided_at__gte=morning)
    delivered = Program.filter(status=ProgramStatus.DELIVERED, delivered_at__gte=morning)
    moved = ClientPipeline.filter(event=Event.MANUAL, created_at__gte=morning)
    return Done(await decided.count(), await delivered.count(), await moved.count())


async def _select(statement: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await Client._meta.db.execute_query_dict(statement)
    return found


async def _read(found: Sequence[dict[str, Any]]) -> list[Row]:
    """Return the rows with whom and what they are about, in three queries at most."""
    kinds = list(Kind)
    people = {client.id: client for client in await Client.filter(id__in=[row["client_id"] for row in found])}
    paid = [row["number"] for row in found if kinds[row["place"]] in ABOUT_PAYMENTS]
    written = [row["number"] for row in found if kinds[row["place"]] in ABOUT_PROGRAMS]
    payments = {payment.id: payment for payment in await Payment.filter(id__in=paid)} if paid else {}
    programs = {program.id: program for program in await Program.filter(id__in=written)} if written else {}
    rows = []
    for row in found:
        kind, number = kinds[row["place"]], row["number"]
        about = payments.get(number) if kind in ABOUT_PAYMENTS else programs.get(number)
        since = SINCE.to_python_value(row["since"])
        rows.append(Row(kind, people[row["client_id"]], number, row["subject"], since, row["more"], about))
    return rows
