"""The one live message of the menus."""

from dataclasses import replace
from hashlib import blake2b

from aiogram import Bot
from aiogram.fsm.storage.base import BaseStorage
from aiogram.types import Message
from aiogram_dialog import ShowMode
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.api.protocols import MessageNotModified
from aiogram_dialog.manager.message_manager import MessageManager

from bot.services import sight
from bot.telegram.shown_message import MENU, ShownMessage, ShownMessages


class Screens(MessageManager):
    """One live screen: where a new message comes, the old one goes, and edits that change nothing are left out.

    It changes in place while nothing of the outbox stands below it; else it comes anew at the bottom.

    What the live screen shows is kept in the storage of conversations, where every replica sees it.
    """

    def __init__(self, storage: BaseStorage) -> None:
        self._shown = ShownMessages(storage, MENU)

    async def show_message(self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None) -> OldMessage:
        if new_message.show_mode is ShowMode.SEND:
            new_message.show_mode = ShowMode.DELETE_AND_SEND
        edit = old_message if new_message.show_mode is ShowMode.EDIT else None
        if edit and await sight.newest_message(new_message.chat.id) > edit.message_id:
            # Notices have pushed it up: what comes of a tap up there would be out of sight.
            new_message.show_mode = ShowMode.DELETE_AND_SEND
        if old_message and new_message.show_mode in (ShowMode.EDIT, ShowMode.DELETE_AND_SEND):
            live = (await self._shown.get(bot.id, new_message.chat.id)).message_id
            # A second tap comes from a message that the first one has replaced already.
            old_message = replace(old_message, message_id=max(live, old_message.message_id))
        return await super().show_message(bot, new_message, old_message)

    async def edit_message_safe(self, bot: Bot, new_message: NewMessage, old_message: OldMessage) -> Message:
        look = _look(new_message)
        live = await self._shown.get(bot.id, new_message.chat.id)
        if live == (old_message.message_id, look):
            raise MessageNotModified
        # Forgotten first: after a crash in between it is better to edit once in vain than to keep a stale screen.
        await self._shown.keep(bot.id, new_message.chat.id, ShownMessage(live.message_id))
        message = await super().edit_message_safe(bot, new_message, old_message)
        await self._shown.keep(bot.id, message.chat.id, ShownMessage(message.message_id, look))
        return message

    async def send_message(self, bot: Bot, new_message: NewMessage) -> Message:
        message = await super().send_message(bot, new_message)
        await self._shown.keep(bot.id, message.chat.id, ShownMessage(message.message_id, _look(new_message)))
        return message


def _look(message: NewMessage) -> str:
    keyboard = message.reply_markup.model_dump_json(exclude_none=True) if message.reply_markup else ""
    return blake2b(f"{message.text}\0{keyboard}\0{message.media}".encode(), digest_size=16).hexdigest()
