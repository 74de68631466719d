"""What the CRM refuses, said on the open screen: above everything else, until the next tap or message."""

from typing import Any

from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import Translator
from bot.services.errors import CRMError
from bot.telegram import turns

# Where a screen's data keeps what is said on it, and what was said when somebody tapped.
SAID, SAID_BEFORE = "refusal", "refusal_before"


def say(manager: DialogManager, error: CRMError) -> None:
    """Have the open screen say what is refused, and why.

    What it says already would be an edit that changes nothing, and look like no answer: then the screen comes anew.
    """
    refusal = as_data(error)
    if manager.dialog_data.get(SAID_BEFORE) == refusal:
        manager.show_mode = ShowMode.DELETE_AND_SEND
    manager.dialog_data[SAID] = refusal


def forget(manager: DialogManager) -> None:
    """Say it no more: what was tapped or typed now is the answer to it.

    Of what was sent in one go it stays to the end: the screens in between are replaced at once, or not shown at all.
    """
    data = manager.dialog_data
    refusal = data.get(SAID)
    data[SAID_BEFORE] = refusal
    turn = turns.current()
    if refusal is None or turn is None or not turn.follows_at_once:
        data.pop(SAID, None)


def begin_with(manager: DialogManager) -> None:
    """Have a screen say what it was opened with (see `as_data`), where that is something."""
    opened_with = manager.start_data
    if isinstance(opened_with, dict) and opened_with.get(SAID):
        manager.dialog_data[SAID] = opened_with[SAID]


def as_data(error: CRMError) -> dict[str, Any]:
    """Return the refusal as the data of a screen keeps it."""
    return {"key": error.key, "data": error.data}


def words(manager: DialogManager) -> str:
    """Return what the open screen says of it, as HTML; nothing where nothing was refused."""
    refusal = manager.dialog_data.get(SAID)
    if refusal is None:
        return ""
    t: Translator = manager.middleware_data["t"]
    return f"⚠️ {t(refusal['key'], **refusal['data'])}"
