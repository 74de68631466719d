"""Who is away, when the business answers, and when it is quiet."""

from dialogs.vacation.windows import dialog

__all__ = ["dialog"]
