"""Whatever clients and staff write to each other, and whatever happens meanwhile: each message reaches its reader."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.demo.people.person import Person
from bot.outbox import rounds
from bot.services.talk import rows
from db.fields import now
from db.models import Role, Staff
from tests.support.conversation import Conversation
from tests.support.depth import examples
from tests.support.gym import Gym
from tests.support.people import empty_outbox

Step = tuple[str, int, int]
CLIENTS = ("text", "text", "photo", "sticker", "reply", "client edits")
STAFF = ("answer", "answer", "answer photo", "screen", "staff edit")
LIFE = ("block", "unblock", "unblock", "forget", "remove", "take in", "restart", "kill", "kill", "rest", "rest")
TELEGRAM = ("busy", "cut before", "cut after")
NAMES = st.sampled_from((*CLIENTS, *CLIENTS, *STAFF, *STAFF, *LIFE, *TELEGRAM))
STEPS = st.lists(st.tuples(NAMES, st.integers(0, 8), st.integers(0, 40)), min_size=20, max_size=50)
telegram_ids = itertools.count(10_000)


async def do(talk: Conversation, step: Step) -> None:
    name, who, what = step
    client, member = talk.clients[who % len(talk.clients)], talk.staff[who % len(talk.staff)]
    match name:
        case "text" | "photo" | "sticker":
            await talk.client_writes(client, name)
        case "reply":
            await talk.client_writes(client, "text", answers=what)
        case "answer" | "answer photo" | "screen":
            await talk.staff_write(member, name.removeprefix("answer "), what)
        case "client edits" | "staff edit":
            await talk.edits(what, by_client=name == "client edits")
        case "block" | "unblock":
            (client.block if name == "block" else client.unblock)()
            await talk.gym.settle()
        case "forget" if what % 3 == 0:
            await talk.forget(client)
        case "remove" if what % 3 == 0:
            await talk.remove(talk.staff[-1])
        case "take in":
            await talk.take_in(talk.staff[-1])
        case "busy" if what % 4 == 0:
            talk.is_busy(_reader(talk, who))
        case "cut before" | "cut after":
            talk.cut(_reader(talk, who), after=name == "cut after")
        case "restart":
            await talk.stop()
            talk.start()
        case "kill":
            await talk.kill(_reader(talk, who), "sendPhoto" if what % 4 == 0 else "sendMessage")
        case "rest":
            await talk.all_sent()
    talk.sender.wake()


def _reader(talk: Conversation, who: int) -> Person:
    return [*talk.staff, *talk.clients][who % (len(talk.staff) + len(talk.clients))]


@asynccontextmanager
async def conversation(gym: Gym, marina: Person) -> AsyncIterator[Conversation]:
    """Three clients at the screen that asks for their words, and two trainers; at the end everything is delivered."""
    clients = [gym.api.person(number := next(telegram_ids), f"Гость {number}") for _ in range(3)]
    trainer = gym.api.person(next(telegram_ids), "Анна")
    member = await Staff.create(telegram_id=trainer.id, role=Role.TRAINER, name="Анна", language="ru")
    for person in (marina, trainer, *clients):
        await gym.says(person, "/start")
    for client in clients:
        await gym.forges(client, "go:talk")
    await empty_outbox()
    gym.api.expected.append("message is not modified")  # an edit that was in flight at a kill
    talk = Conversation(gym, clients, [marina, trainer], begun_after=marina.last.id)
    talk.start()
    try:
        yield talk
        for client in clients:
            client.unblock()
        await gym.settle()
        await talk.all_sent()
        talk.note_cuts()
    finally:
        await talk.stop()
        await Staff.filter(id=member.id).update(removed_at=now())
        gym.api.clear_plans()
        gym.api.calls.clear()


@pytest.fixture
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "CHAT_PAUSE", 0.0)
    monkeypatch.setattr(rounds, "OVERALL", (1000, 1.0))
    monkeypatch.setattr(rows, "APART", timedelta(0))


@settings(
    max_examples=examples(8),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # shrinking would take minutes, and the steps are readable as they are
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
async def test_each_message_reaches_the_one_it_is_meant_for_in_order_and_none_is_lost(
    gym: Gym, marina: Person, without_pauses: None, steps: list[Step]
) -> None:
    async with conversation(gym, marina) as talk:
        for step in steps:
            await do(talk, step)
    await talk.holds()
