"""Which message shows what, kept with the conversation, where every replica sees it: an edit that changes nothing is
refused by Telegram, and the second of two quick taps has to know what the first one has made of their message.

The client's live message is in their row instead: it outlives a restart without Redis.
"""

from typing import NamedTuple

from aiogram.fsm.storage.base import BaseStorage, StorageKey

# The staff's menu, and the pages inside a message that was turned last.
MENU, PAGE = "screen", "page"


class ShownMessage(NamedTuple):
    """The id of a message and the digest of what it shows; 0 and nothing where that is not known."""

    message_id: int = 0
    digest: str = ""


class ShownMessages:
    """The one store of what is shown where, in a chat with one person."""

    def __init__(self, storage: BaseStorage, what: str) -> None:
        self._storage = storage
        self._what = what

    async def get(self, bot_id: int, chat_id: int) -> ShownMessage:
        kept = await self._storage.get_data(self._key(bot_id, chat_id))
        return ShownMessage(kept.get("message", 0), kept.get("look", ""))

    async def keep(self, bot_id: int, chat_id: int, shown: ShownMessage) -> None:
        await self._storage.set_data(self._key(bot_id, chat_id), {"message": shown.message_id, "look": shown.digest})

    def _key(self, bot_id: int, chat_id: int) -> StorageKey:
        return StorageKey(bot_id=bot_id, chat_id=chat_id, user_id=chat_id, destiny=self._what)
