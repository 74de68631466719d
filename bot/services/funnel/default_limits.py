"""The limits that default stages have in a new database, offered once to owners whose database is older than limits.

What was offered is settled once it was used or refused; a new database is settled from the start (`db.defaults`).
"""

from collections.abc import Sequence

from loguru import logger

from bot.services.funnel import stages
from bot.services.people import staff
from db.defaults import LIMITS_SETTLED, STAGE_LIMITS, STAGES
from db.fields import now
from db.models import PipelineStage, Setting, Staff

Limits = list[tuple[PipelineStage, int]]


async def offered() -> Limits:
    """Return the stages that would get a limit, and how many days; nothing once that is settled.

    A default stage is known by its name in any language. One that has a limit keeps it.
    """
    return [] if await _settled() else await _fitting(await stages.all_of_them())


async def use(*, by: Staff) -> Limits:
    """Give the stages the limits that are offered, and offer them no more. Raises `NotOwner`."""
    async with stages.editing(by) as known:
        limits = [] if await _settled() else await _fitting(known)
        for stage, days in limits:
            await PipelineStage.filter(id=stage.id).update(limit_days=days)
        await _settle()
    logger.bind(stages=[stage.id for stage, _ in limits], by=by.id).info("default limits used")
    return limits


async def refuse(*, by: Staff) -> None:
    """Offer the limits no more. Raises `NotOwner`."""
    await staff.require_owner(by)
    await _settle()


async def _fitting(known: Sequence[PipelineStage]) -> Limits:
    found: Limits = []
    for (key, *_), names in zip(STAGES, await stages.names_in_all_languages(), strict=False):
        stage = next((stage for stage in known if stages.is_called(stage, names)), None)
        if key in STAGE_LIMITS and stage is not None and stage.limit_days is None:
            found.append((stage, STAGE_LIMITS[key]))
    return found


async def _settled() -> bool:
    return await Setting.exists(key=LIMITS_SETTLED)


async def _settle() -> None:
    await Setting.get_or_create(key=LIMITS_SETTLED, defaults={"updated_at": now()})
