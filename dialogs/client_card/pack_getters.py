from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import PackNotFound
from bot.services.packs import standing
from bot.services.packs.sessions import TERMS
from bot.services.people import clients
from bot.services.people.cards import Card
from bot.services.time import calendar
from bot.text.days import near_day, short_day
from bot.text.names import client_name, staff_name
from bot.text.words import one_line
from db.models import PackUse, UseKind
from dialogs import routes
from dialogs.client_card.lines import pack_lines
from dialogs.client_card.pack_handlers import ASKED, COUNTED, UNDONE, USE
from dialogs.kit import once
from dialogs.kit.paging import number_of, paged


async def on_card(found: Card, manager: DialogManager, t: Translator) -> dict[str, Any]:
    """Return what the card has of the client's pack: the button that counts off, or what it has counted off just now.

    `session_said` is that in a line, as HTML.
    """
    counted = await _counted(found, manager)
    shown: dict[str, Any] = {
        "session": [],
        "counted": [],
        "undo_session": [],
        "not_yesterday": [],
        "session_said": t("card-session-undone") if once.said(manager, UNDONE) else "",
    }
    if counted is not None:
        number, total = await standing.place_of(counted)
        shown["counted"] = [(counted.id, t.label("button-session-counted", number=number, total=total))]
        shown["undo_session"] = [(counted.id, t.label("button-undo"))]
        yesterday = (calendar.today() - counted.day).days == 1
        shown["not_yesterday"] = [] if yesterday else [(counted.id, t.label("button-yesterday"))]
        shown["session_said"] = t("card-session-counted", number=number, total=total, day=_spoken(counted, t))
    elif found.pack is not None and found.pack.runs:
        pack = found.pack
        label = t.label("button-session", left=pack.left, total=pack.total)
        shown["session"] = [(f"{pack.pack.id}.{pack.number}", label)]
    return shown


async def pack(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return how the client's packs stand, a page of their history, and what can be put right."""
    client = await clients.get(routes.client_of(dialog_manager))
    packs = await standing.of_client(client.id)
    shown = standing.to_show(packs)
    if shown is None:
        raise PackNotFound
    found = await standing.history(client.id, number_of(dialog_manager))
    numbered = list(enumerate(found.entries, found.number * found.size + 1))
    carried = f"{shown.pack.id}.{shown.number}"
    return {
        "name": client_name(client, t),
        "title": one_line(shown.pack.payment.title),
        "standing": "\n".join(pack_lines(packs, t)),
        "lines": "\n".join(
            t("pack-entry", number=number, line=_line(use, t, here=shown.pack.id)) for number, use in numbered
        ),
        "numbers": [(use.id, str(number)) for number, use in numbered if _can_be_undone(use)],
        "add": [(f"{carried}.1", t.label("button-add-session"))],
        "take": [(f"{carried}.0", t.label("button-take-session"))] if shown.left else [],
        "extend": [(f"{carried}.0", t.label("button-extend-pack"))] if shown.pack.ends_on else [],
        **paged(found),
    }


async def use(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the line of the history that is open, and what can be done about it."""
    client = await clients.get(routes.client_of(dialog_manager))
    opened = await standing.use_of(client.id, int(dialog_manager.dialog_data.get(USE, 0)))
    return {
        "name": client_name(client, t),
        "line": _line(opened, t, here=opened.pack_id),
        "is_session": opened.kind is UseKind.SESSION and opened.undone_at is None,
        "undo": [(opened.id, t.label("button-undo"))] if _can_be_undone(opened) else [],
    }


async def name(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return whose pack something is asked about, and whether a session is to be added to it."""
    client = await clients.get(routes.client_of(dialog_manager))
    return {"name": client_name(client, t), "adds": bool(dialog_manager.dialog_data.get(ASKED, (0, 0, 0))[2])}


async def _counted(found: Card, manager: DialogManager) -> PackUse | None:
    """Return the session that was counted off on this card, unless somebody has undone it meanwhile."""
    use_id = manager.dialog_data.get(COUNTED)
    if use_id is None:
        return None
    try:
        made = await standing.use_of(found.client.id, int(use_id))
    except PackNotFound:
        return None
    return made if made.undone_at is None else None


def _spoken(made: PackUse, t: Translator) -> str:
    today = calendar.today()
    return near_day(made.day, t, today=today) or short_day(made.day, t.language, today=today)


def _can_be_undone(made: PackUse) -> bool:
    return made.kind not in TERMS and made.undone_at is None


def _line(made: PackUse, t: Translator, *, here: int) -> str:
    """Return what it was, when, who wrote it and why, as it is; of another pack than `here` it says so."""
    today = calendar.today()
    wrote = made.day if made.kind is UseKind.SESSION else calendar.day_of(made.created_at)
    about = {"day": short_day(wrote, t.language, today=today), "by": staff_name(made.by, t)}
    if made.kind is UseKind.SESSION:
        line = t.label("pack-line-session", **about)
    elif made.kind is UseKind.CORRECTION:
        amount = f"+{made.amount}" if made.amount > 0 else f"−{-made.amount}"
        line = t.label("pack-line-correction", amount=amount, reason=one_line(made.reason), **about)
    else:
        key = "pack-line-term" if made.kind is UseKind.TERM else "pack-line-freeze"
        line = t.label(key, until=short_day(made.day, t.language, today=today), **about)
    if made.undone_at is not None:
        line = t.label("pack-line-undone", line=line)
    return line if made.pack_id == here else t.label("pack-line-before", line=line)
