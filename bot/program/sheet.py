"""Arranges columns of text on a page: in a grid, or stacked; measures the whole, and draws it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from bot.program import typeset
from bot.program.typeset import Column

GUTTER, ROW_GAP = 18.0, 12.0
"""Points between columns, and between rows."""

_APART = 1.0
"""Em above what is stacked below something else."""
_TYPICAL = 7.5
"""The size in points at which stacks are balanced; at others it hardly differs."""


class Sheet(NamedTuple):
    """Rows of as many columns each, on `width` points."""

    rows: tuple[tuple[Column, ...], ...]
    columns: int
    width: float

    @property
    def column_width(self) -> float:
        return _column_width(self.columns, self.width)

    def height(self, size: float, air: float = 0.0) -> float:
        """Return its height in points, infinite where a word is too wide."""
        return sum(self._row_heights(size, air)) + ROW_GAP * (len(self.rows) - 1)

    def _row_heights(self, size: float, air: float) -> list[float]:
        return [max(typeset.height(column, self.column_width, size, air) for column in row) for row in self.rows]

    def draw(self, canvas: Canvas, x: float, y: float, size: float, air: float) -> tuple[float, float]:
        """Draw it down from `y`; return at which height the shortest column of the last row ends, and its left edge."""
        ends = [(y, x)]
        for row, height in zip(self.rows, self._row_heights(size, air), strict=True):
            ends = []
            for place, column in enumerate(row):
                left = x + place * (self.column_width + GUTTER)
                typeset.draw(canvas, column, left, y, self.column_width, size, air)
                ends.append((y - typeset.height(column, self.column_width, size, air), left))
            y -= height + ROW_GAP
        return max(ends)


def in_rows(days: Sequence[Column], notes: Sequence[Column], columns: int, width: float) -> list[Sheet]:
    """Put the days into a grid; the notes take the one cell left over, or a row of their own."""
    spare = -len(days) % columns
    if spare > 1:
        return []
    last = _balanced(notes, spare or columns, _column_width(columns, width))
    cells = [*days, *last]
    rows = tuple(tuple(cells[start : start + columns]) for start in range(0, len(cells), columns))
    return [Sheet(rows, columns, width)]


def in_stacks(days: Sequence[Column], notes: Sequence[Column], columns: int, width: float) -> list[Sheet]:
    """Put one below another; good where short days stand beside long ones."""
    return [Sheet((_balanced([*days, *notes], columns, _column_width(columns, width)),), columns, width)]


def _balanced(cells: Sequence[Column], columns: int, room: float) -> tuple[Column, ...]:
    """Stack the cells, in their order, in columns as equal in height as can be."""
    heights = [typeset.height(cell, room, _TYPICAL) for cell in cells]
    splits = [(0, *split, len(cells)) for split in combinations(range(1, len(cells)), columns - 1)]
    best = min(splits, key=lambda split: max(sum(heights[start:end]) for start, end in pairwise(split)))
    return tuple(stacked(cells[start:end]) for start, end in pairwise(best))


def _column_width(columns: int, width: float) -> float:
    return (width - (columns - 1) * GUTTER) / columns


def stacked(cells: Sequence[Column]) -> Column:
    """Put columns one below another."""
    first, *others = cells
    joined = list(first)
    for head, *rest in others:
        joined += [replace(head, style=replace(head.style, before=_APART, airy=0.5)), *rest]
    return joined
