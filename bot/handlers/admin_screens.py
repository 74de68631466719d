"""Opening the trainer's screens from outside of the menus."""

import re
from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.api.entities import DEFAULT_STACK_ID

from bot.telegram import remove

# A chat goes on beginning with the /start that opened it.
COMMAND = re.compile(r"/(?!start\b)")


async def open_screen(manager: DialogManager, state: Any, **data: int | str) -> None:
    """Open a screen at the bottom after something was typed; the old live screen goes, and so does a command."""
    await manager.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)
    if isinstance(manager.event, Message) and COMMAND.match(manager.event.text or ""):
        await remove(manager.event)


async def open_below(manager: DialogManager, state: Any, **data: int) -> None:
    """Open a screen below the notice that was tapped, which stays; the old live screen goes."""
    # Named, the stack is taken as it is then: by default it would be looked up by the screen that is open now, and a
    # second tap would find that screen gone.
    stack = manager.bg(stack_id=DEFAULT_STACK_ID)
    await stack.start(state, dict(data), mode=StartMode.RESET_STACK, show_mode=ShowMode.DELETE_AND_SEND)
