"""The funnel: the board with every stage, the column of one, and moving many at once."""

from dialogs.pipeline.windows import dialog

__all__ = ["dialog"]
