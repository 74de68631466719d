from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from dialogs import routes, states
from dialogs.kit import refusals
from dialogs.kit.ids import carried_decision
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back, opens
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.steps import step_button
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.payments import getters, handlers, money_back, tax_receipts


def dialog() -> Dialog:
    waiting = MenuWindow(
        Words("payments-waiting", "count"),
        Column(choices("payment", "payments", handlers.open_payment)),
        opens(Label("button-no-tax-receipt", "lacking"), "lacking", routes.without_receipt(), when="lacking"),
        pager(turn_page, ask=states.Payments.ask),
        back(),
        state=states.Payments.waiting,
        getter=getters.waiting,
    )
    one = MenuWindow(
        Words("payment", "number", "name", "title", "amount"),
        Words("payment-begun-at", "begun", when="begun"),
        Words("payment-came-on", "came_on", when="came_on"),
        Ready("status"),
        Ready("after", when="after"),
        Ready("changes", when="changes"),
        Ready("writers", when="writers"),
        # Confirming and rejecting are no neighbours, and once it is decided the card stands where «confirm» stood and
        # a question where the card stood: a tap that comes late decides nothing.
        Button(Label("button-confirm"), id="confirm", on_click=handlers.confirm, when="can_confirm"),
        Button(Label("button-card"), id="card", on_click=handlers.open_card, when="known"),
        Button(Label("button-reject"), id="reject", on_click=handlers.ask_why_rejected, when="pending"),
        SwitchTo(Label("button-take-back"), id="take_back", state=states.Payments.take_back, when="can_take_back"),
        Button(Label("button-show-receipt"), id="receipt", on_click=handlers.show_receipts, when="receipt"),
        Button(Label("button-receipts", "count"), id="receipts", on_click=handlers.show_receipts, when="receipts"),
        Button(Label("button-hand-over"), id="hand_over", on_click=handlers.hand_over, when="can_hand_over"),
        Row(
            SwitchTo(Label("button-tax-receipt"), id="tax", state=states.Payments.tax_receipt, when="can_issue"),
            Button(Label("button-tax-receipt-show"), id="tax_show", on_click=tax_receipts.show, when="issued"),
        ),
        Button(
            Label("button-stop"), id="stop", on_click=money_back.ask_whether_to_stop, when=F["can_stop"] & ~F["is_pack"]
        ),
        Button(
            Label("button-stop-pack"),
            id="stop_pack",
            on_click=money_back.ask_whether_to_stop,
            when=F["can_stop"] & F["is_pack"],
        ),
        Button(Label("button-return-stars"), id="stars", on_click=money_back.ask_about_stars, when="can_return_stars"),
        Button(Label("button-refund"), id="refund", on_click=money_back.ask_how_much, when="can_refund"),
        step_button(handlers.open_step, when="step"),
        back(),
        state=states.Payments.one,
        getter=getters.one,
    )
    reject = MenuWindow(
        Words("payment-reject", "number", "name", "amount"),
        # Neither counted from above nor from below does one that decides stand where «reject» stood.
        SwitchTo(Label("button-back"), id="back_to_payment", state=states.Payments.one),
        Row(
            Button(Label("button-no-money"), id="no_money", on_click=handlers.reject_money_not_seen),
            Button(Label("button-no-reason"), id="no_reason", on_click=handlers.reject_without_reason),
        ),
        text_input(handlers.reject_with_reason),
        state=states.Payments.reject,
        getter=getters.reject,
    )
    take_back = MenuWindow(
        Words("payment-take-back", "number", "name", "amount", when=~F["came_on"]),
        Words("payment-unrecord", "number", "name", "amount", when="came_on"),
        Words("payment-program-stays", when="runs"),
        Words("payment-program-to-stop", when=F["runs"] & F["came_on"]),
        Ready("status"),
        # The same here: what takes back stands where nothing that led here did.
        SwitchTo(Label("button-back"), id="back_from_take_back", state=states.Payments.one),
        Button(Label("button-card"), id="card_of_decided", on_click=handlers.open_card, when="known"),
        Column(choices("sure", "sure", handlers.take_back, carries=carried_decision)),
        state=states.Payments.take_back,
        getter=getters.take_back,
    )
    ask = page_window(states.Payments.ask, of=states.Payments.waiting, getter=getters.waiting)
    others = (*money_back.windows(), *tax_receipts.windows())
    return Dialog(waiting, ask, one, reject, take_back, *others, on_start=refusals.begin)
