"""Sets short texts in columns: measures them first, then draws them. Knows nothing of what they say.

Lengths are in em of the page's own size, which the caller makes smaller until everything fits; only widths and the
places on the page are in points. The maker of ReportLab says that its fonts are not safe between threads: whoever draws
holds `ONE_AT_A_TIME`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import unescape
from itertools import groupby
from math import inf
from operator import itemgetter
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS_DIR = Path(__file__).resolve().parent / "fonts"
REGULAR, BOLD = "RobotoCondensed-Regular", "RobotoCondensed-Bold"
ONE_AT_A_TIME = Lock()

_LEADING = 1.22
_ASCENT = 0.93
_BOX, _BOX_GAP = 1.1, 0.4
_HAIRLINE = 0.4
_TAG = re.compile(r"(</?[bi]>)")
_SHORT_WORD = re.compile(r"(?<![\w-])(\d+|\w|×) (?=\S)")
_SEPARATOR = re.compile(r" (?=[·×])")


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks. `grey` 0 is black; `airy` space before it grows where the page has room to spare."""

    scale: float = 1.0
    grey: float = 0.0
    before: float = 0.0
    airy: float = 0.0
    indent: float = 0.0
    rule: float = 0.0
    """Thickness in points of a line above."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text with `<b>` for bold (other marks are left out), a `mark` standing in its indent, an `aside` at the right
    end of its first line, and empty `boxes` to tick there."""

    html: str
    style: Style
    mark: str = ""
    aside: str = ""
    boxes: int = 0


Column = Sequence[Paragraph]


class Word(NamedTuple):
    """What no line break divides, as pieces with their fonts."""

    pieces: tuple[tuple[str, str], ...]
    width: float


def height(column: Column, width: float, size: float, air: float = 0.0) -> float:
    """Return the height of the column in points, infinite where a word is wider than the column."""
    return sum(_height(paragraph, width / size, air) for paragraph in column) * size


def draw(canvas: Canvas, column: Column, x: float, y: float, width: float, size: float, air: float = 0.0) -> None:
    """Draw the column down from `y`."""
    for paragraph in column:
        _draw(canvas, paragraph, x, y, width, size, air)
        y -= _height(paragraph, width / size, air) * size


@cache
def fonts() -> dict[str, TTFont]:
    """Load both fonts, once."""
    loaded = {}
    for name in (REGULAR, BOLD):
        loaded[name] = TTFont(name, FONTS_DIR / f"{name}.ttf", asciiReadable=False)
        registerFont(loaded[name])
    return loaded


@lru_cache(maxsize=4096)
def breadth(string: str, font: str) -> float:
    """Return the width of a string in em."""
    return float(fonts()[font].stringWidth(string, 1))


def drawable(string: str) -> str:
    """Leave out what the fonts lack, such as emoji in texts made for a phone; an arrow becomes a dash."""
    known = fonts()[REGULAR].face.charToGlyph
    return "".join(letter for letter in string.replace("→", "—") if ord(letter) in known)


def _height(paragraph: Paragraph, room: float, air: float) -> float:
    style = paragraph.style
    lines = _wrapped(paragraph, room)
    return style.before + air * style.airy + len(lines) * _LEADING * style.scale if lines else inf


def _draw(canvas: Canvas, paragraph: Paragraph, x: float, y: float, width: float, size: float, air: float) -> None:
    style = paragraph.style
    y -= (style.before + air * style.airy) * size
    if style.rule:
        canvas.setLineWidth(style.rule)
        canvas.setStrokeGray(0)
        canvas.line(x, y + 0.25 * size, x + width, y + 0.25 * size)
    letters = style.scale * size
    baseline = y - _ASCENT * letters
    canvas.setFillGray(style.grey)
    if paragraph.mark:
        _string(canvas, x, baseline, paragraph.mark, BOLD, letters)
    if paragraph.aside:
        right = x + width - breadth(paragraph.aside, REGULAR) * letters
        _string(canvas, right, baseline, paragraph.aside, REGULAR, letters)
    _boxes(canvas, paragraph.boxes, x + width, baseline, size)
    for line in _wrapped(paragraph, width / size):
        start = x + style.indent * size
        for font, piece in _runs(line):
            _string(canvas, start, baseline, piece, font, letters)
            start += breadth(piece, font) * letters
        baseline -= _LEADING * letters


def _string(canvas: Canvas, x: float, y: float, string: str, font: str, size: float) -> None:
    canvas.setFont(font, size)
    canvas.drawString(x, y, string)


def _boxes(canvas: Canvas, number: int, right: float, baseline: float, size: float) -> None:
    canvas.setLineWidth(_HAIRLINE)
    canvas.setStrokeGray(0.35)
    for place in range(number):
        left = right - (place * (_BOX + _BOX_GAP) + _BOX) * size
        canvas.rect(left, baseline - 0.18 * size, _BOX * size, _BOX * size)


def _runs(line: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a line by font, spaces between words included: few strings, and whole ones to search for."""
    pieces = []
    for number, word in enumerate(line):
        first = word.pieces[0]
        pieces.append((first[0], f" {first[1]}" if number else first[1]))
        pieces += word.pieces[1:]
    for font, group in groupby(pieces, key=itemgetter(0)):
        yield font, "".join(piece for _, piece in group)


def _wrapped(paragraph: Paragraph, room: float) -> tuple[tuple[Word, ...], ...]:
    """Return the lines of the text in a column of `room` em; none if a word is too wide for it."""
    style = paragraph.style
    taken = style.indent
    if paragraph.boxes:
        taken += paragraph.boxes * (_BOX + _BOX_GAP) + 0.3
    if paragraph.aside:
        taken += (breadth(paragraph.aside, REGULAR) + 0.6) * style.scale
    return _lines(paragraph.html, (room - taken) / style.scale)


@lru_cache(maxsize=2048)
def _lines(html: str, room: float) -> tuple[tuple[Word, ...], ...]:
    space = max(breadth(" ", REGULAR), breadth(" ", BOLD))
    lines: list[list[Word]] = []
    left = 0.0
    for word in _words(html):
        if word.width > room:
            return ()
        if lines and word.width + space <= left:
            lines[-1].append(word)
            left -= word.width + space
        else:
            lines.append([word])
            left = room - word.width
    return tuple(map(tuple, lines))


@lru_cache(maxsize=2048)
def _words(html: str) -> tuple[Word, ...]:
    font = REGULAR
    words: list[list[tuple[str, str]]] = [[]]
    for part in _TAG.split(html):
        if _TAG.fullmatch(part):
            font = BOLD if part == "<b>" else REGULAR
            continue
        for number, piece in enumerate(_bound(drawable(unescape(part))).split(" ")):
            if number:
                words.append([])
            if piece:
                words[-1].append((font, piece))
    return tuple(Word(tuple(w), sum(breadth(piece, font) for font, piece in w)) for w in words if w)


def _bound(string: str) -> str:
    """Return the text with those spaces unbreakable that should not end a line: «3 × 8–10», «90 с», «в груди»."""
    return _SEPARATOR.sub("\N{NO-BREAK SPACE}", _SHORT_WORD.sub("\\1\N{NO-BREAK SPACE}", string))
