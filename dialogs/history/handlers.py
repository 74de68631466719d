from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs import states
from dialogs.history.getters import MOVE


async def open_note(_: CallbackQuery, __: Any, manager: DialogManager, move_id: int) -> None:
    manager.dialog_data[MOVE] = move_id
    await manager.switch_to(states.History.move)
