from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Start, SwitchTo

from dialogs import states
from dialogs.kit.navigation import back, typed
from dialogs.kit.paging import turn
from dialogs.kit.widgets import L, Problem, Ready, T, choices
from dialogs.search import getters, handlers


def dialog() -> Dialog:
    main = Window(
        Problem(),
        Ready("heading"),
        T("search-page", "page", when="paged"),
        typed(handlers.keep_query),
        Column(choices("client", "clients", handlers.open_card)),
        # Each carries the page that it opens: a double tap turns one.
        choices("page", "pages", turn),
        SwitchTo(Ready("stage"), id="stage", state=states.Search.stage),
        Start(L("button-client-link"), id="link", state=states.ClientLink.main, when="unasked"),
        Row(
            back(),
            Button(L("button-everybody"), id="everybody", on_click=handlers.show_everybody, when="asked"),
        ),
        state=states.Search.main,
        getter=getters.results,
    )
    stage = Window(
        T("search-choose-stage"),
        Column(choices("chosen", "stages", handlers.choose_stage)),
        SwitchTo(L("button-back"), id="back_to_results", state=states.Search.main),
        state=states.Search.stage,
        getter=getters.choices,
    )
    return Dialog(main, stage, on_start=handlers.begin)
