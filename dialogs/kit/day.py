"""Working off «Сегодня»: what was opened from one of its rows and is done leads on to what stands behind that row."""

from datetime import datetime
from typing import Any

from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.utils import remove_intent_id

from bot.i18n import Translator
from bot.services.errors import RowGone
from bot.services.programs import drafts
from bot.services.time import today
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from bot.settings import Settings
from bot.text.today import row_words
from dialogs import routes, states
from dialogs.kit.navigation import BACK, member_of
from dialogs.routes import Route

# What an update keeps for the screen that it leads to: which row that is about.
NEXT = "next_row"
# Of a row that is open: whether its buttons stand otherwise than by themselves (see `in_order`).
TURNED = "turned"
# Screens that ask about what was just done: they are answered before the next row comes.
QUESTIONS = (states.Card.reason, states.Card.reason_words, states.Card.move_note)


async def open_row(manager: DialogManager, row: Row, *, turned: bool = False) -> None:
    """Open what the row is about, on top of «Сегодня»."""
    route = await _route(manager, row)
    opened = {**_as_data(row), "state": route.state.state, TURNED: turned}
    await routes.open_on_top(manager, Route(route.state, {**route.data, routes.TODAY: opened}))


async def go_on(manager: DialogManager) -> None:
    """Where the row from which the open screen was opened is done, open the next one in its place."""
    opened = routes.row_below(manager)
    if opened is None or manager.current_context().state in QUESTIONS:
        return
    member, kind, since = member_of(manager), Kind(opened["kind"]), datetime.fromisoformat(opened["since"])
    try:
        await today.find(member, kind=kind, client_id=opened["client"], subject=opened["subject"])
    except RowGone:
        following = await today.after(member, kind=kind, number=opened["number"], since=since)
        if following is None:
            await routes.open_alone(manager, routes.today())
            return
        alike = following.kind is kind and manager.current_context().state.state == opened["state"]
        then = {**_as_data(following), TURNED: alike and not opened[TURNED]}
        await routes.open_alone(manager, routes.today(then))


async def begin(opened_with: Any, manager: DialogManager) -> None:
    """Have «Сегодня» open the row that it was led to, if it is there still."""
    then = opened_with.get(routes.THEN) if isinstance(opened_with, dict) else None
    if not then:
        return
    kind = Kind(then["kind"])
    try:
        row = await today.find(member_of(manager), kind=kind, client_id=then["client"], subject=then["subject"])
    except RowGone:
        return  # done this very moment: the list says what is left
    t: Translator = manager.middleware_data["t"]
    settings: Settings = manager.middleware_data["settings"]
    manager.middleware_data[NEXT] = row_words(row, t, settings.zone)
    await open_row(manager, row, turned=then[TURNED])


def words(manager: DialogManager) -> str:
    """Return what the screen says that was just led to, as HTML; nothing on any other."""
    t: Translator = manager.middleware_data["t"]
    row = manager.middleware_data.get(NEXT)
    return t("today-next", row=row) if row else ""


def in_order(manager: DialogManager, markup: MarkupVariant) -> MarkupVariant:
    """Return the buttons with the way back on top, where their screen replaces one of its kind that was just decided.

    What decides about the second client never stands where it stood for the first: a tap too many goes back.
    """
    opened = routes.row_below(manager)
    if not (opened and opened[TURNED] and isinstance(markup, InlineKeyboardMarkup)):
        return markup
    *others, last = markup.inline_keyboard
    leads_back = remove_intent_id(last[0].callback_data or "")[1] == BACK
    return InlineKeyboardMarkup(inline_keyboard=[last, *others]) if leads_back else markup


def _as_data(row: Row) -> dict[str, Any]:
    """Return what tells the row from all others, as a screen keeps it."""
    return {
        "kind": row.kind.value,
        "client": row.client.id,
        "number": row.number,
        "subject": row.subject,
        "since": row.since.isoformat(" "),
    }


async def _route(manager: DialogManager, row: Row) -> Route:
    match row.kind:
        case Kind.RECEIPT:
            return routes.payment(row.number)
        case Kind.OWED:
            member = member_of(manager)
            task = await drafts.task_for(row.client.id, by=member, payment_id=row.number)
            return await routes.to_write(task, by=member)
        case Kind.HELD:
            return routes.held(row.number)
        case Kind.FAILED:
            return routes.failed(row.number)
        case _:
            return routes.card(row.client.id)
