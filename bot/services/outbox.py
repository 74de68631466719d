"""What must reach somebody, written in the transaction of its cause. `bot.outbox.sender` sends it.

Rows hold notices as data (`bot.services.notices`), or which part of a program: words are made when a row is sent.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from tortoise.expressions import Case, F, Q, RawSQL, Subquery, When
from tortoise.functions import Min
from tortoise.queryset import QuerySet

from bot.services import hearing, notices, remembered
from bot.services.errors import ClientUnreachable
from bot.services.notices.base import ClientNotice, StaffNotice
from bot.services.notices.clients import ClientMissed
from bot.services.notices.payments import ChargeIsOdd, ChargeTaken, PaymentClaimed, PaymentNews, StarsReturned
from bot.services.notices.programs import ProgramMissing
from bot.services.programs import outbox_rows
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, Priority, Program, Role, Staff

# Notices to staff that change with the payment that they tell of.
ABOUT_PAYMENT = (PaymentClaimed, ChargeTaken, ChargeIsOdd, StarsReturned)
# How long a decision about a payment can be taken back.
TAKE_BACK_WITHIN = timedelta(hours=24)
ASIDE = -1  # attempts of a row that holds nobody though it was tried in vain
FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=5)

# A row's place in its chat as one number, its class first: ids stay far below this.
CLASS = 2**56
PLACE: Any = RawSQL(f"priority * {CLASS} + id")
NO_PLACE: Any = 2**62
OTHERS_WAIT = RawSQL(
    "EXISTS (SELECT 1 FROM outbox AS other WHERE other.status = 'pending'"
    " AND other.chat_id = outbox.chat_id AND other.id <> outbox.id)"
)


async def tell_client(
    client: Client, notice: ClientNotice, *, at: datetime | None = None, edits_id: int | None = None
) -> Outbox | None:
    """Queue the notice for the client, not to go before `at`, with `edits_id` to change the message of that row.

    Returns the row; none where they cannot be written to.
    """
    if client.telegram_id is None:
        return None
    about: Any = {"client": client, "content": notice.to_json(), "priority": notice.priority, "edits_id": edits_id}
    return await Outbox.create(chat_id=client.telegram_id, not_before=at or now(), **about)


async def tell_staff(notice: StaffNotice, *, only: Staff | None = None) -> None:
    """Queue the notice for everybody who is staff now, or for `only` one of them, as each wants to hear it."""
    await _tell(notice, [only] if only else await remembered.staff.rows())


async def tell_member(member: Staff, notice: StaffNotice, *, edits_id: int | None = None) -> Outbox:
    """Queue the notice for this member of staff, with `edits_id` to change the message of that row. Returns the row.

    It is one that always comes (see `Notice.concern`).
    """
    return await Outbox.create(
        chat_id=member.telegram_id,
        staff=member,
        content=notice.to_json(),
        silent=notice.silent,
        priority=notice.priority,
        edits_id=edits_id,
    )


async def tell_author_first(notice: ProgramMissing, *, author_id: int | None) -> None:
    """Queue the notice for everybody who is staff now, first for whoever wrote the program."""
    await _tell(notice, sorted(await remembered.staff.rows(), key=lambda member: member.id != author_id))


async def tell_owners(notice: StaffNotice, *, but: Staff | None = None) -> None:
    """Queue the notice for every owner of today, except the one (`but`) who did what it tells of."""
    owners = [member for member in await remembered.staff.rows() if member.role is Role.OWNER]
    await _tell(notice, [owner for owner in owners if but is None or owner.id != but.id])


async def _tell(notice: StaffNotice, members: Sequence[Staff]) -> None:
    """Queue the notice for those of the members who want to hear it, in their order."""
    about = {
        "content": notice.to_json(),
        "payment_id": notice.payment_id if isinstance(notice, ABOUT_PAYMENT) else None,
        "priority": notice.priority,
    }
    await Outbox.bulk_create(
        Outbox(chat_id=one.member.telegram_id, staff=one.member, silent=one.silent, not_before=one.at, **about)
        for one in hearing.of(notice, members)
    )


async def let_wait(member: Staff, *, since: datetime, until: datetime) -> None:
    """Let what waits for the member's return at `since` come at the moment `until` instead."""
    waiting = Outbox.filter(staff_id=member.id, status=OutboxStatus.PENDING, attempts=0, not_before=since)
    await waiting.update(not_before=until)


async def staff_was_told(kind: type[StaffNotice], *, since: datetime, **about: int) -> bool:
    """Say whether a notice of this kind, with these ids (`client_id=1`), was queued after the moment `since`."""
    queued = Outbox.filter(staff_id__not_isnull=True, content__not_isnull=True, created_at__gt=since)
    told = map(notices.of, await queued.only("id", "content"))
    ids = about.items()
    return any(isinstance(one, kind) and all(getattr(one, name) == number for name, number in ids) for one in told)


async def send_program(program: Program, client: Client, *, parts: Sequence[dict[str, Any]], delivery_id: str) -> bool:
    """Queue `parts` of the program as one group; a `delivery_id` that was used before queues nothing.

    Call it with the program's row locked. Returns whether anything was queued. Raises `ClientUnreachable`.
    """
    if client.telegram_id is None:
        raise ClientUnreachable(client=client.id)
    if await Outbox.exists(delivery_id=delivery_id):
        return False
    await outbox_rows.give_up_older(program.id)
    for part in parts:
        await Outbox.create(
            chat_id=client.telegram_id,
            client=client,
            program=program,
            delivery_id=delivery_id,
            content={"part": part},
            priority=Priority.ASKED,
        )
    return True


def makes_message(row: Outbox) -> bool:
    """Say whether the row brings a message of its own; else it changes one that is there."""
    notice = notices.of(row)
    return row.edits_id is None and (notice is None or notice.makes_message)


async def program_on_its_way(program_id: int) -> bool:
    """Say whether parts of the program still wait to be sent."""
    return await Outbox.exists(program_id=program_id, status=OutboxStatus.PENDING)


async def update_notices(payment: Payment, *, priority: Priority | None = None) -> None:
    """Queue the new look of every copy of this payment's notice, in place of one that waits still.

    It has this `priority`, or that of the notice.
    """
    waiting = Outbox.filter(payment_id=payment.id, edits_id__not_isnull=True, status=OutboxStatus.PENDING)
    await waiting.update(status=OutboxStatus.CANCELLED)
    told = Outbox.filter(payment_id=payment.id, edits_id=None, content__not_isnull=True)
    for notice in await told.exclude(status__in=(OutboxStatus.FAILED, OutboxStatus.CANCELLED)).order_by("id"):
        await Outbox.create(
            chat_id=notice.chat_id,
            staff_id=notice.staff_id,
            payment=payment,
            edits=notice,
            content=notice.content,
            priority=notice.priority if priority is None else priority,
        )


async def send_again(program_id: int) -> bool:
    """Queue again what its newest group is missing of the program. Returns whether there was anything."""
    return await outbox_rows.queue_again(await outbox_rows.missing_of(program_id))


async def cancel_program(program_id: int) -> None:
    """Take back the parts of the program that did not reach its client."""
    await _take_back(Outbox.filter(program_id=program_id, delivery_id__not_isnull=True))


async def cancel_for_client(client: Client) -> None:
    """Take back whatever did not reach the client, and empty what was ever queued for them."""
    await _take_back(Outbox.filter(client_id=client.id))
    await Outbox.filter(client_id=client.id).update(content=None, chat_id=0)


async def cancel_for_staff(member: Staff) -> None:
    """Take back what did not reach this member of staff: a later /start must not bring it."""
    await _take_back(Outbox.filter(staff_id=member.id))


async def _take_back(rows: QuerySet[Outbox]) -> None:
    unsent = rows.filter(status__in=(OutboxStatus.PENDING, OutboxStatus.FAILED))
    await unsent.update(status=OutboxStatus.CANCELLED)


async def due(*, except_chats: Collection[int], limit: int) -> list[Outbox]:
    """Return the next row of each chat, what somebody asked for or has to decide before all others.

    Within a chat and a class rows go in order: one that was tried in vain holds those after it, until it is tried
    again or set aside. One that is only meant for later holds nobody but what belongs to it: the rest of its program,
    and the new looks of a notice.
    """
    moment = now()
    waiting = Outbox.filter(status=OutboxStatus.PENDING)
    first_parts = waiting.exclude(delivery_id=None).annotate(first=Min("id")).group_by("delivery_id").values("first")
    changes_waiting = Q(edits_id__in=Subquery(waiting.values("id")))
    free = waiting.filter(Q(delivery_id=None) | Q(id__in=Subquery(first_parts)), Q(edits_id=None) | ~changes_waiting)
    if except_chats:
        free = free.exclude(chat_id__in=list(except_chats))
    # The library's types know neither of these two in the other.
    its_time: Any = Case(When(not_before__lte=moment, then=PLACE))
    in_vain: Any = Case(When(not_before__gt=moment, attempts__gt=0, then=PLACE), default=NO_PLACE)
    # The library knows no remainder of a whole number; the moment is our own.
    row: Any = RawSQL(f"MIN(CASE WHEN not_before <= '{moment}' THEN {PLACE.sql} END) % {CLASS}")
    heads = (
        free.annotate(head=Min(its_time), held_from=Min(in_vain), row=row)
        .filter(head__lt=F("held_from"))
        .group_by("chat_id")
        .order_by("head")
        .limit(limit)
    )
    rows = Outbox.filter(id__in=Subquery(heads.values("row"))).annotate(others_wait=OTHERS_WAIT)
    return await rows.order_by("priority", "id").select_related("client", "staff", "edits")


def is_last(row: Outbox) -> bool:
    """Say whether nothing else waited in the chat when the row was found `due`."""
    return not getattr(row, "others_wait", True)


async def still_waiting(row: Outbox) -> Outbox | None:
    """Return the row as it is now, none where it waits no longer."""
    waiting = Outbox.get_or_none(id=row.id, status=OutboxStatus.PENDING)
    return await waiting.select_related("client", "staff", "edits")


async def mark_sent(row: Outbox, message_id: int | None, *, digest: str = "") -> None:
    """Record that Telegram has taken the row, as which message, and what that message shows now."""
    if row.edits_id is not None:
        await Outbox.filter(id=row.edits_id).update(digest=digest)
    await Outbox.filter(id=row.id).update(
        status=OutboxStatus.SENT, message_id=message_id, digest=digest, sent_at=now(), error=""
    )


async def mark_cancelled(row: Outbox, reason: str) -> None:
    """Record that the row is not wanted any more."""
    await Outbox.filter(id=row.id).update(status=OutboxStatus.CANCELLED, error=reason[:200])


async def mark_failed(row: Outbox, reason: str, *, alone: bool = False) -> None:
    """Record that Telegram has refused the row for good; unless it is refused `alone`, the rest of its group as well.

    What was taken back meanwhile stays taken back.
    """
    failed = {"status": OutboxStatus.FAILED, "error": reason[:200]}
    marked = outbox_rows.marked_alone(row, alone=alone)
    await Outbox.filter(id=row.id, status=OutboxStatus.PENDING).update(**failed, **marked)
    if row.delivery_id and not alone:
        await Outbox.filter(delivery_id=row.delivery_id, status=OutboxStatus.PENDING).update(**failed)


async def leave_file(row: Outbox) -> None:
    """Note that the notice is a text: Telegram has refused its file. What changes it later knows that too."""
    claim = notices.of(row)
    if isinstance(claim, PaymentClaimed):
        row.content = {**(row.content or {}), **claim.model_copy(update={"without_file": True}).to_json()}
    await Outbox.filter(id=row.id).update(content=row.content)


async def give_up(row: Outbox, reason: str, *, alone: bool = False) -> None:
    """Record words that are refused for good. Staff hear of a client's, unless they know of the block already.

    Theirs make no notice, and neither does the new look of a message. `alone` as for `mark_failed`.
    """
    await mark_failed(row, reason, alone=alone)
    if row.client_id is None or not makes_message(row):
        return
    client = await Client.get(id=row.client_id)
    if client.blocked_at is None and client.forgotten_at is None:
        news = notices.of(row)
        payment_id = news.payment_id if isinstance(news, PaymentNews) else 0
        await tell_staff(ClientMissed(client_id=client.id, payment_id=payment_id))


async def postpone(row: Outbox, reason: str, *, pause: timedelta | None = None, aside: bool = False) -> None:
    """Let the row wait: `pause`, or twice as long each time, at most 5 minutes. Set `aside`, it holds nobody."""
    if pause is None:
        pause = min(FIRST_PAUSE * 2 ** min(row.attempts, 10), LONGEST_PAUSE)
    attempts = ASIDE if aside else row.attempts + 1
    await Outbox.filter(id=row.id).update(attempts=attempts, not_before=now() + pause, error=reason[:200])
