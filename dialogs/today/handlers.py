from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, SubManager

from bot.i18n import Translator
from bot.services.errors import NotFound, RowGone
from bot.services.time import snoozes, steps, today
from bot.services.time.follow_ups import offering
from bot.services.time.snoozes import Later
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from bot.settings import Settings
from bot.text.names import client_name
from bot.text.today import row_words
from dialogs import routes, states
from dialogs.kit import day, once
from dialogs.kit.navigation import member_of
from dialogs.today.row import RowId

# Where the dialog's data keeps the row that is to be put off.
ROW = "row"
# Said once: the step that was done.
STEP = "step"
# And whom a renewal was offered to.
OFFERED = "offered"


async def open_row(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Open what the row is about; what somebody else did meanwhile is gone from the list, which says so."""
    await day.open_row(manager, await _find(manager, RowId.read(_tapped(manager))))


async def step_done(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Note that the step of the row is done."""
    row = await _find(manager, RowId.read(_tapped(manager)))
    if row.kind is not Kind.STEP:
        raise NotFound
    t: Translator = manager.middleware_data["t"]
    settings: Settings = manager.middleware_data["settings"]
    words = row_words(row, t, settings.zone)
    await steps.done(row.number, by=member_of(manager))
    once.say(manager, STEP, words)


async def offer_renewal(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask the client of the row at once whether to go on after the program that ends."""
    row = RowId.read(_tapped(manager))
    if row.kind is not Kind.ENDING:
        raise NotFound
    client = await offering.offer(client_id=row.client_id, subject=row.subject, by=member_of(manager))
    t: Translator = manager.middleware_data["t"]
    once.say(manager, OFFERED, client_name(client, t))


async def ask_until_when(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _find(manager, RowId.read(_tapped(manager)))
    manager.dialog_data[ROW] = _tapped(manager)
    await manager.switch_to(states.Today.later)


async def snooze(_: CallbackQuery, __: Any, manager: DialogManager, until: str) -> None:
    """Put the row off; done meanwhile, the list says so."""
    row = _chosen(manager)
    if until not in list(Later):
        raise NotFound
    try:
        await snoozes.put_off(
            kind=row.kind, client_id=row.client_id, subject=row.subject, until=Later(until), by=member_of(manager)
        )
    except RowGone:
        await manager.switch_to(states.Today.main)
        raise
    await manager.switch_to(states.Today.main)


async def row_of(manager: DialogManager) -> Row:
    """Return the row that is to be put off. Raises `RowGone` where it is done meanwhile."""
    return await _find(manager, _chosen(manager))


def _chosen(manager: DialogManager) -> RowId:
    """Return the row that was tapped in the list, or with which the question was opened."""
    if (tapped := manager.dialog_data.get(ROW)) is not None:
        return RowId.read(str(tapped))
    data = manager.start_data
    if not isinstance(data, dict):
        raise RowGone
    kind, client_id, subject = data[routes.ROW]
    return RowId(Kind(kind), client_id, subject)


def _tapped(manager: DialogManager) -> str:
    """Return the row that was tapped, as its buttons carry it."""
    return manager.item_id if isinstance(manager, SubManager) else ""


async def _find(manager: DialogManager, row: RowId) -> Row:
    return await today.find(member_of(manager), kind=row.kind, client_id=row.client_id, subject=row.subject)
