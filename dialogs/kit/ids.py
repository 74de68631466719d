"""Ids: of opened screens, so that they do not meet, and those that buttons carry."""

import secrets

from aiogram_dialog.api.entities import stack

from bot.services.errors import NotFound
from bot.services.ids import id_in
from bot.services.money.prices import HIGHEST_PRICE

# Digits of microseconds, for some thousands of years.
LONGEST_DECISION = 17


def use_unique_ids() -> None:
    """Draw the ids of opened dialogs at random.

    aiogram-dialog 2.6 takes the second plus one of a hundred numbers: of two dialogs opened in one second, one in a
    hundred had the id of the other, and going back from it led astray. 40 bits stay short in callback data.
    """
    stack.new_int_id = lambda: secrets.randbits(40)


def carried_id(text: str) -> int:
    """Return the id that a button carries, 0 where it carries none. Raises `NotFound` for what no button carries."""
    if text == "0":
        return 0
    if (carried := id_in(text)) is None:
        raise NotFound
    return carried


def carried_ids(text: str) -> tuple[int, ...]:
    """Return the ids that a button carries, with dots between them. Raises `NotFound`."""
    return tuple(carried_id(part) for part in text.split("."))


def carried_decision(text: str) -> int:
    """Return the decision about a payment that a button carries (see `decision_of`). Raises `NotFound`."""
    if not (text.isascii() and text.isdecimal() and len(text) <= LONGEST_DECISION):
        raise NotFound
    return int(text)


def carried_sum(text: str) -> int:
    """Return the sum, in minor units, that a button carries. Raises `NotFound` for what no button carries."""
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(HIGHEST_PRICE))):
        raise NotFound
    return int(text)


def choice(was_on: bool) -> str:
    """Return what the button carries that switches something which is on now, or off."""
    return "no" if was_on else "yes"


def carried_choice(text: str) -> bool:
    """Return what a button carries that switches something. Raises `NotFound` for what no button carries."""
    if text not in ("yes", "no"):
        raise NotFound
    return text == "yes"
