"""What a client has got: the list of it, and what of it matters now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from bot.services.paging import Page
from bot.services.programs import terms
from bot.services.programs.content import is_composed, parts_of
from db.models import Client, Program, ProgramKind, ProgramStatus

PAGE = 8


@dataclass(frozen=True)
class Newest:
    """The programs of a client that matter now.

    `paid` holds those that run or come, in the order in which they run; where there are none, the last one. `free` is
    the newest free one, `composed` the newest of those that come of a questionnaire, if that is a composed week, `held`
    what waits for the trainer, `drafts` what staff write, each with its author.
    """

    paid: Sequence[Program]
    free: Program | None
    composed: Program | None
    held: Program | None
    drafts: Sequence[Program] = ()


async def page(client: Client, number: int = 0) -> Page[Program]:
    """Return a page of the programs that the client got, newest first."""
    return await Page.read(_newest_first(Program.filter(client_id=client.id)), number, PAGE)


async def newest_of(client_id: int, today: date) -> Newest:
    """Return what matters now of the client's programs, in one query."""
    theirs = _newest_first(Program.filter(client_id=client_id))
    paid, free = theirs.filter(kind=ProgramKind.PAID), theirs.filter(kind=ProgramKind.FREE)
    # What is composed, and what comes in its place, comes of a questionnaire.
    answered = theirs.filter(questionnaire_id__not_isnull=True)
    newest = (Q(id__in=Subquery(some.limit(1).values("id"))) for some in (paid, free, answered))
    runs = Q(terms.still_runs(today), client_id=client_id, kind=ProgramKind.PAID)
    held = Q(client_id=client_id, status=ProgramStatus.HELD)
    drafts = Q(client_id=client_id, status=ProgramStatus.DRAFT)
    ever = Program.filter(Q(*newest, runs, held, drafts, join_type="OR")).order_by("-delivered_at", "-id")
    found = await ever.select_related("author")
    got = [program for program in found if program.status is ProgramStatus.DELIVERED]
    newest_answered = next((program for program in got if program.questionnaire_id is not None), None)
    return Newest(
        paid=current([program for program in got if program.kind is ProgramKind.PAID], today),
        free=next((program for program in got if program.kind is ProgramKind.FREE), None),
        composed=newest_answered if newest_answered is not None and is_composed(newest_answered) else None,
        held=next((program for program in found if program.status is ProgramStatus.HELD), None),
        drafts=tuple(one for one in found[::-1] if one.status is ProgramStatus.DRAFT and parts_of(one)),
    )


def current(paid: Sequence[Program], today: date) -> list[Program]:
    """Return of these paid programs, newest first, those that run or come, in their order; else the last one.

    One without a last day runs until another one comes in its place.
    """
    running = [program for program in paid[:1] if program.ends_on is None]
    running += [program for program in paid if program.ends_on is not None and program.ends_on >= today]
    return sorted(running, key=lambda program: (program.starts_on or date.min, program.id)) or list(paid[:1])


def _newest_first(programs: QuerySet[Program]) -> QuerySet[Program]:
    return programs.filter(status=ProgramStatus.DELIVERED).order_by("-delivered_at", "-id")
