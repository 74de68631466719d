"""The same bot in this process as for the dialogs."""

from tests.dialogs.conftest import (
    client,
    conversations,
    gym,
    ivan,
    journal,
    marina,
)

__all__ = ["client", "conversations", "gym", "ivan", "journal", "marina"]
