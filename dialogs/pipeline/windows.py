from operator import itemgetter

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, ListGroup, Row, Start, SwitchTo

from bot.services.funnel.pipeline import NOWHERE
from dialogs import states
from dialogs.kit.navigation import back, typed
from dialogs.kit.paging import pager
from dialogs.kit.widgets import L, Problem, Ready, T, choices
from dialogs.pipeline import getters, handlers


def dialog() -> Dialog:
    board = Window(
        T("board", "total"),
        Column(choices("stage", "stages", handlers.open_column)),
        Start(
            L("board-outside", "outside"),
            id="outside",
            state=states.Search.main,
            data={"stage": NOWHERE},
            when="outside",
        ),
        Row(
            Start(L("button-search"), id="search", state=states.Search.main),
            Start(L("menu-settings"), id="settings", state=states.Settings.main),
        ),
        back(),
        state=states.Pipeline.board,
        getter=getters.board,
    )
    column = Window(
        Problem(),
        T("stage-gone", when="gone"),
        T("column", "stage", "count", when="here"),
        T("column-description", "description", when="described"),
        T("column-newest", when="newest"),
        T("column-waiting", when="waiting"),
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
            when="here",
        ),
        pager(handlers.turn_to, ask=states.Pipeline.page),
        Row(
            choices("before", "before", handlers.open_column),
            choices("after", "after", handlers.open_column),
            when="here",
        ),
        Row(
            Button(L("button-newest"), id="newest", on_click=handlers.newest_first, when="waiting"),
            Button(L("button-waiting"), id="waiting", on_click=handlers.waiting_first, when="newest"),
            Button(L("button-choose"), id="choose", on_click=handlers.choose, when="count"),
            when="here",
        ),
        SwitchTo(L("button-back"), id="back_to_board", state=states.Pipeline.board),
        state=states.Pipeline.column,
        getter=getters.column,
    )
    page = page_window(states.Pipeline.page, of=states.Pipeline.column)
    choosing_page = page_window(states.Pipeline.choosing_page, of=states.Pipeline.choosing)
    choosing = Window(
        T("stage-gone", when="gone"),
        T("choosing", "stage", "ticked", when="here"),
        Column(choices("tick", "choices", handlers.tick, carries=str), when="here"),
        pager(handlers.turn_to, ask=states.Pipeline.choosing_page),
        Button(L("button-choose-page"), id="tick_page", on_click=handlers.tick_page, when="choices"),
        SwitchTo(L("button-move-chosen", "ticked"), id="targets", state=states.Pipeline.target, when="ticked"),
        Button(L("button-back"), id="stop_choosing", on_click=handlers.stop_choosing),
        state=states.Pipeline.choosing,
        getter=getters.column,
    )
    target = Window(
        Problem(),
        T("choosing-target", "count"),
        Column(choices("target", "stages", handlers.move_chosen)),
        SwitchTo(L("button-back"), id="back_to_choosing", state=states.Pipeline.choosing),
        state=states.Pipeline.target,
        getter=getters.targets,
    )
    moved = Window(
        T("chosen-moved", "done", "asked", "stage", when="can_undo"),
        T("chosen-stayed", when="stayed"),
        T("chosen-back", "back", "done", "missing", when="undone"),
        Button(L("button-undo"), id="undo_chosen", on_click=handlers.undo_chosen, when="can_undo"),
        SwitchTo(L("button-back"), id="back_to_column", state=states.Pipeline.column),
        state=states.Pipeline.moved,
        getter=getters.moved,
    )
    return Dialog(board, column, page, choosing, choosing_page, target, moved, on_start=handlers.begin)


def page_window(state: State, *, of: State) -> Window:
    """Return the window that asks for a page of the window `of`."""
    return Window(
        Problem(),
        T("stage-gone", when="gone"),
        T("column-page", "stage", "pages", when="here"),
        typed(handlers.type_page(of)),
        SwitchTo(L("button-back"), id="back_from_page", state=of),
        state=state,
        getter=getters.column,
    )
