"""«✓ дошло» in a chat of staff: of several in a row one stays, the newest."""

import time
from contextlib import suppress
from dataclasses import dataclass, field

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ReactionTypeEmoji

from bot.outbox.taken import REFUSED, apart
from bot.services.talk.content import SAVED
from bot.telegram.patience import PUT_OFF
from db.models import TalkMessage

# What was said so many seconds ago stays, whatever is said after it: somebody may be about to reply to it.
IN_A_ROW = 15.0
HAS_ARRIVED = "👌"


@dataclass(frozen=True)
class Arrival:
    """The message `there` says that something has arrived: `about` which client, and which message if it was an edit.

    `marked` says that the one who typed it sees that on their own message too.
    """

    about: tuple[int, int]
    there: int
    marked: bool
    at: float = field(default_factory=time.monotonic)

    def is_said_by(self, newer: "Arrival") -> bool:
        """Whether nothing is lost where only the newer one stays."""
        return self.marked and self.about == newer.about and newer.at - self.at < IN_A_ROW


async def mark(bot: Bot, message: TalkMessage, source: tuple[int, int] | None) -> bool:
    """Put a sign on what was typed that it has arrived. Returns whether it is there; not on the bot's own."""
    if source is None or SAVED in (message.more or {}):
        return False
    try:
        await bot.set_message_reaction(*source, [ReactionTypeEmoji(emoji=HAS_ARRIVED)])
    except REFUSED:
        return False
    return True


class Arrivals:
    """What was said last in each chat. After a restart it is unknown, and both stay."""

    def __init__(self) -> None:
        self._last: dict[int, Arrival] = {}

    async def replace(self, bot: Bot, chat_id: int, newer: Arrival) -> None:
        """Take the one before out of the chat, if this one says the same."""
        before, self._last[chat_id] = self._last.get(chat_id), newer
        if before is not None and before.is_said_by(newer):
            with apart(), suppress(TelegramBadRequest, *PUT_OFF):
                await bot.delete_messages(chat_id, [before.there])
