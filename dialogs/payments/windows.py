from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from dialogs import states
from dialogs.navigation import back, typed
from dialogs.paging import page_window, pager, turn
from dialogs.payments import getters, handlers
from dialogs.widgets import L, Problem, Ready, T, choices


def dialog() -> Dialog:
    waiting = Window(
        T("payments-waiting", "count"),
        Column(choices("payment", "payments", handlers.open_payment)),
        pager(turn, ask=states.Payments.ask),
        back(),
        state=states.Payments.waiting,
        getter=getters.waiting,
    )
    one = Window(
        T("payment-already", when="already"),
        T("payment", "number", "name", "title", "amount", "begun"),
        Ready("status"),
        Ready("changes", when="changes"),
        Row(
            Button(L("button-confirm"), id="confirm", on_click=handlers.confirm),
            Button(L("button-reject"), id="reject", on_click=handlers.ask_why_rejected),
            when="pending",
        ),
        Button(L("button-show-receipt"), id="receipt", on_click=handlers.show_receipt, when="receipt"),
        Button(L("button-hand-over"), id="hand_over", on_click=handlers.hand_over, when="can_hand_over"),
        Button(L("button-card"), id="card", on_click=handlers.open_card, when="known"),
        back(),
        state=states.Payments.one,
        getter=getters.one,
    )
    reject = Window(
        Problem(),
        T("payment-reject", "number", "name", "amount"),
        Button(L("button-no-reason"), id="no_reason", on_click=handlers.reject_without_reason),
        Button(L("button-no-money"), id="no_money", on_click=handlers.reject_money_not_seen),
        SwitchTo(L("button-back"), id="back_to_payment", state=states.Payments.one),
        typed(handlers.reject_with_reason),
        state=states.Payments.reject,
        getter=getters.one,
    )
    ask = page_window(states.Payments.ask, of=states.Payments.waiting, getter=getters.waiting)
    return Dialog(waiting, ask, one, reject)
