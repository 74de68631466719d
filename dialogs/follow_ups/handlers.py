from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.i18n import LANGUAGES
from bot.services.errors import NotFound
from bot.services.time.follow_ups import Chain, editing
from bot.services.time.follow_ups.chains import places
from dialogs import states
from dialogs.follow_ups.getters import (
    CHAIN,
    DONE,
    LANGUAGE,
    OFF,
    ON,
    PLACE,
    carried_chain,
    chain_of,
    language_of,
    place_of,
)
from dialogs.kit import once
from dialogs.kit.navigation import member_of


def carried_switch(text: str) -> tuple[Chain, bool]:
    """Return what a button carries: which chain is to be on, or off. Raises `NotFound` for what no button carries."""
    chain, _, becomes = text.partition(".")
    if becomes not in (ON, OFF):
        raise NotFound
    return carried_chain(chain), becomes == ON


def carried_language(text: str) -> str:
    """Return the language that a button carries. Raises `NotFound` for what no button carries."""
    if text not in LANGUAGES:
        raise NotFound
    return text


async def open_chain(_: CallbackQuery, __: Any, manager: DialogManager, chain: Chain) -> None:
    manager.dialog_data[CHAIN] = chain.value
    await manager.switch_to(states.FollowUps.one)


async def open_message(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    """Open a message of the chain, in the reader's language."""
    if place not in places(chain_of(manager)):
        raise NotFound
    manager.dialog_data[PLACE] = place
    manager.dialog_data.pop(LANGUAGE, None)
    await manager.switch_to(states.FollowUps.message)


async def switch(_: CallbackQuery, __: Any, manager: DialogManager, chosen: tuple[Chain, bool]) -> None:
    """Switch the chain on or off, as the button says, however late the tap comes."""
    chain, on = chosen
    await editing.switch(chain, on=on, by=member_of(manager))
    once.say(manager, DONE, ON if on else OFF)


async def look_in(_: CallbackQuery, __: Any, manager: DialogManager, language: str) -> None:
    """Show what the message says in this language."""
    manager.dialog_data[LANGUAGE] = language


async def show(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the message to whoever taps, as a client would get it."""
    await editing.show(chain_of(manager), place_of(manager), language_of(manager), to=member_of(manager))
    once.say(manager, DONE, "shown")


async def choose_delay(_: CallbackQuery, __: Any, manager: DialogManager, delay: str) -> None:
    await set_delay(manager, delay)


async def set_delay(manager: DialogManager, text: str) -> None:
    await editing.set_delay(chain_of(manager), place_of(manager), text, by=member_of(manager))
    await _back_to_message(manager, "delayed")


async def set_text(manager: DialogManager, text: str) -> None:
    chain, place, language = chain_of(manager), place_of(manager), language_of(manager)
    await editing.set_text(chain, place, language, text, by=member_of(manager))
    await _back_to_message(manager, "written")


async def restore(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await editing.restore(chain_of(manager), place_of(manager), by=member_of(manager))
    await _back_to_message(manager, "restored")


async def _back_to_message(manager: DialogManager, done: str) -> None:
    once.say(manager, DONE, done)
    await manager.switch_to(states.FollowUps.message)
