"""Messages of a chat drawn as a phone shows them: bubbles, and under them rows of buttons, in plain SVG.

Letters come from the reader's own fonts, so their widths are guessed, a little too wide rather than too narrow.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from wcwidth import iter_graphemes, wcswidth

from bot.demo.server.chats import Message

WIDTH, MARGIN = 400, 12
BUBBLE, PADDING = 320, 10  # the widest bubble, and the room around its text
SIZE, LINE, BUTTON, GAP = 15, 20, 34, 5
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
GROUND, THEIRS, MINE, KEY, INK, FAINT = "#dfe7ec", "#ffffff", "#e3fbd0", "#f6fafc", "#1b2733", "#6b7c8a"
STYLES = {"success": "#cdeed3", "danger": "#f8d6d3", "primary": "#cfe4fa"}
MEDIA = {"photo": "📷", "document": "📄", "voice": "🎤", "video": "🎬", "contact": "👤"}
NARROW, WIDE = "ijltfI.,:;!|'()[] ·", "mwMWшщжмюыфШЩЖМЮЫФД@%—"

WEIGHT = ' font-weight="600"'

Run = tuple[str, bool]
"""Some letters, and whether they are bold."""


@dataclass(frozen=True)
class Shot:
    """A message as it was at one moment: a live one changes in place."""

    text: str
    bold: frozenset[int]
    rows: Sequence[Sequence[tuple[str, str]]] = ()
    media: str = ""
    mine: bool = False

    @classmethod
    def of(cls, message: Message) -> "Shot":
        """Return what the message shows now."""
        rows = [[(button["text"], button.get("style", "")) for button in row] for row in message.inline]
        media = MEDIA.get(message.kind, message.kind) if message.kind != "text" else ""
        return cls(message.exact_text, _bold(message.entities), rows, media, not message.from_bot)


@dataclass
class Canvas:
    """Shapes, and how far down they reach."""

    parts: list[str] = field(default_factory=list)
    y: float = MARGIN

    def box(self, x: float, y: float, width: float, height: float, fill: str, round_: float = 12) -> None:
        place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round_:g}"'
        self.parts.append(f'<rect {place} fill="{fill}"/>')

    def line(self, x: float, y: float, runs: Sequence[Run], *, anchor: str = "start", size: int = SIZE) -> None:
        spans = "".join(f"<tspan{WEIGHT * bold}>{escape(text)}</tspan>" for text, bold in runs)
        where = f'x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}"'
        self.parts.append(f'<text {where} xml:space="preserve">{spans}</text>')


def phone(shots: Sequence[Shot], *, title: str) -> str:
    """Return the chat with these messages, oldest first, as an SVG; `title` is read to those who can't see it."""
    canvas = Canvas()
    for shot in shots:
        _draw(canvas, shot)
    height = canvas.y + MARGIN - GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" '
        f'height="{height:g}" role="img" font-family="{FONT}" fill="{INK}">'
    )
    ground = f'<rect width="{WIDTH}" height="{height:g}" rx="18" fill="{GROUND}"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", ground, *canvas.parts, "</svg>", ""])


def _draw(canvas: Canvas, shot: Shot) -> None:
    lines = [line for paragraph in _paragraphs(shot) for line in _wrapped(paragraph, BUBBLE - 2 * PADDING)]
    picture = 96 if shot.media else 0
    width = BUBBLE if shot.rows or shot.media else max(map(_width, lines), default=0) + 2 * PADDING
    height = picture + len(lines) * LINE + 2 * PADDING
    x = WIDTH - MARGIN - width if shot.mine else MARGIN
    canvas.box(x, canvas.y, width, height, MINE if shot.mine else THEIRS)
    if picture:
        canvas.box(x + 4, canvas.y + 4, width - 8, picture - 8, "#c9d6de", 10)
        canvas.line(x + width / 2, canvas.y + picture / 2 + 12, [(shot.media, False)], anchor="middle", size=36)
    for number, runs in enumerate(lines, 1):
        canvas.line(x + PADDING, canvas.y + picture + PADDING + number * LINE - 5, runs)
    canvas.y += height + GAP
    for row in shot.rows:
        each = (BUBBLE - GAP * (len(row) - 1)) / len(row)
        for place, (label, style) in enumerate(row):
            left = x + place * (each + GAP)
            canvas.box(left, canvas.y, each, BUTTON, STYLES.get(style, KEY), 9)
            shown = _shortened(label, each - PADDING)
            canvas.line(left + each / 2, canvas.y + BUTTON / 2 + 5, [(shown, False)], anchor="middle")
        canvas.y += BUTTON + GAP
    canvas.y += GAP


def _bold(entities: Sequence[dict[str, Any]]) -> frozenset[int]:
    """Return the places of bold letters, in UTF-16 units as Telegram counts."""
    bold = (entity for entity in entities if entity["type"] == "bold")
    return frozenset(n for entity in bold for n in range(entity["offset"], entity["offset"] + entity["length"]))


def _paragraphs(shot: Shot) -> Iterator[list[Run]]:
    place, paragraph = 0, list[Run]()
    for letter in iter_graphemes(shot.text):
        if letter == "\n":
            yield paragraph
            paragraph = []
        else:
            paragraph.append((letter, place in shot.bold))
        place += len(letter.encode("utf-16-le")) // 2
    yield paragraph


def _wrapped(letters: list[Run], room: float) -> Iterator[list[Run]]:
    line, last_space = list[Run](), None
    for letter in letters:
        line.append(letter)
        if letter[0] == " ":
            last_space = len(line)
        elif _width(line) > room and len(line) > 1:
            cut = last_space or len(line) - 1
            yield _joined(line[:cut])
            line, last_space = line[cut:], None
    yield _joined(line)


def _joined(letters: Sequence[Run]) -> list[Run]:
    runs = list[Run]()
    for text, bold in letters:
        if runs and runs[-1][1] == bold:
            runs[-1] = (runs[-1][0] + text, bold)
        else:
            runs.append((text, bold))
    return runs


def _shortened(label: str, room: float) -> str:
    letters = list(iter_graphemes(label))
    while _width([("".join(letters), False)]) > room and letters:
        letters.pop()
    shown = "".join(letters)
    return shown if shown == label else shown.rstrip() + "…"


def _width(runs: Sequence[Run]) -> float:
    return sum(_letter(letter) * (1.05 if bold else 1) for text, bold in runs for letter in iter_graphemes(text))


def _letter(letter: str) -> float:
    if wcswidth(letter) > 1 or len(letter) > 1:
        return SIZE * 1.3
    if letter in NARROW:
        return SIZE * 0.32
    return SIZE * (0.86 if letter in WIDE else 0.69 if letter.isupper() else 0.6)
