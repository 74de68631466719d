"""Finding clients by what is remembered of them."""

from dialogs.search.windows import dialog

__all__ = ["dialog"]
