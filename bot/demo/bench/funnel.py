"""`python -m bot.demo.bench.funnel`: how long the trainer waits for a screen, from the tap until it has changed.

The whole way is measured: the Bot API server of the demo, the bot as a process, its database, and back.
"""

import argparse
import os
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import asyncpg

from bot.demo.bench.data import fill
from bot.demo.bench.updates import to_the_end
from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

OWNER = 1
TIMES = 40
PATIENCE = 60.0
# Milliseconds that 95 of 100 screens may take, by the number of clients.
ALLOWED = ((100_000, 100.0), (1_000_000, 300.0))

Step = Callable[[Person], Awaitable[object]]


def types(text: str) -> Step:
    return lambda anna: anna.send(text)


def taps(label: str) -> Step:
    return lambda anna: anna.tap(label, message=anna.last, wait=False)


def taps_first(start: str) -> Step:
    """Tap the first button whose label begins so."""
    return lambda anna: taps(next(label for label in anna.last.labels if label.startswith(start)))(anna)


MENU, BOARD, CLIENTS = types("/menu"), taps("📊 Воронка"), taps("👥 Клиенты")
TODAY = taps_first("☀️ Сегодня")
COLUMN = taps_first("⚪ Первичный контакт")


def screens(count: int) -> tuple[tuple[str, tuple[Step, ...], Step], ...]:
    """Return what is measured: a name, the steps that lead there, and the step whose time counts."""
    middle = str(count * 6 // 10 // 8 // 2)
    return (
        ("(settings, no clients)", (MENU,), taps("⚙️ Настройки")),
        ("menu", (MENU, BOARD), MENU),
        ("today", (MENU,), TODAY),
        ("today, last page", (MENU, TODAY), taps("‹")),
        ("board", (MENU,), BOARD),
        ("column, first page", (MENU, BOARD), COLUMN),
        ("column, last page", (MENU, BOARD, COLUMN), taps("‹")),
        ("column, middle page", (MENU, BOARD, COLUMN, taps_first("1/")), types(middle)),
        ("column, a move", (MENU, BOARD, COLUMN), taps_first("→")),
        ("column, stuck ones", (MENU, BOARD, COLUMN), taps_first("🔥 Застряли")),
        ("column, last stuck", (MENU, BOARD, COLUMN, taps_first("🔥 Застряли")), taps("‹")),
        ("search, newest", (MENU,), CLIENTS),
        ("search, many found", (MENU, CLIENTS), types("иван")),
        ("search, one phone", (MENU, CLIENTS), types("8 (900) 123-45-67")),
        ("search, stuck ones", (MENU, CLIENTS), taps("🔥 Застряли")),
        ("search, waiting ones", (MENU,), taps_first("💬 Сообщения")),
        ("search, nobody", (MENU, CLIENTS), types("никого такого")),
        ("card", (MENU,), types(f"/client_{count // 2}")),
        ("conversation", (types(f"/client_{count // 2}"),), taps("💬 Переписка")),
    )


async def measure(url: str, count: int) -> list[tuple[str, float, float]]:
    """Return the name of each screen with the median and the 95th percentile of its milliseconds."""
    async with BotApiServer() as api, BotProcess(api, admin_ids=[OWNER], database_url=url, LOG_LEVEL="WARNING") as bot:
        # Its first start has made the tables and the stages.
        await bot.stop()
        begun = time.monotonic()
        await fill(url, count)
        print(f"  {count} clients made in {time.monotonic() - begun:.0f} s", file=sys.stderr)
        await bot.start()
        anna = api.person(OWNER, "Анна")
        await shown(anna, types("/start"), api)
        figures = []
        for name, way, step in screens(count):
            times = []
            for _ in range(TIMES):
                for before in way:
                    await shown(anna, before, api)
                times.append(1000 * await shown(anna, step, api))
            figures.append((name, statistics.median(times), most_of(times)))
        if api.faults:
            raise RuntimeError(str(api.faults[0]))
        return figures


def most_of(times: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(times)[int(len(times) * 0.95) - 1]


async def shown(anna: Person, step: Step, api: BotApiServer) -> float:
    """Take the step; the seconds until the screen has changed."""
    before = _look(anna)
    begun = time.perf_counter()
    await step(anna)
    if not await api.bell.until(lambda: _look(anna) not in (before, None), PATIENCE):
        raise RuntimeError(f"no screen in {PATIENCE:g} s\n{anna.chat}")
    return time.perf_counter() - begun


def _look(anna: Person) -> tuple[int, int] | None:
    """Which screen it is and how often it has changed; none between an old one and a new one."""
    screen = next(iter(reversed(anna.from_bot)), None)
    return (screen.id, screen.edited) if screen else None


@asynccontextmanager
async def database(server: str) -> AsyncIterator[str]:
    """Give the address of an empty database: a file of its own, or one on this PostgreSQL server."""
    if not server:
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite://{folder}/bench.sqlite3"
        return
    name = f"coach_crm_bench_{secrets.token_hex(6)}"
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
        try:
            yield urlsplit(server)._replace(path=f"/{name}").geturl()
        finally:
            await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


async def run(counts: list[int], servers: list[str]) -> None:
    """Print a table for each number of clients and each database."""
    for count in counts:
        allowed = next((limit for clients, limit in ALLOWED if count <= clients), None)
        for server in servers:
            async with database(server) as url:
                figures = await measure(url, count)
            print(f"\n{count} clients, {'PostgreSQL' if server else 'SQLite'}: ms from the tap to the fresh screen")
            print(f"{'':<24}{'median':>8}{'95 %':>8}")
            for name, median, most in figures:
                verdict = "" if allowed is None else f"  at most {allowed:g}: {'met' if most <= allowed else 'missed'}"
                print(f"{name:<24}{median:>8.0f}{most:>8.0f}{verdict}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.demo.bench.funnel", description=__doc__)
    parser.add_argument("--clients", type=int, nargs="*", default=[100_000], help="how many (100000; try 1000000)")
    parser.add_argument("--postgres", default=os.environ.get("TEST_POSTGRES_URL", ""), help="a server to measure too")
    arguments = parser.parse_args()
    return to_the_end(run(arguments.clients, ["", *filter(None, [arguments.postgres])]))


if __name__ == "__main__":
    sys.exit(main())
