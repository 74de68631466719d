"""An exercise, and the words that the catalogue describes it with."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from bot.services.training.answers import Level, Limit, Place


class Pattern(StrEnum):
    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    H_PUSH = "h-push"
    V_PUSH = "v-push"
    H_PULL = "h-pull"
    V_PULL = "v-pull"
    CORE_E = "core-e"
    CORE_R = "core-r"
    CARRY = "carry"
    CARDIO = "cardio"


class Family(StrEnum):
    """Patterns that tire the same muscles, and so need two days between them."""

    KNEE = "knee"
    HIP = "hip"
    PUSH = "push"
    PULL = "pull"
    CORE = "core"


FAMILIES = {
    Pattern.SQUAT: Family.KNEE,
    Pattern.LUNGE: Family.KNEE,
    Pattern.HINGE: Family.HIP,
    Pattern.H_PUSH: Family.PUSH,
    Pattern.V_PUSH: Family.PUSH,
    Pattern.H_PULL: Family.PULL,
    Pattern.V_PULL: Family.PULL,
    Pattern.CORE_E: Family.CORE,
    Pattern.CORE_R: Family.CORE,
}
MAIN_GROUPS = {Family.KNEE: "legs", Family.HIP: "legs", Family.PUSH: "push", Family.PULL: "pull"}
"""What each session has one main lift of: legs, a push, a pull (coaching convention)."""


class Muscle(StrEnum):
    QUADS = "quads"
    GLUTES = "glutes"
    HAMSTRINGS = "hamstrings"
    CHEST = "chest"
    SHOULDERS = "shoulders"
    UPPER_BACK = "upper-back"
    LATS = "lats"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    ABS = "abs"
    OBLIQUES = "obliques"
    LOWER_BACK = "lower-back"
    HIP_FLEXORS = "hip-flexors"
    ADDUCTORS = "adductors"
    CALVES = "calves"
    FOREARMS = "forearms"


class Equipment(StrEnum):
    BARBELL = "barbell"
    DUMBBELLS = "dumbbells"
    BENCH = "bench"
    MACHINE = "machine"
    CABLE = "cable"
    PLATFORM = "platform"
    RINGS = "rings"
    DIP_BARS = "dip-bars"
    PULL_UP_BAR = "pull-up-bar"
    LOW_BAR = "low-bar"
    CHAIR = "chair"
    TABLE = "table"
    WALL = "wall"
    STEP = "step"
    BACKPACK = "backpack"
    BOTTLES = "bottles"
    WEIGHTS = "weights"
    TOWEL = "towel"
    STICK = "stick"
    POLES = "poles"
    BICYCLE = "bicycle"
    ROPE = "rope"


class Load(StrEnum):
    """What an exercise asks of a body, and what a limit may forbid."""

    KNEES = "knees"
    BACK = "back"
    SHOULDERS = "shoulders"
    PRESSURE = "pressure"
    IMPACT = "impact"
    LYING = "lying"
    """On the back or the belly: not in pregnancy."""
    VIGOROUS = "vigorous"
    """Cardio above a talking pace."""


# How well an exercise suits a level, from 0, not at all, to 10.
Rank = Annotated[int, Field(ge=0, le=10)]


@dataclass(frozen=True, slots=True, eq=False)
class Exercise:
    """One exercise, equal to itself only; `catalogue.toml` explains the fields."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    key: str
    pattern: Pattern
    places: frozenset[Place]
    suits: tuple[Rank, Rank, Rank]
    main: tuple[Muscle, ...]
    helping: tuple[Muscle, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    loads: frozenset[Load] = frozenset()
    eases: frozenset[Limit] = frozenset()
    easier: tuple[str, ...] = ()
    body: bool = False
    makeshift: bool = False
    heavy: bool = False
    small: bool = False
    one_sided: bool = False
    timed: bool = False

    @property
    def capped(self) -> bool:
        """Whether its load can't grow at will, so that repetitions have to."""
        return (self.body or self.makeshift) and not self.heavy

    @property
    def group(self) -> str | None:
        """What it can be the main lift of; a small one is none, wherever it stands."""
        family = FAMILIES.get(self.pattern)
        return MAIN_GROUPS.get(family) if family and not self.small else None

    @property
    def level(self) -> Level:
        """The lowest level that it suits."""
        return next(level for level in Level if self.suits[level.rung])
