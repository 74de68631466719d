"""Programs: the free one, those that staff write, and what happens when one has reached its client."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import DraftEmpty, PaymentServed, ProgramNotFound
from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.notices.programs import (
    DeliveryFailed,
    PartsRefused,
    ProgramBeginsLater,
    ProgramDelivered,
    ProgramNotAll,
)
from bot.services.people import clients, signs, staff
from bot.services.programs import content, ending, outbox_rows, owed, terms
from bot.services.programs.content import Part, Written, is_composed, is_written
from bot.services.programs.owed import UNSENT
from bot.services.time.follow_ups import causes
from db.fields import now
from db.models import Client, Event, Outbox, OutboxStatus, Payment, Program, ProgramKind, ProgramStatus, Staff


async def get(program_id: int) -> Program:
    """Return the program with its client. Raises `ProgramNotFound`."""
    program = await Program.get_or_none(id=program_id).select_related("client", "payment")
    if program is None:
        raise ProgramNotFound(program=program_id)
    return program


async def composed_for(client: Client, program_id: int) -> Program:
    """Return a week that was composed for the client and is not held. Raises `ProgramNotFound`.

    Of one that did not arrive whole the client may hold the first messages, with their buttons.
    """
    released = (ProgramStatus.QUEUED, ProgramStatus.FAILED, ProgramStatus.DELIVERED)
    program = await Program.get_or_none(id=program_id, client_id=client.id, status__in=released)
    if program is None or not is_composed(program):
        raise ProgramNotFound(program=program_id)
    return program


async def withdraw_held(client: Client) -> None:
    """Take back what is held for the client: another program comes instead. The client's row is locked."""
    held = Program.filter(client_id=client.id, status=ProgramStatus.HELD)
    await held.update(status=ProgramStatus.WITHDRAWN)


async def withdraw_for(payment: Payment) -> None:
    """Take back the programs for this payment that have not reached their client, whose row is locked.

    What staff wrote is a draft of theirs again.
    """
    for program in await Program.filter(
        payment_id=payment.id, status__in=(ProgramStatus.QUEUED, ProgramStatus.FAILED)
    ).order_by("id"):
        await outbox.cancel_program(program.id)
        await Program.filter(id=program.id).update(status=ProgramStatus.WITHDRAWN)
        draft_key = f"{program.author_id}:p{payment.id}"
        if program.author_id is None or await Program.exists(draft_key=draft_key):
            continue
        # Another row: what was sent of this one stays with it, and a row of the outbox is never used twice.
        await Program.create(
            client_id=program.client_id,
            kind=program.kind,
            title=program.title,
            content=content.to_write_on(program).to_json(),
            payment=payment,
            duration_days=program.duration_days,
            author_id=program.author_id,
            draft_key=draft_key,
            status=ProgramStatus.DRAFT,
            **carried(program),
        )


def carried(program: Program) -> dict[str, Any]:
    """Return what a program that was not received takes along when it is a draft again, besides its messages."""
    return {name: getattr(program, name) for name in ("template_id", "protect_content", "starts_on")}


async def refuse_served(payment_id: int | None) -> None:
    """Refuse a second program for one payment; the client's row is locked. Raises `PaymentServed`."""
    served = Program.filter(payment_id=payment_id).exclude(status__in=UNSENT)
    if payment_id is not None and await served.exists():
        raise PaymentServed(payment=payment_id)


async def exists_for(payment: Payment) -> bool:
    """Say whether a program for this payment was sent or handed over; a draft does not count."""
    return await Program.filter(payment_id=payment.id).exclude(status__in=UNSENT).exists()


async def held_for(client_id: int) -> Program | None:
    """Return the client's program that waits for the trainer's word; a draft written instead changes nothing yet."""
    return await Program.filter(client_id=client_id, status=ProgramStatus.HELD).order_by("-id").first()


async def queue(program: Program, client: Client, *, delivery_id: str) -> bool:
    """Queue the whole program as one group; a used `delivery_id` queues nothing. Raises `ClientUnreachable`."""
    await signs.note(client)
    return await outbox.send_program(program, client, parts=content.messages(program), delivery_id=delivery_id)


async def send_once_more(client: Client, program_id: int, *, request_id: str) -> bool:
    """Queue a program that the client got before; it moves nobody. Raises `ProgramNotFound`.

    `request_id` tells a repeated update from a second wish. Returns whether anything was queued.
    """
    async with in_transaction():
        await clients.lock(client.id)
        program = await Program.get_or_none(id=program_id, client_id=client.id, status=ProgramStatus.DELIVERED)
        if program is None:
            raise ProgramNotFound(program=program_id)
        if program.in_person or await outbox.program_on_its_way(program.id):
            return False
        return await queue(program, client, delivery_id=f"again-{request_id}"[:32])


async def try_again(program_id: int, *, by: Staff) -> bool:
    """Queue what is missing of a program that did not arrive. Returns whether anything was.

    Raises `NotStaff`, `ProgramNotFound`.
    """
    async with in_transaction():
        await staff.require(by)
        program, client = await lock(program_id)
        await signs.note(client)
        if program.status is ProgramStatus.FAILED:
            await Program.filter(id=program.id).update(status=ProgramStatus.QUEUED)
        return await outbox.send_again(program.id)


async def store_paid(
    client: Client,
    *,
    title: str,
    parts: Sequence[Part],
    payment: Payment | None,
    duration_days: int | None,
) -> Program:
    """Store a paid program that other code made, and queue it.

    Raises `ClientUnreachable`, `DraftEmpty`, and `PaymentServed` where the payment has a program already.
    """
    if not parts:
        raise DraftEmpty
    async with in_transaction():
        await clients.lock(client.id)
        await refuse_served(payment.id if payment else None)
        program = await Program.create(
            client=client,
            kind=ProgramKind.PAID,
            title=title,
            payment=payment,
            duration_days=duration_days or (payment.duration_days if payment else None),
            status=ProgramStatus.QUEUED,
            content=Written(parts=tuple(parts)).to_json(),
        )
        await owed.settle_and_show(program.payment_id)
        await queue(program, client, delivery_id=f"program-{program.id}")
    logger.bind(program=program.id, client=client.id).info("program queued")
    return program


async def part_sent(row: Outbox, message_id: int, *, today: date) -> None:
    """Record a part that Telegram has taken; with the last one the program has reached its client.

    Where parts before it were refused, staff are told now, with the last one, what did not arrive.
    """
    async with in_transaction():
        program, client = await lock(row.program_id or 0)
        await outbox.mark_sent(row, message_id)
        if await _gone_out(row, program, client):
            await reached(program, today=today, by=None)


async def part_failed(row: Outbox, reason: str, *, alone: bool = False) -> None:
    """Record that Telegram has refused a part.

    One that is refused `alone` stays behind: the rest goes, and staff are told with the last one. Otherwise, as for a
    composed week, which is of one piece, the program stops there, and staff are told at once.
    """
    async with in_transaction():
        program, client = await lock(row.program_id or 0)
        alone = alone and is_written(program)
        await outbox.mark_failed(row, reason, alone=alone)
        if alone:
            await _gone_out(row, program, client)
        elif program.status is not ProgramStatus.WITHDRAWN:
            await _stop(program)
            failed = DeliveryFailed(client_id=client.id, program_id=program.id)
            await outbox.tell_author_first(failed, author_id=program.author_id)
    logger.bind(program=program.id, client=program.client_id).warning("a part was refused")


async def reached(program: Program, *, today: date, by: Staff | None) -> None:
    """Record that the program is with its client, who moves if it is a paid one. Its client's row is locked.

    One that begins later, after another that runs still or on a day that staff chose, says so to its client.
    """
    days = program.duration_days
    first_day = await terms.first_day(program, today)
    last_day = first_day + timedelta(days=days - 1) if days else None
    moment = now()
    await Program.filter(id=program.id).update(
        status=ProgramStatus.DELIVERED, delivered_at=moment, starts_on=first_day, ends_on=last_day
    )
    await owed.settle_and_show(program.payment_id)
    if last_day is not None:
        await ending.plan(program, last_day)
    await causes.program_reached(program, at=moment, last_day=last_day)
    logger.bind(program=program.id, client=program.client_id).info("program delivered")
    client = await Client.get(id=program.client_id)
    if program.kind is ProgramKind.PAID:
        note = Note(key="move-program-in-person" if program.in_person else "move-program-delivered")
        await pipeline.on_event(program.client_id, Event.PROGRAM_DELIVERED, by=by, note=note)
    if first_day > today:
        chosen = program.starts_on is not None
        await outbox.tell_client(client, ProgramBeginsLater(program_id=program.id, chosen=chosen))
    author = await Staff.get_or_none(id=program.author_id, removed_at=None) if program.author_id else None
    if author and by is None:
        await outbox.tell_staff(ProgramDelivered(client_id=client.id, program_id=program.id), only=author)


async def lock(program_id: int) -> tuple[Program, Client]:
    """Lock the program's client, and return both. Raises `ProgramNotFound`, `ClientNotFound`."""
    program = await Program.get_or_none(id=program_id)
    if program is None:
        raise ProgramNotFound(program=program_id)
    client = await clients.lock(program.client_id)
    return await Program.get(id=program_id), client


async def _gone_out(row: Outbox, program: Program, client: Client) -> bool:
    """Tell staff what was refused of the row's group, once nothing of it waits. Returns whether it is whole at last."""
    missing = await outbox_rows.left_of_group(row)
    if OutboxStatus.PENDING in missing or program.status is ProgramStatus.WITHDRAWN:
        return False
    if missing:
        await _stop(program)
        refused = PartsRefused(client_id=client.id, program_id=program.id)
        await outbox.tell_author_first(refused, author_id=program.author_id)
        if program.status is ProgramStatus.DELIVERED:
            await outbox.tell_client(client, ProgramNotAll(program_id=program.id))
    return not missing and program.status is not ProgramStatus.DELIVERED


async def _stop(program: Program) -> None:
    if program.status is ProgramStatus.QUEUED:
        await Program.filter(id=program.id).update(status=ProgramStatus.FAILED)
