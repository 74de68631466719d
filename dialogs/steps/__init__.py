"""What is to be done next about a client, and when."""

from dialogs.steps.windows import dialog

__all__ = ["dialog"]
