"""Who works here: owners, trainers, invites."""

from dialogs.staff.windows import dialog

__all__ = ["dialog"]
