"""When a client's paid program rests: asked for by them, or put by staff."""

from dialogs.freezes.windows import dialog

__all__ = ["dialog"]
