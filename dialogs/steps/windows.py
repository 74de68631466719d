from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.services.time import steps
from dialogs import states
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.inputs import text_input
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.steps import getters, handlers


def dialog() -> Dialog:
    when = MenuWindow(
        Words("step-was-done", when="done"),
        Words("step-ask-when", "name", when=~F["standing"]),
        Words("step-ask-move", "name", "standing", when="standing"),
        Group(choices("day", "days", handlers.choose_offered), width=2),
        SwitchTo(Label("button-step-date"), id="date", state=states.Steps.date),
        Button(Label("button-back"), id="back_from_when", on_click=handlers.go_back_to_step),
        asks=True,
        state=states.Steps.when,
        getter=getters.when,
    )
    calendar = MenuWindow(
        Words("step-ask-date", "name"),
        DayCalendar("calendar", handlers.choose_date, first=steps.first_day, last=steps.last_day),
        typed_day(handlers.choose_date),
        SwitchTo(Label("button-back"), id="back_from_date", state=states.Steps.when),
        asks=True,
        state=states.Steps.date,
        getter=getters.when,
    )
    words = MenuWindow(
        Words("step-ask-words", "name", "at"),
        Button(Label("button-step-no-words"), id="no_words", on_click=handlers.set_without_words),
        SwitchTo(Label("button-back"), id="back_from_words", state=states.Steps.when),
        text_input(handlers.keep_words),
        asks=True,
        state=states.Steps.words,
        getter=getters.words,
    )
    one = MenuWindow(
        Words("step", "name", "step"),
        choices("step_done", "done", handlers.say_done),
        Row(
            SwitchTo(Label("button-step-move"), id="move", state=states.Steps.when),
            choices("step_remove", "remove", handlers.remove),
        ),
        Button(Label("button-back"), id="back_from_step", on_click=handlers.go_back),
        text_input(handlers.reword),
        state=states.Steps.one,
        getter=getters.one,
    )
    replace = MenuWindow(
        Words("step-ask-replace", "name", "standing", "new", when="standing"),
        Words("step-ask-set", "name", "new", when=~F["standing"]),
        # What replaces stands where nothing that led here did: a tap that comes late replaces nothing.
        Button(Label("button-cancel"), id="back_from_replace", on_click=handlers.go_back),
        choices("sure", "sure", handlers.replace),
        asks=True,
        state=states.Steps.replace,
        getter=getters.replace,
    )
    return Dialog(when, calendar, words, one, replace)
