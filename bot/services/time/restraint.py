"""Never a pest: whether a client may be told something by time at this moment, asked by the clock before it is said.

At most one such message a day of the trainer's calendar, and three in a row without a sign of life; nothing in quiet
hours, nor while a message of theirs waits for an answer, a day at most, nor while their program is frozen; on a
vacation of the business only what is about money, or runs. Of two that want the same day the dearer one has it. Of one
chain only the newest that is due is said. What is late by more than two days says nothing.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.services.programs import terms
from bot.services.talk.segments import BROADCAST
from bot.services.time import calendar, hours, timers
from bot.services.time.follow_ups.chains import NEXT_DAY, ON_VACATION, WORTH, Chain
from bot.services.time.follow_ups.planning import FIRST_DUE, Place, place_of
from db.fields import now
from db.models import Client, Step, StepStatus, TimedMessage, Timer, TimerStatus

OLD = timedelta(days=2)
"""What was to be said longer ago than this is not said any more."""
# Nobody is told anything over an open question of theirs, for so long; whether it is answered is looked at so often.
QUESTION_HOLDS = timedelta(days=1)
ASK_AGAIN = timedelta(hours=1)
MOST_UNANSWERED = 3
# Renewals have a count of their own, in which all messages of one program have room.
MOST_RENEWALS = 4
# In place of a chain: what had to be told by time, such as that a payment is closed.
MUST = "must"
# What was held goes out within so long after the quiet hours, a client a second, so that it is never all at once.
SPREAD = timedelta(minutes=50)


@dataclass(frozen=True)
class Verdict:
    """Whether it may be said now; else when to ask again, none where it is not to be said at all, and why, for logs."""

    says: bool
    later: datetime | None = None
    why: str = ""


SAY = Verdict(True)


async def judge(timer: Timer) -> Verdict:
    """Say whether what this timer is for may be said now; its client's row is locked."""
    what, client_id, moment = place_of(timer), timer.client_id or 0, now()
    first_due = _first_due(timer)
    if moment - first_due > OLD:
        return Verdict(False, why="old")
    if await _is_overtaken(timer, what):
        return Verdict(False, why="overtaken")
    if await _waits_for_answer(client_id, moment):
        return await _put_off(timer, moment + ASK_AGAIN, first_due, why="question")
    if (runs_on := await terms.rests_until(client_id, calendar.today())) is not None:
        there = timer.due_at.astimezone(calendar.here())
        return await _put_off(timer, calendar.at(runs_on, there.time()), first_due, why="frozen")
    free_at = await _free_at(what.chain, client_id, moment)
    if free_at > moment:
        return await _put_off(timer, free_at, first_due, why="quiet")
    most = MOST_RENEWALS if what.chain is Chain.RENEWAL else MOST_UNANSWERED
    if await _unanswered(client_id, what.chain) >= most:
        return Verdict(False, why="unanswered")
    if await TimedMessage.exists(client_id=client_id, day=calendar.today()) or await _dearer_today(client_id, what):
        if what.chain not in NEXT_DAY:
            return Verdict(False, why="taken")
        there = timer.due_at.astimezone(calendar.here())
        tomorrow = calendar.at(calendar.today() + timedelta(days=1), there.time())
        return await _put_off(timer, await hours.next_waking(tomorrow), first_due, why="taken")
    return SAY


async def _waits_for_answer(client_id: int, moment: datetime) -> bool:
    """Say whether the client has written something since yesterday that staff have not answered."""
    return await Client.exists(id=client_id, waits_since__gt=moment - QUESTION_HOLDS)


async def _is_overtaken(timer: Timer, what: Place) -> bool:
    """Say whether a message of the same chain about the same that was to come later is due too, or was."""
    others = Timer.filter(client_id=timer.client_id, kind=timer.kind, subject__startswith=f"{what.about}/")
    due = others.filter(due_at__lte=now()).exclude(status=TimerStatus.CANCELLED)
    here = (_first_due(timer), what.place)
    return any((_first_due(other), place_of(other).place) > here for other in await due)


def _first_due(timer: Timer) -> datetime:
    """Return when it was to be said before it was put off."""
    return datetime.fromisoformat(timer.args.get(FIRST_DUE) or timer.due_at.isoformat())


async def _free_at(chain: Chain, client_id: int, moment: datetime) -> datetime:
    """Return the first instant from this one on that is neither quiet nor, for most chains, within a vacation."""
    present = await hours.present()
    free = moment
    if present.vacation_until is not None and chain not in ON_VACATION:
        free = calendar.at(present.vacation_until + timedelta(days=1), calendar.MORNING)
    return await waking(free, client_id, held=free > moment)


async def waking(moment: datetime, client_id: int, *, held: bool = False) -> datetime:
    """Return the first instant from this one on that is not quiet; what was held until then, spread over a while."""
    first = await hours.next_waking(moment)
    if first == moment and not held:
        return moment
    spread = first.astimezone(UTC) + timedelta(seconds=client_id % int(SPREAD.total_seconds()))
    # Where it is quiet again so soon, all have the first instant.
    return spread if await hours.next_waking(spread) == spread else first


async def _put_off(timer: Timer, until: datetime, first_due: datetime, *, why: str) -> Verdict:
    """Ask again at that instant, unless it is too old to be said by then."""
    if until - first_due > OLD:
        return Verdict(False, why=why)
    await timers.keep(timer, {**timer.args, FIRST_DUE: first_due.isoformat()})
    return Verdict(False, until, why)


async def _unanswered(client_id: int, chain: Chain) -> int:
    """Return how many such messages the client has had since their last sign of life; a step to come is one."""
    if await Step.exists(client_id=client_id, status=StepStatus.OPEN, due_at__gt=now()):
        return 0
    client = await Client.get(id=client_id)
    had = TimedMessage.filter(client_id=client_id)
    had = had.filter(chain=chain) if chain is Chain.RENEWAL else had.exclude(chain__in=(Chain.RENEWAL, MUST, BROADCAST))
    return await (had.filter(said_at__gt=client.last_sign_at) if client.last_sign_at else had).count()


async def _dearer_today(client_id: int, what: Place) -> bool:
    """Say whether something that is worth more is to be said to the client today."""
    dearer = [other.kind for other in WORTH[: WORTH.index(what.chain)] if _worth(other) < _worth(what.chain)]
    tomorrow = calendar.at(calendar.today() + timedelta(days=1))
    waiting = Timer.filter(client_id=client_id, kind__in=dearer, status=TimerStatus.PENDING)
    coming = await waiting.filter(due_at__lt=tomorrow) if dearer else []
    # What comes so late that it is held over the night has another day.
    return any([await hours.next_waking(max(timer.due_at, now())) < tomorrow for timer in coming])


def _worth(chain: Chain) -> int:
    """Return the chain's place in order of worth; what is no renewal and no help with a payment is worth the same."""
    return WORTH.index(chain) if chain in NEXT_DAY else len(NEXT_DAY)
