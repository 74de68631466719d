"""Lists of words about health, read from TOML and checked before use; those of `stop_words.toml` send to a doctor."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Generic, TypeVar

PATH = Path(__file__).with_name("stop_words.toml")
NEAR = 4
"""So many words may stand between two that belong together («боль у меня иногда в груди»)."""
SHORTEST = 2
"""Letters; fewer would be the beginning of every other word. A part of a phrase may be shorter."""

APOSTROPHES = str.maketrans("", "", "'\u2019")

Phrase = tuple[str, ...]
"""Beginnings of words that follow one another; with «$» behind it, a whole word."""
Choice = tuple[Phrase, ...]
"""Phrases of which one has to be there."""


@dataclass(frozen=True)
class Entry:
    """What has to be there, all of it near each other, and what must not be near; `alone` with nothing else at all."""

    near: tuple[Choice, ...]
    unless: tuple[Choice, ...] = ()
    alone: bool = False


class StopWordsError(Exception):
    """A mistake in the list; the message names the place and what is wrong there."""


class Stop(StrEnum):
    """What the words call for, the most urgent first."""

    EMERGENCY = "emergency"
    DOCTOR = "doctor"


Kind = TypeVar("Kind", bound=StrEnum)
Numbered = tuple[list[int], list[int], bool]


class WordList(Generic[Kind]):
    """A list of words, by what they call for; the kinds stand in the order of their urgency."""

    def __init__(self, entries: Mapping[Kind, Iterable[Entry]]) -> None:
        numbers: dict[Choice, int] = {}

        def numbered(entry: Entry) -> Numbered:
            near, unless = ([numbers.setdefault(c, len(numbers)) for c in part] for part in (entry.near, entry.unless))
            return near, unless, entry.alone

        self._entries = {kind: [numbered(entry) for entry in listed] for kind, listed in entries.items()}
        # Most words of a text begin like none of the list: only what shares the first letter is looked at.
        self._by_letter: dict[str, list[tuple[int, Phrase]]] = {}
        for choice, number in numbers.items():
            for phrase in choice:
                self._by_letter.setdefault(phrase[0][0], []).append((number, phrase))

    def in_text(self, text: str) -> Kind | None:
        """Return the most urgent thing that words of the text call for, in any language; none where there are none."""
        return next(self.all_in_text(text), None)

    def all_in_text(self, text: str) -> Iterator[Kind]:
        """Yield everything that words of the text call for, the most urgent first."""
        words = words_of(text)
        places: dict[int, list[int]] = {}
        for place, word in enumerate(words):
            for number, phrase in self._by_letter.get(word[0], ()):
                if word.startswith(phrase[0]) and _follow(phrase[1:], words[place + 1 :]):
                    places.setdefault(number, []).append(place)
        for kind, entries in self._entries.items():
            if any(_holds(entry, places, words) for entry in entries):
                yield kind


@cache
def stop_words() -> WordList[Stop]:
    """Return the project's list, read once. Raises `StopWordsError`."""
    return load(PATH.read_text("utf-8"), Stop)


def load(text: str, kinds: type[Kind]) -> WordList[Kind]:
    """Read a list of these kinds from TOML, a table each. Raises `StopWordsError`."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StopWordsError(str(error)) from error
    if unknown := tables.keys() - {kind.value for kind in kinds}:
        raise StopWordsError(f"unknown table {min(unknown)!r}")
    return WordList({kind: tuple(_entries(kind, tables.get(kind))) for kind in kinds})


def words_of(text: str) -> list[str]:
    """Return the text's words as the lists compare them: bare, each with «$» behind it."""
    return [f"{word}$" for word in re.findall(r"\w+", bare(text).translate(APOSTROPHES))]


def bare(text: str) -> str:
    """Return the text in small letters without marks: people write one letter with its dots or without."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _entries(stop: StrEnum, table: Any) -> Iterator[Entry]:
    if not isinstance(table, dict) or not table:
        raise StopWordsError(f"{stop}: no list of any language")
    for language, entries in table.items():
        where = f"{stop}.{language}"
        if not isinstance(entries, list) or not entries:
            raise StopWordsError(f"{where}: not a list of words")
        known: set[str] = set()
        for entry in entries:
            if not isinstance(entry, str) or not entry.strip():
                raise StopWordsError(f"{where}: {entry!r} is no words")
            if entry in known:
                raise StopWordsError(f"{where}: {entry!r} stands there twice")
            known.add(entry)
            yield _entry(where, entry)


def _entry(where: str, entry: str) -> Entry:
    alone = entry.startswith("=")
    parts = entry.removeprefix("=").split()
    near, unless = (
        tuple(tuple(tuple(bare(p).split("+")) for p in part.removeprefix("-").split("|")) for part in chosen)
        for chosen in (
            [part for part in parts if not part.startswith("-")],
            [part for part in parts if part.startswith("-")],
        )
    )
    for phrase in chain.from_iterable(near + unless):
        # Nothing at all is the beginning of every word: one stray mark would send everybody to a doctor.
        if not all(re.fullmatch(r"\w+\$?", word) for word in phrase) or len("".join(phrase)) < SHORTEST:
            raise StopWordsError(f"{where}: {'+'.join(phrase)!r} in {entry!r} is no beginning of a word")
    if not near:
        raise StopWordsError(f"{where}: {entry!r} says only what must not be there")
    return Entry(near, unless, alone)


def _follow(phrase: Phrase, words: list[str]) -> bool:
    return len(words) >= len(phrase) and all(map(str.startswith, words, phrase))


def _holds(entry: Numbered, places: Mapping[int, list[int]], words: list[str]) -> bool:
    near, unless, alone = entry
    found = [places.get(number, []) for number in near]
    if alone and sum(not word[0].isdigit() for word in words) > len(near):
        return False
    span = len(near) + NEAR
    forbidden = [place for number in unless for place in places.get(number, [])]
    return all(found) and any(
        _all_within(start, start + span, found) and not _any_within(start - NEAR, start + span, forbidden)
        for start in sorted(chain.from_iterable(found))
    )


def _all_within(start: int, end: int, places: Iterable[list[int]]) -> bool:
    return all(_any_within(start, end, others) for others in places)


def _any_within(start: int, end: int, places: Iterable[int]) -> bool:
    return any(start <= place < end for place in places)
