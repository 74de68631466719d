from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.funnel import stages
from bot.services.funnel.pipeline import NOWHERE
from bot.services.people import search
from dialogs import opening, routes, states
from dialogs.kit import day, refusals
from dialogs.kit.paging import NUMBER
from dialogs.routes import QUERY, STAGE, STUCK, WAITING
from dialogs.search.getters import ALL


async def begin(started: Any, manager: DialogManager) -> None:
    """Search at once for what the dialog was opened with: a query, or a stage; or say that nobody has a number."""
    await refusals.begin(started, manager)
    if isinstance(started, dict):
        manager.dialog_data[QUERY] = _kept(str(started.get(QUERY, "")))
        manager.dialog_data[STAGE] = started.get(STAGE, ALL)
        manager.dialog_data[STUCK] = bool(started.get(STUCK))
        manager.dialog_data[WAITING] = bool(started.get(WAITING))
        await day.begin_waiting(started, manager)


async def keep_query(manager: DialogManager, text: str) -> None:
    """Search among all, stuck, waiting or not: who types a name wants to find them."""
    manager.dialog_data.update({QUERY: _kept(text), STUCK: False, WAITING: False, NUMBER: 0})


async def show_everybody(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.update({QUERY: "", STUCK: False, WAITING: False, NUMBER: 0})


async def show_stuck(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Of those who fit, show only those who are stuck."""
    manager.dialog_data.update({STUCK: True, WAITING: False, NUMBER: 0})


async def show_stuck_or_not(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.update({STUCK: False, NUMBER: 0})


async def show_waiting(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Of those who fit, show only those who wait for an answer."""
    manager.dialog_data.update({STUCK: False, WAITING: True, NUMBER: 0})


async def show_all_again(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.update({WAITING: False, NUMBER: 0})


async def choose_stage(_: CallbackQuery, __: Any, manager: DialogManager, stage_id: int) -> None:
    """Show those of one stage only, or of none."""
    await manager.switch_to(states.Search.main)
    if stage_id not in (ALL, NOWHERE):
        await stages.get(stage_id)
    manager.dialog_data.update({STAGE: stage_id, NUMBER: 0})


async def open_client(_: CallbackQuery, __: Any, manager: DialogManager, client_id: int) -> None:
    """Open the card; of those who wait for an answer, what they wrote.

    From there it leads on to the next of them, but for some who were searched for.
    """
    data = manager.dialog_data
    if not data.get(WAITING):
        await opening.open_on_top(manager, routes.card(client_id))
    elif data.get(QUERY) or data.get(STAGE, ALL) != ALL:
        await opening.open_on_top(manager, routes.talk(client_id))
    else:
        await day.open_waiting(manager, client_id)


def _kept(query: str) -> str:
    return query.strip()[: search.LONGEST_QUERY]
