"""What a person has told about themselves: all that a first week is composed from."""

from dataclasses import dataclass
from enum import StrEnum

AGES = range(10, 101)
HEIGHTS = range(100, 251)
"""Centimetres."""
WEIGHTS = range(25, 351)
"""Kilograms; parts of a kilogram are fine between the ends."""
DAYS = range(2, 6)


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class Goal(StrEnum):
    FAT_LOSS = "fat_loss"
    MUSCLE = "muscle"
    GENERAL = "general"
    ENDURANCE = "endurance"


class Level(StrEnum):
    """How long somebody has trained: under half a year, longer, for years."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"

    @property
    def rung(self) -> int:
        """0, 1 or 2: the place in every list that has one entry per level."""
        return _RUNGS[self]


_RUNGS = {level: rung for rung, level in enumerate(Level)}


class Place(StrEnum):
    GYM = "gym"
    HOME = "home"
    OUTDOORS = "outdoors"


class Limit(StrEnum):
    KNEES = "knees"
    BACK = "back"
    SHOULDERS = "shoulders"
    PRESSURE = "pressure"
    PREGNANCY = "pregnancy"
    OTHER = "other"


class Pressure(StrEnum):
    """What is behind `Limit.PRESSURE`: the follow-up question about heart and pressure."""

    TREATED = "treated"
    """Treated, below 160/90, the doctor agrees, no symptoms."""
    UNSURE = "unsure"
    """Higher, not measured, or no doctor asked."""
    HEART = "heart"
    """A disease of heart or vessels, chest pain, fainting or breathlessness."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of one questionnaire: height in centimetres, weight in kilograms, `days` of training a week.

    `other` is what the person typed for `Limit.OTHER`: a trainer reads it, and words in it may send to a doctor first.
    `pressure` counts only with `Limit.PRESSURE`, and is none where it was not asked yet.
    Raises `ValueError` for a number out of its range: the questionnaire asks again long before.
    """

    sex: Sex
    age: int
    height: int
    weight: float
    goal: Goal
    level: Level
    place: Place
    days: int
    limits: frozenset[Limit] = frozenset()
    other: str = ""
    pressure: Pressure | None = None

    def __post_init__(self) -> None:
        for name, allowed in (("age", AGES), ("height", HEIGHTS), ("weight", WEIGHTS), ("days", DAYS)):
            value = getattr(self, name)
            if not allowed[0] <= value <= allowed[-1]:
                raise ValueError(f"{name} {value} is outside {allowed[0]}–{allowed[-1]}")

    @property
    def bmi(self) -> float:
        """Body mass index, kg/m². It misjudges the muscular, so it only ever makes a week gentler."""
        return self.weight / (self.height / 100) ** 2
