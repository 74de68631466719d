"""`python -m bot.demo.bench.broadcast`: how long people wait while a broadcast to ten thousand goes out.

The whole way is measured, as by `bot.demo.bench.funnel`, with and without a broadcast, in turns of the same run: a tap
of a trainer, and how long a client waits for what somebody has done for them. One in five has blocked the bot.
"""

import asyncio
import statistics
import sys
import time

from bot.demo.bench.data import FIRST_ACCOUNT, fill
from bot.demo.bench.funnel import MENU, OWNER, most_of, shown
from bot.demo.bench.waits import ask, line, measured, taps
from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

CLIENTS = 10_000
TURNS = 4
TAPS = 25
PAUSE = 0.1  # seconds between two taps
SLOWER = 1.2
LATER = 1.0  # seconds more that what people do may take to arrive
PATIENCE = 30.0
AUTHOR = 2  # in whose chat it is shown how far it is
# Its row, and that of each recipient; stopped between the turns, so that nobody gets it twice here either.
BEGIN = (
    "INSERT INTO settings (key, value) VALUES ('quiet_hours', '')",  # at night it waits for the morning
    """
    INSERT INTO broadcasts (id, status, segment, content, question, author_id, created_at, started_at, refusal)
    VALUES (1, 'stopped', '{}', '[{"kind": "text", "text": "Скидка до пятницы"}]', true, 2, CURRENT_TIMESTAMP,
        CURRENT_TIMESTAMP, '')
    """,
    "INSERT INTO broadcast_recipients (broadcast_id, client_id, got) SELECT 1, id, 'pending' FROM clients",
)
RUN = "UPDATE broadcasts SET status = 'running', running_key = 1, finished_at = NULL"
HALT = "UPDATE broadcasts SET status = 'draft', running_key = NULL"
SENT = "SELECT COUNT(*) FROM broadcast_recipients WHERE got <> 'pending'"
# What somebody has just done tells a client: a row of the outbox, without the taps that lead to it.
TELL = """
    INSERT INTO outbox (chat_id, client_id, content, status, priority, silent, attempts, not_before, created_at, digest,
        error)
    SELECT telegram_id, id, '{"kind": "details_there"}', 'pending', 1, false, 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP,
        '', ''
    FROM clients WHERE id = %d
"""


async def measure(url: str, count: int) -> None:
    """Print the milliseconds of a tap and of a message in both cases, and the ratio of the taps."""
    async with BotApiServer() as api, _bot(api, url) as bot:
        await bot.stop()
        await fill(url, count)
        people = [api.person(FIRST_ACCOUNT + number, "Гость") for number in range(1, count + 1)]
        for number, person in enumerate(people):
            person.chat.met, person.chat.blocked = True, number % 5 == 0
        api.person(AUTHOR, "Борис").chat.met = True
        await ask(url, *BEGIN)
        await bot.start()
        anna = api.person(OWNER, "Анна")
        await shown(anna, MENU, api)
        await taps(anna, api, times=TAPS, pause=PAUSE)  # warm
        tapped: dict[bool, list[float]] = {True: [], False: []}
        messages: dict[bool, list[float]] = {True: [], False: []}
        # Those at the end of the broadcast's order have not got it when they are told of something else.
        others = iter(range(count - 1, 0, -5))
        for turn in range(2 * TURNS):
            goes_out = turn % 2 == 1
            await ask(url, RUN if goes_out else HALT)
            before = await ask(url, SENT)
            while goes_out and await ask(url, SENT) == before:  # noqa: ASYNC110 - a table rings no bell
                await asyncio.sleep(0.05)
            tapped[goes_out] += await taps(anna, api, times=TAPS, pause=PAUSE)
            messages[goes_out] += [await _told(url, next(others), people, api) for _ in range(TURNS)]
        sent = await ask(url, SENT)
    ratio = most_of(tapped[True]) / most_of(tapped[False])
    later = max(messages[True]) / 1000 - statistics.median(messages[False]) / 1000
    for name, times in (
        ("a tap", tapped[False]),
        ("a tap, broadcasting", tapped[True]),
        ("a message", messages[False]),
        ("a message, broadcasting", messages[True]),
    ):
        print(line(name, times))
    print(f"95 %: taps {ratio:.2f} times as long, at most {SLOWER:g}: {'met' if ratio <= SLOWER else 'missed'}")
    print(f"the slowest message {later:+.2f} s, at most +{LATER:g}: {'met' if later <= LATER else 'missed'}")
    print(f"{sent} of {count} were written to meanwhile")


def _bot(api: BotApiServer, url: str) -> BotProcess:
    return BotProcess(api, admin_ids=[OWNER, AUTHOR], database_url=url, LOG_LEVEL="ERROR")


async def _told(url: str, number: int, people: list[Person], api: BotApiServer) -> float:
    """Put a message to this client into the outbox; the milliseconds until it has arrived.

    Nobody wakes the sender, which looks by itself once a second: that is the same with and without a broadcast.
    """
    person = people[number - 1]
    before = len(person.from_bot)
    begun = time.perf_counter()
    await ask(url, TELL % number)
    if not await api.bell.until(lambda: len(person.from_bot) > before, PATIENCE):
        raise RuntimeError(f"no message in {PATIENCE:g} s")
    return 1000 * (time.perf_counter() - begun)


def main() -> int:
    return measured(
        measure,
        prog="bot.demo.bench.broadcast",
        about=__doc__,
        option="clients",
        most=CLIENTS,
        times="ms from the tap to the fresh screen, and to the message",
    )


if __name__ == "__main__":
    sys.exit(main())
