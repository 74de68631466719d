from operator import itemgetter

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, ListGroup, Row, SwitchTo
from aiogram_dialog.widgets.text import Const
from magic_filter import MagicFilter

from bot.services.time.today_rows import Kind
from bot.text.today import DONE, LATER
from dialogs import routes, states
from dialogs.kit import day
from dialogs.kit.navigation import back, opens
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.today import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("today", "count", when="count"),
        Words("today-done", when=~F["count"]),
        Words("today-step-done", "step", when="step"),
        Words("renewal-offered", "offered", when="offered"),
        Ready("done", when="done"),
        ListGroup(
            Row(
                Button(Ready(lambda data: data["item"]["left"]), id="open", on_click=handlers.open_row),
                Button(Const(DONE), id="done", on_click=handlers.step_done, when=_is(Kind.STEP)),
                Button(Label("button-renew"), id="renew", on_click=handlers.offer_renewal, when=_is(Kind.ENDING)),
                Button(
                    Const(LATER),
                    id="later",
                    on_click=handlers.ask_until_when,
                    when=~_is(Kind.STEP) & ~_is(Kind.ENDING),
                ),
            ),
            id="row",
            item_id_getter=itemgetter("id"),
            items="rows",
        ),
        opens(Label("today-long-stuck", "long_stuck"), "stuck", routes.stuck(), when="long_stuck"),
        opens(Label("button-no-tax-receipt", "lacking"), "lacking", routes.without_receipt(), when="lacking"),
        pager(turn_page, ask=states.Today.ask),
        back(),
        state=states.Today.main,
        getter=getters.main,
    )
    back_to_list = SwitchTo(Label("button-today"), id="back_to_list", state=states.Today.main)
    later = MenuWindow(
        Words("today-later", "row"),
        Column(choices("until", "hours", handlers.snooze, carries=str)),
        back_to_list,
        way_out=back_to_list,
        state=states.Today.later,
        getter=getters.later,
    )
    ask = page_window(states.Today.ask, of=states.Today.main, getter=getters.main)
    return Dialog(main, ask, later, on_start=day.begin)


def _is(kind: Kind) -> MagicFilter:
    return F["item"]["kind"] == kind
