"""Whoever freezes, comes back, renews early or waits, in whatever order: nobody loses or gains a day of a program."""

import itertools
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tortoise.transactions import in_transaction

from bot.services.errors import CRMError
from bot.services.people import clients
from bot.services.programs import freeze_rules, freezes, programs
from bot.services.time import calendar
from bot.services.time.timers import Kind
from db.models import (
    Client,
    ClientPipeline,
    Event,
    Freeze,
    FreezeStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
    StageEvent,
    TimedMessage,
    Timer,
    TimerStatus,
)
from tests.services.conftest import Stages
from tests.support.clock import strikes, time_passes
from tests.support.depth import examples
from tests.support.people import person

Step = tuple[str, int, int]
OFTEN = ("buy", "put", "put", "days", "days", "return", "return", "ask", "grant")
STEPS = st.sampled_from((*OFTEN, "refuse", "withdraw", "long", "again"))
SEQUENCES = st.lists(st.tuples(STEPS, st.integers(0, 12), st.integers(0, 70)), min_size=6, max_size=20)
telegram_ids = itertools.count(6000)


class Business:
    """One client and a trainer; how often all that the client has paid for has ended is counted here."""

    def __init__(self, client: Client, trainer: Staff) -> None:
        self.client, self.trainer = client, trainer
        self.ended, self.is_over, self.last = 0, True, ("days", 0, 0)

    async def programs(self) -> list[Program]:
        return await Program.filter(client_id=self.client.id).order_by("starts_on", "id")

    async def does(self, step: Step) -> None:
        if step[0] != "again":
            self.last = step
        with suppress(CRMError):  # said in words, and nothing was written
            await self._act(*self.last)

    async def _act(self, name: str, number: int, length: int) -> None:
        newest = await Freeze.filter(client_id=self.client.id).order_by("-id").first()
        starts_on = calendar.today() + timedelta(days=number)
        until = starts_on + timedelta(days=length) if length else None
        match name:
            case "buy":
                await self._buy(number + 1)
            case "put":
                await freezes.put(self.client.id, starts_on=starts_on, until=until, by=self.trainer)
            case "ask":
                await freezes.ask(self.client, starts_on=starts_on, until=until)
            case "days" | "long":
                await self.waits(number if name == "days" else length)
            case "grant" if newest:
                await freezes.grant(newest.id, by=self.trainer)
            case "refuse" if newest:
                await freezes.refuse(newest.id, by=self.trainer)
            case "withdraw" if newest:
                await freezes.withdraw(self.client, newest.id)
            case "return" if newest:
                by = self.trainer if length % 2 else None
                await freezes.return_on(newest.id, starts_on, by=by, of=self.client.id)

    async def _buy(self, days: int) -> None:
        """Get a program of so many days, which begins behind those that run."""
        async with in_transaction():
            await clients.lock(self.client.id)
            program = await Program.create(
                client_id=self.client.id,
                kind=ProgramKind.PAID,
                status=ProgramStatus.QUEUED,
                duration_days=days,
                in_person=True,
            )
            await programs.reached(program, today=calendar.today(), by=None)
        self.is_over = False

    async def waits(self, days: int) -> None:
        await time_passes(days=days)
        await strikes()
        last = max((one.ends_on for one in await self.programs() if one.ends_on), default=None)
        if last and last < calendar.today() and not self.is_over:
            self.is_over, self.ended = True, self.ended + 1

    async def check(self) -> None:
        """Every day of a program runs once, and what is planned is planned for these days."""
        frozen = await Freeze.filter(client_id=self.client.id, status__in=freeze_rules.TOOK_PLACE).order_by("starts_on")
        assert all(before.returns_on <= behind.starts_on for before, behind in itertools.pairwise(frozen))
        kept = await self.programs()
        for one, next_one in itertools.pairwise(kept):
            assert one.ends_on is not None
            assert next_one.starts_on is not None
            assert one.ends_on < next_one.starts_on
        for program in kept:
            rested = [one for one in frozen if one.program_id == program.id]
            await self._check(program, rested)
        standing = await Freeze.filter(client_id=self.client.id, open_key__not_isnull=True)
        assert [one.status for one in standing] in ([], [FreezeStatus.ASKED], [FreezeStatus.GRANTED])
        moves = await ClientPipeline.filter(client_id=self.client.id, event=Event.PROGRAM_FINISHED).count()
        assert moves == self.ended

    async def _check(self, program: Program, rested: list[Freeze]) -> None:
        assert program.starts_on is not None
        assert program.ends_on is not None
        days = sum(freeze_rules.days_of(one) for one in rested)
        assert days <= freeze_rules.MOST_DAYS
        assert (program.ends_on - program.starts_on).days + 1 - days == program.duration_days
        assert all(program.starts_on <= one.starts_on and one.returns_on <= program.ends_on for one in rested)
        if program.finished_at is None:
            timer = await Timer.get(kind=Kind.PROGRAM_ENDS, subject=f"program:{program.id}")
            assert timer.status is TimerStatus.PENDING
            assert timer.due_at >= calendar.at(program.ends_on)
        for said in await TimedMessage.filter(client_id=self.client.id, about=f"program:{program.id}"):
            assert not any(one.starts_on <= said.day < one.returns_on for one in rested), "said while it rests"


@settings(
    max_examples=examples(5),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(steps=SEQUENCES)
async def test_every_day_that_was_paid_for_runs_once(trainer: Staff, stage: Stages, steps: list[Step]) -> None:
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=stage["completed"].id)
    client = await clients.arrive(person(next(telegram_ids)))
    business = Business(client, trainer)
    await business.does(("buy", 9, 0))
    for step in steps:
        await business.does(step)
        await business.check()
    await business.waits(400)
    await business.check()
    assert business.is_over
    assert all(program.finished_at for program in await business.programs())
    assert not await Freeze.exists(client_id=client.id, status=FreezeStatus.GRANTED)
