from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, CopyText, ScrollingGroup, SwitchTo

from dialogs import states
from dialogs.kit.navigation import back
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.staff import getters, handlers

# Of a list that a phone shows without scrolling.
ROWS = 8


def dialog() -> Dialog:
    team = MenuWindow(
        Words("team"),
        Ready("owners"),
        Words("team-trainers", "count"),
        ScrollingGroup(
            choices("trainer", "trainers", handlers.open_trainer),
            id="pages",
            width=1,
            height=ROWS,
            hide_on_single_page=True,
        ),
        Button(Label("button-invite"), id="invite", on_click=handlers.make_invite),
        back(),
        state=states.Team.main,
        getter=getters.team,
    )
    invite = MenuWindow(
        Words("team-invite", "link"),
        CopyText(Label("button-copy-link"), copy_text=Ready("link")),
        SwitchTo(Label("button-back"), id="back_from_invite", state=states.Team.main, on_click=handlers.forget_link),
        state=states.Team.invite,
        getter=getters.invite,
    )
    trainer = MenuWindow(
        Words("team-trainer", "name", when=~F["removed"]),
        Words("team-trainer-gone", "name", when="removed"),
        SwitchTo(Label("button-remove"), id="ask_to_remove", state=states.Team.remove, when=~F["removed"]),
        SwitchTo(Label("button-back"), id="back_from_trainer", state=states.Team.main),
        state=states.Team.trainer,
        getter=getters.trainer,
    )
    remove = MenuWindow(
        Words("team-remove", "name"),
        Button(Label("button-remove-sure"), id="remove", on_click=handlers.remove),
        SwitchTo(Label("button-back"), id="back_from_remove", state=states.Team.trainer),
        state=states.Team.remove,
        getter=getters.trainer,
    )
    return Dialog(team, invite, trainer, remove)
