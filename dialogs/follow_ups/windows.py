from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.follow_ups import getters, handlers
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    main = MenuWindow(
        Words("chains"),
        Column(choices("chain", "chains", handlers.open_chain, carries=getters.carried_chain)),
        back(),
        state=states.FollowUps.main,
        getter=getters.every,
    )
    one = MenuWindow(
        Words("chain-is-off", when=F["done"] == getters.OFF),
        Words("chain-is-on", when=(F["done"] == getters.ON) & ~F["renewal"]),
        Words("chain-is-on-renewal", when=(F["done"] == getters.ON) & F["renewal"]),
        Words("chain-title", "chain", when="on"),
        Words("chain-title-off", "chain", when=~F["on"]),
        Words("chain-about", "about"),
        Words("chain-figures", "sent", "answered", "paid"),
        Column(choices("message", "messages", handlers.open_message)),
        # The button carries the chain, and what becomes of it.
        choices("switch", "switch", handlers.switch, carries=handlers.carried_switch),
        _back_to(states.FollowUps.main),
        state=states.FollowUps.one,
        getter=getters.one,
    )
    message = MenuWindow(
        Words("follow-up-shown", when=F["done"] == "shown"),
        Words("follow-up-delayed", when=F["done"] == "delayed"),
        Words("follow-up-written", when=F["done"] == "written"),
        Words("follow-up-restored", when=F["done"] == "restored"),
        Words("follow-up-title", "chain", "place", "when"),
        Words("follow-up-off", when=~F["on"]),
        Words("follow-up-text", "language", "words"),
        Words("follow-up-counts", when="counts"),
        Row(
            SwitchTo(Label("button-follow-up-delay"), id="delay", state=states.FollowUps.delay),
            SwitchTo(Label("button-follow-up-text"), id="text", state=states.FollowUps.text),
        ),
        Row(
            Button(Label("button-follow-up-show"), id="show", on_click=handlers.show),
            choices("language", "languages", handlers.look_in, carries=handlers.carried_language),
        ),
        SwitchTo(Label("button-follow-up-restore"), id="restore", state=states.FollowUps.restore, when="changed"),
        _back_to(states.FollowUps.one),
        state=states.FollowUps.message,
        getter=getters.message,
    )
    delay = MenuWindow(
        Words("follow-up-delay", "chain", "place", "when"),
        Words("follow-up-delay-ask", when="instant"),
        Words("follow-up-delay-ask-training", when="training"),
        Words("follow-up-delay-ask-renewal", when="renewal"),
        Group(choices("delays", "delays", handlers.choose_delay, carries=str), width=2, when="instant"),
        # What is counted from a day takes a line to be said.
        Column(choices("days", "delays", handlers.choose_delay, carries=str), when=~F["instant"]),
        _back_to(states.FollowUps.message),
        text_input(handlers.set_delay),
        state=states.FollowUps.delay,
        getter=getters.delay,
    )
    text = MenuWindow(
        Words("follow-up-text-ask", "chain", "place", "language", "limit", "program", "day"),
        Words("follow-up-text-now", "words"),
        _back_to(states.FollowUps.message),
        text_input(handlers.set_text),
        state=states.FollowUps.text,
        getter=getters.words,
    )
    restore = MenuWindow(
        Words("follow-up-restore-ask", "chain", "place"),
        Button(Label("button-follow-up-restore-sure"), id="restore_sure", on_click=handlers.restore),
        _back_to(states.FollowUps.message),
        state=states.FollowUps.restore,
        getter=getters.message,
    )
    return OwnersDialog(
        *(main, one, message, delay, text, restore), missing=nothing_missing, instead=states.FollowUps.main
    )


def _back_to(screen: State) -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to", state=screen)
