"""What clients and staff write to each other: to read, and to write on."""

from dialogs.talk.windows import dialog

__all__ = ["dialog"]
