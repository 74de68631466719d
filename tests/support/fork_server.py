"""Starts of the bot that do not import everything anew: one process has done so, and forks for each start.

What runs is `python -m bot` from its first line on: a process of its own with its own environment, folder, output,
signals and exit status. Only imports, most of a start, are done before.

The server gets a line of JSON for each start, together with where to write output, errors and a report. A keeper
between server and bot reports the bot's process id, and then its exit status. When the tests are gone, even killed, so
are server and bots.
"""

import asyncio
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

# Frameworks of macOS do not outlive a fork, and Windows has none: there every start is a plain one.
USABLE = sys.platform == "linux"
# What a start imports. Not `bot.__main__`: it is run as it would be, as the main program.
IMPORTS = ("bot.settings", "bot.run.process", "bot.telegram.isolation", "db.backup")
LONGEST_REQUEST = 2**20


class Forked:
    """A process that the server has made, with what `BotProcess` uses of `asyncio.subprocess.Process`."""

    def __init__(
        self, pid: int, report: asyncio.StreamReader, stdout: asyncio.StreamReader, stderr: asyncio.StreamReader | None
    ) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self.stdout: asyncio.StreamReader | None = stdout
        self.stderr = stderr
        self._ended = asyncio.create_task(self._note_end(report))

    async def _note_end(self, report: asyncio.StreamReader) -> int:
        self.returncode = int(await report.read())
        return self.returncode

    async def wait(self) -> int:
        return await asyncio.shield(self._ended)

    def send_signal(self, number: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)


class ForkServer:
    """The process with everything imported, seen from the tests."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        self._requests, theirs = socket.socketpair()
        self._turn = threading.Lock()
        with closing(theirs):
            command = [sys.executable, "-m", __name__, str(theirs.fileno())]
            self._process = subprocess.Popen(
                command, cwd=folder, env=env, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()]
            )

    async def start(
        self,
        arguments: list[str],
        *,
        env: Mapping[str, str],
        folder: Path,
        module: str = "bot",
        merge_errors: bool = True,
    ) -> Forked:
        """Start `python -m bot` with these arguments; its errors go with the output, or to a pipe of their own.

        Another `module` is run in its place where it starts the bot in a way of its own.
        """
        read_output, output = os.pipe()
        read_errors, errors = (-1, output) if merge_errors else os.pipe()
        read_report, report = os.pipe()
        try:
            await asyncio.to_thread(self._ask, [module, arguments, dict(env), str(folder)], [output, errors, report])
        finally:
            for number in {output, errors, report}:
                os.close(number)
        said = await _reader(read_report)
        if not (pid := await said.readline()):
            raise RuntimeError(f"the fork server has ended with {self._process.wait()}")
        return Forked(int(pid), said, await _reader(read_output), None if merge_errors else await _reader(read_errors))

    def _ask(self, request: list[Any], numbers: list[int]) -> None:
        with self._turn:
            socket.send_fds(self._requests, [json.dumps(request).encode()], numbers)
            self._requests.recv(1)  # it has taken the request, or is gone

    def close(self) -> None:
        self._requests.close()
        self._process.wait()


async def _reader(number: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=2**20)
    pipe = os.fdopen(number, "rb", 0)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    return reader


# The server


def import_everything() -> None:
    """None of it may look at the settings, or start what would be missing after a fork."""
    seen: set[str] = set()
    look: Callable[..., str] = os._Environ.__getitem__

    def note_and_look(environ: Any, key: str) -> str:
        seen.add(key)
        return look(environ, key)

    with patch.object(os._Environ, "__getitem__", note_and_look):
        settings, *_ = map(import_module, IMPORTS)
    if read := seen & {name.upper() for name in settings.Settings.model_fields}:
        raise RuntimeError(f"read at import: {sorted(read)}")
    if len(list(Path("/proc/self/task").iterdir())) > 1:
        raise RuntimeError("an import has started a thread")


def serve(requests: socket.socket) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the bots
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a keeper
    while True:
        request, numbers, _, _ = socket.recv_fds(requests, LONGEST_REQUEST, 3)
        if not request:
            return
        if os.fork() == 0:
            requests.close()
            keep(request, *numbers)
        for number in numbers:
            os.close(number)
        requests.sendall(b"\n")


def keep(request: bytes, output: int, errors: int, report: int) -> None:
    assert sys.platform == "linux"  # see USABLE; also tells type checkers elsewhere
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if (pid := os.fork()) == 0:
        os.dup2(output, 1)
        os.dup2(errors, 2)
        for number in (output, errors, report):
            os.close(number)
        become_bot(*json.loads(request))
    os.close(output)
    os.close(errors)
    os.write(report, b"%d\n" % pid)
    watched = select.poll()
    watched.register(os.pidfd_open(pid), select.POLLIN)
    watched.register(report, 0)
    if any(number == report for number, _ in watched.poll()):
        os.kill(pid, signal.SIGKILL)  # the tests are gone, so nobody else will
        os._exit(1)
    _, status = os.waitpid(pid, 0)
    os.write(report, b"%d" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def become_bot(module: str, arguments: list[str], env: dict[str, str], folder: str) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    import_everything()
    serve(socket.socket(fileno=int(sys.argv[1])))
