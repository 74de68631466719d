"""How a screen of the trainer's menus comes: on top of the open one, in its place, at the bottom, below a notice."""

import re

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.telegram.answers import remove
from bot.telegram.dialog_messages import staying
from dialogs import routes
from dialogs.routes import Route

# A chat goes on beginning with the /start that opened it.
COMMAND = re.compile(r"/(?!start\b)")


async def open_on_top(manager: DialogManager, route: Route, show_mode: ShowMode | None = None) -> None:
    """Open a screen on top of the present one, to which «« Назад» leads back."""
    row = routes.row_below(manager)
    await manager.start(route.state, {**({routes.TODAY: row} if row else {}), **route.data}, show_mode=show_mode)


async def open_alone(manager: DialogManager, route: Route, show_mode: ShowMode | None = None) -> None:
    """Open a screen in place of all that are open; «« Назад» leads to the menu."""
    await manager.start(route.state, dict(route.data), mode=StartMode.RESET_STACK, show_mode=show_mode)


async def open_at_bottom(manager: DialogManager, route: Route) -> None:
    """Open a screen at the bottom after something was typed; the old live screen goes, and so does a command."""
    await open_alone(manager, route, ShowMode.DELETE_AND_SEND)
    if isinstance(manager.event, Message) and COMMAND.match(manager.event.text or ""):
        await remove(manager.event)


async def open_below(manager: DialogManager, route: Route) -> None:
    """Open a screen below the notice that was tapped, which stays; the old live screen goes.

    It is drawn here and now, so that what goes wrong is met as everywhere else: the update is handled again. By the
    library's `bg()` it would be drawn in a task that nobody looks after.
    """
    with staying(_tapped(manager), live=manager.current_stack().last_message_id):
        await open_alone(manager, route, ShowMode.DELETE_AND_SEND)


async def show_below(manager: DialogManager, otherwise: Route) -> None:
    """Show the open screen anew, below the notice that was tapped; where none is open, open `otherwise`."""
    if not manager.has_context():
        await open_below(manager, otherwise)
        return
    with staying(_tapped(manager), live=manager.current_stack().last_message_id):
        await manager.show(ShowMode.DELETE_AND_SEND)


def _tapped(manager: DialogManager) -> int:
    event = manager.event
    return event.message.message_id if isinstance(event, CallbackQuery) and event.message else 0
