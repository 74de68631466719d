"""Payment details and prices."""

from dialogs.settings.windows import dialog

__all__ = ["dialog"]
