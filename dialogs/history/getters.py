from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.funnel import history
from bot.services.people import clients
from bot.settings import Settings
from bot.text.days import moment
from bot.text.history import lost, why
from bot.text.names import client_name, done_by
from bot.text.words import all_lines, one_line
from db.models import ClientPipeline, Event
from dialogs import routes
from dialogs.kit.paging import number_of, paged

# Where the dialog's data keeps the move whose note is open.
MOVE = "move"
# Ten of these lines, with the longest names, stay below Telegram's 4,096 characters.
LONGEST_NOTE = 150


async def page(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the client's moves, a line each."""
    client = await clients.get(routes.client_of(dialog_manager))
    found = await history.page(client.id, number_of(dialog_manager))
    return {
        "name": client_name(client, t),
        "lines": "\n".join(line(move, t, settings.zone) for move in found.entries),
        "long": [(move.id, f"📝 {_at(move, t, settings.zone)}") for move in found.entries if _long(move, t)],
        "count": found.count,
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the move that is open, with its note whole."""
    client = await clients.get(routes.client_of(dialog_manager))
    move = await history.get(int(dialog_manager.dialog_data.get(MOVE, 0)), client_id=client.id)
    return {
        "name": client_name(client, t),
        "at": _at(move, t, settings.zone),
        "words": " · ".join((_road(move), done_by(move.moved_by, t))),
        "note": all_lines("\n".join(filter(None, (_because(move, t), why(move, t))))),
    }


def line(move: ClientPipeline, t: Translator, zone: ZoneInfo) -> str:
    """Return the move as HTML, with the stages' names of that day."""
    words = " · ".join(filter(None, (_road(move), done_by(move.moved_by, t), note(move, t))))
    return t("history-line", at=_at(move, t, zone), words=words)


def note(move: ClientPipeline, t: Translator) -> str:
    """Return why the client moved, as HTML."""
    words = one_line(_whole(move, t), LONGEST_NOTE)
    return words or (t.label("history-undo") if move.event is Event.UNDO else "")


def _at(move: ClientPipeline, t: Translator, zone: ZoneInfo) -> str:
    return moment(move.created_at, zone, t.language)


def _long(move: ClientPipeline, t: Translator) -> bool:
    return len(_whole(move, t)) > LONGEST_NOTE


def _whole(move: ClientPipeline, t: Translator) -> str:
    return " · ".join(filter(None, (_because(move, t), why(move, t))))


def _because(move: ClientPipeline, t: Translator) -> str:
    reason = lost(move, t)
    return t.label("lost-because", reason=reason) if reason else ""


def _road(move: ClientPipeline) -> str:
    source, target = one_line(move.from_stage_name or ""), one_line(move.to_stage_name)
    return f"{source} → {target}" if source else f"→ {target}"
