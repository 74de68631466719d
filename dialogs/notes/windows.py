from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs import states
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.steps import step_button
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.notes import getters, handlers


def dialog() -> Dialog:
    page = MenuWindow(
        Words("notes", "name", "count"),
        Ready("lines", when="count"),
        text_input(handlers.add),
        choices("note", "numbers", handlers.open_note),
        pager(turn_page, ask=states.Notes.ask),
        step_button(handlers.open_step, when="step"),
        back(),
        state=states.Notes.page,
        getter=getters.page,
    )
    one = MenuWindow(
        Words("note", "name", "at", "by", "words"),
        SwitchTo(Label("button-delete-note"), id="delete", state=states.Notes.delete),
        SwitchTo(Label("button-back"), id="back_to_notes", state=states.Notes.page),
        state=states.Notes.one,
        getter=getters.one,
    )
    delete = MenuWindow(
        Words("note-delete", "words"),
        Button(Label("button-delete-sure"), id="sure", on_click=handlers.delete),
        SwitchTo(Label("button-cancel"), id="back_to_note", state=states.Notes.one),
        state=states.Notes.delete,
        getter=getters.one,
    )
    return Dialog(page, page_window(states.Notes.ask, of=states.Notes.page, getter=getters.page), one, delete)
