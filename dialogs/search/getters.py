from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services import search, stages
from bot.services.search import Found
from bot.text import client_name, cut, shown, stage_label
from db.models import Client, PipelineStage
from dialogs.paging import number_of

QUERY, STAGE = "query", "stage"
LONGEST_QUERY = 60
# The stage stays in sight behind a long name.
LONGEST_NAME = 28
LONGEST_LABEL = 60


async def results(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of those who fit the query and are in the chosen stage, if one is chosen."""
    query = str(dialog_manager.dialog_data.get(QUERY, ""))
    every = await stages.all_of_them()
    stage = _chosen(dialog_manager, every)
    found = await _page(query, stage, number_of(dialog_manager))
    return {
        "query": shown(query, LONGEST_QUERY),
        "asked": bool(query),
        "heading": _heading(query, stage, found, t),
        "clients": [(client.id, _label(client, t)) for client in found.clients],
        "page": found.number + 1,
        "paged": found.number > 0,
        "pages": _pages(found),
        "stage": t.label("search-stage", stage=stage_label(stage)) if stage else t.label("search-stage-any"),
    }


async def choices(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the stages to choose from, the chosen one marked; 0 is all of them."""
    every = await stages.all_of_them()
    stage = _chosen(dialog_manager, every)
    items = [(0, t.label("search-all-stages")), *((other.id, stage_label(other)) for other in every)]
    chosen = stage.id if stage else 0
    return {"stages": [(number, f"{'✓ ' if number == chosen else ''}{label}") for number, label in items]}


def _chosen(manager: DialogManager, every: Sequence[PipelineStage]) -> PipelineStage | None:
    # A stage that was deleted meanwhile is no filter any more.
    return next((stage for stage in every if stage.id == manager.dialog_data.get(STAGE)), None)


async def _page(query: str, stage: PipelineStage | None, number: int) -> Found:
    stage_id = stage.id if stage else None
    found = await search.find(query, stage_id=stage_id, number=number)
    if number and not found.clients:
        # The list has shrunk since.
        return await search.find(query, stage_id=stage_id)
    return found


def _heading(query: str, stage: PipelineStage | None, found: Found, t: Translator) -> str:
    if found.clients:
        return t("search-found", query=shown(query, LONGEST_QUERY)) if query else t("search-newest")
    if query:
        return t("search-nobody", query=shown(query, LONGEST_QUERY))
    return t("search-empty-stage" if stage else "search-no-clients")


def _pages(found: Found) -> list[tuple[int, str]]:
    previous = [(found.number - 1, "‹")] if found.number else []
    return [*previous, (found.number + 1, "›")] if found.more else previous


def _label(client: Client, t: Translator) -> str:
    name = cut(client_name(client, t), LONGEST_NAME)
    return cut(f"{name} · {stage_label(client.stage)}", LONGEST_LABEL) if client.stage else name
