"""Whatever happens while a broadcast goes out: it comes to each person once at most, and the report is right."""

import asyncio
import itertools
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.demo.people.person import Person
from bot.outbox import broadcasting as loop
from bot.outbox import progress
from bot.outbox.broadcasting import Broadcasting
from bot.outbox.rounds import MOST_MISTAKES
from bot.services.errors import CRMError
from bot.services.people import clients, privacy
from bot.services.talk import broadcasts
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from db.fields import now
from db.locks import SenderLock
from db.models import (
    Broadcast,
    BroadcastRecipient,
    BroadcastStatus,
    Client,
    Got,
    Mute,
    Outbox,
    PipelineStage,
    Staff,
    TimedMessage,
)
from tests.support import follow_ups
from tests.support.broadcasts import begun, ends, impatient, is_over
from tests.support.depth import examples
from tests.support.gym import Gym

WORDS = "Скидка до пятницы"
BEFORE = ("there", "there", "there", "blocked", "known to have blocked", "muted", "forgotten", "elsewhere")
FAULTS: dict[str, dict[str, Any]] = {
    "429": {"retry_after": 1},
    "500": {"status": 500},
    "401": {"status": 401},
    "no way there": {"drop": "before"},
    "no way back": {"drop": "after"},
    "refused": {"status": 400},
}
STEPS = (*("goes on",) * 3, "kill", "kill", "another", *FAULTS, "block", "mute", "forget", "move", "join", "stop")
SCENES = st.tuples(
    st.booleans(),
    st.lists(st.sampled_from(BEFORE), min_size=3, max_size=9),
    st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 60)), min_size=2, max_size=12),
)
ids = itertools.count(800_000)


@dataclass
class Crowd:
    """Clients, a broadcast to those in one stage, the processes that bring it, and what has happened."""

    gym: Gym
    owner: Staff
    album: list[str]
    people: list[Person] = field(default_factory=list)
    wanted: set[int] = field(default_factory=set)
    """Who should get it: nothing stands in the way."""
    known: dict[int, Person] = field(default_factory=dict)
    """Who is which client, also once they have deleted their data."""
    happened: Counter[str] = field(default_factory=Counter)
    running: list[tuple["asyncio.Task[None]", Broadcasting]] = field(default_factory=list)

    async def comes(self, how: str) -> None:
        person = self.gym.api.person(next(ids), "Гость")
        person.chat.met = True
        here, there = await PipelineStage.all().order_by("id").limit(2)
        stage = there if how == "elsewhere" else here
        client = await Client.create(telegram_id=person.id, first_name="Гость", language="ru", stage=stage)
        self.people.append(person)
        self.known[client.id] = person
        if how == "there":
            self.wanted.add(person.id)
        elif how == "blocked":
            person.chat.blocked = True
        elif how == "known to have blocked":
            await clients.blocked(client, tell=False)
        elif how == "muted":
            await broadcasts.mute(client)
        elif how == "forgotten":
            await privacy.forget(client)

    async def starts(self) -> Broadcast:
        here = await PipelineStage.all().order_by("id").first()
        assert here is not None
        segment = Segment(stages=(here.id,))
        await broadcasts.choose(segment, by=self.owner)
        said = [Content("photo", WORDS if not n else "", (), one, "a") for n, one in enumerate(self.album)]
        for one in said or [Content("text", WORDS)]:
            await broadcasts.put(one, message_id=1, by=self.owner)
        return await begun(self.owner)

    def begins(self) -> None:
        process = Broadcasting(self.gym.bot, SenderLock(self.gym.settings.database_url))
        self.running.append((asyncio.create_task(process.run(finish=1.0)), process))

    async def is_killed(self) -> None:
        for task, process in self.running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await process._lock.release()
        self.running.clear()

    async def happens(self, step: str, number: int, broadcast: Broadcast) -> None:
        person = self.people[number % len(self.people)]
        client = await Client.get_or_none(telegram_id=person.id)
        self.happened[step] += 1
        match step:
            case "goes on":
                await asyncio.sleep(number / 1000)
            case "kill":
                for _ in range(number):
                    await asyncio.sleep(0)
                await self.is_killed()
                self.begins()
            case "another" if len(self.running) < 2:
                self.begins()
            case "block":
                person.chat.blocked = True
                self.wanted.discard(person.id)
            case "mute" if client is not None:
                self.wanted.discard(person.id)
                await broadcasts.mute(client)
            case "forget" if client is not None:
                self.wanted.discard(person.id)
                await privacy.forget(client)
            case "move" if client is not None:
                stages = await PipelineStage.all().order_by("id")
                await Client.filter(id=client.id).update(stage_id=stages[number % 2].id)
            case "join":
                await self.comes("there")
                self.wanted.discard(self.people[-1].id)
            case "stop":
                with suppress(CRMError):  # it is over
                    await broadcasts.stop(broadcast.id, by=self.owner)
            case _ if step in FAULTS:
                method = "sendMediaGroup" if self.album and number % 2 else "sendMessage"
                self.gym.api.fail(method, chat_id=person.id, times=1, **FAULTS[step])

    def copies(self, person: Person) -> int:
        """How many this person has got."""
        return sum(WORDS in message.text for message in person.from_bot)

    async def is_right(self, broadcast: Broadcast, counted: int) -> None:
        recipients = await BroadcastRecipient.filter(broadcast_id=broadcast.id).select_related("client")
        assert len(recipients) == counted
        addresses = self.known
        times = {Got.SENT: (1,), Got.UNSURE: (0, 1)}
        for one in recipients:
            assert self.copies(addresses[one.client_id]) in times.get(one.got, (0,)), one.got
        theirs = {addresses[one.client_id].id for one in recipients}
        assert not [person for person in self.people if person.id not in theirs and self.copies(person)]
        assert Got.IN_FLIGHT not in {one.got for one in recipients}
        unsure = sum(one.got is Got.UNSURE for one in recipients)
        doubtful = sum(self.happened[fault] for fault in ("500", "no way there", "no way back"))
        assert unsure <= 2 * self.happened["kill"] + doubtful

        over = await broadcasts.get(broadcast.id)
        assert over.running_key is None
        given_up = sum(self.happened[fault] for fault in FAULTS) > MOST_MISTAKES and bool(over.refusal)
        if not self.happened["stop"] and not given_up:
            assert over.status is BroadcastStatus.DONE
            assert Got.PENDING not in {one.got for one in recipients}
            reached = {addresses[one.client_id].id for one in recipients if one.got in (Got.SENT, Got.UNSURE)}
            refused = {addresses[one.client_id].id for one in recipients if one.got is Got.REFUSED}
            assert self.wanted <= reached | refused
            assert len(refused) <= self.happened["refused"]
        report = await broadcasts.report(broadcast.id)
        assert report.total == counted == sum(report.got.values())
        said = [row.content for row in await Outbox.all() if (row.content or {}).get("kind") == "broadcast_over"]
        assert said == [{"kind": "broadcast_over", "broadcast_id": broadcast.id}]
        for one in recipients:
            if one.got in (Got.SENT, Got.UNSURE) and one.client.forgotten_at is None:
                assert await TimedMessage.exists(client_id=one.client_id, chain="broadcast")


@pytest.fixture
async def quick(gym: Gym, monkeypatch: pytest.MonkeyPatch) -> None:
    await follow_ups.never_quiet()
    monkeypatch.setattr(loop, "PACE", (1, 0.008))
    monkeypatch.setattr(loop, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(loop, "LONGEST_PAUSE", 0.01)
    monkeypatch.setattr(progress, "SHOWN_EVERY", 0.02)


@settings(
    max_examples=examples(15),
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(scene=SCENES)
async def test_whatever_happens_each_gets_it_once_at_most_and_the_report_is_right(
    gym: Gym, marina: Person, quick: None, scene: tuple[bool, list[str], list[tuple[str, int]]]
) -> None:
    as_album, situations, steps = scene
    for table in (BroadcastRecipient, Broadcast, Mute, TimedMessage, Outbox):
        await table.all().delete()
    await Client.filter(telegram_id__gte=800_000).update(blocked_at=now())  # of other examples
    owner = await Staff.get(telegram_id=marina.id)
    photo = (await marina.send_photo()).raw["photo"][-1]["file_id"] if as_album else ""
    gym.api.updates.pending.clear()
    # Killed after it took the message away, a process does so once more, and two do so at once.
    gym.api.expected.extend(["message to delete not found", "message to edit not found", "message is not modified"])
    async with impatient(gym):
        crowd = Crowd(gym, owner, [photo, photo] if as_album else [])
        for situation in ("there", *situations):
            await crowd.comes(situation)
        broadcast = await crowd.starts()
        counted = await BroadcastRecipient.filter(broadcast_id=broadcast.id).count()
        crowd.begins()
        try:
            for step, number in steps:
                await crowd.happens(step, number, broadcast)
            await is_over(broadcast)
        finally:
            await ends(crowd.running)
        gym.api.clear_plans()
        await crowd.is_right(broadcast, counted)
