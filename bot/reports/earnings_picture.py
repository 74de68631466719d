"""The months' income as a picture: a bar for each month, currency below currency."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from bot.i18n import NO_BREAK, Translator
from bot.program.typeset import drawable
from bot.reports import bars
from bot.reports.bars import Bar, Panel
from bot.services.money import currencies
from bot.services.money.reports.income import Total, in_order
from bot.services.money.reports.months import Month
from bot.text.earnings import short_month
from bot.text.money import money

# Months of one currency; of several so many each, for the picture to stay short.
LONGEST, SHORTER = 12, 6
MOST_CURRENCIES = 3


def draw(months: Mapping[Month, Sequence[Total]], t: Translator) -> bytes:
    """Return the picture, a PNG file, of the currencies with most payments; the last month is the main one.

    Of the beginning without any payment no more is shown than makes six months.
    """
    longest = LONGEST if len(_currencies(months.values())) == 1 else SHORTER
    shown = dict(list(months.items())[-longest:])
    while len(shown) > SHORTER and not shown[min(shown)]:
        del shown[min(shown)]
    found = _currencies(shown.values())[:MOST_CURRENCIES]
    panels = [_panel(currency, shown, t, named=len(found) > 1) for currency in found]
    return bars.draw(t.label("earned-picture"), panels)


def _currencies(months: Iterable[Sequence[Total]]) -> list[str]:
    return [total.currency for total in in_order(chain.from_iterable(months))]


def _panel(currency: str, months: Mapping[Month, Sequence[Total]], t: Translator, *, named: bool) -> Panel:
    last = max(months)
    amounts = {
        month: next((total.amount for total in totals if total.currency == currency), 0)
        for month, totals in months.items()
    }
    return Panel(
        _sign(currency, t.language) if named else "",
        [
            Bar(short_month(month, t.language), amount, _sum(amount, currency, t.language), main=month == last)
            for month, amount in amounts.items()
        ],
    )


def _sum(amount: int, currency: str, language: str) -> str:
    """Return the sum with a sign that the font has."""
    words = money(amount, currency, language)
    known, sign = currencies.sign(currency, language), _sign(currency, language)
    return words if sign == known else f"{words.replace(known, '').strip()}{NO_BREAK}{sign}"


def _sign(currency: str, language: str) -> str:
    if currency == currencies.STARS:
        return "Stars"
    sign = currencies.sign(currency, language)
    return sign if drawable(sign) == sign else currency
