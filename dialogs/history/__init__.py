"""Where a client has been in the funnel, and who moved them."""

from dialogs.history.windows import dialog

__all__ = ["dialog"]
