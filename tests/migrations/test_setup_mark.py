"""The mark of what owners have set up changes whoever makes the change, and keeps nobody waiting for good."""

import asyncio

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from db.migrate import upgrade
from db.models import Staff
from tests.support import postgres
from tests.support.people import staff_member

pytestmark = pytest.mark.postgres


async def marks(url: str, schema: str = "public") -> list[str]:
    found = await postgres.fetch(url, f"SELECT value FROM {schema}.settings WHERE key = 'setup_version'")
    return [row["value"] for row in found]


async def test_a_change_from_outside_marks_the_bot_in_whose_schema_it_is(empty_url: str) -> None:
    await postgres.execute(empty_url, "CREATE SCHEMA gym")
    for url in (empty_url, f"{empty_url}?schema=gym"):
        await upgrade(url)
    await postgres.execute(empty_url, "UPDATE gym.staff SET removed_at = now()")
    assert len(await marks(empty_url, "gym")) == 1
    assert await marks(empty_url) == []


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
