"""What waits for a trainer: who has paid and has no program yet, and programs held, not arrived, or being written."""

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from bot.services.money.returned import RETURNED, RETURNED_OF_PROGRAM
from bot.services.paging import Page
from bot.services.programs.tasks import EMPTY
from db.models import Payment, PaymentStatus, Program, ProgramStatus, Staff

PAGE = 8
ANYBODYS = (ProgramStatus.HELD, ProgramStatus.FAILED)
NOT_CONFIRMED = (PaymentStatus.PENDING, PaymentStatus.REJECTED, PaymentStatus.CLOSED)


async def page(member: Staff, number: int = 0) -> Page[Payment | Program]:
    """Return a page of what waits for this trainer, each with its client: first the payments, oldest first in both.

    Each has what was `returned` of its payment; a program has that payment too.

    A payment for which the trainer has begun a draft is in the list as that draft; what somebody wrote who is staff
    no more is in everybody's. A page past the last one is the last one.
    """
    to_write = _to_write(member).order_by("id").select_related("client")
    to_finish = _to_finish(member).order_by("id").select_related("client", "author", "payment")
    paid = await to_write.count()
    count = paid + await to_finish.count()
    number = Page.clamped(number, count, PAGE)
    start = number * PAGE
    payments = await to_write.annotate(returned=RETURNED).offset(start).limit(PAGE)
    to_finish = to_finish.annotate(returned=RETURNED_OF_PROGRAM)
    programs = await to_finish.offset(max(0, start - paid)).limit(PAGE - len(payments))
    return Page([*payments, *programs], number, count, PAGE)


async def count(member: Staff) -> int:
    """Return how much waits for this trainer."""
    return await _to_write(member).count() + await _to_finish(member).count()


async def oldest_unserved(client_id: int) -> Payment | None:
    """Return the client's oldest confirmed payment for which nothing was sent or handed over."""
    return await Payment.filter(client_id=client_id, owed=True).order_by("id").first()


def _to_write(member: Staff) -> QuerySet[Payment]:
    begun = _begun().filter(author_id=member.id, payment_id__not_isnull=True)
    return Payment.filter(owed=True).exclude(id__in=Subquery(begun.values("payment_id")))


def _to_finish(member: Staff) -> QuerySet[Program]:
    mine = Q(author_id=member.id)
    # What a payment is owed is in the list as that payment.
    nobodys = Q(Q(author__removed_at__not_isnull=True), Q(payment_id=None) | Q(payment__status__in=NOT_CONFIRMED))
    drafts = Q(Q(status=ProgramStatus.DRAFT), ~Q(content=EMPTY), mine | nobodys)
    anybodys = Q(status__in=ANYBODYS)
    # The statuses once more, for SQLite finds no index in what is joined by OR.
    found = Program.filter(status__in=(ProgramStatus.DRAFT, *ANYBODYS), client__forgotten_at=None)
    return found.filter(drafts | anybodys)


def _begun() -> QuerySet[Program]:
    return Program.filter(status=ProgramStatus.DRAFT).exclude(content=EMPTY)
