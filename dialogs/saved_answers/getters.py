from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.people import clients
from bot.services.talk import saved_answers
from bot.services.talk.saved_answers import LONGEST_NAME
from bot.text.names import client_name
from bot.text.words import cut, one_line
from db.models import SavedAnswer
from dialogs import routes
from dialogs.kit import once
from dialogs.kit.paging import number_of, paged
from dialogs.kit.said import in_a_line
from dialogs.routes import QUERY

# Where the dialog keeps which answer is open, and what the new one is to be called.
ANSWER, NEW_NAME = "answer", "new_name"
# Said once: what has just been kept, or sent.
KEPT, SENT = "kept", "sent"
LONGEST_LABEL = 60


async def main(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the answers, or of those that fit what was typed."""
    query = str(dialog_manager.dialog_data.get(QUERY, ""))
    found = await saved_answers.page(query, number_of(dialog_manager))
    client_id = routes.client_of(dialog_manager)
    return {
        "name": client_name(await clients.get(client_id), t) if client_id else "",
        "to": client_id,
        "query": one_line(query, LONGEST_NAME),
        "searched": bool(query),
        "none": not found.count,
        "answers": [(answer.id, cut(one_line(answer.name), LONGEST_LABEL)) for answer in found.entries],
        "sent": once.said(dialog_manager, SENT, ""),
        **paged(found),
    }


async def new(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the answer is called of which the message is asked for, and how long a name may be."""
    answer_id = dialog_manager.dialog_data.get(ANSWER)
    name = (await saved_answers.get(answer_id)).name if answer_id else dialog_manager.dialog_data.get(NEW_NAME, "")
    return {
        "name": name,
        "limit": LONGEST_NAME,
        "kept": once.said(dialog_manager, KEPT, default=False),
        "there": bool(answer_id),
    }


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open answer."""
    answer = await open_one(dialog_manager)
    return {"name": answer.name, "uses": answer.uses, "words": in_a_line(saved_answers.contents(answer), t)}


async def send(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return to whom the answer goes that stands above."""
    await open_one(dialog_manager)
    return {"name": client_name(await clients.get(routes.client_of(dialog_manager)), t)}


async def open_one(manager: DialogManager) -> SavedAnswer:
    """Return the answer that is open. Raises `NotFound`."""
    return await saved_answers.get(int(manager.dialog_data.get(ANSWER, 0)))
