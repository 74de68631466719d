"""The trainer's first screen."""

from dialogs.menu.windows import dialog

__all__ = ["dialog"]
