"""Money that came past the bot, recorded on a client's card."""

from dialogs.recording.windows import dialog

__all__ = ["dialog"]
