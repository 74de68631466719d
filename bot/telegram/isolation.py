"""Locks of chats in Redis, for replicas behind one webhook: one person's updates are handled one after another."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.redis import RedisEventIsolation
from loguru import logger
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, LockNotOwnedError, RedisError

from bot.recovery import comes

# A process that is killed leaves its chats locked for this long, in seconds; one that works renews in time, also where
# something keeps it from doing so for two seconds.
HOLD = 3.0
RENEW_EVERY = HOLD / 6


class ChatLocks(RedisEventIsolation):
    """Locks that last as long as their handler, however long it waits for Telegram."""

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        held = self.redis.lock(self.key_builder.build(key, "lock"), timeout=HOLD, lock_class=Lock)
        await held.acquire()
        over = asyncio.Event()
        renewing = asyncio.create_task(_renew(held, until=over))
        try:
            yield None
        finally:
            # Not cancelled: redis-py swallows that now and then, and whoever renews would go on for ever.
            over.set()
            await renewing
            try:
                await held.release()
            except (LockError, RedisError) as error:
                # Redis was away meanwhile. The work is done, and the database holds what must not happen twice.
                logger.bind(error=type(error).__name__).warning("a chat's lock was lost")


async def _renew(lock: Lock, *, until: asyncio.Event) -> None:
    while not await comes(until, within=RENEW_EVERY):
        try:
            await _keep(lock)
        except (LockError, RedisError) as error:
            logger.bind(error=type(error).__name__).warning("a chat's lock was not renewed")


async def _keep(lock: Lock) -> None:
    """Renew the lock; one that has run out meanwhile is taken again, where nobody else has done so."""
    try:
        await lock.reacquire()
    except LockNotOwnedError:
        if not await lock.do_acquire(lock.local.token):
            raise
