from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Row

from dialogs import routes, states
from dialogs.kit.navigation import opens
from dialogs.kit.widgets import Label, Ready, Words
from dialogs.kit.windows import MenuWindow
from dialogs.menu import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("menu", "payments", "programs"),
        Ready("steps", when="steps"),
        Button(Label("menu-today", "today"), id="today", on_click=handlers.open_today),
        Button(Label("settings-details"), id="details", on_click=handlers.open_details, when="left_details"),
        Button(Label("settings-prices"), id="offers", on_click=handlers.open_offers, when="left_offers"),
        opens(Label("button-client-link"), "link", routes.client_link(), when="left_link"),
        Row(
            opens(Label("menu-pipeline"), "pipeline", routes.board()),
            opens(Label("menu-clients"), "clients", routes.search()),
        ),
        Row(
            opens(Label("menu-messages", "messages"), "messages", routes.waiting()),
            opens(Label("menu-payments", "payments"), "payments", routes.payments()),
        ),
        Row(
            opens(Label("menu-programs", "programs"), "programs", routes.programs()),
            opens(Label("menu-broadcasts"), "broadcasts", routes.broadcasts(), when="owner"),
        ),
        Row(
            opens(Label("menu-reports"), "reports", routes.reports(), when="owner"),
            opens(Label("menu-settings"), "settings", routes.settings()),
        ),
        state=states.Menu.main,
        getter=getters.menu,
    )
    return Dialog(main)
