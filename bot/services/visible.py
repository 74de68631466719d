"""Whether a text has anything to see in it: names may be made of signs that leave no mark."""

import unicodedata

# Letters without ink, which some give as their name: Hangul fillers, empty Braille, blanks of other scripts.
BLANKS = "\u115f\u1160\u3164\uffa0\u2800\U0001d159\U00013441\U00013442"
# Categories of characters without ink; marks have some, and nothing that bears them.
UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Mn", "Me")


def is_visible(text: str) -> bool:
    """Say whether somebody who looks at the text sees something."""
    return any(unicodedata.category(char) not in UNSEEN and char not in BLANKS for char in text)
