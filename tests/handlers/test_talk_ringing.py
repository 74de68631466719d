"""Whom a client's message rings, and what the notices say afterwards."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.people import staff
from bot.services.talk import outgoing, rows
from bot.services.time import calendar
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Role, Staff
from tests.support.gym import OWNER, Gym


@pytest.fixture
async def anna(gym: Gym) -> Person:
    """A trainer beside the owner."""
    await Staff.create(telegram_id=2, role=Role.TRAINER, name="Анна", language="ru")
    person = gym.api.person(2, "Анна")
    await gym.says(person, "/start")
    return person


@pytest.fixture
async def talking(gym: Gym, marina: Person, anna: Person, ivan: Person) -> None:
    """Ivan has asked, and Anna has answered."""
    await gym.forges(ivan, "go:talk")
    await asks(gym, ivan, "Как дышать?")
    await anna.send("На усилии выдох", reply_to=anna.last)
    await gym.settle()
    await gym.delivers()


async def asks(gym: Gym, client: Person, text: str) -> None:
    await gym.says(client, text)
    await gym.delivers()


def notices(person: Person) -> list[Message]:
    return [message for message in person.from_bot if message.text.startswith("💬")]


def rang(*people: Person) -> list[bool]:
    """Say of each if the newest notice rang."""
    return [not notices(person)[-1].silent for person in people]


async def test_a_question_that_nobody_has_taken_rings_everybody(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    await gym.forges(ivan, "go:talk")
    await asks(gym, ivan, "Как дышать?")
    assert rang(marina, anna) == [True, True]


@pytest.mark.usefixtures("talking")
async def test_who_answers_first_takes_the_client_and_all_notices_say_so(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    assert notices(marina)[-1].text == "💬 Иван @ivan\nОтвет: Анна"
    assert notices(anna)[-1].text == "💬 Иван @ivan\nОтвет: Анна"
    await asks(gym, ivan, "А паузы?")
    assert rang(marina, anna) == [False, True]
    assert notices(marina)[-1].text == "💬 Иван @ivan"

    await marina.send("Секунду", reply_to=marina.last)
    await gym.settle()
    await gym.delivers()
    assert ivan.last.text == "Секунду"
    await asks(gym, ivan, "Спасибо")
    assert rang(marina, anna) == [False, True]


@pytest.mark.usefixtures("talking")
async def test_after_four_hours_without_an_answer_everybody_is_rung_and_whoever_answers_takes_the_client(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    await asks(gym, ivan, "А паузы?")
    await Client.all().update(waits_since=now() - timedelta(hours=4, minutes=1))
    await asks(gym, ivan, "Ау")
    assert rang(marina, anna) == [True, True]
    await marina.send("Секунду", reply_to=marina.last)
    await gym.settle()
    await gym.delivers()
    await asks(gym, ivan, "Спасибо")
    assert rang(marina, anna) == [True, False]


@pytest.mark.usefixtures("talking")
@pytest.mark.parametrize("gone", ["removed", "away", "blocked", "hears nothing", "hears silently"])
async def test_everybody_is_rung_once_the_taker_is_not_there(
    gym: Gym, marina: Person, anna: Person, ivan: Person, gone: str
) -> None:
    member = await Staff.get(telegram_id=anna.id)
    match gone:
        case "removed":
            await staff.remove(member.id, by=await Staff.get(telegram_id=OWNER))
        case "away":
            await Staff.filter(id=member.id).update(away_until=calendar.today())
        case "blocked":
            anna.block()
            await gym.settle()
        case _:
            volume = "off" if gone == "hears nothing" else "silent"
            await Staff.filter(id=member.id).update(notices={"talk": volume})
    await gym.says(gym.api.person(5000, "Гость"), "/start")  # so that the change is seen
    await Outbox.all().update(status=OutboxStatus.CANCELLED)
    await asks(gym, ivan, "А паузы?")
    assert rang(marina) == [True]


@pytest.mark.usefixtures("talking")
async def test_that_no_answer_is_needed_takes_nobodys_client(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    await Client.all().update(taken_by_id=None)
    await asks(gym, ivan, "Понятно")
    await outgoing.need_no_answer((await Client.get(telegram_id=ivan.id)).id, by=await Staff.get(telegram_id=OWNER))
    await gym.delivers()
    assert notices(anna)[-1].text == "💬 Иван @ivan\nОтвет не нужен: Марина"
    await asks(gym, ivan, "Спасибо")
    assert rang(marina, anna) == [True, True]


async def test_a_flood_of_one_client_does_not_hold_up_another(
    gym: Gym, marina: Person, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    olga = gym.api.person(1002, "Ольга")
    await gym.says(olga, "/start")
    for client in (ivan, olga):
        await gym.forges(client, "go:talk")
    await Outbox.all().delete()
    for number in range(60):
        await ivan.send(f"Ау {number}")
    await gym.settle()
    await gym.says(olga, "Можно вопрос?")

    due = await Outbox.filter(staff_id__not_isnull=True, not_before__lte=now()).order_by("id").select_related("said")
    assert [row.said.text for row in due if row.said] == [*(f"Ау {i}" for i in range(rows.FLOOD)), "Можно вопрос?"]
    await Outbox.all().update(not_before=now())
    monkeypatch.setattr("bot.outbox.rounds.CHAT_PAUSE", 0.0)
    await gym.delivers()
    shown = [message.text for message in marina.from_bot if message.text.startswith("Ау")]
    assert shown == [f"Ау {number}" for number in range(60)], "a flood loses nothing"
