from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from dialogs import routes, states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back, opens
from dialogs.kit.paging import turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.search import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Ready("heading"),
        Words("search-only-stuck", when=F["only_stuck"] & F["asked"]),
        Words("search-only-waiting", when=F["only_waiting"] & F["asked"]),
        Words("search-page", "page", when="paged"),
        text_input(handlers.keep_query),
        Column(choices("client", "clients", handlers.open_client)),
        # Each carries the page that it opens: a double tap turns one.
        choices("page", "pages", turn_page),
        SwitchTo(Ready("stage"), id="stage", state=states.Search.stage),
        opens(Label("button-client-link"), "link", routes.client_link(), when=~F["narrowed"]),
        Row(
            Button(Label("button-only-stuck"), id="stuck", on_click=handlers.show_stuck, when="can_filter"),
            Button(Label("button-stuck-or-not"), id="or_not", on_click=handlers.show_stuck_or_not, when="only_stuck"),
            Button(Label("button-only-waiting"), id="waiting", on_click=handlers.show_waiting, when="can_wait"),
            Button(Label("button-waiting-or-not"), id="or_all", on_click=handlers.show_all_again, when="only_waiting"),
        ),
        Row(
            back(),
            Button(Label("button-everybody"), id="everybody", on_click=handlers.show_everybody, when="narrowed"),
        ),
        state=states.Search.main,
        getter=getters.results,
    )
    stage = MenuWindow(
        Words("search-choose-stage"),
        Column(choices("chosen", "stages", handlers.choose_stage)),
        SwitchTo(Label("button-back"), id="back_to_results", state=states.Search.main),
        state=states.Search.stage,
        getter=getters.choices,
    )
    return Dialog(main, stage, on_start=handlers.begin)
