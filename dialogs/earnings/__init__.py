"""What a trainer earns: a month, by what it came, as a picture and as a file."""

from dialogs.earnings.windows import dialog

__all__ = ["dialog"]
