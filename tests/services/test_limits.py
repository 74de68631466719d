"""How long is too long: who is stuck, to the second, and how owners set the limits of stages."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tortoise import BaseDBAsyncClient

from bot.services.errors import BadLimit, NotOwner, StageNotFound
from bot.services.funnel import board, default_limits, limits, pipeline, stages
from bot.services.funnel.board import Order
from bot.services.ids import LARGEST_ID
from bot.services.people import clients, privacy, search
from db.defaults import LIMITS_SETTLED
from db.fields import now
from db.models import Client, PipelineStage, Setting, Staff
from tests.services.conftest import Stages
from tests.support.people import follow, newcomer, seed_in

SECOND = timedelta(seconds=1)
DEFAULTS = {
    "Первичный контакт": 2,
    "Консультация": 3,
    "Принимают решение": 5,
    "Куплена услуга": 1,
    "Активный клиент": None,
    "Завершен": None,
    "Неактивен": None,
}


async def silent_for(client: Client, how_long: timedelta) -> None:
    await Client.filter(id=client.id).update(last_sign_at=now() - how_long)


async def stuck_ones() -> list[int]:
    """Who is stuck, by the condition itself; the counts of the board and what is said of rows agree with it."""
    found = await Client.filter(limits.stuck(await stages.all_of_them())).order_by("last_sign_at", "id")
    everybody = await Client.all()
    assert await limits.stuck_among(everybody) == {client.id for client in found}
    assert sum((await board.counts()).stuck.values()) == len(found)
    assert [client.id for client in (await search.find("", stuck=True, size=99)).clients] == [one.id for one in found]
    return [client.id for client in found]


async def set_days() -> dict[str, int | None]:
    return {stage.name: stage.limit_days for stage in await PipelineStage.all()}


async def fill(stage: PipelineStage, count: int) -> list[int]:
    """So many clients who are silent there, two at a time since the same instant; their ids, the most silent first."""
    long_ago = now() - timedelta(days=50)
    rows = [
        Client(language="ru", first_name=f"Гость {n}", stage=stage, last_sign_at=long_ago + timedelta(hours=n // 2))
        for n in range(count)
    ]
    await Client.bulk_create(rows)
    return [row.id for row in await Client.filter(stage_id=stage.id).order_by("last_sign_at", "id")]


# Who is stuck


@pytest.mark.parametrize(
    ("silence", "stuck"), [(-SECOND, False), (timedelta(0), False), (timedelta(microseconds=1), True), (SECOND, True)]
)
@pytest.mark.parametrize("days", [1, 90])
async def test_exactly_the_days_of_the_limit_are_not_too_long_yet(
    client: Client, stage: Stages, days: int, silence: timedelta, stuck: bool
) -> None:
    await PipelineStage.filter(id=client.stage_id or 0).update(limit_days=days)
    at = datetime(2026, 11, 27, 12, tzinfo=UTC)
    await Client.filter(id=client.id).update(last_sign_at=at - timedelta(days=days) - silence)

    assert await Client.filter(limits.stuck(await stages.all_of_them(), at=at)).count() == int(stuck)


@pytest.mark.parametrize(("month", "hours"), [(10, 25), (3, 23)])
async def test_a_day_has_24_hours_also_when_the_clocks_change(
    client: Client, stage: Stages, month: int, hours: int
) -> None:
    """The evening before the clocks change in Berlin, to the same hour a day later."""
    await PipelineStage.filter(id=client.stage_id or 0).update(limit_days=1)
    day = 24 if month == 10 else 28
    sign = datetime(2026, month, day, 20, tzinfo=ZoneInfo("Europe/Berlin"))
    next_evening = sign + timedelta(days=1)  # as the clock on the wall counts
    assert next_evening.astimezone(UTC) - sign.astimezone(UTC) == timedelta(hours=hours)
    await Client.filter(id=client.id).update(last_sign_at=sign)
    every = await stages.all_of_them()

    assert await Client.filter(limits.stuck(every, at=next_evening)).exists() == (hours > 24)
    instant = sign.astimezone(UTC) + timedelta(hours=24)
    assert not await Client.filter(limits.stuck(every, at=instant)).exists()
    assert await Client.filter(limits.stuck(every, at=instant + SECOND)).exists()


async def test_each_stage_has_its_own_limit_and_in_one_without_nobody_is_stuck(
    client: Client, other_client: Client, trainer: Staff, stage: Stages
) -> None:
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["deciding"].id, by=trainer)
    await silent_for(client, timedelta(days=5, seconds=9))
    await silent_for(other_client, timedelta(days=3))
    assert await stuck_ones() == [client.id, other_client.id]
    counted = await board.counts()
    assert (counted.stuck_in(stage["deciding"].id), counted.stuck_in(stage["first-contact"].id)) == (1, 1)
    assert (counted.stuck_in(stage["active"].id), counted.stuck_in(999)) == (0, 0)

    await silent_for(client, timedelta(days=4))
    assert await stuck_ones() == [other_client.id]

    await PipelineStage.all().update(limit_days=None)
    await silent_for(client, timedelta(days=4000))
    assert await stuck_ones() == []


async def test_a_closed_stage_may_have_a_limit_too(client: Client, owner: Staff, stage: Stages) -> None:
    await limits.set_limit(stage["inactive"].id, 30, by=owner)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["inactive"].id, by=owner)
    await silent_for(client, timedelta(days=31))

    assert await stuck_ones() == [client.id]


async def test_any_sign_ends_it_and_blocking_the_bot_does_not(client: Client, trainer: Staff, stage: Stages) -> None:
    await silent_for(client, timedelta(days=9))
    await clients.blocked(client)
    assert await stuck_ones() == [client.id]

    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["consultation"].id, by=trainer)
    assert await stuck_ones() == []


async def test_who_has_deleted_their_data_is_stuck_nowhere(client: Client) -> None:
    await silent_for(client, timedelta(days=9))
    await privacy.forget(client)

    assert await stuck_ones() == []


async def test_a_database_without_a_stage_has_an_empty_board(database: BaseDBAsyncClient) -> None:
    assert (await board.counts()).stages == []


# The column of those who are stuck


@pytest.mark.parametrize("count", [0, 1, 8, 9, 61])
async def test_its_pages_hold_everybody_who_is_stuck_once_the_most_silent_first(
    stage: Stages, trainer: Staff, count: int
) -> None:
    ids = await fill(stage["deciding"], count)
    talking = await newcomer(1003)
    await pipeline.move_by_hand(client_id=talking.id, stage_id=stage["deciding"].id, by=trainer)
    here = stage["deciding"].id
    assert (await board.counts()).count_of(here) == count + 1
    assert (await board.counts()).stuck_in(here) == count

    seen: list[int] = []
    for number in range(max(1, -(-count // board.PAGE))):
        page = await board.column(here, order=Order.STUCK, start=number * board.PAGE, count=count)
        for place, client in enumerate(page.entries, number * board.PAGE):
            assert await board.place_of(client, Order.STUCK) == place
        seen += [client.id for client in page.entries]

    assert seen == ids
    beyond = await board.column(here, order=Order.STUCK, start=9999, count=count)
    assert beyond.number == max(1, -(-count // board.PAGE)) - 1


async def test_the_search_has_the_stuck_of_all_stages_in_one_row_page_by_page(stage: Stages) -> None:
    await fill(stage["deciding"], 21)
    await fill(stage["first-contact"], 12)
    await fill(stage["active"], 3)  # without a limit
    seen: list[int] = []
    for number in range(5):
        found = await search.find("", stuck=True, number=number)
        assert found.more == (number < 4)
        seen += [client.id for client in found.clients]

    assert seen == await stuck_ones()
    assert len(seen) == 33
    assert (await search.find("", stuck=True, number=LARGEST_ID)).clients == [], "a page that was forged"
    of_one = await search.find("", stuck=True, stage_id=stage["first-contact"].id, size=99)
    assert [client.stage_id for client in of_one.clients] == [stage["first-contact"].id] * 12


@pytest.mark.sqlite
async def test_each_stage_is_a_range_of_the_index(database: BaseDBAsyncClient, stage: Stages) -> None:
    """How PostgreSQL does it with many clients is measured by `bot.demo.bench.funnel`."""
    every = await stages.all_of_them()
    for rows in (Client.filter(limits.stuck(every[:1])).only("id"), Client.filter(limits.stuck(every)).only("id")):
        rows._make_query()
        statement, values = rows.query.get_parameterized_sql()
        plan = await database.execute_query_dict(f"EXPLAIN QUERY PLAN {statement}", values)
        details = [row["detail"] for row in plan if "clients" in row["detail"]]
        assert all("(stage_id=? AND last_sign_at<?)" in detail for detail in details), plan
        assert details


# Setting a limit


@pytest.mark.parametrize("days", [0, -1, 91, 2**31])
async def test_a_limit_is_a_number_of_days_from_1_to_90(owner: Staff, stage: Stages, days: int) -> None:
    with pytest.raises(BadLimit):
        await limits.set_limit(stage["active"].id, days, by=owner)

    assert await set_days() == DEFAULTS


@pytest.mark.parametrize("days", [1, 90, None])
async def test_an_owner_sets_a_limit_or_none(owner: Staff, stage: Stages, days: int | None) -> None:
    await limits.set_limit(stage["paid"].id, days, by=owner)

    assert await set_days() == DEFAULTS | {"Куплена услуга": days}


async def test_a_trainer_and_a_stage_that_is_gone_are_refused(trainer: Staff, owner: Staff, stage: Stages) -> None:
    with pytest.raises(NotOwner):
        await limits.set_limit(stage["paid"].id, 5, by=trainer)
    with pytest.raises(StageNotFound):
        await limits.set_limit(999, 5, by=owner)
    for change in (default_limits.use, default_limits.refuse):
        with pytest.raises(NotOwner):
            await change(by=trainer)

    assert await set_days() == DEFAULTS


@pytest.mark.parametrize(
    ("typed", "days"), [("5", 5), (" 5 дней ", 5), ("1 день", 1), ("3д.", 3), ("14 Days", 14), ("0", 0), ("091", 91)]
)
def test_days_are_read_with_or_without_their_word(typed: str, days: int) -> None:
    assert limits.days_in(typed) == days


@pytest.mark.parametrize("typed", ["три", "", "-5", "5,5", "2 недели", "5 6", "12345", "½", "день"])
def test_what_is_no_whole_number_of_days_is_refused(typed: str) -> None:
    with pytest.raises(BadLimit):
        limits.days_in(typed)


# What default stages get


@pytest.fixture
async def older(stage: Stages) -> Stages:
    """The stages of a database that is older than their limits."""
    await PipelineStage.all().update(limit_days=None)
    await Setting.filter(key=LIMITS_SETTLED).delete()
    await follow("ru")
    return stage


async def test_a_new_database_has_limits_and_offers_none(stage: Stages) -> None:
    await follow("ru")
    assert await set_days() == DEFAULTS

    await PipelineStage.all().update(limit_days=None)
    assert await default_limits.offered() == []


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_an_older_one_offers_them_once_and_uses_them(
    database: BaseDBAsyncClient, older: Stages, owner: Staff, language: str
) -> None:
    await follow(language)
    assert [days for _, days in await default_limits.offered()] == [2, 3, 5, 1]

    used = await default_limits.use(by=owner)

    assert [days for _, days in used] == [2, 3, 5, 1]
    assert list((await set_days()).values()) == list(DEFAULTS.values())
    assert await default_limits.offered() == []
    await PipelineStage.all().update(limit_days=None)
    assert await default_limits.use(by=owner) == [], "a second tap"
    assert set((await set_days()).values()) == {None}


async def test_once_refused_they_are_offered_no_more(older: Stages, owner: Staff) -> None:
    await default_limits.refuse(by=owner)
    await default_limits.refuse(by=owner)

    assert await default_limits.offered() == []
    assert await default_limits.use(by=owner) == []
    assert set((await set_days()).values()) == {None}


async def test_only_default_stages_without_a_limit_get_one(older: Stages, owner: Staff) -> None:
    await stages.rename(older["deciding"].id, "Думают", by=owner)
    await stages.rename(older["active"].id, "Consultation", by=owner)  # of the other language, and beside ours
    await limits.set_limit(older["paid"].id, 7, by=owner)

    await default_limits.use(by=owner)

    found = await set_days()
    assert (found["Первичный контакт"], found["Консультация"], found["Consultation"]) == (2, 3, None)
    assert (found["Думают"], found["Куплена услуга"]) == (None, 7)


async def test_where_no_default_stage_is_left_nothing_is_offered(older: Stages, owner: Staff) -> None:
    for key in ("first-contact", "consultation", "deciding", "paid"):
        await stages.rename(older[key].id, f"Свой {key}", by=owner)

    assert await default_limits.offered() == []


async def test_before_the_first_start_that_keeps_the_names_nothing_is_offered(database: BaseDBAsyncClient) -> None:
    await seed_in("ru")
    await Setting.all().delete()
    await PipelineStage.all().update(limit_days=None)

    assert await default_limits.offered() == []
