"""Program templates: made, looked after, and put in the place of the composed week."""

from dialogs.templates.windows import dialog

__all__ = ["dialog"]
