"""What can be frozen: which program of a client's, from which day on, and for how long."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.services.errors import BadReturnDay, FreezeOutOfTerm, FreezeTooLong, NothingToFreeze
from bot.services.programs import terms
from bot.services.time import calendar
from db.models import Freeze, FreezeStatus, Program

MOST_DAYS = 60
TOOK_PLACE = (FreezeStatus.GRANTED, FreezeStatus.OVER)


@dataclass(frozen=True)
class Room:
    """What can be frozen: a program, from which of its days on, and for how many days at most."""

    program: Program
    first: date
    last: date
    days: int


async def standing(client_id: int) -> Freeze | None:
    """Return the client's freeze that is asked for, to come or lasts, with its program; none where there is none."""
    return await Freeze.filter(open_key=client_id).select_related("program").first()


async def room(client_id: int) -> Room:
    """Return what of the client's can be frozen: the program that runs, else the first that comes.

    Raises `NothingToFreeze`, and `FreezeTooLong` where all its days are used up.
    """
    today = calendar.today()
    program = await terms.current(client_id, today)
    if program is None or program.ends_on is None:
        raise NothingToFreeze(client=client_id)
    if not (days := await left(program.id)):
        raise FreezeTooLong(limit=0)
    return Room(program, max(today, program.starts_on or today), program.ends_on, days)


def day_of_return(first: date, days: int) -> date | None:
    """Return the day on which a program runs again that rests for so many days; none for 0, an open freeze.

    Raises `FreezeTooLong` and `FreezeOutOfTerm` for what no button offers.
    """
    if not 0 <= days <= MOST_DAYS:
        raise FreezeTooLong(limit=MOST_DAYS)
    try:
        return first + timedelta(days=days) if days else None
    except OverflowError:
        raise FreezeOutOfTerm from None


def require_fits(offered: Room, starts_on: date, until: date | None) -> None:
    """Refuse days that the program cannot rest on. Raises `FreezeOutOfTerm`, `BadReturnDay`, `FreezeTooLong`."""
    if not offered.first <= starts_on <= offered.last:
        raise FreezeOutOfTerm
    if until is not None and until <= starts_on:
        raise BadReturnDay
    if until is not None and (until - starts_on).days > offered.days:
        raise FreezeTooLong(limit=offered.days)


def days_of(freeze: Freeze) -> int:
    """Return how many days the program rests by it; of an open one that lasts, the most that it can."""
    return (freeze.returns_on - freeze.starts_on).days


async def left(program_id: int, *, but: int = 0) -> int:
    """Return for how many days the program can still be frozen, as if the freeze `but` were none."""
    others = Freeze.filter(program_id=program_id, status__in=TOOK_PLACE).exclude(id=but)
    return max(0, MOST_DAYS - sum(days_of(freeze) for freeze in await others))
