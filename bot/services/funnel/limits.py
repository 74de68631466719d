"""How long is too long: the limits of the stages, and who has been silent beyond them.

A client is stuck where their stage has a limit and their last sign of life (`bot.services.people.signs`) is older than
so many days of 24 hours each (`lines`), no next step is to come, and no program of theirs is frozen. `stuck` says so;
`bot.services.time.today_rows`, one statement over everything, says the latter again in SQL.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from loguru import logger
from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Term
from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from bot.services.errors import BadLimit
from bot.services.funnel import stages
from bot.services.time import calendar
from db.fields import now
from db.models import Client, Freeze, FreezeStatus, PipelineStage, Staff, Step, StepStatus

SHORTEST, LONGEST = 1, 90
DAY = timedelta(days=1)
TYPED = re.compile(r"(\d{1,4})\s*(?:д|дн|день|дня|дней|d|days?)?\.?", re.IGNORECASE)
NOBODY = Q(id=0)
# The most silent first.
ORDERING = ("last_sign_at", "id")


def stuck(of: Sequence[PipelineStage], *, at: datetime | None = None) -> Q:
    """Return the condition under which a client is stuck in one of these stages, at this instant or now.

    Each stage is a range of the index (stage_id, last_sign_at, id). A next step in the future is a sign of life.
    """
    moment = at or now()
    silent = [Q(stage_id=one, last_sign_at__lt=instant) for one, instant in lines(of, moment).items()]
    meant = Step.filter(status=StepStatus.OPEN, due_at__gt=moment).values("client_id")
    today = calendar.day_of(moment)
    frozen = Freeze.filter(status=FreezeStatus.GRANTED, starts_on__lte=today, returns_on__gt=today).values("client_id")
    rested = (~Q(id__in=Subquery(some)) for some in (meant, frozen))
    return Q(Q(*silent, join_type="OR"), *rested) if silent else NOBODY


async def stuck_among(clients: Sequence[Client]) -> set[int]:
    """Return the ids of those of these clients who are stuck now; no query where nobody has been silent so long."""
    every, moment = await stages.all_of_them(), now()
    too_old = lines(every, moment)
    silent = [
        client.id
        for client in clients
        if client.last_sign_at and client.stage_id in too_old and client.last_sign_at < too_old[client.stage_id]
    ]
    if not silent:
        return set()
    found = await Client.filter(stuck(every, at=moment), id__in=silent).only("id", "stage_id")
    return {client.id for client in found}


async def most_silent(clients: QuerySet[Client], *, most: int) -> QuerySet[Client]:
    """Return those of these clients who are stuck, the most silent first; from so many on it may leave some out.

    Each stage gives as many as are wanted from the beginning of its range of the index. From all of them at once a
    database would read everybody who is stuck, to sort them.
    """
    limited = [stage for stage in await stages.all_of_them() if stage.limit_days]
    first = [clients.filter(stuck([stage])).order_by(*ORDERING).limit(most).values("id") for stage in limited]
    those = Client.filter(Q(id__in=_Together([Subquery(ids) for ids in first]))) if first else clients.filter(NOBODY)
    return those.order_by(*ORDERING)


async def set_limit(stage_id: int, days: int | None, *, by: Staff) -> None:
    """Let clients be silent for so many days in the stage, or for ever.

    Raises `BadLimit`, `StageNotFound`, `NotOwner`.
    """
    if days is not None and not SHORTEST <= days <= LONGEST:
        raise BadLimit(lowest=SHORTEST, highest=LONGEST)
    async with stages.editing(by) as known:
        await PipelineStage.filter(id=stages.one_of(known, stage_id).id).update(limit_days=days)
    logger.bind(stage=stage_id, days=days, by=by.id).info("stage limit set")


def days_in(text: str) -> int:
    """Return the days that were typed: «5», «5 дней». Raises `BadLimit` for what is no whole number of them."""
    if (typed := TYPED.fullmatch(text.strip())) is None:
        raise BadLimit(lowest=SHORTEST, highest=LONGEST)
    return int(typed[1])


def lines(of: Sequence[PipelineStage], at: datetime) -> dict[int, datetime]:
    """Return, by the ids of those stages that have a limit, the instant before which a last sign is too old.

    Whoever is in that stage and has given their last sign before it is stuck at the instant `at`.
    """
    utc = at.astimezone(UTC)  # where no day has 23 hours
    return {stage.id: utc - DAY * stage.limit_days for stage in of if stage.limit_days}


class _Together(Term):
    """The rows of all these queries, one after the other."""

    def __init__(self, queries: Sequence[Subquery]) -> None:
        super().__init__()
        self._queries = queries

    def get_sql(self, ctx: SqlContext) -> str:
        # Within brackets each keeps its own order and limit, on SQLite too.
        inner = ctx.copy(subquery=True)
        each = enumerate(query.get_sql(inner) for query in self._queries)
        selects = (f"SELECT * FROM {rows} part{number}" for number, rows in each)  # noqa: S608 - no words in it
        return f"({' UNION ALL '.join(selects)})"
