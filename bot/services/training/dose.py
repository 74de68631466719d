"""How much of each exercise: sets, repetitions or seconds, rest, and reps kept in reserve.

The table is ACSM 2009 and its successor of 2026 (novices 8–12 repetitions, 1–2 minutes of rest for size, under 90 s for
endurance), NSCA (6–12 for size) and Grgic 2018 (60–120 s of rest for novices, more than 120 for the trained). Week 1
begins at the careful end of every range (coaching convention): nobody goes to failure (ACSM 2026), and as guesses of
reserve err by about three (Steele 2017), the larger reserve of each range is asked for.
"""

from dataclasses import dataclass

from bot.services.training.answers import Goal, Level
from bot.services.training.exercise import Exercise
from bot.services.training.rules import Rules
from bot.services.training.week import Prescription


@dataclass(frozen=True, slots=True)
class Dose:
    """One cell of the table; `main` and `other` share its range of repetitions between big lifts and the rest."""

    sets: int
    main: tuple[int, int]
    other: tuple[int, int]
    rest_main: int
    rest_other: int
    rir: int
    main_sets: int = 0


DOSES: dict[Goal, tuple[Dose, Dose, Dose]] = {
    Goal.FAT_LOSS: (
        Dose(2, (10, 12), (12, 15), 90, 60, 4),
        Dose(3, (8, 12), (12, 15), 90, 60, 3),
        Dose(3, (8, 10), (10, 12), 90, 90, 2),
    ),
    Goal.MUSCLE: (
        Dose(2, (8, 12), (8, 12), 90, 90, 4),
        Dose(3, (8, 10), (10, 12), 120, 90, 2),
        Dose(3, (6, 8), (8, 12), 150, 120, 2, main_sets=4),
    ),
    Goal.GENERAL: (
        Dose(2, (8, 12), (8, 12), 90, 60, 4),
        Dose(3, (8, 10), (10, 12), 90, 90, 3),
        Dose(3, (6, 10), (8, 12), 120, 90, 2),
    ),
    Goal.ENDURANCE: (
        Dose(2, (12, 15), (12, 15), 60, 45, 4),
        Dose(3, (12, 15), (15, 20), 60, 45, 3),
        Dose(3, (15, 20), (15, 20), 60, 45, 3),
    ),
}

_HOLDS = ((15, 30), (20, 40), (30, 45))
_HOLD_REST = 45
"""Seconds of core and carries by level, and the rest between them (coaching convention)."""
_LIGHT_REPS = (10, 15)
_LIGHT_HOLD = (15, 20)
_LIGHT_REST = 90
"""Ten to fifteen light repetitions, no hold beyond 20 s, 90 s of rest at least (ESC 2020; Nery 2010)."""
_BARE_REPS = (10, 15)
_MOST_REPS = 20
"""Own weight or a backpack can't be made much heavier, so repetitions grow (coaching convention)."""


def prescribe(
    exercise: Exercise, rules: Rules, *, main: bool, light: bool, variants: tuple[str | None, str | None]
) -> Prescription:
    """Return the first week's dose of an exercise, whose easier and harder `variants` are known.

    `main` is a session's first leg, push or pull lift; in a `light` place it has the sets of one, but not the weight.
    Under light rules (treated pressure, or a week that was held back and released by a trainer): 10–15 light
    repetitions, four in reserve, 90 s of rest, no hold beyond 20 s (ESC 2020; Nery 2010). Core and carries: coaching
    convention.
    """
    dose = DOSES[rules.goal][rules.level.rung]
    easier, harder = variants
    if exercise.timed:
        low, high = _LIGHT_HOLD if rules.light else _HOLDS[rules.level.rung]
        return Prescription(
            exercise=exercise.key,
            sets=3 if rules.level is Level.ADVANCED else 2,
            rest_seconds=_LIGHT_REST if rules.light else _HOLD_REST,
            seconds_low=low,
            seconds_high=high,
            per_side=exercise.one_sided,
            easier=easier,
            harder=harder,
        )
    big = exercise.heavy or (main and not light)
    low, high = _LIGHT_REPS if rules.light else _reps(exercise, dose, rules.level, big=big)
    rest = dose.rest_main if big and (not exercise.capped or rules.goal is Goal.ENDURANCE) else dose.rest_other
    return Prescription(
        exercise=exercise.key,
        sets=sets_of(rules, main=main),
        rest_seconds=_LIGHT_REST if rules.light else rest,
        reps_low=low,
        reps_high=high,
        rir=max(dose.rir, rules.least_rir),
        per_side=exercise.one_sided,
        easier=easier,
        harder=harder,
    )


def sets_of(rules: Rules, *, main: bool) -> int:
    """Return the sets of an exercise that is counted in repetitions."""
    dose = DOSES[rules.goal][rules.level.rung]
    return dose.main_sets if main and dose.main_sets and not rules.light else dose.sets


def _reps(exercise: Exercise, dose: Dose, level: Level, *, big: bool) -> tuple[int, int]:
    """Give own weight or a backpack up to 20 repetitions, then it is time for a harder variant.

    One leg or arm at a time is heavy enough for 15, and for beginners 15 are enough (coaching convention).
    """
    low, high = dose.main if big else dose.other
    if not exercise.capped:
        return low, high
    if level is Level.BEGINNER:
        return low, max(high, _BARE_REPS[1])
    if exercise.one_sided:
        return max(dose.main[0], _BARE_REPS[0]), max(dose.main[1], _BARE_REPS[1])
    return max(low, _BARE_REPS[0]), _MOST_REPS
