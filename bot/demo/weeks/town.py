"""Sixty clients of all kinds and their trainer: what they do in two weeks, by chance, and as people do it."""

import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from bot.demo.weeks import people
from bot.demo.weeks.people import Someone
from bot.demo.weeks.running import Running, Told
from bot.services.errors import CRMError
from bot.services.funnel.reasons import Reason
from bot.services.money import offers
from bot.services.time import calendar, open_steps, steps
from bot.services.time.follow_ups import Chain
from db.models import Payment, PaymentStatus, Staff

NAMES = (
    *("Иван", "Анна", "Пётр", "Мария", "Олег", "Елена", "Дмитрий", "Алёна", "Сергей", "Ольга"),
    *("Лев", "Вера", "Глеб", "Дарья", "Егор", "Юлия", "Роман", "Ксения", "Тимур", "Нина"),
)
AWAKE = range(8, 24)
WORKS = range(9, 21)
Act = Callable[[], Awaitable[object]]


@dataclass
class Kind:
    """A kind of clients: how many there are, how many of them are there from the first hour, and what they do.

    `begins` are acts and the hours between each and the one before; `reacts` how likely each answers a message that
    came by time, and with what.
    """

    name: str
    count: int
    from_the_start: int
    begins: tuple[tuple[str, int], ...]
    reacts: dict[str, tuple[tuple[float, str], ...]] = field(default_factory=dict)


def _asked(*answers: int) -> tuple[tuple[str, int], ...]:
    return (("starts", 0), ("begins_questions", 0), *(("answers", hours) for hours in answers))


RETURNS: dict[str, tuple[tuple[float, str], ...]] = {Chain.UNFINISHED: ((0.35, "finishes"), (0.1, "cancels"))}
TRAINS: dict[str, tuple[tuple[float, str], ...]] = {
    Chain.FIRST_WEEK: ((0.3, "trains"), (0.1, "writes"), (0.1, "looks"), (0.08, "mutes")),
    Chain.PAYMENT_HELP: ((0.3, "pays"), (0.2, "changes_mind")),
}
RENEWS: dict[str, tuple[tuple[float, str], ...]] = {
    Chain.RENEWAL: ((0.25, "looks_and_pays"), (0.1, "wants_no_more_now"), (0.05, "mutes"), (0.1, "writes")),
    Chain.PAYMENT_HELP: ((0.5, "pays"),),
}
KINDS = (
    Kind("leaves the questions", 14, 3, _asked(0, 0, 0), RETURNS),
    Kind("only looks", 7, 2, (("starts", 0),)),
    Kind("free week", 12, 5, (("starts", 0), ("finishes", 1), ("trains", 30), ("trains", 50)), TRAINS),
    Kind("free week, and silent", 6, 2, (("starts", 0), ("finishes", 0)), TRAINS),
    Kind("buys", 5, 2, (("starts", 0), ("finishes", 1), ("trains", 26), ("looks", 30), ("pays", 1)), RENEWS),
    Kind("hesitates", 4, 2, (("starts", 0), ("finishes", 2), ("looks", 40)), TRAINS),
    Kind("says to have paid", 1, 1, (("starts", 0), ("looks", 3), ("says_to_have_paid", 1)), TRAINS),
    Kind("runs a program", 8, 8, (("starts", 0), ("has_program", 0)), RENEWS),
    Kind("is lost", 2, 2, (("starts", 0), ("is_lost", 5)), {}),
    Kind("blocks", 1, 0, (*_asked(0, 0), ("blocks", 5))),
)


class Client:
    """Somebody of a kind, with what they have in mind."""

    def __init__(self, town: "Town", kind: Kind, someone: Someone, begins_at: int) -> None:
        self._town, self.kind, self.someone = town, kind, someone
        self.plans: list[tuple[int, str]] = []
        at = begins_at
        for act, hours in kind.begins:
            at += hours + (town.chance.randrange(3) if hours else 0)
            self.plans.append((at, act))

    async def acts(self, hour: int) -> None:
        """Do what is planned for now, and is not refused."""
        due = [plan for plan in self.plans if plan[0] <= hour]
        self.plans = [plan for plan in self.plans if plan[0] > hour]
        for _, act in due if self.someone.telegram_id not in self._town.running.wire.blocked else ():
            with suppress(CRMError):
                await self._does(act)

    def hears(self, told: Told, hour: int) -> None:
        """Mean to answer what came by time, or not."""
        if told.kind != "follow_up":
            return
        chain = str((told.row.content or {})["chain"])
        roll, sum_ = self._town.chance.random(), 0.0
        for likely, act in self.kind.reacts.get(chain, ()):
            sum_ += likely
            if roll < sum_:
                about = str((told.row.content or {})["about"])
                self.plans.append((hour + self._town.chance.randrange(1, 8), f"{act}:{chain}:{about}"))
                return

    async def _does(self, planned: str) -> None:
        act, chain, about = (*planned.split(":", 2), "", "")[:3]
        someone, chance = self.someone, self._town.chance
        match act:
            case "finishes":
                await someone.gets_free_week()
            case "trains":
                await someone.trains(chance.randrange(3))
            case "looks":
                await someone.looks_how_to_pay(chance.choice(await offers.on_sale()).id)
            case "pays":
                await someone.says_to_have_paid()
                await someone.sends_receipt()
            case "looks_and_pays":
                await someone.looks_how_to_pay((await offers.on_sale())[0].id)
                await someone.says_to_have_paid()
                await someone.sends_receipt()
            case "mutes":
                await someone.mutes(Chain(chain), about)
            case "wants_no_more_now":
                await someone.wants_no_more_now(about)
            case "has_program":
                await people.hand_over(someone, chance.randrange(2, 13))
            case "is_lost":
                await people.lose(someone, chance.choice([Reason.EXPENSIVE, Reason.SILENT]), by=self._town.trainer)
            case _:
                await getattr(someone, act)()


class Town:
    """Everybody, and their hours."""

    def __init__(self, running: Running, trainer: Staff, seed: int, *, days: int) -> None:
        self.running, self.trainer, self.chance = running, trainer, random.Random(seed)  # noqa: S311 - no secrets
        self.clients = list(self._people(days))

    def _people(self, days: int) -> Iterator[Client]:
        number = 0
        for kind in KINDS:
            for place in range(kind.count):
                number += 1
                last = self.chance.randrange(24 * max(days - 2, 1))
                begins_at = 0 if place < kind.from_the_start else last
                name = NAMES[number % len(NAMES)]
                yield Client(self, kind, Someone(self.running.wire, 1000 + number, f"{name}-{number}"), begins_at)

    async def lives(self, hour: int, clock: int) -> list[Told]:
        """Let an hour be lived: `hour` since the beginning, and what the clock shows. Returns what everybody got."""
        for client in self.clients if clock in AWAKE else ():
            await client.acts(hour)
        if clock in WORKS:
            await self._works()
        told = await self.running.works()
        by_id = {client.someone.telegram_id: client for client in self.clients}
        for one in told:
            if one.row.chat_id in by_id:
                by_id[one.row.chat_id].hears(one, hour)
        return told

    async def _works(self) -> None:
        """Let the trainer do, of what waits, as much as they come to in an hour."""
        for client in self.clients:
            if not client.someone.id:
                continue
            theirs = Payment.filter(client_id=client.someone.id)
            if await theirs.filter(status=PaymentStatus.PENDING, submitted_at__not_isnull=True).exists():
                if self.chance.random() < 0.4:
                    await people.decide(client.someone, confirms=self.chance.random() < 0.9, by=self.trainer)
            elif await theirs.filter(status=PaymentStatus.CONFIRMED, programs__id=None).exists():
                if self.chance.random() < 0.15:
                    await people.hand_over(client.someone, None)
            elif self.chance.random() < 0.004:
                with suppress(CRMError):
                    day = calendar.today() + timedelta(days=self.chance.randrange(1, 4))
                    await people.set_step(client.someone, day, by=self.trainer)
            elif (step := await open_steps.of(client.someone.id)) and step.told_at and self.chance.random() < 0.3:
                await steps.done(step.id, by=self.trainer)
