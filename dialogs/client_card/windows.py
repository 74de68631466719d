from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Keyboard, Row, Select, SwitchTo

from dialogs import states
from dialogs.client_card import getters, handlers
from dialogs.client_card.pack_windows import pack_buttons, pack_windows
from dialogs.kit.ids import carried_id, carried_ids
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.reasons import reason_windows
from dialogs.kit.steps import step_button
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    main = MenuWindow(
        Ready("card"),
        *pack_buttons(),
        Button(Label("button-held"), id="held", on_click=handlers.open_held, when="held"),
        Button(Label("button-hand-over"), id="hand_over_owed", on_click=handlers.hand_over, when="owed"),
        Button(Label("button-unfreeze"), id="unfreeze", on_click=handlers.open_freeze, when="frozen"),
        Button(Label("button-freeze-mine"), id="freeze_stands", on_click=handlers.open_freeze, when="freeze"),
        choices("next", "next", handlers.move, carries=carried_ids),
        Row(
            SwitchTo(Label("button-move"), id="move", state=states.Card.stages),
            step_button(handlers.open_step),
        ),
        # Below the buttons that move: a late second tap must not take the move back.
        Row(
            *_after_a_move(),
            when="can_note",
        ),
        SwitchTo(Label("button-reason"), id="reason", state=states.Card.reason, when="can_ask"),
        Row(
            Button(Label("button-talk"), id="talk", on_click=handlers.open_talk),
            SwitchTo(
                Label("button-payments"), id="payments", state=states.Card.payments, on_click=handlers.newest_first
            ),
        ),
        Row(
            Button(Label("button-history"), id="history", on_click=handlers.open_history),
            SwitchTo(Label("button-answers"), id="answers", state=states.Card.answers, on_click=handlers.newest_first),
        ),
        Row(
            Button(Label("button-notes"), id="notes", on_click=handlers.open_notes),
            Button(Label("button-given"), id="given", on_click=handlers.open_given),
        ),
        Row(
            Button(Label("button-hand-over"), id="hand_over", on_click=handlers.hand_over, when=~F["owed"]),
            SwitchTo(Label("button-more"), id="more", state=states.Card.more),
        ),
        back(),
        state=states.Card.main,
        getter=getters.card,
    )
    stages = MenuWindow(
        Words("card-stages", "name"),
        Column(choices("stage", "stages", handlers.move, carries=carried_ids)),
        back_to_card("stages"),
        state=states.Card.stages,
        getter=getters.targets,
    )
    move_note = MenuWindow(
        Ready("move"),
        Words("card-ask-note", "name"),
        text_input(handlers.keep_move_note),
        back_to_card("move_note"),
        asks=True,
        state=states.Card.move_note,
        getter=getters.move_note,
    )
    reason = reason_windows(
        Ready("move"),
        Words("card-name", "name"),
        question=Words("lost-ask"),
        ask=states.Card.reason,
        words=states.Card.reason_words,
        about=handlers.about_last_move,
        leave=handlers.leave_question,
        getter=getters.move_note,
        below=(Row(*_after_a_move()),),
    )
    answers = MenuWindow(
        Words("card-all-answers", "name"),
        Words("card-answered-at", "at", when="at"),
        Words("card-unfinished", "count", "total", when="unfinished"),
        Ready("lines", when="count"),
        Words("card-no-answers", when=~F["count"]),
        pager(turn_page, ask=states.Card.ask_answers),
        back_to_card("answers"),
        state=states.Card.answers,
        getter=getters.answers,
    )
    ask_answers = page_window(states.Card.ask_answers, of=states.Card.answers, getter=getters.answers)
    payments = MenuWindow(
        Words("card-payments", "name", "count"),
        Column(choices("payment", "payments", handlers.open_payment)),
        pager(turn_page, ask=states.Card.payments_page),
        Button(
            Label("button-unclaimed", "unclaimed"), id="unclaimed", on_click=handlers.show_unclaimed, when="unclaimed"
        ),
        back_to_card("payments"),
        state=states.Card.payments,
        getter=getters.payments,
    )
    page = page_window(states.Card.payments_page, of=states.Card.payments, getter=getters.payments)
    more = MenuWindow(
        Words("card-more", "name"),
        SwitchTo(
            Label("button-pack"), id="pack", state=states.Card.pack, on_click=handlers.newest_first, when="has_pack"
        ),
        Button(Label("button-freeze"), id="freeze", on_click=handlers.open_freeze, when="can_freeze"),
        Button(Label("button-record-payment"), id="record_payment", on_click=handlers.record_payment),
        back_to_card("more"),
        state=states.Card.more,
        getter=getters.more,
    )
    return Dialog(main, stages, move_note, *reason, answers, ask_answers, payments, page, more, *pack_windows())


def _after_a_move() -> tuple[Keyboard, Keyboard]:
    """What can be done about the move that was made last."""
    undo = Select(
        Label("button-undo"),
        id="undo",
        item_id_getter=str,
        type_factory=carried_id,
        items="undo",
        on_click=handlers.undo,
    )
    return undo, SwitchTo(Label("button-move-note"), id="move_note", state=states.Card.move_note)


def back_to_card(window: str) -> SwitchTo:
    return SwitchTo(Label("button-back"), id=f"back_from_{window}", state=states.Card.main)
