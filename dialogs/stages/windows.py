from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog
from dialogs.kit.reasons import ReasonGiven, reason_windows
from dialogs.kit.widgets import Label, Words, choices, neighbour
from dialogs.kit.windows import MenuWindow
from dialogs.stages import getters, handlers

# What has to be done before a stage can be deleted.
STANDS_IN_THE_WAY = F["last"] | F["occupied"] | F["used"]


def dialog() -> Dialog:
    main = MenuWindow(
        Words("stage-deleted", "deleted", when="deleted"),
        Words("stages"),
        Words("stage-untold", "untold", when="untold"),
        Group(choices("answer", "answers", handlers.tell_apart, carries=str), width=2),
        Column(choices("stage", "stages", handlers.open_stage)),
        Row(
            Button(Label("button-new-stage"), id="new", on_click=handlers.ask_name_of_new),
            SwitchTo(Label("button-events"), id="events", state=states.Stages.events),
        ),
        back(),
        state=states.Stages.main,
        getter=getters.every,
    )
    new = MenuWindow(
        Words("stage-new"),
        text_input(handlers.create),
        SwitchTo(Label("button-back"), id="back_from_new", state=states.Stages.main),
        state=states.Stages.new,
    )
    one = MenuWindow(
        Words("stage-title", "title"),
        Words("stage-description", "description", when="description"),
        Words("stage-place", "place", "total", "clients"),
        Words("stage-open", when=~F["closed"]),
        Words("stage-closed", "marked", when="closed"),
        Words("stage-limit", "limit"),
        Words("stage-events", "events", when="events"),
        Words("stage-no-events", when=~F["events"]),
        Words("stage-order", "around"),
        Row(
            SwitchTo(Label("button-title"), id="name", state=states.Stages.name),
            SwitchTo(Label("button-description"), id="description", state=states.Stages.description),
        ),
        Row(
            SwitchTo(Label("button-stage-colour"), id="colour", state=states.Stages.colour),
            SwitchTo(Label("button-stage-close"), id="close", state=states.Stages.closing, when=~F["closed"]),
            SwitchTo(Label("button-stage-closed", "marked"), id="closed", state=states.Stages.closing, when="closed"),
        ),
        SwitchTo(Label("button-stage-limit"), id="limit", state=states.Stages.limit),
        Row(
            neighbour("button-up", "up", items="above", on_click=handlers.move_up),
            neighbour("button-down", "down", items="below", on_click=handlers.move_down),
        ),
        Button(Label("button-delete"), id="delete", on_click=handlers.ask_to_delete),
        SwitchTo(Label("button-back"), id="back_from_one", state=states.Stages.main),
        state=states.Stages.one,
        getter=getters.one,
    )
    windows = (main, new, one, *_edits(), *_ends(), *_events())
    return OwnersDialog(*windows, missing=handlers.missing, instead=states.Stages.main)


def _edits() -> tuple[Window, ...]:
    """What is changed about one stage."""
    name = MenuWindow(
        Words("stage-name-ask", "title"),
        text_input(handlers.rename),
        _back_to_stage("name"),
        state=states.Stages.name,
        getter=getters.one,
    )
    description = MenuWindow(
        Words("stage-description-ask", "title"),
        Words("stage-description-now", "description", when="description"),
        text_input(handlers.describe),
        Button(Label("button-no-description"), id="drop", on_click=handlers.drop_description, when="description"),
        _back_to_stage("description"),
        state=states.Stages.description,
        getter=getters.one,
    )
    colour = MenuWindow(
        Words("stage-colour-ask", "title"),
        Group(choices("colours", "colours", handlers.recolour, carries=str), width=3),
        _back_to_stage("colour"),
        state=states.Stages.colour,
        getter=getters.one,
    )
    closing = MenuWindow(
        Words("stage-mark-ask", "title", "clients"),
        Column(choices("mark", "marks", handlers.mark, carries=str)),
        _back_to_stage("closing"),
        state=states.Stages.closing,
        getter=getters.one,
    )
    limit = MenuWindow(
        Words("stage-limit-ask", "title", "limit"),
        Group(choices("limits", "limits", handlers.limit), width=4),
        text_input(handlers.type_limit),
        Button(Label("button-no-limit"), id="no_limit", on_click=handlers.drop_limit, when="limit"),
        _back_to_stage("limit"),
        state=states.Stages.limit,
        getter=getters.one,
    )
    return name, description, colour, closing, limit


def _ends() -> tuple[Window, ...]:
    """How a stage is emptied and deleted."""
    delete = MenuWindow(
        ReasonGiven(),
        Words("stage-moving", when="moving"),
        Words("stage-moved", "moved", when="has_moved"),
        Words("stage-moved-back", "back", "done", "missing", when="undone"),
        Words("stage-delete", "title", when="free"),
        Words("stage-delete-not-yet", "title", when=STANDS_IN_THE_WAY),
        Words("stage-delete-last", when="last"),
        Words("stage-delete-occupied", "clients", when="occupied"),
        Words("stage-delete-used", "events", when="used"),
        Words("stage-delete-free", when="free"),
        Button(Label("button-undo"), id="undo", on_click=handlers.undo_move_all, when="can_undo"),
        SwitchTo(Label("button-reason"), id="reason", state=states.Stages.reason, when="can_ask"),
        Button(Label("button-move-all"), id="move_all", on_click=handlers.ask_where, when="occupied"),
        SwitchTo(Label("button-events"), id="events_of_stage", state=states.Stages.events, when="used"),
        Button(Label("button-delete-sure"), id="delete_sure", on_click=handlers.delete, when="free"),
        SwitchTo(Label("button-cancel"), id="cancel_delete", state=states.Stages.one, when="free"),
        _back_to_stage("delete", when=STANDS_IN_THE_WAY),
        state=states.Stages.delete,
        getter=getters.deleting,
    )
    target = MenuWindow(
        Words("stage-target", "title", "clients"),
        Column(choices("target", "targets", handlers.choose_target)),
        SwitchTo(Label("button-back"), id="back_from_target", state=states.Stages.delete),
        state=states.Stages.target,
        getter=getters.targets,
    )
    move_all = MenuWindow(
        Words("stage-moving", when="moving"),
        Words("stage-move-all", "title", "target", "clients", when="asking"),
        # The button carries how many it says.
        choices("move_sure", "sure", handlers.move_all),
        SwitchTo(Label("button-back"), id="back_from_move_all", state=states.Stages.target, when="asking"),
        state=states.Stages.move_all,
        getter=getters.move_all,
    )
    reason = reason_windows(
        Words("stage-title", "title"),
        question=Words("lost-ask-many", "clients"),
        ask=states.Stages.reason,
        words=states.Stages.reason_words,
        about=handlers.asked_about,
        leave=handlers.leave_question,
        getter=getters.asked,
    )
    return delete, target, move_all, *reason


def _events() -> tuple[Window, ...]:
    """Which stage each event leads to."""
    events = MenuWindow(
        Words("events", "table"),
        Group(choices("event", "events", handlers.open_event, carries=str), width=2),
        SwitchTo(Label("button-back"), id="back_from_events", state=states.Stages.main),
        state=states.Stages.events,
        getter=getters.events,
    )
    event = MenuWindow(
        Words("event", "name", "about", "rule", "present"),
        Column(choices("choice", "choices", handlers.lead_to)),
        Button(Label("button-event-nowhere"), id="nowhere", on_click=handlers.lead_nowhere, when="goes"),
        SwitchTo(Label("button-back"), id="back_from_event", state=states.Stages.events),
        state=states.Stages.event,
        getter=getters.event,
    )
    return events, event


def _back_to_stage(place: str, *, when: WhenCondition = None) -> SwitchTo:
    return SwitchTo(Label("button-back"), id=f"back_from_{place}", state=states.Stages.one, when=when)
