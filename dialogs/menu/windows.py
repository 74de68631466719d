from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button

from dialogs import routes, states
from dialogs.kit.navigation import opens
from dialogs.kit.widgets import L, Ready, T
from dialogs.kit.windows import MenuWindow
from dialogs.menu import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        T("menu", "payments", "programs"),
        Ready("steps", when="steps"),
        Button(L("settings-details"), id="details", on_click=handlers.open_details, when="left_details"),
        Button(L("settings-prices"), id="offers", on_click=handlers.open_offers, when="left_offers"),
        opens(L("button-client-link"), "link", routes.client_link(), when="left_link"),
        opens(L("menu-pipeline"), "pipeline", routes.board()),
        opens(L("menu-clients"), "clients", routes.search()),
        opens(L("menu-payments", "payments"), "payments", routes.payments()),
        opens(L("menu-programs", "programs"), "programs", routes.programs()),
        opens(L("menu-settings"), "settings", routes.settings()),
        state=states.Menu.main,
        getter=getters.menu,
    )
    return Dialog(main)
