"""Whether the bot understands what somebody has typed about their health: only then its silence about it means a thing.

A list of words to stop at knows two languages and no typos. So what is not understood word by word is not taken as
harmless but as judged by nobody.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from bot.services.training.stop_words import APOSTROPHES, StopWordsError, bare

PATH = Path(__file__).with_name("understood.toml")
TABLES = ("about", "small", "nothing")
# Vertebrae, vitamins and doses: «L5», «D3», «B12».
CODE = re.compile(r"[^\W\d]?\d+|\d+[^\W\d]?")
WORD = re.compile(r"[^\W_]+")
# Letters of Russian and English, as `casefold` leaves them.
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz") | {chr(code) for code in (*range(0x430, 0x450), 0x451)}


class Understood:
    """The words that the bot understands, and the phrases that say that there is nothing."""

    def __init__(self, about: Iterable[str], small: Iterable[str], nothing: Iterable[str]) -> None:
        self._about, self._small = _Beginnings(about), _Beginnings(small)
        self._nothing = frozenset(tuple(bare(phrase).split()) for phrase in nothing)
        self._longest = max(len(phrase) for phrase in self._nothing)

    def understands(self, text: str) -> bool:
        """Say whether every word of the text is known, and one of them says what it is about."""
        if not {char for char in _plain(text) if char.isalpha()} <= LETTERS:
            return False
        words = words_of(text)
        about = self._about.covered(words)
        known = about | self._small.covered(words)
        return bool(about) and all(place in known or CODE.fullmatch(word) for place, word in enumerate(words))

    def says_nothing(self, text: str) -> bool:
        """Say whether the text says no more than that there is nothing to tell, in words or with a dash."""
        words = words_of(text)
        if not words:
            return bool(text.strip()) and all(unicodedata.category(char)[0] in "PZC" for char in text.strip())
        place = 0
        while place < len(words):
            ends = [end for end in range(place + self._longest, place, -1) if tuple(words[place:end]) in self._nothing]
            if not ends:
                return False
            place = min(ends[0], len(words))
        return True


class _Beginnings:
    """Beginnings of words that stand alone, and of words that follow one another."""

    def __init__(self, listed: Iterable[str]) -> None:
        phrases = [tuple(bare(entry).split("+")) for entry in listed]
        self._single = tuple(phrase[0] for phrase in phrases if len(phrase) == 1)
        self._more = [phrase for phrase in phrases if len(phrase) > 1]

    def covered(self, words: list[str]) -> set[int]:
        """Return the places of the words that are known."""
        marked = [f"{word}$" for word in words]
        places = {place for place, word in enumerate(marked) if word.startswith(self._single)}
        for place in range(len(marked)):
            for phrase in self._more:
                here = marked[place : place + len(phrase)]
                if len(here) == len(phrase) and all(map(str.startswith, here, phrase)):
                    places.update(range(place, place + len(phrase)))
        return places


def words_of(text: str) -> list[str]:
    """Return the words of the text in small letters and without marks, as the lists have them."""
    return WORD.findall(bare(text).translate(APOSTROPHES))


def _plain(text: str) -> str:
    """Return the text in small letters, each in one piece and in its plain shape: «Ｂ» and «𝐛» are «b»."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


@cache
def understood() -> Understood:
    """Return the project's list, read once. Raises `StopWordsError`."""
    return load(PATH.read_text("utf-8"))


def load(text: str) -> Understood:
    """Read a list from TOML. Raises `StopWordsError`."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StopWordsError(str(error)) from error
    if tables.keys() != set(TABLES):
        raise StopWordsError(f"tables {', '.join(tables)}, not {', '.join(TABLES)}")
    return Understood(*(_checked(table, tables[table]) for table in TABLES))


def _checked(table: str, languages: Any) -> list[str]:
    shape = r"\w+( \w+)*" if table == "nothing" else r"\w+\$?(\+\w+\$?)*"
    entries = []
    for language, listed in languages.items():
        for entry in listed:
            if not isinstance(entry, str) or not re.fullmatch(shape, entry):
                raise StopWordsError(f"{table}.{language}: {entry!r} is no beginning of a word")
        if len(set(listed)) < len(listed):
            twice = next(entry for entry in listed if listed.count(entry) > 1)
            raise StopWordsError(f"{table}.{language}: {twice!r} stands there twice")
        entries += listed
    return entries
