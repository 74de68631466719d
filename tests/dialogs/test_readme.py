"""The README's list of what the trainer does most: every way leads where it says, in as many taps."""

import re
from pathlib import Path

import pytest

from bot.demo.people.person import Person
from tests.support.gym import Gym
from tests.support.windows import button_label, furnish

ROOT = Path(__file__).resolve().parents[2]
STEP = re.compile(r"`(?P<typed>[^`]+)`|«(?P<tapped>[^»]+)»")
# What the trainer sees at the end.
SEEN = {
    "see the funnel": "Воронка",
    "see who waits longest in a stage": "Сначала те, кто дольше ждёт.",
    "move a client on": "✓ Иван",
    "take that back": "0 д · Иван",
    "move many at once": "Перемещено 1 из 1",
    "find a client": "Анкета: ",
    "write to them": "Ушло: 1",
    "keep a note on them": "Просит утром",
    "confirm a payment": "✅ Подтвердил",
    "hand over a program": "Программа отправляется",
}


def jobs(readme: str = "README.md") -> dict[str, tuple[int, list[re.Match[str]]]]:
    """The rows of the README's table: the job, its taps, its way."""
    rows = re.findall(r"^\| ([^|]+) \| (\d+)[^|]* \| (.+) \|$", (ROOT / readme).read_text("utf-8"), re.MULTILINE)
    return {job: (int(taps), list(STEP.finditer(way))) for job, taps, way in rows}


def test_all_ten_are_there() -> None:
    assert jobs().keys() == SEEN.keys()


def test_the_ways_are_the_same_in_russian() -> None:
    ours, theirs = (
        [(taps, [step[0] for step in way]) for taps, way in jobs(readme).values()]
        for readme in ("README.md", "README.ru.md")
    )
    assert ours == theirs


@pytest.mark.parametrize("job", SEEN)
async def test_the_way_is_as_long_as_it_says_and_leads_there(gym: Gym, marina: Person, job: str) -> None:
    await furnish(gym)
    taps, way = jobs()[job]
    # A tick for each client is counted apart.
    assert taps == sum(bool(step["tapped"]) and step["tapped"] != "▫️" for step in way)
    for step in way:
        if step["typed"]:
            await gym.says(marina, step["typed"])
        else:
            await gym.taps(marina, button_label(marina, step["tapped"]), message=marina.last)
    assert SEEN[job] in " ".join([marina.last.text, *marina.last.labels]), marina.chat
    assert len(marina.live_screens) == 1
