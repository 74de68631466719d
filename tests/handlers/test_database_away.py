"""The database goes away, or reads and does not write: nothing is lost, nothing comes twice, and it heals by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.exceptions import DBConnectionError
from tortoise.transactions import in_transaction

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.outbox.sender import Sender
from bot.recovery import PAUSES
from bot.services import outbox
from bot.services.notices.prices import DetailsThere
from db.fields import now
from db.locks import SenderLock
from db.models import Client, Outbox, OutboxStatus, Program, ProgramStatus
from tests.handlers.test_delivery import program_for
from tests.handlers.test_reached import REFUSED_FILE, paid_with_photo
from tests.support.faults import only_reads
from tests.support.gym import Gym


async def comes_true(happened: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE / 4):
        while not await happened():  # noqa: ASYNC110 - a table rings no bell
            await asyncio.sleep(0.02)


async def becomes(*, sent: int, of: int) -> None:
    async def happened() -> bool:
        return await Outbox.filter(chat_id=of, status=OutboxStatus.SENT).count() == sent

    await comes_true(happened)


class Ears:
    """What people hear from now on."""

    def __init__(self, *people: Person) -> None:
        self._before = [(person, len(person.from_bot)) for person in people]

    def heard(self) -> list[int]:
        return [len(person.from_bot) - before for person, before in self._before]


async def test_what_was_sent_while_nothing_can_be_written_comes_once_and_nothing_new_before_it_is_written(
    gym: Gym, ivan: Person, client: Client, database: BaseDBAsyncClient, journal: list[tuple[str, str]]
) -> None:
    pyotr = gym.api.person(1002, "Пётр")
    await gym.says(pyotr, "/start")
    await Outbox.all().delete()
    other = await Client.get(telegram_id=pyotr.id)
    await outbox.tell_client(client, DetailsThere())
    await outbox.tell_client(other, DetailsThere())
    await Outbox.filter(chat_id=pyotr.id).update(not_before=now() + timedelta(seconds=0.4))
    ears = Ears(ivan, pyotr)
    held = gym.api.hold("sendMessage", chat_id=ivan.id)
    journal.clear()
    async with gym.sending():
        assert await gym.api.bell.until(lambda: len(held.calls) == 1, PATIENCE)
        async with only_reads(database, gym.settings.database_url):
            held.release()
            await asyncio.sleep(1.2)
            assert ears.heard() == [1, 0]
        await becomes(sent=1, of=ivan.id)
        await becomes(sent=1, of=pyotr.id)
    assert ears.heard() == [1, 1]
    assert (await Outbox.get(chat_id=ivan.id)).message_id == ivan.last.id
    said = [line for _, line in journal if line.startswith("sending")]
    assert 2 <= len(said) <= 5, said
    assert "goes on" in said[-1]


async def test_a_notice_whose_file_is_refused_comes_once_though_that_could_not_be_written(
    gym: Gym, marina: Person, ivan: Person, client: Client, database: BaseDBAsyncClient
) -> None:
    await paid_with_photo(gym, ivan, client)
    ears = Ears(marina)
    gym.api.fail("sendPhoto", status=400, description=REFUSED_FILE, chat_id=marina.id)
    held = gym.api.hold("sendMessage", chat_id=marina.id)
    async with gym.sending():
        assert await gym.api.bell.until(lambda: len(held.calls) == 1, PATIENCE)
        async with only_reads(database, gym.settings.database_url):
            held.release()
            await asyncio.sleep(PAUSES.min_delay * 1.5)  # the next try
        await comes_true(lambda: Outbox.filter(chat_id=marina.id, status=OutboxStatus.SENT).exists())
    assert ears.heard() == [1]


async def test_payment_words_arrive_though_telegram_was_away_for_long_and_a_mistake_came_after(
    gym: Gym, ivan: Person, client: Client, journal: list[tuple[str, str]]
) -> None:
    ears = Ears(ivan)
    await outbox.tell_client(client, DetailsThere())
    (content,) = await Outbox.all().values_list("content", flat=True)
    await Outbox.all().update(attempts=9, content={"mistaken": True})
    async with gym.sending():
        await comes_true(lambda: Outbox.exists(error="internal error"))
    assert (await Outbox.get()).status is OutboxStatus.PENDING
    await Outbox.all().update(not_before=now(), content=content)
    await gym.delivers()
    assert ears.heard() == [1]
    assert sum("not sent" in line for _, line in journal) == 1
    journal.clear()


@pytest.mark.parametrize("attempts", [0, 9])
async def test_what_meets_an_outage_while_it_is_drawn_is_sent_after_it(
    gym: Gym, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch, attempts: int
) -> None:
    ears, find, away = Ears(ivan), Outbox.get_or_none, iter([True] * 2)

    def get_or_none(*args: Any, **kwargs: Any) -> Any:
        if next(away, False):
            raise DBConnectionError("the database is away")
        return find(*args, **kwargs)

    await outbox.tell_client(client, DetailsThere())
    await Outbox.all().update(attempts=attempts)
    monkeypatch.setattr(Outbox, "get_or_none", get_or_none)
    async with gym.sending():
        await becomes(sent=1, of=ivan.id)
    assert ears.heard() == [1]
    assert (await Outbox.get()).attempts == attempts


async def test_a_program_part_that_could_not_be_recorded_comes_once(
    gym: Gym, marina: Person, ivan: Person, client: Client, database: BaseDBAsyncClient
) -> None:
    program = await program_for(client, marina)
    ears = Ears(ivan)
    held = gym.api.hold("sendMessage", chat_id=ivan.id)
    async with gym.sending():
        assert await gym.api.bell.until(lambda: len(held.calls) == 1, PATIENCE)
        async with only_reads(database, gym.settings.database_url):
            held.release()
            await asyncio.sleep(0.8)
        await becomes(sent=2, of=ivan.id)
    assert ears.heard() == [2]
    assert (await Program.get(id=program.id)).status is ProgramStatus.DELIVERED


async def test_a_person_hears_once_what_a_handler_says_before_the_database_refuses(
    gym: Gym, ivan: Person, client: Client, database: BaseDBAsyncClient, journal: list[tuple[str, str]]
) -> None:
    journal.clear()
    async with gym.polling(finish=PATIENCE):
        async with only_reads(database, gym.settings.database_url):
            ears = Ears(ivan)
            await ivan.send("/start")
            await ivan.send("/offers")
            await asyncio.sleep(2.5)
            assert ears.heard()[0] <= 2
        assert await gym.api.bell.until(lambda: not gym.api.updates.pending, PATIENCE)
    said = [line for _, line in journal if line.startswith("an update")]
    assert 2 <= len(said) <= 5, said


async def test_a_stop_does_not_wait_for_a_database_that_has_no_connection_left(gym: Gym) -> None:
    done, begun = asyncio.Event(), asyncio.Semaphore(0)

    async def hold() -> None:
        async with in_transaction():
            begun.release()
            await done.wait()

    # As many as the pool has; on SQLite there is one, and the others wait for it.
    holding = [asyncio.create_task(hold()) for _ in range(5)]
    await begun.acquire()
    lock = SenderLock(gym.settings.database_url)
    sender = Sender(gym.bot, gym.settings, lock)
    running = asyncio.create_task(sender.run(finish=0.2))
    await asyncio.sleep(1)
    sender.stop()
    await asyncio.wait({running}, timeout=3)
    has_ended = running.done()
    done.set()
    await asyncio.gather(running, *holding)
    await lock.release()
    assert has_ended
