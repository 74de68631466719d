"""Something between a program and the PostgreSQL of the tests: a network that stops, a server with TLS, a pooler."""

import asyncio
import ssl
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from db.address import Postgres, read

SSL_REQUEST = struct.pack("!II", 8, 80877103)
Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Proxy:
    """Hands on what comes for the server at `target`, while it is not frozen.

    With `tls` it speaks that, and nothing else. With `pooled` it hands out the sessions of the server by the
    transaction, the one that was used last first, as PgBouncer does.
    """

    def __init__(self, target: str, *, tls: ssl.SSLContext | None = None, pooled: bool = False) -> None:
        address = read(target)
        assert isinstance(address, Postgres)
        self._host = (address.connect["host"] or ["localhost"])[0]
        self._port = (address.connect["port"] or [5432])[0]
        self._target = urlsplit(target)
        self._tls = tls
        self._pooled = pooled
        self._idle: list[Stream] = []
        self._flowing = asyncio.Event()
        self._flowing.set()
        self.url = ""

    def freeze(self) -> None:
        """Let nothing through any more, and close nothing."""
        self._flowing.clear()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Proxy"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        user = self._target.netloc.rpartition("@")[0]
        self.url = self._target._replace(netloc=f"{user}@localhost:{port}" if user else f"localhost:{port}").geturl()
        try:
            yield self
        finally:
            self._flowing.set()
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        behind: list[Stream] = []
        try:
            startup = await reader.readexactly(8)
            if startup == SSL_REQUEST:
                writer.write(b"N" if self._tls is None else b"S")
                if self._tls is not None:
                    await writer.start_tls(self._tls)
                startup = await reader.readexactly(8)
            elif self._tls is not None:
                return
            startup += await reader.readexactly(struct.unpack("!I", startup[:4])[0] - 8)
            behind.append(await self._connect(startup))
            if self._pooled:
                await self._hand_out((reader, writer), behind[0])
            else:
                await asyncio.gather(self._pipe(reader, behind[0][1]), self._pipe(behind[0][0], writer))
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            for stream in (writer, *(stream for _, stream in behind)):
                stream.close()

    async def _connect(self, startup: bytes) -> Stream:
        server = await asyncio.open_connection(self._host, self._port)
        server[1].write(startup)
        return server

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while content := await reader.read(65536):
                await self._flowing.wait()
                writer.write(content)
        writer.close()

    async def _hand_out(self, client: Stream, own: Stream) -> None:
        """Sign in on a session of its own, which all get then; after that, take one for each transaction."""
        borrowed = [own]
        answering = asyncio.create_task(self._answer(client[1], borrowed))
        while (kind := await client[0].readexactly(1)) != b"X":
            size = await client[0].readexactly(4)
            rest = await client[0].readexactly(struct.unpack("!I", size)[0] - 4)
            if not borrowed:
                borrowed.append(self._idle.pop())
                answering = asyncio.create_task(self._answer(client[1], borrowed))
            borrowed[0][1].write(kind + size + rest)
        answering.cancel()

    async def _answer(self, writer: asyncio.StreamWriter, borrowed: list[Stream]) -> None:
        """Hand on what the server says until it is in no transaction, then give it back."""
        reader = borrowed[0][0]
        with suppress(asyncio.IncompleteReadError):
            while borrowed:
                head = await reader.readexactly(5)
                body = await reader.readexactly(struct.unpack("!I", head[1:])[0] - 4)
                if head[:1] == b"Z" and body == b"I":
                    self._idle.append(borrowed.pop())
                writer.write(head + body)
