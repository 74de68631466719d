"""Names as they are now: any update tells them, and a @username leads to nobody but the one who has it."""

import pytest
from tortoise import BaseDBAsyncClient

from bot.demo.people.person import Person
from bot.services.people import clients, search
from db.models import Client, Outbox, Staff
from tests.support.gym import Gym


async def names_of(person: Person) -> tuple[str, str, str | None]:
    found = await Client.get(telegram_id=person.id)
    return found.first_name, found.last_name, found.username


@pytest.mark.parametrize("update", ["words", "tap", "search by inline", "block"])
async def test_any_update_of_a_client_brings_their_names_up_to_date(
    gym: Gym, marina: Person, ivan: Person, client: Client, update: str
) -> None:
    ivan.rename(first_name="Иоанн", last_name="Грозный", username="tsar")
    if update == "words":
        await gym.says(ivan, "добрый день")
    elif update == "tap":
        await gym.taps(ivan, "🛒 Тарифы")
    elif update == "block":
        ivan.block()
        await gym.settle()
    else:
        await gym.searches(ivan, "")

    assert await names_of(ivan) == ("Иоанн", "Грозный", "tsar")
    assert [found.id for found in (await search.find("грозный tsar")).clients] == [client.id]
    assert not (await search.find("иван")).clients


async def test_a_username_that_was_given_up_leads_nowhere(gym: Gym, marina: Person, ivan: Person) -> None:
    ivan.rename(username=None)
    await gym.taps(ivan, "🛒 Тарифы")

    assert await names_of(ivan) == ("Иван", "", None)
    assert not (await search.find("@ivan")).clients


@pytest.mark.parametrize(("came_by", "spelt"), [("start", "Ivan"), ("rename", "ivan")])
async def test_a_username_that_moved_to_another_client_opens_the_new_one_only(
    gym: Gym, marina: Person, ivan: Person, came_by: str, spelt: str
) -> None:
    petr = gym.api.person(1002, "Пётр", username=spelt if came_by == "start" else "petr")
    await gym.says(petr, "/start")
    if came_by == "rename":
        petr.rename(username=spelt)
        await gym.taps(petr, "🛒 Тарифы")

    assert await names_of(ivan) == ("Иван", "", None)
    assert await names_of(petr) == ("Пётр", "", spelt)
    assert [found.name for found in (await search.find("@ivan")).clients] == ["Пётр"]


async def test_a_username_that_moved_to_somebody_who_has_not_pressed_start_leads_to_no_client(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    stranger = gym.api.person(1003, "Чужой", username="ivan")
    await gym.says(stranger, "кто тут?")

    assert await names_of(ivan) == ("Иван", "", None)


async def test_a_username_of_staff_that_moved_to_a_stranger_is_theirs_no_more(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    marina.rename(username="coach_marina")
    await gym.says(marina, "/menu")
    marina.rename(username=None)  # and nothing is heard of her since
    stranger = gym.api.person(1003, "Чужой", username="Coach_Marina")
    await gym.says(stranger, "/start")
    assert (await Staff.get(telegram_id=marina.id)).username is None


async def test_a_member_of_staff_is_called_as_they_are_called_now_on_their_card_as_a_client_too(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await Staff.create(telegram_id=ivan.id, role="trainer", name="Иван", language="ru", username="ivan")
    ivan.rename(first_name="Иоанн", username="tsar")
    await gym.says(ivan, "/menu")

    found = await Staff.get(telegram_id=ivan.id)
    assert (found.name, found.username) == ("Иоанн", "tsar")
    assert await names_of(ivan) == ("Иоанн", "", "tsar")


async def test_an_update_that_tells_nothing_new_writes_nothing_and_a_first_start_costs_no_more_than_before(
    gym: Gym, marina: Person, ivan: Person, database: BaseDBAsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for name in ("execute_query", "execute_insert", "execute_query_dict"):
        run = getattr(type(database), name)

        def noted(self: object, query: str, *args: object, run: object = run) -> object:
            said.append(query)
            return run(self, query, *args)  # type: ignore[operator]

        monkeypatch.setattr(type(database), name, noted)
    petr = gym.api.person(1002, "Пётр", username="petr")
    await gym.says(petr, "/start")
    assert len(said) <= 15
    said.clear()
    await gym.taps(petr, "🛒 Тарифы")

    assert len(said) <= 4
    assert not [query for query in said if "first_name" in query and query.startswith("UPDATE")]


async def test_other_code_that_tells_of_a_client_takes_no_username_from_anybody_for_nothing(
    gym: Gym, ivan: Person
) -> None:
    await clients.create(clients.Person(None, "Мария", username="ivan"))

    assert (await names_of(ivan))[2] == "ivan"
    await Outbox.all().delete()
