"""What clients are told by time: the chains, their messages, and what came of them."""

from dialogs.follow_ups.windows import dialog

__all__ = ["dialog"]
