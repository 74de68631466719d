"""How many queries a screen takes, however many clients there are."""

import re
from collections.abc import Iterator

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.services.programs import unfinished
from dialogs import states
from tests.support.gym import Gym
from tests.support.statements import Counter, counted
from tests.support.windows import WAYS, button_label, furnish, wait_behind, walk

# With every tap it is looked up who taps, and what stands below; a screen itself takes six queries at most.
WHO, MOST = 2, 6
# The card says something of everything, of whoever has a program whether it rests too; the menu counts what waits,
# and a month of earnings is added up in several ways.
MORE = {states.Card.main: 3, states.Menu.main: 1, states.Earnings.month: 3}
# Opened by a tap that changes something, whose own queries count too.
ACTING = {
    states.Pipeline.moved,
    states.Programs.doctor_first,
    states.Programs.draft,
    states.Programs.theirs,
    states.Programs.blocked,
    states.Programs.sent,
    states.Team.invite,
}


@pytest.fixture
def counter() -> Iterator[Counter]:
    with counted() as counter:
        yield counter


@pytest.mark.once
async def test_every_screen_takes_six_queries_at_most(
    gym: Gym, marina: Person, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await furnish(gym)
    settle, asked = gym.settle, list[str]()

    async def count_from_here(*, at_once: bool = False) -> None:
        counter.asked.clear()
        await settle(at_once=at_once)
        asked[:] = counter.asked

    monkeypatch.setattr(gym, "settle", count_from_here)
    needed: dict[State, list[str]] = {}
    for window in [window for window in WAYS if window not in ACTING]:
        await walk(gym, marina, world, window)
        needed[window] = list(asked)

    assert all(needed.values()), "each is counted"
    too_many = {window: asked for window, asked in needed.items() if len(asked) > WHO + MOST + MORE.get(window, 0)}
    assert not too_many, "\n".join(f"{window} takes {len(asked)}: {asked}" for window, asked in too_many.items())


@pytest.mark.parametrize("way", [states.Payments.waiting, states.Programs.unfinished], ids=str)
async def test_what_waits_is_counted_and_paged_by_the_database(
    gym: Gym, marina: Person, counter: Counter, way: State
) -> None:
    world = await furnish(gym)
    await wait_behind(world.pending, world.failed, times=3000)
    counter.asked.clear()
    await gym.says(marina, "/menu")
    few = ("COUNT(", "setup_version", 'FROM "staff"', 'FROM "settings"', 'FROM "pipeline_stages"')
    assert all(any(words in asked for words in few) for asked in counter.asked), counter.asked
    for label in (*WAYS[way], "›", "›"):
        counter.asked.clear()
        await gym.taps(marina, button_label(marina, label), message=marina.last)

        # Below the page there is one button of each list's own: «📄» there, «📑 Шаблоны» here.
        assert len(marina.last.labels) == len(("own", "‹", "2/7", "›", "« Назад")) + unfinished.PAGE
        assert len(counter.asked) <= WHO + MOST, counter.asked
        paged = ("COUNT(", "setup_version", " LIMIT ")
        assert all(any(words in asked for words in paged) for asked in counter.asked), counter.asked
    assert re.search(r"Жд.*: 30\d\d\b", marina.last.text)
