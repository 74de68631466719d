"""What a trainer earns, in words: months, sums, and by what they are told apart."""

from collections.abc import Sequence
from functools import lru_cache

from babel.dates import format_date

from bot.i18n import Translator
from bot.services.money.decisions import SAID_BY_TELEGRAM
from bot.services.money.reports.income import Total, in_order
from bot.services.money.reports.months import Month
from bot.services.money.reports.rows import Row
from bot.services.money.reports.shares import By, Nobody, Share
from bot.text.money import money
from bot.text.names import staff_name
from bot.text.words import one_line
from db.models import Offer, PaymentMethod, PaymentStatus, Staff

# So many shares stand on a screen; what is left is added up.
MOST_SHARES = 15


def month_name(month: Month, language: str) -> str:
    """Return the month with its year: «ноябрь 2026»."""
    return format_date(month.first, "LLLL y", locale=language)


def short_month(month: Month, language: str) -> str:
    """Return the same in few letters: «нояб. 2026»."""
    return format_date(month.first, "LLL y", locale=language)


def sums(totals: Sequence[Total], language: str) -> str:
    """Return the sums of several currencies, which nobody adds up: «15 000 ₽ + 450 ⭐»."""
    return " + ".join(money(total.amount, total.currency, language) for total in totals)


def count_of(totals: Sequence[Total]) -> int:
    """Return how many payments, or refunds, there are in all currencies."""
    return sum(total.count for total in totals)


def share_lines(shares: Sequence[Share], by: By, t: Translator) -> list[str]:
    """Return a line of HTML for each share; of many the smallest ones together in one."""
    few = len(shares) <= MOST_SHARES
    shown = shares if few else shares[: MOST_SHARES - 1]
    lines = [_line(what_of(share, by, t), share.totals, t) for share in shown]
    if not few:
        rest = shares[len(shown) :]
        together = in_order(total for share in rest for total in share.totals)
        lines.append(_line(t.label("earned-rest", count=len(rest)), together, t))
    return lines


def what_of(share: Share, by: By, t: Translator) -> str:
    """Return what a share came from."""
    match share.what:
        case Offer():
            return one_line(share.what.title)
        case Staff():
            return staff_name(share.what, t)
        case PaymentMethod():
            return method(share.what, t)
        case Nobody():
            return _nobody(share.what, t)
        case None:
            return t.label(f"earned-no-{by.value}")
        case _:
            return one_line(share.what)


@lru_cache
def method(value: PaymentMethod, t: Translator) -> str:
    """Return the way in which money came."""
    return t.label(f"paid-by-{value.value}")


def status(row: Row, t: Translator) -> str:
    """Return where a payment stands."""
    return _status(row.status, row.claimed, t)


def decided_by(row: Row, t: Translator) -> str:
    """Return who confirmed or rejected a payment; empty while nobody has."""
    if row.decided_by is not None:
        return staff_name(row.decided_by, t)
    if row.status is not PaymentStatus.CONFIRMED:
        return ""
    return _nobody(Nobody.TELEGRAM if row.method in SAID_BY_TELEGRAM else Nobody.SYSTEM, t)


@lru_cache
def _status(value: PaymentStatus, claimed: bool, t: Translator) -> str:
    begun = value is PaymentStatus.PENDING and not claimed
    return t.label("status-begun" if begun else f"status-{value.value}")


@lru_cache
def _nobody(who: Nobody, t: Translator) -> str:
    return t.label("earned-telegram" if who is Nobody.TELEGRAM else "system")


def _line(what: str, totals: Sequence[Total], t: Translator) -> str:
    return t("earned-line", what=what, sums=sums(totals, t.language), count=count_of(totals))
