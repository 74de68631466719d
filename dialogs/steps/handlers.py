from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import NoDay, StepStands
from bot.services.time import steps
from dialogs import opening, routes, states
from dialogs.kit import day as today
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.steps.getters import DAY, DONE, WORDS


async def choose_offered(_: CallbackQuery, __: Any, manager: DialogManager, ordinal: int) -> None:
    try:
        day = date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        raise NoDay from None
    await _choose(manager, day)


async def choose_date(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    await _choose(manager, day)


async def keep_words(manager: DialogManager, text: str) -> None:
    await _put(manager, text)


async def set_without_words(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _put(manager, "")


async def reword(manager: DialogManager, text: str) -> None:
    """Give the step other words, at the hour that it has."""
    manager.dialog_data.pop(DAY, None)
    await _put(manager, text)


async def replace(_: CallbackQuery, __: Any, manager: DialogManager, step_id: int) -> None:
    """Put the new step in place of the one that stood above the button, and of none that came since."""
    await _put(manager, str(manager.dialog_data.get(WORDS, "")), instead_of=step_id)


async def say_done(_: CallbackQuery, __: Any, manager: DialogManager, step_id: int) -> None:
    """Note that the step is done, and offer the next one."""
    await steps.done(step_id, by=member_of(manager), client_id=routes.client_of(manager))
    once.say(manager, DONE, True)
    await manager.switch_to(states.Steps.when)
    today.decided(manager)


async def remove(_: CallbackQuery, __: Any, manager: DialogManager, step_id: int) -> None:
    await steps.remove(step_id, by=member_of(manager), client_id=routes.client_of(manager))
    await _leave(manager)
    today.decided(manager)


async def go_back(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _leave(manager)


async def go_back_to_step(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Go back to the step that was to be moved, if there is one."""
    if await steps.of(routes.client_of(manager)) is not None:
        await manager.switch_to(states.Steps.one)
    else:
        await _leave(manager)


async def _choose(manager: DialogManager, chosen: date) -> None:
    """Move one's own step, which keeps its words; for another one ask for words."""
    member, client_id = member_of(manager), routes.client_of(manager)
    steps.due_on(chosen)
    standing = await steps.of(client_id)
    if standing is not None and standing.staff_id == member.id:
        await steps.put(client_id, by=member, day=chosen)
        await _leave(manager)
        today.decided(manager)
        return
    manager.dialog_data[DAY] = chosen.toordinal()
    await manager.switch_to(states.Steps.words)


async def _put(manager: DialogManager, words: str, *, instead_of: int = 0) -> None:
    """Set the step; where somebody else's stands, ask, and keep what was typed meanwhile."""
    chosen = manager.dialog_data.get(DAY)
    day = date.fromordinal(int(chosen)) if chosen else None
    client_id = routes.client_of(manager)
    try:
        await steps.put(client_id, by=member_of(manager), day=day, words=words, instead_of=instead_of)
    except StepStands:
        manager.dialog_data[WORDS] = words
        await manager.switch_to(states.Steps.replace)
        if instead_of:
            raise  # yet another one, which the question is about now
        return
    await _leave(manager)
    today.decided(manager)


async def _leave(manager: DialogManager) -> None:
    """Go back to where the step was opened; from under a notice, to the client's card."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await opening.open_alone(manager, routes.card(routes.client_of(manager)))
