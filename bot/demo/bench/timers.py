"""`python -m bot.demo.bench.timers`: how long people's taps wait while ten thousand timers are due at one moment.

The whole way of a tap is measured, as by `bot.demo.bench.funnel`, before the timers are due and while they are worked
off: half of them close a payment, half ask whether a transfer worked, and all tell their client.
"""

import asyncio
import sys
import time

from bot.demo.bench.data import FIRST_ACCOUNT, fill
from bot.demo.bench.funnel import MENU, OWNER, most_of, shown
from bot.demo.bench.waits import ask, line, measured, taps
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

TIMERS = 10_000
TAPS = 60
PAUSE = 0.2  # seconds between two taps
# Twice as long, and nobody notices; longer, and they do.
MOST = 2.0

PLAN = (
    "INSERT INTO settings (key, value) VALUES ('quiet_hours', '')",  # else what is said at night waits for the morning
    """
    INSERT INTO payments (id, client_id, offer_id, title, duration_days, amount, currency, method, reason, status,
        created_at)
    SELECT 1000000 + id, id, 1, 'Месяц', 30, 300000, 'RUB', 'transfer', '', 'pending', created_at
    FROM clients WHERE telegram_id > 0 AND id % 2 = 0
    """,
    """
    INSERT INTO timers (kind, client_id, subject, key, due_at, status, args, attempts, created_at)
    SELECT 'payment_closes', client_id, 'payment:' || id, 'payment_closes:payment:' || id, created_at, 'pending', '{}',
        0, created_at
    FROM payments WHERE status = 'pending' AND submitted_at IS NULL
    """,
    """
    INSERT INTO payment_requests (id, client_id, offer_id, title, duration_days, price, currency, details, created_at)
    SELECT 1000000 + id, id, 1, 'Месяц', 30, 300000, 'RUB', 'Карта', CURRENT_TIMESTAMP
    FROM clients WHERE telegram_id > 0 AND id % 2 = 1
    """,
    """
    INSERT INTO timers (kind, client_id, subject, key, due_at, status, args, attempts, created_at)
    SELECT 'payment_help', client_id, 'request:' || id || '/1', 'payment_help:request:' || id || '/1', created_at,
        'pending', '{}', 0, created_at
    FROM payment_requests WHERE id > 1000000
    """,
)
DONE = "SELECT COUNT(*) FROM timers WHERE kind IN ('payment_closes', 'payment_help') AND status = 'done'"


async def measure(url: str, timers: int) -> None:
    """Print the milliseconds of a tap in both cases, their ratio, and how many timers were done a second."""
    async with BotApiServer() as api, BotProcess(api, admin_ids=[OWNER], database_url=url, LOG_LEVEL="WARNING") as bot:
        await bot.stop()
        await fill(url, timers)
        for number in range(1, timers + 1):
            api.person(FIRST_ACCOUNT + number, "Гость").chat.met = True
        await bot.start()
        anna = api.person(OWNER, "Анна")
        await shown(anna, MENU, api)
        quiet = await taps(anna, api, times=TAPS, pause=PAUSE)
        await ask(url, *PLAN)
        begun = time.monotonic()
        while await ask(url, DONE) == 0:  # noqa: ASYNC110 - a table rings no bell
            await asyncio.sleep(0.1)
        busy = await taps(anna, api, times=TAPS, pause=PAUSE)
        done, seconds = await ask(url, DONE), time.monotonic() - begun
    ratio = most_of(busy) / most_of(quiet)
    for name, times in (("nothing due", quiet), (f"{timers} due", busy)):
        print(line(name, times))
    print(f"95 %: {ratio:.2f} times as long, at most {MOST:g}: {'met' if ratio <= MOST else 'missed'}")
    print(f"{done / seconds:.1f} timers a second, 10 at most")


def main() -> int:
    return measured(
        measure,
        prog="bot.demo.bench.timers",
        about=__doc__,
        option="timers",
        most=TIMERS,
        times="ms from the tap to the fresh screen",
    )


if __name__ == "__main__":
    sys.exit(main())
