"""The chains of messages that clients get by time: which there are, and what each comes with.

Its words, as they come, are the texts `follow-up-CHAIN-PLACE` of `locales/`.
"""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.services.time import calendar
from bot.services.time.follow_ups.delays import Delay
from bot.services.time.timers import Kind

ELEVEN = time(11)


class Chain(StrEnum):
    """What clients are told by time, in the order in which owners see it. Each is a kind of timers."""

    UNFINISHED = Kind.UNFINISHED_QUESTIONNAIRE.value
    FIRST_WEEK = Kind.FIRST_WEEK.value
    PAYMENT_HELP = Kind.PAYMENT_HELP.value
    RENEWAL = Kind.RENEWAL.value
    COME_BACK = Kind.COME_BACK.value

    @property
    def kind(self) -> Kind:
        """The kind of its timers."""
        return Kind(self.value)


@dataclass(frozen=True)
class Coming:
    """How a chain comes: the delays of its messages, counted from where it begins, and whether it is on."""

    delays: tuple[Delay, ...]
    is_on: bool = True


CHAINS = {
    Chain.UNFINISHED: Coming((Delay(hours=2), Delay(days=1, at=calendar.EVENING))),
    # The first from the day of the first training, the second from the moment at which the week arrives.
    Chain.FIRST_WEEK: Coming((Delay(at=calendar.EVENING), Delay(days=5))),
    Chain.PAYMENT_HELP: Coming((Delay(hours=3),)),
    # From the last day of the program.
    Chain.RENEWAL: Coming(tuple(Delay(days=days, at=ELEVEN) for days in (-3, -1, 0, 2))),
    Chain.COME_BACK: Coming((Delay(days=30),), is_on=False),
}
# In order of worth: of two that want the same day, the first has it.
WORTH = (Chain.RENEWAL, Chain.PAYMENT_HELP, Chain.UNFINISHED, Chain.FIRST_WEEK, Chain.COME_BACK)
# What comes the day after where another has its day; the rest is left out.
NEXT_DAY = (Chain.RENEWAL, Chain.PAYMENT_HELP)
# What goes on while the business is on vacation: it is about money, or about what runs.
ON_VACATION = (Chain.RENEWAL, Chain.PAYMENT_HELP)
# What asks newcomers for something, which nobody who has bought is asked for.
OF_NEWCOMERS = (Chain.UNFINISHED, Chain.FIRST_WEEK)
# What a message of the client's own ends, whatever it says.
ENDED_BY_WORDS = (Chain.FIRST_WEEK, Chain.COME_BACK)


def counts_days(chain: Chain, place: int) -> bool:
    """Say whether the message counts from a day, not from an instant: it comes at a time of the day, never in hours."""
    return chain is Chain.RENEWAL or (chain, place) == (Chain.FIRST_WEEK, 1)


def places(chain: Chain) -> range:
    """Return the places of the chain's messages, counted from 1."""
    return range(1, len(CHAINS[chain].delays) + 1)
