"""Widgets and the message manager that all menus share."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b
from operator import itemgetter
from typing import Any

from aiogram import Bot
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.types import Chat, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.api.protocols import MessageNotModified
from aiogram_dialog.manager.message_manager import MessageManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Select
from aiogram_dialog.widgets.text import Text

from bot.i18n import Translator
from bot.services import sight
from dialogs.kit.ids import carried_id


class T(Text):
    """A text of `locales/` as HTML, for messages. Arguments are keys of the getter's data."""

    def __init__(self, key: str, *arguments: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key
        self.arguments = arguments

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        return t(self.key, **self._chosen(data))

    def _chosen(self, data: dict[str, Any]) -> dict[str, Any]:
        return {name: data[name] for name in self.arguments}


class L(T):
    """A text of `locales/` as it is, for buttons."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        return t.label(self.key, **self._chosen(data))


class Ready(Text):
    """HTML or a label that the getter has made already; `key` names it in the getter's data."""

    def __init__(self, key: str | Callable[[dict[str, Any]], str], when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return self.key(data) if callable(self.key) else str(data[self.key])


def choices(id: str, items: str, on_click: Any, *, carries: Callable[[str], Any] = carried_id) -> Select[Any]:  # noqa: A002
    """Return a button for each pair of id and label that the getter gives under `items`.

    `carries` makes of an id that comes back, which may be forged, what `on_click` gets.
    """
    return Select(
        Ready(lambda data: data["item"][1]),
        id=id,
        item_id_getter=itemgetter(0),
        type_factory=carries,
        items=items,
        on_click=on_click,
    )


class Screens(MessageManager):
    """One live screen: where a new message comes, the old one goes, and edits that change nothing are left out.

    It changes in place while nothing of the outbox stands below it; else it comes anew at the bottom.

    What the live screen shows is kept in the storage of conversations, where every replica sees it.
    """

    def __init__(self, storage: BaseStorage) -> None:
        self._storage = storage

    async def show_message(self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None) -> OldMessage:
        if new_message.show_mode is ShowMode.SEND:
            new_message.show_mode = ShowMode.DELETE_AND_SEND
        edit = old_message if new_message.show_mode is ShowMode.EDIT else None
        if edit and await sight.newest_message(new_message.chat.id) > edit.message_id:
            # Notices have pushed it up: what comes of a tap up there would be out of sight.
            new_message.show_mode = ShowMode.DELETE_AND_SEND
        if old_message and new_message.show_mode is ShowMode.DELETE_AND_SEND:
            live, _ = await self._live(bot, new_message.chat)
            # A second tap comes from a message that the first one has replaced already.
            old_message = replace(old_message, message_id=max(live, old_message.message_id))
        return await super().show_message(bot, new_message, old_message)

    async def edit_message_safe(self, bot: Bot, new_message: NewMessage, old_message: OldMessage) -> Message:
        look = _look(new_message)
        live = await self._live(bot, new_message.chat)
        if live == (old_message.message_id, look):
            raise MessageNotModified
        # Forgotten first: after a crash in between it is better to edit once in vain than to keep a stale screen.
        await self._keep(bot, new_message.chat, live[0], "")
        message = await super().edit_message_safe(bot, new_message, old_message)
        await self._keep(bot, message.chat, message.message_id, look)
        return message

    async def send_message(self, bot: Bot, new_message: NewMessage) -> Message:
        message = await super().send_message(bot, new_message)
        await self._keep(bot, message.chat, message.message_id, _look(new_message))
        return message

    async def _live(self, bot: Bot, chat: Chat) -> tuple[int, str]:
        """Return the live message of the chat and what it shows; 0 and nothing where that is not known."""
        kept = await self._storage.get_data(_key(bot, chat))
        return kept.get("message", 0), kept.get("look", "")

    async def _keep(self, bot: Bot, chat: Chat, message_id: int, look: str) -> None:
        await self._storage.set_data(_key(bot, chat), {"message": message_id, "look": look})


def _key(bot: Bot, chat: Chat) -> StorageKey:
    return StorageKey(bot_id=bot.id, chat_id=chat.id, user_id=chat.id, destiny="screen")


def _look(message: NewMessage) -> str:
    keyboard = message.reply_markup.model_dump_json(exclude_none=True) if message.reply_markup else ""
    return blake2b(f"{message.text}\0{keyboard}\0{message.media}".encode(), digest_size=16).hexdigest()
