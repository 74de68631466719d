from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from dialogs import states
from dialogs.broadcasts import getters, handlers
from dialogs.kit.ids import carried_choice
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    main = MenuWindow(
        Words("broadcast-begun", when=F["done"] == "begun"),
        Words("broadcast-stopped", when=F["done"] == "stopped"),
        Words("broadcasts"),
        Ready("lines", when="lines"),
        Words("broadcast-draft", "words", when="words"),
        choices("stop", "running", handlers.stop),
        SwitchTo(Label("button-new-broadcast"), id="new", state=states.Broadcasts.segment, when=~F["words"]),
        SwitchTo(Label("button-go-on-broadcast"), id="go_on", state=states.Broadcasts.segment, when="words"),
        back(),
        state=states.Broadcasts.main,
        getter=getters.main,
    )
    segment = MenuWindow(
        Words("broadcast-to", "count"),
        SwitchTo(Label("segment-stages", "stages"), id="stages", state=states.Broadcasts.stages),
        SwitchTo(Label("segment-source", "source"), id="source", state=states.Broadcasts.source),
        SwitchTo(Label("segment-offer", "offer"), id="offer", state=states.Broadcasts.offer),
        SwitchTo(Label("segment-activity", "activity"), id="activity", state=states.Broadcasts.activity),
        choices("language", "languages", handlers.choose_language, carries=str),
        choices("unpaid", "unpaid", handlers.choose_unpaid, carries=carried_choice),
        SwitchTo(Label("button-next"), id="next", state=states.Broadcasts.message, when="count"),
        _back_to(states.Broadcasts.main),
        state=states.Broadcasts.segment,
        getter=getters.segment,
    )
    which_stages = MenuWindow(
        Words("segment-choose-stages", "count"),
        Column(choices("stage", "stages", handlers.choose_stage, carries=handlers.carried_stage)),
        SwitchTo(Label("button-ready"), id="ready", state=states.Broadcasts.segment),
        state=states.Broadcasts.stages,
        getter=getters.choose_stages,
    )
    source = MenuWindow(
        Words("segment-choose-source"),
        Column(choices("source", "sources", handlers.choose_source, carries=str)),
        _back_to(states.Broadcasts.segment),
        state=states.Broadcasts.source,
        getter=getters.choose_source,
    )
    offer = MenuWindow(
        Words("segment-choose-offer"),
        Column(choices("offer", "offers", handlers.choose_offer)),
        _back_to(states.Broadcasts.segment),
        state=states.Broadcasts.offer,
        getter=getters.choose_offer,
    )
    activity = MenuWindow(
        Words("segment-choose-activity"),
        Column(choices("activity", "activities", handlers.choose_activity, carries=str)),
        _back_to(states.Broadcasts.segment),
        state=states.Broadcasts.activity,
        getter=getters.choose_activity,
    )
    message = MenuWindow(
        Words("broadcast-kept", when="kept"),
        Words("broadcast-message", when=~F["words"]),
        Words("broadcast-message-there", "words", when="words"),
        message_input(handlers.keep_message, stays=lambda _: True),
        SwitchTo(Label("button-broadcast-offer", "offer"), id="button", state=states.Broadcasts.button, when="words"),
        choices("question", "questions", handlers.choose_question, carries=carried_choice),
        Button(Label("button-next"), id="look", on_click=handlers.look, when="words"),
        _back_to(states.Broadcasts.segment),
        state=states.Broadcasts.message,
        getter=getters.message,
    )
    which_button = MenuWindow(
        Words("broadcast-choose-button"),
        Column(choices("below", "offers", handlers.choose_button)),
        _back_to(states.Broadcasts.message),
        state=states.Broadcasts.button,
        getter=getters.choose_button,
    )
    ready = MenuWindow(
        Words("broadcast-ready", "count"),
        SwitchTo(Label("button-broadcast-send", "count"), id="send", state=states.Broadcasts.sure, when="count"),
        _back_to(states.Broadcasts.message),
        state=states.Broadcasts.ready,
        getter=getters.ready,
    )
    sure = MenuWindow(
        Words("broadcast-sure", "count"),
        # The button carries how many they are, and what was shown: anything else is asked about once more.
        choices("sure", "seen", handlers.start, carries=handlers.carried_seen),
        _back_to(states.Broadcasts.ready),
        state=states.Broadcasts.sure,
        getter=getters.ready,
    )
    windows = (main, segment, which_stages, source, offer, activity, message, which_button, ready, sure)
    return OwnersDialog(*windows, missing=nothing_missing, instead=states.Broadcasts.main)


def _back_to(screen: State) -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to", state=screen)
