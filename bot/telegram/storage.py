"""Conversations in memory, for a bot without Redis. Whoever was quiet for a day is forgotten."""

import json
import time
from asyncio import Lock
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from copy import deepcopy
from typing import Any
from weakref import WeakValueDictionary

from aiogram.fsm.storage.base import BaseEventIsolation, StateType, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage, MemoryStorageRecord

# An old button then opens a fresh screen, as after a restart; what people have answered is in the database.
KEPT_FOR = 24 * 60 * 60.0  # seconds

Person = tuple[int, int, int]


class CopyingStorage(MemoryStorage):
    """Keeps what was saved, as Redis does: as JSON, whatever becomes of the objects that were saved or read.

    aiogram's own copies the top level only: a dialog that is opened and refused had changed the stack in there by
    then, which led to a dialog that was never saved, and so nowhere. It also keeps a record for everything that was
    ever asked for, for good.
    """

    def __init__(self) -> None:
        super().__init__()
        # Of each chat what is kept, and when anybody last looked; who was quiet for longest comes first.
        self._keys: dict[Person, set[StorageKey]] = {}
        self._looked_at: dict[Person, float] = {}

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        self._look_at(key)
        if state is not None or key in self.storage:
            await super().set_state(key, state)
            self._keep_or_drop(key)

    async def get_state(self, key: StorageKey) -> str | None:
        self._look_at(key)
        return await super().get_state(key) if key in self.storage else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._look_at(key)
        await super().set_data(key, json.loads(json.dumps(data)))
        self._keep_or_drop(key)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        self._look_at(key)
        return deepcopy(await super().get_data(key)) if key in self.storage else {}

    async def get_value(self, storage_key: StorageKey, dict_key: str, default: Any | None = None) -> Any | None:
        return (await self.get_data(storage_key)).get(dict_key, default)

    def _look_at(self, key: StorageKey) -> None:
        """Note that the chat is not quiet, and forget those that have been for too long."""
        now = time.monotonic()
        person = _person(key)
        if person in self._keys:
            self._looked_at.pop(person, None)
            self._looked_at[person] = now
        while self._looked_at:
            quietest = next(iter(self._looked_at))
            if now - self._looked_at[quietest] <= KEPT_FOR:
                break
            del self._looked_at[quietest]
            for forgotten in self._keys.pop(quietest):
                del self.storage[forgotten]

    def _keep_or_drop(self, key: StorageKey) -> None:
        person = _person(key)
        if self.storage[key] != MemoryStorageRecord():
            self._keys.setdefault(person, set()).add(key)
            self._looked_at.setdefault(person, time.monotonic())
            return
        del self.storage[key]
        keys = self._keys.get(person, set())
        keys.discard(key)
        if not keys:
            self._keys.pop(person, None)
            self._looked_at.pop(person, None)


class MemoryLocks(BaseEventIsolation):
    """Locks of chats in memory; one that nobody holds or waits for is gone."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[StorageKey, Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        lock = self._locks.setdefault(key, Lock())
        async with lock:
            yield

    async def close(self) -> None:
        """There is nothing to close."""


def _person(key: StorageKey) -> Person:
    return key.bot_id, key.chat_id, key.user_id
