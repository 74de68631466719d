"""`python -m bot.demo.bench.checkouts`: how long a payer waits for the bot's word while two hundred others tap.

Everybody taps again three seconds after the answer to their last tap. Some others want to pay in Stars meanwhile, one
after the other: what is measured is the time from Telegram's question to the answer that it has got.
"""

import asyncio
import itertools
import random
import sys
import time
from collections.abc import Sequence

from bot.demo.bench.funnel import OWNER
from bot.demo.bench.updates import FIRST_PERSON, PATIENCE, press_start
from bot.demo.bench.waits import ask, line, measured
from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

PEOPLE = 200
PAYERS = 10
TIMES = 10  # payments of each payer
PAUSE = 3.0  # seconds between an answer and the next tap
ALLOWED = 1000.0  # milliseconds, for all but one in a hundred
SELL = "UPDATE offers SET stars_price = 500 WHERE position = (SELECT MIN(position) FROM offers)"
LOOK = "SELECT id FROM offers WHERE stars_price = 500"


async def measure(url: str, count: int) -> None:
    """Print the milliseconds that payers wait while so many others tap, and while nobody does."""
    async with BotApiServer() as api, BotProcess(api, admin_ids=[OWNER], database_url=url, LOG_LEVEL="WARNING"):
        await api.person(OWNER, "Анна").send("/start")
        offer = await ask(url, SELL, LOOK)
        others = [api.person(FIRST_PERSON + number, f"Клиент {number}") for number in range(count)]
        payers = [api.person(FIRST_PERSON + count + number, f"Плательщик {number}") for number in range(PAYERS)]
        await press_start([*others, *payers])
        await api.settle(timeout=PATIENCE)
        for payer in payers:
            await payer.forge(f"invoice:{offer}:stars")
        await api.settle(timeout=PATIENCE)
        alone = await _paid(payers, times=TIMES // 4)
        tapping = [asyncio.create_task(_taps(person)) for person in others]
        await asyncio.sleep(PAUSE)
        among = await _paid(payers, times=TIMES)
        for task in tapping:
            task.cancel()
        await asyncio.gather(*tapping, return_exceptions=True)
        await api.settle(timeout=PATIENCE)
        if api.faults:
            raise RuntimeError(api.faults[0])
    print(line("nobody taps", alone))
    print(line(f"{count} people tap", among))
    worst = sorted(among)[int(len(among) * 0.99) - 1]
    met = "met" if worst <= ALLOWED else "missed"
    print(f"{'99 of 100 within':<24}{worst:>8.0f}  at most {ALLOWED:.0f}: {met}")


async def _taps(person: Person) -> None:
    await asyncio.sleep(PAUSE * random.random())  # noqa: S311 - no secrets
    for data in itertools.cycle(("go:offers", "go:home")):
        await person.forge(data)
        await asyncio.sleep(PAUSE)


async def _paid(payers: Sequence[Person], *, times: int) -> list[float]:
    """Let each pay so often; the milliseconds until the bot's word was there, none of which may be a refusal."""
    waited = []
    for payer in [payer for _ in range(times) for payer in payers]:
        begun = time.monotonic()
        if said := await payer.pay():
            raise RuntimeError(f"refused: {said}")
        waited.append(1000 * (time.monotonic() - begun))
    return waited


def main() -> int:
    about = __doc__
    times = "milliseconds until the bot's word"
    return measured(measure, prog="bot.demo.bench.checkouts", about=about, option="people", most=PEOPLE, times=times)


if __name__ == "__main__":
    sys.exit(main())
