from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import PackChanged, PackNotFound, TooFewSessions
from bot.services.packs import sessions, standing
from bot.services.time import calendar
from db.models import PackUse
from dialogs import routes, states
from dialogs.kit import once
from dialogs.kit.navigation import member_of

# The session that was counted off on this card, until the card is left, and the line of the history that is open.
COUNTED, USE = "session", "use"
# What is asked for now: which pack, the number of its next line, and what that adds.
ASKED = "pack_change"
# What the card says once: that a session counts no more.
UNDONE = "session_undone"
# The calendar of a pack's last day.
TERM = "term_calendar"


async def count(_: CallbackQuery, __: Any, manager: DialogManager, carried: tuple[int, ...]) -> None:
    """Count a session off the pack as the button showed it; until it is tapped away, the button says so."""
    if len(carried) != 2:
        raise PackNotFound
    made = await sessions.use(*carried, by=member_of(manager))
    manager.dialog_data[COUNTED] = made.id


async def tap_away(_: CallbackQuery, __: Any, manager: DialogManager, __id: int) -> None:
    """Let the next session be counted off: a second tap that comes late does no more than this."""
    manager.dialog_data.pop(COUNTED, None)


async def undo_counted(_: CallbackQuery, __: Any, manager: DialogManager, use_id: int) -> None:
    await _undo(manager, use_id)
    manager.dialog_data.pop(COUNTED, None)
    once.say(manager, UNDONE, True)


async def was_yesterday(_: CallbackQuery, __: Any, manager: DialogManager, use_id: int) -> None:
    await _set_day(manager, use_id, calendar.today() - timedelta(days=1))


async def ask_day_of_counted(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(USE, None)


async def choose_day(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    use_id = int(manager.dialog_data.get(USE) or manager.dialog_data.get(COUNTED, 0))
    await _set_day(manager, use_id, day)
    await _leave_day(manager)


async def leave_day(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _leave_day(manager)


async def open_use(_: CallbackQuery, __: Any, manager: DialogManager, use_id: int) -> None:
    manager.dialog_data[USE] = (await _own(manager, use_id)).id
    await manager.switch_to(states.Card.pack_use)


async def undo_use(_: CallbackQuery, __: Any, manager: DialogManager, use_id: int) -> None:
    await manager.switch_to(states.Card.pack)
    await _undo(manager, use_id)


async def ask_reason(_: CallbackQuery, __: Any, manager: DialogManager, carried: tuple[int, ...]) -> None:
    _ask(manager, carried)
    await manager.switch_to(states.Card.pack_reason)


async def ask_last_day(_: CallbackQuery, __: Any, manager: DialogManager, carried: tuple[int, ...]) -> None:
    _ask(manager, carried)
    # Days that the pack has already can't be chosen: the month that opens is that of its last one.
    shown = standing.to_show(await standing.of_client(routes.client_of(manager)))
    if shown is not None and shown.pack.ends_on is not None:
        term: Any = manager.find(TERM)
        term.set_offset(max(shown.pack.ends_on, calendar.today()))
    await manager.switch_to(states.Card.pack_term)


async def correct(manager: DialogManager, text: str) -> None:
    """Add or take a session for the reason that was typed; what has changed meanwhile is said on the pack's screen."""
    pack_id, number, adds = manager.dialog_data.get(ASKED, (0, 0, 0))
    try:
        await sessions.correct(pack_id, number, 1 if adds else -1, text, by=member_of(manager))
    except (PackChanged, TooFewSessions):
        await manager.switch_to(states.Card.pack)
        raise
    await manager.switch_to(states.Card.pack)


async def extend(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    pack_id, number, _adds = manager.dialog_data.get(ASKED, (0, 0, 0))
    await manager.switch_to(states.Card.pack)
    await sessions.extend(pack_id, number, day, by=member_of(manager))


def _ask(manager: DialogManager, carried: tuple[int, ...]) -> None:
    if len(carried) != 3:
        raise PackNotFound
    manager.dialog_data[ASKED] = list(carried)


async def _own(manager: DialogManager, use_id: int) -> PackUse:
    """Return the line of the history of this card's client, whatever a button carries. Raises `PackNotFound`."""
    return await standing.use_of(routes.client_of(manager), use_id)


async def _undo(manager: DialogManager, use_id: int) -> None:
    await sessions.undo((await _own(manager, use_id)).id, by=member_of(manager))


async def _set_day(manager: DialogManager, use_id: int, day: date) -> None:
    await sessions.set_day((await _own(manager, use_id)).id, day, by=member_of(manager))


async def _leave_day(manager: DialogManager) -> None:
    """Go back to where the day was asked for: the line of the history that is open, else the card."""
    await manager.switch_to(states.Card.pack_use if manager.dialog_data.get(USE) else states.Card.main)
