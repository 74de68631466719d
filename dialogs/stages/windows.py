from operator import attrgetter
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_id
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog
from dialogs.kit.widgets import L, T, choices
from dialogs.kit.windows import MenuWindow
from dialogs.stages import getters, handlers

# What has to be done before a stage can be deleted.
STANDS_IN_THE_WAY = F["last"] | F["occupied"] | F["used"]


def dialog() -> Dialog:
    main = MenuWindow(
        T("stage-deleted", "deleted", when="deleted"),
        T("stages"),
        Column(choices("stage", "stages", handlers.open_stage)),
        Row(
            Button(L("button-new-stage"), id="new", on_click=handlers.ask_name_of_new),
            SwitchTo(L("button-events"), id="events", state=states.Stages.events),
        ),
        back(),
        state=states.Stages.main,
        getter=getters.every,
    )
    new = MenuWindow(
        T("stage-new"),
        text_input(handlers.create),
        SwitchTo(L("button-back"), id="back_from_new", state=states.Stages.main),
        state=states.Stages.new,
    )
    one = MenuWindow(
        T("stage-title", "title"),
        T("stage-description", "description", when="description"),
        T("stage-place", "place", "total", "clients"),
        T("stage-open", when=~F["closed"]),
        T("stage-closed", when="closed"),
        T("stage-events", "events", when="events"),
        T("stage-no-events", when=~F["events"]),
        T("stage-order", "around"),
        Row(
            SwitchTo(L("button-stage-name"), id="name", state=states.Stages.name),
            SwitchTo(L("button-stage-description"), id="description", state=states.Stages.description),
        ),
        Row(
            SwitchTo(L("button-stage-colour"), id="colour", state=states.Stages.colour),
            SwitchTo(L("button-stage-close"), id="close", state=states.Stages.closing, when=~F["closed"]),
            SwitchTo(L("button-stage-reopen"), id="reopen", state=states.Stages.closing, when="closed"),
        ),
        Row(
            # The buttons name the neighbour they were shown with, so that a second tap is no second step.
            _neighbour("button-stage-up", "up", items="above", act=handlers.move_up),
            _neighbour("button-stage-down", "down", items="below", act=handlers.move_down),
        ),
        Button(L("button-stage-delete"), id="delete", on_click=handlers.ask_to_delete),
        SwitchTo(L("button-back"), id="back_from_one", state=states.Stages.main),
        state=states.Stages.one,
        getter=getters.one,
    )
    windows = (main, new, one, *_edits(), *_ends(), *_events())
    return OwnersDialog(*windows, missing=handlers.missing, instead=states.Stages.main)


def _edits() -> tuple[Window, ...]:
    """What is changed about one stage."""
    name = MenuWindow(
        T("stage-name-ask", "title"),
        text_input(handlers.rename),
        _back_to_stage("name"),
        state=states.Stages.name,
        getter=getters.one,
    )
    description = MenuWindow(
        T("stage-description-ask", "title"),
        T("stage-description-now", "description", when="description"),
        text_input(handlers.describe),
        Button(L("button-no-description"), id="drop", on_click=handlers.drop_description, when="description"),
        _back_to_stage("description"),
        state=states.Stages.description,
        getter=getters.one,
    )
    colour = MenuWindow(
        T("stage-colour-ask", "title"),
        Group(choices("colours", "colours", handlers.recolour, carries=str), width=3),
        _back_to_stage("colour"),
        state=states.Stages.colour,
        getter=getters.one,
    )
    closing = MenuWindow(
        T("stage-close-ask", "title", "clients", when=~F["closed"]),
        T("stage-reopen-ask", "title", "clients", when="closed"),
        Button(L("button-stage-close"), id="close_sure", on_click=handlers.close, when=~F["closed"]),
        Button(L("button-stage-reopen"), id="reopen_sure", on_click=handlers.reopen, when="closed"),
        _back_to_stage("closing"),
        state=states.Stages.closing,
        getter=getters.one,
    )
    return name, description, colour, closing


def _ends() -> tuple[Window, ...]:
    """How a stage is emptied and deleted."""
    delete = MenuWindow(
        T("stage-moving", when="moving"),
        T("stage-moved", "moved", when="has_moved"),
        T("stage-moved-back", "back", "done", "missing", when="undone"),
        T("stage-delete", "title", when="free"),
        T("stage-delete-not-yet", "title", when=STANDS_IN_THE_WAY),
        T("stage-delete-last", when="last"),
        T("stage-delete-occupied", "clients", when="occupied"),
        T("stage-delete-used", "events", when="used"),
        T("stage-delete-free", when="free"),
        Button(L("button-undo"), id="undo", on_click=handlers.undo_move_all, when="can_undo"),
        Button(L("button-move-all"), id="move_all", on_click=handlers.ask_where, when="occupied"),
        SwitchTo(L("button-events"), id="events_of_stage", state=states.Stages.events, when="used"),
        Button(L("button-delete-sure"), id="delete_sure", on_click=handlers.delete, when="free"),
        SwitchTo(L("button-cancel"), id="cancel_delete", state=states.Stages.one, when="free"),
        _back_to_stage("delete", when=STANDS_IN_THE_WAY),
        state=states.Stages.delete,
        getter=getters.deleting,
    )
    target = MenuWindow(
        T("stage-target", "title", "clients"),
        Column(choices("target", "targets", handlers.choose_target)),
        SwitchTo(L("button-back"), id="back_from_target", state=states.Stages.delete),
        state=states.Stages.target,
        getter=getters.targets,
    )
    move_all = MenuWindow(
        T("stage-moving", when="moving"),
        T("stage-move-all", "title", "target", "clients", when="asking"),
        # The button carries how many it says.
        choices("move_sure", "sure", handlers.move_all),
        SwitchTo(L("button-back"), id="back_from_move_all", state=states.Stages.target, when="asking"),
        state=states.Stages.move_all,
        getter=getters.move_all,
    )
    return delete, target, move_all


def _events() -> tuple[Window, ...]:
    """Which stage each event leads to."""
    events = MenuWindow(
        T("events", "table"),
        Group(choices("event", "events", handlers.open_event, carries=str), width=2),
        SwitchTo(L("button-back"), id="back_from_events", state=states.Stages.main),
        state=states.Stages.events,
        getter=getters.events,
    )
    event = MenuWindow(
        T("event", "name", "about", "rule", "present"),
        Column(choices("choice", "choices", handlers.lead_to)),
        Button(L("button-event-nowhere"), id="nowhere", on_click=handlers.lead_nowhere, when="goes"),
        SwitchTo(L("button-back"), id="back_from_event", state=states.Stages.events),
        state=states.Stages.event,
        getter=getters.event,
    )
    return events, event


def _neighbour(key: str, id: str, *, items: str, act: Any) -> Select[int]:  # noqa: A002
    return Select(L(key), id=id, item_id_getter=attrgetter("id"), type_factory=carried_id, items=items, on_click=act)


def _back_to_stage(place: str, *, when: WhenCondition = None) -> SwitchTo:
    return SwitchTo(L("button-back"), id=f"back_from_{place}", state=states.Stages.one, when=when)
