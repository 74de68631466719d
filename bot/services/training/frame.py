"""What stands around the lifting: warm-up, cool-down, cardio, walks, pulse, and how long a session takes."""

from collections.abc import Iterable, Sequence
from math import ceil, floor

from bot.services.training.answers import Goal, Level
from bot.services.training.exercise import FAMILIES, Exercise, Family, Pattern
from bot.services.training.rules import Caution, Rules
from bot.services.training.week import Prescription, Walks

WARM_UP_MINUTES = 8
COOL_DOWN_MINUTES = 5
"""Both coaching convention; what they are made of is ACSM 2011."""
LONG_COOL_DOWN_MINUTES = 10
"""With treated pressure (ESC 2020)."""

_BOUNDS = {Level.BEGINNER: (30, 60), Level.INTERMEDIATE: (40, 70), Level.ADVANCED: (50, 70)}
_LONGEST = 70
"""What people have is 30 to 70 minutes, and the higher the level the more of them (coaching convention)."""
_SECONDS_PER_REP = 4
"""Two seconds down, one or two up (ACSM 2009)."""
_CHANGE_SECONDS = 60
"""From one exercise to the next (coaching convention)."""

_AFTER_WEIGHTS = {Goal.FAT_LOSS: 15, Goal.GENERAL: 10, Goal.MUSCLE: 10, Goal.ENDURANCE: 15}
_CARDIO_DAY = (20, 30, 40)
"""Minutes of one session's cardio, after weights and alone: coaching convention within the guidelines' week below."""
_WEEK_CARDIO = {Goal.FAT_LOSS: 105, Goal.GENERAL: 90, Goal.MUSCLE: 60, Goal.ENDURANCE: 105}
"""Minutes to aim at in week 1: from 90 to 150 for fat loss (on the way to 150–250: Donnelly 2009), from 75 for general
fitness (on the way to 150–300: WHO 2020), 40–75 for muscle (costs no size: Schumann 2022), 90–150 for endurance."""


def bounds(level: Level, *, pressure: bool) -> tuple[int, int]:
    """Return the shortest and longest session in minutes that people of a level have (coaching convention).

    Cardio first and a long cool-down take ten minutes more.
    """
    low, high = _BOUNDS[level]
    return low, min(high + (10 if pressure else 0), _LONGEST)


def minutes(exercises: Iterable[Prescription], cardio: int, *, pressure: bool) -> int:
    """Return a session's length, rounded to five minutes as people plan it."""
    seconds = 0
    for item in exercises:
        work = (item.seconds_low + item.seconds_high) / 2 if item.seconds_low and item.seconds_high else 0
        if item.reps_low and item.reps_high:
            work = (item.reps_low + item.reps_high) / 2 * _SECONDS_PER_REP
        seconds += item.sets * round(work * (2 if item.per_side else 1) + item.rest_seconds) + _CHANGE_SECONDS
    frame = WARM_UP_MINUTES + (LONG_COOL_DOWN_MINUTES if pressure else COOL_DOWN_MINUTES)
    return round((seconds / 60 + frame + cardio) / 5) * 5


def cardio_minutes(rules: Rules, *, weights: bool, vigorous: bool = False) -> int:
    """Return the cardio of a session with weights, or of a day that has nothing else.

    Half an hour where it is vigorous, or where muscle is the goal (coaching convention).
    """
    if weights:
        return _AFTER_WEIGHTS[rules.goal]
    longest = 30 if vigorous or rules.goal is Goal.MUSCLE else 40
    return min(_CARDIO_DAY[rules.level.rung], longest)


def walks(rules: Rules, done: int, days: int) -> Walks | None:
    """Return the walks that bring the week's cardio, `done` minutes of it, to what the goal asks for.

    About half an hour each, and no walk is worth dressing for under a quarter (coaching convention).
    """
    left = _WEEK_CARDIO[rules.goal] - done
    if left <= 0:
        return None
    times = min(ceil(left / 30), 7 - days)
    return Walks(times=times, minutes=max(15, ceil(left / times / 5) * 5))


def pulse(age: int, rules: Rules) -> tuple[int, int] | None:
    """Return the pulse of moderate work; under light rules breath decides, not pulse (ESC 2020).

    64–76 % of the highest (ACSM Guidelines 11), which is 208 − 0.7 × age (Tanaka 2001).
    """
    if rules.light:
        return None
    highest = 208 - 0.7 * age
    return ceil(highest * 0.64 / 5) * 5, floor(highest * 0.76 / 5) * 5


def warm_up(exercises: Sequence[Exercise], rules: Rules) -> tuple[str, ...]:
    """Return the keys of a warm-up for these lifts: easy movement, mobility, then light sets (ACSM 2011).

    The light sets are of the first lift: several under a bar, one or two with another weight, one of the easier variant
    where there is none (coaching convention).
    """
    families = _families(exercise.pattern for exercise in exercises)
    parts = ["easy"]
    if Family.KNEE in families:
        parts.append("knees")
    if Family.HIP in families:
        parts.append("hips")
    if families & {Family.PUSH, Family.PULL}:
        parts.append("shoulders")
    if Caution.SENIOR in rules.cautions:
        parts.append("balance")
    if not families:
        parts.append("slow-start")
    elif exercises[0].body or exercises[0].makeshift:
        parts.append("easy-set")
    else:
        parts.append("ramp-sets" if exercises[0].heavy else "light-sets")
    return tuple(parts)


def cool_down(patterns: Iterable[Pattern], rules: Rules) -> tuple[str, ...]:
    """Return the keys of a cool-down: walking, then stretches of 10–30 s (ACSM 2011) for what has worked."""
    families = _families(patterns)
    parts = ["long-walk" if rules.pressure else "walk"]
    if Family.KNEE in families or not families:
        parts.append("thighs")
    if Family.HIP in families or not families:
        parts.append("hamstrings")
    if Family.PUSH in families:
        parts.append("chest")
    if Family.PULL in families:
        parts.append("back")
    return tuple(parts)


def _families(patterns: Iterable[Pattern]) -> set[Family]:
    return {FAMILIES[pattern] for pattern in patterns if pattern in FAMILIES}
