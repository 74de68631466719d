"""Nothing that a task leaves behind holds up the database: it may end at any moment, and so may the database."""

import asyncio
import sqlite3
import threading
import types
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from contextlib import closing, suppress
from time import sleep
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from bot.recovery import passes
from db.config import tortoise_config
from db.models import ClientNote, Setting
from tests.support.faults import Line, line_to

SOON = 5.0  # seconds; what works takes milliseconds
MORE_THAN_THE_POOL = 6


@types.coroutine
def cancelled_at(number: int, work: Coroutine[Any, Any, None]) -> Generator[Any, Any, bool]:
    """Do the work in this task, which is cancelled where it waits for the `number`th time. Returns whether it was."""
    waits, thrown = 0, None
    while True:
        try:
            waiting = work.send(None) if thrown is None else work.throw(thrown)
        except StopIteration:
            return waits >= number
        waits, thrown = waits + 1, None
        task = asyncio.current_task()
        if waits == number and task is not None:
            asyncio.get_running_loop().call_soon(task.cancel)
        try:
            yield waiting
        except BaseException as error:
            thrown = error


async def keep(key: str) -> None:
    async with in_transaction():
        await Setting.create(key=key)
        async with in_transaction():
            await Setting.filter(key=key).update(value="kept")


async def keep_at_once(key: str) -> None:
    await Setting.bulk_create([Setting(key=key, value="kept"), Setting(key=f"{key}-too", value="kept")])


async def keep_once(key: str) -> None:
    await Setting.get_or_create(key=key, defaults={"value": "kept"})


async def give_up(key: str) -> None:
    with suppress(ZeroDivisionError):
        async with in_transaction():
            await Setting.create(key=key)
            raise ZeroDivisionError


@pytest.mark.parametrize("work", [keep, keep_at_once, keep_once, give_up])
async def test_a_task_that_ends_at_any_moment_holds_up_nobody_and_leaves_nothing_half_done(
    database: BaseDBAsyncClient, work: Callable[[str], Coroutine[Any, Any, None]]
) -> None:
    await keep("next-0")
    number, goes_on = 0, True
    while goes_on:
        number += 1
        for time in range(MORE_THAN_THE_POOL):
            task = asyncio.create_task(_cancelled(number, work(f"cut-{number}-{time}")))
            await asyncio.wait({task}, timeout=SOON)
            assert task.done()
            goes_on = task.cancelled() or task.result()
        async with asyncio.timeout(SOON):
            await keep(f"next-{number}")
    assert await Setting.filter(key__startswith="next-").count() == number + 1 > 2
    assert not await Setting.filter(key__startswith="cut-").exclude(value="kept").exists()


async def _cancelled(number: int, work: Coroutine[Any, Any, None]) -> bool:
    return await cancelled_at(number, work)


async def _keep_what_is_refused_at_the_end(key: str) -> None:
    async with in_transaction() as transaction:
        await transaction.execute_query("PRAGMA defer_foreign_keys = ON")
        await Setting.create(key=key)
        await ClientNote.create(client_id=77, text="nobody's", author_name="nobody")


@pytest.mark.sqlite
async def test_a_transaction_that_could_not_be_written_is_not_written_with_the_next_one(
    database: BaseDBAsyncClient, database_url: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await _keep_what_is_refused_at_the_end("refused")
    await database.execute_query("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(database_url.removeprefix("sqlite://"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="locked"):
            await keep("locked")
        other.execute("ROLLBACK")
    await keep("taken")
    assert [setting.key for setting in await Setting.all()] == ["taken"]


@pytest.fixture
async def line(database_url: str) -> AsyncIterator[Line]:
    """The models are connected to the database by way of this line."""
    async with line_to(database_url, port=5432) as line, TortoiseContext() as context:
        config = tortoise_config(line.address(database_url))
        config["connections"]["default"]["credentials"].update(minsize=1, maxsize=5)
        await context.init(config=config)
        await keep("before")
        yield line
        await line.open()


@pytest.mark.postgres
async def test_each_task_that_met_a_database_away_works_again_once_it_is_back(line: Line) -> None:
    back = asyncio.Event()

    async def persist(key: str) -> int:
        tries = 0
        while True:
            tries += 1
            try:
                await keep(key)
            except Exception as error:
                if not passes(error):
                    raise
                await asyncio.wait_for(back.wait(), SOON) if tries == 3 else await asyncio.sleep(0.01)
            else:
                return tries

    await line.refuse()
    tasks = [asyncio.create_task(persist(f"task-{number}")) for number in range(6)]
    await asyncio.sleep(0.1)
    await line.open()
    back.set()
    async with asyncio.timeout(SOON):
        assert await asyncio.gather(*tasks) == [4] * 6
    assert await Setting.filter(value="kept").count() == 7


@pytest.mark.postgres
async def test_a_connection_that_is_cut_at_begin_is_not_used_again_by_its_task(line: Line) -> None:
    for number in range(8):
        await line.cut()
        with pytest.raises(Exception) as met:  # noqa: PT011 - whatever it is, it passes
            await keep(f"cut-{number}")
        assert passes(met.value)
        async with asyncio.timeout(SOON):
            await keep(f"next-{number}")


@pytest.mark.postgres
@pytest.mark.parametrize("work", [keep, keep_once, lambda key: Setting.get_or_none(key=key)])
async def test_who_waits_for_a_frozen_database_can_stop_waiting_and_the_connections_come_back(
    line: Line, work: Callable[[str], Awaitable[Any]]
) -> None:
    line.freeze()

    async def ask(key: str) -> None:
        async with asyncio.timeout(0.2):
            await work(key)

    loop = asyncio.get_running_loop()
    began = loop.time()
    met = await asyncio.gather(*(ask(f"frozen-{number}") for number in range(8)), return_exceptions=True)
    assert {type(error) for error in met} == {TimeoutError}
    assert loop.time() - began < 1
    await line.open()
    async with asyncio.timeout(SOON):
        await asyncio.gather(*(keep(f"next-{number}") for number in range(8)))


@pytest.mark.sqlite
async def test_a_transaction_waits_for_whoever_writes_at_that_moment(
    database: BaseDBAsyncClient, database_url: str
) -> None:
    def write_a_while() -> None:
        with closing(sqlite3.connect(database_url.removeprefix("sqlite://"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            begun.set()
            sleep(0.3)
            other.execute("ROLLBACK")

    begun = threading.Event()
    writing = asyncio.create_task(asyncio.to_thread(write_a_while))
    await asyncio.to_thread(begun.wait, SOON)

    async with in_transaction():
        assert await Setting.filter(key="seen").count() == 0
        await Setting.create(key="seen")

    await writing
    assert await Setting.filter(key="seen").count() == 1
