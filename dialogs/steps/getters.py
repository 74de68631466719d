from datetime import date, timedelta
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import StepNotFound
from bot.services.people import clients
from bot.services.time import calendar, steps
from bot.text.names import client_name
from bot.text.steps import due_words, step_words
from bot.text.words import one_line
from dialogs import routes
from dialogs.kit import once
from dialogs.kit.navigation import member_of

# Where the dialog's data keeps the day that was chosen (`date.toordinal`; none where the hour stays), and the words.
DAY, WORDS = "day", "words"
# What the screen says once: that the step before was done.
DONE = "done"


async def when(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the days to choose from, and the step that stands, if there is one."""
    client = await clients.get(routes.client_of(dialog_manager))
    standing = await steps.of(client.id)
    return {
        "name": client_name(client, t),
        "done": once.said(dialog_manager, DONE, False),
        "standing": step_words(standing, t, reader=member_of(dialog_manager)) if standing else "",
        "days": _days(t),
    }


async def words(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return when the step is to be."""
    client = await clients.get(routes.client_of(dialog_manager))
    return {"name": client_name(client, t), "at": _at(dialog_manager, t)}


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the step that stands; its buttons carry which it is. Raises `StepNotFound` where none stands any more."""
    client = await clients.get(routes.client_of(dialog_manager))
    standing = await steps.of(client.id)
    if standing is None:
        raise StepNotFound(client=client.id)
    return {
        "name": client_name(client, t),
        "step": step_words(standing, t, reader=member_of(dialog_manager)),
        "done": [(standing.id, t.label("button-step-done"))],
        "remove": [(standing.id, t.label("button-step-remove"))],
    }


async def replace(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the step of somebody else that stands, if it still does, and the one that is to take its place."""
    client = await clients.get(routes.client_of(dialog_manager))
    standing = await steps.of(client.id)
    at = _at(dialog_manager, t) or (due_words(standing.due_at, t) if standing else "")
    typed = one_line(str(dialog_manager.dialog_data.get(WORDS, "")), steps.LONGEST_WORDS)
    return {
        "name": client_name(client, t),
        "standing": step_words(standing, t, reader=member_of(dialog_manager)) if standing else "",
        "new": " · ".join(filter(None, (at, typed))),
        "sure": [(standing.id, t.label("button-step-replace")) if standing else (0, t.label("button-step-set-sure"))],
    }


def _days(t: Translator) -> list[tuple[int, str]]:
    today = calendar.today()
    offered = [
        (0, t.label("step-evening")),
        (1, t.label("step-tomorrow")),
        (3, t.label("step-in-three-days")),
        (7, t.label("step-in-a-week")),
    ]
    days = [(today + timedelta(days=ahead), label) for ahead, label in offered]
    return [(day.toordinal(), label) for day, label in days if day >= steps.first_day()]


def _at(manager: DialogManager, t: Translator) -> str:
    chosen = manager.dialog_data.get(DAY)
    return due_words(steps.hour_of(date.fromordinal(int(chosen))), t) if chosen else ""
