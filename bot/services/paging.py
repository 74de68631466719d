"""Lists that are shown in pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

T = TypeVar("T")
M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of a list of `count` entries; `number` counts from 0."""

    entries: Sequence[T]
    number: int
    count: int
    size: int

    @property
    def pages(self) -> int:
        """How many pages there are; an empty list has one."""
        return max(1, -(-self.count // self.size))

    @classmethod
    async def read(cls, rows: QuerySet[M], number: int, size: int) -> "Page[M]":
        """Return this page of the rows, in two queries; a page past the last one is the last one."""
        count = await rows.count()
        number = cls.clamped(number, count, size)
        return Page(await rows.offset(number * size).limit(size), number, count, size)

    @staticmethod
    def clamped(number: int, count: int, size: int) -> int:
        """Return `number`, or the page nearest to it that a list of `count` entries has."""
        return max(0, min(number, -(-count // size) - 1))
