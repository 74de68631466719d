from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, SwitchTo

from dialogs import states
from dialogs.history.getters import one, page
from dialogs.history.handlers import open_note
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    moves = MenuWindow(
        Words("history", "name"),
        Ready("lines", when="count"),
        Words("history-none", when=~F["count"]),
        # What a line has no room for is opened.
        Group(choices("note", "long", open_note), width=2),
        pager(turn_page, ask=states.History.ask),
        back(),
        state=states.History.page,
        getter=page,
    )
    move = MenuWindow(
        Words("history-move", "name", "at", "words", "note"),
        SwitchTo(Label("button-back"), id="back_to_history", state=states.History.page),
        state=states.History.move,
        getter=one,
    )
    return Dialog(moves, page_window(states.History.ask, of=states.History.page, getter=page), move)
