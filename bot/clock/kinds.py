"""Everything that happens by itself in time: what is done, and in which order of worth where much is due at once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.services import purging
from bot.services.money import charges, claims, decisions, receipts, subscriptions
from bot.services.packs import days
from bot.services.programs import drafts, ending, freezes
from bot.services.time import mornings, open_steps, timers
from bot.services.time.follow_ups import causes, saying
from bot.services.time.follow_ups.chains import WORTH
from bot.services.time.timers import Work
from db.fields import now
from db.models import Timer


@dataclass(frozen=True)
class Kind:
    """One kind of timers, and the work that is done when one of them is due.

    What a kind does always happens, however late. What it only `says` ages (see `bot.clock.runner`). What is
    `restrained` goes to clients by time, and only as `bot.services.time.restraint` lets it. Of one that is
    there `from_start` there is one timer, from the first start on.
    """

    name: timers.Kind
    work: Work
    says: bool = False
    restrained: bool = False
    from_start: bool = False


def about(work: Callable[[int], Awaitable[datetime | None]]) -> Work:
    """Return the work for timers with a subject such as «payment:12»: what is called with its number."""
    return lambda timer: work(timers.number_of(timer))


def hourly(name: timers.Kind, chore: Callable[[], Awaitable[object]]) -> Kind:
    """Return the kind of a chore that is about nobody."""

    async def work(_: Timer) -> datetime:
        await chore()
        return now() + timedelta(hours=1)

    return Kind(name, work, from_start=True)


# In order of worth: of what is due at one moment, the first kinds are worked off first.
KINDS = (
    Kind(timers.Kind.MORNING, mornings.push),
    Kind(timers.Kind.RECEIPT_UNANSWERED, about(receipts.tell_if_unanswered), says=True),
    Kind(timers.Kind.STEP_DUE, about(open_steps.tell), says=True),
    # Before programs end: what has rested runs again first.
    Kind(timers.Kind.FREEZE_ENDS, about(freezes.end_due)),
    Kind(timers.Kind.PROGRAM_ENDS, about(ending.end)),
    Kind(timers.Kind.PACK_ENDS, about(days.end)),
    Kind(timers.Kind.PACK_RUNS_OUT, about(days.say_that_it_runs_out), says=True),
    Kind(timers.Kind.PAYMENT_CLOSES, about(claims.close_abandoned)),
    # Before the notices' contents go: they are drawn anew once more.
    Kind(timers.Kind.DECISION_STAYS, about(decisions.show_what_stays)),
    Kind(timers.Kind.SUBSCRIPTION_ENDS, about(subscriptions.end)),
    *(Kind(chain.kind, saying.say, restrained=True) for chain in WORTH),
    Kind(timers.Kind.MISSING_RENEWALS, causes.plan_missing, from_start=True),
    hourly(timers.Kind.PURGE_OUTBOX, purging.purge),
    hourly(timers.Kind.DROP_EMPTY_DRAFTS, drafts.drop_empty),
    hourly(timers.Kind.FORGET_PAYERS, charges.forget_payers),
)
BY_NAME = {kind.name: kind for kind in KINDS}
