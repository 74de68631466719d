"""Stages, offers and templates stand in an order that staff make by hand."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from db.models import Offer, PipelineStage, ProgramTemplate

Row = TypeVar("Row", PipelineStage, Offer, ProgramTemplate)


async def swap(rows: list[Row], upper: int, lower: int) -> bool:
    """Let row `lower` and the one that was seen right above it change places. Returns whether they did.

    Nothing happens where another one is there by now, so that a second tap is no second step. The rows are locked.
    """
    order = [row.id for row in rows]
    if (upper, lower) not in pairwise(order):
        return False
    place = order.index(upper)
    rows[place], rows[place + 1] = rows[place + 1], rows[place]
    await number(rows)
    return True


async def number(rows: Sequence[Row]) -> None:
    """Write down the order in which the rows, which are locked, stand here."""
    for position, row in enumerate(rows):
        if row.position != position:
            row.position = position
            await row.save(update_fields=["position"])
