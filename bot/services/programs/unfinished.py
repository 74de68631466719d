"""What waits for a trainer: who has paid and has no program yet, and programs held, not arrived, or being written."""

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.services.paging import Page
from bot.services.programs.tasks import EMPTY
from db.models import Payment, PaymentStatus, Program, ProgramStatus, Staff

PAGE = 8
# A program like that is not on its way: its payment is owed one.
UNSENT = (ProgramStatus.DRAFT, ProgramStatus.WITHDRAWN)
NOT_CONFIRMED = (PaymentStatus.PENDING, PaymentStatus.REJECTED, PaymentStatus.CLOSED)


async def page(member: Staff, number: int = 0) -> Page[Payment | Program]:
    """Return a page of what waits for this trainer, each with its client: first the payments, oldest first in both.

    A payment for which the trainer has begun a draft is in the list as that draft; what somebody wrote who is staff
    no more is in everybody's. A page past the last one is the last one.
    """
    to_write = _to_write(member).order_by("id").select_related("client")
    to_finish = _to_finish(member).order_by("id").select_related("client", "author")
    paid = await to_write.count()
    count = paid + await to_finish.count()
    number = Page.clamped(number, count, PAGE)
    start = number * PAGE
    payments = await to_write.offset(start).limit(PAGE)
    programs = await to_finish.offset(max(0, start - paid)).limit(PAGE - len(payments))
    return Page([*payments, *programs], number, count, PAGE)


async def count(member: Staff) -> int:
    """Return how much waits for this trainer."""
    return await _to_write(member).count() + await _to_finish(member).count()


async def oldest_unserved(client_id: int) -> Payment | None:
    """Return the client's oldest confirmed payment for which nothing was sent or handed over."""
    return await _unserved().filter(client_id=client_id).order_by("id").first()


async def payments_of(client_id: int) -> tuple[list[Payment], list[Payment]]:
    """Return all payments of the client, newest first, and those of them that are owed a program, in one query."""
    given = Count("programs", _filter=~Q(programs__status__in=UNSENT))
    every = await Payment.filter(client_id=client_id).annotate(given=given).order_by("-id")
    owed = [paid for paid in every if paid.status is PaymentStatus.CONFIRMED and not vars(paid)["given"]]
    return every, owed


def _to_write(member: Staff) -> QuerySet[Payment]:
    begun = _begun().filter(author_id=member.id, payment_id__not_isnull=True)
    return _unserved().exclude(id__in=Subquery(begun.values("payment_id")))


def _to_finish(member: Staff) -> QuerySet[Program]:
    mine = Q(author_id=member.id)
    # What a payment is owed is in the list as that payment.
    nobodys = Q(Q(author__removed_at__not_isnull=True), Q(payment_id=None) | Q(payment__status__in=NOT_CONFIRMED))
    drafts = Q(Q(status=ProgramStatus.DRAFT), ~Q(content=EMPTY), mine | nobodys)
    anybodys = Q(status__in=(ProgramStatus.HELD, ProgramStatus.FAILED))
    return Program.filter(drafts | anybodys, client__forgotten_at=None)


def _begun() -> QuerySet[Program]:
    return Program.filter(status=ProgramStatus.DRAFT).exclude(content=EMPTY)


def _unserved() -> QuerySet[Payment]:
    served = Program.filter(payment_id__not_isnull=True).exclude(status__in=UNSENT).values("payment_id")
    paid = Payment.filter(status=PaymentStatus.CONFIRMED, client__forgotten_at=None)
    return paid.exclude(id__in=Subquery(served))
