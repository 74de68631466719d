"""How many statements an update costs, all told: from its coming in until the last notice of it is recorded."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.outbox import rounds
from bot.services.notices.prices import DetailsThere
from db.models import Client, ClientPipeline, Outbox, OutboxStatus
from tests.support.gym import Gym
from tests.support.people import staff_member
from tests.support.statements import Counter, counted

Cost = Callable[[Coroutine[Any, Any, object]], Awaitable[list[str]]]


@pytest.fixture
async def cost(gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Cost]:
    """Do something with the sender at work, and return the statements it took until nothing waits any more."""
    monkeypatch.setattr(rounds, "LOOK_EVERY", PATIENCE)  # only what somebody did brings a look into the outbox
    monkeypatch.setattr(rounds, "CHAT_PAUSE", 0.05)
    with counted() as counter:
        async with gym.sending() as sender:
            monkeypatch.setattr(gym.in_flight, "_queued", sender.wake)
            sender.wake()
            await _rests(counter)

            async def of(work: Coroutine[Any, Any, object]) -> list[str]:
                counter.asked.clear()
                await work
                await _rests(counter)
                return list(counter.asked)

            yield of


async def _rests(counter: Counter) -> None:
    """Wait until nothing more is asked of the database."""
    async with asyncio.timeout(PATIENCE):
        while True:
            before = len(counter.asked)
            await asyncio.sleep(0.3)
            if len(counter.asked) == before:
                return


async def test_start_of_a_newcomer_with_a_username(gym: Gym, cost: Cost) -> None:
    await cost(gym.says(gym.api.person(1500, "Олег"), "/start"))  # the first update reads what is remembered after it
    ivan = gym.api.person(1600, "Иван", username="ivan_p")

    asked = await cost(gym.says(ivan, "/start"))

    assert len(asked) <= 10, "\n".join(asked)
    assert await ClientPipeline.filter(client__telegram_id=1600).count() == 1
    assert await Outbox.filter(status=OutboxStatus.SENT, chat_id=1).count() == 2


async def test_a_clients_button(gym: Gym, ivan: Person, client: Client, cost: Cost) -> None:
    await cost(gym.taps(ivan, "🛒 Тарифы"))  # reads what is remembered after it
    await cost(gym.says(ivan, "/start"))

    asked = await cost(gym.taps(ivan, "🛒 Тарифы"))

    assert "Тарифы" in ivan.last.text
    assert len(asked) <= 3, "\n".join(asked)


async def test_a_screen_of_staff(gym: Gym, marina: Person, client: Client, cost: Cost) -> None:
    asked = await cost(gym.says(marina, "/pipeline"))
    column = await cost(gym.taps(marina, next(label for label in marina.last.labels if "Первичный" in label)))

    assert "Иван" in " ".join(marina.last.labels)
    assert len(asked) <= 5, "\n".join(asked)
    assert len(column) <= 5, "\n".join(column)


async def test_a_move(gym: Gym, marina: Person, client: Client, cost: Cost) -> None:
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, next(label for label in marina.last.labels if "Первичный" in label))
    was = client.stage_id

    asked = await cost(gym.taps(marina, next(label for label in marina.last.labels if label.startswith("→"))))

    await client.refresh_from_db()
    assert client.stage_id != was
    assert len(asked) <= 9, "\n".join(asked)


async def test_when_everybody_is_busy_the_sender_rests_and_looks_again_once_somebody_is_free(
    gym: Gym, client: Client, cost: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "AT_ONCE", 2)
    people = [gym.api.person(3000 + number, "Гость") for number in range(5)]
    for person in people:
        person.chat.met = True
    queued = [Outbox(chat_id=person.id, client=client, content=DetailsThere().to_json()) for person in people]

    async def queue() -> None:
        await Outbox.bulk_create(queued)
        gym.in_flight._queued()

    asked = await cost(queue())

    assert all(len(person.from_bot) == 1 for person in people)
    looks = [statement for statement in asked if "others_wait" in statement]
    assert len(looks) <= len(people) + 1, len(looks)


async def test_a_clients_message_to_two_of_staff_and_the_answer(
    gym: Gym, marina: Person, ivan: Person, cost: Cost
) -> None:
    await staff_member(2, "Анна")
    anna = gym.api.person(2, "Анна")
    await gym.says(anna, "/start")
    await gym.forges(ivan, "go:talk")
    await cost(gym.says(ivan, "Как дышать?"))  # reads what is remembered after it

    asked = await cost(gym.says(ivan, "А паузы?"))
    copy = marina.last
    assert copy.text == "А паузы?"
    await marina.send("По минуте", reply_to=copy)
    answered = await cost(gym.settle())

    assert ivan.last.text == "По минуте"
    assert len(asked) <= 22, "\n".join(asked)
    assert len(answered) <= 35, "\n".join(answered)
