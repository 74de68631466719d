"""Without Redis conversations are in memory: what of them stays there, and for how long."""

import asyncio
import time

import pytest
from aiogram.fsm.storage.base import StorageKey

from bot.demo.people.person import Person
from bot.telegram import storage
from bot.telegram.storage import CopyingStorage, MemoryLocks
from tests.support.gym import Gym

pytestmark = pytest.mark.sqlite


def kept(gym: Gym) -> int:
    assert isinstance(gym.dispatcher.storage, CopyingStorage)
    return len(gym.dispatcher.storage.storage)


def locked(gym: Gym) -> int:
    isolation = gym.dispatcher.fsm.events_isolation
    assert isinstance(isolation, MemoryLocks)
    return len(isolation._locks)


async def test_strangers_leave_nothing_behind(gym: Gym, marina: Person) -> None:
    before = kept(gym)
    for number in range(20):
        await gym.api.person(5000 + number, f"Прохожий {number}").send("Привет")
    await gym.settle()
    assert (kept(gym), locked(gym)) == (before, 0)


async def test_who_was_quiet_for_a_day_is_forgotten_and_goes_on_with_a_fresh_screen(
    gym: Gym, marina: Person, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await gym.taps(marina, "⚙️ Настройки")
    await gym.says(ivan, "/help")
    hers = kept(gym)
    assert hers > 1
    half_a_day = time.monotonic() + storage.KEPT_FOR / 2
    monkeypatch.setattr(time, "monotonic", lambda: half_a_day)
    await gym.taps(marina, "💳 Реквизиты")
    monkeypatch.setattr(time, "monotonic", lambda: half_a_day + storage.KEPT_FOR - 1)
    await gym.says(ivan, "/help")
    assert kept(gym) >= hers, "she was not quiet for a day"
    monkeypatch.setattr(time, "monotonic", lambda: half_a_day + storage.KEPT_FOR + 1)
    await gym.says(ivan, "/help")
    assert kept(gym) == 1, "his buttons"
    await gym.taps(marina, marina.last.labels[0])
    assert "Меню тренера" in marina.last.text


async def test_a_lock_is_gone_with_the_last_who_waits_for_it() -> None:
    locks, order = MemoryLocks(), []
    key = StorageKey(bot_id=1, chat_id=1, user_id=1)

    async def work(number: int) -> None:
        async with locks.lock(key):
            order.append(number)
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(work(number) for number in range(3)))
    assert order == [0, 0, 1, 1, 2, 2]
    assert len(locks._locks) == 0
