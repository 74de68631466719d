"""`python -m bot.demo.bench.updates`: start, memory and updates a second, beside two plain aiogram bots in one run."""

import argparse
import asyncio
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.demo.bench import bare_bot, straight_bot
from bot.demo.people.person import Person
from bot.demo.process import ROOT, BotProcess
from bot.demo.telegram import BotApiServer

ROUNDS = 3
PEOPLE = 400
WARMING_UP = 100
SLOWER, HEAVIER = 0.7, 30.0  # seconds and MB more than the bare bot that coach-crm may take
STARTS, TAPS = 0.9, 1.0  # of the straight bot's updates a second
PATIENCE = 120.0
OWNER = 1
FIRST_PERSON = 1001
NOTES = """\
Medians of {rounds} rounds, {people} people at once.
The bare bot touches no database. The straight bot writes the rows that coach-crm writes, with no layer between: a new
client, their first move and a notice at /start, which message is theirs at the button; coach-crm sends the notices too.
The button is an answer and an edit. All calls go through the Bot API server of the demo, which is one process:
from a client that does nothing else it takes {calls:.0f} sendMessage a second."""

T = TypeVar("T")


@dataclass(frozen=True)
class Contender:
    """A bot to be measured, and the button on its first screen that redraws it."""

    name: str
    command: Sequence[str] | None
    button: str


BARE = Contender("bare bot", [sys.executable, "-m", "bot.demo.bench.bare_bot"], bare_bot.BUTTON)
STRAIGHT = Contender("straight bot", [sys.executable, "-m", "bot.demo.bench.straight_bot"], straight_bot.BUTTON)
OURS = Contender("coach-crm", None, "🛒 Тарифы")
CONTENDERS = (BARE, STRAIGHT, OURS)


@dataclass(frozen=True)
class Measured:
    """One round: seconds from the start to the first poll, MB of memory then, updates per second."""

    start: float
    memory: float
    starts: float
    taps: float


async def measure(contender: Contender, people: int) -> Measured:
    """Start the bot, and let everybody press /start at once, and then everybody the button."""
    async with BotApiServer() as api:
        bot = BotProcess(api, admin_ids=[OWNER], command=contender.command, LOG_LEVEL="WARNING")
        begun = time.monotonic()
        async with bot:
            start = time.monotonic() - begun
            memory = resident_megabytes(bot.pid)
            await api.person(OWNER, "Анна").send("/start")
            everybody = [api.person(FIRST_PERSON + i, f"Клиент {i}") for i in range(WARMING_UP + people)]
            await press_start(everybody[:WARMING_UP])
            await api.settle(timeout=PATIENCE)
            starts = await press_start(everybody[WARMING_UP:])
            await api.settle(timeout=PATIENCE)
            taps = await tap(everybody[WARMING_UP:], contender.button)
            await api.settle(timeout=PATIENCE)
        if api.faults:
            raise RuntimeError(f"{contender.name}: {api.faults[0]}")
        return Measured(start, memory, starts, taps)


async def press_start(people: Sequence[Person]) -> float:
    begun = time.monotonic()
    for person in people:
        await person.send("/start")
    return await rate(people, lambda person: bool(person.from_bot), begun)


async def tap(people: Sequence[Person], label: str) -> float:
    begun = time.monotonic()
    screens = [person.last for person in people]
    for person in people:
        await person.tap(label, wait=False)
    return await rate(screens, lambda screen: screen.edited > 0, begun)


async def rate(asked: Sequence[T], answered: Callable[[T], bool], begun: float) -> float:
    """Updates per second, once all of them are answered."""
    waiting = list(asked)
    while waiting:
        while waiting and answered(waiting[-1]):
            waiting.pop()
        if time.monotonic() - begun > PATIENCE:
            raise RuntimeError(f"{len(waiting)} of {len(asked)} updates are not answered after {PATIENCE:g} s")
        await asyncio.sleep(0.005)
    return len(asked) / (time.monotonic() - begun)


async def server_limit(calls: int) -> float:
    """Calls per second that the server bears, from a client that does nothing else."""
    async with BotApiServer() as api:
        for i in range(calls):
            api.person(FIRST_PERSON + i, "Клиент").chat.met = True
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot.demo.bench.calls", str(FIRST_PERSON), str(calls)),
            env={**os.environ, "TELEGRAM_API_URL": api.url, "BOT_TOKEN": api.token, "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await process.communicate()
        return float(output)


def resident_megabytes(pid: int) -> float:
    """Memory of the process that is not swapped out, in MB of 2**20 bytes."""
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        kilobytes = next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    else:
        kilobytes = subprocess.check_output(["ps", "-o", "rss=", "-p", str(pid)], text=True)  # noqa: S603, S607
    return int(kilobytes) / 1024


def table(bare: Measured, straight: Measured, ours: Measured, calls: float) -> str:
    """The figures as a person reads them."""
    notes = NOTES.format(rounds=ROUNDS, people=PEOPLE, calls=calls)
    slower, heavier = ours.start - bare.start, ours.memory - bare.memory
    starts, taps = ours.starts / straight.starts, ours.taps / straight.taps
    three = (bare, straight, ours)
    rows = [
        ("", *(contender.name for contender in CONTENDERS), ""),
        ("first poll after, s", *(f"{one.start:.2f}" for one in three), _at_most(slower, SLOWER, "+.2f")),
        ("memory then, MB", *(f"{one.memory:.0f}" for one in three), _at_most(heavier, HEAVIER, "+.0f")),
        ("/start, a second", *(f"{one.starts:.0f}" for one in three), _at_least(starts, STARTS)),
        ("a button, a second", *(f"{one.taps:.0f}" for one in three), _at_least(taps, TAPS)),
    ]
    lines = [f"{row[0]:<20}{row[1]:>10}{row[2]:>14}{row[3]:>11}  {row[4]}".rstrip() for row in rows]
    return "\n".join([*lines, "", notes])


def _at_most(more: float, allowed: float, form: str) -> str:
    return f"{more:{form}} to the bare bot, at most +{allowed:g}: {'met' if more <= allowed else 'missed'}"


def _at_least(ratio: float, wanted: float) -> str:
    return f"{ratio:.2f} of the straight bot, at least {wanted:g}: {'met' if ratio >= wanted else 'missed'}"


def _median(rounds: Sequence[Measured]) -> Measured:
    return Measured(*(statistics.median(values) for values in zip(*map(astuple, rounds), strict=True)))


async def run() -> str:
    """Measure all, in turn, and return the table."""
    rounds: dict[str, list[Measured]] = {contender.name: [] for contender in CONTENDERS}
    for number in range(1, ROUNDS + 1):
        for contender in CONTENDERS:
            print(f"round {number} of {ROUNDS}: {contender.name}", file=sys.stderr)
            rounds[contender.name].append(await measure(contender, PEOPLE))
    bare, straight, ours = (_median(rounds[contender.name]) for contender in CONTENDERS)
    return table(bare, straight, ours, await server_limit(PEOPLE * 3))


def main() -> int:
    argparse.ArgumentParser(prog="python -m bot.demo.bench.updates", description=__doc__).parse_args()
    return to_the_end(_print_table())


async def _print_table() -> None:
    print(await run())


def to_the_end(bench: Coroutine[Any, Any, None]) -> int:
    """Say what machine this is and run the bench on it; the exit status."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores")
    try:
        asyncio.run(bench)
    except RuntimeError as error:
        print(f"The bench has failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nEnded.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
