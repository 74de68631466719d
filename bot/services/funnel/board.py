"""The funnel as the trainer sees it: every stage with its count, and the clients in one stage page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.services.funnel import limits, stages
from bot.services.paging import Page
from db.models import Client, PipelineStage

PAGE = 8


class Order(StrEnum):
    """Who comes first in a column: those who wait longest there, those who came last, or of the stuck the most silent.

    By STUCK only those are there who are stuck (see `limits.stuck`).
    """

    WAITING = "waiting"
    NEWEST = "newest"
    STUCK = "stuck"


# The columns by which each puts clients in a row.
ORDERINGS = {
    Order.WAITING: ("stage_entered_at", "id"),
    Order.NEWEST: ("-stage_entered_at", "-id"),
    Order.STUCK: limits.ORDERING,
}


@dataclass(frozen=True)
class Board:
    """Every stage in its order with how many clients it holds; `outside` are in no stage, where they were counted.

    `stuck` says how many of a stage's clients are stuck, by its id, where these were counted.
    """

    stages: Sequence[tuple[PipelineStage, int]]
    outside: int = 0
    stuck: Mapping[int, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return self.outside + sum(count for _, count in self.stages)

    def stage(self, stage_id: int) -> PipelineStage | None:
        """The stage, none where it is gone."""
        return next((stage for stage, _ in self.stages if stage.id == stage_id), None)

    def count_of(self, stage_id: int) -> int:
        """How many clients are in the stage; 0 for one that is gone."""
        return next((count for stage, count in self.stages if stage.id == stage_id), 0)

    def stuck_in(self, stage_id: int) -> int:
        """How many clients are stuck in the stage; 0 for one that is gone."""
        return self.stuck.get(stage_id, 0)

    def neighbours(self, stage_id: int) -> tuple[PipelineStage | None, PipelineStage | None]:
        """The stages before and after this one, none at the ends."""
        ordered = [None, *(stage for stage, _ in self.stages), None]
        place = next((place for place, stage in enumerate(ordered) if stage and stage.id == stage_id), None)
        return (ordered[place - 1], ordered[place + 1]) if place else (None, None)


async def board() -> Board:
    """Return the whole funnel, in three queries."""
    outside = await Client.filter(stage_id=None, forgotten_at=None).count()
    return replace(await counts(), outside=outside)


async def counts(*, of: int | None = None, stuck: bool = True) -> Board:
    """Return the stages with their counts, in two queries; with `of`, nobody is counted but those of that stage.

    Without `stuck` it is not asked who of them is.
    """
    every = await stages.all_of_them()
    asked = [stage for stage in every if of in (None, stage.id)]
    inside = {f"inside_{stage.id}": Client.filter(stage_id=stage.id) for stage in asked}
    limited = [stage for stage in asked if stuck and stage.limit_days]
    silent = {f"stuck_{stage.id}": Client.filter(limits.stuck([stage])) for stage in limited}
    # Each is counted by its own range of an index, all of them in one statement. Grouped by stage, PostgreSQL would
    # look at every client to count those who are stuck.
    counted = {name: _count(clients) for name, clients in (inside | silent).items()}
    found = (await PipelineStage.all().limit(1).annotate(**counted).values(*counted))[0] if counted else {}
    return Board(
        [(stage, found.get(f"inside_{stage.id}", 0)) for stage in every],
        stuck={stage.id: found.get(f"stuck_{stage.id}", 0) for stage in every},
    )


async def column(stage_id: int, *, count: int, order: Order = Order.WAITING, start: int = 0) -> Page[Client]:
    """Return a page of the `count` clients in a stage, from the row `start` on; past the last page it is the last.

    By `Order.STUCK` there are `count` of those who are stuck.
    """
    inside = await _inside(stage_id, order)
    start = start if start < count else Page.clamped(start // PAGE, count, PAGE) * PAGE
    end = min(start + PAGE, count)
    number = -(-start // PAGE)
    ordering = ORDERINGS[order]
    if start <= count // 2:
        shown = inside.order_by(*ordering).offset(start).limit(PAGE)
    else:
        # Nearer to the end, it is counted from there: what is skipped is what takes the time.
        backwards = (field.removeprefix("-") if field.startswith("-") else f"-{field}" for field in ordering)
        shown = inside.order_by(*backwards).offset(count - end).limit(end - start)
    # Skipped in the index alone: PostgreSQL would read every row that it skips.
    return Page(await Client.filter(id__in=Subquery(shown.values("id"))).order_by(*ordering), number, count, PAGE)


async def place_of(client: Client, order: Order) -> int:
    """Return how many in the client's stage come before them."""
    same = await _inside(client.stage_id, order)
    if order is Order.STUCK:
        sign = client.last_sign_at
        return await same.filter(Q(last_sign_at__lt=sign) | Q(id__lt=client.id), last_sign_at__lte=sign).count()
    at = client.stage_entered_at
    if order is Order.WAITING:
        return await same.filter(Q(stage_entered_at__lt=at) | Q(id__lt=client.id), stage_entered_at__lte=at).count()
    return await same.filter(Q(stage_entered_at__gt=at) | Q(id__gt=client.id), stage_entered_at__gte=at).count()


async def clients_by_id(client_ids: Sequence[int]) -> list[Client]:
    """Return these clients in this order, without those who have deleted their data."""
    found = {client.id: client for client in await Client.filter(id__in=client_ids, forgotten_at=None)}
    return [found[client_id] for client_id in client_ids if client_id in found]


async def _inside(stage_id: int | None, order: Order) -> QuerySet[Client]:
    """Return those of the stage who are in a column of this order."""
    inside = Client.filter(stage_id=stage_id)
    if order is not Order.STUCK:
        return inside
    return inside.filter(limits.stuck([stage for stage in await stages.all_of_them() if stage.id == stage_id]))


def _count(clients: QuerySet[Client]) -> Subquery:
    # By the one column that every index of a stage's clients has.
    return Subquery(clients.annotate(count=Count("stage_id")).values("count"))
