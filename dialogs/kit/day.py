"""Working off «Сегодня», or «Сообщения»: once what a row has opened is decided, what stands behind it is opened.

A handler says that its reader has `decided`; whatever else may have ended the row meanwhile leads nowhere by itself.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiogram.types import CallbackQuery, InlineKeyboardMarkup
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.utils import remove_intent_id

from bot.i18n import Translator
from bot.services.errors import RowGone
from bot.services.talk import waiting
from bot.services.time import today
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from bot.settings import Settings
from bot.text.today import row_words
from db.fields import now
from db.models import Client
from dialogs import opening, routes, states
from dialogs.kit import refusals, ways
from dialogs.kit.navigation import BACK, member_of
from dialogs.routes import Route

LIST = states.Today.main
# What an update keeps: that its reader has decided, and which row the screen is about that it leads to.
DECIDED, NEXT = "decided", "next_row"
# In the row of an open screen: that it is decided, and a question about that is left to answer.
WAITS = "waits"


def decided(manager: DialogManager, *, is_so: bool = True) -> None:
    """Note that the reader has just decided what the open screen asks, or (`is_so` false) has taken that back."""
    manager.middleware_data[DECIDED] = is_so


async def open_row(manager: DialogManager, row: Row, *, over: int | None = None, messages: bool = False) -> None:
    """Open what the row is about, on top of «Сегодня», or (`messages`) of «Сообщения».

    `over` says where a tap decided before (see `in_order`).
    """
    route = await ways.of_row(row, by=member_of(manager))
    opened = {
        "kind": row.kind.value,
        "client": row.client.id,
        "number": row.number,
        "subject": row.subject,
        "since": row.since.isoformat(" "),
        routes.OVER: over,
        routes.WAITING: messages,
    }
    await opening.open_on_top(manager, Route(route.state, {**route.data, routes.TODAY: opened}))


def waits(manager: DialogManager) -> bool:
    """Say whether the row of the open screen is decided, and only a question about that keeps it open."""
    opened = routes.row_below(manager)
    return bool(opened and opened.get(WAITS))


async def go_on(manager: DialogManager, *, waited: bool, asks: bool) -> None:
    """Where the reader has decided, open the next row in place of the one that is done.

    `waited`: that was so before this update. While the screen that is open now `asks` about it, it waits.
    """
    opened = routes.row_below(manager)
    if opened is None or not manager.middleware_data.pop(DECIDED, waited):
        return
    opened[WAITS] = asks
    if asks:
        return
    if opened.get(routes.WAITING):
        await _go_on_waiting(manager, opened)
    else:
        await _go_on_today(manager, opened)


async def _go_on_today(manager: DialogManager, opened: dict[str, Any]) -> None:
    member, kind, since = member_of(manager), Kind(opened["kind"]), datetime.fromisoformat(opened["since"])
    try:
        await today.find(member, kind=kind, client_id=opened["client"], subject=opened["subject"])
    except RowGone:
        following = await today.after(member, kind=kind, number=opened["number"], since=since)
        if following is None:
            await opening.open_alone(manager, routes.today())
            return
        manager.middleware_data[NEXT] = following
        row = (following.kind, following.client.id, following.subject)
        await opening.open_alone(manager, routes.row(*row, over=_tapped_row(manager)))


async def _go_on_waiting(manager: DialogManager, opened: dict[str, Any]) -> None:
    client_id, since = opened["client"], datetime.fromisoformat(opened["since"])
    same = await waiting.find(client_id)
    if same is not None and same.waits_since == since:
        return
    following = await waiting.after(client_id, since)
    if following is None:
        await opening.open_alone(manager, routes.waiting())
        return
    manager.middleware_data[NEXT] = waiting_row(following)
    await opening.open_alone(manager, routes.waiting(following.id, over=_tapped_row(manager)))


async def begin_waiting(opened_with: Mapping[str, Any], manager: DialogManager) -> None:
    """Have «Сообщения» open what the client wrote whom it was led to, if it was."""
    if client_id := opened_with.get(routes.CLIENT):
        await open_waiting(manager, int(client_id), over=opened_with.get(routes.OVER))


async def open_waiting(manager: DialogManager, client_id: int, *, over: int | None = None) -> None:
    """Open what a client wrote who waits for an answer, on top of «Сообщения»; of one who was answered, it as well."""
    client = await waiting.find(client_id)
    if client is None:
        await opening.open_on_top(manager, routes.talk(client_id))
    else:
        await open_row(manager, waiting_row(client), over=over, messages=True)


def waiting_row(client: Client) -> Row:
    """Return the row of «Сегодня» that a client would have who waits for an answer."""
    return Row(Kind.MESSAGE, client, client.id, "", client.waits_since or now(), 0, None)


async def begin(opened_with: Any, manager: DialogManager) -> None:
    """Have «Сегодня» open the row that it was led to; what is done meanwhile, the list says."""
    if not isinstance(opened_with, dict) or routes.ROW not in opened_with or manager.current_context().state != LIST:
        return
    kind, client_id, subject = opened_with[routes.ROW]
    try:
        row = await today.find(member_of(manager), kind=Kind(kind), client_id=client_id, subject=subject)
    except RowGone as error:
        manager.middleware_data.pop(NEXT, None)
        refusals.say(manager, error)
    else:
        await open_row(manager, row, over=opened_with[routes.OVER])


def words(manager: DialogManager) -> str:
    """Return what the screen says that was just led to, as HTML; nothing on any other."""
    row = manager.middleware_data.get(NEXT)
    if not isinstance(row, Row):
        return ""
    t: Translator = manager.middleware_data["t"]
    settings: Settings = manager.middleware_data["settings"]
    return t("today-next", row=row_words(row, t, settings.zone))


def in_order(manager: DialogManager, markup: MarkupVariant) -> MarkupVariant:
    """Return the buttons with the way back where the tap was that decided about the row before, counted from below.

    A chat stands at its end: a tap too many, which comes late, goes back, and decides nothing about the next client.
    """
    opened = routes.row_below(manager)
    over = opened and opened.get(routes.OVER)
    if not over or not isinstance(markup, InlineKeyboardMarkup) or not markup.inline_keyboard:
        return markup
    *others, last = markup.inline_keyboard
    if remove_intent_id(last[0].callback_data or "")[1] != BACK:
        return markup
    above = max(0, len(others) - over)
    return InlineKeyboardMarkup(inline_keyboard=[*others[:above], last, *others[above:]])


def _tapped_row(manager: DialogManager) -> int | None:
    """Return how many rows of buttons stood below the one that was tapped; none where nothing was tapped."""
    event = manager.event
    markup = getattr(event.message, "reply_markup", None) if isinstance(event, CallbackQuery) else None
    if not isinstance(event, CallbackQuery) or not isinstance(markup, InlineKeyboardMarkup):
        return None
    _, tapped = remove_intent_id(event.data or "")
    for below, row in enumerate(reversed(markup.inline_keyboard)):
        if any(remove_intent_id(button.callback_data or "")[1] == tapped for button in row):
            return below
    return None
