"""The table of events: to which stage each of them moves a client."""

from loguru import logger

from bot.services.errors import EventNotFound, StageNotFound
from bot.services.funnel import pipeline, stages
from db.models import Event, PipelineStage, Staff, StageEvent

EVENTS = tuple(pipeline.RULES)


def named(value: str) -> Event:
    """Return the event of this value. Raises `EventNotFound`, also for ways of moving by hand."""
    if value not in EVENTS:
        raise EventNotFound(event=value)
    return Event(value)


async def events() -> dict[Event, PipelineStage | None]:
    """Return every event with the stage that it moves a client to, in the order of a client's way."""
    links = {link.event: link.stage for link in await StageEvent.all().select_related("stage")}
    return {event: links.get(event) for event in EVENTS}


async def set_event(event: Event, stage_id: int | None, *, by: Staff) -> None:
    """Let the event move clients to this stage from now on, or nowhere; nobody moves now.

    Raises `EventNotFound`, `StageNotFound`, `NotOwner`.
    """
    named(event)
    async with stages.editing(by) as known:
        if stage_id is not None and stage_id not in [stage.id for stage in known]:
            raise StageNotFound(stage=stage_id)
        if not await StageEvent.filter(event=event).update(stage_id=stage_id):
            await StageEvent.create(event=event, stage_id=stage_id)
    logger.bind(event=event.value, stage=stage_id, by=by.id).info("event set")
