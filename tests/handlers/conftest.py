"""The same bot in this process as for the dialogs."""

from tests.dialogs.conftest import (
    client,
    conversations,
    dialogs_with_ids_of_their_own,
    gym,
    ivan,
    journal,
    marina,
)

__all__ = ["client", "conversations", "dialogs_with_ids_of_their_own", "gym", "ivan", "journal", "marina"]
