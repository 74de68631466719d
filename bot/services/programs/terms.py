"""When paid programs run: one after another, and what comes after the last day of one."""

from datetime import date, timedelta

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from bot.services.programs import unfinished
from db.models import Freeze, FreezeStatus, PaymentStatus, Program, ProgramKind, ProgramStatus


def still_runs(today: date) -> Q:
    """Return what fits programs with a last day that is not over, those that begin later among them."""
    return Q(status=ProgramStatus.DELIVERED, ends_on__gte=today)


async def first_day(program: Program, today: date) -> date:
    """Return the day from which the program runs that reaches its client today; the client's row is locked.

    That is the one that staff chose, if it has not passed.
    """
    if program.starts_on is not None:
        return max(program.starts_on, today)
    return await after_what_runs(program, today)


async def after_what_runs(program: Program, today: date) -> date:
    """Return the day from which the program runs by itself, should it reach its client today.

    A paid one with a term begins the day after the last of those that the client has paid for already: nobody loses
    days by renewing early. Whatever has no term begins at once.
    """
    if program.kind is not ProgramKind.PAID or not program.duration_days:
        return today
    running = _paid().filter(still_runs(today), client_id=program.client_id).exclude(id=program.id)
    last = await running.order_by("-ends_on").first()
    return last.ends_on + timedelta(days=1) if last and last.ends_on else today


async def current(client_id: int, today: date) -> Program | None:
    """Return the client's paid program with a last day that runs, or else the first that comes."""
    return await _paid().filter(still_runs(today), client_id=client_id).order_by("starts_on", "id").first()


async def after(program: Program) -> list[Program]:
    """Return the client's paid programs that begin after the last day of this one, in their order."""
    later = _paid().filter(client_id=program.client_id, status=ProgramStatus.DELIVERED, starts_on__gt=program.ends_on)
    return await later.order_by("starts_on", "id")


async def rests_until(client_id: int, day: date) -> date | None:
    """Return the day on which the client's program runs again that is frozen on this day; none where none is."""
    frozen = Freeze.filter(open_key=client_id, status=FreezeStatus.GRANTED, starts_on__lte=day, returns_on__gt=day)
    found = await frozen.first()
    return found.returns_on if found else None


async def last_day(client_id: int, today: date) -> date | None:
    """Return the last day of those of the client's paid programs that run or come, none where none has one."""
    latest = await last(client_id, today)
    return latest.ends_on if latest else None


async def last(client_id: int, today: date) -> Program | None:
    """Return that one of the client's paid programs that run or come that ends last, none where none has a last day."""
    return await _paid().filter(still_runs(today), client_id=client_id).order_by("-ends_on", "-id").first()


def followed(today: date) -> QuerySet[Program]:
    """Return paid programs of which each keeps its client from being done: one that runs, comes, or is on its way."""
    queued = Q(status=ProgramStatus.QUEUED)
    # It was paid for, and can be sent again; of one that nobody has paid for nothing is owed.
    owed = Q(status=ProgramStatus.FAILED, payment__status=PaymentStatus.CONFIRMED)
    return _paid().filter(still_runs(today) | queued | owed)


async def goes_on(client_id: int, today: date) -> bool:
    """Say whether the client has a paid program that runs, comes, or is owed to them."""
    if await followed(today).filter(client_id=client_id).exists():
        return True
    delivered = _paid().filter(client_id=client_id, status=ProgramStatus.DELIVERED)
    newest = await delivered.order_by("-delivered_at", "-id").first()
    # One without a last day runs until another one comes in its place.
    if newest is not None and newest.ends_on is None:
        return True
    return await unfinished.oldest_unserved(client_id) is not None


def _paid() -> QuerySet[Program]:
    return Program.filter(kind=ProgramKind.PAID)
