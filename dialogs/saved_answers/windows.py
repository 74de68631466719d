from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from dialogs import states
from dialogs.kit.inputs import message_input, text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.saved_answers import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("saved-answer-sent", "sent", when="sent"),
        Words("saved-answers", when=~F["to"]),
        Words("saved-answers-to", "name", when="to"),
        Words("saved-answers-nothing-found", "query", when=F["searched"] & F["none"]),
        Words("saved-answers-found", "query", when=F["searched"] & ~F["none"]),
        Words("saved-answers-none", when=~F["searched"] & F["none"]),
        Words("saved-answers-search", when="many"),
        Column(choices("answer", "answers", handlers.choose)),
        pager(turn_page, ask=states.SavedAnswers.ask),
        text_input(handlers.search),
        Row(
            Button(Label("button-new-saved-answer"), id="new", on_click=handlers.begin_new),
            Button(Label("button-all-saved-answers"), id="all", on_click=handlers.show_all, when="searched"),
        ),
        back(),
        state=states.SavedAnswers.main,
        getter=getters.main,
    )
    back_to_list = SwitchTo(Label("button-back"), id="back_to_list", state=states.SavedAnswers.main)
    back_to_one = SwitchTo(Label("button-back"), id="back_to_one", state=states.SavedAnswers.one)
    name = MenuWindow(
        Words("saved-answer-name-ask", "limit"),
        text_input(handlers.name),
        back_to_list,
        state=states.SavedAnswers.name,
        getter=getters.new,
    )
    content = MenuWindow(
        Words("saved-answer-kept", when="kept"),
        Words("saved-answer", "name", when="kept"),
        Words("saved-answer-content-ask", "name", when=~F["kept"]),
        message_input(handlers.keep),
        SwitchTo(Label("button-ready"), id="ready", state=states.SavedAnswers.main, when="there"),
        SwitchTo(Label("button-cancel"), id="cancel", state=states.SavedAnswers.main, when=~F["there"]),
        state=states.SavedAnswers.content,
        getter=getters.new,
    )
    one = MenuWindow(
        Words("saved-answer", "name"),
        Words("saved-answer-words", "words"),
        Words("saved-answer-uses", "uses"),
        Button(Label("button-saved-answer-show"), id="show", on_click=handlers.show),
        Row(
            SwitchTo(Label("button-saved-answer-name"), id="rename", state=states.SavedAnswers.rename),
            SwitchTo(Label("button-saved-answer-content"), id="content", state=states.SavedAnswers.content),
        ),
        SwitchTo(Label("button-delete-note"), id="delete", state=states.SavedAnswers.delete),
        back_to_list,
        way_out=back_to_list,
        state=states.SavedAnswers.one,
        getter=getters.one,
    )
    rename = MenuWindow(
        Words("saved-answer", "name"),
        Words("saved-answer-name-ask", "limit"),
        text_input(handlers.rename),
        back_to_one,
        way_out=back_to_list,
        state=states.SavedAnswers.rename,
        getter=getters.new,
    )
    delete = MenuWindow(
        Words("saved-answer-delete", "name"),
        Button(Label("button-delete-sure"), id="sure", on_click=handlers.delete),
        SwitchTo(Label("button-cancel"), id="keep", state=states.SavedAnswers.one),
        way_out=back_to_list,
        state=states.SavedAnswers.delete,
        getter=getters.one,
    )
    send = MenuWindow(
        Words("saved-answer-send", "name"),
        Button(Label("button-saved-answer-send"), id="send", on_click=handlers.send),
        back_to_list,
        way_out=back_to_list,
        state=states.SavedAnswers.send,
        getter=getters.send,
    )
    ask = page_window(states.SavedAnswers.ask, of=states.SavedAnswers.main, getter=getters.main)
    return Dialog(main, ask, name, content, one, rename, delete, send)
