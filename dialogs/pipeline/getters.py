from collections.abc import Container
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import StageNotFound
from bot.services.funnel import board as funnel
from bot.services.funnel import limits, reasons, stages
from bot.services.funnel.board import Board, Order
from bot.text.names import stage_label, with_wait
from bot.text.words import cut, one_line
from db.models import Client, PipelineStage
from dialogs.pipeline.open_column import OpenColumn
from dialogs.pipeline.row import Deed, Row

# Two buttons share the width of a phone, which cuts what it has no room for.
LONGEST_NAME = 40
LONGEST_STAGE = 22


async def board(**_: Any) -> dict[str, Any]:
    """Return every stage as a button with its count."""
    found = await funnel.board()
    return {
        "total": found.total,
        "outside": found.outside,
        "stages": [(stage.id, _button(stage, count, found.stuck_in(stage.id))) for stage, count in found.stages],
    }


async def column(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of a stage, whose rows stay until it is left. Raises `StageNotFound` where the stage is gone."""
    opened = OpenColumn(dialog_manager)
    found, clients = await opened.read()
    stage = found.stage(opened.stage_id)
    if stage is None:
        raise StageNotFound(stage=opened.stage_id)
    before, after = found.neighbours(stage.id)
    count, stuck = found.count_of(stage.id), await limits.stuck_among(clients)
    here = [client for client in clients if client.stage_id == stage.id]
    only_stuck = opened.order is Order.STUCK
    listed = found.stuck_in(stage.id) if only_stuck else count
    listed_here = [client for client in here if client.id in stuck or not only_stuck]
    # This page and those before it, and what it takes for all who come after it.
    pages = opened.number + 1 + max(0, -(-(listed - opened.start - len(listed_here)) // funnel.PAGE))
    return {
        "stage": stage_label(stage),
        "description": one_line(stage.description, 200),
        "described": bool(stage.description.strip()),
        "count": count,
        "newest": opened.order is Order.NEWEST and count > 1,
        "waiting": opened.order is Order.WAITING and count > 1,
        "can_ask": any(_is_asked_about(client, opened, found) for client in clients),
        "stuck": found.stuck_in(stage.id),
        "only_stuck": only_stuck,
        "can_filter": found.stuck_in(stage.id) > 0 and not only_stuck,
        "rows": [_row(client, opened, stage, after, found, stuck, t) for client in clients],
        "choices": [_choice(client, opened, stuck, t) for client in here],
        "ticked": len(opened.ticked),
        "page": opened.number + 1,
        "pages": pages,
        "many": pages > 1,
        "before": [(before.id, f"◀ {cut(stage_label(before), LONGEST_STAGE)}")] if before else [],
        "after": [(after.id, f"{cut(stage_label(after), LONGEST_STAGE)} ▶")] if after else [],
    }


async def targets(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the stages that those who are chosen can go to."""
    opened = OpenColumn(dialog_manager)
    others = [stage for stage in await stages.all_of_them() if stage.id != opened.stage_id]
    return {"count": len(opened.ticked), "stages": [(stage.id, stage_label(stage)) for stage in others]}


async def moved(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what has become of those who were chosen."""
    batch = OpenColumn(dialog_manager).batch
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
        "can_ask": back is None and batch.get("done", 0) > 0 and batch.get("asks", False),
    }


async def asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many of which stage it is asked about why they were lost. Raises `StageNotFound`."""
    opened = OpenColumn(dialog_manager)
    return {
        "title": stage_label(await stages.get(opened.stage_id)),
        "clients": opened.batch.get("done", 0) if opened.asks_about_batch else len(opened.without_reason),
    }


def _is_asked_about(client: Client, opened: OpenColumn, found: Board) -> bool:
    """Say whether the client was moved from this page into a loss, and a reason is for that move."""
    now_in = found.stage(client.stage_id or 0)
    return now_in is not None and reasons.asked_in(now_in) and opened.moves.get(client.id) in opened.without_reason


def _button(stage: PipelineStage, count: int, stuck: int) -> str:
    return f"{stage_label(stage)} · {count}" + (f" · 🔥 {stuck}" if stuck else "")


def _row(
    client: Client,
    opened: OpenColumn,
    stage: PipelineStage,
    after: PipelineStage | None,
    found: Board,
    stuck: Container[int],
    t: Translator,
) -> dict[str, Any]:
    """Return a client's two buttons; `id` says to the second what it does, and was drawn for."""
    name = _name(client, t)
    if (move_id := opened.moves.get(client.id)) is not None:
        return {"id": str(Row(client.id, Deed.UNDO, (move_id,))), "left": f"✓ {name}", "right": t.label("button-undo")}
    if client.stage_id != stage.id:
        now_in = found.stage(client.stage_id or 0)
        right = cut(stage_label(now_in), LONGEST_STAGE) if now_in else t.label("button-card")
        return {"id": str(Row(client.id, Deed.CARD)), "left": name, "right": right}
    left = with_wait(client, name, t, stuck=client.id in stuck)
    if after is None:
        return {"id": str(Row(client.id, Deed.CARD)), "left": left, "right": ""}
    right = f"→ {cut(one_line(after.name), LONGEST_STAGE)}"
    return {"id": str(Row(client.id, Deed.MOVE, (stage.id, after.id))), "left": left, "right": right}


def _choice(client: Client, opened: OpenColumn, stuck: Container[int], t: Translator) -> tuple[str, str]:
    on = client.id in opened.ticked
    label = with_wait(client, _name(client, t), t, stuck=client.id in stuck)
    # The button says what the tick becomes, so that a double tap ticks once.
    return f"{client.id}.{'off' if on else 'on'}", f"{'☑️' if on else '▫️'} {label}"


def _name(client: Client, t: Translator) -> str:
    nameless = f"@{client.username}" if client.username else t.label("client-nameless", number=client.id)
    return cut(one_line(client.name) or nameless, LONGEST_NAME)
