import pytest

from bot.services.errors import StageNotFound
from bot.services.funnel import stages
from db.models import Event, PipelineStage, StageEvent
from tests.services.conftest import Stages


@pytest.mark.parametrize("name", ["Куплена услуга", "куплена УСЛУГА", "  Куплена услуга\n"])
async def test_a_stage_is_found_by_its_name_in_any_case(stage: Stages, name: str) -> None:
    assert await stages.by_name(name) == stage["paid"]


@pytest.mark.parametrize("name", ["", "Куплена", "Куплена услуга!", "%", "paid"])
async def test_a_name_that_no_stage_has_is_refused(stage: Stages, name: str) -> None:
    with pytest.raises(StageNotFound):
        await stages.by_name(name)


async def test_events_hold_the_stage_and_not_its_name(stage: Stages) -> None:
    await PipelineStage.filter(id=stage["paid"].id).update(name="Оплатил", position=0)
    found = await stages.for_event(Event.PAYMENT)

    assert found is not None
    assert (found.id, found.name) == (stage["paid"].id, "Оплатил")


async def test_an_event_without_a_stage_or_without_a_row_leads_nowhere(stage: Stages) -> None:
    await StageEvent.filter(event=Event.PAYMENT).delete()

    assert await stages.for_event(Event.OFFER_OPENED) is None
    assert await stages.for_event(Event.PAYMENT) is None
