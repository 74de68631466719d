"""What the benches share that measure a tap while much goes on: the taps, the table, a database of each kind."""

import argparse
import asyncio
import os
import sqlite3
import statistics
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing

import asyncpg

from bot.demo.bench.funnel import BOARD, MENU, database, most_of, shown
from bot.demo.bench.updates import to_the_end
from bot.demo.people.person import Person
from bot.demo.telegram import BotApiServer


async def taps(anna: Person, api: BotApiServer, *, times: int, pause: float) -> list[float]:
    """Tap so often, with so many seconds in between; the milliseconds of each."""
    took = []
    for _ in range(times):
        await shown(anna, MENU, api)
        took.append(1000 * await shown(anna, BOARD, api))
        await asyncio.sleep(pause)
    return took


async def ask(url: str, *statements: str) -> int:
    """Execute the statements; the number that the last one finds, 0 for one that finds none."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"), timeout=30)) as connection:
            rows = [connection.execute(statement).fetchone() for statement in statements]
            connection.commit()
        return rows[-1][0] if rows[-1] else 0
    connection = await asyncpg.connect(url)
    try:
        values = [await connection.fetchval(statement) for statement in statements]
    finally:
        await connection.close()
    return values[-1] or 0


def line(name: str, times: Sequence[float]) -> str:
    """Return a line of the table: the median of these milliseconds, and the 95th percentile."""
    return f"{name:<24}{statistics.median(times):>8.0f}{most_of(list(times)):>8.0f}"


def measured(
    measure: Callable[[str, int], Awaitable[None]], *, prog: str, about: str | None, option: str, most: int, times: str
) -> int:
    """Let a bench `measure` on each kind of database with as many as the command line says; the exit status.

    `option` is the name of what it is told there, with `most` without a word, and `times` what its table gives.
    """
    parser = argparse.ArgumentParser(prog=f"python -m {prog}", description=about)
    parser.add_argument(f"--{option}", dest="count", type=int, default=most, help=f"how many ({most})")
    parser.add_argument("--postgres", default=os.environ.get("TEST_POSTGRES_URL", ""), help="a server to measure too")
    arguments = parser.parse_args()
    return to_the_end(_run(measure, arguments.count, ["", *filter(None, [arguments.postgres])], times))


async def _run(measure: Callable[[str, int], Awaitable[None]], count: int, servers: list[str], times: str) -> None:
    for server in servers:
        print(f"\n{'PostgreSQL' if server else 'SQLite'}: {times}")
        print(f"{'':<24}{'median':>8}{'95 %':>8}")
        async with database(server) as url:
            await measure(url, count)
