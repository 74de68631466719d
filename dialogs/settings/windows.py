from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Start, SwitchTo

from dialogs import states
from dialogs.navigation import back, typed
from dialogs.settings import getters, handlers
from dialogs.widgets import L, Problem, T, choices


def dialog() -> Dialog:
    main = Window(
        T("settings"),
        Start(L("settings-stages"), id="stages", state=states.Stages.main, when="owner"),
        Button(L("settings-details"), id="details", on_click=handlers.open_details),
        SwitchTo(L("settings-prices"), id="prices", state=states.Settings.prices, on_click=handlers.see_offers),
        Button(L("settings-staff"), id="staff", on_click=handlers.open_team, when="owner"),
        SwitchTo(L("button-language"), id="language", state=states.Settings.language),
        back(),
        state=states.Settings.main,
        getter=getters.access,
    )
    language = Window(
        T("language", "title"),
        Group(choices("speak", "languages", handlers.speak, carries=handlers.carried_language), width=2),
        SwitchTo(L("button-back"), id="back_from_language", state=states.Settings.main),
        state=states.Settings.language,
        getter=getters.languages,
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
        typed(handlers.keep_details),
        SwitchTo(L("button-back"), id="back_from_new_details", state=states.Settings.details),
        state=states.Settings.new_details,
        getter=getters.details,
    )
    prices = Window(
        T("prices"),
        Column(choices("offer", "offers", handlers.open_price)),
        SwitchTo(L("button-back"), id="back_from_prices", state=states.Settings.main),
        state=states.Settings.prices,
        getter=getters.prices,
    )
    price = Window(
        Problem(),
        T("price-ask", "title", "price"),
        typed(handlers.keep_price),
        SwitchTo(L("button-back"), id="back_from_price", state=states.Settings.prices),
        state=states.Settings.price,
        getter=getters.price,
    )
    return Dialog(main, language, details, new_details, prices, price)
