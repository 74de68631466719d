from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import NotFound
from bot.services.money.reports import income, months, renewals, shares
from bot.services.money.reports.income import Total
from bot.services.money.reports.months import Month
from bot.services.money.reports.renewals import Renewals
from bot.services.money.reports.shares import By
from bot.text.earnings import count_of, month_name, share_lines, short_month, sums
from bot.text.money import money

# Where the dialog keeps which month is open, and by what its payments are told apart.
MONTH, BY = "month", "by"
# What the button carries that asks for the payments of all time.
ALL = "all"


async def month(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what came in in the open month, what went back, and who went on; of the present one what is to come."""
    shown, present = month_of(dialog_manager), months.present()
    came, back = await income.came_in(shown), await income.went_back(shown)
    expected = await renewals.expected() if shown == present else []
    return {
        "month": month_name(shown, t.language),
        "present": shown == present,
        "lines": "\n".join(_line(total, t) for total in came),
        "refunds": _counted(back, t),
        "renewals": _renewals(await renewals.of_month(shown), t),
        "kinds": _kinds(t),
        "expected": t("earned-expected", sums=sums(expected, t.language), count=count_of(expected)) if expected else "",
        **await _turns(shown, t),
    }


async def of_shares(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open month's payments told apart, a line each, and by what else they can be."""
    shown, by = month_of(dialog_manager), by_of(dialog_manager)
    found = await shares.of_month(shown, by)
    return {
        "title": t.label(f"earned-by-{by.value}"),
        "month": month_name(shown, t.language),
        "lines": "\n".join(share_lines(found, by, t)),
        "kinds": _kinds(t, by),
        **await _turns(shown, t),
    }


async def file(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return of which time the payments can be had as a file."""
    shown = month_of(dialog_manager)
    times = [(str(shown), month_name(shown, t.language).capitalize()), (ALL, t.label("button-all-time"))]
    return {"times": times}


def month_of(manager: DialogManager) -> Month:
    """Return the month that is open: at first this one."""
    return Month.read(manager.dialog_data.get(MONTH, "")) or months.present()


def by_of(manager: DialogManager) -> By:
    """Return by what the payments are told apart."""
    return By(manager.dialog_data.get(BY, By.OFFER))


def carried_month(text: str) -> Month:
    """Return the month that a button carries. Raises `NotFound` for what no button carries."""
    found = Month.read(text)
    if found is None or found > months.present():
        raise NotFound
    return found


def carried_time(text: str) -> Month | None:
    """Return the month that a button carries, none for all time. Raises `NotFound` for what no button carries."""
    return None if text == ALL else carried_month(text)


def carried_by(text: str) -> By:
    """Return by what payments are to be told apart, as a button carries it. Raises `NotFound`."""
    if text not in tuple(By):
        raise NotFound
    return By(text)


def _kinds(t: Translator, chosen: By | None = None) -> list[tuple[str, str]]:
    """Return by what else than the chosen the payments can be told apart, as buttons."""
    return [(by.value, t.label(f"button-earned-by-{by.value}")) for by in By if by is not chosen]


async def _turns(shown: Month, t: Translator) -> dict[str, Any]:
    """Return the months before and after, and this one, as buttons."""
    before, after, present = shown.moved(-1), shown.moved(1), months.present()
    turns = []
    if before >= await income.first_month():
        turns.append((str(before), f"‹ {short_month(before, t.language)}"))
    if after < present:
        turns.append((str(present), t.label("button-this-month")))
    if after <= present:
        turns.append((str(after), f"{short_month(after, t.language)} ›"))
    return {"turns": turns}


def _line(total: Total, t: Translator) -> str:
    amount, average = (money(one, total.currency, t.language) for one in (total.amount, total.average))
    return t("earned-total", amount=amount, count=total.count, average=average)


def _counted(totals: list[Total], t: Translator) -> str:
    return t("earned-refunds", sums=sums(totals, t.language), count=count_of(totals)) if totals else ""


def _renewals(found: Renewals, t: Translator) -> str:
    if not found.ended:
        return ""
    percent = round(100 * found.renewed / found.ended)
    return t("earned-renewals", renewed=found.renewed, ended=found.ended, percent=percent)
