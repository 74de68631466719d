"""The sender's own life; what it sends is tested where it is queued."""

import asyncio

from bot.delivery import Sender
from bot.demo.bell import PATIENCE
from db.locks import SenderLock
from tests.dialogs.gym import Gym


class SlowLock(SenderLock):
    """A database that takes its time to say who sends."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.asked, self.answer = asyncio.Event(), asyncio.Event()
        self.left_while_asked = False

    async def held(self) -> bool:
        self.asked.set()
        await self.answer.wait()
        held = await super().held()
        self.asked.clear()
        return held

    async def release(self) -> None:
        self.left_while_asked = self.asked.is_set()
        await super().release()


async def test_a_stop_leaves_the_lock_once_the_round_at_work_has_ended(gym: Gym) -> None:
    lock = SlowLock(gym.settings.database_url)
    sender = Sender(gym.bot, gym.settings, lock)
    running = asyncio.create_task(sender.run(finish=PATIENCE))
    await lock.asked.wait()
    sender.stop()
    await asyncio.sleep(0.05)
    assert not running.done()
    lock.answer.set()
    await running
    assert not lock.left_while_asked
