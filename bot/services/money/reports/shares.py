"""Where a month's money came from: by offer, way of payment, source of the client, and who confirmed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tortoise.functions import Count, Sum

from bot.services.money.decisions import SAID_BY_TELEGRAM
from bot.services.money.reports.income import Total, counted_in, in_order
from bot.services.money.reports.months import Month
from db.models import Offer, Payment, PaymentMethod, Staff


class By(StrEnum):
    """What the payments are told apart by.

    OFFER: what was bought, under its name of today; a sum of its own has none. METHOD: how the money came. SOURCE:
    where the client is from. TRAINER: who confirmed or recorded it, for clients belong to no trainer; what Telegram
    says stands by itself, and what the system confirmed as well.
    """

    OFFER = "offer"
    METHOD = "method"
    SOURCE = "source"
    TRAINER = "trainer"


class Nobody(StrEnum):
    """Who confirmed where no member of staff did."""

    TELEGRAM = "telegram"
    SYSTEM = "system"


What = Offer | PaymentMethod | Staff | Nobody | str | None


@dataclass(frozen=True)
class Share:
    """What part of the month's payments came from `what`, by currency; none where it is not known, or is no offer."""

    what: What
    totals: list[Total]


async def of_month(month: Month, by: By) -> list[Share]:
    """Return the shares of the month's payments, which add up to `income.came_in`, the largest first.

    The largest is the one with most money in the currency that most of the month's payments have.
    """
    counted = Payment.filter(counted_in(month)).annotate(count=Count("id"), sum=Sum("amount"))
    columns = (*_COLUMNS[by], "currency")
    rows = await counted.group_by(*columns).values(*columns, "count", "sum")
    found: dict[Any, list[Total]] = {}
    for row in rows:
        key = _confirmed_by(row) if by is By.TRAINER else row[_COLUMNS[by][0]]
        found.setdefault(key, []).append(Total(row["currency"], row["count"], int(row["sum"])))
    main = [total.currency for total in in_order(total for totals in found.values() for total in totals)]
    named = await _NAMED[by]([key for key in found if key is not None])
    shares = [Share(named.get(key), in_order(totals)) for key, totals in found.items()]
    return sorted(shares, key=lambda share: _size(share, main), reverse=True)


def _size(share: Share, currencies: list[str]) -> list[int]:
    amounts = {total.currency: total.amount for total in share.totals}
    return [amounts.get(currency, 0) for currency in currencies]


def _confirmed_by(row: dict[str, Any]) -> int | Nobody:
    if row["decided_by_id"] is not None:
        return int(row["decided_by_id"])
    return Nobody.TELEGRAM if row["method"] in SAID_BY_TELEGRAM else Nobody.SYSTEM


async def _offers(ids: list[Any]) -> dict[Any, What]:
    return {offer.id: offer for offer in await Offer.filter(id__in=ids)}


async def _staff(ids: list[Any]) -> dict[Any, What]:
    members = {member.id: member for member in await Staff.filter(id__in=[one for one in ids if type(one) is int])}
    return {**{nobody: nobody for nobody in Nobody}, **members}


async def _methods(values: list[Any]) -> dict[Any, What]:
    return {value: PaymentMethod(value) for value in values}


async def _words(values: list[Any]) -> dict[Any, What]:
    return {value: str(value) for value in values}


_COLUMNS = {
    By.OFFER: ("offer_id",),
    By.METHOD: ("method",),
    By.SOURCE: ("client__source",),
    By.TRAINER: ("decided_by_id", "method"),
}
_NAMED: dict[By, Callable[[list[Any]], Awaitable[dict[Any, What]]]] = {
    By.OFFER: _offers,
    By.METHOD: _methods,
    By.SOURCE: _words,
    By.TRAINER: _staff,
}
