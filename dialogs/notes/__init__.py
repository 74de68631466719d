"""What staff keep in mind about a client."""

from dialogs.notes.windows import dialog

__all__ = ["dialog"]
