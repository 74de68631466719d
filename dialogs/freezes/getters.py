from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import FreezeTooLong, NothingToFreeze
from bot.services.money import subscriptions
from bot.services.people import clients
from bot.services.programs import freeze_rules
from bot.services.time import calendar
from bot.text.days import short_day
from bot.text.freezes import first_days, lasts, lengths, return_days, stands
from bot.text.names import client_name, program_title
from bot.text.words import all_lines
from db.models import Freeze, FreezeStatus
from dialogs import routes

# Where the dialog's data keeps the first frozen day that was chosen (`date.toordinal`).
FIRST = "first"


async def main(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the freeze that stands and what can be done about it; without one, from when on there can be one.

    Buttons carry which freeze they were drawn for.
    """
    client = await clients.get(routes.client_of(dialog_manager))
    freeze = await freeze_rules.standing(client.id)
    shown = await _one(freeze, t) if freeze is not None else await _none(client.id, t)
    return {"name": client_name(client, t), **EMPTY, **shown}


async def until(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the first day that was chosen, and for how many days the program can rest from then on."""
    client = await clients.get(routes.client_of(dialog_manager))
    room = await freeze_rules.room(client.id)
    first = date.fromordinal(int(dialog_manager.dialog_data.get(FIRST) or room.first.toordinal()))
    return {
        "name": client_name(client, t),
        "first": _day(first, t),
        "days": room.days,
        "lengths": lengths(room, t),
        "ends_subscription": await subscriptions.extends(room.program.payment_id),
    }


async def is_off(freeze: Freeze, t: Translator) -> str:
    """Return that the program of the freeze, which is over, runs, and until when, as HTML."""
    last = freeze.program.ends_on
    title = program_title(freeze.program.title, t)
    return t("freeze-off", title=title, last=_day(last, t) if last else "")


# What a screen shows that has nothing of it.
EMPTY: dict[str, Any] = {
    **dict.fromkeys(("title", "stands", "words", "last", "refusal"), ""),
    **dict.fromkeys(("days", "lasts", "ends_subscription"), 0),
    **dict.fromkeys(("firsts", "grant", "refuse", "returns"), ()),
}


async def _none(client_id: int, t: Translator) -> dict[str, Any]:
    try:
        room = await freeze_rules.room(client_id)
    except (NothingToFreeze, FreezeTooLong) as error:
        return {"refusal": t(error.key, **error.data)}
    firsts = [(day.toordinal(), label) for day, label in first_days(room, t)]
    title = program_title(room.program.title, t)
    ends = await subscriptions.extends(room.program.payment_id)
    last = _day(room.last, t)
    return {"title": title, "last": last, "days": room.days, "firsts": firsts, "ends_subscription": ends}


async def _one(freeze: Freeze, t: Translator) -> dict[str, Any]:
    shown = {
        "title": program_title(freeze.program.title, t),
        "stands": stands(freeze, t),
        "words": all_lines(freeze.words),
    }
    if freeze.status is FreezeStatus.ASKED:
        grant, refuse = t.label("button-freeze-grant"), t.label("button-reject")
        ends = await subscriptions.extends(freeze.program.payment_id)
        return {**shown, "grant": [(freeze.id, grant)], "refuse": [(freeze.id, refuse)], "ends_subscription": ends}
    returns = [(f"{freeze.id}.{day.toordinal()}", label) for day, label in return_days(freeze, t)]
    return {**shown, "returns": returns, "lasts": lasts(freeze)}


def _day(day: date, t: Translator) -> str:
    return short_day(day, t.language, today=calendar.today())
