from operator import attrgetter
from typing import Any

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, Select, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_id
from dialogs.kit.navigation import back, typed
from dialogs.kit.widgets import L, Problem, T, choices
from dialogs.stages import getters, handlers
from dialogs.stages.guard import OwnersDialog
from dialogs.stages.handlers import tapped


def dialog() -> Dialog:
    main = Window(
        Problem(),
        T("stage-deleted", "deleted", when="deleted"),
        T("stages"),
        Column(choices("stage", "stages", tapped(handlers.open_stage))),
        Row(
            Button(L("button-new-stage"), id="new", on_click=tapped(handlers.ask_name_of_new)),
            SwitchTo(L("button-events"), id="events", state=states.Stages.events),
        ),
        back(),
        state=states.Stages.main,
        getter=getters.every,
    )
    new = Window(
        Problem(),
        T("stage-new"),
        typed(handlers.create),
        SwitchTo(L("button-back"), id="back_from_new", state=states.Stages.main),
        state=states.Stages.new,
    )
    one = Window(
        Problem(),
        T("stage-title", "title"),
        T("stage-description", "description", when="description"),
        T("stage-place", "place", "total", "clients"),
        T("stage-open", when="open"),
        T("stage-closed", when="closed"),
        T("stage-events", "events", when="events"),
        T("stage-no-events", when=lambda data, *_: not data["events"]),
        T("stage-order", "around"),
        Row(
            SwitchTo(L("button-stage-name"), id="name", state=states.Stages.name),
            SwitchTo(L("button-stage-description"), id="description", state=states.Stages.description),
        ),
        Row(
            SwitchTo(L("button-stage-colour"), id="colour", state=states.Stages.colour),
            SwitchTo(L("button-stage-close"), id="close", state=states.Stages.closing, when="open"),
            SwitchTo(L("button-stage-reopen"), id="reopen", state=states.Stages.closing, when="closed"),
        ),
        Row(
            # The buttons name the neighbour they were shown with, so that a second tap is no second step.
            _neighbour("button-stage-up", "up", items="above", act=handlers.move_up),
            _neighbour("button-stage-down", "down", items="below", act=handlers.move_down),
        ),
        Button(L("button-stage-delete"), id="delete", on_click=tapped(handlers.ask_to_delete)),
        SwitchTo(L("button-back"), id="back_from_one", state=states.Stages.main),
        state=states.Stages.one,
        getter=getters.one,
    )
    return OwnersDialog(main, new, one, *_edits(), *_ends(), *_events())


def _edits() -> tuple[Window, ...]:
    """What is changed about one stage."""
    name = Window(
        Problem(),
        T("stage-name-ask", "title"),
        typed(handlers.rename),
        _back_to_stage("name"),
        state=states.Stages.name,
        getter=getters.one,
    )
    description = Window(
        Problem(),
        T("stage-description-ask", "title"),
        T("stage-description-now", "description", when="description"),
        typed(handlers.describe),
        Button(L("button-no-description"), id="drop", on_click=tapped(handlers.drop_description), when="description"),
        _back_to_stage("description"),
        state=states.Stages.description,
        getter=getters.one,
    )
    colour = Window(
        Problem(),
        T("stage-colour-ask", "title"),
        Group(choices("colours", "colours", tapped(handlers.recolour), carries=str), width=3),
        _back_to_stage("colour"),
        state=states.Stages.colour,
        getter=getters.one,
    )
    closing = Window(
        Problem(),
        T("stage-close-ask", "title", "clients", when="open"),
        T("stage-reopen-ask", "title", "clients", when="closed"),
        Button(L("button-stage-close"), id="close_sure", on_click=tapped(handlers.close), when="open"),
        Button(L("button-stage-reopen"), id="reopen_sure", on_click=tapped(handlers.reopen), when="closed"),
        _back_to_stage("closing"),
        state=states.Stages.closing,
        getter=getters.one,
    )
    return name, description, colour, closing


def _ends() -> tuple[Window, ...]:
    """How a stage is emptied and deleted."""
    delete = Window(
        Problem(),
        T("stage-moving", when="moving"),
        T("stage-moved", "moved", when="has_moved"),
        T("stage-moved-back", "back", "done", "missing", when="undone"),
        T("stage-delete", "title", when="free"),
        T("stage-delete-not-yet", "title", when="refused"),
        T("stage-delete-last", when="last"),
        T("stage-delete-occupied", "clients", when="occupied"),
        T("stage-delete-used", "events", when="used"),
        T("stage-delete-free", when="free"),
        Button(L("button-undo"), id="undo", on_click=tapped(handlers.undo_move_all), when="can_undo"),
        Button(L("button-move-all"), id="move_all", on_click=tapped(handlers.ask_where), when="occupied"),
        SwitchTo(L("button-events"), id="events_of_stage", state=states.Stages.events, when="used"),
        Button(L("button-delete-sure"), id="delete_sure", on_click=tapped(handlers.delete), when="free"),
        SwitchTo(L("button-cancel"), id="cancel_delete", state=states.Stages.one, when="free"),
        _back_to_stage("delete", when="refused"),
        state=states.Stages.delete,
        getter=getters.deleting,
    )
    target = Window(
        Problem(),
        T("stage-target", "title", "clients"),
        Column(choices("target", "targets", tapped(handlers.choose_target))),
        SwitchTo(L("button-back"), id="back_from_target", state=states.Stages.delete),
        state=states.Stages.target,
        getter=getters.targets,
    )
    move_all = Window(
        Problem(),
        T("stage-moving", when="moving"),
        T("stage-move-all", "title", "target", "clients", when="asking"),
        # The button carries how many it says.
        choices("move_sure", "sure", tapped(handlers.move_all)),
        SwitchTo(L("button-back"), id="back_from_move_all", state=states.Stages.target, when="asking"),
        state=states.Stages.move_all,
        getter=getters.move_all,
    )
    return delete, target, move_all


def _events() -> tuple[Window, ...]:
    """Which stage each event leads to."""
    events = Window(
        Problem(),
        T("events", "table"),
        Group(choices("event", "events", tapped(handlers.open_event), carries=str), width=2),
        SwitchTo(L("button-back"), id="back_from_events", state=states.Stages.main),
        state=states.Stages.events,
        getter=getters.events,
    )
    event = Window(
        Problem(),
        T("event", "name", "about", "rule", "present"),
        Column(choices("choice", "choices", tapped(handlers.lead_to))),
        Button(L("button-event-nowhere"), id="nowhere", on_click=tapped(handlers.lead_nowhere), when="goes"),
        SwitchTo(L("button-back"), id="back_from_event", state=states.Stages.events),
        state=states.Stages.event,
        getter=getters.event,
    )
    return events, event


def _neighbour(key: str, id: str, *, items: str, act: Any) -> Select[int]:  # noqa: A002
    return Select(
        L(key), id=id, item_id_getter=attrgetter("id"), type_factory=carried_id, items=items, on_click=tapped(act)
    )


def _back_to_stage(place: str, *, when: str | None = None) -> SwitchTo:
    return SwitchTo(L("button-back"), id=f"back_from_{place}", state=states.Stages.one, when=when)
