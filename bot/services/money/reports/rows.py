"""Every payment as a row, for a file that an owner asks for."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Sum
from tortoise.queryset import QuerySet

from bot.services.errors import NoPayments
from bot.services.money.decisions import DECIDED
from bot.services.money.reports.income import counted_in
from bot.services.money.reports.months import Month
from bot.services.people import staff
from bot.services.time import calendar
from db.models import Payment, PaymentMethod, PaymentStatus, Refund, Staff

# So many are read at a time: enough to be quick, few enough that nobody waits for them.
PAGE = 200


@dataclass(frozen=True)
class Row:
    """A payment, `day` being the one it counts by, or, while it is not confirmed, the one on which it was begun.

    `amount` and `refunded` are minor units of `currency`. `client` is empty for whoever has deleted their data, `offer`
    for a sum of its own; `decided_by` is none where nobody on the team has decided.
    A pending one that is not `claimed` waits for its client's word.
    """

    number: int
    day: date
    client: str
    offer: str
    method: PaymentMethod
    amount: int
    currency: str
    status: PaymentStatus
    claimed: bool
    refunded: int
    decided_by: Staff | None
    source: str


_COLUMNS = (
    *("id", "paid_on", "decided_at", "created_at", "submitted_at", "title", "method", "amount", "currency"),
    *("status", "decided_by_id", "client__first_name", "client__last_name", "client__username", "client__source"),
)


async def handed_out(month: Month | None, *, by: Staff) -> AsyncIterator[Sequence[Row]]:
    """Yield the payments of the month, or of all time, a few hundred at once, in the order in which they were begun.

    Raises `NotOwner`, and `NoPayments` where there are none.
    """
    await staff.require_owner(by)
    team = {member.id: member for member in await Staff.all()}
    scope, last, found = _scope(month), 0, False
    while rows := await scope.filter(id__gt=last).order_by("id").limit(PAGE).values(*_COLUMNS):
        last, found = rows[-1]["id"], True
        refunds = Refund.filter(payment_id__in=[row["id"] for row in rows]).annotate(sum=Sum("amount"))
        back = dict(await refunds.group_by("payment_id").values_list("payment_id", "sum"))
        yield [_row(row, int(back.get(row["id"]) or 0), team.get(row["decided_by_id"])) for row in rows]
    if not found:
        raise NoPayments


def _scope(month: Month | None) -> QuerySet[Payment]:
    if month is None:
        return Payment.all()
    begun = Q(created_at__gte=month.begins, created_at__lt=month.ends) & ~Q(status=PaymentStatus.CONFIRMED)
    return Payment.filter(counted_in(month) | begun)


def _row(found: dict[str, Any], refunded: int, decided_by: Staff | None) -> Row:
    return Row(
        number=found["id"],
        day=_day(found),
        client=_name(found),
        offer=found["title"],
        method=PaymentMethod(found["method"]),
        amount=found["amount"],
        currency=found["currency"],
        status=PaymentStatus(found["status"]),
        claimed=found["submitted_at"] is not None,
        refunded=refunded,
        decided_by=decided_by if found["status"] in DECIDED else None,
        source=found["client__source"] or "",
    )


def _day(found: dict[str, Any]) -> date:
    if found["status"] != PaymentStatus.CONFIRMED:
        return calendar.day_of(found["created_at"])
    day: date | None = found["paid_on"]
    return day or calendar.day_of(found["decided_at"])


def _name(found: dict[str, Any]) -> str:
    username = f"@{found['client__username']}" if found["client__username"] else ""
    return f"{found['client__first_name']} {found['client__last_name']}".strip() or username
