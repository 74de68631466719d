"""What one client was given: the list of it, each program as it was sent, and once more to the client."""

from dialogs.given.windows import dialog

__all__ = ["dialog"]
