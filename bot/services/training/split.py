"""Which kind of session falls on which day, so that a family of muscles has two days to recover.

Recovery of 48 hours: ACSM Guidelines 11; every family twice a week: Schoenfeld 2016; frequency beyond that only spreads
the volume: Schoenfeld 2019. Which sessions make up which week is a coaching convention.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.services.training.answers import Goal, Level
from bot.services.training.exercise import Pattern


class Kind(StrEnum):
    """A session's kind; its value is the title's key in a stored program."""

    FULL_A = "full-a"
    FULL_B = "full-b"
    FULL_C = "full-c"
    UPPER = "upper"
    LOWER_SQUAT = "lower-squat"
    LOWER_HINGE = "lower-hinge"
    CARDIO = "cardio"


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one exercise; a `light` one takes no heavy lift, because the session has another."""

    pattern: Pattern
    light: bool = False


_P = Pattern
SLOTS: dict[Kind, tuple[Slot, ...]] = {
    Kind.FULL_A: (
        Slot(_P.SQUAT), Slot(_P.H_PUSH), Slot(_P.H_PULL), Slot(_P.HINGE, light=True), Slot(_P.CARRY), Slot(_P.CORE_E),
    ),
    Kind.FULL_B: (
        Slot(_P.HINGE), Slot(_P.V_PUSH), Slot(_P.V_PULL), Slot(_P.LUNGE), Slot(_P.CARRY), Slot(_P.CORE_R),
    ),
    Kind.FULL_C: (
        Slot(_P.LUNGE), Slot(_P.H_PUSH), Slot(_P.H_PULL), Slot(_P.HINGE, light=True), Slot(_P.V_PULL), Slot(_P.CORE_E),
    ),
    Kind.UPPER: (Slot(_P.H_PUSH), Slot(_P.H_PULL), Slot(_P.V_PUSH), Slot(_P.V_PULL), Slot(_P.CORE_E)),
    Kind.LOWER_SQUAT: (
        Slot(_P.SQUAT), Slot(_P.HINGE, light=True), Slot(_P.LUNGE), Slot(_P.HINGE, light=True), Slot(_P.CARRY),
        Slot(_P.CORE_R),
    ),
    Kind.LOWER_HINGE: (
        Slot(_P.HINGE), Slot(_P.SQUAT, light=True), Slot(_P.LUNGE), Slot(_P.HINGE, light=True), Slot(_P.CARRY),
        Slot(_P.CORE_R),
    ),
    Kind.CARDIO: (),
}  # fmt: skip
"""Big and hard exercises first (ACSM 2009)."""

_WEEKDAYS = {2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 3, 4, 5)}

_A, _B, _C, _K = Kind.FULL_A, Kind.FULL_B, Kind.FULL_C, Kind.CARDIO
_UPPER_LOWER = (Kind.UPPER, Kind.LOWER_SQUAT, Kind.UPPER, Kind.LOWER_HINGE)
_WEEKS = {2: (_A, _B), 3: (_A, _B, _C), 4: _UPPER_LOWER, 5: (_A, _K, _B, _K, _C)}
_ENDURANCE = {2: (_A, _B), 3: (_A, _K, _B), 4: (_A, _K, _B, _K), 5: (_A, _K, _B, _K, _K)}


def week(days: int, goal: Goal, level: Level) -> tuple[tuple[int, Kind], ...]:
    """Return the sessions of a week as pairs of weekday (0 is Monday) and kind."""
    kinds = (_ENDURANCE if goal is Goal.ENDURANCE else _WEEKS)[days]
    experienced = level is Level.ADVANCED or (level is Level.INTERMEDIATE and goal is Goal.MUSCLE)
    if days == 5 and goal is not Goal.ENDURANCE and experienced:
        kinds = (*_UPPER_LOWER, _K)
    return tuple(zip(_WEEKDAYS[days], kinds, strict=True))
