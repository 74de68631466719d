from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from dialogs import states
from dialogs.given import getters, handlers
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    page = MenuWindow(
        Words("given", "name", "count"),
        Column(choices("program", "programs", handlers.open_program)),
        pager(turn_page, ask=states.Given.ask),
        back(),
        state=states.Given.page,
        getter=getters.page,
    )
    ask = page_window(states.Given.ask, of=states.Given.page, getter=getters.page)
    one = MenuWindow(
        Words("given-one", "name", "title"),
        Ready("state"),
        Ready("term", when="term"),
        Words("given-sent-again", when="sent"),
        Words("given-not-twice", when="not_twice"),
        Ready("lines", when="lines"),
        Words("given-nothing", when="nothing"),
        Ready("unreachable", when="unreachable"),
        SwitchTo(Label("button-try-again"), id="again", state=states.Given.again, when="can_send"),
        Button(Label("button-what-failed"), id="what_failed", on_click=handlers.open_failed, when="failed"),
        Button(Label("button-make-template"), id="make", on_click=handlers.ask_name_of_template, when="written"),
        SwitchTo(Label("button-back"), id="back_from_program", state=states.Given.page),
        # Never seen: a late tap on the list, whose message is gone, comes here and must not draw a second screen.
        choices("program", "none", handlers.leave_as_it_is),
        state=states.Given.one,
        getter=getters.one,
    )
    again = MenuWindow(
        Words("given-again", "name", "title"),
        Ready("unreachable", when="unreachable"),
        # Another id than «again»: the second of two quick taps there must not confirm here.
        Button(Label("button-send-again-sure"), id="sent_again", on_click=handlers.send_again, when="can_send"),
        SwitchTo(Label("button-cancel"), id="back_to_program", state=states.Given.one),
        state=states.Given.again,
        getter=getters.one,
    )
    template = MenuWindow(
        Words("given-template", "title", "limit"),
        text_input(handlers.make_template),
        Button(Label("button-name-template", "called"), id="called_so", on_click=handlers.make_template_of_its_name),
        SwitchTo(Label("button-cancel"), id="no_template", state=states.Given.one),
        state=states.Given.template,
        getter=getters.one,
    )
    return Dialog(page, ask, one, again, template)
