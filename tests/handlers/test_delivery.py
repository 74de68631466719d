"""The sender's own life; what it sends is tested where it is queued."""

import asyncio
import time

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.outbox.sender import Sender
from bot.services import outbox
from bot.services.notices.prices import DetailsThere
from bot.services.people import privacy
from bot.services.programs import drafts
from db import locks
from db.locks import SenderLock
from db.models import Client, Outbox, OutboxStatus, Program, ProgramStatus, Staff
from tests.support.gym import Gym
from tests.support.people import draft_of, moves_of, queued


class SlowLock(SenderLock):
    """A database that takes its time to say who sends."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.asked, self.answer = asyncio.Event(), asyncio.Event()

    async def held(self) -> bool:
        self.asked.set()
        await self.answer.wait()
        held = await super().held()
        self.asked.clear()
        return held


async def test_a_stop_waits_for_the_round_at_work_before_the_lock_is_left(gym: Gym) -> None:
    lock = SlowLock(gym.settings.database_url)
    sender = Sender(gym.bot, gym.settings, lock)
    running = asyncio.create_task(sender.run(finish=PATIENCE))
    await lock.asked.wait()
    sender.stop()
    await asyncio.sleep(0.05)
    assert not running.done()
    lock.answer.set()
    await running
    assert not lock.asked.is_set()
    await lock.release()


@pytest.mark.postgres
async def test_a_process_that_wakes_up_sends_nothing_that_another_sends_meanwhile(
    gym: Gym, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "LEASE", 0.5)
    lock, other = SenderLock(gym.settings.database_url), SenderLock(gym.settings.database_url)
    sender = Sender(gym.bot, gym.settings, lock)
    sender.stop()  # it pauses no more
    await outbox.tell_client(client, DetailsThere())
    assert await lock.held()
    for holder, status in ((other, OutboxStatus.PENDING), (lock, OutboxStatus.SENT)):
        (row,) = await outbox.due(except_chats=[], limit=2)
        if holder is other:
            time.sleep(0.8)  # noqa: ASYNC251 - the whole process stands still
        assert await holder.held()
        sender._has_written()
        await sender._send_in_turn(row, found_at=0.0)
        assert (await Outbox.get(id=row.id)).status is status
        await other.release()
    await lock.release()


async def program_for(client: Client, marina: Person) -> Program:
    """Two messages on their way."""
    trainer = await Staff.get(telegram_id=marina.id)
    return await drafts.send((await draft_of(client, trainer, "Понедельник", "Вторник")).id, by=trainer)


async def forget_while_sending(gym: Gym, client: Client, *, blocked: Person | None = None) -> None:
    """Delete the client's data while the first message is with Telegram, which refuses it where they block the bot."""
    held = gym.api.hold("sendMessage", chat_id=client.telegram_id)
    async with gym.sending():
        assert await gym.api.bell.until(lambda: len(held.calls) == 1, PATIENCE)
        await privacy.forget(client)
        if blocked:
            blocked.block()
        held.release()


@pytest.mark.parametrize("refused", [False, True])
async def test_nothing_of_who_deleted_their_data_is_sent_or_counts_as_delivered(
    gym: Gym, marina: Person, ivan: Person, client: Client, refused: bool
) -> None:
    program = await program_for(client, marina)
    await forget_while_sending(gym, client, blocked=ivan if refused else None)
    await gym.delivers()

    assert not any("Вторник" in message.text for message in ivan.from_bot)
    found = await Program.get(id=program.id)
    assert (found.status, found.delivered_at, found.content) == (ProgramStatus.WITHDRAWN, None, {})
    assert [event for _, _, event in await moves_of(client)] == ["start"]
    rows = await Outbox.filter(program_id=program.id, delivery_id__not_isnull=True)
    assert [row.status for row in rows] == [OutboxStatus.CANCELLED] * 2
    assert await queued(marina.id) == ["client_forgotten"]


async def test_a_message_that_was_on_its_way_to_the_wire_stays_here_once_its_client_has_gone(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await program_for(client, marina)
    (row,) = await outbox.due(except_chats=(), limit=1)
    await privacy.forget(client)

    await Sender(gym.bot, gym.settings, SenderLock(gym.settings.database_url))._send(row)

    assert not any("Понедельник" in message.text for message in ivan.from_bot)
    assert (await Outbox.get(id=row.id)).status is OutboxStatus.CANCELLED
