from operator import itemgetter

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, ListGroup, Row, SwitchTo

from bot.services.funnel.pipeline import NOWHERE
from dialogs import routes, states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back, opens
from dialogs.kit.paging import pager
from dialogs.kit.reasons import ReasonGiven, reason_windows
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.pipeline import getters, handlers


def dialog() -> Dialog:
    board = MenuWindow(
        Words("board", "total"),
        Column(choices("stage", "stages", handlers.open_column)),
        opens(Label("board-outside", "outside"), "outside", routes.clients_of_stage(NOWHERE), when="outside"),
        Row(
            opens(Label("button-search"), "search", routes.search()),
            opens(Label("menu-settings"), "settings", routes.settings()),
        ),
        back(),
        state=states.Pipeline.board,
        getter=getters.board,
    )
    back_to_board = _back_to_board()
    column = MenuWindow(
        ReasonGiven(),
        Words("column", "stage", "count"),
        Words("column-description", "description", when="described"),
        Words("column-newest", when="newest"),
        Words("column-waiting", when="waiting"),
        ListGroup(
            Row(
                Button(Ready(lambda data: data["item"]["left"]), id="card", on_click=handlers.open_card),
                Button(
                    Ready(lambda data: data["item"]["right"]),
                    id="act",
                    on_click=handlers.act,
                    when=lambda data, *_: bool(data["item"]["right"]),
                ),
            ),
            id="row",
            item_id_getter=itemgetter("id"),
            items="rows",
        ),
        Button(Label("button-reason"), id="reason_of_page", on_click=handlers.ask_about_page, when="can_ask"),
        pager(handlers.turn_to, ask=states.Pipeline.page),
        Row(
            choices("before", "before", handlers.open_column),
            choices("after", "after", handlers.open_column),
        ),
        Row(
            Button(Label("button-newest"), id="newest", on_click=handlers.newest_first, when="waiting"),
            Button(Label("button-waiting"), id="waiting", on_click=handlers.waiting_first, when="newest"),
            Button(Label("button-choose"), id="choose", on_click=handlers.choose, when="count"),
        ),
        back_to_board,
        way_out=back_to_board,
        state=states.Pipeline.column,
        getter=getters.column,
    )
    page = page_window(states.Pipeline.page, of=states.Pipeline.column)
    choosing_page = page_window(states.Pipeline.choosing_page, of=states.Pipeline.choosing)
    choosing = MenuWindow(
        Words("choosing", "stage", "ticked"),
        Column(choices("tick", "choices", handlers.tick, carries=str)),
        pager(handlers.turn_to, ask=states.Pipeline.choosing_page),
        Button(Label("button-choose-page"), id="tick_page", on_click=handlers.tick_page, when="choices"),
        SwitchTo(Label("button-move-chosen", "ticked"), id="targets", state=states.Pipeline.target, when="ticked"),
        Button(Label("button-back"), id="stop_choosing", on_click=handlers.stop_choosing),
        way_out=back_to_board,
        state=states.Pipeline.choosing,
        getter=getters.column,
    )
    target = MenuWindow(
        Words("choosing-target", "count"),
        Column(choices("target", "stages", handlers.move_chosen)),
        SwitchTo(Label("button-back"), id="back_to_choosing", state=states.Pipeline.choosing),
        state=states.Pipeline.target,
        getter=getters.targets,
    )
    moved = MenuWindow(
        ReasonGiven(),
        Words("chosen-moved", "done", "asked", "stage", when="can_undo"),
        Words("chosen-stayed", when="stayed"),
        Words("chosen-back", "back", "done", "missing", when="undone"),
        Button(Label("button-undo"), id="undo_chosen", on_click=handlers.undo_chosen, when="can_undo"),
        Button(Label("button-reason"), id="reason_of_chosen", on_click=handlers.ask_about_chosen, when="can_ask"),
        SwitchTo(Label("button-back"), id="back_to_column", state=states.Pipeline.column),
        state=states.Pipeline.moved,
        getter=getters.moved,
    )
    reason = reason_windows(
        Words("stage-title", "title"),
        question=Words("lost-ask-many", "clients"),
        ask=states.Pipeline.reason,
        words=states.Pipeline.reason_words,
        about=handlers.asked_about,
        leave=handlers.leave_question,
        getter=getters.asked,
    )
    return Dialog(board, column, page, choosing, choosing_page, target, moved, *reason, on_start=handlers.begin)


def page_window(state: State, *, of: State) -> Window:
    """Return the window that asks for a page of the window `of`."""
    return MenuWindow(
        Words("column-page", "stage", "pages"),
        text_input(handlers.type_page(of)),
        SwitchTo(Label("button-back"), id="back_from_page", state=of),
        way_out=_back_to_board(),
        state=state,
        getter=getters.column,
    )


def _back_to_board() -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to_board", state=states.Pipeline.board)
