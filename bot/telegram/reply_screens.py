"""Screens that have opened the field to answer in, and were replaced since: what answers one of them comes late."""

from typing import Any

# Where the data of a dialog keeps which messages they were; so many of them, the newest last.
SCREENS, MOST = "screens", 10


def remember(data: dict[str, Any], message_id: int | None) -> None:
    """Note in a dialog's data that its screen is to be replaced."""
    known = [one for one in data.get(SCREENS, []) if one != message_id]
    if message_id is not None:
        data[SCREENS] = [*known, message_id][-MOST:]


def was_one(data: dict[str, Any], message_id: int) -> bool:
    """Say whether the message was the screen of this dialog, whose data that is."""
    return message_id in data.get(SCREENS, [])
