from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.people import clients
from bot.services.talk import content, outgoing, timeline
from bot.settings import Settings
from bot.text.days import waited
from bot.text.names import client_name
from bot.text.talk import is_whole, line, opens_label, words_of
from db.models import Client, Receipt, TalkMessage
from dialogs import routes
from dialogs.kit import once
from dialogs.kit.paging import NUMBER, paged

# Said once: that no answer is needed.
SETTLED = "settled"
# And that what was typed is not sent.
NOT_SENT = "not_sent"
# What was typed below the conversation, and waits for a word.
TYPED = "typed"
# How much was written since this was opened.
WRITTEN = "written"
LONGEST_WORDS = 300
MOST_OFFERED = 5


async def page(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the conversation, the newest last, and as buttons what a line has no room for."""
    client = await clients.get(routes.client_of(dialog_manager))
    found = await timeline.page(client.id, dialog_manager.dialog_data.get(NUMBER))
    return {
        "name": client_name(client, t),
        "count": found.count,
        "lines": "\n".join(line(entry, client, t, settings.zone) for entry in found.entries),
        "messages": [
            (entry.about.id, opens_label(entry, t, settings.zone))
            for entry in found.entries
            if isinstance(entry.about, TalkMessage) and not is_whole(entry.about)
        ],
        "receipts": [
            (entry.about.id, opens_label(entry, t, settings.zone))
            for entry in found.entries
            if isinstance(entry.about, Receipt)
        ],
        "waited": waited(client.waits_since, t) if client.waits_since else "",
        "settled": once.said(dialog_manager, SETTLED, default=False),
        "not_sent": once.said(dialog_manager, NOT_SENT, default=False),
        "unreachable": _unreachable(client, t),
        **paged(found),
    }


async def offer(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what was typed below the conversation, and to whom it would go."""
    client = await clients.get(routes.client_of(dialog_manager))
    typed = [one for held in dialog_manager.dialog_data.get(TYPED, []) for one in content.from_json(held["said"])]
    shown = [t("talk-write-to", words=words_of(one, t, LONGEST_WORDS)) for one in typed[-MOST_OFFERED:]]
    return {
        "name": client_name(client, t),
        "words": "\n".join([*(["…"] if len(typed) > MOST_OFFERED else []), *shown]),
    }


async def write(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return to whom it is written and what they wrote; where nothing reaches them, why, before anything is typed."""
    client = await clients.get(routes.client_of(dialog_manager))
    said = await timeline.last_words(client.id)
    return {
        "name": client_name(client, t),
        "words": "\n".join(t("talk-write-to", words=words_of(message, t, LONGEST_WORDS)) for message in said),
        "unreachable": _unreachable(client, t),
        "written": int(dialog_manager.dialog_data.get(WRITTEN, 0)),
    }


def _unreachable(client: Client, t: Translator) -> str:
    refusal = outgoing.why_unreachable(client)
    return t(refusal.key, **refusal.data) if refusal is not None else ""
