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
    """Bars that are measured by each other, below their heading."""

    heading: str
    bars: Sequence[Bar]


def draw(title: str, panels: Sequence[Panel]) -> bytes:
    """Return the picture as a PNG file. What the font has no letter for is left out."""
    rows = sum(len(panel.bars) for panel in panels)
    height = 2 * _MARGIN + _TITLE + sum(_heading_height(panel) for panel in panels) + rows * _ROW
    image = Image.new("RGB", (_WIDTH, height), _PAPER)
    canvas = ImageDraw.Draw(image)
    _write(canvas, _MARGIN, _MARGIN + _TITLE // 2, title, BOLD, _TITLE, _WIDTH - 2 * _MARGIN)
    top = _MARGIN + _TITLE
    bars = list(chain.from_iterable(panel.bars for panel in panels))
    # All panels have the same columns.
    left = _MARGIN + _widest(bar.name for bar in bars) + _GAP
    room = _WIDTH - _MARGIN - left - _GAP - _widest(bar.words for bar in bars)
    for panel in panels:
        top += _heading_height(panel)
        if panel.heading:
            _write(canvas, _MARGIN, top - _HEADING, panel.heading, BOLD, _HEADING, _WIDTH - 2 * _MARGIN)
        longest = max((bar.value for bar in panel.bars), default=0)
        for bar in panel.bars:
            _draw(canvas, bar, left, top, _length(bar.value, longest, room))
            top += _ROW
    file = BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def _heading_height(panel: Panel) -> int:
    return 2 * _HEADING if panel.heading else _HEADING // 2


def _length(value: int, longest: int, room: int) -> int:
    return max(_LEAST_BAR, room * value // longest) if value else 0


def _draw(canvas: ImageDraw.ImageDraw, bar: Bar, left: int, top: int, length: int) -> None:
    font, middle = BOLD if bar.main else REGULAR, top + _ROW // 2
    _write(canvas, _MARGIN, middle, bar.name, font, _TEXT)
    if length:
        ends = (left, middle - _BAR // 2, left + length, middle + _BAR // 2)
        fill = _COLOUR_OF_MAIN if bar.main else _COLOUR
        canvas.rounded_rectangle(ends, min(_ROUND, length // 2), fill)
    beside = left + length + (_GAP if length else 0)
    _write(canvas, beside, middle, bar.words, font, _TEXT, colour=_INK if bar.value else _PALE)


def _write(
    canvas: ImageDraw.ImageDraw,
    x: int,
    middle: int,
    words: str,
    font: str,
    size: int,
    room: int | None = None,
    *,
    colour: str = _INK,
) -> None:
    """Write a line; smaller, where it is longer than the `room` there is."""
    words = drawable(words)
    if room is not None:
        width = _font(font, size).getlength(words)
        size = min(size, int(size * room / width)) if width else size
    canvas.text((x, middle), words, fill=colour, font=_font(font, size), anchor="lm")


def _widest(words: Iterable[str]) -> int:
    # Bold, for any may be the main one.
    return int(max((_font(BOLD, _TEXT).getlength(drawable(one)) for one in words), default=0))


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    # One of its own for each use: they are not safe between threads.
    return ImageFont.truetype(str(FONTS_DIR / f"{name}.ttf"), size, layout_engine=ImageFont.Layout.BASIC)
