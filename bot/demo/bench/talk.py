"""`python -m bot.demo.bench.talk`: what a message to the trainer costs, and two trainers whom two hundred clients ask.

First everybody taps a button, and then everybody writes a message in the conversation: both are counted until the bot
has shown them what it has to say. What they have written comes to both trainers, and each answers every second of them
as soon as it is there. Telegram takes one message a second in a chat, and so many seconds that has to last at least.
"""

import argparse
import asyncio
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence

from bot.demo.bench.updates import FIRST_PERSON, OURS, OWNER, PATIENCE, press_start, rate, tap, to_the_end
from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer

PEOPLE = 200
OTHER = 2
# Of the button's updates a second: the button writes one row, a message one for each of the staff besides its own, and
# the sender is at work meanwhile.
MESSAGES = 0.25
QUESTION, ANSWER = re.compile(r"Вопрос (\d+)"), re.compile(r"Ответ (\d+)")
# Seconds for each message that comes to a trainer: theirs, and what becomes of their answers, with room for more.
EACH, MORE = 3.0, 60.0


async def measure(people: int) -> None:
    """Print what it took. Raises `RuntimeError` where a message is lost, or comes twice."""
    async with BotApiServer() as api, BotProcess(api, admin_ids=[OWNER, OTHER], LOG_LEVEL="WARNING"):
        staff = [api.person(OWNER, "Анна"), api.person(OTHER, "Марина")]
        for member in staff:
            await member.send("/start")
        everybody = [api.person(FIRST_PERSON + number, f"Клиент {number}") for number in range(people)]
        await press_start(everybody)
        await api.settle(timeout=PATIENCE)
        taps = await tap(everybody, OURS.button)
        for person in everybody:
            await person.forge("go:talk", wait=False)
        await api.settle(timeout=PATIENCE)
        begun = time.monotonic()
        written = [await person.send(f"Вопрос {number}") for number, person in enumerate(everybody)]
        messages = await rate(written, lambda message: bool(message.reactions), begun)
        ratio = messages / taps
        print(f"{'a button, a second':<34}{taps:>8.0f}")
        print(
            f"{'a message to the trainer, a second':<34}{messages:>8.0f}  {ratio:.2f} of the button,"
            f" at least {MESSAGES:g}: {'met' if ratio >= MESSAGES else 'missed'}"
        )
        last = await _answered(staff, everybody, begun)
        print(f"{'all with both trainers after, s':<34}{last:>8.0f}  Telegram lets nobody be faster than {people}")
        print(f"{'all answers there after, s':<34}{time.monotonic() - begun:>8.0f}  none lost, none twice")
        if api.faults:
            raise RuntimeError(api.faults[0])


async def _answered(staff: Sequence[Person], everybody: Sequence[Person], begun: float) -> float:
    """Let staff answer all that comes, until everybody has their answer; after how many seconds staff had the last."""
    replied: set[int] = set()
    last = 0.0
    while True:
        shown = [_found(member, QUESTION) for member in staff]
        for place, member in enumerate(staff):
            for copy in member.from_bot:
                asked = QUESTION.fullmatch(copy.text)
                if asked and int(asked[1]) % len(staff) == place and int(asked[1]) not in replied:
                    replied.add(int(asked[1]))
                    await member.send(f"Ответ {asked[1]}", reply_to=copy)
        answers = [_found(person, ANSWER) for person in everybody]
        if not last and all(len(numbers) == len(everybody) for numbers in shown):
            last = time.monotonic() - begun
        if last and all(answers):
            break
        if time.monotonic() - begun > EACH * len(everybody) + MORE:
            raise RuntimeError(
                f"lost: staff have {[len(one) for one in shown]}, {sum(map(bool, answers))} are answered"
            )
        await asyncio.sleep(0.5)
    if any(numbers != Counter([number]) for number, numbers in enumerate(answers)):
        raise RuntimeError("an answer came twice, or to somebody else")
    if any(set(numbers.values()) != {1} for numbers in shown):
        raise RuntimeError("staff have a message twice")
    return last


def _found(person: Person, words: re.Pattern[str]) -> Counter[int]:
    """Return how often each number stands in what the bot has sent them."""
    return Counter(int(found[1]) for message in person.from_bot if (found := words.fullmatch(message.text)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.demo.bench.talk", description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help="how many clients write at once (200)")
    return to_the_end(measure(parser.parse_args().people))


if __name__ == "__main__":
    sys.exit(main())
