"""What goes to many clients at once: to whom, what, and once it is looked at, off."""

from dialogs.broadcasts.windows import dialog

__all__ = ["dialog"]
