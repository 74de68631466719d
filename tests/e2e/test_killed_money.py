"""From the first payment to a program after the renewal, killed at every step: one program for each payment, no more.

The process dies right before a commit or a call (see `tests.support.mortal`), is started again, and whoever has tapped
taps once more, as people do who see nothing happen. The quick run meets each step at the moment when most is done and
least is said, a deep one at all of them.
"""

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import date, timedelta

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.time import calendar
from tests.e2e.conftest import Worlds
from tests.support.mortal import COMMAND, Death
from tests.support.steps import OFFERS, WAITING, arrive, set_payment_details
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

MONTH, DAYS = "Программа на месяц", 30
TRANSFER, PAID_SO, STARS = "💳 Оплатить переводом", "✅ Перевод сделан", "⭐ Оплатить в Stars · 500 ⭐"
CONFIRM, HAND_OVER, SEND = "✅ Подтвердить", "📋 Выдать программу", "Отправить клиенту"
TEMPLATE, SEND_TEMPLATE, RENEW = "Дом", "✅ Отправить «Дом»", "Продлить"
FROM_DRAFT, FROM_TEMPLATE, ASKED = "Пятница: спина", "Понедельник: ноги", "Продлите сейчас"
# Seconds: nobody sends what they have not looked at.
READS = 1.0
# The longest step of theirs takes the bot so many: what is written, what is shown, and what others are told.
MOST_STEPS = 10
# Before which step of the bot, counted by kinds, the quick run ends which of theirs: mostly what was done is written,
# and nobody has heard of it.
MOMENTS = {
    **dict.fromkeys((TRANSFER, PAID_SO, "receipt", CONFIRM, "write", "asked"), ("call", 1)),
    SEND: ("commit", 2),  # the client has the message, and that is not written
    STARS: ("write payment_requests", 1),  # so it is with the invoice
    "pay": ("call sendMessage", 1),
    SEND_TEMPLATE: ("call sendMessage", 2),  # the program is with the client, who does not know from when on it runs
}

Moment = tuple[str, int]
Term = tuple[date, date]
Doing = Callable[[], Awaitable[object]]


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(command=COMMAND) as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["query is too old", "message is not modified", "message to delete not found"])
        anna = await world.owner()
        await set_payment_details(anna)
        await world.change(f"UPDATE offers SET stars_price = 500 WHERE title = '{MONTH}'")
        await world.change("INSERT INTO settings (key, value) VALUES ('quiet_hours', '')")  # it may be night
        await make_template(world, anna)
        yield world


async def make_template(world: World, trainer: Person) -> None:
    await trainer.send("/menu")
    for label in ("📋 Программы", "📑 Шаблоны", "➕ Новый шаблон"):
        await trainer.sees_button(label)
        await trainer.tap(label)
    await trainer.sees("Как назвать шаблон")
    await trainer.send(TEMPLATE)
    await trainer.sees("Шаблон пустой")
    await trainer.send(FROM_TEMPLATE)
    await trainer.sees(f"1. 🔤 {FROM_TEMPLATE}")


def queued(kind: str) -> str:
    return f"outbox WHERE CAST(content AS TEXT) LIKE '%{kind}%'"


class Story:
    """A client and the trainer; `dies_before` says before which step of its own the bot dies in one of theirs."""

    def __init__(self, world: World, trainer: Person, dies_before: Callable[[str], Moment | None]) -> None:
        self.world, self.trainer, self.client = world, trainer, world.newcomer()
        self._dies_before, self._death = dies_before, Death(world.bot)
        self.survived: list[str] = []
        self._since = {trainer.id: trainer.history[-1].id}

    async def begins(self) -> None:
        self.began_on = calendar.today()
        await arrive(self.client)
        await self.client.tap(OFFERS)
        await self.client.sees("Личная программа от тренера")
        await self.client.tap(MONTH)
        await self.client.sees_button(TRANSFER)
        self.number = await self.world.number_of(self.client)

    # What they do

    async def pays_by_transfer(self) -> None:
        await self._taps(self.client, TRANSFER)
        await self.client.sees_button(PAID_SO)
        await self._taps(self.client, PAID_SO)
        asked = await self.client.sees("Пришлите фото или PDF чека")
        await self._does("receipt", self.client.send_photo)
        await self.client.sees(WAITING, after=asked)
        await self._taps(self.trainer, CONFIRM)

    async def pays_by_stars(self) -> None:
        await self._taps(self.client, STARS)
        await self.client.sees("Счёт за «")
        charges = len(self.client.charges)
        paying: list[asyncio.Task[str]] = []

        async def pay() -> None:
            paying.append(asyncio.create_task(self.client.pay()))

        await self._does("pay", pay)
        assert await paying[0] == ""
        assert len(self.client.charges) == charges + 1
        await self._rests()

    async def gives_out_a_draft(self) -> None:
        await self._opens_what_is_owed()
        await self._does("write", lambda: self.trainer.send(FROM_DRAFT))
        if not await self._given(drafts=True):
            await self._comes_back()
            await self.trainer.send(FROM_DRAFT)
        await self._gives_out(SEND)

    async def gives_out_a_template(self) -> None:
        await self._opens_what_is_owed()
        await self._gives_out(SEND_TEMPLATE)

    async def comes_near_the_end(self) -> tuple[Term, Term]:
        """Let four weeks pass, be asked to go on, and want to; returns the days of the program, and of the next."""
        await self._rests()
        ((began, ends),) = await self.world.rows(f"SELECT starts_on, ends_on FROM {self._programs}")
        today = date.fromisoformat(str(began))
        assert today in (self.began_on, calendar.today())
        assert str(ends) == str(today + timedelta(days=DAYS - 1))
        last = today + timedelta(days=2)
        first = last - timedelta(days=DAYS - 1)
        await self.world.change(f"UPDATE programs SET starts_on = '{first}', ends_on = '{last}' WHERE {self._theirs}")
        await self._is_asked()
        await self._told("timed_messages WHERE chain = 'renewal'", ASKED, 1)
        asked = await self.client.sees(ASKED)
        await self._taps(self.client, RENEW)
        await self.client.sees_button(TRANSFER, after=asked)
        return (first, last), (last + timedelta(days=1), last + timedelta(days=DAYS))

    async def _is_asked(self) -> None:
        asks = f"{self._theirs} AND kind = 'renewal' AND subject LIKE '%/1'"

        async def comes_due() -> None:
            await self.world.change(f"UPDATE timers SET due_at = created_at WHERE {asks}")

        async def is_asked() -> None:
            await self.world.becomes([("done",)], f"SELECT status FROM timers WHERE {asks}")

        await self._does("asked", comes_due, until=is_asked)

    # What has to be so

    async def has(self, *payments: tuple[str, int], programs: Sequence[Term]) -> None:
        """So many payments are confirmed, each of which its client was told once, and has one program for it."""
        await self._rests()
        paid = await self.world.rows(
            f"SELECT id, method, amount, status FROM payments WHERE {self._theirs} ORDER BY id"
        )
        assert [row[1:] for row in paid] == [(*payment, "confirmed") for payment in payments]
        given = await self.world.rows(
            f"SELECT payment_id, status, starts_on, ends_on FROM {self._programs} ORDER BY id"
        )
        terms = [(number, "delivered", *map(str, term)) for (number, *_), term in zip(paid, programs, strict=False)]
        assert [(number, status, str(first), str(last)) for number, status, first, last in given] == terms
        served, bought, active = len(programs), "Куплена услуга", "Активный клиент"
        path = ["Первичный контакт", *[bought, active] * served, *[bought] * (len(payments) - served)]
        assert await self.world.path(self.client) == path
        await self._told(queued("payment_confirmed"), "Оплата получена", len(payments))
        await self._told(queued("program_begins_later"), "сразу после прежней программы", max(0, served - 1))
        asks = f"SELECT DISTINCT subject FROM timers WHERE {self._theirs} AND kind = 'renewal' AND status = 'pending'"
        about = {str(subject).partition("/")[0] for (subject,) in await self.world.rows(asks)}
        assert about == {f"program:{number}" for _, number in (await self._given())[-1:]}
        for text, number in await self._given():
            await self._told(f"outbox WHERE program_id = {number} AND delivery_id IS NOT NULL", text, 1)

    async def _told(self, found: str, words: str, times: int) -> None:
        """It was queued so often, and at most the message in flight at a death has come once more."""
        assert await self.world.row(f"SELECT count(*) FROM {found} AND {self._theirs}") == (times,)
        seen = sum(words in message.text for message in self.client.from_bot)
        assert times <= seen <= 2 * times

    async def _given(self, *, drafts: bool = False) -> list[tuple[str, int]]:
        """Return what is written in each of the client's programs, or in drafts, and its number."""
        found = await self.world.rows(
            f"SELECT content, id FROM programs WHERE {self._theirs} AND (status = 'draft') = {drafts} ORDER BY id"
        )
        return [(part["text"], number) for content, number in found for part in json.loads(content)["parts"]]

    @property
    def _theirs(self) -> str:
        return f"client_id = {self.number}"

    @property
    def _programs(self) -> str:
        return f"programs WHERE {self._theirs} AND status <> 'draft'"

    async def _owed(self) -> bool:
        return bool((await self.world.row(f"SELECT count(*) FROM payments WHERE {self._theirs} AND owed = true"))[0])

    # How they do it

    async def _opens_what_is_owed(self) -> None:
        await self._taps(self.trainer, HAND_OVER)
        if self.trainer.last.button(SEND_TEMPLATE) is None:
            await self._comes_back()

    async def _gives_out(self, label: str) -> None:
        await self._sees(self.trainer, label)
        await asyncio.sleep(READS)
        await self._taps(self.trainer, label)
        if await self._owed():
            await self._comes_back()
            await asyncio.sleep(READS)
            await self.trainer.tap(label)

    async def _comes_back(self) -> None:
        """To what the trainer was at, where the process has forgotten it: from the card."""
        said = await self.trainer.send(f"/client_{self.number}")
        await self.trainer.sees_button(HAND_OVER, after=said)
        await self.trainer.tap(HAND_OVER)
        await self.trainer.sees("Для кого: ", after=said)

    def _shown(self, person: Person, label: str) -> Message | None:
        """The newest message with this button that has come since the story began."""
        since = [message for message in person.from_bot if message.id > self._since.get(person.id, 0)]
        return next((message for message in reversed(since) if message.button(label) is not None), None)

    async def _sees(self, person: Person, label: str) -> Message:
        await self.world.comes_true(lambda: self._shown(person, label) is not None)
        shown = self._shown(person, label)
        assert shown is not None
        return shown

    async def _taps(self, person: Person, label: str) -> None:
        """Tap; after a death once more, where the button is still there."""
        place = await self._sees(person, label)

        async def tap() -> None:
            if place.button(label) is not None:
                await person.tap(label, message=place, wait=False)

        await self._does(label, tap, again=tap)

    async def _does(self, step: str, act: Doing, *, again: Doing | None = None, until: Doing | None = None) -> None:
        """Do it, and where the bot dies at that, start it once more, and do it `again`."""
        await self._rests()
        if (moment := self._dies_before(step)) is not None:
            self._death.comes_before(*moment)
        await act()
        if await self._lives_on(until):
            self.survived += [step] if moment else []
            self._death.is_called_off()
            return
        self._death.is_called_off()
        assert await self.world.bot.kill() == -signal.SIGKILL
        await self.world.bot.start()
        for goes_on in filter(None, (until, self._rests, again, self._rests)):
            await goes_on()

    async def _lives_on(self, until: Doing | None) -> bool:
        """Wait until the bot is dead, or has done all that there is to do; returns whether it lives."""

        async def is_done() -> None:
            if until is not None:
                await until()
            await self._rests()

        done = asyncio.create_task(is_done())
        while self.world.bot.running and not done.done():
            await asyncio.wait({done}, timeout=0.02)
        if self.world.bot.running:
            await done
        done.cancel()
        return self.world.bot.running

    async def _rests(self) -> None:
        await self.world.api.settle()
        await self.world.sent_all(self.client, self.trainer)
        await self.world.api.settle()


async def transfer_then_stars(story: Story) -> None:
    await story.begins()
    await story.pays_by_transfer()
    paid = ("transfer", 300_000)
    await story.has(paid, programs=[])
    await story.gives_out_a_draft()
    first, second = await story.comes_near_the_end()
    await story.has(paid, programs=[first])
    await story.pays_by_stars()
    await story.has(paid, ("stars", 500), programs=[first])
    await story.gives_out_a_template()
    await story.has(paid, ("stars", 500), programs=[first, second])


async def stars_then_transfer(story: Story) -> None:
    await story.begins()
    await story.pays_by_stars()
    paid = ("stars", 500)
    await story.has(paid, programs=[])
    await story.gives_out_a_template()
    first, second = await story.comes_near_the_end()
    await story.has(paid, programs=[first])
    await story.pays_by_transfer()
    await story.has(paid, ("transfer", 300_000), programs=[first])
    await story.gives_out_a_draft()
    await story.has(paid, ("transfer", 300_000), programs=[first, second])


async def test_killed_once_at_each_step_nothing_is_lost_and_nothing_comes_twice(world: World, anna: Person) -> None:
    story = Story(world, anna, MOMENTS.get)
    await transfer_then_stars(story)
    assert story.survived == []


@pytest.mark.deep
@pytest.mark.parametrize("tells", [transfer_then_stars, stars_then_transfer])
@pytest.mark.parametrize("steps", range(1, MOST_STEPS + 1))
async def test_killed_at_any_moment_of_each_step_nothing_is_lost_and_nothing_comes_twice(
    world: World, anna: Person, tells: Callable[[Story], Awaitable[None]], steps: int
) -> None:
    await tells(Story(world, anna, lambda _: ("", steps)))
