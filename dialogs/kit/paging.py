"""Turning the pages of a list that is paged in SQL."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Keyboard, Row, Select, SwitchTo
from aiogram_dialog.widgets.kbd.select import OnItemClick
from aiogram_dialog.widgets.text import Const

from bot.services.errors import BadPage
from bot.services.paging import Page
from dialogs.kit.ids import carried_id
from dialogs.kit.inputs import TakeWords, text_input
from dialogs.kit.widgets import Label, Ready, Words
from dialogs.kit.windows import MenuWindow

# Where a dialog's data keeps the page that is open, counted from 0.
NUMBER = "number"
LONGEST_NUMBER = 9

OnTurn = OnItemClick[Select[int], int]


def pager(on_turn: OnTurn, *, ask: State) -> Keyboard:
    """Return «‹» «2/7» «›», shown where the getter says that there are `many` pages: this `page` (from 1) of `pages`.

    The ends meet: «‹» on the first page opens the last. Each button carries the page that it opens, counted from 0,
    so that a double tap turns one. A tap on «2/7» opens the window `ask`.
    """
    return Row(
        _turn("previous", "‹", -1, on_turn),
        SwitchTo(Ready(lambda data: f"{data['page']}/{data['pages']}"), id="ask_page", state=ask),
        _turn("next", "›", 1, on_turn),
        when="many",
    )


def number_of(manager: DialogManager) -> int:
    """Return the page that is open, counted from 0."""
    return int(manager.dialog_data.get(NUMBER, 0))


def paged(page: Page[Any]) -> dict[str, Any]:
    """Return what `pager` wants to know of the page."""
    return {"page": page.number + 1, "pages": page.pages, "many": page.pages > 1}


async def turn_page(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    manager.dialog_data[NUMBER] = number


def page_window(state: State, *, of: State, getter: Any) -> Window:
    """Return the window that asks for a page of the window `of`, whose getter it shares."""
    return MenuWindow(
        Words("page-ask", "pages"),
        text_input(_type_page(of)),
        SwitchTo(Label("button-back"), id="back_from_page", state=of),
        state=state,
        getter=getter,
    )


def typed_number(text: str) -> int:
    """Return the page that was typed, «3» or «3/7», counted from 0; one too large is the last. Raises `BadPage`."""
    words = text.partition("/")[0].strip()
    if not words.isdecimal():
        raise BadPage
    return max(0, int(words[:LONGEST_NUMBER]) - 1)


def _type_page(of: State) -> TakeWords:
    async def take(manager: DialogManager, text: str) -> None:
        manager.dialog_data[NUMBER] = typed_number(text)
        await manager.switch_to(of)

    return take


def _turn(id: str, sign: str, step: int, on_turn: OnTurn) -> Keyboard:  # noqa: A002
    return Select(
        Const(sign),
        id=id,
        item_id_getter=str,
        type_factory=carried_id,
        items=lambda data: [(data["page"] - 1 + step) % data["pages"]],
        on_click=on_turn,
    )
