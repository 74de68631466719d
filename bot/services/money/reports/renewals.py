"""Who goes on: how many of those whose program or pack ended have paid again, and what is expected of the next."""

from dataclasses import dataclass
from datetime import timedelta

from bot.services.money import currencies
from bot.services.money.paid_again import bought
from bot.services.money.reports.income import Total, in_order
from bot.services.money.reports.months import Month
from bot.services.time import calendar
from db.models import Payment, PaymentMethod, ProgramKind, ProgramStatus

# Days after the month in which paying again still counts as going on.
GRACE = timedelta(days=14)
EXPECTED_WITHIN = timedelta(days=30)

# Paid programs that a client has or had.
_HAD = f"""
    programs.kind = '{ProgramKind.PAID}' AND programs.status = '{ProgramStatus.DELIVERED}'
    AND programs.payment_id IS NOT NULL
"""
_PAID_AGAIN = f"SELECT 1 FROM payments AS again WHERE {bought('again', 'had')}"


@dataclass(frozen=True)
class Renewals:
    """`ended` programs and packs, and the clients of how many of them have paid again."""

    ended: int
    renewed: int


async def of_month(month: Month) -> Renewals:
    """Return how many paid programs and packs ended in the month, and how many of them were renewed.

    A program has ended whose last day is in the month and over; it was sent or handed over, and paid for. A pack has
    whose last session was then, or whose days were over. It was renewed if its client has paid again for any offer:
    another payment of theirs, begun after the one for it, was confirmed no later than 14 days after the month's end (so
    the figure of a month stands still from then on), or was recorded for a day no later than that. A sum of its own is
    no renewal, nor is a later charge of the subscription that it was bought by.
    """
    last = month.after + GRACE
    by_then = f"""(
        again.paid_on < '{last}' OR again.paid_on IS NULL AND again.decided_at < '{calendar.at(last)}'
    )"""
    found = await Payment._meta.db.execute_query_dict(
        f"""
        SELECT COUNT(*) AS ended, COALESCE(SUM(CASE WHEN EXISTS ({_PAID_AGAIN} AND {by_then}) THEN 1 ELSE 0 END), 0)
            AS renewed
        FROM (
            SELECT client_id, payment_id FROM programs
            WHERE {_HAD} AND ends_on >= '{month.first}' AND ends_on < '{min(month.after, calendar.today())}'
            UNION ALL SELECT packs.client_id, packs.payment_id FROM packs
            JOIN clients ON clients.id = packs.client_id
            WHERE withdrawn_at IS NULL AND clients.forgotten_at IS NULL
                AND finished_at >= '{calendar.at(month.first)}' AND finished_at < '{calendar.at(month.after)}'
        ) AS had
        """
    )
    return Renewals(int(found[0]["ended"]), int(found[0]["renewed"]))


async def expected() -> list[Total]:
    """Return what comes in within 30 days if everybody goes on, in each currency.

    That is, for every pack that can be used, and every paid program, whose last day is today or one of the next 30 and
    after which its client has none and has not paid again, today's price of the offer that it was bought by: in Stars
    where it was paid in Stars and the offer has such a price still. What is not on sale any more can't be bought again.
    """
    today, last = calendar.today(), calendar.today() + EXPECTED_WITHIN
    by_stars = f"payments.method = '{PaymentMethod.STARS}' AND offers.stars_price IS NOT NULL"
    rows = await Payment._meta.db.execute_query_dict(
        f"""
        SELECT currency, COUNT(*) AS count, SUM(price) AS sum FROM (
            SELECT CASE WHEN {by_stars} THEN '{currencies.STARS}' ELSE offers.currency END AS currency,
                CASE WHEN {by_stars} THEN offers.stars_price ELSE offers.price END AS price
            FROM (
                SELECT client_id, payment_id FROM programs
                WHERE {_HAD} AND ends_on BETWEEN '{today}' AND '{last}' AND NOT EXISTS (
                    SELECT 1 FROM programs AS later
                    WHERE later.client_id = programs.client_id AND later.kind = '{ProgramKind.PAID}'
                        AND later.status = '{ProgramStatus.DELIVERED}' AND (
                            later.ends_on > programs.ends_on
                            OR later.ends_on = programs.ends_on AND later.id > programs.id
                        )
                )
                UNION ALL SELECT client_id, payment_id FROM packs
                WHERE withdrawn_at IS NULL AND finished_at IS NULL AND ends_on BETWEEN '{today}' AND '{last}'
            ) AS had
            JOIN payments ON payments.id = had.payment_id JOIN offers ON offers.id = payments.offer_id
            JOIN clients ON clients.id = had.client_id
            WHERE offers.is_active = true AND clients.forgotten_at IS NULL AND NOT EXISTS ({_PAID_AGAIN})
        ) AS ending GROUP BY currency
        """
    )
    return in_order(Total(row["currency"], int(row["count"]), int(row["sum"])) for row in rows)
