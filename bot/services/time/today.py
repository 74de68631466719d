"""«Сегодня»: what staff have to do now, computed from what is so now, and what they want to see later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Subquery

from bot.services.errors import RowGone
from bot.services.funnel import stages
from bot.services.money.returned import RETURNED
from bot.services.paging import Page
from bot.services.time import calendar, today_statements
from bot.services.time.today_rows import Kind, Look
from db.fields import UTCDatetimeField
from db.models import (
    Client,
    ClientPipeline,
    Direction,
    Event,
    Pack,
    Payment,
    PaymentStatus,
    PipelineStage,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
    Step,
    StepStatus,
    TalkMessage,
    TalkStatus,
)

PAGE = 8
ABOUT_PAYMENTS = (Kind.RECEIPT, Kind.OWED)
ABOUT_PROGRAMS = (Kind.HELD, Kind.FAILED, Kind.ENDING)
# SQLite gives instants as text.
SINCE: UTCDatetimeField[datetime] = UTCDatetimeField()


@dataclass(frozen=True)
class Row:
    """Something to do about a client, for whom there is so much `more`; `about` is its payment, program,
    pack, step or stage.

    `number` is that one's, and `subject` another one once there is something new of this kind. `whose` is the colleague
    whose step it is.
    """

    kind: Kind
    client: Client
    number: int
    subject: str
    since: datetime
    more: int
    about: Payment | Program | Pack | Step | PipelineStage | None
    whose: Staff | None = None


async def page(member: Staff, number: int = 0) -> Page[Row]:
    """Return a page of what there is to do for this member of staff; a page past the last one is the last one."""
    look = await Look.of(member)
    found = await _select(today_statements.page(look, size=PAGE, number=number))
    if not found:
        return Page([], 0, 0, PAGE)
    return Page(await _read(found, member), found[0]["behind"] // PAGE, found[0]["count"], PAGE)


async def count(member: Staff) -> int:
    """Return how many clients there is something to do about for this member of staff."""
    (found,) = await _select(today_statements.count(await Look.of(member)))
    return int(found["count"])


async def count_long_stuck(member: Staff) -> int:
    """Return how many clients have been stuck for so long that they stand in no row; not all of very many."""
    (found,) = await _select(today_statements.long_stuck(await Look.of(member)))
    return int(found["count"])


async def kinds(member: Staff) -> dict[Kind, int]:
    """Return how many rows there are of each kind, in their order; those that have none are left out."""
    found = await _select(today_statements.kinds(await Look.of(member)))
    every = list(Kind)
    return {every[row["place"]]: row["count"] for row in found}


async def find(member: Staff, *, kind: Kind, client_id: int, subject: str) -> Row:
    """Return this row. Raises `RowGone` where that is done, or there is something new of this kind."""
    found = await _select(today_statements.of_client(await Look.of(member), client_id, kind))
    found = [row for row in found if row["subject"] == subject]
    if not found:
        raise RowGone
    return (await _read(found[:1], member))[0]


async def after(member: Staff, *, kind: Kind, number: int, since: datetime) -> Row | None:
    """Return what stands behind the row that was there, behind the last one the first; none where all is done."""
    found = await _select(today_statements.behind(await Look.of(member), kind, number=number, since=since))
    return (await _read(found, member))[0] if found else None


@dataclass(frozen=True)
class Done:
    """What was done since the day began, by whomever."""

    payments: int
    programs: int
    answered: int
    steps: int
    moves: int


async def done() -> Done:
    """Return what was done today in the trainer's time zone; `answered` counts clients."""
    morning = calendar.at(calendar.today())
    decided = Payment.filter(status__in=(PaymentStatus.CONFIRMED, PaymentStatus.REJECTED), decided_at__gte=morning)
    delivered = Program.filter(kind=ProgramKind.PAID, status=ProgramStatus.DELIVERED, delivered_at__gte=morning)
    written = TalkMessage.filter(direction=Direction.OUT, created_at__gte=morning).exclude(status=TalkStatus.FAILED)
    stepped = Step.filter(status=StepStatus.DONE, done_at__gte=morning)
    undone = ClientPipeline.filter(undo_of__not_isnull=True, created_at__gte=morning).values("undo_of")
    moved = ClientPipeline.filter(event=Event.MANUAL, created_at__gte=morning).exclude(id__in=Subquery(undone))
    return Done(
        payments=await decided.count(),
        programs=await delivered.count(),
        answered=len(await written.distinct().values_list("client_id", flat=True)),
        steps=await stepped.count(),
        moves=await moved.count(),
    )


async def _select(statement: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await Client._meta.db.execute_query_dict(statement)
    return found


async def _read(found: Sequence[dict[str, Any]], member: Staff) -> list[Row]:
    """Return the rows with whom and what they are about, in six queries at most."""
    kinds = list(Kind)
    people = {client.id: client for client in await Client.filter(id__in=[row["client_id"] for row in found])}
    paid = [row["number"] for row in found if kinds[row["place"]] in ABOUT_PAYMENTS]
    written = [row["number"] for row in found if kinds[row["place"]] in ABOUT_PROGRAMS]
    with_returned = Payment.filter(id__in=paid).annotate(returned=RETURNED)
    payments = {payment.id: payment for payment in await with_returned} if paid else {}
    programs = {program.id: program for program in await Program.filter(id__in=written)} if written else {}
    ending = [row["number"] for row in found if kinds[row["place"]] is Kind.PACK]
    packs = {pack.id: pack for pack in await Pack.filter(id__in=ending)} if ending else {}
    meant = [row["number"] for row in found if kinds[row["place"]] is Kind.STEP]
    steps = {step.id: step for step in await Step.filter(id__in=meant).select_related("staff")} if meant else {}
    known = {stage.id: stage for stage in await stages.all_of_them()}
    about: dict[Kind, Mapping[int, Payment | Program | Pack | Step | PipelineStage]] = {
        **dict.fromkeys(ABOUT_PAYMENTS, payments),
        **dict.fromkeys(ABOUT_PROGRAMS, programs),
        Kind.PACK: packs,
        Kind.STEP: steps,
        Kind.STUCK: {client.id: known[client.stage_id] for client in people.values() if client.stage_id in known},
    }
    rows = []
    for row in found:
        kind, number = kinds[row["place"]], row["number"]
        since, it = SINCE.to_python_value(row["since"]), about.get(kind, {}).get(number)
        whose = it.staff if isinstance(it, Step) and it.staff_id != member.id else None
        rows.append(Row(kind, people[row["client_id"]], number, row["subject"], since, row["more"], it, whose))
    return rows
