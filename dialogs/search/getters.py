from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.funnel import limits, stages
from bot.services.funnel.pipeline import NOWHERE
from bot.services.ids import LARGEST_ID
from bot.services.people import search
from bot.services.people.search import Found
from bot.text.days import waited
from bot.text.names import client_name, stage_label, with_wait
from bot.text.words import cut, marked, one_line
from db.models import Client, PipelineStage
from dialogs.kit.paging import number_of
from dialogs.routes import QUERY, STAGE, STUCK, WAITING

ALL = LARGEST_ID  # chosen for all stages; no stage has that id
LONGEST_QUERY = 64
# The stage stays in sight behind a long name.
LONGEST_NAME = 28
LONGEST_LABEL = 60


async def results(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of those who fit the query and are in the chosen stage, if one is chosen."""
    query = str(dialog_manager.dialog_data.get(QUERY, ""))
    every = await stages.all_of_them()
    chosen, only_stuck = _chosen(dialog_manager, every, t), bool(dialog_manager.dialog_data.get(STUCK))
    only_waiting = bool(dialog_manager.dialog_data.get(WAITING))
    filters = {"stuck": only_stuck, "waiting": only_waiting, "stage_id": chosen[0] if chosen else None}
    found = await _page(query, filters, number_of(dialog_manager))
    stuck = await limits.stuck_among(found.clients)
    return {
        "query": one_line(query, LONGEST_QUERY),
        "asked": bool(query),
        "heading": _heading(query, chosen, found, t, stuck=only_stuck, waiting=only_waiting),
        "only_stuck": only_stuck,
        "only_waiting": only_waiting,
        "narrowed": bool(query) or only_stuck or only_waiting,
        "can_filter": bool(found.clients) and not only_stuck and any(stage.limit_days for stage in every),
        "can_wait": bool(found.clients) and not only_waiting,
        "clients": [
            (client.id, _label(client, t, stuck=client.id in stuck, waiting=only_waiting)) for client in found.clients
        ],
        "page": found.number + 1,
        "paged": found.number > 0,
        "pages": _pages(found),
        "stage": t.label("search-stage", stage=chosen[1]) if chosen else t.label("search-stage-any"),
    }


async def choices(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the stages to choose from, the chosen one marked."""
    every = await stages.all_of_them()
    chosen = _chosen(dialog_manager, every, t) or (ALL, "")
    items = [(ALL, t.label("search-all-stages")), *_labels(every, t)]
    return {"stages": [(key, marked(label, key == chosen[0])) for key, label in items]}


def _chosen(manager: DialogManager, every: Sequence[PipelineStage], t: Translator) -> tuple[int, str] | None:
    # A stage that was deleted meanwhile is no filter any more.
    return next((choice for choice in _labels(every, t) if choice[0] == manager.dialog_data.get(STAGE, ALL)), None)


def _labels(every: Sequence[PipelineStage], t: Translator) -> list[tuple[int, str]]:
    return [*((stage.id, stage_label(stage)) for stage in every), (NOWHERE, t.label("search-outside"))]


async def _page(query: str, filters: dict[str, Any], number: int) -> Found:
    found = await search.find(query, **filters, number=number)
    if number and not found.clients:
        # The list has shrunk since.
        return await search.find(query, **filters)
    return found


def _heading(
    query: str, chosen: tuple[int, str] | None, found: Found, t: Translator, *, stuck: bool, waiting: bool
) -> str:
    if stuck and not query:
        return t("search-stuck" if found.clients else "search-nobody-stuck")
    if waiting and not query:
        return t("search-waiting" if found.clients else "search-nobody-waiting")
    if found.clients:
        return t("search-found", query=one_line(query, LONGEST_QUERY)) if query else t("search-newest")
    if query:
        return t("search-nobody", query=one_line(query, LONGEST_QUERY))
    return t("search-empty-stage" if chosen else "search-no-clients")


def _pages(found: Found) -> list[tuple[int, str]]:
    previous = [(found.number - 1, "‹")] if found.number else []
    return [*previous, (found.number + 1, "›")] if found.more else previous


def _label(client: Client, t: Translator, *, stuck: bool, waiting: bool) -> str:
    name = cut(client_name(client, t), LONGEST_NAME)
    if waiting and client.waits_since is not None:
        return t.label("today-message", name=name, waited=waited(client.waits_since, t))
    if stuck:
        name = with_wait(client, name, t, stuck=True)
    return cut(f"{name} · {stage_label(client.stage)}", LONGEST_LABEL) if client.stage else name
