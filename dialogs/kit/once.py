"""What a screen says until the next tap or message: what was refused, or what has just been done."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.telegram import turns

# Where a screen's data keeps it, each by a name of its own.
ONCE = "once"


def say(manager: DialogManager, name: str, what: Any) -> None:
    """Have the open screen say this, JSON, under a name that its getter asks for."""
    manager.dialog_data.setdefault(ONCE, {})[name] = what


def said(manager: DialogManager, name: str, default: Any = None) -> Any:
    """Return what the open screen says under this name."""
    return manager.dialog_data.get(ONCE, {}).get(name, default)


def forget(manager: DialogManager) -> dict[str, Any]:
    """Say it no more: what was tapped or typed now is the answer to it. Returns what was said.

    Of what was sent in one go it stays to the end: the screens in between are replaced at once, or not shown at all.
    """
    said_before: dict[str, Any] = manager.dialog_data.get(ONCE, {})
    turn = turns.current()
    if turn is None or not turn.follows_at_once:
        manager.dialog_data.pop(ONCE, None)
    return said_before


def say_again(manager: DialogManager, said_before: dict[str, Any]) -> None:
    """Say what was forgotten too early."""
    manager.dialog_data[ONCE] = said_before
