"""The composed week as plain data: no words, only keys, so that one stored week reads well in any language."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.services.training.answers import Goal, Level, Place

FORMAT = 1
"""Version of the JSON form. Exercises keep their keys for good: weeks stored long ago name them."""


class WeekFormatError(ValueError):
    """Stored data that is no week of a known version."""


@dataclass(frozen=True, slots=True)
class Prescription:
    """One exercise of a day: either `reps_low`–`reps_high`, or `seconds_low`–`seconds_high`; `per_side` doubles it.

    `rir` is reps in reserve, none for timed work. `easier` and `harder` are variants that keep the same rules.
    """

    exercise: str
    sets: int
    rest_seconds: int
    reps_low: int | None = None
    reps_high: int | None = None
    seconds_low: int | None = None
    seconds_high: int | None = None
    rir: int | None = None
    per_side: bool = False
    easier: str | None = None
    harder: str | None = None


@dataclass(frozen=True, slots=True)
class Cardio:
    """What a session's cardio is, and for how many minutes."""

    exercise: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Day:
    """A session: `weekday` 0 is Monday; `title`, `warm_up` and `cool_down` are keys of texts."""

    weekday: int
    title: str
    minutes: int
    warm_up: tuple[str, ...]
    exercises: tuple[Prescription, ...]
    cardio: Cardio | None
    cardio_first: bool
    cool_down: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Walks:
    """Easy walks on days without a session."""

    times: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Absence:
    """A movement pattern that this week does without, because of a `limit`, or for want of `time`."""

    pattern: str
    reason: str


@dataclass(frozen=True, slots=True)
class Week:
    """A first week. `goal` and `level` are those trained by, which caution may have changed from those asked for.

    `pulse` is the range for moderate cardio, none for those who go by breath; `adds_set` says that week 3 has room for
    one more set of the main lifts.
    """

    goal: Goal
    level: Level
    place: Place
    days: tuple[Day, ...]
    walks: Walks | None
    pulse: tuple[int, int] | None
    adds_set: bool
    cautions: tuple[str, ...]
    absent: tuple[Absence, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the week as JSON values (no tuples, no enums), with its format's version."""
        return {"format": FORMAT, **_reader().dump_python(self, mode="json")}

    @classmethod
    def from_json(cls, data: Any) -> "Week":
        """Read what `to_json` wrote. Raises `WeekFormatError`."""
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise WeekFormatError(f"no week of format {FORMAT}")
        try:
            return _reader().validate_python(data)
        except ValidationError as error:
            # Without what was read: it tells of somebody's health.
            raise WeekFormatError(f"not a stored week: {error.errors(include_input=False)}") from None


@cache
def _reader() -> TypeAdapter[Week]:
    return TypeAdapter(Week)  # made where it is used first: it takes some milliseconds
