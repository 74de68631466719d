"""What the handlers of all menus share: who taps, and the way back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Start
from aiogram_dialog.widgets.text import Text

from bot.i18n import Translator
from bot.services.errors import NotStaff
from bot.services.programs.tasks import Task
from db.models import Staff
from dialogs import opening, routes
from dialogs.kit import ways
from dialogs.kit.widgets import Label
from dialogs.routes import Route

# The id of the button that leads out of a dialog.
BACK = "back"


def member_of(manager: DialogManager) -> Staff:
    """Return the staff member who tapped. Raises `NotStaff`; the router's filter lets nobody else come here."""
    member = manager.middleware_data.get("member")
    if not isinstance(member, Staff):
        raise NotStaff
    return member


async def go_back(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Open the screen before; from one that a notice or command opened, the menu."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await opening.open_alone(manager, routes.menu())


def back(id: str = BACK) -> Button:  # noqa: A002
    """Return the button that leads out of a dialog."""
    return Button(_Back(), id=id, on_click=go_back)


class _Back(Text):
    """«« Назад», or where that leads to «Сегодня», «« Сегодня»."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        # Below the open screen there may be «Сегодня» and nothing else.
        row = routes.row_below(manager)
        today = row is not None and not row.get(routes.WAITING) and len(manager.current_stack().intents) == 2
        return t.label("button-today") if today else t.label("button-back")


async def open_task(manager: DialogManager, task: Task) -> None:
    """Open where this program is written."""
    await opening.open_on_top(manager, await ways.to_write(task, by=member_of(manager)))


def opens(label: Label, id: str, route: Route, *, when: WhenCondition = None) -> Start:  # noqa: A002
    """Return a button that opens another screen on top of this one."""
    return Start(label, id=id, state=route.state, data=dict(route.data), when=when)
