"""Opening the trainer's screens from outside of the menus."""

import re
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.telegram.answers import remove
from bot.telegram.dialog_messages import staying

# A chat goes on beginning with the /start that opened it.
COMMAND = re.compile(r"/(?!start\b)")


async def open_screen(manager: DialogManager, state: Any, **data: int | str) -> None:
    """Open a screen at the bottom after something was typed; the old live screen goes, and so does a command."""
    await manager.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)
    if isinstance(manager.event, Message) and COMMAND.match(manager.event.text or ""):
        await remove(manager.event)


async def open_below(manager: DialogManager, state: Any, **data: int) -> None:
    """Open a screen below the notice that was tapped, which stays; the old live screen goes.

    It is drawn here and now, so that what goes wrong is met as everywhere else: the update is handled again. By the
    library's `bg()` it would be drawn in a task that nobody looks after.
    """
    with staying(_tapped(manager), live=manager.current_stack().last_message_id):
        await manager.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)


async def show_below(manager: DialogManager, otherwise: Any) -> None:
    """Show the open screen anew, below the notice that was tapped; where none is open, open `otherwise`."""
    if not manager.has_context():
        await open_below(manager, otherwise)
        return
    with staying(_tapped(manager), live=manager.current_stack().last_message_id):
        await manager.show(ShowMode.DELETE_AND_SEND)


def _tapped(manager: DialogManager) -> int:
    event = manager.event
    return event.message.message_id if isinstance(event, CallbackQuery) and event.message else 0
