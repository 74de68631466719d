from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Start

from dialogs import states
from dialogs.kit.widgets import L, Ready, T
from dialogs.menu import getters, handlers


def dialog() -> Dialog:
    main = Window(
        T("menu", "payments", "programs"),
        Ready("steps", when="steps"),
        Button(L("settings-details"), id="details", on_click=handlers.open_details, when="left_details"),
        Button(L("settings-prices"), id="offers", on_click=handlers.open_offers, when="left_offers"),
        Start(L("button-client-link"), id="link", state=states.ClientLink.main, when="left_link"),
        Start(L("menu-pipeline"), id="pipeline", state=states.Pipeline.board),
        Start(L("menu-clients"), id="clients", state=states.Search.main),
        Start(L("menu-payments", "payments"), id="payments", state=states.Payments.waiting),
        Start(L("menu-programs", "programs"), id="programs", state=states.Programs.unfinished),
        Start(L("menu-settings"), id="settings", state=states.Settings.main),
        state=states.Menu.main,
        getter=getters.menu,
    )
    return Dialog(main)
