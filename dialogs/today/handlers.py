from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, SubManager

from bot.services.errors import NotFound
from bot.services.time import snoozes, today
from bot.services.time.snoozes import Later
from bot.services.time.today import Row
from dialogs import states
from dialogs.kit import day
from dialogs.kit.navigation import member_of
from dialogs.today.row import RowId

# Where the dialog's data keeps the row that is to be put off.
ROW = "row"


async def open_row(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Open what the row is about; what somebody else did meanwhile is gone from the list, which says so."""
    await day.open_row(manager, await _find(manager, _tapped(manager)))


async def ask_until_when(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _find(manager, _tapped(manager))
    manager.dialog_data[ROW] = _tapped(manager)
    await manager.switch_to(states.Today.later)


async def snooze(_: CallbackQuery, __: Any, manager: DialogManager, until: str) -> None:
    """Put the row off; done meanwhile, the list says so."""
    row = RowId.read(str(manager.dialog_data[ROW]))
    await manager.switch_to(states.Today.main)
    if until not in list(Later):
        raise NotFound
    await snoozes.put_off(
        kind=row.kind, client_id=row.client_id, subject=row.subject, until=Later(until), by=member_of(manager)
    )


async def row_of(manager: DialogManager) -> Row:
    """Return the row that is to be put off. Raises `RowGone` where it is done meanwhile."""
    return await _find(manager, str(manager.dialog_data[ROW]))


def _tapped(manager: DialogManager) -> str:
    """Return the row that was tapped, as its buttons carry it."""
    return manager.item_id if isinstance(manager, SubManager) else ""


async def _find(manager: DialogManager, item: str) -> Row:
    row = RowId.read(item)
    return await today.find(member_of(manager), kind=row.kind, client_id=row.client_id, subject=row.subject)
