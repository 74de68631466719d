from aiogram_dialog import Dialog

from dialogs import routes, states
from dialogs.kit.navigation import back, opens
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Words
from dialogs.kit.windows import MenuWindow


def dialog() -> Dialog:
    main = MenuWindow(
        Words("reports"),
        opens(Label("button-earnings"), "earnings", routes.earnings()),
        back(),
        state=states.Reports.main,
    )
    return OwnersDialog(main, missing=nothing_missing, instead=states.Reports.main)
