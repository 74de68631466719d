"""How much work a week holds for each muscle, and for the patterns that tire the same ones."""

from collections import Counter
from collections.abc import Iterable

from bot.services.training.answers import Level
from bot.services.training.catalogue import catalogue
from bot.services.training.exercise import FAMILIES, Family, Muscle
from bot.services.training.week import Day

MOST_SETS = {Level.BEGINNER: 8, Level.INTERMEDIATE: 12, Level.ADVANCED: 16}
"""The most weekly hard sets that a muscle does as the main one: fewer than five work (Schoenfeld
2017), about ten are plenty (ACSM 2026), and the first week begins low (coaching convention)."""

BIG_MUSCLES = (
    Muscle.QUADS, Muscle.GLUTES, Muscle.HAMSTRINGS, Muscle.CHEST, Muscle.SHOULDERS, Muscle.UPPER_BACK, Muscle.LATS,
)  # fmt: skip
LEAST_OF_A_MUSCLE = {Level.BEGINNER: 3, Level.INTERMEDIATE: 4, Level.ADVANCED: 4}
"""Weekly sets of each big muscle, those where it only helps by half: two sessions of its own and some help, for fewer
than five sets work already (Schoenfeld 2017)."""


def muscle_sets(days: Iterable[Day]) -> dict[Muscle, tuple[int, float]]:
    """Return the weekly sets of every muscle: those done for it, and these with half of those where it helps.

    A helping muscle counts by half (Pelland 2024); cardio does not count.
    """
    main: Counter[Muscle] = Counter()
    helping: Counter[Muscle] = Counter()
    for day in days:
        for item in day.exercises:
            exercise = catalogue()[item.exercise]
            main.update(dict.fromkeys(exercise.main, item.sets))
            helping.update(dict.fromkeys(exercise.helping, item.sets))
    return {muscle: (main[muscle], main[muscle] + helping[muscle] / 2) for muscle in Muscle}


def family_sets(days: Iterable[Day]) -> Counter[Family]:
    """Return the weekly sets of every family of patterns."""
    sets: Counter[Family] = Counter()
    for day in days:
        for item in day.exercises:
            if family := FAMILIES.get(catalogue()[item.exercise].pattern):
                sets[family] += item.sets
    return sets
