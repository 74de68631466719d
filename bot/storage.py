"""Conversations in memory, for a bot without Redis."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage


class CopyingStorage(MemoryStorage):
    """Keeps what was saved, as Redis does, whatever becomes of the objects that were saved or read.

    aiogram's own copies the top level only: a dialog that is opened and refused had changed the stack in there by
    then, which led to a dialog that was never saved, and so nowhere.
    """

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await super().set_data(key, deepcopy(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return deepcopy(await super().get_data(key))
