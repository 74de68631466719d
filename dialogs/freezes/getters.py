from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import FreezeTooLong, NothingToFreeze
from bot.services.money import subscriptions
from bot.services.people import clients
from bot.services.programs import freeze_rules
from bot.services.programs.freeze_rules import Room
from bot.services.time import calendar
from bot.text.days import short_day
from bot.text.freezes import first_days, how_long, lasts, lengths, return_days, stands
from bot.text.names import client_name, program_title
from bot.text.words import all_lines
from db.models import Freeze, FreezeStatus
from dialogs import routes

# Where the dialog's data keeps the first frozen day that was chosen (`date.toordinal`), and the day of return, 0 for an
# open freeze.
FIRST, UNTIL = "first", "until"


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
    first = _first(dialog_manager, room)
    return {
        "name": client_name(client, t),
        "first": _day(first, t),
        "days": room.days,
        "lengths": lengths(room, t),
        "ends_subscription": await subscriptions.extends(room.program.payment_id),
    }


async def sure(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what was chosen, before it ends a subscription."""
    client = await clients.get(routes.client_of(dialog_manager))
    room = await freeze_rules.room(client.id)
    first, ordinal = _first(dialog_manager, room), int(dialog_manager.dialog_data.get(UNTIL) or 0)
    until = date.fromordinal(ordinal) if ordinal else None
    chosen = Freeze(starts_on=first, until=until, returns_on=until or first)
    return {
        "name": client_name(client, t),
        "title": program_title(room.program.title, t),
        "term": how_long(chosen, t),
    }


async def is_off(freeze: Freeze, t: Translator) -> str:
    """Return that the program of the freeze, which is over, runs, and until when, as HTML; a subscription does not."""
    last = freeze.program.ends_on
    title = program_title(freeze.program.title, t)
    lines = [t("freeze-off", title=title, last=_day(last, t) if last else "")]
    if await subscriptions.stays_ended(freeze.program.payment_id):
        lines.append(t("freeze-subscription-stays-ended"))
    return "\n".join(lines)


# What a screen shows that has nothing of it.
EMPTY: dict[str, Any] = {
    **dict.fromkeys(("title", "stands", "words", "last", "refusal"), ""),
    **dict.fromkeys(("days", "lasts", "ends_subscription", "subscription_ended"), 0),
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
    ended = await subscriptions.stays_ended(freeze.program.payment_id)
    return {**shown, "returns": returns, "lasts": lasts(freeze), "subscription_ended": ended}


def _first(manager: DialogManager, room: Room) -> date:
    return date.fromordinal(int(manager.dialog_data.get(FIRST) or room.first.toordinal()))


def _day(day: date, t: Translator) -> str:
    return short_day(day, t.language, today=calendar.today())
