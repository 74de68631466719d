"""Draws bars that lie, one below another: readable on a phone that shows the picture 350 pixels wide.

Knows nothing of what they are about. A bar lies in a row of its own, so that there is room for all that it says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import chain

from PIL import Image, ImageDraw, ImageFont

from bot.program.typeset import BOLD, FONTS_DIR, REGULAR, drawable

_WIDTH, _MARGIN, _GAP = 900, 40, 18
_TITLE, _HEADING, _TEXT = 44, 36, 32
_ROW, _BAR, _ROUND = 54, 34, 6
_LEAST_BAR = 4
"""Pixels of a bar that would be too short to be seen beside the longest one."""
_PAPER, _INK, _PALE = "#ffffff", "#1d2733", "#8a94a0"
_COLOUR, _COLOUR_OF_MAIN = "#8cc3a0", "#2f8f5b"


@dataclass(frozen=True)
class Bar:
    """A bar as long as its `value`, with a `name` before it and `words` behind; one is the `main` one."""

    name: str
    value: int
    words: str
    main: bool = False


@dataclass(frozen=True)
class Panel:
    """Bars that are measured by each other, below their heading, which may be empty."""

    heading: str
    bars: Sequence[Bar]


def draw(title: str, panels: Sequence[Panel]) -> bytes:
    """Return the picture as a PNG file. What the font has no letter for is left out."""
    bars = list(chain.from_iterable(panel.bars for panel in panels))
    height = 2 * _MARGIN + _TITLE + sum(map(_height, panels))
    image = Image.new("RGB", (_WIDTH, height), _PAPER)
    pen = _Pen(ImageDraw.Draw(image))
    pen.write(title, _MARGIN, _MARGIN + _TITLE // 2, BOLD, _TITLE)
    # All panels have the same columns.
    left = _MARGIN + pen.widest(bar.name for bar in bars) + _GAP
    room = _WIDTH - _MARGIN - left - _GAP - pen.widest(bar.words for bar in bars)
    top = _MARGIN + _TITLE
    for panel in panels:
        pen.write(panel.heading, _MARGIN, top + _above(panel) - _HEADING, BOLD, _HEADING)
        longest = max((bar.value for bar in panel.bars), default=0)
        for number, bar in enumerate(panel.bars):
            pen.draw(bar, left, top + _above(panel) + number * _ROW, _length(bar.value, longest, room))
        top += _height(panel)
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _above(panel: Panel) -> int:
    return 2 * _HEADING if panel.heading else _GAP


def _height(panel: Panel) -> int:
    return _above(panel) + len(panel.bars) * _ROW


def _length(value: int, longest: int, room: int) -> int:
    return max(_LEAST_BAR, room * value // longest) if value else 0


class _Pen:
    """Draws on one picture, with fonts of its own: they are not safe between threads."""

    def __init__(self, canvas: ImageDraw.ImageDraw) -> None:
        self._canvas = canvas
        self._fonts: dict[tuple[str, int], ImageFont.FreeTypeFont] = {}

    def draw(self, bar: Bar, left: int, top: int, length: int) -> None:
        font, middle = BOLD if bar.main else REGULAR, top + _ROW // 2
        self.write(bar.name, _MARGIN, middle, font, _TEXT)
        if length:
            ends = (left, middle - _BAR // 2, left + length, middle + _BAR // 2)
            fill = _COLOUR_OF_MAIN if bar.main else _COLOUR
            self._canvas.rounded_rectangle(ends, min(_ROUND, length // 2), fill)
        beside = left + length + (_GAP if length else 0)
        self.write(bar.words, beside, middle, font, _TEXT, colour=_INK if bar.value else _PALE)

    def write(self, words: str, x: int, middle: int, font: str, size: int, *, colour: str = _INK) -> None:
        self._canvas.text((x, middle), drawable(words), fill=colour, font=self._font(font, size), anchor="lm")

    def widest(self, words: Iterable[str]) -> int:
        # Bold, for any may be the main one.
        return int(max((self._font(BOLD, _TEXT).getlength(drawable(one)) for one in words), default=0))

    def _font(self, name: str, size: int) -> ImageFont.FreeTypeFont:
        if (name, size) not in self._fonts:
            path = str(FONTS_DIR / f"{name}.ttf")
            self._fonts[name, size] = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
        return self._fonts[name, size]
