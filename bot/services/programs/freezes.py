"""Freezes: days on which a paid program rests, by its client's wish and staff's word, or by staff's alone.

The first day counts, the day of return does not. The last day of the program moves by as many days at once, and so does
what its client has paid for that comes later (`shifting`); where a freeze ends earlier, it moves back. A program rests
for at most so many days in all (`freeze_rules`): an open freeze holds them all until it ends. A subscription in Stars
can't rest: Telegram is told not to extend it.
"""

from datetime import date, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox, told
from bot.services.errors import (
    BadReturnDay,
    FreezeDecided,
    FreezeNotFound,
    FreezeOutOfTerm,
    FreezeStands,
    TextTooLong,
)
from bot.services.money import subscriptions
from bot.services.notices.freezes import ClientReturns, FreezeAsked, FreezeNews, FreezeOver
from bot.services.people import clients, signs, staff
from bot.services.programs import freeze_rules, shifting
from bot.services.time import calendar, musts, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, Freeze, FreezeStatus, Program, ProgramStatus, Staff

LONGEST_WORDS = 500


async def get(freeze_id: int) -> Freeze:
    """Return the freeze with its program and who decided. Raises `FreezeNotFound`."""
    freeze = await Freeze.get_or_none(id=freeze_id).select_related("program", "client", "decided_by")
    if freeze is None:
        raise FreezeNotFound(freeze=freeze_id)
    return freeze


async def ask(client: Client, *, starts_on: date, until: date | None, words: str = "") -> Freeze:
    """Let staff decide whether the client's program rests from `starts_on` until the day of return, none for open.

    Asked twice for the same, it is the same. Raises `ClientNotFound`, `NothingToFreeze`, `FreezeStands`,
    `FreezeOutOfTerm`, `FreezeTooLong`, `BadReturnDay`, `TextTooLong`.
    """
    said = words.strip()
    if len(said) > LONGEST_WORDS:
        raise TextTooLong(limit=LONGEST_WORDS)
    async with in_transaction():
        locked = await clients.lock(client.id)
        there = await freeze_rules.standing(client.id)
        if there is not None and (there.status, there.starts_on, there.until) == (FreezeStatus.ASKED, starts_on, until):
            return there
        freeze = await _begin(locked, starts_on, until, status=FreezeStatus.ASKED, words=said)
        await outbox.tell_staff(FreezeAsked(client_id=client.id, freeze_id=freeze.id))
    logger.bind(client=client.id, freeze=freeze.id).info("freeze asked for")
    return freeze


async def put(client_id: int, *, starts_on: date, until: date | None, by: Staff) -> Freeze:
    """Freeze the client's program by a trainer's word; the client is told. Raises as `ask`, and `NotStaff`."""
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(client_id)
        freeze = await _begin(client, starts_on, until, status=FreezeStatus.GRANTED)
        await _grant(freeze, client, by=by)
    return freeze


async def grant(freeze_id: int, *, by: Staff) -> Freeze:
    """Let the program rest as its client has asked, also from a day that has passed meanwhile; they are told.

    Raises `NotStaff`, `FreezeNotFound`, `ClientNotFound`, `FreezeDecided`, and `FreezeOutOfTerm` where the program is
    over by now.
    """
    async with in_transaction():
        await staff.require(by)
        freeze, client = await _lock(freeze_id, FreezeStatus.ASKED)
        program = freeze.program
        if program.status is not ProgramStatus.DELIVERED or program.finished_at or _is_past(program, freeze):
            raise FreezeOutOfTerm
        await _grant(freeze, client, by=by)
        await _show_anew(freeze)
    return freeze


async def refuse(freeze_id: int, *, by: Staff) -> Freeze:
    """Refuse what the client has asked for; they are told. Raises `NotStaff`, and as `grant` but for the term."""
    async with in_transaction():
        await staff.require(by)
        freeze, client = await _lock(freeze_id, FreezeStatus.ASKED)
        await _close(freeze, FreezeStatus.REFUSED, by=by)
        await outbox.tell_client(client, FreezeNews(freeze_id=freeze.id))
        await _show_anew(freeze)
    logger.bind(client=client.id, freeze=freeze.id, by=by.id).info("freeze refused")
    return freeze


async def withdraw(client: Client, freeze_id: int) -> Freeze:
    """Take back what the client has asked for and nobody has decided. Raises as `refuse`, but for `NotStaff`."""
    async with in_transaction():
        freeze, _ = await _lock(freeze_id, FreezeStatus.ASKED, of=client.id)
        await _close(freeze, FreezeStatus.CANCELLED)
        await _show_anew(freeze)
    logger.bind(client=client.id, freeze=freeze.id).info("freeze withdrawn")
    return freeze


async def return_on(freeze_id: int, day: date, *, by: Staff | None = None, of: int) -> Freeze:
    """Let the program run again from this day on, by a trainer's word or (`by` none) by that of its client, whose id
    is `of`.

    One that has not begun by then does not take place. A client comes back no later than was agreed. Who has not done
    it is told. Raises `NotStaff`, `FreezeNotFound`, `ClientNotFound`, `FreezeDecided`, `BadReturnDay`.
    """
    async with in_transaction():
        if by is not None:
            await staff.require(by)
        freeze, client = await _lock(freeze_id, FreezeStatus.GRANTED, of=of)
        latest = freeze.starts_on + timedelta(days=await freeze_rules.left(freeze.program_id, but=freeze.id))
        if not calendar.today() <= day <= (freeze.returns_on if by is None else latest):
            raise BadReturnDay
        await _return(freeze, client, day)
        if by is None:
            await outbox.tell_staff(ClientReturns(client_id=client.id, freeze_id=freeze.id))
        else:
            await outbox.tell_client(client, FreezeNews(freeze_id=freeze.id))
        await _show_anew(freeze)
    logger.bind(client=client.id, freeze=freeze.id, by=by and by.id).info("freeze ends")
    return freeze


async def end_due(freeze_id: int) -> None:
    """End the freeze whose day of return has come; its client, whose row is locked, is told."""
    freeze = await Freeze.get_or_none(id=freeze_id, status=FreezeStatus.GRANTED).select_related("program", "client")
    if freeze is None:
        return
    await _close(freeze, FreezeStatus.OVER)
    await signs.note(freeze.client)
    await musts.tell(freeze.client, FreezeOver(freeze_id=freeze.id))
    logger.bind(client=freeze.client_id, freeze=freeze.id).info("freeze over")


async def drop(program: Program) -> None:
    """Let no freeze of a program stand that is over before its time; its client's row is locked."""
    standing = Freeze.filter(program_id=program.id, open_key__not_isnull=True)
    freeze = await standing.select_related("program", "client").first()
    if freeze is None:
        return
    if freeze.status is FreezeStatus.ASKED:
        await _close(freeze, FreezeStatus.CANCELLED)
    else:
        await _return(freeze, freeze.client, calendar.today())
    await _show_anew(freeze)


async def forget(client: Client) -> None:
    """Let no freeze of the client stand, whose row is locked, and empty what they have said of any."""
    await Freeze.filter(open_key=client.id).update(status=FreezeStatus.CANCELLED, open_key=None)
    await Freeze.filter(client_id=client.id).update(words="")


async def hand_over(lead: Client, client: Client) -> None:
    """Make the lead's freezes the client's, who is the same person; both rows are locked.

    Where both have one, that of the lead ends.
    """
    theirs = await freeze_rules.standing(lead.id)
    if theirs is not None and await freeze_rules.standing(client.id) is not None:
        await _return(theirs, lead, calendar.today())
    await Freeze.filter(open_key=lead.id).update(open_key=client.id)
    await Freeze.filter(client_id=lead.id).update(client_id=client.id)


async def _begin(
    client: Client, starts_on: date, until: date | None, *, status: FreezeStatus, words: str = ""
) -> Freeze:
    """Create the freeze, if it can be, with its program."""
    if await freeze_rules.standing(client.id) is not None:
        raise FreezeStands(client=client.id)
    offered = await freeze_rules.room(client.id)
    freeze_rules.require_fits(offered, starts_on, until)
    return await Freeze.create(
        client=client,
        program=offered.program,
        status=status,
        open_key=client.id,
        starts_on=starts_on,
        until=until,
        returns_on=until or starts_on + timedelta(days=offered.days),
        words=words,
    )


async def _grant(freeze: Freeze, client: Client, *, by: Staff) -> None:
    decided = {"decided_by": by, "decided_at": now()}
    freeze.update_from_dict({"status": FreezeStatus.GRANTED, **decided})
    await freeze.save(update_fields=["status", "decided_by_id", "decided_at"])
    await subscriptions.stop(freeze.program.payment_id)
    await shifting.move(freeze.program, freeze_rules.days_of(freeze), by_id=by.id)
    if freeze.returns_on <= calendar.today():
        await _close(freeze, FreezeStatus.OVER)
    else:
        await _plan_end(freeze)
    await outbox.tell_client(client, FreezeNews(freeze_id=freeze.id))
    logger.bind(client=client.id, freeze=freeze.id, by=by.id).info("program frozen")


async def _return(freeze: Freeze, client: Client, day: date) -> None:
    """Let the program run again from this day on: by as much as it rests less, its last day moves back."""
    rested = freeze_rules.days_of(freeze)
    if day <= freeze.starts_on:
        await _end(freeze, client, FreezeStatus.CANCELLED)
        await shifting.move(freeze.program, -rested, by_id=freeze.decided_by_id)
        return
    freeze.returns_on = day
    if day > calendar.today():
        freeze.until = day
        await _plan_end(freeze)
    await freeze.save(update_fields=["until", "returns_on"])
    if day <= calendar.today():
        await _end(freeze, client, FreezeStatus.OVER)
    await shifting.move(freeze.program, freeze_rules.days_of(freeze) - rested, by_id=freeze.decided_by_id)


async def _end(freeze: Freeze, client: Client, status: FreezeStatus) -> None:
    await _close(freeze, status)
    await timers.cancel(Kind.FREEZE_ENDS, _subject(freeze))
    await signs.note(client)


async def _close(freeze: Freeze, status: FreezeStatus, *, by: Staff | None = None) -> None:
    freeze.status, freeze.open_key = status, None
    if by is not None:
        freeze.decided_by, freeze.decided_at = by, now()
    await freeze.save(update_fields=["status", "open_key", "decided_by_id", "decided_at"])


async def _lock(freeze_id: int, status: FreezeStatus, *, of: int | None = None) -> tuple[Freeze, Client]:
    """Lock the client whose freeze this is, and return both, where it has this status still."""
    found = await get(freeze_id)
    if of not in (None, found.client_id):
        raise FreezeNotFound(freeze=freeze_id)
    client = await clients.lock(found.client_id)
    freeze = await get(freeze_id)
    if freeze.status is not status:
        raise FreezeDecided(freeze=freeze_id)
    return freeze, client


async def _plan_end(freeze: Freeze) -> None:
    due_at = calendar.at(freeze.returns_on)
    await timers.plan(Kind.FREEZE_ENDS, _subject(freeze), due_at=due_at, client_id=freeze.client_id)


async def _show_anew(freeze: Freeze) -> None:
    """Show the copies of the question that staff were asked as things are now, where it was asked."""
    await told.show_anew(FreezeAsked(client_id=freeze.client_id, freeze_id=freeze.id), since=freeze.created_at)


def _subject(freeze: Freeze) -> str:
    return f"freeze:{freeze.id}"


def _is_past(program: Program, freeze: Freeze) -> bool:
    """Say whether the program is over, with or without this freeze."""
    return program.ends_on is None or program.ends_on < calendar.today() or program.ends_on < freeze.starts_on
