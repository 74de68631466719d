"""How words that somebody typed are put before a reader: whole characters, one direction, nothing unseen."""

import re
import unicodedata
from html import unescape

from wcwidth import iter_graphemes

from bot.services.utf16 import units_in
from bot.services.visible import BLANKS, is_visible

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
# Marks that turn the line's direction and reach beyond the text they stand in (UAX 9).
DIRECTION_MARKS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# What leaves no mark, and would take the room of what does.
UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff]")
# More marks on one letter than these (and joiners after it) are no spelling in any script, and hide the letter.
MOST_MARKS = 3
MARKS, JOINERS = ("Mn", "Me"), "\u200c\u200d"
TURNS = re.compile(r"([\u200e\u200f\u061c])[\u200e\u200f\u061c]+")
TAG = re.compile(r"<[^>]*>")


def cut(text: str, longest: int) -> str:
    """Return at most `longest` characters of `text`, none of them in half, with «…» where some are missing."""
    if len(text) <= longest:
        return text
    room = longest - (2 if FIRST_STRONG_ISOLATE in text else 1)
    kept = ""
    for cluster in iter_graphemes(text):  # whole characters as a person sees them (UAX 29)
        if len(kept) + len(cluster) > room:
            break
        kept += cluster
    # What was cut off with the end of a name in another direction must not turn the rest of the line.
    closed = kept.count(FIRST_STRONG_ISOLATE) <= kept.count(POP_ISOLATE)
    return kept.rstrip() + "…" + ("" if closed else POP_ISOLATE)


def marked(label: str, is_so: bool) -> str:
    """Return the label of something to choose, with a mark where it is what is chosen now."""
    return f"✓ {label}" if is_so else label


def length_of(html: str) -> int:
    """Return how long the message is once its markup is read: what Telegram's limits are about."""
    return units_in(unescape(TAG.sub("", html)))


def one_line(text: str, longest: int = 64) -> str:
    """Return what somebody typed, fit to stand within a line: one line, cut, its direction kept to itself.

    Empty where there is nothing to see.
    """
    line = " ".join(text.translate(DIRECTION_MARKS).split())
    if not is_visible(line):
        return ""
    line = " ".join(_legible(line).split())
    whole = cut(line, longest)
    # Of a chain of emoji that has no room as one a part is shown: «…» would tell nobody from others.
    line = whole if whole != "…" else line[: longest - 1] + whole
    if any(unicodedata.bidirectional(char) in ("R", "AL") for char in line):
        return f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}"
    return line


def _legible(line: str) -> str:
    """Return the line so that its letters can be read: few marks on each, and nothing between them that nobody sees."""
    line = "".join(" " if character in BLANKS else character for character in line)
    return TURNS.sub(r"\1", _thinned(UNSEEN.sub("", line)))


def _thinned(line: str) -> str:
    """Return the line without the marks that are heaped on a letter."""
    if line.isascii():
        return line
    kept, marks = [], 0
    for character in line:
        marks = marks + 1 if character in JOINERS or unicodedata.category(character) in MARKS else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def all_lines(text: str, longest: int = 1000) -> str:
    """Return what somebody typed with its line breaks, cut, its direction kept to itself."""
    lines = [one_line(line, longest) for line in cut(text.strip(), longest).splitlines()]
    # A line between others can turn nothing but itself (UAX 9), and two marks around each would lengthen a text of
    # short lines beyond what a message takes.
    between = [line.strip(FIRST_STRONG_ISOLATE + POP_ISOLATE) for line in lines[1:-1]]
    return "\n".join([*lines[:1], *between, *lines[1:][-1:]])
