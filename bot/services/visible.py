"""What there is to see in a text: names may be made of signs that leave no mark."""

import unicodedata

from bot.services.errors import TextTooLong, WordsWanted

# Letters without ink, which some give as their name: Hangul fillers, empty Braille, blanks of other scripts.
BLANKS = "\u115f\u1160\u3164\uffa0\u2800\U0001d159\U00013441\U00013442"
# Categories of characters without ink; marks have some, and nothing that bears them.
UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Mn", "Me")


def is_visible(text: str) -> bool:
    """Say whether somebody who looks at the text sees something."""
    return any(unicodedata.category(char) not in UNSEEN and char not in BLANKS for char in text)


def visible(text: str) -> str:
    """Return the text without what nobody sees: zero-width characters, direction marks, outer spaces."""
    return "".join(char for char in text if unicodedata.category(char) not in ("Cf", "Cc") or char in "\n\t").strip()


def folded(name: str) -> str:
    """Return what two names have in common that nobody can tell apart."""
    return unicodedata.normalize("NFC", visible(name).casefold())


def typed_text(text: str, *, longest: int) -> str:
    """Return words that were typed, "" where nothing of them can be seen. Raises `TextTooLong`."""
    words = text.strip()
    if len(words) > longest:
        raise TextTooLong(limit=longest)
    return words if is_visible(words) else ""


def typed_line(text: str, *, longest: int) -> str:
    """Return a name that was typed, as a line. Raises `WordsWanted`, `TextTooLong`."""
    line = " ".join(text.split())
    if not is_visible(line):
        raise WordsWanted
    if len(line) > longest:
        raise TextTooLong(limit=longest)
    return line
