from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs import states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn
from dialogs.kit.widgets import L, Ready, T, choices
from dialogs.kit.windows import MenuWindow
from dialogs.notes import getters, handlers


def dialog() -> Dialog:
    page = MenuWindow(
        T("notes", "name", "count"),
        Ready("lines", when="count"),
        text_input(handlers.add),
        choices("note", "numbers", handlers.open_note),
        pager(turn, ask=states.Notes.ask),
        back(),
        state=states.Notes.page,
        getter=getters.page,
    )
    one = MenuWindow(
        T("note", "name", "at", "by", "words"),
        SwitchTo(L("button-delete-note"), id="delete", state=states.Notes.delete),
        SwitchTo(L("button-back"), id="back_to_notes", state=states.Notes.page),
        state=states.Notes.one,
        getter=getters.one,
    )
    delete = MenuWindow(
        T("note-delete", "words"),
        Button(L("button-delete-sure"), id="sure", on_click=handlers.delete),
        SwitchTo(L("button-cancel"), id="back_to_note", state=states.Notes.one),
        state=states.Notes.delete,
        getter=getters.one,
    )
    return Dialog(page, page_window(states.Notes.ask, of=states.Notes.page, getter=getters.page), one, delete)
