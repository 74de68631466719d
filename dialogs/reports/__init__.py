"""What owners want to know of how it goes."""

from dialogs.reports.windows import dialog

__all__ = ["dialog"]
