from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.services.money import recording
from bot.services.time import calendar
from dialogs import states
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.ids import carried_sum
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.recording import getters, handlers


def dialog() -> Dialog:
    what = MenuWindow(
        Words("recording-what", "name", "sign"),
        Column(choices("offer", "offers", handlers.choose_offer)),
        Button(Label("button-own-sum"), id="own", on_click=handlers.ask_own_sum),
        back(),
        text_input(handlers.read_own_sum),
        state=states.Recording.what,
        getter=getters.what,
    )
    date = MenuWindow(
        Words("recording-date", "name"),
        DayCalendar("paid_on", handlers.choose_date, first=recording.first_day, last=calendar.today, from_last=True),
        SwitchTo(Label("button-back"), id="back_from_date", state=states.Recording.ready),
        typed_day(handlers.choose_date, past=True),
        state=states.Recording.date,
        getter=getters.amount,
    )
    return Dialog(what, *_sums(), _ready(), date)


def _sums() -> tuple[Window, ...]:
    amount = MenuWindow(
        Words("recording-amount", "name", "title", "sign"),
        Button(Label("button-back"), id="back_from_amount", on_click=handlers.leave_sum),
        text_input(handlers.read_sum),
        state=states.Recording.amount,
        getter=getters.amount,
    )
    reading = MenuWindow(
        Words("recording-which", "name", "title"),
        Column(choices("reading", "readings", handlers.choose_reading, carries=carried_sum)),
        SwitchTo(Label("button-back"), id="back_from_reading", state=states.Recording.amount),
        text_input(handlers.read_sum),
        state=states.Recording.reading,
        getter=getters.amount,
    )
    return amount, reading


def _ready() -> Window:
    return MenuWindow(
        Words("recording", "name", "title", "amount", "how", "day"),
        Words("recording-note", "note", when="note"),
        Words("recording-silent", when=F["silent"] & F["reachable"]),
        Words("recording-told", when=~F["silent"] & F["reachable"]),
        Words("recording-maybe-same", when="undecided"),
        Words("recording-maybe-again", when="confirmed"),
        Row(
            choices("method", "methods", handlers.choose_method, carries=str),
            choices("day", "days", handlers.choose_day),
            SwitchTo(Label("button-other-date"), id="date", state=states.Recording.date),
        ),
        Row(
            SwitchTo(Label("button-other-sum"), id="sum", state=states.Recording.amount),
            Button(Label("button-silent"), id="silent", on_click=handlers.be_silent, when=~F["silent"]),
            Button(Label("button-not-silent"), id="not_silent", on_click=handlers.tell_client, when="silent"),
        ),
        choices("same", "same", handlers.open_same),
        Button(Label("button-record"), id="record", on_click=handlers.record),
        SwitchTo(Label("button-back"), id="back_from_ready", state=states.Recording.what),
        text_input(handlers.keep_note),
        state=states.Recording.ready,
        getter=getters.ready,
    )
