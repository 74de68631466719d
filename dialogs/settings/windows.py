from operator import itemgetter

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import TextInput
from aiogram_dialog.widgets.kbd import Button, Column, Select, Start, SwitchTo

from dialogs import states
from dialogs.ids import carried_id
from dialogs.navigation import back, typed
from dialogs.settings import getters, handlers
from dialogs.widgets import L, Problem, Ready, T


def dialog() -> Dialog:
    main = Window(
        T("settings"),
        Start(L("settings-stages"), id="stages", state=states.Stages.main, when="owner"),
        Button(L("settings-details"), id="details", on_click=handlers.open_details),
        SwitchTo(L("settings-prices"), id="prices", state=states.Settings.prices),
        Button(L("settings-staff"), id="staff", on_click=handlers.open_team, when="owner"),
        back(),
        state=states.Settings.main,
        getter=getters.access,
    )
    # Only to be read: where the money goes is not changed by words that were meant for somebody else.
    details = Window(
        T("details-now", "details", when="set"),
        T("details-unset", when="unset"),
        SwitchTo(L("button-change"), id="change_details", state=states.Settings.new_details),
        SwitchTo(L("button-back"), id="back_from_details", state=states.Settings.main),
        state=states.Settings.details,
        getter=getters.details,
    )
    new_details = Window(
        Problem(),
        T("details-now", "details", when="set"),
        T("details-unset", when="unset"),
        T("details-ask"),
        TextInput(id="typed_details", on_success=typed(handlers.keep_details)),
        SwitchTo(L("button-back"), id="back_from_new_details", state=states.Settings.details),
        state=states.Settings.new_details,
        getter=getters.details,
    )
    prices = Window(
        T("prices"),
        Column(
            Select(
                Ready(lambda data: data["item"][1]),
                id="offer",
                item_id_getter=itemgetter(0),
                type_factory=carried_id,
                items="offers",
                on_click=handlers.open_price,
            )
        ),
        SwitchTo(L("button-back"), id="back_from_prices", state=states.Settings.main),
        state=states.Settings.prices,
        getter=getters.prices,
    )
    price = Window(
        Problem(),
        T("price-ask", "title", "price"),
        TextInput(id="typed_price", on_success=typed(handlers.keep_price)),
        SwitchTo(L("button-back"), id="back_from_price", state=states.Settings.prices),
        state=states.Settings.price,
        getter=getters.price,
    )
    return Dialog(main, details, new_details, prices, price)
