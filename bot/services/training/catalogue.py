"""The exercises, read from `catalogue.toml` and checked before the first use."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot.services.training.answers import Level, Limit, Place
from bot.services.training.exercise import FAMILIES, MAIN_GROUPS, Equipment, Exercise, Load, Muscle, Pattern

PATH = Path(__file__).with_name("catalogue.toml")


class CatalogueError(Exception):
    """A mistake in the catalogue; the message names the exercise and what is wrong with it."""


class Catalogue(Mapping[str, Exercise]):
    """All exercises by key, in the file's order. Raises `CatalogueError` if they do not fit together."""

    def __init__(self, exercises: Mapping[str, Exercise]) -> None:
        self._exercises = dict(exercises)
        self._check_variants()
        self._harder: dict[str, list[str]] = {key: [] for key in exercises}
        self._by_pattern: dict[Pattern, list[Exercise]] = {pattern: [] for pattern in Pattern}
        for exercise in exercises.values():
            self._by_pattern[exercise.pattern].append(exercise)
            for easier in exercise.easier:
                self._harder[easier].append(exercise.key)
        for pattern, members in self._by_pattern.items():
            for place in Place:
                if not any(place in member.places and member.level is Level.BEGINNER for member in members):
                    raise CatalogueError(f"pattern {pattern}: nothing for a beginner, place {place}")

    def __getitem__(self, key: str) -> Exercise:
        return self._exercises[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._exercises)

    def __len__(self) -> int:
        return len(self._exercises)

    def of(self, pattern: Pattern, place: Place) -> list[Exercise]:
        """Return what trains `pattern` at `place`, easy to hard."""
        return [exercise for exercise in self._by_pattern[pattern] if place in exercise.places]

    def easier(self, exercise: Exercise) -> Iterator[Exercise]:
        """Yield the easier variants, nearest first."""
        waiting = list(exercise.easier)
        while waiting:
            yield (variant := self[waiting.pop(0)])
            waiting.extend(variant.easier)

    def harder(self, exercise: Exercise) -> Iterator[Exercise]:
        """Yield the next harder variants."""
        return (self[key] for key in self._harder[exercise.key])

    def _check_variants(self) -> None:
        for exercise in self.values():
            for key in exercise.easier:
                variant = self._exercises.get(key)
                if variant is None:
                    raise CatalogueError(f"exercise {exercise.key}: easier variant {key!r} does not exist")
                if variant.pattern is not exercise.pattern:
                    raise CatalogueError(f"exercise {exercise.key}: easier variant {key!r} is another pattern")
                if variant.level.rung > exercise.level.rung:
                    raise CatalogueError(f"exercise {exercise.key}: easier variant {key!r} is for a higher level")
                if not variant.places & exercise.places:
                    raise CatalogueError(f"exercise {exercise.key}: easier variant {key!r} is nowhere near")
        for exercise in self.values():
            self._check_circle([exercise.key])
        order = {key: number for number, key in enumerate(self)}
        for exercise in self.values():
            for key in exercise.easier:
                if order[key] >= order[exercise.key]:
                    raise CatalogueError(f"exercise {exercise.key}: easier variant {key!r} comes after it")

    def _check_circle(self, way: list[str]) -> None:
        for key in self[way[-1]].easier:
            if key in way:
                circle = " → ".join([*way[way.index(key) :], key])
                raise CatalogueError(f"exercise {way[0]}: easier variants go in a circle: {circle}")
            self._check_circle([*way, key])


@cache
def catalogue() -> Catalogue:
    """Return the project's exercises, read once. Raises `CatalogueError`."""
    return load(PATH.read_text("utf-8"))


def load(text: str) -> Catalogue:
    """Read a catalogue from TOML. Raises `CatalogueError`."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"catalogue: {error}") from error
    return Catalogue({key: _exercise(key, table) for key, table in tables.items()})


_TIMED = (Pattern.CORE_E, Pattern.CORE_R, Pattern.CARRY)
_NEEDED = ("pattern", "places", "suits", "main")
_FLAGS = ("body", "makeshift", "heavy", "small", "one_sided", "timed")
_LISTS = ("places", "main", "helping", "equipment", "loads", "eases", "easier")


def _exercise(key: str, table: Any) -> Exercise:
    if not isinstance(table, dict):
        raise CatalogueError(f"{key}: not an exercise")
    if unknown := table.keys() - {*_NEEDED, *_FLAGS, *_LISTS}:
        raise CatalogueError(f"exercise {key}: unknown field {min(unknown)!r}")
    if missing := set(_NEEDED) - table.keys():
        raise CatalogueError(f"exercise {key}: field {min(missing)!r} is missing")
    for name in _FLAGS:
        if not isinstance(table.get(name, False), bool):
            raise CatalogueError(f"exercise {key}: {name} is neither true nor false")
    for name in _LISTS:
        words = table.get(name, [])
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise CatalogueError(f"exercise {key}: {name} is not a list of words")
        if twice := _twice(words):
            raise CatalogueError(f"exercise {key}: {name} has {twice!r} twice")
    try:
        exercise = Exercise(
            key=key,
            pattern=Pattern(table["pattern"]),
            places=frozenset(Place(place) for place in table["places"]),
            suits=_suits(key, table["suits"]),
            main=tuple(Muscle(muscle) for muscle in table["main"]),
            helping=tuple(Muscle(muscle) for muscle in table.get("helping", ())),
            equipment=tuple(Equipment(item) for item in table.get("equipment", ())),
            loads=frozenset(Load(item) for item in table.get("loads", ())),
            eases=frozenset(Limit(item) for item in table.get("eases", ())),
            easier=tuple(table.get("easier", ())),
            **{name: table.get(name, False) for name in _FLAGS},
        )
    except ValueError as error:
        raise CatalogueError(f"exercise {key}: {error}") from error
    _check_alone(exercise)
    return exercise


def _check_alone(exercise: Exercise) -> None:
    if not exercise.places:
        raise CatalogueError(f"exercise {exercise.key}: no place")
    if not exercise.main:
        raise CatalogueError(f"exercise {exercise.key}: no main muscle")
    if twice := _twice([*exercise.main, *exercise.helping]):
        raise CatalogueError(f"exercise {exercise.key}: muscle {twice!r} is named twice")
    if both := {limit.value for limit in exercise.eases} & {load.value for load in exercise.loads}:
        raise CatalogueError(f"exercise {exercise.key}: both loads and eases {min(both)!r}")
    if exercise.timed is not (exercise.pattern in _TIMED):
        unit = "seconds" if exercise.pattern in _TIMED else "repetitions or minutes"
        raise CatalogueError(f"exercise {exercise.key}: {exercise.pattern.value} is prescribed in {unit}")
    if exercise.small and FAMILIES.get(exercise.pattern) not in MAIN_GROUPS:
        raise CatalogueError(f"exercise {exercise.key}: small, and yet {exercise.pattern.value} is no main lift anyway")
    if exercise.heavy and (exercise.small or exercise.timed):
        raise CatalogueError(f"exercise {exercise.key}: heavy, and yet {'small' if exercise.small else 'timed'}")


def _twice(words: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for word in map(str, words):
        if word in seen:
            return word
        seen.add(word)
    return None


def _suits(key: str, numbers: Any) -> tuple[int, int, int]:
    if not (isinstance(numbers, list) and len(numbers) == 3 and all(type(n) is int and 0 <= n <= 10 for n in numbers)):
        raise CatalogueError(f"exercise {key}: suits is not three numbers from 0 to 10")
    first, second, third = numbers
    if not third or (first and not second):
        raise CatalogueError(f"exercise {key}: suits leaves out a level above one that it suits")
    return first, second, third
