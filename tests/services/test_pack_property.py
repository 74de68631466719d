"""Whatever people do with packs in whatever order: their numbers add up, and each end and beginning is raised once."""

import itertools
import random
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.services.errors import CRMError
from bot.services.funnel import stage_events
from bot.services.money import decisions, payments
from bot.services.packs import sessions, standing
from bot.services.people import clients
from bot.services.time import calendar
from db.models import Client, ClientPipeline, Event, Pack, PackUse, Staff, UseKind
from tests.services.conftest import Stages
from tests.support.clock import strikes, time_passes
from tests.support.depth import examples
from tests.support.people import paid_pack, person

STEPS = ("buy", "undo", "correct", "day", "extend", "take back", "confirm", "days pass")
# What is needed for a pack to come to its end comes more often.
OFTEN = ("use",) * 8 + ("days pass",)
LENGTH = 40
numbers = itertools.count(7000)


class Business:
    """A client with packs, two of the staff, and what they do."""

    def __init__(self, client: Client, staff: list[Staff]) -> None:
        self.client, self.staff = client, staff

    async def does(self, name: str, chance: random.Random) -> None:
        by = chance.choice(self.staff)
        if name == "buy":
            if await Pack.filter(client_id=self.client.id).count() < 4:
                await paid_pack(self.client, by, sessions=chance.randint(1, 3), days=chance.randint(1, 6))
            return
        if name == "days pass":
            await time_passes(days=chance.randint(1, 3))
            await strikes()
            return
        packs = await Pack.filter(client_id=self.client.id).order_by("id")
        if packs:
            with suppress(CRMError):  # said in words, and nothing was written
                await self._with_pack(name, chance.choice(packs), by, chance)

    async def _with_pack(self, name: str, pack: Pack, by: Staff, chance: random.Random) -> None:
        number = (await standing.of(pack)).number - chance.choice((0, 0, 0, 1))
        uses = await PackUse.filter(pack_id=pack.id)
        match name:
            case "use":
                made = await sessions.use(pack.id, number, by=by)
                assert made.number == number
            case "correct":
                await sessions.correct(pack.id, number, chance.choice((1, -1)), "причина", by=by)
            case "extend":
                later = calendar.today() + timedelta(days=chance.randint(0, 4))
                await sessions.extend(pack.id, number, later, by=by)
            case "undo" if uses:
                await sessions.undo(chance.choice(uses).id, by=by)
            case "day" if uses:
                await sessions.set_day(chance.choice(uses).id, calendar.today() - timedelta(days=1), by=by)
            case "take back":
                await decisions.take_back(pack.payment_id, by=by)
            case "confirm":
                await payments.confirm(pack.payment_id, by=by)

    async def check(self) -> None:
        packs = await Pack.filter(client_id=self.client.id)
        for pack in packs:
            uses = await PackUse.filter(pack_id=pack.id).order_by("number")
            counted = [use for use in uses if use.undone_at is None]
            found = await standing.of(pack)
            total = pack.sessions + sum(use.amount for use in counted if use.amount > 0)
            left = pack.sessions + sum(use.amount for use in counted)
            assert [use.number for use in uses] == list(range(1, len(uses) + 1))
            assert (found.left, found.total) == (left, total)
            assert 0 <= found.left <= found.total
            if any(use.kind is UseKind.SESSION for use in counted):
                assert pack.begun_at is not None
            if found.left == 0 and pack.withdrawn_at is None:
                assert pack.finished_at is not None
            if pack.withdrawn_at is None and pack.finished_at is not None and found.left:
                assert pack.ends_on is not None
                assert pack.ends_on < calendar.today()
        await self._check_order(packs)
        await self._check_events(packs)

    async def _check_order(self, packs: list[Pack]) -> None:
        """One runs, or as many as were begun and came back; who waits, waits for one that runs."""
        usable = [pack for pack in packs if pack.withdrawn_at is None and pack.finished_at is None]
        running = [pack for pack in usable if pack.ends_on is not None]
        assert bool(usable) == bool(running)
        for pack in running:
            assert pack.ends_on is not None
            assert pack.ends_on >= calendar.today()
        first = (await standing.open_of(self.client.id))[:1]
        for pack in running:
            assert pack.id == first[0].pack.id or await standing.counted(pack)

    async def _check_events(self, packs: list[Pack]) -> None:
        """Each is raised once for a pack, or once more for each time that it was undone."""
        for key, event in (("move-pack-begun", Event.PROGRAM_DELIVERED), ("move-pack-over", Event.PROGRAM_FINISHED)):
            moves = await ClientPipeline.filter(client_id=self.client.id, note_key=key)
            assert {move.event for move in moves} <= {event}
            undone = await ClientPipeline.filter(undo_of__in=[move.id for move in moves]).count()
            if event is Event.PROGRAM_DELIVERED:
                assert len(moves) - undone <= sum(pack.begun_at is not None for pack in packs)


@settings(
    max_examples=examples(4),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # nothing is simpler than any number
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**64))
async def test_whatever_people_do_the_numbers_of_packs_add_up(
    stage: Stages, trainer: Staff, owner: Staff, seed: int
) -> None:
    chance = random.Random(seed)
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    business, steps = Business(await clients.arrive(person(next(numbers))), [trainer, owner]), ["buy"]
    await business.does("buy", chance)
    for _ in range(LENGTH):
        steps.append(chance.choice(STEPS + OFTEN))
        await business.does(steps[-1], chance)
        try:
            await business.check()
        except AssertionError as error:
            raise AssertionError(f"after {steps}") from error
