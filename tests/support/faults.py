"""A line to a server, with the faults of a real one: it refuses, cuts, or takes bytes and brings none."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

import asyncpg
from tortoise import BaseDBAsyncClient


class Line:
    """A TCP proxy on loopback before the server at `host` and `port`."""

    def __init__(self, host: str, port: int) -> None:
        self._there = host, port
        self._server: asyncio.Server | None = None
        self._port = 0
        self._through = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def address(self, url: str) -> str:
        """Return the address of the server, by way of this line."""
        parts = urlsplit(url)
        who = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
        return parts._replace(netloc=f"{who}127.0.0.1:{self._port}").geturl()

    async def open(self) -> None:
        """Take connections, on the same port as before, and let everything through."""
        self._through.set()
        if self._server is None:
            self._server = await asyncio.start_server(self._meet, "127.0.0.1", self._port)
            self._port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Cut every connection, and take no new one."""
        if self._server is not None:
            self._server.close()
            self._server = None
        await self.cut()

    async def cut(self) -> None:
        """Cut every connection; new ones are taken."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def freeze(self) -> None:
        """Take everything and bring nothing any more, also of new connections."""
        self._through.clear()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        with suppress(OSError, asyncio.CancelledError):
            there_reader, there_writer = await asyncio.open_connection(*self._there)
            ways = [
                asyncio.create_task(self._bring(reader, there_writer)),
                asyncio.create_task(self._bring(there_reader, writer)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                there_writer.transport.abort()
                writer.transport.abort()

    async def _bring(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                await self._through.wait()
                writer.write(data)
        await self._through.wait()


@asynccontextmanager
async def line_to(url: str, *, port: int) -> AsyncIterator[Line]:
    """Open a line to the server of `url`, whose port is `port` where it names none."""
    parts = urlsplit(url)
    line = Line(parts.hostname or "127.0.0.1", parts.port or port)
    await line.open()
    try:
        yield line
    finally:
        await line.refuse()


@asynccontextmanager
async def only_reads(database: BaseDBAsyncClient, url: str) -> AsyncIterator[None]:
    """Let the database at `url`, to which the models are connected, take no writes for the length of the block."""
    if database.capabilities.dialect == "sqlite":
        await database.execute_query("PRAGMA query_only = ON")
        try:
            yield
        finally:
            await database.execute_query("PRAGMA query_only = OFF")
        return
    name = urlsplit(url).path.strip("/")
    try:
        await _set_for_all(url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        yield
    finally:
        await _set_for_all(url, f"ALTER DATABASE {name} RESET default_transaction_read_only")


async def _set_for_all(url: str, statement: str) -> None:
    """Change what a connection begins with, and end those that began without."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SET default_transaction_read_only = off")
        await connection.execute(statement)
        await connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    finally:
        await connection.close()
