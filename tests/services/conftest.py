"""A seeded database with a trainer and a client in it."""

import pytest
from tortoise import BaseDBAsyncClient

from db.defaults import STAGES
from db.models import Client, PipelineStage, Role, Staff
from tests.support.people import newcomer, seed_in, staff_member

Stages = dict[str, PipelineStage]


@pytest.fixture
async def stage(database: BaseDBAsyncClient) -> Stages:
    """The default stages by the keys of `db.defaults`."""
    await seed_in("ru")
    found = await PipelineStage.all()
    return {key: stage for (key, _, _), stage in zip(STAGES, found, strict=True)}


@pytest.fixture
async def trainer(stage: Stages) -> Staff:
    return await staff_member(1, "Марина")


@pytest.fixture
async def owner(stage: Stages) -> Staff:
    return await staff_member(3, "Ольга", Role.OWNER)


@pytest.fixture
async def colleague(trainer: Staff) -> Staff:
    return await staff_member(2, "Олег")


@pytest.fixture
async def client(trainer: Staff) -> Client:
    """Ivan, who has pressed /start; what that queued is gone."""
    return await newcomer(1001)


@pytest.fixture
async def other_client(client: Client) -> Client:
    return await newcomer(1002, "Пётр")
