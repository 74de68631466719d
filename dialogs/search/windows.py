from operator import itemgetter

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import TextInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from dialogs import states
from dialogs.ids import carried_id
from dialogs.navigation import back, typed
from dialogs.paging import turn
from dialogs.search import getters, handlers
from dialogs.widgets import L, Problem, Ready, T

label = Ready(lambda data: data["item"][1])


def dialog() -> Dialog:
    main = Window(
        Problem(),
        Ready("heading"),
        T("search-page", "page", when="paged"),
        TextInput(id="typed_query", on_success=typed(handlers.keep_query)),
        Column(
            Select(
                label,
                id="client",
                item_id_getter=itemgetter(0),
                type_factory=carried_id,
                items="clients",
                on_click=handlers.open_card,
            )
        ),
        # Each carries the page that it opens: a double tap turns one.
        Select(label, id="page", item_id_getter=itemgetter(0), type_factory=carried_id, items="pages", on_click=turn),
        SwitchTo(Ready("stage"), id="stage", state=states.Search.stage),
        Row(
            back(),
            Button(L("button-everybody"), id="everybody", on_click=handlers.show_everybody, when="asked"),
        ),
        state=states.Search.main,
        getter=getters.results,
    )
    stage = Window(
        T("search-choose-stage"),
        Column(
            Select(
                label,
                id="chosen",
                item_id_getter=itemgetter(0),
                type_factory=carried_id,
                items="stages",
                on_click=handlers.choose_stage,
            )
        ),
        SwitchTo(L("button-back"), id="back_to_results", state=states.Search.main),
        state=states.Search.stage,
        getter=getters.choices,
    )
    return Dialog(main, stage, on_start=handlers.begin)
