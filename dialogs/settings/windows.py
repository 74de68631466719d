from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from dialogs import routes, states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back, opens
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.settings import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("limits-set", when="limited"),
        Words("settings"),
        Words("settings-of-owners", when=~F["owner"]),
        opens(Label("settings-stages"), "stages", routes.stages(), when="owner"),
        SwitchTo(Label("settings-limits"), id="limits", state=states.Settings.limits, when="limits"),
        Button(Label("settings-details"), id="details", on_click=handlers.open_details, when="owner"),
        Button(Label("settings-prices"), id="offers", on_click=handlers.open_offers, when="owner"),
        opens(Label("settings-follow-ups"), "follow_ups", routes.follow_ups(), when="owner"),
        opens(Label("button-saved-answers"), "saved_answers", routes.saved_answers()),
        Button(Label("settings-staff"), id="staff", on_click=handlers.open_team, when="owner"),
        SwitchTo(Label("settings-my-notices"), id="my_notices", state=states.Settings.notices),
        opens(Label("settings-vacation"), "vacation", routes.vacation()),
        SwitchTo(Label("settings-shown-name"), id="shown_name", state=states.Settings.shown_name),
        SwitchTo(Label("button-language"), id="language", state=states.Settings.language),
        back(),
        state=states.Settings.main,
        getter=getters.main,
    )
    # Once, where the database is older than the limits.
    limits = MenuWindow(
        Words("limits-offer", "limits", when="limits"),
        Words("limits-settled", when=~F["limits"]),
        Button(Label("button-limits-use"), id="use_limits", on_click=handlers.use_limits, when="limits"),
        Button(Label("button-limits-refuse"), id="no_limits", on_click=handlers.refuse_limits, when="limits"),
        SwitchTo(Label("button-back"), id="back_from_limits", state=states.Settings.main),
        state=states.Settings.limits,
        getter=getters.limits,
    )
    language = MenuWindow(
        Words("language", "title"),
        Group(choices("speak", "languages", handlers.speak, carries=handlers.carried_language), width=2),
        SwitchTo(Label("button-back"), id="back_from_language", state=states.Settings.main),
        state=states.Settings.language,
        getter=getters.languages,
    )
    notices = MenuWindow(
        Words("my-notices"),
        SwitchTo(Label("button-morning-hour", "hour"), id="morning", state=states.Settings.morning, when="hour"),
        SwitchTo(Label("button-no-morning"), id="no_morning", state=states.Settings.morning, when=~F["hour"]),
        Group(choices("hear", "concerns", handlers.choose_volume, carries=handlers.carried_volume), width=2),
        SwitchTo(Label("button-back"), id="back_from_notices", state=states.Settings.main),
        state=states.Settings.notices,
        getter=getters.my_notices,
    )
    morning = MenuWindow(
        Words("my-morning", "hour", when="hour"),
        Words("my-morning-never", when=~F["hour"]),
        Group(choices("hour", "hours", handlers.choose_hour), width=3),
        SwitchTo(Label("button-back"), id="back_from_morning", state=states.Settings.notices),
        state=states.Settings.morning,
        getter=getters.my_morning,
    )
    shown_name = MenuWindow(
        Words("shown-name"),
        Words("shown-name-is", "shown_name", when="shown_name"),
        Words("shown-name-none", when=~F["shown_name"]),
        Words("shown-name-ask", "limit"),
        text_input(handlers.show_name),
        Button(Label("button-no-shown-name"), id="no_name", on_click=handlers.show_no_name, when="shown_name"),
        SwitchTo(Label("button-back"), id="back_from_name", state=states.Settings.main),
        state=states.Settings.shown_name,
        getter=getters.shown_name,
    )
    # Only to be read: where the money goes is not changed by words that were meant for somebody else.
    details = MenuWindow(
        Words("details-now", "details", when="details"),
        Words("details-unset", when=~F["details"]),
        SwitchTo(Label("button-change"), id="change_details", state=states.Settings.new_details),
        SwitchTo(Label("button-back"), id="back_from_details", state=states.Settings.main),
        state=states.Settings.details,
        getter=getters.details,
    )
    new_details = MenuWindow(
        Words("details-now", "details", when="details"),
        Words("details-unset", when=~F["details"]),
        Words("details-ask"),
        text_input(handlers.keep_details),
        SwitchTo(Label("button-back"), id="back_from_new_details", state=states.Settings.details),
        state=states.Settings.new_details,
        getter=getters.details,
    )
    return OwnersDialog(
        *(main, limits, language, notices, morning, shown_name, details, new_details),
        missing=nothing_missing,
        instead=states.Settings.main,
        of_everybody=(
            *(states.Settings.main, states.Settings.language, states.Settings.notices, states.Settings.morning),
            states.Settings.shown_name,
        ),
    )
