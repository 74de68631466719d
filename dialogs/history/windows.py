from aiogram_dialog import Dialog

from dialogs import states
from dialogs.gone import AboutWindow
from dialogs.history.getters import page
from dialogs.navigation import back
from dialogs.paging import page_window, pager, turn
from dialogs.widgets import Ready, T


def dialog() -> Dialog:
    moves = AboutWindow(
        T("history", "name"),
        Ready("lines", when="any"),
        T("history-none", when="none"),
        pager(turn, ask=states.History.ask),
        back(),
        state=states.History.page,
        getter=page,
    )
    return Dialog(moves, page_window(states.History.ask, of=states.History.page, getter=page))
