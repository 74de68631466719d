"""«Сегодня»: what there is to do now, and when to see a row of it again."""

from dialogs.today.windows import dialog

__all__ = ["dialog"]
