"""What owners set up with few taps, and how each of staff is spoken to."""

from dialogs.settings.windows import dialog

__all__ = ["dialog"]
