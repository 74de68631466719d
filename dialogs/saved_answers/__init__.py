"""Answers that staff have ready: to look after, and to send to a client."""

from dialogs.saved_answers.windows import dialog

__all__ = ["dialog"]
