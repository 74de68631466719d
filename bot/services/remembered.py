"""Who is staff, the stages, their events and the offers: kept in memory while nobody changes them.

Every update needs them, and they hardly ever change. Whoever begins a piece of work says as of which mark of the
database (see `db.setup_version`) it sees them; outside of that, after a change made by the work itself, and once it has
to know better (`read_anew`), they are read each time.
"""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from tortoise.context import TortoiseContext, get_current_context
from tortoise.models import Model

from db import written
from db.models import Offer, PipelineStage, Staff, StageEvent
from db.setup_version import TABLES

M = TypeVar("M", bound=Model)


@dataclass
class _Work:
    mark: str
    over: bool = False


_work: ContextVar[_Work | None] = ContextVar("remembered_as_of", default=None)


@contextmanager
def as_of(mark: str | None) -> Iterator[None]:
    """Let what is remembered under this mark of the database be good for the work inside; without a mark nothing is."""
    work = _Work(mark) if mark is not None else None
    token = _work.set(work)
    try:
        yield
    finally:
        _work.reset(token)
        if work is not None:
            work.over = True  # tasks that outlive it see no old things


def read_anew() -> None:
    """Let nothing that is remembered be good for the rest of the work at hand: it has to know how things are now."""
    if (work := _work.get()) is not None:
        work.over = True


class Remembered(Generic[M]):
    """Rows that are read once for each mark, and each time where there is none to go by."""

    def __init__(self, read: Callable[[], Awaitable[list[M]]]) -> None:
        self._read = read
        self._kept: WeakKeyDictionary[TortoiseContext, tuple[str, list[M]]] = WeakKeyDictionary()

    async def rows(self) -> list[M]:
        """Return the rows, each a copy of the caller's own."""
        work, database = _work.get(), get_current_context()
        if work is None or work.over or database is None or written.to(*TABLES):
            return await self._read()
        mark, rows = self._kept.get(database, ("", []))
        if mark != work.mark:
            rows = await self._read()
            self._kept[database] = (work.mark, rows)
        return [copy(row) for row in rows]

    async def first(self, **values: Any) -> M | None:
        """Return the first row that has these values, none where none has."""
        return next((row for row in await self.rows() if all(getattr(row, k) == v for k, v in values.items())), None)


async def _staff() -> list[Staff]:
    return await Staff.filter(removed_at=None).order_by("id")


async def _stages() -> list[PipelineStage]:
    return await PipelineStage.all()


async def _events() -> list[StageEvent]:
    return await StageEvent.all()


async def _offers() -> list[Offer]:
    return await Offer.all()


staff = Remembered(_staff)
"""Everybody who is staff now, in the order in which they came."""
stages = Remembered(_stages)
"""Every stage, in the order of the funnel."""
events = Remembered(_events)
"""To which stage each event moves a client."""
offers = Remembered(_offers)
"""Every offer, in its order, also what is not on sale."""
