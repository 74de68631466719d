from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from dialogs import states, template_routes
from dialogs.kit.ids import carried_id
from dialogs.kit.navigation import back, opens
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.programs import draft_windows, failed, getters, handlers


def dialog() -> Dialog:
    unfinished = MenuWindow(
        Words("programs-unfinished", "count"),
        Column(choices("item", "items", handlers.open_item, carries=str)),
        pager(turn_page, ask=states.Programs.ask),
        opens(Label("button-templates"), "templates", template_routes.templates()),
        back(),
        state=states.Programs.unfinished,
        getter=getters.unfinished,
    )
    held = MenuWindow(
        Words("program-held-staff", "name", "reasons", "answers", when="held"),
        Ready("whole", when="whole"),
        Ready("changes", when="changes"),
        Words("program-held-choice", when="composed"),
        Words("program-held-choice-template", "template", when="template"),
        Words("program-held-anew", "name", when="anew"),
        Words("program-held-no-more", "name", when="decided"),
        _newer(),
        SwitchTo(Label("button-preview"), id="week", state=states.Programs.week, when="composed"),
        Button(Label("button-preview"), id="look", on_click=handlers.preview_held, when="template"),
        Button(Label("button-release"), id="release", on_click=handlers.release, when="composed"),
        Button(Label("button-release-template"), id="release_template", on_click=handlers.release, when="template"),
        Button(Label("button-write-own"), id="write", on_click=handlers.write_own, when="held"),
        Button(Label("button-card"), id="card", on_click=handlers.open_card),
        back(),
        state=states.Programs.held,
        getter=getters.held,
    )
    week = MenuWindow(
        Ready("text"),
        Row(choices("page", "others", turn_page)),
        SwitchTo(Label("button-back"), id="back_to_held", state=states.Programs.held),
        state=states.Programs.week,
        getter=getters.week,
    )
    doctor_first = MenuWindow(
        Words("program-doctor-first", "name", "reasons", when="held"),
        Ready("words", when="words"),
        Words("program-held-anew", "name", when="anew"),
        Words("program-held-no-more", "name", when="decided"),
        _newer(),
        # Another id than «release»: the second of two quick taps there must not confirm here.
        Button(Label("button-release-anyway"), id="anyway", on_click=handlers.release_despite_doctor, when="held"),
        SwitchTo(Label("button-cancel"), id="cancel", state=states.Programs.held),
        state=states.Programs.doctor_first,
        getter=getters.held,
    )
    sent = MenuWindow(
        Words("program-sent", "name", when=~F["in_person"]),
        Words("program-handed-over", "name", when="in_person"),
        Button(Label("button-card"), id="card", on_click=handlers.open_card),
        back(),
        state=states.Programs.sent,
        getter=getters.one,
    )
    ask = page_window(states.Programs.ask, of=states.Programs.unfinished, getter=getters.unfinished)
    return Dialog(unfinished, ask, held, week, doctor_first, *failed.windows(), *draft_windows.windows(), sent)


def _newer() -> Select[int]:
    """Return the button that opens what is held now in place of the program that this screen is about."""
    return Select(
        Label("button-held"),
        id="newer",
        item_id_getter=str,
        type_factory=carried_id,
        items="anew",
        on_click=handlers.open_newer,
        when="anew",
    )
