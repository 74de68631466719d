"""The whole as one thing: Telegram's side, the bot as a process, the people in front of it, and its database."""

import asyncio
import itertools
import json
import secrets
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing
from typing import Any

import asyncpg

from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from bot.demo.server.bell import PATIENCE
from bot.demo.telegram import BotApiServer
from tests.support.fork_server import Forked, ForkServer

OWNER = 1
STOPPING = " stopping "  # in the log

# A bot that tests left behind when they were killed must not find another run's server on its old port.
_secret = secrets.token_hex(15)
_tokens = itertools.count(1000)  # none of which is the one that a server has by itself
_ids = itertools.count(1001)

Row = tuple[Any, ...]


class World:
    """A bot that runs, and whom and what it deals with."""

    def __init__(self, api: BotApiServer, bot: BotProcess) -> None:
        self.api = api
        self.bot = bot
        self._checked = 0
        self._connection: asyncpg.Connection | None = None
        self._looking = asyncio.Lock()

    @property
    def database_url(self) -> str:
        return self.bot.env["DATABASE_URL"]

    # People

    def newcomer(self, first_name: str = "Иван", **user: Any) -> Person:
        """Somebody who has never met the bot. The last name is one that nobody else has."""
        number = next(_ids)
        return self.api.person(number, first_name, **{"last_name": f"Петров{number}", **user})

    async def owner(self, number: int = OWNER, first_name: str = "Анна", **user: Any) -> Person:
        """An owner who has pressed /start and sees the menu."""
        anna = self.api.person(number, first_name, **user)
        await anna.send("/start")
        await anna.sees("Меню тренера")
        return anna

    async def number_of(self, person: Person) -> int:
        """The client's id in the database."""
        (number,) = await self.row(f"SELECT id FROM clients WHERE telegram_id = {person.id}")
        return int(number)

    # The database

    async def rows(self, query: str) -> list[Row]:
        """What the database holds now; see `change` for the rare test that needs more than to look."""
        if self.database_url.startswith("sqlite"):
            return await asyncio.to_thread(_select, self.database_url.removeprefix("sqlite://"), query)
        async with self._looking:  # tests may wait for several things at once
            if self._connection is None:
                read_only = {"default_transaction_read_only": "on"}
                self._connection = await asyncpg.connect(self.database_url, server_settings=read_only)
            return [tuple(record) for record in await self._connection.fetch(query)]

    async def close(self) -> None:
        """Look at the database no more."""
        if self._connection is not None:
            await self._connection.close()

    async def row(self, query: str) -> Row:
        """The only row that the query finds."""
        found = await self.rows(query)
        assert len(found) == 1, f"{len(found)} rows for {query}"
        return found[0]

    async def change(self, statement: str) -> None:
        """Change the database behind the bot's back, as time would; for nothing that a person could do."""
        if self.database_url.startswith("sqlite"):
            await asyncio.to_thread(_execute, self.database_url.removeprefix("sqlite://"), statement)
            return
        connection = await asyncpg.connect(self.database_url)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    async def becomes(self, expected: Sequence[Row], query: str, timeout: float = PATIENCE) -> None:
        """Wait until the query finds exactly these rows."""
        deadline = time.monotonic() + timeout
        while (found := await self.rows(query)) != list(expected):
            assert time.monotonic() < deadline, f"{found} after {timeout} s, not {expected}: {query}"
            await asyncio.sleep(0.05)

    async def comes_to(self, least: int, query: str, timeout: float = PATIENCE) -> None:
        """Wait until the query counts so many, or more."""
        deadline = time.monotonic() + timeout
        while (await self.row(query))[0] < least:
            assert time.monotonic() < deadline, f"fewer than {least} after {timeout} s: {query}"
            await asyncio.sleep(0.01)

    async def comes_true(self, condition: Callable[[], bool], timeout: float = PATIENCE) -> None:
        """Wait until something that people can see, or that the log says, is so."""
        assert await self.api.bell.until(condition, timeout), f"not so in {timeout} s"

    async def json(self, query: str) -> Any:
        """The JSON value that the query finds."""
        (value,) = await self.row(query)
        return json.loads(value) if isinstance(value, str) else value

    async def path(self, person: Person) -> list[str]:
        """The stages that the client has been through, oldest first; their history is checked to be unbroken."""
        number = await self.number_of(person)
        moves = await self.rows(
            "SELECT from_stage_id, from_stage_name, to_stage_id, to_stage_name FROM client_pipelines"
            f" WHERE client_id = {number} ORDER BY id"
        )
        assert [(None, None), *(move[2:] for move in moves)][:-1] == [move[:2] for move in moves]
        (stage,) = await self.row(f"SELECT stage_id FROM clients WHERE id = {number}")
        assert stage == moves[-1][2]
        return [move[3] for move in moves]

    async def counts(self) -> dict[str, int]:
        """How many rows there are of whatever must not double."""
        tables = ("clients", "client_pipelines", "questionnaires", "payments", "programs", "outbox", "workouts")
        counted = ", ".join(f"(SELECT count(*) FROM {table})" for table in tables)
        return dict(zip(tables, await self.row(f"SELECT {counted}"), strict=True))

    async def unsent(self, person: Person) -> int:
        """How much waits in the outbox for this chat."""
        (number,) = await self.row(f"SELECT count(*) FROM outbox WHERE status = 'pending' AND chat_id = {person.id}")
        return int(number)

    async def told_long_ago(self, person: Person) -> None:
        """Let all that the outbox has sent here be old: of many new leads at a time one message tells."""
        await self.sent_all(person)
        await self.change(f"UPDATE outbox SET content = NULL WHERE status = 'sent' AND chat_id = {person.id}")

    async def sent_all(self, *people: Person, timeout: float = PATIENCE) -> None:
        """Wait until nothing waits for these chats any more."""
        chats = ", ".join(str(person.id) for person in people)
        query = f"SELECT count(*) FROM outbox WHERE status = 'pending' AND chat_id IN ({chats})"
        await self.becomes([(0,)], query, timeout)

    # The process

    def said(self, part: str) -> int:
        """How many lines of the output contain this, over all restarts."""
        return sum(part in line for line in self.bot.output)

    async def begin_to_stop(self) -> "asyncio.Task[int]":
        """Send SIGTERM, and wait until the bot takes nothing new; the task gives its exit status."""
        before = self.said(STOPPING)
        stopped = asyncio.create_task(self.bot.stop())
        await self.comes_true(lambda: self.said(STOPPING) > before)
        return stopped

    # What must never be

    def forget_mistakes(self) -> None:
        """Look no further back than now in the next check."""
        self.api.faults.clear()
        self._checked = len(self.bot.output)

    def show_log(self) -> None:
        """Print what the bot has said since the last check; pytest shows it with a test that has failed."""
        print(*self.bot.output[self._checked :], sep="\n")

    def check(self) -> None:
        """Nothing was refused that a test has not asked for, and nothing went wrong inside the bot."""
        refused = [str(fault) for fault in self.api.faults]
        said = self.bot.output[self._checked :]
        self.forget_mistakes()
        assert not refused, "\n".join(refused)
        assert not any("Traceback" in line or " ERROR " in line for line in said), "\n".join(said)


def _select(file: str, query: str) -> list[Row]:
    # Not "mode=ro": whoever reads a write-ahead log must be able to make its index.
    with closing(sqlite3.connect(f"file:{file}?mode=rw", uri=True)) as connection:
        connection.execute("PRAGMA query_only = ON")
        return connection.execute(query).fetchall()


def _execute(file: str, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


class ForkedBot(BotProcess):
    """The bot as a process that a fork server makes."""

    def __init__(self, server: ForkServer, api: BotApiServer, **options: Any) -> None:
        super().__init__(api, **options)
        self._server = server

    async def spawn(self) -> Forked:
        _, _, module, *arguments = self.command  # python -m bot
        return await self._server.start(arguments, env=self.env, folder=self.folder, module=module)


def a_bot(fork_server: ForkServer | None, api: BotApiServer, **options: Any) -> BotProcess:
    """A bot that is forked where that is possible, else started plainly."""
    return BotProcess(api, **options) if fork_server is None else ForkedBot(fork_server, api, **options)


@asynccontextmanager
async def a_world(
    database_url: str,
    redis_url: str | None,
    *,
    fork_server: ForkServer | None,
    owners: Sequence[int] = (OWNER,),
    start: bool = True,
    **env: str,
) -> AsyncIterator[World]:
    """Run a bot with an empty database until the end of the block; it must stop in good order then."""
    # A bot of its own for each world: they share one Redis.
    async with BotApiServer(token=f"{next(_tokens)}:AAE-_{_secret}") as api:
        bot = a_bot(fork_server, api, admin_ids=owners, database_url=database_url, redis_url=redis_url, **env)
        world = World(api, bot)
        try:
            if start:
                await bot.start()
            yield world
            if bot.running:
                assert await bot.stop() == 0, "\n".join(bot.output)
        finally:
            await world.close()
            if bot.running:
                await bot.kill()
