"""What is typed into a screen that waits for nothing: the library would draw the screen anew and say nothing."""

from collections.abc import Collection, Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.i18n import Translator


class WaitsForNothing(BaseFilter):
    """Lets messages through while one of these screens is open."""

    def __init__(self, screens: Collection[State]) -> None:
        self._screens = screens

    async def __call__(self, message: Message, **data: Any) -> bool:
        context: Context | None = data.get(CONTEXT_KEY)  # filters come before the dialog manager
        return context is not None and context.state in self._screens


def router(dialogs: Sequence[Dialog]) -> Router:
    """Return the router that comes before these dialogs."""
    windows = [(state, window) for dialog in dialogs for state, window in dialog.windows.items()]
    screens = {state for state, window in windows if not getattr(window, "on_message", None)}
    router = Router(name="unasked")
    router.message.register(say_so, WaitsForNothing(screens))
    return router


async def say_so(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    """Say that it is kept nowhere; it stays in the chat, and the screen comes below."""
    is_command = (message.text or "").startswith("/")
    await message.reply(t("error-unknown-command" if is_command else "words-not-taken"))
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)
