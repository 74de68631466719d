from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.people import clients, notes
from bot.settings import Settings
from bot.text.days import moment
from bot.text.history import noted
from bot.text.names import client_name, done_by
from bot.text.words import all_lines, one_line
from db.models import ClientNote
from dialogs import routes
from dialogs.kit.paging import number_of, paged
from dialogs.kit.steps import offered_step

# Five of these are read at a glance; a longer one is opened.
LONGEST_NOTE = 300


async def page(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the client's notes, and a numbered button for each."""
    client = await clients.get(routes.client_of(dialog_manager))
    found = await notes.page(client.id, number_of(dialog_manager))
    numbered = list(enumerate(found.entries, found.number * found.size + 1))
    return {
        "name": client_name(client, t),
        "count": found.count,
        "lines": "\n\n".join(_entry(number, note, t, settings.zone) for number, note in numbered),
        "numbers": [(note.id, str(number)) for number, note in numbered],
        "step": await offered_step(dialog_manager, client.id, t),
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the note that is open, whole."""
    client = await clients.get(routes.client_of(dialog_manager))
    note = await notes.get(int(dialog_manager.dialog_data.get("note", 0)), client_id=client.id)
    return {
        "name": client_name(client, t),
        "at": moment(note.created_at, settings.zone, t.language),
        "by": done_by(note.author, t),
        "words": all_lines(noted(note, t), notes.LONGEST),
    }


def _entry(number: int, note: ClientNote, t: Translator, zone: ZoneInfo) -> str:
    at, words = moment(note.created_at, zone, t.language), one_line(noted(note, t), LONGEST_NOTE)
    return t("note-entry", number=number, at=at, by=done_by(note.author, t), words=words)
