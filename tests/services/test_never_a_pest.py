"""Whatever people do, and however time passes: clients are told by time what they are to be told, and never too much.

What is looked at is what arrives at Telegram, and what clients and staff did: nothing of what decides about it.
"""

import asyncio
import itertools
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.demo.weeks import people
from bot.demo.weeks.people import Someone
from bot.demo.weeks.running import QuickClock, Running, Told
from bot.services.errors import CRMError
from bot.services.funnel.pipeline import Note
from bot.services.funnel.reasons import Reason
from bot.services.money import offers
from bot.services.people import clients
from bot.services.time import calendar, hours
from bot.services.time.follow_ups import Chain, editing, muting
from db.fields import now
from db.models import (
    Client,
    ClientNote,
    ClientPipeline,
    Event,
    FollowUp,
    Mute,
    Outbox,
    Payment,
    PaymentRequest,
    PaymentStatus,
    PipelineStage,
    Program,
    ProgramStatus,
    Questionnaire,
    Receipt,
    Setting,
    Staff,
    StageEvent,
    Step,
    TimedMessage,
    Timer,
    Workout,
)
from tests.support.clock import it_is, time_passes
from tests.support.depth import examples

# What people do. What needs something before it often finds nothing to do.
CLIENTS = (
    *("ask", "answer", "cancel", "finish", "tap", "write", "train", "look", "paid", "receipt", "changed mind"),
    *("not now", "mute", "unmute", "block", "block unseen", "start", "forget"),
)
STAFF = ("confirm", "reject", "hand over", "hand over", "lose", "win back", "step", "note")
OWNERS = ("switch", "delay", "quiet", "vacation", "restart", "two clocks")
TIME = ("hours", "days", "set back", "week down")
OFTEN = ("hours", "hours", "hours", "days", "days", "days", "look", "finish", "ask", "hand over", "lose")
SITUATIONS = ("new", "asked", "free week", "paying", "begun", "paid", "lost", "much at once")
STEPS = st.tuples(st.sampled_from((*CLIENTS, *STAFF, *OWNERS, *TIME, *OFTEN, *OFTEN)), st.integers(0, 11))
SCENES = st.tuples(
    st.lists(st.sampled_from(SITUATIONS), min_size=3, max_size=4),
    st.integers(0, 23),
    st.lists(STEPS, min_size=5, max_size=20),
)
QUIET = (("22-9", time(22), time(9)), ("20-11", time(20), time(11)), ("1-5", time(1), time(5)), ("", None, None))
DELAYS = {Chain.RENEWAL: ("-2 d 12:00", "1 d 10:00"), Chain.COME_BACK: ("1 d", "9 d 08:00")}
MUST = "payment_closed"
# What an example leaves behind, in an order in which it can be deleted.
GROWING = (
    *(Step, Timer, Mute, TimedMessage, Outbox, Workout, Program, Receipt, Payment, PaymentRequest),
    *(Questionnaire, ClientPipeline, ClientNote, Client),
)
telegram_ids = itertools.count(700_000)


@dataclass
class Life:
    """What a client has done, and what they were told by time: day, chain, what about, and place."""

    someone: Someone
    told: list[tuple[date, str, str, int]] = field(default_factory=list)
    without_sign: list[tuple[str, str]] = field(default_factory=list)
    muted: set[tuple[str, str]] = field(default_factory=set)
    has_bought: bool = False
    is_gone: bool = False
    step_at: datetime | None = None
    was_away: bool = False
    is_known_to_be_away: bool = False

    @property
    def is_there(self) -> bool:
        return self.someone.telegram_id not in self.someone.wire.blocked

    def gives_sign(self) -> None:
        self.without_sign.clear()


class Business:
    """Some clients, their trainer, and the bot; time is told as people there tell it, however often the days moved."""

    def __init__(self, owner: Staff, hour: int) -> None:
        it_is(hour, 7)
        self.owner, self.running, self.lives = owner, Running(), list[Life]()
        self.moved = 0
        self.quiet: tuple[time, time] | None = (time(22), time(9))
        self.changed: set[Chain] = set()
        self.worked = [now() - timedelta(hours=1)]

    def local(self) -> datetime:
        """What the trainer's clock and calendar would show."""
        return now().astimezone(calendar.here()).replace(tzinfo=None) + timedelta(days=self.moved)

    # What happens

    async def joins(self, situation: str) -> None:
        life = Life(Someone(self.running.wire, next(telegram_ids), "Иван"))
        self.lives.append(life)
        await life.someone.starts()
        does = {
            "asked": ["ask", "answer"],
            "free week": ["finish"],
            "paying": ["look"],
            "begun": ["look", "paid"],
            "paid": ["look", "paid", "receipt", "confirm", "hand over"],
            "lost": ["lose"],
            "much at once": ["finish", "look", "lose"],
        }
        for name in does.get(situation, []):
            await self._does(name, life, len(self.lives))
        await self.works()

    async def happens(self, name: str, number: int) -> None:
        life = self.lives[number % len(self.lives)]
        if name in TIME:
            await self._passes(name, number)
            return
        if name in OWNERS:
            await self._decides(name, number)
        elif name == "start" or (not life.is_gone and (life.is_there or name in STAFF)):
            with suppress(CRMError):  # said in words
                await self._does(name, life, number)
        await self.works()

    async def _does(self, name: str, life: Life, number: int) -> None:
        someone, chain = life.someone, list(Chain)[number % len(Chain)]
        if name not in ("mute", "unmute", "block", "block unseen", "note"):
            life.gives_sign()
        match name:
            case "ask":
                await someone.begins_questions()
            case "answer":
                await someone.answers()
            case "cancel":
                await someone.cancels()
            case "finish":
                await someone.gets_free_week()
            case "tap":
                await someone.taps()
            case "write":
                await someone.writes()
            case "train":
                await someone.trains(number)
            case "look":
                await someone.looks_how_to_pay((await offers.on_sale())[number % 2].id)
            case "paid":
                await someone.says_to_have_paid()
            case "receipt":
                await someone.sends_receipt()
            case "changed mind":
                await someone.changes_mind()
            case "not now":
                if said := [one for one in life.told if one[1] == Chain.RENEWAL]:
                    await someone.wants_no_more_now(said[-1][2])
                    life.muted.add((Chain.RENEWAL.value, said[-1][2]))
            case "mute":
                await self._mutes(life, chain)
            case "unmute":
                await muting.unmute(await someone.client(), chain)
                life.muted = {one for one in life.muted if one[0] != chain}
            case "block":
                await someone.blocks()
                life.was_away = life.is_known_to_be_away = True
            case "block unseen":
                self.running.wire.blocked.add(someone.telegram_id)
                life.was_away = True
            case "start":
                await someone.starts()
                life.is_known_to_be_away = False
                if life.is_gone:
                    self.lives[self.lives.index(life)] = Life(someone, told=[(*one[:2], "", 0) for one in life.told])
            case "forget":
                await someone.forgets()
                life.is_gone = True
            case _:
                await self._does_for(name, life, number)

    async def _mutes(self, life: Life, chain: Chain) -> None:
        said = [one for one in life.told if one[1] == chain]
        if chain is Chain.RENEWAL and not said:
            return
        about = said[-1][2] if said else ""
        await life.someone.mutes(chain, about)
        life.muted.add((chain.value, about if chain is Chain.RENEWAL else ""))

    async def _does_for(self, name: str, life: Life, number: int) -> None:
        match name:
            case "confirm" | "reject":
                before = await Payment.filter(client_id=life.someone.id, status=PaymentStatus.CONFIRMED).count()
                await people.decide(life.someone, confirms=name == "confirm", by=self.owner)
                after = await Payment.filter(client_id=life.someone.id, status=PaymentStatus.CONFIRMED).count()
                life.has_bought = life.has_bought or after > before
            case "hand over":
                await people.hand_over(life.someone, (3, 5, 8, None)[number % 4])
            case "lose":
                await people.lose(life.someone, (*Reason, None)[number % (len(Reason) + 1)], by=self.owner)
            case "win back":
                await people.win_back(life.someone, by=self.owner)
            case "step":
                day = calendar.today() + timedelta(days=1 + number % 4)
                await people.set_step(life.someone, day, by=self.owner)
                life.step_at = calendar.at(day, time(10)) + timedelta(days=self.moved)
            case "note":
                await clients.note(await life.someone.client(), Note("кое-что"), by=self.owner)

    async def _decides(self, name: str, number: int) -> None:
        chain = list(Chain)[number % len(Chain)]
        match name:
            case "switch":
                on = chain is not Chain.COME_BACK and chain in self.changed
                await editing.switch(chain, on=on, by=self.owner)
                self.changed |= {chain}
            case "delay":
                chain = list(DELAYS)[number % 2]
                place = 1 if chain is Chain.COME_BACK else 1 + number // 2 % 4
                await editing.set_delay(chain, place, DELAYS[chain][number // 4 % 2], by=self.owner)
                self.changed |= {chain}
            case "quiet":
                typed, begins, ends = QUIET[number % len(QUIET)]
                await hours.set_quiet(typed, by=self.owner)
                self.quiet = (begins, ends) if begins and ends else None
            case "vacation":
                await hours.begin_vacation(calendar.today() + timedelta(days=number % 4), by=self.owner)
            case "restart":
                self.running.restart()
            case "two clocks":
                self.moved += await time_passes(hours=1 + number)
                await asyncio.gather(self.running.clock.strikes(), QuickClock().strikes())

    async def _passes(self, name: str, number: int) -> None:
        match name:
            case "hours":
                await self._let_pass(timedelta(hours=1 + 2 * number))
            case "days":
                for _ in range(3 * (1 + number // 3)):
                    await self._let_pass(timedelta(hours=8))
            case "week down":
                await self._let_pass(timedelta(days=7, hours=number))
            case "set back":
                await self._let_pass(timedelta(hours=-1))

    async def _let_pass(self, much: timedelta) -> None:
        self.moved += await time_passes(seconds=int(much.total_seconds()))
        self.worked = [moment - much for moment in self.worked]
        await self.works()

    # What is seen

    async def works(self) -> None:
        """Let the bot do what is due, and look at what it says to clients by time."""
        self.running.refused.clear()
        told = await self.running.works()
        self.worked.append(now())
        for life in self.lives:
            if await self._has_step(life):
                life.gives_sign()
            if any(one.kind == "part" for one in told if one.row.client_id == life.someone.id):
                life.gives_sign()
                paid = Program.filter(client_id=life.someone.id, kind="paid", status=ProgramStatus.DELIVERED)
                life.has_bought = life.has_bought or await paid.exists()
            for one in told:
                if one.row.client_id == life.someone.id and one.kind in ("follow_up", MUST):
                    self._sees(life, one)
        for row in self.running.refused:
            self._is_refused(row)
        await self._everything_happens()

    def _is_refused(self, row: Outbox) -> None:
        """See that nothing is said by time to who is known to be away; that they are may be what Telegram tells now."""
        for life in self.lives:
            if life.someone.id == row.client_id:
                kind = (row.content or {}).get("kind")
                assert kind != "follow_up" or not life.is_known_to_be_away, f"{row.content} to who has blocked"
                life.is_known_to_be_away = True

    async def _has_step(self, life: Life) -> bool:
        return life.step_at is not None and life.step_at > now() + timedelta(days=self.moved)

    def _sees(self, life: Life, told: Told) -> None:
        content, at = told.row.content or {}, self.local()
        chain, about = content.get("chain", MUST), content.get("about", f"payment:{content.get('payment_id')}")
        said = (at.date(), chain, about, int(content.get("place", 1)))
        assert not life.is_gone, f"{said} to who has deleted their data"
        assert said[0] not in [one[0] for one in life.told], f"two on one day: {said} after {life.told[-3:]}"
        assert said[1:] not in [one[1:] for one in life.told], f"{said} once more"
        assert not self._is_quiet(at.time()), f"{said} at {at}, in quiet hours {self.quiet}"
        assert not {(chain, ""), (chain, about)} & life.muted, f"{said}, though it is not wanted"
        newcomers = chain in (Chain.UNFINISHED, Chain.FIRST_WEEK)
        assert not (newcomers and life.has_bought), f"{said} to who has bought"
        life.told.append(said)
        if chain != MUST:
            life.without_sign.append((chain, about))
        others = [one for one in life.without_sign if one[0] != Chain.RENEWAL]
        renewals = [one for one in life.without_sign if one == (chain, about) and chain == Chain.RENEWAL]
        assert len(others) <= 3, f"{others} without a sign of life"
        assert len(renewals) <= 4, f"{renewals} without a sign of life"

    def _is_quiet(self, at: time) -> bool:
        if self.quiet is None:
            return False
        begins, ends = self.quiet
        return begins <= at < ends if begins < ends else at >= begins or at < ends

    async def _everything_happens(self) -> None:
        """See that all that has to happen did, by now."""
        abandoned = Payment.filter(status=PaymentStatus.PENDING, submitted_at=None)
        assert not await abandoned.filter(created_at__lt=now() - timedelta(days=14, minutes=5)).exists()
        for program in await Program.filter(kind="paid", status=ProgramStatus.DELIVERED).select_related("client"):
            over = program.ends_on is not None and program.ends_on < calendar.today()
            if over and program.client.forgotten_at is None and not await _has_more(program):
                assert program.finished_at is not None, f"program {program.id} is over, and nothing happened"

    async def is_renewed(self) -> None:
        """See that whoever's program has run to its end was asked to go on, at least once."""
        if Chain.RENEWAL in self.changed:
            return
        for life in self.lives:
            client = await Client.get(id=life.someone.id)
            theirs = Program.filter(client_id=client.id, kind="paid", status=ProgramStatus.DELIVERED)
            programs = await theirs.order_by("id")
            if len(programs) != 1 or programs[0].ends_on is None:
                continue
            only, over = programs[0], calendar.at(programs[0].ends_on + timedelta(days=4))
            left_alone = life.is_gone or life.was_away
            if over > now() or left_alone or not self._was_there(only, over) or await _pays(client):
                continue
            if {(Chain.RENEWAL.value, ""), (Chain.RENEWAL.value, f"program:{only.id}")} & life.muted:
                continue
            said = [one for one in life.told if one[1] == Chain.RENEWAL]
            assert said, f"program {only.id} ran to its end, and nobody said so"

    def _was_there(self, program: Program, over: datetime) -> bool:
        """Whether the bot ran all the time around the program's end."""
        assert program.delivered_at is not None
        assert program.ends_on is not None
        since = max(program.delivered_at, calendar.at(program.ends_on - timedelta(days=3)))
        around = sorted([since, *(moment for moment in self.worked if since <= moment <= over), over])
        return all(after - before < timedelta(hours=9) for before, after in itertools.pairwise(around))


async def _has_more(program: Program) -> bool:
    others = Program.filter(client_id=program.client_id, kind="paid").exclude(id=program.id)
    if await others.filter(status__in=(ProgramStatus.QUEUED, ProgramStatus.FAILED)).exists():
        return True
    if await others.filter(status=ProgramStatus.DELIVERED, ends_on=None).exists():
        return True
    if await others.filter(ends_on__gte=calendar.today()).exists():
        return True
    unserved = Payment.filter(client_id=program.client_id, status=PaymentStatus.CONFIRMED)
    return await unserved.filter(programs__id=None).exists()


async def _pays(client: Client) -> bool:
    """Whether they have paid more than what their one program was for, or say so."""
    theirs = Payment.filter(client_id=client.id)
    waits = await theirs.filter(status=PaymentStatus.PENDING, submitted_at__not_isnull=True).exists()
    return waits or await theirs.filter(status=PaymentStatus.CONFIRMED, programs__id=None).exists()


@settings(
    max_examples=examples(6),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # shrinking would take minutes, and the steps are readable as they are
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(scene=SCENES)
async def test_whatever_happens_nobody_is_pestered_and_nothing_is_lost(
    owner: Staff, scene: tuple[list[str], int, list[tuple[str, int]]]
) -> None:
    situations, hour, steps = scene
    await Outbox.all().update(edits_id=None)
    for table in (*GROWING, FollowUp):
        await table.all().delete()
    await Setting.filter(key__in=hours.KEYS).delete()
    await offers.set_payment_details("Карта 2200 7001 2345 6789", by=owner)
    await editing.switch(Chain.COME_BACK, on=True, by=owner)
    await editing.set_delay(Chain.COME_BACK, 1, "4 d", by=owner)
    completed = await PipelineStage.get(closed_as="success")
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=completed.id)
    business = Business(owner, hour)
    for situation in situations:
        await business.joins(situation)
    for name, number in steps:
        await business.happens(name, number)
    for _ in range(2):
        await business.happens("days", 11)
    await business.is_renewed()
