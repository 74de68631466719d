"""What listens: who asks is answered in time, and nothing of what they sent is in the log."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from pydantic import SecretStr
from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from bot.api import body
from bot.demo.people.person import Person
from bot.run import web
from db import within
from db.config import tortoise_config
from db.locks import SenderLock
from db.models import Client
from tests.e2e.test_webhook import free_port
from tests.support.gym import Gym

TOKEN = "sixteen-letters-or-more"
HOOK = "hook-Secret_1"
PHONE = "+79995550123"
BEARER = "another-systems-token"

Journal = list[tuple[str, str]]
Listening = Callable[..., AbstractAsyncContextManager[int]]


@pytest.fixture
async def listening(gym: Gym, database_url: str) -> Listening:
    @asynccontextmanager
    async def at(path: str = "/hook") -> AsyncIterator[int]:
        settings = gym.settings.model_copy(
            update={
                "http_port": free_port(),
                "webhook_url": f"https://example.org{path}",
                "webhook_secret": SecretStr(HOOK),
                "api_token": SecretStr(TOKEN),
            }
        )
        runner = await web.listen(settings, gym.bot, gym.dispatcher, SenderLock(database_url))
        assert runner is not None
        try:
            yield settings.http_port
        finally:
            await runner.cleanup()

    return at


async def post(port: int, path: str, sent: bytes, secret: str = HOOK) -> int:
    """Send these bytes as they are, as Telegram would; the answer's status."""
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\n{web.SECRET_HEADER}: {secret}\r\nContent-Length: {len(sent)}\r\n\r\n"
    return status_of(await talk(port, head.encode() + sent))


async def talk(port: int, sent: bytes, timeout: float = 10) -> bytes:
    """What is answered to these bytes, until an answer's end or the connection's."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        async with asyncio.timeout(timeout):
            writer.write(sent)
            await writer.drain()
            return await reader.read(65536)
    finally:
        writer.close()


def status_of(answer: bytes) -> int:
    return int(answer.split(b" ")[1])


async def get(port: int, path: str, **headers: str) -> tuple[int, float]:
    """The status, and the seconds that it took."""
    began = time.monotonic()
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}", headers=headers) as answer,
    ):
        return answer.status, time.monotonic() - began


def update(ivan: Person, number: int = 1, **content: Any) -> bytes:
    chat = {"id": ivan.id, "type": "private", "first_name": "Иван"}
    said = {"message_id": 900 + number, "date": 1_700_000_000, "from": ivan.user, "chat": chat, **content}
    return json.dumps({"update_id": number, "message": said}).encode()


# The webhook


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/hook", "/hook"),
        ("/a%20b", "/a%20b"),
        ("/{1}", "/%7B1%7D"),
        ("/{1}", "/{1}"),
        ("/{id:[0-9", "/%7Bid:[0-9"),
        ("/хук", "/%D1%85%D1%83%D0%BA"),
        ("/a%2Fb", "/a%2Fb"),
        ("/a+b;c=d", "/a+b;c=d?query=1"),
        ("", "/"),
        ("/api/hook", "/api/hook"),
        ("/healthz", "/healthz"),
    ],
)
async def test_updates_are_taken_at_any_path(
    listening: Listening, gym: Gym, ivan: Person, path: str, asked: str
) -> None:
    async with listening(path) as port:
        assert await post(port, asked, update(ivan, text="/help"), secret="wrong") == 401
        assert await post(port, asked, update(ivan, text="/help")) == 200
        assert (await get(port, "/healthz"))[0] == 200
    assert "Что я умею" in ivan.last.text


NO_UPDATES = {
    "no JSON": f"phone={PHONE}".encode(),
    "nothing": b"",
    "half of it": b'{"update_id": 7, "message": {"text": "' + PHONE.encode(),
    "no text": b"\xff\xfe\x00" + PHONE.encode(),
    "a list": f'["{PHONE}"]'.encode(),
    "a number": b"7",
    "null": b"null",
    "no id": f'{{"message": {{"text": "{PHONE}"}}}}'.encode(),
    "an unknown kind": f'{{"update_id": 7, "something_new": "{PHONE}"}}'.encode(),
    "no message": f'{{"update_id": 7, "message": {{"text": "{PHONE}"}}}}'.encode(),
    "deep": b'{"update_id": 7, "message": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "deep and not closed": b"[" * 200_000,
    "large": b'{"update_id": 7, "message": {"text": "' + PHONE.encode() * 500_000 + b'"}}',
}


async def test_what_is_no_update_is_neither_repeated_nor_quoted(
    listening: Listening, journal: Journal, ivan: Person
) -> None:
    async with listening() as port:
        for what, sent in NO_UPDATES.items():
            journal.clear()
            began = time.monotonic()
            assert await post(port, "/hook", sent) == 200, what
            assert time.monotonic() - began < 5, what
            assert [level for level, _ in journal] == ["WARNING"], what
            assert not [line for _, line in journal if PHONE in line or "Traceback" in line], what
        assert await post(port, "/hook", update(ivan, text="/help")) == 200
    assert "Что я умею" in ivan.last.text


async def test_a_rich_message_by_webhook_holds_up_nobody(listening: Listening, ivan: Person) -> None:
    text: Any = "слова"
    for _ in range(12):
        text = {"type": "bold", "text": text}
    rich = {"blocks": [{"type": "paragraph", "text": text}]}
    async with listening() as port:
        assert await post(port, "/hook", update(ivan, rich_message=rich)) == 200
        assert "прочитать не могу" in ivan.last.text


# Requests that are none


CHUNKED = f"Transfer-Encoding: chunked\r\n\r\n{PHONE}\r\n{BEARER}\r\n"
API = f"POST /api/clients HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TOKEN}\r\n"
WEBHOOK = f"POST /hook HTTP/1.1\r\nHost: x\r\n{web.SECRET_HEADER}: {HOOK}\r\n"
NO_REQUESTS = {
    "no HTTP": f"NO HTTP {PHONE} {BEARER}\r\n\r\n",
    "another version": f"POST /api/clients HTTP/9.{PHONE}\r\n\r\n",
    "a header without a colon": f"GET /healthz HTTP/1.1\r\nAuthorization {BEARER} {PHONE}\r\n\r\n",
    "a null character": f"GET /healthz HTTP/1.1\r\nHost: x\r\nX: {BEARER}\0{PHONE}\r\n\r\n",
    "a long address": f"GET /{PHONE}{'x' * 9000} HTTP/1.1\r\nHost: x\r\n\r\n",
    "a long header": f"GET /healthz HTTP/1.1\r\nHost: x\r\nX-{BEARER}: {PHONE}{'x' * 9000}\r\n\r\n",
    "a length that is none": f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: {PHONE}\r\n\r\n",
    "chunks that are none, to the webhook": WEBHOOK + CHUNKED,
    "chunks that are none, to the API": API + CHUNKED,
    "no gzip": f"{API}Content-Encoding: gzip\r\nContent-Length: {len(PHONE)}\r\n\r\n{PHONE}",
}
UNFINISHED = {
    "nothing": "",
    "a part of the first line": "GET /heal",
    "a part of the head": "GET /healthz HTTP/1.1\r\nHost: x\r\n",
    "a part of a body, to the API": f"{API}Content-Length: 9\r\n\r\n{{",
    "a part of a body, to the webhook": f"{WEBHOOK}Content-Length: 9\r\n\r\n{{",
}


async def test_nothing_of_a_request_that_is_none_is_in_the_log(listening: Listening, journal: Journal) -> None:
    async with listening() as port:
        for what, sent in NO_REQUESTS.items():
            assert status_of(await talk(port, sent.encode())) == 400, what
            assert (await get(port, "/healthz"))[0] == 200
    assert len(journal) >= len(NO_REQUESTS) - 2
    assert not [line for _, line in journal if PHONE in line or BEARER in line or "Traceback" in line]


async def test_a_request_that_is_never_finished_ends(listening: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    assert web.LONGEST_SILENCE == body.LONGEST == 30
    monkeypatch.setattr(web, "LONGEST_SILENCE", 0.2)
    monkeypatch.setattr(body, "LONGEST", 0.2)
    async with listening() as port:
        answers = await asyncio.gather(*(talk(port, sent.encode(), timeout=5) for sent in UNFINISHED.values()))
    assert [status_of(answer) if answer else 0 for answer in answers] == [0, 0, 0, 408, 408]


@pytest.mark.parametrize("what", [what for what in UNFINISHED if "body" in what])
async def test_a_caller_who_hangs_up_is_no_missing_database(listening: Listening, journal: Journal, what: str) -> None:
    async with listening() as port:
        for _ in range(2):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(UNFINISHED[what].encode())
            await writer.drain()
            await asyncio.sleep(0.05)
            writer.transport.abort()
        await asyncio.sleep(0.05)
        assert (await get(port, "/healthz"))[0] == 200
    assert not [line for level, line in journal if level != "INFO"]


# The database


@pytest.mark.sqlite
async def test_while_the_database_is_busy_callers_are_told_so_in_time(
    listening: Listening, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert within.PATIENCE < 3
    monkeypatch.setattr("bot.api.guard.PATIENCE", 0.5)
    monkeypatch.setattr(within, "MOST_LEFT", 4)
    history = "/api/clients/1/pipeline-history"
    token = {"Authorization": f"Bearer {TOKEN}"}
    async with listening() as port:
        async with in_transaction():
            answers = await asyncio.gather(*(get(port, "/api/clients/1/pipeline-history", **token) for _ in range(4)))
            assert {status for status, _ in answers} == {503}
            status, seconds = await get(port, history, **token)
            assert (status, seconds < 0.5) == (503, True), "no more than so many wait"
        await asyncio.sleep(0.2)
        assert (await get(port, history, **token))[0] == 200, "nothing was cut short that others need"
        assert (await get(port, "/healthz"))[0] == 200


class Proxy:
    """Stands before the database, and can stop answering without hanging up."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._to = (parts.hostname or "127.0.0.1", parts.port or 5432)
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.freeze, self.thaw = self._flowing.clear, self._flowing.set

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, to = await asyncio.open_connection(*self._to)
        for source, target in ((reader, to), (there, writer)):
            task = asyncio.create_task(self._pass_on(source, target))
            self._tasks.add(task)

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            await self._flowing.wait()
            target.write(data)
        target.close()

    @asynccontextmanager
    async def listening(self, url: str) -> AsyncIterator[str]:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        parts = urlsplit(url)
        yield parts._replace(netloc=f"{parts.netloc.split('@')[0]}@127.0.0.1:{port}").geturl()
        self.thaw()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@pytest.mark.postgres
async def test_where_the_database_hangs_callers_are_told_so_in_time(
    listening: Listening, ivan: Person, database_url: str, journal: Journal
) -> None:
    token = {"Authorization": f"Bearer {TOKEN}"}
    proxy = Proxy(database_url)
    async with proxy.listening(database_url) as url, TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        async with listening() as port:
            history = f"/api/clients/{(await Client.first()).id}/pipeline-history"  # type: ignore[union-attr]
            assert (await get(port, "/healthz"))[0] == 200
            proxy.freeze()
            asked = [get(port, "/healthz"), *(get(port, history, **token) for _ in range(8))]
            answers = await asyncio.gather(*asked)
            assert {status for status, _ in answers} == {503}
            assert max(seconds for _, seconds in answers) < 3
            proxy.thaw()
            await asyncio.sleep(0.5)
            assert (await get(port, "/healthz"))[0] == 200
            assert (await get(port, history, **token))[0] == 200
        await Tortoise.close_connections()
    journal[:] = [(level, line) for level, line in journal if "unhealthy" not in line]


async def test_work_that_nobody_waits_for_is_done_all_the_same() -> None:
    done = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0.1)
        done.set()

    with pytest.raises(TimeoutError):
        await within.within(0.01, work())
    waiting = asyncio.create_task(within.within(5, work()))
    await asyncio.sleep(0)
    waiting.cancel()
    async with asyncio.timeout(2):
        await done.wait()
