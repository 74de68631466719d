"""What did not reach somebody while they could not be written to: sent again once they can."""

from datetime import timedelta
from typing import Any

from tortoise.queryset import QuerySet

from bot.services import notices, outbox
from bot.services.notices.base import AboutProgram
from bot.services.notices.clients import NewLead
from bot.services.notices.follow_ups import FollowUp
from bot.services.notices.payments import PaymentNews
from bot.services.notices.prices import DetailsMissing
from bot.services.notices.team import Away
from bot.services.programs import outbox_rows
from db.fields import now
from db.models import Outbox, OutboxStatus, Payment, PaymentStatus, Program, ProgramStatus, Setting, Staff

# A client gets what is not older than this; of older words nobody knows any more what they were about.
WITHIN = timedelta(days=30)
# What staff missed longer ago than this comes as one line, but for what still waits for a decision.
ONE_BY_ONE = timedelta(days=2)

UNDECIDED = (ProgramStatus.HELD, ProgramStatus.FAILED)


async def send_again_to_client(client_id: int) -> int:
    """Queue again what a client did not get, but nothing that arrived. Returns how many messages come.

    Those are the missing parts of programs, and words: of several about one payment only the newest are still true, and
    what was said by time had its hour.
    What was refused for itself, not with the whole chat, waits for staff: they were told of it.
    """
    failed = Outbox.filter(client_id=client_id, status=OutboxStatus.FAILED, created_at__gte=now() - WITHIN)
    words = await failed.filter(delivery_id=None).order_by("id")
    news = [(row.id, said.payment_id) for row in words if isinstance(said := notices.of(row), PaymentNews)]
    newest = {payment_id: row_id for row_id, payment_id in news}
    outdated = [row_id for row_id, payment_id in news if newest[payment_id] != row_id]
    outdated += [row.id for row in words if isinstance(notices.of(row), FollowUp)]
    await Outbox.filter(id__in=outdated).update(status=OutboxStatus.CANCELLED)
    wanted = [row.id for row in words if row.id not in outdated and not outbox_rows.refused_alone(row)]
    await _wait_again(failed.filter(id__in=wanted))
    # The new look of a message that is there rings nobody.
    count = sum(outbox.makes_message(row) for row in words if row.id in wanted)
    return count + await _send_programs(client_id)


async def _send_programs(client_id: int) -> int:
    """Queue the missing parts of programs that were cut off, also where they had arrived before. Returns how many."""
    refused = Outbox.filter(client_id=client_id, status=OutboxStatus.FAILED, delivery_id__not_isnull=True)
    count = 0
    for program_id in sorted({int(row.program_id or 0) for row in await refused.only("id", "program_id")}):
        missing = await outbox_rows.missing_of(program_id)
        cut_off = [row for row in missing if not outbox_rows.refused_alone(row) and row.created_at >= now() - WITHIN]
        if cut_off and await outbox.send_again(program_id):
            stopped = Program.filter(id=program_id, status=ProgramStatus.FAILED)
            await stopped.update(status=ProgramStatus.QUEUED)
            count += len(missing)
    return count


async def send_again_to_staff(member: Staff) -> None:
    """Queue again what a member of staff could not get: before /start, or while they had blocked the bot.

    Where some of it is older than two days, one line says what there was, and only what waits for a decision still,
    and what is newer, comes below it.
    """
    failed = Outbox.filter(staff_id=member.id, status=OutboxStatus.FAILED)
    looks = await failed.filter(edits_id__not_isnull=True).order_by("id")
    newest_looks = {look.edits_id: look.id for look in looks}
    await (
        failed.filter(edits_id__not_isnull=True)
        .exclude(id__in=list(newest_looks.values()))
        .update(status=OutboxStatus.CANCELLED)
    )
    await _wait_again(failed.filter(edits_id__not_isnull=True))
    long_ago = now() - ONE_BY_ONE
    rows = await failed.filter(edits_id=None).order_by("id")
    old = [row for row in rows if row.created_at < long_ago]
    if not old:
        await _wait_again(failed)
        return
    subjects = await _undecided(rows)
    newest = {subject: row.id for row in rows if (subject := subjects.get(row.id))}
    kept = [
        row
        for row in rows
        if (newest[subjects[row.id]] == row.id if row.id in subjects else row.created_at >= long_ago)
    ]
    await failed.update(status=OutboxStatus.CANCELLED)
    gone = [notices.of(row) for row in old if row.id not in subjects]
    leads = [notice for notice in gone if isinstance(notice, NewLead)]
    away = Away(
        leads=len({lead.client_id for lead in leads}),
        receipts=sum(kind == "payment" for kind, _ in newest),
        programs=sum(kind == "program" for kind, _ in newest),
        others=len(gone) - len(leads),
    )
    if away.tells:
        await outbox.tell_staff(away, only=member)
    for row in kept:
        # Rows of their own: what comes below the line has to come after it.
        await Outbox.create(
            chat_id=member.telegram_id,
            staff=member,
            content=row.content,
            payment_id=row.payment_id,
            said_id=row.said_id,
            silent=row.silent,
            priority=row.priority,
            created_at=row.created_at,
        )


async def _undecided(rows: list[Outbox]) -> dict[int, tuple[str, int]]:
    """Return, by the ids of those rows that ask for a decision which nobody has made yet, what each is about."""
    # All that wait are few, whatever was missed.
    waiting = Payment.filter(status=PaymentStatus.PENDING, submitted_at__not_isnull=True)
    open_payments: set[Any] = set(await waiting.values_list("id", flat=True))
    held = Program.filter(status__in=UNDECIDED, client__forgotten_at=None)
    open_programs: set[Any] = set(await held.values_list("id", flat=True))
    details = await Setting.filter(key="payment_details").exclude(value="").exists()
    found: dict[int, tuple[str, int]] = {}
    for row in rows:
        if row.payment_id is not None and row.payment_id in open_payments:
            found[row.id] = ("payment", row.payment_id)
            continue
        notice = notices.of(row)
        if isinstance(notice, AboutProgram) and notice.program_id in open_programs:
            found[row.id] = ("program", notice.program_id)
        elif isinstance(notice, DetailsMissing) and not details:
            found[row.id] = ("details", 0)
    return found


async def _wait_again(failed: QuerySet[Outbox]) -> None:
    await failed.update(status=OutboxStatus.PENDING, attempts=0, not_before=now(), error="")
