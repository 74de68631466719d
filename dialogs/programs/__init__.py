"""Programs that wait for the trainer: written as a draft, looked at, sent or handed over."""

from dialogs.programs.windows import dialog

__all__ = ["dialog"]
