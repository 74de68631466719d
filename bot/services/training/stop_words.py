"""Words about health that send to a doctor before any program, read from `stop_words.toml` and checked before use."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

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
Entry = tuple[Choice, ...]
"""What has to be there, all of it near each other."""


class StopWordsError(Exception):
    """A mistake in the list; the message names the place and what is wrong there."""


class Stop(StrEnum):
    """What the words call for, the most urgent first."""

    EMERGENCY = "emergency"
    DOCTOR = "doctor"


class StopWords:
    """The list, by what its words call for."""

    def __init__(self, entries: Mapping[Stop, Iterable[Entry]]) -> None:
        numbers: dict[Choice, int] = {}
        self._entries = {
            stop: [[numbers.setdefault(choice, len(numbers)) for choice in entry] for entry in entries[stop]]
            for stop in Stop
        }
        # Most words of a text begin like none of the list: only what shares the first letter is looked at.
        self._by_letter: dict[str, list[tuple[int, Phrase]]] = {}
        for choice, number in numbers.items():
            for phrase in choice:
                self._by_letter.setdefault(phrase[0][0], []).append((number, phrase))

    def in_text(self, text: str) -> Stop | None:
        """Return the most urgent thing that words of the text call for, in any language; none where there are none."""
        words = [f"{word}$" for word in re.findall(r"\w+", bare(text).translate(APOSTROPHES))]
        places: dict[int, list[int]] = {}
        for place, word in enumerate(words):
            for number, phrase in self._by_letter.get(word[0], ()):
                if word.startswith(phrase[0]) and _follow(phrase[1:], words[place + 1 :]):
                    places.setdefault(number, []).append(place)
        for stop, entries in self._entries.items():
            if any(_near_each_other([places.get(number, []) for number in entry]) for entry in entries):
                return stop
        return None


@cache
def stop_words() -> StopWords:
    """Return the project's list, read once. Raises `StopWordsError`."""
    return load(PATH.read_text("utf-8"))


def load(text: str) -> StopWords:
    """Read a list from TOML. Raises `StopWordsError`."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StopWordsError(str(error)) from error
    if unknown := tables.keys() - set(Stop):
        raise StopWordsError(f"unknown table {min(unknown)!r}")
    return StopWords({stop: tuple(_entries(stop, tables.get(stop))) for stop in Stop})


def bare(text: str) -> str:
    """Return the text in small letters without marks: people write one letter with its dots or without."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _entries(stop: Stop, table: Any) -> Iterator[Entry]:
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
    parsed = tuple(tuple(tuple(bare(p).split("+")) for p in part.split("|")) for part in entry.split())
    for phrase in chain.from_iterable(parsed):
        # Nothing at all is the beginning of every word: one stray mark would send everybody to a doctor.
        if not all(re.fullmatch(r"\w+\$?", word) for word in phrase) or len("".join(phrase)) < SHORTEST:
            raise StopWordsError(f"{where}: {'+'.join(phrase)!r} in {entry!r} is no beginning of a word")
    return parsed


def _follow(phrase: Phrase, words: list[str]) -> bool:
    return len(words) >= len(phrase) and all(map(str.startswith, words, phrase))


def _near_each_other(places: list[list[int]]) -> bool:
    """Say whether one place of each list can be found within a few words."""
    if not all(places):
        return False
    span = len(places) + NEAR
    return any(_all_within(start, start + span, places) for start in sorted(chain.from_iterable(places)))


def _all_within(start: int, end: int, places: Iterable[list[int]]) -> bool:
    return all(any(start <= place < end for place in others) for others in places)
