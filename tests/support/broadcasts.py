"""Broadcasts in tests: many clients, and the loop that writes to them."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.outbox.broadcasting import Broadcasting
from bot.services.talk import broadcasts
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from bot.telegram.session import make_bot
from db.locks import SenderLock
from db.models import Broadcast, Client, Staff
from tests.support.gym import Gym

FIRST = 5001


async def crowd(gym: Gym, size: int, *, blocked: int = 0) -> list[Person]:
    """Let so many clients be there, the first `blocked` of whom have blocked the bot, which does not know it yet."""
    people = [gym.api.person(FIRST + number, f"Клиент {number}") for number in range(size)]
    for number, one in enumerate(people):
        one.chat.met = True
        one.chat.blocked = number < blocked
    await Client.bulk_create(
        Client(telegram_id=one.id, first_name=one.user["first_name"], language="ru") for one in people
    )
    return people


async def started(author: Staff, text: str = "Скидка до пятницы", *, segment: Segment | None = None) -> Broadcast:
    """Let this owner start a broadcast."""
    await broadcasts.choose(segment or Segment(), by=author)
    await broadcasts.put(Content("text", text), message_id=1, by=author)
    return await begun(author)


async def begun(author: Staff) -> Broadcast:
    """Let this owner start what they are writing, as if they had just looked at it."""
    draft = await broadcasts.draft_of(author)
    counted = await broadcasts.count(Segment.from_json(draft.segment))
    return await broadcasts.start(counted=counted, shown=await broadcasts.mark_of(draft), by=author)


@asynccontextmanager
async def broadcasting(gym: Gym) -> AsyncIterator[Broadcasting]:
    """Let the loop work that sends broadcasts; at the end it stops as at a clean stop of the process."""
    lock = SenderLock(gym.settings.database_url)
    loop = Broadcasting(gym.bot, lock)
    running = asyncio.create_task(loop.run(finish=PATIENCE))
    try:
        yield loop
    finally:
        loop.stop()
        await running
        await lock.release()


async def goes_out(gym: Gym, broadcast: Broadcast) -> None:
    """Let the loop work until the broadcast is over."""
    async with broadcasting(gym):
        await is_over(broadcast)


async def is_over(broadcast: Broadcast) -> None:
    """Wait until the broadcast is over, and its author is to hear of it."""
    async with asyncio.timeout(PATIENCE):
        while (await broadcasts.get(broadcast.id)).finished_at is None:  # noqa: ASYNC110 - a table rings no bell
            await asyncio.sleep(0.01)


async def ends(running: Sequence[tuple["asyncio.Task[None]", Broadcasting]]) -> None:
    """Stop these loops as at a clean stop of their processes."""
    for task, loop in running:
        loop.stop()
        await task
        await loop._lock.release()


@asynccontextmanager
async def impatient(gym: Gym) -> AsyncIterator[None]:
    """Let what Telegram does not take come back at once, as for whatever is no handler."""
    patient, gym.bot = gym.bot, make_bot(gym.api.token, gym.api.url, patient=False)
    try:
        yield
    finally:
        await gym.bot.session.close()
        gym.bot = patient
