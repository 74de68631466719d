"""`python -m bot.demo.weeks` plays two weeks with sixty clients, and prints all that their trainer gets, by the hour.

It needs no token and touches no database of yours. What happens is by chance, and the same with the same `--seed`.
"""

import argparse
import asyncio
import html
import re
import sys
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.demo.weeks.report import Report
    from bot.demo.weeks.running import Told

TRAINER = 1
BEGINS = 8  # o'clock
LANGUAGE = "ru"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.demo.weeks", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another one is another two weeks (1)")
    parser.add_argument("--days", type=int, default=14, help="how many (14)")
    parser.add_argument("--client", type=int, default=0, help="print what this client gets, 1 to 60, not the trainer")
    parser.add_argument("--figures", action="store_true", help="print the figures alone")
    chosen = parser.parse_args(arguments)
    # Imported only now: aiogram takes seconds to import.
    from bot.demo.weeks.report import Report

    report = Report(TRAINER)
    whose = 0 if chosen.figures else 1000 + chosen.client if chosen.client else TRAINER
    with tempfile.TemporaryDirectory(prefix="coach-crm-") as folder, _heard_by(report):
        asyncio.run(_play(Path(folder), report, seed=chosen.seed, days=chosen.days, whose=whose))
    return 0


@contextmanager
def _heard_by(report: "Report") -> "Iterator[None]":
    """Let the report hear the log, which nobody else has to, but for what goes wrong."""
    from loguru import logger

    logger.remove()
    logger.add(report.hears, level="INFO")
    logger.add(sys.stderr, level="WARNING")
    try:
        yield
    finally:
        logger.remove()
        logger.add(sys.stderr)


async def _play(folder: Path, report: "Report", *, seed: int, days: int, whose: int) -> None:
    """Play the days, and print what this account gets."""
    from bot.demo.weeks import passing
    from bot.demo.weeks.running import Running
    from bot.demo.weeks.town import Town
    from bot.i18n import translator
    from bot.services.money import offers
    from bot.services.people import staff
    from bot.services.time import calendar
    from db.connection import connected
    from db.defaults import seed as fill
    from db.migrate import upgrade

    url, before = f"sqlite://{folder / 'weeks.sqlite3'}", calendar.here()
    await upgrade(url)
    async with connected(f"{url}?synchronous=OFF"):
        passing.it_is(BEGINS)
        await fill(translator(LANGUAGE).label, currency="RUB", minor_units=100)
        await staff.sync_owners([TRAINER], language=LANGUAGE)
        trainer = await staff.find(TRAINER)
        assert trainer is not None
        await staff.greet(trainer, name="Анна", language=LANGUAGE)
        await offers.set_payment_details("Карта 2200 7001 2345 6789", by=trainer)
        town = Town(Running(), trainer, seed, days=days)
        for hour in range(24 * days):
            day, clock = divmod(BEGINS + hour, 24)
            if whose and (clock == 0 or hour == 0):
                print(f"\n—— Day {day + 1} (texts have the date {calendar.today():%d.%m} on each)")
            for told in await town.lives(hour, clock):
                report.counts(told, day)
                if told.row.chat_id == whose:
                    print(f"{clock:02}:00  {_shown(told)}")
            await passing.time_passes(hours=1)
    calendar.settle_in(before)
    print("", *report.lines(len(town.clients), days + 1), sep="\n")


def _shown(told: "Told") -> str:
    words = html.unescape(re.sub(r"<[^>]+>", "", told.text)) or "(only the buttons change)"
    lines = [*words.split("\n"), *("   ".join(f"[{label}]" for label in row) for row in told.buttons)]
    how = ("✎ changed" if told.row.edits_id is not None else "", "silent" if told.row.silent else "")
    return "\n    ".join([" ".join(filter(None, (told.kind, *how))), *lines])


if __name__ == "__main__":
    sys.exit(main())
