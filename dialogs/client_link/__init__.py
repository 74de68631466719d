"""The link that brings clients to the bot."""

from dialogs.client_link.windows import dialog

__all__ = ["dialog"]
