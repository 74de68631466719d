"""A bot in this process (see `tests.support.gym`), its owner at the menu, and a client who has pressed /start."""

from collections.abc import AsyncIterator, Iterator

import pytest
from loguru import logger
from tortoise import BaseDBAsyncClient

from bot.demo.people.person import Person
from bot.services.people import staff
from db.models import Client, Outbox
from dialogs.kit import reading
from tests.conftest import BACKEND
from tests.support.gym import OWNER, Gym, opened
from tests.support.people import newcomer, seed_in


@pytest.fixture(autouse=True)
def journal() -> Iterator[list[tuple[str, str]]]:
    """Level and message of everything that is logged; nothing may be logged as an error."""
    lines: list[tuple[str, str]] = []
    sink = logger.add(lambda m: lines.append((m.record["level"].name, str(m))), format="{message} {extra} {exception}")
    yield lines
    logger.remove(sink)
    assert [line for level, line in lines if level in ("ERROR", "CRITICAL")] == []


@pytest.fixture(autouse=True)
def reads_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody here reads a screen in no time."""
    monkeypatch.setattr(reading, "READ_AFTER", 0.0)


@pytest.fixture
def conversations(request: pytest.FixtureRequest) -> str | None:
    """Where conversations are kept: Redis goes with PostgreSQL, else they are in memory."""
    return request.getfixturevalue("redis_url") if BACKEND == "postgres" else None


@pytest.fixture
async def gym(database: BaseDBAsyncClient, database_url: str, conversations: str | None) -> AsyncIterator[Gym]:
    await seed_in("ru")
    await staff.sync_owners([OWNER], language="ru")
    async with opened(database_url, conversations) as gym:
        yield gym


@pytest.fixture
async def marina(gym: Gym) -> Person:
    """The owner, at the menu."""
    person = gym.api.person(OWNER, "Марина")
    await gym.says(person, "/start")
    return person


@pytest.fixture
async def ivan(gym: Gym) -> Person:
    """A client; staff have been told of him already."""
    person = gym.api.person(1001, "Иван", username="ivan")
    await gym.says(person, "/start")
    await Outbox.all().delete()
    return person


@pytest.fixture
async def other_client(gym: Gym) -> Client:
    """Another client, of whom staff have been told."""
    return await newcomer(1002, "Ольга")


@pytest.fixture
async def client(ivan: Person) -> Client:
    """What the database holds of Ivan."""
    return await Client.get(telegram_id=ivan.id)
