"""With Redis a chat is locked while one of its updates is in work, by whichever process."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiogram.fsm.storage.base import DefaultKeyBuilder, StorageKey
from redis.asyncio import Redis

from bot.telegram.isolation import HOLD, RENEW_EVERY, ChatLocks

pytestmark = pytest.mark.postgres

KEY = StorageKey(bot_id=1, chat_id=1, user_id=1)


@pytest.fixture
async def locks(redis_url: str) -> AsyncIterator[ChatLocks]:
    redis = Redis.from_url(redis_url)
    yield ChatLocks(redis, key_builder=DefaultKeyBuilder())
    await redis.aclose()


async def waiting_time(locks: ChatLocks) -> float:
    begun = time.monotonic()
    async with locks.lock(KEY):
        return time.monotonic() - begun


async def test_a_chat_of_a_process_that_was_killed_waits_three_seconds_at_most(locks: ChatLocks) -> None:
    dead = locks.redis.lock(locks.key_builder.build(KEY, "lock"), timeout=HOLD)
    await dead.acquire()
    assert await waiting_time(locks) < 3.5


async def test_a_chat_stays_locked_while_its_process_works_and_though_it_is_held_up(locks: ChatLocks) -> None:
    async with locks.lock(KEY):
        other = asyncio.create_task(waiting_time(locks))
        await asyncio.sleep(HOLD / 2)
        time.sleep(HOLD * 0.6)  # noqa: ASYNC251 - what keeps the loop from renewing in time
        await asyncio.sleep(HOLD / 2)
        assert not other.done()
    assert await other > HOLD


async def test_a_lock_that_has_run_out_is_taken_again_where_nobody_else_has(locks: ChatLocks) -> None:
    async with locks.lock(KEY):
        await locks.redis.delete(locks.key_builder.build(KEY, "lock"))
        await asyncio.sleep(HOLD / 4)
        assert await locks.redis.exists(locks.key_builder.build(KEY, "lock"))
    assert not await locks.redis.exists(locks.key_builder.build(KEY, "lock"))


async def test_nobody_renews_a_lock_that_was_left_while_it_was_renewed(locks: ChatLocks) -> None:
    async def hold(chat: int) -> None:
        async with locks.lock(StorageKey(bot_id=1, chat_id=chat, user_id=chat)):
            await asyncio.sleep(RENEW_EVERY + chat / 10_000)

    before = asyncio.all_tasks()
    await asyncio.gather(*(hold(chat) for chat in range(45)))
    assert asyncio.all_tasks() == before
