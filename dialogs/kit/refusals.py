"""What the CRM refuses, said on the open screen: above everything else, until the next tap or message."""

from typing import Any

from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import Translator
from bot.services.errors import CRMError
from dialogs.kit import once

# The name of what is refused.
REFUSAL = "refusal"


def say(manager: DialogManager, error: CRMError, *, before: dict[str, Any] | None = None) -> None:
    """Have the open screen say what is refused, and why.

    What it said before the tap already (see `once.forget`) would be an edit that changes nothing, and look like no
    answer: then the screen comes anew.
    """
    refusal = as_data(error)
    if before and before.get(REFUSAL) == refusal:
        manager.show_mode = ShowMode.DELETE_AND_SEND
    once.say(manager, REFUSAL, refusal)


async def begin(opened_with: Any, manager: DialogManager) -> None:
    """Have a dialog that starts say what was refused on the way to it (see `as_data`), if anything was."""
    if isinstance(opened_with, dict) and opened_with.get(REFUSAL):
        once.say(manager, REFUSAL, opened_with[REFUSAL])


def as_data(error: CRMError) -> dict[str, Any]:
    """Return the refusal as the data of a screen keeps it."""
    return {"key": error.key, "data": error.data}


def words(manager: DialogManager) -> str:
    """Return what the open screen says of it, as HTML; nothing where nothing was refused."""
    refusal = once.said(manager, REFUSAL)
    if refusal is None:
        return ""
    t: Translator = manager.middleware_data["t"]
    return f"⚠️ {t(refusal['key'], **refusal['data'])}"
