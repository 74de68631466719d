from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import StageNotFound
from bot.services.funnel import board, closing, stage_events, stages
from bot.services.funnel.pipeline import RULES
from bot.text.names import stage_label
from bot.text.words import marked, one_line
from db.models import ClosedAs, Event, PipelineStage
from dialogs.kit import once

# Where a screen's data keeps what was deleted last; said once, like a refusal.
DELETED = "deleted"
# Who were moved together from the stage that is open: the batch's id, how many, and how many of them are back.
BATCH = "batch"
# There while everybody is on the way.
MOVING = "moving"
# What a stage can be marked as.
OPEN = "open"
MARKS = (OPEN, *(mark.value for mark in ClosedAs))
# The limits that are a tap away, in days; others are typed.
LIMITS = (1, 2, 3, 5, 7, 10, 14, 30)
# What the screen of a stage that is to be deleted shows or leaves out.
_WAYS = ("last", "occupied", "used", "free", "has_moved", "can_undo", "undone")


async def every(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return all stages as buttons, in their order, and the first closed one that nobody has said what it is."""
    found = await board.counts(stuck=False)
    untold = closing.untold(stage for stage, _ in found.stages)
    return {
        "stages": [(stage.id, _button(stage, count)) for stage, count in found.stages],
        "untold": stage_label(untold[0]) if untold else "",
        "answers": [
            (f"{stage.id}.{mark.value}", t.label(f"stage-is-{mark.value}")) for stage in untold[:1] for mark in ClosedAs
        ],
        "deleted": once.said(dialog_manager, DELETED, ""),
    }


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the stage that is open: what it is, who is there, what leads there, and its neighbours."""
    found, stage = await _open_one(dialog_manager)
    before, after = found.neighbours(stage.id)
    leading = [_event_name(t, event) for event, target in (await stage_events.events()).items() if target == stage]
    around = [
        stage_label(other) if other != stage else f"▸ {stage_label(other)}" for other in (before, stage, after) if other
    ]
    return {
        "title": stage_label(stage),
        "description": one_line(stage.description, stages.LONGEST_DESCRIPTION),
        "clients": found.count_of(stage.id),
        "place": 1 + [other.id for other, _ in found.stages].index(stage.id),
        "total": len(found.stages),
        "closed": stage.is_closed,
        "marked": t.label(f"stage-is-{_mark(stage)}"),
        "marks": [(mark, marked(t.label(f"stage-is-{mark}"), mark == _mark(stage))) for mark in MARKS],
        "limit": stage.limit_days or 0,
        "limits": [(days, marked(t.label("limit-days", days=days), days == stage.limit_days)) for days in LIMITS],
        "events": ", ".join(leading),
        "around": "\n".join(around),
        "above": [before] if before else [],
        "below": [after] if after else [],
        "colours": [(colour, marked(colour, colour == stage.colour)) for colour in stages.COLOURS],
    }


async def deleting(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what stands in the way of deleting the stage, and what became of those who were in it."""
    data = await one(dialog_manager, t)
    if MOVING in dialog_manager.dialog_data:
        return {**data, **dict.fromkeys(_WAYS, False), "moving": True}
    last = data["total"] == 1
    occupied, used = not last and data["clients"] > 0, not last and bool(data["events"])
    batch = dialog_manager.dialog_data.get(BATCH)
    done, back = (batch["done"], batch.get("back")) if batch else (0, None)
    return data | {
        "moving": False,
        "last": last,
        "occupied": occupied,
        "used": used,
        "free": not (last or occupied or used),
        "has_moved": batch is not None and back is None,
        "moved": done,
        "can_undo": done > 0 and back is None,
        "can_ask": bool(batch and batch.get("asks")) and done > 0 and back is None,
        "undone": back is not None,
        "back": back or 0,
        "done": done,
        "missing": done - (back or 0),
    }


async def asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many of which stage it is asked about why they were lost. Raises `StageNotFound`."""
    stage = await stages.get(stage_of(dialog_manager))
    return {"title": stage_label(stage), "clients": dialog_manager.dialog_data.get(BATCH, {}).get("done", 0)}


async def targets(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the other stages as buttons."""
    found, stage = await _open_one(dialog_manager)
    return {
        "title": stage_label(stage),
        "clients": found.count_of(stage.id),
        "targets": [(other.id, stage_label(other)) for other, _ in found.stages if other != stage],
    }


async def move_all(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return who is about to move, from where and to where."""
    found, stage = await _open_one(dialog_manager)
    target = await stages.get(int(dialog_manager.dialog_data["target"]))
    moving = MOVING in dialog_manager.dialog_data
    names = {"title": stage_label(stage), "target": stage_label(target)}
    count = found.count_of(stage.id)
    sure = [] if moving else [(count, t.label("button-move-clients", clients=count))]
    return {**names, "clients": count, "moving": moving, "asking": not moving, "sure": sure}


async def events(t: Translator, **_: Any) -> dict[str, Any]:
    """Return the table of events, and each as a button."""
    table = await stage_events.events()
    nowhere = t.label("event-nowhere")
    lines = [f"{_event_name(t, event)} → {stage_label(stage) if stage else nowhere}" for event, stage in table.items()]
    return {"table": "\n".join(lines), "events": [(event.value, _event_name(t, event)) for event in table]}


async def event(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what the event is, whom it moves, and the stages to choose from."""
    chosen = stage_events.named(dialog_manager.dialog_data["event"])
    present = (await stage_events.events())[chosen]
    return {
        "name": _event_name(t, chosen),
        "about": t.label(f"event-about-{_words(chosen)}"),
        "rule": t.label(f"event-rule-{_words(RULES[chosen].name)}"),
        "present": stage_label(present) if present else t.label("event-nowhere"),
        "goes": present is not None,
        "choices": [(stage.id, marked(stage_label(stage), stage == present)) for stage in await stages.all_of_them()],
    }


async def _open_one(manager: DialogManager) -> tuple[board.Board, PipelineStage]:
    """Return the stage that is open, with the funnel in which its clients are counted. Raises `StageNotFound`."""
    number = stage_of(manager)
    found = await board.counts(of=number, stuck=False)
    if (stage := found.stage(number)) is None:
        raise StageNotFound(stage=number)
    return found, stage


def stage_of(manager: DialogManager) -> int:
    """Return the id of the stage that is open."""
    return int(manager.dialog_data.get("stage", 0))


def _button(stage: PipelineStage, count: int) -> str:
    return f"{stage_label(stage)} · {count}" + ((" · 🏁" if stage.closed_as else " · 🏁 ?") if stage.is_closed else "")


def _mark(stage: PipelineStage) -> str:
    return stage.closed_as.value if stage.closed_as else "untold" if stage.is_closed else OPEN


def _event_name(t: Translator, event: Event) -> str:
    return t.label(f"event-{_words(event.value)}")


def _words(name: str) -> str:
    return name.lower().replace("_", "-")
