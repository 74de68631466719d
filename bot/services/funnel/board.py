"""The funnel as the trainer sees it: every stage with its count, and the clients in one stage page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count

from bot.services.funnel import stages
from bot.services.paging import Page
from db.models import Client, PipelineStage

PAGE = 8


class Order(StrEnum):
    """Who comes first in a column: those who wait longest there, or those who came last."""

    WAITING = "waiting"
    NEWEST = "newest"


@dataclass(frozen=True)
class Board:
    """Every stage in its order with how many clients it holds; `outside` are in no stage, where they were counted."""

    stages: Sequence[tuple[PipelineStage, int]]
    outside: int = 0

    @property
    def total(self) -> int:
        return self.outside + sum(count for _, count in self.stages)

    def stage(self, stage_id: int) -> PipelineStage | None:
        """The stage, none where it is gone."""
        return next((stage for stage, _ in self.stages if stage.id == stage_id), None)

    def count_of(self, stage_id: int) -> int:
        """How many clients are in the stage; 0 for one that is gone."""
        return next((count for stage, count in self.stages if stage.id == stage_id), 0)

    def neighbours(self, stage_id: int) -> tuple[PipelineStage | None, PipelineStage | None]:
        """The stages before and after this one, none at the ends."""
        ordered = [None, *(stage for stage, _ in self.stages), None]
        place = next((place for place, stage in enumerate(ordered) if stage and stage.id == stage_id), None)
        return (ordered[place - 1], ordered[place + 1]) if place else (None, None)


async def board() -> Board:
    """Return the whole funnel, in three queries."""
    outside = await Client.filter(stage_id=None, forgotten_at=None).count()
    return Board((await counts()).stages, outside)


async def counts() -> Board:
    """Return the stages with their counts, in two queries."""
    # Those who have deleted their data are in no stage: counting by stage needs nothing but the column's index.
    counted = Client.filter(stage_id__not_isnull=True).annotate(count=Count("stage_id")).group_by("stage_id")
    found = dict(await counted.values_list("stage_id", "count"))
    return Board([(stage, found.get(stage.id, 0)) for stage in await stages.all_of_them()])


async def column(stage_id: int, *, count: int, order: Order = Order.WAITING, start: int = 0) -> Page[Client]:
    """Return a page of the `count` clients in a stage, from the row `start` on; past the last page it is the last."""
    inside = Client.filter(stage_id=stage_id)
    start = start if start < count else Page.clamped(start // PAGE, count, PAGE) * PAGE
    end = min(start + PAGE, count)
    number = -(-start // PAGE)
    ordering = ("stage_entered_at", "id") if order is Order.WAITING else ("-stage_entered_at", "-id")
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
    at, same = client.stage_entered_at, Client.filter(stage_id=client.stage_id)
    if order is Order.WAITING:
        return await same.filter(Q(stage_entered_at__lt=at) | Q(id__lt=client.id), stage_entered_at__lte=at).count()
    return await same.filter(Q(stage_entered_at__gt=at) | Q(id__gt=client.id), stage_entered_at__gte=at).count()


async def clients_by_id(client_ids: Sequence[int]) -> list[Client]:
    """Return these clients in this order, without those who have deleted their data."""
    found = {client.id: client for client in await Client.filter(id__in=client_ids, forgotten_at=None)}
    return [found[client_id] for client_id in client_ids if client_id in found]
