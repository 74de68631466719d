"""Whether a text has anything to see in it: names may be made of signs that leave no mark."""

import unicodedata

# Letters without ink, which some give as their name: Hangul fillers and the empty Braille pattern.
BLANKS = "\u115f\u1160\u3164\uffa0\u2800"


def has_ink(text: str) -> bool:
    """Say whether somebody who looks at the text sees something."""
    return any(unicodedata.category(char) not in ("Cf", "Cc", "Zs", "Mn") and char not in BLANKS for char in text)
