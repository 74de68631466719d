"""Inline search: who gets which clients, and what choosing one does."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.view import as_read
from bot.services.people import clients, privacy, staff
from bot.services.people.clients import Person as Somebody
from db.fields import now
from db.models import Client, Outbox
from tests.support.gym import Gym


@pytest.fixture
async def guests(gym: Gym) -> list[Client]:
    found = [await clients.create(Somebody(None, f"Гость {number}")) for number in range(45)]
    await Outbox.all().delete()
    return found


async def test_staff_find_clients_with_their_stage_and_days(gym: Gym, marina: Person, client: Client) -> None:
    await Client.filter(id=client.id).update(last_name="<b>Петров</b>", stage_entered_at=now() - timedelta(days=5))

    answer = await gym.searches(marina, "ИВА")

    (result,) = answer["results"]
    assert result["title"] == "Иван <b>Петров</b> @ivan"
    assert as_read(result["description"]) == "⚪ Первичный контакт · 5 дней"
    assert result["message"]["text"] == f"/client_{client.id}"
    assert (answer["cache_time"], answer["is_personal"]) == (0, True)
    assert not answer.get("next_offset")


async def test_choosing_a_client_opens_the_card_and_leaves_the_chat_clean(
    gym: Gym, marina: Person, client: Client
) -> None:
    answer = await gym.searches(marina, "иван")
    sent = await marina.choose(answer["results"][0], "иван")
    await gym.settle()
    assert marina.last.text.startswith("Иван @ivan\n⚪ Первичный контакт")
    assert sent.deleted
    assert len(marina.live_screens) == 1


async def test_results_come_in_pages(gym: Gym, marina: Person, guests: list[Client]) -> None:
    seen: list[str] = []
    offset = ""
    for size in (20, 20, 5):
        answer = await gym.searches(marina, "гость", offset=offset)
        assert len(answer["results"]) == size
        seen += [result["id"] for result in answer["results"]]
        offset = answer.get("next_offset") or ""
    assert offset == ""
    assert seen == [str(client.id) for client in reversed(guests)]


@pytest.mark.parametrize("offset", ["x", "-1", "9" * 30, "²", "1.5"])
async def test_a_forged_offset_is_the_first_page_or_an_empty_one(
    gym: Gym, marina: Person, guests: list[Client], offset: str
) -> None:
    answer = await gym.searches(marina, "", offset=offset)
    assert len(answer["results"]) == 20


async def test_an_empty_query_brings_the_newest_and_nonsense_nobody(
    gym: Gym, marina: Person, guests: list[Client]
) -> None:
    answer = await gym.searches(marina, "")
    assert answer["results"][0]["title"] == "Гость 44"
    assert (await gym.searches(marina, "ж" * 256))["results"] == []
    assert (await gym.searches(marina, "% _ \\ <b>"))["results"] == []


@pytest.mark.parametrize("chat_type", ["private", "group", "supergroup", "channel"])
async def test_in_any_other_chat_even_staff_find_nobody(
    gym: Gym, marina: Person, client: Client, chat_type: str
) -> None:
    answer = await gym.searches(marina, "иван", chat_type=chat_type)
    assert (answer["results"], answer["cache_time"], answer["is_personal"]) == ([], 0, True)


async def test_nobody_else_finds_anybody(gym: Gym, marina: Person, ivan: Person, client: Client) -> None:
    stranger = gym.api.person(4242, "Чужой")
    for person in (ivan, stranger):
        assert (await gym.searches(person, "иван"))["results"] == []
    await staff.sync_owners([777], language="ru")
    assert (await gym.searches(marina, "иван"))["results"] == []
    assert await Client.all().count() == 1


async def test_who_has_deleted_their_data_is_not_found(gym: Gym, marina: Person, client: Client) -> None:
    await privacy.forget(client)
    assert (await gym.searches(marina, f"#{client.id}"))["results"] == []


@pytest.mark.parametrize("name", ["   ", "\u3164", "\u202eاسم", "👨‍👩‍👧‍👦" * 9, "Ж" * 64])
async def test_a_result_of_any_name_has_a_title(gym: Gym, marina: Person, name: str) -> None:
    client = await clients.create(Somebody(None, name))
    await Client.filter(id=client.id).update(stage_id=None)
    (result,) = (await gym.searches(marina, ""))["results"]
    assert result["title"].strip()
    assert result["description"] == "Вне этапов"


async def test_a_query_that_is_too_old_is_let_be(gym: Gym, marina: Person, client: Client) -> None:
    marina._ask_inline("ив", "sender", "")
    gym.api.state.inline.expire()
    with gym.api.expect("query is too old"):
        await gym.settle()
