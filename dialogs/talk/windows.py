from aiogram_dialog import Dialog

from dialogs import states
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import back
from dialogs.kit.widgets import Ready, Words
from dialogs.kit.windows import MenuWindow
from dialogs.talk import getters, handlers


def dialog() -> Dialog:
    write = MenuWindow(
        Words("talk-write", "name"),
        Ready("unreachable", when="unreachable"),
        message_input(handlers.send, stays=lambda _: True),
        back(),
        state=states.Talk.write,
        getter=getters.write,
    )
    return Dialog(write)
