"""What other code gives to the CRM: refused with words before a database would refuse it in its own.

Every check raises `BadArgument` with the argument's name for what no column or message could hold.
"""

import json
from collections.abc import Iterator, Sequence

from bot.services.errors import BadArgument, BadPart, CRMError, TextTooLong
from bot.services.ids import LARGEST_ID
from bot.services.money.currencies import LANGUAGES
from bot.services.programs import content
from bot.services.programs.content import Part

# The largest id of an account (Bot API: at most 52 significant bits).
LARGEST_ACCOUNT = 2**52
LONGEST_TITLE = 60
LONGEST_PHONE = 200
LONGEST_NOTE = 10_000
MOST_DAYS = 3650


def words(argument: str, value: object, *, longest: int | None = None) -> str:
    """Return the words as they are. Raises `BadArgument` for what is no text that can be kept, `TextTooLong`."""
    if not isinstance(value, str) or not _can_be_kept(value):
        raise BadArgument(argument=argument)
    if longest is not None and len(value) > longest:
        raise TextTooLong(limit=longest)
    return value


def maybe_words(argument: str, value: object, *, longest: int | None = None) -> str | None:
    """Return the words, none where there are none; see `words`."""
    return None if value is None else words(argument, value, longest=longest)


def number(argument: str, value: object, *, highest: int) -> int:
    """Return the whole number from 1 to `highest`. Raises `BadArgument`."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= highest:
        raise BadArgument(argument=argument)
    return value


def known_id(value: object, missing: CRMError) -> int:
    """Return the id. Raises `missing` for what nothing can have as its id."""
    try:
        return number("id", value, highest=LARGEST_ID)
    except BadArgument:
        raise missing from None


def language(value: object) -> str:
    """Return the language of the bot's that is meant: `en` for «en-GB» too. Raises `BadArgument` for one it lacks."""
    primary = words("language", value).replace("_", "-").partition("-")[0].strip().casefold()
    if primary not in LANGUAGES:
        raise BadArgument(argument="language")
    return primary


def parts(value: object) -> list[Part]:
    """Return the messages of a program. Raises `BadPart`, `TextTooLong`; see `content.given`."""
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise BadPart(kind=type(value).__name__)
    return [_part(part) for part in value]


def _part(part: object) -> Part:
    if not isinstance(part, str | dict):
        raise BadPart(kind=type(part).__name__)
    try:
        json.dumps(part, allow_nan=False)
        kept = all(_can_be_kept(text) for text in _texts(part))
    except (TypeError, ValueError, RecursionError):
        kept = False
    if not kept:
        raise BadPart(kind="unknown")
    return content.given(part)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(str(key))
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def _can_be_kept(text: str) -> bool:
    # PostgreSQL keeps every character but U+0000, and half of a pair of surrogates is none.
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
