"""Timers: what is to happen by itself, planned in the transaction of its cause and worked off once by the clock."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from loguru import logger
from tortoise.expressions import Case, Q, When
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from db.fields import now
from db.models import Client, Timer, TimerStatus

FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
SOONEST = timedelta(seconds=30)
# What rests is cancelled without having been done with: it is not wanted now, and may be once more.
RESTING = Q(status=TimerStatus.CANCELLED, done_at=None)
TO_COME = Q(status=TimerStatus.PENDING) | RESTING
LAST = "99"  # behind all places, which are compared as text

# What is done when a timer is due. It returns when to do that again, none where it is done for good.
Work = Callable[[Timer], Awaitable[datetime | None]]


@dataclass(frozen=True)
class Planned:
    """What is to happen once, see `plan`; `args` are kept with it."""

    subject: str
    due_at: datetime
    client_id: int | None = None
    args: dict[str, Any] = field(default_factory=dict)


class Kind(StrEnum):
    """What happens in time; how, and in which order of worth, says `bot.clock.kinds`."""

    MORNING = "morning"
    STEP_DUE = "step_due"
    PROGRAM_ENDS = "program_ends"
    PACK_ENDS = "pack_ends"
    PACK_RUNS_OUT = "pack_runs_out"
    FREEZE_ENDS = "freeze_ends"
    PAYMENT_CLOSES = "payment_closes"
    RECEIPT_UNANSWERED = "receipt_unanswered"
    DECISION_STAYS = "decision_stays"
    SUBSCRIPTION_ENDS = "subscription_ends"
    RENEWAL = "renewal"
    PAYMENT_HELP = "payment_help"
    UNFINISHED_QUESTIONNAIRE = "unfinished_questionnaire"
    FIRST_WEEK = "first_week"
    COME_BACK = "come_back"
    MISSING_RENEWALS = "missing_renewals"
    PURGE_OUTBOX = "purge_outbox"
    DROP_EMPTY_DRAFTS = "drop_empty_drafts"
    FORGET_PAYERS = "forget_payers"


async def plan(
    kind: Kind, subject: str, *, due_at: datetime, client_id: int | None = None, staff_id: int | None = None
) -> None:
    """Let this happen at `due_at`, in place of when it was planned before; also where it has happened already.

    `subject` says what about, and with the kind it is one timer, which keeps its arguments. Call it in the transaction
    of the cause, with the client's row locked where it concerns one.
    """
    timer = _timer(kind, subject, due_at=due_at, client_id=client_id, staff_id=staff_id)
    changes = ("client_id", "staff_id", "due_at", "status", "done_at", "attempts", "retry_at")
    await Timer.bulk_create([timer], on_conflict=("key",), update_fields=changes)


async def plan_once(kind: Kind, subject: str, *, due_at: datetime) -> None:
    """Let this happen at `due_at`, unless it was planned before; what was cancelled is planned anew."""
    await plan_all(kind, [Planned(subject, due_at)])


async def plan_all(kind: Kind, planned: Iterable[Planned]) -> None:
    """Let all this happen, but for what was planned before and not cancelled since; as for `plan`."""
    made = [_timer(kind, **vars(one)) for one in planned]
    if made:
        await Timer.filter(key__in=[timer.key for timer in made], status=TimerStatus.CANCELLED).delete()
        await Timer.bulk_create(made, ignore_conflicts=True)


async def cancel(kind: Kind, subject: str) -> None:
    """Let this not happen; what has happened already stays so."""
    await _cancel(Timer.filter(key=_key(kind, subject)))


async def cancel_of(client_ids: Collection[int], kinds: Collection[Kind], *, but: Collection[str] = ()) -> None:
    """Let nothing of these kinds happen to these clients, but for what has one of the subjects `but`."""
    theirs = Timer.filter(client_id__in=list(client_ids), kind__in=list(kinds))
    await _cancel(theirs.exclude(subject__in=list(but)) if but else theirs)


async def rest(kind: Kind, *, client_id: int | None = None, about: str = "") -> None:
    """Let nothing of this kind happen to anybody, or to this client, until it is woken; of theirs what is `about` this.

    What cancels it meanwhile does so for good.
    """
    await _all_of(kind, client_id, about).filter(status=TimerStatus.PENDING).update(status=TimerStatus.CANCELLED)


async def wake(kind: Kind, *, client_id: int | None = None, about: str = "") -> None:
    """Let happen what rests of this kind and is still to come, to everybody, or to this client, as for `rest`.

    The rest never does.
    """
    resting = _all_of(kind, client_id, about).filter(RESTING)
    await resting.filter(due_at__gt=now()).update(status=TimerStatus.PENDING)
    await _cancel(resting)


async def drop(kind: Kind, *, client_id: int, about: str) -> None:
    """Let nothing be known of what is planned for this client, or was, `about` this: it can be planned anew."""
    await _all_of(kind, client_id, about).delete()


async def forget(client: Client) -> None:
    """Let nothing that was planned happen to the client, whose row is locked, and empty what is known of them."""
    await _cancel(Timer.filter(client_id=client.id))
    await Timer.filter(client_id=client.id).update(args={})


async def hand_over(lead: Client, client: Client) -> None:
    """Let what was planned for the lead happen to the client, who is the same person; both rows are locked."""
    await Timer.filter(client_id=lead.id).update(client_id=client.id)


async def due(kinds: Sequence[Kind], *, limit: int) -> list[Timer]:
    """Return what is due of these kinds, which are in order of worth, the longest due first in each."""
    moment = now()
    waiting = Timer.filter(Q(retry_at=None) | Q(retry_at__lte=moment), kind__in=list(kinds))
    worth = Case(*(When(kind=kind, then=f"{place:02}") for place, kind in enumerate(kinds)), default=LAST)
    ordered = waiting.filter(status=TimerStatus.PENDING, due_at__lte=moment).annotate(worth=worth)
    return await ordered.order_by("worth", "due_at", "id").limit(limit)


async def work_off(found: Timer, work: Work) -> None:
    """Do the work of a timer that was found due, and note that, in one transaction; its client's row is locked first.

    Nothing is done where it is due no longer, or its client has deleted their data. Raises what the work raises, and
    nothing is noted then.
    """
    async with in_transaction():
        client = await Client.select_for_update().get(id=found.client_id) if found.client_id else None
        timer = await Timer.select_for_update().get_or_none(id=found.id, status=TimerStatus.PENDING, due_at__lte=now())
        if timer is None or timer.client_id != found.client_id:
            return  # done, or another client's by now, who is found in the next round
        if client is not None and client.forgotten_at is not None:
            await _cancel(Timer.filter(id=timer.id))
            return
        again_at = await work(timer)
        if again_at is None:
            changes: dict[str, Any] = {"status": TimerStatus.DONE, "done_at": now()}
        else:
            # Never at once: a work that is wrong about the time must not go round and round.
            changes = {"due_at": max(again_at, now() + SOONEST), "attempts": 0, "retry_at": None}
        # Where the work itself has planned it anew, or has taken it back, that is what counts. Instants are compared
        # here: SQLite compares them as text, and migrations may have written them in another form.
        left = await Timer.get(id=timer.id)
        if (left.status, left.due_at) == (TimerStatus.PENDING, timer.due_at):
            await Timer.filter(id=timer.id).update(**changes)
    logger.bind(timer=timer.id, kind=timer.kind, client=timer.client_id).debug("timer worked off")


async def keep(timer: Timer, args: dict[str, Any]) -> None:
    """Keep these arguments for the next time that the timer is worked off; call it in its work."""
    await Timer.filter(id=timer.id).update(args=args)


def number_of(timer: Timer) -> int:
    """Return the number of what the timer is about: 12 for «payment:12»."""
    return number_in(timer.subject)


def number_in(subject: str) -> int:
    """Return the number of what this is about, in the same way."""
    return int(subject.rpartition(":")[2])


async def postpone(timer: Timer) -> None:
    """Let a timer whose work has failed wait: twice as long each time, at most an hour. It is never given up."""
    pause = min(FIRST_PAUSE * 2 ** min(timer.attempts, 10), LONGEST_PAUSE)
    await Timer.filter(id=timer.id).update(attempts=timer.attempts + 1, retry_at=now() + pause)


def _all_of(kind: Kind, client_id: int | None, about: str = "") -> QuerySet[Timer]:
    found = Timer.filter(kind=kind) if client_id is None else Timer.filter(kind=kind, client_id=client_id)
    return found.filter(subject__startswith=f"{about}/") if about else found


def _timer(kind: Kind, subject: str, **values: Any) -> Timer:
    return Timer(kind=kind, subject=subject, key=_key(kind, subject), **values)


def _key(kind: Kind, subject: str) -> str:
    return f"{kind}:{subject}"


async def _cancel(timers: QuerySet[Timer]) -> None:
    await timers.filter(TO_COME).update(status=TimerStatus.CANCELLED, done_at=now())
