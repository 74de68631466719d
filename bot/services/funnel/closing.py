"""Open stages, and closed ones: whether who is there has got what they came for, or was lost."""

from collections.abc import Iterable
from typing import Any

from loguru import logger

from bot.services.funnel import stages
from db.models import ClosedAs, PipelineStage, Staff


def untold(known: Iterable[PipelineStage]) -> list[PipelineStage]:
    """Return those of the stages that are closed, and nobody has said as what: an owner is to be asked."""
    return [stage for stage in known if stage.is_closed and stage.closed_as is None]


async def mark(stage_id: int, closed_as: ClosedAs | None, *, by: Staff) -> None:
    """Say whether a client in the stage has left the funnel, and how; none: the stage is open. Nobody moves.

    One that is closed loses its limit, which can be set anew.

    Raises `StageNotFound`, `NotOwner`.
    """
    await _mark(stage_id, closed_as, by=by, only_untold=False)


async def tell_apart(stage_id: int, closed_as: ClosedAs, *, by: Staff) -> None:
    """Answer what a closed stage is closed as, once: what was said or opened meanwhile stays.

    Raises `StageNotFound`, `NotOwner`.
    """
    await _mark(stage_id, closed_as, by=by, only_untold=True)


async def _mark(stage_id: int, closed_as: ClosedAs | None, *, by: Staff, only_untold: bool) -> None:
    async with stages.editing(by) as known:
        stage = stages.one_of(known, stage_id)
        if only_untold and not untold([stage]):
            return
        changes: dict[str, Any] = {"is_closed": closed_as is not None, "closed_as": closed_as}
        if closed_as is not None and not stage.is_closed:
            changes["limit_days"] = None  # who has left the funnel is not waited for
        await PipelineStage.filter(id=stage.id).update(**changes)
    logger.bind(stage=stage_id, by=by.id).info("stage changed")
