"""What the services stand on: the seed of a new database, and times that are what they say."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tortoise import BaseDBAsyncClient

from bot.i18n import LANGUAGES, translator
from db.defaults import EVENT_STAGES, OFFERS, STAGES
from db.fields import UTCDatetimeField, now
from db.models import Client, Offer, Outbox, PipelineStage, StageEvent
from tests.support.people import seed_in

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_new_database_is_named_in_its_language(database: BaseDBAsyncClient, language: str) -> None:
    assert await seed_in(language) is True

    t = translator(language)
    stages = await PipelineStage.all()
    assert [(stage.name, stage.description) for stage in stages] == [
        (t.label(f"stage-{key}"), t.label(f"stage-{key}-description")) for key, _, _ in STAGES
    ]
    assert [(stage.colour, stage.closed_as) for stage in stages] == [(colour, closed) for _, colour, closed in STAGES]
    assert all(stage.is_closed == (stage.closed_as is not None) for stage in stages)
    assert [offer.title for offer in await Offer.all()] == [t.label(f"offer-{key}") for key, _, _ in OFFERS]


async def test_the_russian_funnel_is_the_one_that_was_promised(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")

    assert [(stage.colour, stage.name, stage.closed_as) for stage in await PipelineStage.all()] == [
        ("⚪", "Первичный контакт", None),
        ("🔵", "Консультация", None),
        ("🟡", "Принимают решение", None),
        ("🟠", "Куплена услуга", None),
        ("🟢", "Активный клиент", None),
        ("🟣", "Завершен", "success"),
        ("⚫", "Неактивен", "loss"),
    ]
    links = {
        link.event: link.stage.name if link.stage else None for link in await StageEvent.all().select_related("stage")
    }
    assert {event.value: name for event, name in links.items()} == {
        "start": "Первичный контакт",
        "questionnaire": "Консультация",
        "offer_opened": None,
        "payment": "Куплена услуга",
        "program_delivered": "Активный клиент",
        "program_finished": None,
    }
    assert set(links) == set(EVENT_STAGES)
    offers = [(offer.title, offer.price, offer.currency, offer.duration_days) for offer in await Offer.all()]
    assert offers == [("Программа на месяц", 300_000, "RUB", 30), ("Программа на 3 месяца", 750_000, "RUB", 90)]


async def test_a_database_that_has_stages_is_left_alone(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await Offer.all().delete()
    await PipelineStage.filter(position=6).update(name="Ушёл")

    assert await seed_in("en") is False
    assert await Offer.all().count() == 0
    assert (await PipelineStage.get(position=6)).name == "Ушёл"


async def test_two_processes_starting_at_the_same_moment_seed_once(database: BaseDBAsyncClient) -> None:
    seeded = await asyncio.gather(*(seed_in("ru") for _ in range(3)))

    assert sorted(seeded) == [False, False, True]
    assert (await PipelineStage.all().count(), await Offer.all().count()) == (7, 2)


# Times


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=3)), timezone(-timedelta(hours=9, minutes=30))])
async def test_one_instant_is_found_under_every_offset(database: BaseDBAsyncClient, zone: Any) -> None:
    client = await Client.create(language="ru", last_seen_at=NOON.astimezone(zone))

    stored = (await Client.get(id=client.id)).last_seen_at
    assert stored == NOON
    assert stored is not None
    assert stored.utcoffset() == timedelta(0)
    for other in (UTC, ZoneInfo("Asia/Kathmandu"), ZoneInfo("America/New_York")):
        assert await Client.filter(last_seen_at=NOON.astimezone(other)).count() == 1
        assert await Client.filter(last_seen_at__lte=NOON.astimezone(other)).count() == 1
        assert await Client.filter(last_seen_at__lt=NOON.astimezone(other)).count() == 0


async def test_instants_are_ordered_by_time_and_not_by_their_text(database: BaseDBAsyncClient) -> None:
    steps = [timedelta(0), timedelta(microseconds=1), timedelta(milliseconds=500), timedelta(seconds=1)]
    zones = [timezone(timedelta(hours=hours)) for hours in (5, -5, 0, 12)]
    for step, zone in zip(steps, zones, strict=True):
        await Outbox.create(chat_id=1, not_before=(NOON + step).astimezone(zone))

    found = [row.not_before - NOON for row in await Outbox.all().order_by("not_before")]
    assert found == steps


async def test_a_time_without_a_zone_is_refused(database: BaseDBAsyncClient) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="without a time zone"):
        await Client.create(language="ru", last_seen_at=naive)
    await Client.create(language="ru")
    with pytest.raises(ValueError, match="without a time zone"):
        await Client.all().update(last_seen_at=naive)
    with pytest.raises(ValueError, match="without a time zone"):
        await Client.filter(last_seen_at__lt=naive).count()
    assert await Client.filter(last_seen_at=None).count() == 1


def test_now_is_in_utc() -> None:
    assert now().utcoffset() == timedelta(0)
    assert abs(now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert isinstance(Client._meta.fields_map["created_at"], UTCDatetimeField)
