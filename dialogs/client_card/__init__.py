"""One client: everything the trainer needs at a glance."""

from dialogs.client_card.windows import dialog

__all__ = ["dialog"]
