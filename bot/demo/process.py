"""The bot as a process of its own, with an environment of its own."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, Self

from bot.demo.telegram import BotApiServer

ROOT = Path(__file__).resolve().parents[2]
# Seconds; a busy machine takes its time, and the bot gives itself some for what it has in work.
START_TIMEOUT = 120.0
STOP_TIMEOUT = 60.0
# What a Python process needs of the machine; nothing else of the caller's environment reaches the bot.
_INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SSL_CERT_FILE")


def machine_environment() -> dict[str, str]:
    """The environment of a Python process that can import what is here, and knows nothing of the caller's settings."""
    inherited = {key: os.environ[key] for key in _INHERITED if key in os.environ}
    return {**inherited, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}


class Process(Protocol):
    """What is used here of `asyncio.subprocess.Process`."""

    stdout: asyncio.StreamReader | None

    @property
    def pid(self) -> int: ...

    @property
    def returncode(self) -> int | None: ...

    def send_signal(self, signal: int) -> None: ...

    async def wait(self) -> int: ...


class BotProcess:
    """`python -m bot` talking to a BotApiServer; an async context manager, or start() and stop().

    It runs in a temporary folder, so that no .env is read. Settings beyond the named ones are keyword arguments:
    BotProcess(api, admin_ids=[1], DEFAULT_LANGUAGE="en").
    """

    def __init__(
        self,
        api: BotApiServer,
        *,
        admin_ids: Sequence[int] = (),
        database_url: str | None = None,
        redis_url: str | None = None,
        command: Sequence[str] | None = None,
        **env: str,
    ) -> None:
        self.api = api
        self.output: list[str] = []
        """Lines of stdout and stderr, over all restarts."""
        self.command = list(command) if command is not None else [sys.executable, "-m", "bot"]
        self.folder = Path(tempfile.mkdtemp(prefix="coach-crm-"))
        """The working directory; gone at the end of the context manager, or with this object."""
        self._remove_folder = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        self._process: Process | None = None
        self._reader: asyncio.Task[None] | None = None
        settings = {
            "BOT_TOKEN": api.token,
            "TELEGRAM_API_URL": api.url,
            "ADMIN_IDS": ",".join(map(str, admin_ids)),
            "DATABASE_URL": database_url or f"sqlite://{self.folder / 'bot.db'}",
            "HTTP_PORT": "0",
        }
        if redis_url is not None:
            settings["REDIS_URL"] = redis_url
        self.env = {**machine_environment(), **settings, **env}

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("the bot is not running")
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self, timeout: float = START_TIMEOUT) -> None:
        """Start the bot and wait until it asks for updates; RuntimeError with its output when it does not."""
        if self.running:
            raise RuntimeError("the bot is running already")
        contacts = self.api.contacts
        self._process = await self.spawn()
        self._reader = asyncio.create_task(self._collect(self._process))
        exited = asyncio.create_task(self._process.wait())
        connected = asyncio.create_task(self.api.connected(since=contacts, timeout=timeout))
        try:
            await asyncio.wait({exited, connected}, return_when=asyncio.FIRST_COMPLETED)
            if connected.done() and connected.result():
                return
        except BaseException:
            await self.kill()
            raise
        finally:
            for task in (exited, connected):
                task.cancel()
        reason = f"the bot exited with {self._process.returncode}" if exited.done() else f"no getUpdates in {timeout} s"
        await self.kill()
        raise RuntimeError("\n".join([f"{reason}; its output:", *self.output]))

    async def spawn(self) -> Process:
        """Make the process; its errors go where its output goes."""
        return await asyncio.create_subprocess_exec(
            *self.command,
            env=self.env,
            cwd=self.folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=2**20,
        )

    async def _collect(self, process: Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.output.append(line.decode("utf-8", "replace").rstrip("\n"))
            self.api.bell.ring()

    async def stop(self, timeout: float = STOP_TIMEOUT) -> int:
        """SIGTERM, and the exit status; a bot that does not stop in time is killed and AssertionError raised."""
        status = await self._end(signal.SIGTERM, timeout)
        if status is None:
            await self.kill()
            raise AssertionError("\n".join([f"the bot did not stop in {timeout} s; its output:", *self.output]))
        return status

    async def kill(self) -> int:
        """SIGKILL, as a machine that loses power; the exit status."""
        status = await self._end(signal.SIGKILL, STOP_TIMEOUT)
        assert status is not None, "a killed process stays"
        return status

    async def _end(self, how: signal.Signals, timeout: float) -> int | None:
        process = self._process
        if process is None:
            raise RuntimeError("the bot has not been started")
        if process.returncode is None:
            process.send_signal(how)
        try:
            await asyncio.wait_for(process.wait(), timeout)
        except TimeoutError:
            return None
        if self._reader is not None:
            await self._reader
        return process.returncode

    async def restart(self) -> int:
        """stop() and start(); the exit status of the first."""
        status = await self.stop()
        await self.start()
        return status

    def said(self, part: str) -> bool:
        """Whether a line of the output contains this."""
        return any(part in line for line in self.output)

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            self._remove_folder()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        try:
            if self.running:
                await self.stop()
        finally:
            self._remove_folder()
