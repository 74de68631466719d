from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.people import notes
from dialogs import opening, routes, states
from dialogs.kit import ways
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import NUMBER
from dialogs.kit.steps import offer_step


async def add(manager: DialogManager, text: str) -> None:
    """Keep what was typed, and show the page where it stands: the first. The next step is offered below."""
    await notes.add(routes.client_of(manager), text, by=member_of(manager))
    manager.dialog_data[NUMBER] = 0
    offer_step(manager)


async def open_step(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, await ways.to_step(routes.client_of(manager)))


async def open_note(_: CallbackQuery, __: Any, manager: DialogManager, note_id: int) -> None:
    note = await notes.get(note_id, client_id=routes.client_of(manager))
    manager.dialog_data["note"] = note.id
    await manager.switch_to(states.Notes.one)


async def delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    note_id = int(manager.dialog_data.pop("note", 0))
    await notes.delete(note_id, client_id=routes.client_of(manager), by=member_of(manager))
    await manager.switch_to(states.Notes.page)
