"""What a stage is closed as: owners say it, and are asked where nobody has."""

import pytest

from bot.services.errors import NotOwner, StageNotFound
from bot.services.funnel import closing
from db.models import ClosedAs, PipelineStage, Staff
from tests.services.conftest import Stages


async def marked(stage: PipelineStage) -> tuple[bool, str | None]:
    found = await PipelineStage.get(id=stage.id)
    return found.is_closed, found.closed_as


async def test_a_stage_is_opened_or_closed_as_one_of_two(stage: Stages, owner: Staff) -> None:
    paid = stage["paid"]
    for closed_as in (ClosedAs.LOSS, ClosedAs.SUCCESS, None):
        await closing.mark(paid.id, closed_as, by=owner)
        assert await marked(paid) == (closed_as is not None, closed_as)


async def test_only_closed_stages_that_nobody_has_told_apart_are_asked_about(stage: Stages, owner: Staff) -> None:
    assert closing.untold(await PipelineStage.all()) == []
    await PipelineStage.filter(id__in=[stage["paid"].id, stage["inactive"].id]).update(is_closed=True, closed_as=None)

    assert closing.untold(await PipelineStage.all()) == [stage["paid"], stage["inactive"]]
    await closing.tell_apart(stage["paid"].id, ClosedAs.SUCCESS, by=owner)
    assert closing.untold(await PipelineStage.all()) == [stage["inactive"]]


async def test_an_answer_that_comes_late_changes_nothing(stage: Stages, owner: Staff) -> None:
    for key, before in (("paid", (False, None)), ("completed", (True, "success"))):
        await closing.tell_apart(stage[key].id, ClosedAs.LOSS, by=owner)
        assert await marked(stage[key]) == before
    with pytest.raises(StageNotFound):
        await closing.tell_apart(999, ClosedAs.LOSS, by=owner)


async def test_a_trainer_marks_no_stage(stage: Stages, trainer: Staff) -> None:
    with pytest.raises(NotOwner):
        await closing.mark(stage["paid"].id, ClosedAs.LOSS, by=trainer)
    with pytest.raises(NotOwner):
        await closing.tell_apart(stage["paid"].id, ClosedAs.LOSS, by=trainer)
    assert await marked(stage["paid"]) == (False, None)
