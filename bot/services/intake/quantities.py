"""The numbers and units in what somebody types for a measure: «1м65», «5'11"», «12 st 6», «70kg». Pure functions."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path

from bot.services.errors import BadAnswer

PATH = Path(__file__).with_name("measures.toml")
LONGEST_NUMBER = 20
"""Digits; nobody means more."""

# «´» and «″» are taken apart by what makes letters plain, so they are made plain before.
MARKS = str.maketrans(
    dict.fromkeys("\u2019\u2018\u02bc\u2032\u00b4`", "'")
    | dict.fromkeys("\u2033\u201c\u201d\u201e", '"')
    | {"\u2212": "-"}
)
TOKEN = re.compile(
    r"(?P<number>(?:^-)?\d+(?:[.,]\d+)?)|(?P<word>[^\W\d_]+(?:[./'][^\W\d_]+)*)"
    r"|(?P<inch>''|\")|(?P<foot>')|(?P<between>[\s.,;:!~≈=()+\u2013\u2014-]+)|(?P<other>.)",
    re.DOTALL,
)


class Measure(StrEnum):
    AGE = "age"
    HEIGHT = "height"
    WEIGHT = "weight"


class Unit(StrEnum):
    """`FT_IN` is feet and inches together."""

    YEARS = "years"
    CM = "cm"
    M = "m"
    MM = "mm"
    FT = "ft"
    IN = "in"
    FT_IN = "ft_in"
    KG = "kg"
    G = "g"
    LB = "lb"
    ST = "st"


@dataclass
class Quantity:
    """A number as it was typed, with «.» for its decimals, and the unit that stands with it."""

    digits: str
    unit: Unit | None = None

    @property
    def number(self) -> Decimal:
        return Decimal(self.digits)

    @property
    def whole(self) -> bool:
        return self.digits.isdecimal()

    def of(self, *units: Unit | None) -> bool:
        return self.unit in units


def quantities(text: str, measure: Measure, limits: Mapping[str, int]) -> list[Quantity]:
    """Return one or two numbers with their units. Raises `BadAnswer` with the `limits`, for its words."""
    found: list[Quantity] = []
    ahead: Unit | None = None
    for kind, token in _tokens(text):
        if kind == "number":
            found.append(Quantity(token.replace(",", "."), ahead))
            ahead = None
            continue
        if kind == "other":
            raise BadAnswer(f"bad-answer-{measure}", **limits)
        if token in _around():
            continue
        unit = _unit(token, kind, measure)
        if unit is None:
            other = any(_unit(token, kind, another) for another in Measure)
            raise BadAnswer(f"bad-answer-{measure}-unit" if other and found else f"bad-answer-{measure}", **limits)
        if not found and ahead is None:
            ahead = unit
        elif found and found[-1].unit is None:
            found[-1].unit = unit
        else:
            raise BadAnswer(f"bad-answer-{measure}", **limits)
    if not 1 <= len(found) <= 2 or any(len(quantity.digits) > LONGEST_NUMBER for quantity in found):
        raise BadAnswer(f"bad-answer-{measure}", **limits)
    return found


def unit_named(text: str, measure: Measure) -> Unit | None:
    """Return the unit that the text names and nothing else; none where it does not."""
    words = [kind for kind, _ in _tokens(text)]
    found = [_units()[measure].get(word) for kind, word in _tokens(text) if kind == "word"]
    return found[0] if len(words) == len(found) == 1 else None


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield numbers, words and marks, each with its kind; what only stands between them is left out."""
    # «10²» and «½» are no numbers that anybody means here; what makes letters alike would read 102 and 1/2.
    seen = "".join("#" if unicodedata.category(char) in ("No", "Nl") else char for char in text.translate(MARKS))
    plain = unicodedata.normalize("NFKC", seen)
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cf", "Cc") or char.isspace())
    for match in TOKEN.finditer(plain.strip().casefold()):
        kind = match.lastgroup or "other"
        if kind == "word":
            yield kind, re.sub(r"[./']", "", match[0])
        elif kind != "between":
            yield kind, match[0]


def _unit(token: str, kind: str, measure: Measure) -> Unit | None:
    if kind == "word":
        return _units()[measure].get(token)
    return {"foot": Unit.FT, "inch": Unit.IN}[kind] if measure is Measure.HEIGHT else None


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(PATH.read_text("utf-8"))


@cache
def _units() -> dict[Measure, dict[str, Unit]]:
    """Return the unit that each word stands for, by what is measured."""
    return {m: {word: Unit(unit) for unit, words in _words()[m].items() for word in words} for m in Measure}


@cache
def _around() -> frozenset[str]:
    """Return the words that may stand around a number and change nothing."""
    return frozenset(_words()["around"]["words"])
