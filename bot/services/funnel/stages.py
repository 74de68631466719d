"""The stages of the funnel, and how the owners set them up."""

import json
import unicodedata
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import ordering, remembered
from bot.services.errors import (
    BadColour,
    BadStageName,
    LastStage,
    StageInUse,
    StageNameTaken,
    StageNotEmpty,
    StageNotFound,
    TextTooLong,
    TooManyStages,
)
from bot.services.people import staff
from bot.services.visible import folded, is_visible
from db import setup_version
from db.defaults import STAGE_NAMES
from db.models import Client, Event, PipelineStage, Setting, Staff, StageEvent

MOST = 20
LONGEST_NAME = 40
LONGEST_DESCRIPTION = 200
COLOURS = ("⚪", "🔵", "🟡", "🟠", "🟢", "🟣", "⚫", "🔴", "🟤")


async def get(stage_id: int) -> PipelineStage:
    """Return the stage. Raises `StageNotFound`."""
    stage = await remembered.stages.first(id=stage_id)
    if stage is None:
        raise StageNotFound(stage=stage_id)
    return stage


async def all_of_them() -> list[PipelineStage]:
    """Return every stage, in the order of the funnel."""
    return await remembered.stages.rows()


async def by_name(name: str) -> PipelineStage:
    """Return the stage called `name`, in any case. Raises `StageNotFound`.

    A default stage that still has its name is found by its name of another language too: other code goes on when the
    names follow DEFAULT_LANGUAGE.
    """
    # At most 20 stages: SQLite's own comparison knows the case of ASCII letters only.
    every = {_folded(stage.name): stage for stage in await PipelineStage.all()}
    for alike in ([name], *await names_in_all_languages()):
        names = [_folded(other) for other in alike]
        if _folded(name) in names and (found := [every[other] for other in names if other in every]):
            return found[0]
    raise StageNotFound(name=name)


async def names_in_all_languages() -> list[list[str]]:
    """Return what each default stage is called in every language, in their order; nothing before the first start."""
    kept = await Setting.get_or_none(key=STAGE_NAMES)
    names: list[list[str]] = json.loads(kept.value) if kept else []
    return names


def is_called(stage: PipelineStage, names: Sequence[str]) -> bool:
    """Say whether the stage has one of these names, in any case."""
    return _folded(stage.name) in map(_folded, names)


async def for_event(event: Event) -> PipelineStage | None:
    """Return the stage that `event` moves a client to, or none."""
    link = await remembered.events.first(event=event)
    return await remembered.stages.first(id=link.stage_id) if link and link.stage_id else None


async def require_room() -> None:
    """Refuse where there are as many stages as there may be. Raises `TooManyStages`."""
    _require_room(await all_of_them())


async def create(name: str, *, by: Staff) -> PipelineStage:
    """Add a stage behind the last open one: who comes there has not left the funnel.

    Raises `TooManyStages`, `BadStageName`, `TextTooLong`, `StageNameTaken`, `NotOwner`.
    """
    async with editing(by) as stages:
        _require_room(stages)
        stage = PipelineStage(name=_free_name(name, stages), colour=COLOURS[0], position=len(stages))
        await _save_name(stage)
        place = max((place for place, other in enumerate(stages, 1) if not other.is_closed), default=0)
        await ordering.number([*stages[:place], stage, *stages[place:]])
    _log(stage, by, "stage created")
    return stage


async def rename(stage_id: int, name: str, *, by: Staff) -> None:
    """Call the stage otherwise; the history keeps the names of its days.

    Raises `StageNotFound`, `BadStageName`, `TextTooLong`, `StageNameTaken`, `NotOwner`.
    """
    async with editing(by) as stages:
        stage = one_of(stages, stage_id)
        stage.name = _free_name(name, [other for other in stages if other.id != stage.id])
        await _save_name(stage)
    _log(stage, by, "stage renamed")


async def describe(stage_id: int, description: str, *, by: Staff) -> None:
    """Say what the stage is for, in at most 200 characters, or nothing.

    Raises `StageNotFound`, `TextTooLong`, `NotOwner`.
    """
    words = _cleaned(description)
    if len(words) > LONGEST_DESCRIPTION:
        raise TextTooLong(limit=LONGEST_DESCRIPTION)
    await _change(stage_id, by, description=words if is_visible(words) else "")


async def recolour(stage_id: int, colour: str, *, by: Staff) -> None:
    """Give the stage one of the nine colours. Raises `StageNotFound`, `BadColour`, `NotOwner`."""
    if colour not in COLOURS:
        raise BadColour(stage=stage_id)
    await _change(stage_id, by, colour=colour)


async def move_up(stage_id: int, *, over: int, by: Staff) -> bool:
    """Move the stage a place up, over the one that was seen above it.

    Nothing happens where another one is there by now, so that a second tap is no second step. Returns whether it
    moved. Raises `StageNotFound`, `NotOwner`.
    """
    return await _swap(over, stage_id, moved=stage_id, by=by)


async def move_down(stage_id: int, *, under: int, by: Staff) -> bool:
    """Move the stage a place down, under the one that was seen below it; see `move_up`."""
    return await _swap(stage_id, under, moved=stage_id, by=by)


async def delete(stage_id: int, *, by: Staff) -> None:
    """Delete a stage that holds nobody and that no event leads to. Its name stays in the history.

    Raises `StageNotFound`, `LastStage`, `StageNotEmpty`, `StageInUse`, `NotOwner`.
    """
    async with editing(by) as stages:
        stage = one_of(stages, stage_id)
        if len(stages) == 1:
            raise LastStage(stage=stage.id)
        # From here on nobody comes in: whoever was about to is counted, whoever comes later finds the stage gone.
        await PipelineStage.filter(id=stage.id).select_for_update()
        if clients := await Client.filter(stage_id=stage.id).count():
            raise StageNotEmpty(stage=stage.id, clients=clients)
        if link := await StageEvent.filter(stage_id=stage.id).order_by("event").first():
            raise StageInUse(stage=stage.id, event=link.event.value)
        await PipelineStage.filter(id=stage.id).delete()
        await ordering.number([other for other in stages if other.id != stage.id])
    _log(stage, by, "stage deleted")


@asynccontextmanager
async def editing(by: Staff) -> AsyncIterator[list[PipelineStage]]:
    """Give an owner the stages in their order; nobody else sets stages up until the block ends. Raises `NotOwner`."""
    await staff.require_owner(by)
    async with in_transaction():
        await setup_version.hold()
        # Without the key: clients go on moving meanwhile. Always in one order, so that two owners wait in a line.
        await PipelineStage.all().order_by("id").select_for_update(no_key=True)
        yield await PipelineStage.all()  # read anew: the lock may have waited for a stage that is there only now


async def _change(stage_id: int, by: Staff, **values: str) -> None:
    async with editing(by) as stages:
        stage = one_of(stages, stage_id)
        await PipelineStage.filter(id=stage.id).update(**values)
    _log(stage, by, "stage changed")


async def _swap(upper: int, lower: int, *, moved: int, by: Staff) -> bool:
    async with editing(by) as stages:
        stage = one_of(stages, moved)
        has_moved = await ordering.swap(stages, upper, lower)
    if has_moved:
        _log(stage, by, "stage moved")
    return has_moved


async def _save_name(stage: PipelineStage) -> None:
    try:
        async with in_transaction():
            await stage.save()
    except IntegrityError:
        # Somebody who set up stages without asking us was first.
        raise StageNameTaken from None


def _require_room(stages: Sequence[PipelineStage]) -> None:
    if len(stages) >= MOST:
        raise TooManyStages(limit=MOST)


def one_of(stages: Sequence[PipelineStage], stage_id: int) -> PipelineStage:
    """Return this one of the stages. Raises `StageNotFound`."""
    for stage in stages:
        if stage.id == stage_id:
            return stage
    raise StageNotFound(stage=stage_id)


def _free_name(text: str, others: Sequence[PipelineStage]) -> str:
    name = _cleaned(text)
    if not is_visible(name):
        raise BadStageName
    if len(name) > LONGEST_NAME:
        raise TextTooLong(limit=LONGEST_NAME)
    for other in others:
        if _folded(other.name) == _folded(name):
            raise StageNameTaken(stage=other.id)
    return name


def _cleaned(text: str) -> str:
    """Return what was typed as one line, each letter in the one form that databases compare."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(char for char in line if unicodedata.category(char) not in ("Cc", "Cs"))


def _folded(name: str) -> str:
    """Return what two names have in common that nobody can tell apart."""
    return folded(_cleaned(name))


def _log(stage: PipelineStage, by: Staff, what: str) -> None:
    logger.bind(stage=stage.id, by=by.id).info(what)
