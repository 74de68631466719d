"""The screens of dialogs, beside what must stay in the chat, and where Telegram does not take them."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ShowMode
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.api.protocols import MessageManagerProtocol, MessageNotModified

from bot.telegram import turns
from bot.telegram.answers import answer
from bot.telegram.patience import PUT_OFF

_tapped: ContextVar[tuple[int, int | None] | None] = ContextVar("tapped", default=None)


@contextmanager
def staying(message_id: int, *, live: int | None) -> Iterator[None]:
    """Within the block the tapped message stays where it is, and the `live` screen is what a new one replaces.

    The library would take any message whose button opens a screen for the old screen.
    """
    token = _tapped.set((message_id, live))
    try:
        yield
    finally:
        _tapped.reset(token)


class SparedScreens(MessageManagerProtocol):
    """Shows screens with another message manager; one that can't be shown is owed, and its dialog goes on all the same.

    Raised further, the error would keep what the dialog has changed from being saved, while the database has it.
    """

    def __init__(self, manager: MessageManagerProtocol) -> None:
        self._manager = manager

    async def show_message(self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None) -> OldMessage:
        if turns.crowded():
            turns.owe()
            raise MessageNotModified
        try:
            shown = await self._manager.show_message(bot, new_message, _replaced(old_message))
        except PUT_OFF as error:
            turns.owe()
            raise MessageNotModified from error
        except MessageNotModified:
            turns.screen_shown()
            raise
        turns.screen_shown()
        return shown

    async def remove_kbd(self, bot: Bot, show_mode: ShowMode, old_message: OldMessage | None) -> Message | None:
        try:
            return await self._manager.remove_kbd(bot, show_mode, old_message)
        except PUT_OFF:
            turns.owe()
            return None

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        await answer(callback_query)


def _replaced(old_message: OldMessage | None) -> OldMessage | None:
    tapped = _tapped.get()
    if tapped is None or old_message is None or old_message.message_id != tapped[0]:
        return old_message
    return replace(old_message, message_id=tapped[1]) if tapped[1] else None
