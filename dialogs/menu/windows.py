from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start

from dialogs import states
from dialogs.menu.getters import counts
from dialogs.widgets import L, T


def dialog() -> Dialog:
    main = Window(
        T("menu", "payments", "programs"),
        Start(L("menu-pipeline"), id="pipeline", state=states.Pipeline.board),
        Start(L("menu-clients"), id="clients", state=states.Search.main),
        Start(L("menu-payments", "payments"), id="payments", state=states.Payments.waiting),
        Start(L("menu-programs", "programs"), id="programs", state=states.Programs.unfinished),
        Start(L("menu-settings"), id="settings", state=states.Settings.main),
        state=states.Menu.main,
        getter=counts,
    )
    return Dialog(main)
