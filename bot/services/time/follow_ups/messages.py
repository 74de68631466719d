"""What the chains say, and when: as they come, and what owners have changed of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.services.errors import NotFound, TextTooLong, UnknownPlaceholder, WordsWanted
from bot.services.time.follow_ups.chains import CHAINS, Chain, places
from bot.services.time.follow_ups.delays import Delay, read
from bot.services.visible import is_visible
from db.models import FollowUp

LONGEST = 1000
LANGUAGES = ("ru", "en")
# What is put in place of `{…}` in a text, by its names in both languages.
NAME, PROGRAM, DAY = "имя", "программа", "дата"
PLACEHOLDERS = {NAME: NAME, PROGRAM: PROGRAM, DAY: DAY, "name": NAME, "program": PROGRAM, "date": DAY}
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_NAMES = "|".join(key for key, meant in PLACEHOLDERS.items() if meant is NAME)
NAMED = re.compile(rf"\{{\s*(?:{_NAMES})\s*\}}", re.IGNORECASE)
# What goes with the name of somebody who has none: the brackets around it, the comma before it, or the sign behind it.
AROUND_NAME = re.compile(
    rf"\s*\(\s*{NAMED.pattern}\s*\)|\s*,\s*{NAMED.pattern}|{NAMED.pattern}\s*[,!:—–]?\s*", re.IGNORECASE
)
# A brace that opens or closes none, with the word beside it: most likely a placeholder that was mistyped.
STRAY = re.compile(r"\{[^\s{}]*|[^\s{}]*\}")


@dataclass(frozen=True)
class Message:
    """A message of a chain: when it comes, and what owners have typed for it, by language; else it is as it comes."""

    chain: Chain
    place: int
    is_on: bool
    delay: Delay
    texts: dict[str, str]

    @property
    def is_changed(self) -> bool:
        """Say whether it says something else than it comes with, or comes at another time."""
        return bool(self.texts) or self.delay != CHAINS[self.chain].delays[self.place - 1]


async def of(chain: Chain) -> list[Message]:
    """Return the chain's messages in their order, in one query."""
    return _merged(chain, await FollowUp.filter(chain=chain))


async def all_of_them() -> dict[Chain, list[Message]]:
    """Return the messages of all chains, in one query."""
    rows = await FollowUp.all()
    return {chain: _merged(chain, [row for row in rows if row.chain == chain]) for chain in Chain}


async def get(chain: Chain, place: int) -> Message:
    """Return this message. Raises `NotFound` where the chain has none at this place."""
    if place not in places(chain):
        raise NotFound
    return (await of(chain))[place - 1]


def checked(text: str) -> str:
    """Return the text for clients that was typed. Raises `WordsWanted`, `TextTooLong`, `UnknownPlaceholder`."""
    said = text.strip()
    # Telegram takes no message without words, and who has no name would get none.
    if not is_visible(_without_name(said)):
        raise WordsWanted
    if len(said) > LONGEST:
        raise TextTooLong(limit=LONGEST)
    for found in PLACEHOLDER.finditer(said):
        if _meant(found) not in PLACEHOLDERS:
            raise UnknownPlaceholder(name=found[0])
    if (stray := STRAY.search(PLACEHOLDER.sub(" ", said))) is not None:
        raise UnknownPlaceholder(name=stray[0])
    return said


def filled(text: str, *, name: str, program: str, day: str) -> str:
    """Return the text with these put in place of what stands for them, once: what they hold stands for nothing.

    Who has no name is spoken to without one.
    """
    values = {NAME: name, PROGRAM: program, DAY: day}
    if not name:
        text = _without_name(text)
    return PLACEHOLDER.sub(lambda found: values[PLACEHOLDERS[_meant(found)]], text)


def _without_name(text: str) -> str:
    """Return the text without the name and what belongs to it: «{имя}, привет» begins with a capital then."""
    bare = AROUND_NAME.sub("", text)
    if bare != text:
        bare = re.sub(r"[^\S\n]+(?=[.,!?])", "", bare)  # what stood before the name stands before its sign now
    return bare[:1].upper() + bare[1:] if NAMED.match(text) else bare


def _meant(found: re.Match[str]) -> str:
    return found[1].strip().casefold()


def _merged(chain: Chain, rows: Sequence[FollowUp]) -> list[Message]:
    comes, changed = CHAINS[chain], {row.place: row for row in rows}
    return [
        _message(chain, place, comes.is_on, delay, changed.get(place))
        for place, delay in zip(places(chain), comes.delays, strict=True)
    ]


def _message(chain: Chain, place: int, is_on: bool, delay: Delay, row: FollowUp | None) -> Message:
    if row is None:
        return Message(chain, place, is_on, delay, {})
    return Message(
        chain,
        place,
        is_on if row.is_on is None else row.is_on,
        read(row.delay) if row.delay else delay,
        {language: text for language, text in zip(LANGUAGES, (row.text_ru, row.text_en), strict=True) if text},
    )
