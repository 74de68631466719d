"""What a message of a conversation holds, as data: it can be sent anew whatever becomes of the one that was typed."""

import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.services.programs.content import LARGEST_ALBUM, LONGEST_CAPTION
from db.models import TalkMessage

TEXT, STICKER = "text", "sticker"
# What no method of the Bot API sends anew, such as a poll: only a copy of it can be sent on.
COPIED = "copied"
# In `more`: which file it is, whatever Telegram calls it today.
FILE = "unique"
# In `more`: which saved answer it is; whoever sent it saw it as the bot's own message, and typed none.
SAVED = "saved"
# Emoji, what joins them and gives them a colour, and the spaces between.
_OF_EMOJI = frozenset({"So", "Sk", "Mn", "Me", "Cf", "Zs"})


@dataclass(frozen=True)
class Content:
    """Words with their formatting (in Telegram's own terms), or a file with words under it, or something of its own.

    `album` is the same for all that was sent as one. `more` is what the kind has besides: a name, seconds, a place.
    """

    kind: str
    text: str = ""
    entities: Sequence[dict[str, Any]] = ()
    file_id: str = ""
    album: str = ""
    more: dict[str, Any] = field(default_factory=dict)

    def columns(self) -> dict[str, Any]:
        """Return what a message's row keeps of it."""
        kept = {"entities": list(self.entities) or None, "more": self.more or None}
        return {"kind": self.kind, "text": self.text, "file_id": self.file_id, "album": self.album, **kept}

    @property
    def waits(self) -> bool:
        """Whether it is something that people answer: a sticker and bare emoji are not."""
        return self.kind != STICKER and not (self.kind == TEXT and is_bare_emoji(self.text))

    @property
    def has_long_caption(self) -> bool:
        """Whether there are more words under the file than a bot may write there: Premium allows them."""
        return self.kind != TEXT and len(self.text) > LONGEST_CAPTION


def to_json(said: Sequence[Content]) -> list[dict[str, Any]]:
    """Return what a row keeps of a message, or of those of an album."""
    return [asdict(one) for one in said]


def from_json(kept: Sequence[dict[str, Any]]) -> list[Content]:
    """Return the messages that a row keeps."""
    return [Content(**one) for one in kept]


def joined(held: Sequence[Content], said: Content) -> list[Content]:
    """Return the album that is held with this message of it added, or the message in place of what is held.

    What an album has no room for came before: an update may come twice.
    """
    if not (said.album and held and held[-1].album == said.album):
        return [said]
    return [*held, said][:LARGEST_ALBUM]


def of(message: TalkMessage) -> Content:
    """Return what the row of a message holds."""
    more = message.more or {}
    return Content(message.kind, message.text, message.entities or (), message.file_id, message.album, more)


def differ(one: Content, other: Content) -> bool:
    """Say whether the words or the file of one are not those of the other; how words are formatted does not count.

    Of a file that was kept as a receipt first nobody knows which one it was: it is taken to be the same.
    """
    files = {one.more.get(FILE), other.more.get(FILE)} - {None}
    return (one.kind, one.text) != (other.kind, other.text) or len(files) > 1


def look_different(one: Content, other: Content) -> bool:
    """Say whether people see that these are not the same: other words, formatted otherwise, or another file.

    Nothing else can be changed of what was sent; a place that moves stays where it was.
    """
    return differ(one, other) or list(one.entities) != list(other.entities)


def is_bare_emoji(text: str) -> bool:
    """Say whether there is nothing but emoji in the text."""
    categories = {unicodedata.category(char) for char in text.strip()}
    return "So" in categories and categories <= _OF_EMOJI
