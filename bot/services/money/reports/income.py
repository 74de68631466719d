"""What came in and what went back in a month, by currency, and the first month in which anything did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count, Min, Sum
from tortoise.queryset import QuerySet

from bot.services.money.reports import months
from bot.services.money.reports.months import Month
from bot.services.time import calendar
from db.fields import UTCDatetimeField
from db.models import Payment, PaymentStatus, Refund

# SQLite gives what it has counted as text.
_INSTANT: UTCDatetimeField[datetime] = UTCDatetimeField()


@dataclass(frozen=True)
class Total:
    """`count` payments or refunds, `amount` minor units of `currency` in all."""

    currency: str
    count: int
    amount: int

    @property
    def average(self) -> int:
        """What one of them came to, in whole minor units; a half is rounded up."""
        return (2 * self.amount + self.count) // (2 * self.count)


def counted_in(month: Month) -> Q:
    """Return what fits the confirmed payments of this month."""
    recorded = Q(paid_on__gte=month.first, paid_on__lt=month.after)
    decided = Q(paid_on=None, decided_at__gte=month.begins, decided_at__lt=month.ends)
    return Q(Q(status=PaymentStatus.CONFIRMED), recorded | decided)


async def came_in(month: Month) -> list[Total]:
    """Return the sum of the month's payments in each currency; of the one with most payments first."""
    return in_order(await _totals(Payment.filter(counted_in(month)), "currency"))


async def went_back(month: Month) -> list[Total]:
    """Return the sum of what went back in the month, by the day of the refund, in each currency."""
    refunds = Refund.filter(refunded_on__gte=month.first, refunded_on__lt=month.after)
    return in_order(await _totals(refunds, "payment__currency"))


async def by_month(last: Month, count: int) -> dict[Month, list[Total]]:
    """Return what came in in each of so many months, the last of which is `last`, oldest first."""
    return {month: await came_in(month) for month in (last.moved(-back) for back in reversed(range(count)))}


async def first_month() -> Month:
    """Return the first month in which anything came in or went back; this one where nothing ever did."""
    confirmed = Payment.filter(status=PaymentStatus.CONFIRMED)
    decided_at = _INSTANT.to_python_value(await _least(confirmed.filter(paid_on=None), "decided_at"))
    paid_on = await _least(confirmed, "paid_on")
    refunded_on = await _least(Refund.all(), "refunded_on")
    days = [calendar.day_of(decided_at)] if decided_at else []
    days += [date.fromisoformat(str(day)) for day in (paid_on, refunded_on) if day]
    return min([months.present(), *map(Month.of, days)])


def in_order(totals: Iterable[Total]) -> list[Total]:
    """Return the totals, each currency's once, that with most payments first."""
    by_currency = groupby(sorted(totals, key=attrgetter("currency")), key=attrgetter("currency"))
    added = [_added(currency, list(same)) for currency, same in by_currency]
    return sorted(added, key=lambda total: (-total.count, total.currency))


def _added(currency: str, totals: Sequence[Total]) -> Total:
    return Total(currency, sum(total.count for total in totals), sum(total.amount for total in totals))


async def _totals(rows: QuerySet[Any], currency: str) -> list[Total]:
    counted = rows.annotate(count=Count("id"), sum=Sum("amount")).group_by(currency)
    return [
        Total(row[currency], row["count"], int(row["sum"])) for row in await counted.values(currency, "count", "sum")
    ]


async def _least(rows: QuerySet[Any], column: str) -> Any:
    found = await rows.annotate(least=Min(column)).values_list("least", flat=True)
    return found[0] if found else None
