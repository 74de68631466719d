"""The names that a new database starts with follow DEFAULT_LANGUAGE until somebody changes them."""

import pytest
from tortoise import BaseDBAsyncClient

from bot.i18n import LANGUAGES, translator
from bot.services.crm_integration import CRMIntegration
from bot.services.errors import StageNotFound
from bot.services.funnel import pipeline, stages
from bot.services.people import clients
from db.defaults import OFFERS, STAGES
from db.models import ClientPipeline, Event, Offer, PipelineStage, Setting
from tests.support.people import follow, person, seed_in

RU, EN = (translator(language).label for language in LANGUAGES)


async def called() -> list[tuple[str, str]]:
    return [(stage.name, stage.description) for stage in await PipelineStage.all()]


def defaults(language: str) -> list[tuple[str, str]]:
    label = translator(language).label
    return [(label(f"stage-{key}"), label(f"stage-{key}-description")) for key, _, _ in STAGES]


async def test_an_owner_who_sets_english_after_the_first_start_gets_english_names(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await follow("ru")
    client = await clients.arrive(person(1001))
    await follow("en")
    assert await called() == defaults("en")
    assert [(offer.title, offer.description) for offer in await Offer.all()] == [
        (EN(f"offer-{key}"), EN(f"offer-{key}-description")) for key, _, _ in OFFERS
    ]
    move = await ClientPipeline.get(client_id=client.id)
    assert move.to_stage_name == "Первичный контакт", "history says what it was called that day"
    await follow("ru")
    assert await called() == defaults("ru")


async def test_a_database_of_before_follows_too(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await follow("en")
    assert await called() == defaults("en")


async def test_what_somebody_has_changed_stays(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await follow("ru")
    await PipelineStage.filter(name="Принимают решение").update(name="Думают")
    await PipelineStage.filter(name="Неактивен").update(description="Ушли")
    await Offer.filter(title=RU("offer-month")).update(description="Только онлайн")
    await follow("en")
    names = dict(await called())
    assert names["Думают"] == EN("stage-deciding-description")
    assert names[EN("stage-inactive")] == "Ушли"
    assert (await Offer.get(title=EN("offer-month"))).description == "Только онлайн"


async def test_a_name_that_is_taken_is_left(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await follow("ru")
    await PipelineStage.create(name="paid", colour="⚪", position=9)
    await follow("en")
    assert {"Куплена услуга", "paid"} <= dict(await called()).keys()


async def test_a_start_with_the_same_language_changes_nothing_whatever_things_are_called(
    database: BaseDBAsyncClient,
) -> None:
    await seed_in("ru")
    await PipelineStage.filter(name="Куплена услуга").update(name=EN("stage-paid"))
    for _ in range(2):
        await follow("ru")
        assert EN("stage-paid") in dict(await called())
    assert (await Setting.get(key="defaults_language")).value == "ru"


async def test_other_code_finds_a_stage_by_its_russian_name_after_the_owner_chose_english(
    database: BaseDBAsyncClient,
) -> None:
    await seed_in("ru")
    await follow("en")
    client = await clients.arrive(person(1001))
    move = await CRMIntegration.move_client_to_stage_by_name(client.id, "принимают решение")
    assert move is not None
    assert move.to_stage_name == EN("stage-deciding")
    move = await CRMIntegration.move_client_to_stage_by_name(client.id, EN("stage-consultation"))
    assert move is not None


async def test_a_stage_with_a_name_of_its_own_is_not_found_by_the_one_it_had(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await follow("ru")
    deciding = await stages.by_name("Deciding")
    await PipelineStage.filter(id=deciding.id).update(name="Думают")
    for name in ("Принимают решение", "Deciding"):
        with pytest.raises(StageNotFound):
            await stages.by_name(name)
    other = await PipelineStage.create(name="Deciding", colour="⚪", position=9)
    assert await stages.by_name("Deciding") == other
    await pipeline.move(client_id=(await clients.arrive(person(1001))).id, stage_id=other.id, event=Event.API)
