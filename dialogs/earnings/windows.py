from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.earnings import getters, handlers
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    month = MenuWindow(
        Words("earned", "month"),
        Ready("lines", when="lines"),
        Words("earned-nothing-yet", when=~F["lines"] & F["present"]),
        Words("earned-nothing", when=~F["lines"] & ~F["present"]),
        Ready("refunds", when="refunds"),
        Ready("renewals", when="renewals"),
        Ready("expected", when="expected"),
        Group(choices("by", "kinds", handlers.tell_apart, carries=getters.carried_by), width=2, when="lines"),
        _turns(),
        Row(
            Button(Label("button-as-picture"), id="picture", on_click=handlers.send_picture),
            SwitchTo(Label("button-as-sheet"), id="file", state=states.Earnings.file),
        ),
        back(),
        state=states.Earnings.month,
        getter=getters.month,
    )
    shares = MenuWindow(
        Words("earned-by", "title", "month"),
        Ready("lines", when="lines"),
        Words("earned-nothing", when=~F["lines"]),
        Group(choices("by", "kinds", handlers.tell_apart, carries=getters.carried_by), width=2),
        _turns(),
        _back_to_month(),
        state=states.Earnings.shares,
        getter=getters.of_shares,
    )
    file = MenuWindow(
        Words("sheet-ask"),
        Column(choices("time", "times", handlers.send_file, carries=getters.carried_time)),
        _back_to_month(),
        state=states.Earnings.file,
        getter=getters.file,
    )
    return OwnersDialog(month, shares, file, missing=nothing_missing, instead=states.Earnings.month)


def _turns() -> Row:
    return Row(choices("turn", "turns", handlers.turn, carries=getters.carried_month))


def _back_to_month() -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to_month", state=states.Earnings.month)
