from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import CRMError
from bot.services.people import clients
from bot.services.talk import outgoing
from bot.text.names import client_name
from dialogs import routes


async def write(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return to whom it is written; and where that can't reach them, why, before anything is typed."""
    client = await clients.get(routes.client_of(dialog_manager))
    try:
        await outgoing.require_reachable(client.id)
    except CRMError as error:
        return {"name": client_name(client, t), "unreachable": t(error.key, **error.data)}
    return {"name": client_name(client, t), "unreachable": ""}
