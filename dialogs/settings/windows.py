from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Start, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_sum
from dialogs.kit.navigation import back, typed
from dialogs.kit.widgets import L, Problem, T, choices
from dialogs.settings import getters, handlers


def dialog() -> Dialog:
    main = Window(
        T("settings"),
        T("settings-of-owners", when="trainer"),
        Start(L("settings-stages"), id="stages", state=states.Stages.main, when="owner"),
        Button(L("settings-details"), id="details", on_click=handlers.open_details, when="owner"),
        Button(L("settings-prices"), id="prices", on_click=handlers.open_prices, when="owner"),
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
        Problem(),
        T("price-changed", "title", "was", "price", when="changed"),
        T("price-first", "title", "price", when="first"),
        T("prices"),
        T("prices-none", when="none"),
        Column(choices("offer", "offers", handlers.open_price)),
        SwitchTo(L("button-back"), id="back_from_prices", state=states.Settings.main),
        state=states.Settings.prices,
        getter=getters.prices,
    )
    price = Window(
        Problem(),
        T("price-ask", "title", "was"),
        T("price-ask-currency", "sign", when="moves"),
        typed(handlers.read_price),
        SwitchTo(L("button-back"), id="back_from_price", state=states.Settings.prices),
        state=states.Settings.price,
        getter=getters.price,
    )
    reading = Window(
        Problem(),
        T("price-which", "title", "was"),
        Column(choices("reading", "readings", handlers.choose_reading, carries=carried_sum)),
        SwitchTo(L("button-back"), id="back_from_reading", state=states.Settings.price),
        typed(handlers.read_price),
        state=states.Settings.reading,
        getter=getters.price,
    )
    # A second tap on a reading, which comes late, falls on what stands in its place: that must not be the yes.
    sure = Window(
        Problem(),
        T("price-sure", "title", "was", "price", when="same_currency"),
        T("price-sure-currency", "title", "was", "price", "sign", when="moves"),
        SwitchTo(L("button-price-other"), id="other_price", state=states.Settings.price),
        SwitchTo(L("button-back"), id="back_from_sure", state=states.Settings.prices),
        Column(choices("sure", "yes", handlers.set_all_the_same, carries=carried_sum)),
        typed(handlers.read_price),
        state=states.Settings.sure,
        getter=getters.price,
    )
    return handlers.SettingsDialog(main, language, details, new_details, prices, price, reading, sure)
