"""The mark of what owners have set up changes whoever makes the change, and keeps nobody waiting for good."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.models import Model
from tortoise.transactions import in_transaction

from bot.services.funnel import stages
from bot.services.money import currency_change, offers
from bot.services.people import staff
from db.migrate import upgrade
from db.models import Offer, PipelineStage, Role, Setting, Staff
from tests.support import postgres
from tests.support.people import seed_in, staff_member

pytestmark = pytest.mark.postgres


async def marks(url: str, schema: str = "public") -> list[str]:
    found = await postgres.fetch(url, f"SELECT value FROM {schema}.settings WHERE key = 'setup_version'")
    return [row["value"] for row in found]


async def test_a_change_from_outside_marks_the_bot_in_whose_schema_it_is(empty_url: str) -> None:
    await postgres.execute(empty_url, "CREATE SCHEMA gym")
    for url in (empty_url, f"{empty_url}?schema=gym"):
        await upgrade(url)
    before = await marks(empty_url), await marks(empty_url, "gym")
    await postgres.execute(empty_url, "UPDATE gym.staff SET removed_at = now()")
    assert await marks(empty_url) == before[0]
    assert len(await marks(empty_url, "gym")) == 1
    assert await marks(empty_url, "gym") != before[1]


async def test_emptying_a_table_changes_the_mark(database: BaseDBAsyncClient, database_url: str) -> None:
    await staff_member(1, "Марина")
    before = await marks(database_url)
    await postgres.execute(database_url, "TRUNCATE stage_events")
    assert len(before) == 1
    assert await marks(database_url) != before


async def test_who_changes_several_waits_in_no_circle_with_who_changes_one(
    database: BaseDBAsyncClient, database_url: str
) -> None:
    """As a process that starts, and makes owners of those who are named, with an owner who is renamed meanwhile."""
    first, second = await staff_member(1, "Марина"), await staff_member(2, "Олег")
    begun = asyncio.Event()

    async def rename() -> None:
        await begun.wait()
        await Staff.filter(id=second.id).update(name="Олег Новый")

    renaming = asyncio.create_task(rename())
    async with in_transaction():
        await Staff.filter(id=first.id).update(name="Марина Новая")
        begun.set()
        await postgres.somebody_waits(database_url)
        await Staff.filter(id=second.id).update(username="oleg")
    await renaming
    await second.refresh_from_db()
    assert (second.name, second.username) == ("Олег Новый", "oleg")


CHANGES: dict[str, tuple[type[Model], Callable[[Staff], Awaitable[object]]]] = {
    "a trainer's removal": (Staff, lambda by: staff.remove(2, by=by)),
    "a price": (Offer, lambda by: offers.set_price(1, 400000, currency="RUB", by=by)),
    "another currency": (Offer, lambda _: currency_change.settle("EUR")),
    "a stage's name": (PipelineStage, lambda by: stages.rename(1, "Новые", by=by)),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_who_locks_a_row_to_change_it_takes_the_mark_first(
    database: BaseDBAsyncClient, database_url: str, change: str
) -> None:
    """Else they would wait for who changes the row at once, and has the mark, and waits for the row."""
    await seed_in("ru")
    owner, _ = await staff_member(1, "Марина", Role.OWNER), await staff_member(2, "Олег")
    model, make = CHANGES[change]
    held = asyncio.Event()

    async def do() -> None:
        await held.wait()
        await make(owner)

    changing = asyncio.create_task(do())
    async with in_transaction():
        await Setting.select_for_update().get(key="setup_version")
        held.set()
        await postgres.somebody_waits(database_url)
        await model.all().select_for_update(nowait=True)
    await changing
