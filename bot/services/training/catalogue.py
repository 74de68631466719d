"""The exercises, read from `catalogue.toml` and checked before the first use."""

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.services.training.answers import Level, Place
from bot.services.training.exercise import FAMILIES, MAIN_GROUPS, Exercise, Pattern

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


@cache
def _reader() -> TypeAdapter[Exercise]:
    return TypeAdapter(Exercise)


def _exercise(key: str, table: Any) -> Exercise:
    if not isinstance(table, dict):
        raise CatalogueError(f"{key}: not an exercise")
    for name, words in table.items():
        if isinstance(words, list) and name != "suits" and (twice := _twice(words)):
            raise CatalogueError(f"exercise {key}: {name} has {twice!r} twice")
    try:
        # As JSON: its lists may become tuples and sets, and its words names, though nothing else is converted.
        exercise = _reader().validate_json(json.dumps({**table, "key": key}), strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        raise CatalogueError(f"exercise {key}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    _check_alone(exercise)
    return exercise


def _check_alone(exercise: Exercise) -> None:
    first, second, third = exercise.suits
    if not third or (first and not second):
        raise CatalogueError(f"exercise {exercise.key}: suits leaves out a level above one that it suits")
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


def _twice(words: Iterable[object]) -> str | None:
    return next((word for word, times in Counter(map(str, words)).items() if times > 1), None)
