"""Programs that a trainer writes: a draft that grows message by message, until it is sent or handed over."""

from collections.abc import Sequence
from datetime import date, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import (
    AnsweredAnew,
    DraftClosed,
    DraftEmpty,
    NothingOwed,
    PaymentNotConfirmed,
    PaymentNotFound,
    ProgramNotFound,
)
from bot.services.people import clients, signs, staff
from bot.services.programs import content, owed, programs, unfinished
from bot.services.programs.content import Part, parts_of, save_parts, written_of
from bot.services.programs.tasks import EMPTY, Task, key_of
from db.fields import now
from db.models import Client, Payment, PaymentStatus, Program, ProgramKind, ProgramStatus, Staff

# A draft that is older is not the one that a message was typed for when the bot was restarted.
FRESH = timedelta(days=1)
ABANDONED = timedelta(hours=1)


async def task_for(client_id: int, *, by: Staff, payment_id: int | None = None, instead_of_held: bool = False) -> Task:
    """Return what this trainer writes for the client; no draft is begun by that.

    It belongs to `payment_id`, or to the client's oldest confirmed payment that has no program yet. One that the
    trainer writes instead of a free program that was held is free itself, and moves nobody.
    Raises `NotStaff`, `ClientNotFound`, `PaymentNotFound`, `PaymentServed`, `NothingOwed`.
    """
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(client_id)
        payment = None if instead_of_held else await _payment_for(client, payment_id)
        await programs.refuse_served(payment.id if payment else None)
        task = Task(client.id, payment.id if payment else None, free=instead_of_held)
        if payment is not None and not await Program.exists(draft_key=task.key(by.id)):
            await _begun_before(payment, by=by, named=payment_id is not None)
    return task


async def write(task: Task, parts: Sequence[Part], *, by: Staff) -> Program:
    """Put these messages at the end of the trainer's draft, which begins with the first one.

    Raises `NotStaff`, `ClientNotFound`, `PaymentServed`, and `BadPart`, `TextTooLong` for what bots may not send.
    """
    for part in parts:
        content.check(part)
    async with in_transaction():
        await staff.require(by)
        await clients.lock(task.client_id)
        await programs.refuse_served(task.payment_id)
        draft = await begin(task, by)
        for part in parts:
            await _append(draft, part)
    return draft


async def go_on(program_id: int, *, by: Staff) -> Program:
    """Return the trainer's draft to write on.

    One that was begun before its client had paid is now the program for their payment; a free one stays free.
    Raises as `add_part`.
    """
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        payment = await unfinished.oldest_unserved(draft.client_id) if draft.kind is ProgramKind.PAID else None
        if payment is not None and draft.payment_id is None:
            key = key_of(by.id, draft.client_id, payment_id=payment.id)
            if not await Program.exists(draft_key=key):
                await _take_over(draft, payment, by=by)
    return await programs.get(draft.id)


async def only_one(member: Staff) -> Program | None:
    """Return the draft that this trainer writes: the only one of the last day, with a message in it.

    With more nobody can tell whether a message is meant for it.
    """
    fresh = Program.filter(author_id=member.id, status=ProgramStatus.DRAFT, created_at__gte=now() - FRESH)
    drafts = await fresh.filter(client__forgotten_at=None).exclude(content=EMPTY).limit(2)
    return drafts[0] if len(drafts) == 1 else None


async def add_part(program_id: int, part: Part, *, by: Staff) -> Program:
    """Put a message at the end of the draft; the same message (by `message_id`) again changes nothing.

    Raises `NotStaff`, `ProgramNotFound`, `DraftClosed`, and `TextTooLong` for a caption that bots may not send.
    """
    content.check(part)
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        await _append(draft, part)
    return draft


async def drop_part(program_id: int, message_id: int, *, by: Staff) -> Program:
    """Take one message off the draft; one that is off already changes nothing. Raises as `add_part`.

    Without a message it is no draft any more.
    """
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        left = [part for part in parts_of(draft) if part.message_id != message_id]
        if left:
            await save_parts(draft, left)
        else:
            draft.content = EMPTY
            await draft.delete()
    return draft


async def discard(program_id: int, *, by: Staff) -> None:
    """Throw the draft away. Raises as `add_part`."""
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        await draft.delete()


async def drop_empty() -> None:
    """Throw away drafts without a message, which older versions left behind where a draft was only looked at."""
    before = now() - ABANDONED
    await Program.filter(status=ProgramStatus.DRAFT, content=EMPTY, created_at__lt=before).delete()


async def send(program_id: int, *, by: Staff, seen_held: int | None = None) -> Program:
    """Queue the draft for its client, in place of what is held for them.

    `seen_held` is the held program whose reasons the trainer has read, 0 for none: where the client has answered anew
    since, it is refused. Raises as `add_part`, and `DraftEmpty`, `PaymentServed`, `PaymentNotConfirmed`,
    `NothingOwed`, `ClientUnreachable`, `AnsweredAnew`.
    """
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        await _refuse_unseen(draft, seen_held)
        if not parts_of(draft):
            raise DraftEmpty
        await _refuse_unpaid(draft)
        client = await clients.get(draft.client_id)
        draft.status, draft.draft_key = ProgramStatus.QUEUED, None
        await draft.save(update_fields=["status", "draft_key"])
        await owed.settle_and_show(draft.payment_id)
        await programs.withdraw_held(client)
        await programs.queue(draft, client, delivery_id=f"program-{draft.id}")
    logger.bind(program=draft.id, client=draft.client_id, by=by.id).info("program queued")
    return draft


async def hand_over_in_person(program_id: int, *, by: Staff, today: date, seen_held: int | None = None) -> Program:
    """Record that the trainer gave the draft's client their program some other way.

    `seen_held` as for `send`. Raises as that, but for `DraftEmpty` and `ClientUnreachable`.
    """
    async with in_transaction():
        draft = await lock_draft(program_id, by)
        await _refuse_unseen(draft, seen_held)
        await _refuse_unpaid(draft)
        draft.in_person, draft.draft_key = True, None
        await draft.save(update_fields=["in_person", "draft_key"])
        client = await clients.get(draft.client_id)
        await signs.note(client)
        await programs.withdraw_held(client)
        await programs.reached(draft, today=today, by=by)
    return draft


async def hand_over_unwritten(task: Task, *, by: Staff, today: date, seen_held: int | None = None) -> Program:
    """Record that the trainer gave the client their program some other way; nothing need be written of it here.

    Raises as `write` and `hand_over_in_person`.
    """
    async with in_transaction():
        await staff.require(by)
        await clients.lock(task.client_id)
        draft = await begin(task, by)
        return await hand_over_in_person(draft.id, by=by, today=today, seen_held=seen_held)


async def begin(task: Task, by: Staff) -> Program:
    """Return the trainer's draft, a new one where there is none; the client's row is locked."""
    draft = await Program.get_or_none(draft_key=task.key(by.id))
    if draft is not None:
        return draft
    payment = await Payment.get_or_none(id=task.payment_id, client_id=task.client_id) if task.payment_id else None
    return await Program.create(
        client_id=task.client_id,
        kind=ProgramKind.FREE if task.free else ProgramKind.PAID,
        title=payment.title if payment else "",
        payment=payment,
        duration_days=payment.duration_days if payment else None,
        author=by,
        draft_key=task.key(by.id),
        status=ProgramStatus.DRAFT,
        content=EMPTY,
    )


async def lock_draft(program_id: int, by: Staff) -> Program:
    """Lock the client of the trainer's draft, and return the draft. Raises as `add_part`."""
    await staff.require(by)
    program, _ = await programs.lock(program_id)
    if program.author_id != by.id:
        raise ProgramNotFound(program=program_id)
    if program.status is not ProgramStatus.DRAFT:
        raise DraftClosed(program=program_id)
    return program


async def _refuse_unpaid(draft: Program) -> None:
    """Refuse to send a draft whose payment is owed no program (any more)."""
    if draft.payment_id is None:
        return
    await _refuse_unowed(await Payment.get(id=draft.payment_id))


async def _refuse_unowed(payment: Payment) -> None:
    if payment.owed:
        return
    await programs.refuse_served(payment.id)
    if payment.status is not PaymentStatus.CONFIRMED:
        raise PaymentNotConfirmed(payment=payment.id)
    raise NothingOwed(payment=payment.id)


async def _append(draft: Program, part: Part) -> None:
    """Put the message behind those that its author wrote; what was taken over from somebody else stays before it."""
    if (parts := content.appended(parts_of(draft), part)) is not None:
        draft.content = written_of(draft).model_copy(update={"parts": parts, "last_at": now()}).to_json()
        await draft.save(update_fields=["content"])


async def _refuse_unseen(draft: Program, seen_held: int | None) -> None:
    held = await programs.held_for(draft.client_id)
    if held is not None and seen_held is not None and held.id != seen_held:
        raise AnsweredAnew(program=held.id)


async def _payment_for(client: Client, payment_id: int | None) -> Payment | None:
    if payment_id is None:
        return await unfinished.oldest_unserved(client.id)
    payment = await Payment.get_or_none(id=payment_id, client_id=client.id, status=PaymentStatus.CONFIRMED)
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    await _refuse_unowed(payment)
    return payment


async def _begun_before(payment: Payment, *, by: Staff, named: bool) -> Program | None:
    """Return what the trainer began before the client had paid, as the draft for that payment now.

    What they write instead of a free program becomes a paid one only where they named the payment.
    """
    for free in (False, True) if named else (False,):
        draft = await Program.get_or_none(draft_key=key_of(by.id, payment.client_id, payment_id=None, free=free))
        if draft is not None:
            return await _take_over(draft, payment, by=by)
    return None


async def _take_over(draft: Program, payment: Payment, *, by: Staff) -> Program:
    draft.kind, draft.payment_id = ProgramKind.PAID, payment.id
    draft.title, draft.duration_days = payment.title, payment.duration_days
    draft.draft_key = key_of(by.id, payment.client_id, payment_id=payment.id)
    await draft.save(update_fields=["kind", "payment_id", "title", "duration_days", "draft_key"])
    return draft
