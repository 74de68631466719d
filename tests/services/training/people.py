"""Whoever may answer: every combination of what a week depends on, and single people for single questions."""

from collections.abc import Iterator
from itertools import combinations, product

from hypothesis import strategies as st

from bot.services.training import (
    AGES,
    HEIGHTS,
    WEIGHTS,
    Answers,
    Goal,
    Level,
    Limit,
    Place,
    Pressure,
    Sex,
)

KINDS = list(product(Goal, Level, Place, range(2, 6)))
AGE_BANDS = (15, 17, 30, 50, 67, 72)
BODIES = (110.0, 54.0, 45.0, 125.0)
"""Kilograms at 175 cm: BMI from 30, below 18.5, below 16, above 40."""
# What may be ticked, with the answer to the question that follows.
TICKS: list[tuple[Limit, Pressure | None, str]] = [
    (Limit.KNEES, None, ""),
    (Limit.BACK, None, ""),
    (Limit.SHOULDERS, None, ""),
    *((Limit.PRESSURE, pressure, "") for pressure in (None, *Pressure)),
    (Limit.PREGNANCY, None, ""),
    (Limit.OTHER, None, "hay fever"),
    (Limit.OTHER, None, "перенёс инсульт"),
]

PEOPLE = st.builds(
    Answers,
    age=st.integers(AGES[0], AGES[-1]) | st.integers(18, 69),
    height=st.integers(HEIGHTS[0], HEIGHTS[-1]) | st.integers(155, 195),
    weight=st.floats(WEIGHTS[0], WEIGHTS[-1]) | st.integers(50, 100),
    days=st.integers(2, 5),
    limits=st.frozensets(st.sampled_from(Limit)),
)


def person(
    goal=Goal.GENERAL,
    level=Level.BEGINNER,
    place=Place.GYM,
    days=3,
    limits=(),
    age=30,
    weight=75.0,
    sex=Sex.FEMALE,
    pressure=None,
    other="",
):
    return Answers(sex, age, 175, weight, goal, level, place, days, frozenset(limits), other, pressure)


def everybody(goal: Goal, level: Level, place: Place, days: int) -> Iterator[Answers]:
    """Yield both sexes in every age band with every pair of limits, and every body; and large ones with every limit."""
    for sex, age, ticked in product(Sex, AGE_BANDS, _pairs()):
        limits = [limit for limit, _, _ in ticked]
        if sex is Sex.MALE and Limit.PREGNANCY in limits:
            continue
        pressure = next((pressure for limit, pressure, _ in ticked if limit is Limit.PRESSURE), None)
        other = "".join(words for _, _, words in ticked)
        yield person(goal, level, place, days, limits, age, sex=sex, pressure=pressure, other=other)
    for age, weight in product((30, 67), BODIES):
        yield person(goal, level, place, days, (), age, weight)
    for age, limit in product((17, 30, 50, 67), Limit):
        yield person(goal, level, place, days, (limit,), age, BODIES[0], pressure=Pressure.TREATED)


def _pairs() -> Iterator[tuple[tuple[Limit, Pressure | None, str], ...]]:
    for size in range(3):
        for ticked in combinations(TICKS, size):
            if len({limit for limit, _, _ in ticked}) == size:
                yield ticked
