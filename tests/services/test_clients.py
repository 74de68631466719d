import asyncio
from datetime import timedelta

import pytest
from tortoise.exceptions import IntegrityError

from bot.services.errors import ClientNotFound
from bot.services.people import clients, names, privacy
from bot.services.people.clients import Person
from db.fields import now
from db.models import Client, ClientPipeline, Outbox, Staff
from tests.services.conftest import Stages
from tests.support.people import moves_of, person, queued


async def test_a_new_lead_is_put_into_the_funnel_and_staff_are_told_silently(
    trainer: Staff, colleague: Staff, stage: Stages
) -> None:
    client = await clients.arrive(person(1001, last_name="Петров", username="ivan"), source="instagram")

    assert (client.source, client.stage_id, client.name) == ("instagram", stage["first-contact"].id, "Иван Петров")
    assert await moves_of(client) == [(None, "Первичный контакт", "start")]
    rows = await Outbox.all().order_by("id")
    assert [(row.chat_id, row.silent) for row in rows] == [(1, True), (2, True)]
    assert await queued() == ["new_lead"] * 2


async def test_the_same_start_at_the_same_moment_makes_one_client(trainer: Staff) -> None:
    came = await asyncio.gather(*(clients.arrive(person(1001), source=f"link{n}") for n in range(10)))

    assert len({client.id for client in came}) == 1
    assert (await Client.all().count(), await ClientPipeline.all().count()) == (1, 1)
    assert await queued() == ["new_lead"]


async def test_a_later_start_brings_fresh_names_and_nothing_else(client: Client, stage: Stages) -> None:
    await Client.filter(id=client.id).update(stage_id=stage["active"].id, source="friend", phone="+79991112233")

    again = await clients.arrive(person(1001, "Ёлка", last_name="Новая", username="elka", language="en"), source="site")

    found = await Client.get(id=client.id)
    assert (again.id, found.first_name, found.last_name, found.username) == (client.id, "Ёлка", "Новая", "elka")
    assert (found.language, found.source, found.stage_id) == ("en", "friend", stage["active"].id)
    assert found.search == "елка новая elka +79991112233"
    assert (await moves_of(client), await queued()) == ([(None, "Первичный контакт", "start")], [])


async def test_a_username_that_was_given_up_goes(client: Client) -> None:
    await clients.arrive(person(1001, username="ivan"))
    await clients.arrive(person(1001))

    assert (await Client.get(id=client.id)).username is None


@pytest.mark.parametrize("name", ["<b>Иван</b>", "👨‍👩‍👧‍👦" * 20, "‮evil", "", "a" * 200, "שלום"])
async def test_a_name_may_be_anything(trainer: Staff, name: str) -> None:
    client = await clients.arrive(person(1001, name))

    assert (await Client.get(id=client.id)).first_name == name[:64]


async def test_blocking_is_noted_and_told_once(client: Client) -> None:
    await asyncio.gather(*(clients.blocked(client) for _ in range(3)))
    await clients.blocked(client)

    assert (await Client.get(id=client.id)).blocked_at is not None
    assert await queued() == ["client_blocked"]


@pytest.mark.parametrize("way", ["start", "unblocked"])
async def test_who_comes_back_can_be_written_to_and_moves_nowhere(client: Client, way: str) -> None:
    await clients.blocked(client)
    before = await moves_of(client)
    await (clients.arrive(person(1001)) if way == "start" else clients.unblocked(client))

    assert (await Client.get(id=client.id)).blocked_at is None
    assert await moves_of(client) == before
    await clients.blocked(client)
    assert await queued() == ["client_blocked"] * 2


async def test_a_lead_from_the_site_has_no_chat(trainer: Staff, stage: Stages) -> None:
    lead = await clients.create(Person(None, "Анна"), source="site", phone="+79990001122")
    other = await clients.create(Person(None, "Анна"), source="site")

    assert (lead.telegram_id, lead.last_seen_at, lead.stage_id) == (None, None, stage["first-contact"].id)
    assert lead.search == "анна +79990001122"
    assert other.id != lead.id


async def test_creating_somebody_twice_is_refused_and_leaves_nothing(client: Client) -> None:
    with pytest.raises(IntegrityError):
        await clients.create(person(1001))

    assert (await Client.all().count(), await ClientPipeline.all().count(), await queued()) == (1, 1, [])


async def test_activity_is_noted_at_most_once_a_minute(client: Client) -> None:
    await clients.keep_up(client, person(1001), in_chat=True)
    assert (await Client.get(id=client.id)).last_seen_at == client.last_seen_at

    client.last_seen_at = before = now() - timedelta(minutes=2)
    await clients.keep_up(client, person(1001), in_chat=True)
    noted = (await Client.get(id=client.id)).last_seen_at
    assert noted is not None
    assert noted > before


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("+7 (999) 111-22-33", "+79991112233"), ("79991112233", "+79991112233"), ("1" * 40, "+" + "1" * 19)],
)
async def test_a_phone_number_is_kept_as_digits(client: Client, typed: str, kept: str) -> None:
    await clients.set_phone(client, typed)

    found = await Client.get(id=client.id)
    assert (found.phone, found.search) == (kept, f"иван {kept}")


async def test_a_client_who_was_forgotten_is_not_found(client: Client) -> None:
    await privacy.forget(client)

    for asked in (clients.get(client.id), clients.lock(client.id), clients.get(client.id + 99)):
        with pytest.raises(ClientNotFound):
            await asked
    assert await clients.find(1001) is None
    assert await clients.find(None) is None


@pytest.mark.parametrize(
    ("parts", "folded"),
    [
        (("Ёлка", None, "IVAN"), "елка ivan"),
        (("STRASSE", "Straße"), "strasse strasse"),
        (("İ", ""), "i̇"),
        ((None,), ""),
    ],
)
def test_folding_makes_case_and_yo_equal(parts: tuple[str | None, ...], folded: str) -> None:
    assert names.fold(*parts) == folded
