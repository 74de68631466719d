from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.funnel import board as funnel
from bot.services.funnel import stages
from bot.services.funnel.board import Board, Order
from bot.services.paging import Page
from bot.text.days import days_in_stage
from bot.text.names import stage_label
from bot.text.words import cut, shown
from db.models import Client, PipelineStage
from dialogs.pipeline.place import Place

# Two buttons share the width of a phone, which cuts what it has no room for.
LONGEST_NAME = 40
LONGEST_STAGE = 22


async def board(**_: Any) -> dict[str, Any]:
    """Return every stage as a button with its count."""
    found = await funnel.board()
    return {
        "total": found.total,
        "outside": found.outside,
        "stages": [(stage.id, f"{stage_label(stage)} · {count}") for stage, count in found.stages],
    }


async def column(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of a stage. Read once, it keeps its rows until it is left: see `Place`."""
    place = Place(dialog_manager)
    found = await funnel.counts()
    stage = found.stage(place.stage_id)
    if stage is None:
        return {"gone": True, "here": False, "choosing": False, "rows": [], "many": False}
    before, after = found.neighbours(stage.id)
    count = found.count_of(stage.id)
    clients = await _rows(place, count)
    here = [client for client in clients if client.stage_id == stage.id]
    # This page and those before it, and what it takes for all who come after it.
    pages = place.number + 1 + max(0, -(-(count - place.start - len(here)) // funnel.PAGE))
    return {
        "gone": False,
        "here": True,
        "stage": stage_label(stage),
        "description": shown(stage.description, 200),
        "described": bool(stage.description.strip()),
        "count": count,
        "newest": place.order is Order.NEWEST and count > 1,
        "waiting": place.order is Order.WAITING and count > 1,
        "rows": [_row(client, place, stage, after, found, t) for client in clients],
        "choices": [_choice(client, place, t) for client in here],
        "ticked": len(place.ticked),
        "page": place.number + 1,
        "pages": pages,
        "many": pages > 1,
        "before": [(before.id, f"◀ {cut(stage_label(before), LONGEST_STAGE)}")] if before else [],
        "after": [(after.id, f"{cut(stage_label(after), LONGEST_STAGE)} ▶")] if after else [],
    }


async def targets(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the stages that those who are chosen can go to."""
    place = Place(dialog_manager)
    others = [stage for stage in await stages.all_of_them() if stage.id != place.stage_id]
    return {"count": len(place.ticked), "stages": [(stage.id, stage_label(stage)) for stage in others]}


async def moved(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what has become of those who were chosen."""
    batch = Place(dialog_manager).batch
    back = batch.get("back")
    return {
        "done": batch.get("done", 0),
        "asked": batch.get("asked", 0),
        "stage": batch.get("stage", ""),
        "back": back or 0,
        "missing": batch.get("done", 0) - (back or 0),
        "stayed": back is None and not batch.get("done"),
        "undone": back is not None,
        "can_undo": back is None and batch.get("done", 0) > 0,
    }


async def _rows(place: Place, count: int) -> Sequence[Client]:
    if place.client_ids is not None:
        return await funnel.those(place.client_ids)
    page: Page[Client] = await funnel.column(place.stage_id, count=count, order=place.order, start=place.start)
    start = place.start if place.start < count else page.number * funnel.PAGE
    place.keep_page(start, [client.id for client in page.entries])
    return page.entries


def _row(
    client: Client, place: Place, stage: PipelineStage, after: PipelineStage | None, found: Board, t: Translator
) -> dict[str, Any]:
    """Return a client's two buttons; `id` says to the second what it does, and was drawn for."""
    name = _name(client, t)
    if (move_id := place.moves.get(client.id)) is not None:
        return {"id": f"{client.id}.undo.{move_id}", "left": f"✓ {name}", "right": t.label("button-undo")}
    if client.stage_id != stage.id:
        now_in = found.stage(client.stage_id or 0)
        right = cut(stage_label(now_in), LONGEST_STAGE) if now_in else t.label("button-card")
        return {"id": f"{client.id}.card", "left": name, "right": right}
    left = t.label("client-waits", days=days_in_stage(client), name=name)
    if after is None:
        return {"id": f"{client.id}.card", "left": left, "right": ""}
    right = f"→ {cut(shown(after.name), LONGEST_STAGE)}"
    return {"id": f"{client.id}.move.{stage.id}.{after.id}", "left": left, "right": right}


def _choice(client: Client, place: Place, t: Translator) -> tuple[str, str]:
    on = client.id in place.ticked
    label = t.label("client-waits", days=days_in_stage(client), name=_name(client, t))
    # The button says what the tick becomes, so that a double tap ticks once.
    return f"{client.id}.{'off' if on else 'on'}", f"{'☑️' if on else '▫️'} {label}"


def _name(client: Client, t: Translator) -> str:
    nameless = f"@{client.username}" if client.username else t.label("client-nameless", number=client.id)
    return cut(shown(client.name) or nameless, LONGEST_NAME)
