"""A gym that was set up in English, so that whatever is read in Russian is ours."""

import pytest
from tortoise import BaseDBAsyncClient

from db.models import Client, Role, Staff
from tests.support.people import newcomer, seed_in, staff_member


@pytest.fixture
async def owner(database: BaseDBAsyncClient) -> Staff:
    await seed_in("en")
    return await staff_member(3, "Olga", Role.OWNER)


@pytest.fixture
async def trainer(owner: Staff) -> Staff:
    return await staff_member(1, "Marina")


@pytest.fixture
async def client(trainer: Staff) -> Client:
    client = await newcomer(1001, "Ivan")
    client.source = "instagram"
    await client.save(update_fields=["source"])
    return client
