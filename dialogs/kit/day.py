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
from dialogs.kit import refusals
from dialogs.kit.navigation import BACK, member_of
from dialogs.routes import Route

# What an update keeps for the screen that it leads to: that the row before it is done, and which one this is.
LED, NEXT = "led_on", "next_row"
LIST = states.Today.main
# Screens that ask about what was just done: they are answered before the next row comes.
QUESTIONS = (states.Card.reason, states.Card.reason_words, states.Card.move_note, states.Steps.when, states.Steps.words)


async def open_row(manager: DialogManager, row: Row, *, turned: bool = False) -> None:
    """Open what the row is about, on top of «Сегодня»."""
    route = await _route(manager, row)
    opened = {**_as_data(row), "state": route.state.state, routes.TURNED: turned}
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
        turned = alike and not opened[routes.TURNED]
        manager.middleware_data[LED] = True
        await routes.open_alone(
            manager, routes.row(following.kind, following.client.id, following.subject, turned=turned)
        )


async def begin(opened_with: Any, manager: DialogManager) -> None:
    """Have «Сегодня» open the row that it was led to; what is done meanwhile, the list says."""
    if not isinstance(opened_with, dict) or routes.ROW not in opened_with or manager.current_context().state != LIST:
        return
    kind, client_id, subject = opened_with[routes.ROW]
    try:
        row = await today.find(member_of(manager), kind=Kind(kind), client_id=client_id, subject=subject)
    except RowGone as error:
        refusals.say(manager, error)
        return
    if manager.middleware_data.get(LED):
        t: Translator = manager.middleware_data["t"]
        settings: Settings = manager.middleware_data["settings"]
        manager.middleware_data[NEXT] = row_words(row, t, settings.zone)
    await open_row(manager, row, turned=opened_with[routes.TURNED])


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
    if not (opened and opened[routes.TURNED] and isinstance(markup, InlineKeyboardMarkup)):
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
