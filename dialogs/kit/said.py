"""What a message that is kept says, in a line."""

from collections.abc import Sequence

from bot.i18n import Translator
from bot.program import part_words
from bot.services.talk.content import Content
from bot.telegram.parts import SINGLE_MEDIA
from bot.text.words import one_line

LONGEST = 40


def in_a_line(said: Sequence[Content], t: Translator) -> str:
    """Return the sign of what the message, or the album, is, with its first words; as it is."""
    words = one_line(next((one.text for one in said if one.text), ""), LONGEST)
    kind = said[0].kind
    known = kind in SINGLE_MEDIA or kind == "text"
    first = part_words.first_words(kind, words, t) if known else t.label("kind-other")
    return first if len(said) == 1 else f"{first} ×{len(said)}"
