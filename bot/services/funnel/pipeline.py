"""Moving clients through the funnel: the one way to do it, and its history."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import remembered
from bot.services.errors import ClientMoved, ClientNotFound, MoveNotFound, NothingBefore, StageNotFound, TextTooLong
from bot.services.funnel import stages
from bot.services.people import staff
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Staff

LONGEST_NOTE = 1000
NOWHERE = 0  # the id of no stage
# What an undo leaves of why somebody was lost, see `bot.services.funnel.reasons`.
NO_REASON: dict[str, Any] = {"reason_key": None, "reason": ""}


class Rule(Enum):
    """Which clients an event moves: FORWARD brings back who has left the funnel, ONWARD leaves them where they are."""

    WITHOUT_STAGE = auto()
    FORWARD = auto()
    ONWARD = auto()
    ALWAYS = auto()


RULES = {
    Event.START: Rule.WITHOUT_STAGE,
    Event.QUESTIONNAIRE: Rule.FORWARD,
    Event.OFFER_OPENED: Rule.FORWARD,
    Event.PAYMENT: Rule.ALWAYS,
    Event.PROGRAM_DELIVERED: Rule.ALWAYS,
    Event.PROGRAM_FINISHED: Rule.ONWARD,
}


@dataclass(frozen=True)
class Note:
    """Why a client moved: typed words, or a text of `locales/` that every reader gets in their language."""

    text: str = ""
    key: str | None = None
    args: dict[str, Any] = field(default_factory=dict)


async def lock(client_id: int) -> Client:
    """Lock the client's row until the transaction ends, and return it. Raises `ClientNotFound`.

    Whatever changes several rows of one client takes this lock first, so that nobody waits in a circle.
    """
    client = await Client.select_for_update().get_or_none(id=client_id, forgotten_at=None)
    if client is None:
        raise ClientNotFound(client=client_id)
    return client


async def move(
    *,
    client_id: int,
    stage_id: int,
    event: Event,
    by: Staff | None = None,
    note: Note | None = None,
    payment_id: int | None = None,
    expected_from: int | None = None,
    rule: Rule = Rule.ALWAYS,
) -> ClientPipeline | None:
    """Move the client and record it in one transaction; a move to the present stage is no move.

    `expected_from` is the stage that the button showed, `NOWHERE` for none: the move is refused when the client has
    left it; `payment_id` is the payment whose confirmation moves them, if one does.
    `rule` leaves those alone whom the event does not move. Returns the new history row, or none where nobody
    moved. Raises `ClientNotFound`, `StageNotFound`, `ClientMoved`.
    """
    async with in_transaction():
        client = await lock(client_id)
        target = await stages.get(stage_id)
        source = await stages.get(client.stage_id) if client.stage_id else None
        if expected_from is not None and (client.stage_id or NOWHERE) != expected_from:
            raise ClientMoved(client=client_id)
        if source == target or not _moves(rule, source, target):
            return None
        record = recorded(client, source, target, event=event, by=by, note=note)
        record.payment_id = payment_id
        await put([client.id], target, record.created_at)
        await record.save()
    log(record)
    return record


async def enter(client: Client, event: Event) -> ClientPipeline | None:
    """Save somebody new, in the stage where `event` sends newcomers, and the row of their history that says so.

    Returns that row, none where nobody is sent anywhere. Raises `IntegrityError` where the stage was deleted just now.
    """
    target, moment = await stages.for_event(event), now()
    if target is None:
        await client.save()
        return None
    client.stage_id, client.stage_entered_at = target.id, moment
    await client.save()
    record = recorded(
        client, None, target, event=event, note=Note(key=f"move-{event.replace('_', '-')}"), moment=moment
    )
    record.from_entered_at = None
    await record.save()
    return record


async def put(client_ids: Sequence[int], stage: PipelineStage, moment: datetime) -> None:
    """Put these clients into the stage. Raises `StageNotFound` where it was deleted since it was read."""
    try:
        await Client.filter(id__in=client_ids).update(stage_id=stage.id, stage_entered_at=moment)
    except IntegrityError:
        raise StageNotFound(stage=stage.id) from None


async def move_by_hand(
    *, client_id: int, stage_id: int, by: Staff, expected_from: int | None = None
) -> ClientPipeline | None:
    """Move the client as a member of staff wants it; see `move`. Raises also `NotStaff`.

    A tap that comes again, twice in a row or after a failure behind the move, returns the move that it has made.
    """
    await staff.require(by)
    try:
        return await move(
            client_id=client_id, stage_id=stage_id, event=Event.MANUAL, by=by, expected_from=expected_from
        )
    except ClientMoved:
        newest = await ClientPipeline.filter(client_id=client_id).order_by("-id").first()
        made = (Event.MANUAL, by.id, expected_from, stage_id)
        if newest and (newest.event, newest.moved_by_id, newest.from_stage_id or NOWHERE, newest.to_stage_id) == made:
            return newest
        raise


async def undo(move_id: int, *, by: Staff) -> ClientPipeline:
    """Put the client back where the move took them from, with the time that they had waited there.

    A new row of the history says so, once: undone again, it is returned as it is. Raises `MoveNotFound`,
    `ClientNotFound`, `ClientMoved` where the client was moved since, `NothingBefore` where they came from nowhere,
    `StageNotFound` where that stage is gone, `NotStaff`.
    """
    await staff.require(by)
    undone = await ClientPipeline.get_or_none(id=move_id)
    if undone is None:
        raise MoveNotFound(move=move_id)
    async with in_transaction():
        client = await lock(undone.client_id)
        if (before := await ClientPipeline.get_or_none(undo_of=move_id)) is not None:
            return before
        newest = await ClientPipeline.filter(client_id=client.id).order_by("-id").first()
        if newest is None or newest.id != undone.id:
            raise ClientMoved(client=client.id)
        if undone.from_stage_id is None:
            raise NothingBefore(client=client.id)
        source, target = await stages.get(undone.to_stage_id), await stages.get(undone.from_stage_id)
        record = recorded(client, source, target, event=Event.UNDO, by=by)
        record.undo_of = undone.id
        entered_at = undone.from_entered_at or record.created_at
        await put([client.id], target, entered_at)
        await ClientPipeline.filter(id=undone.id).update(**NO_REASON)
        await record.save()
    log(record)
    return record


async def write_note(move_id: int, text: str, *, by: Staff) -> ClientPipeline:
    """Write the note of a move, in place of what stood there.

    Raises `MoveNotFound`, `ClientNotFound`, `TextTooLong`, `NotStaff`.
    """
    await staff.require(by)
    words = text.strip()
    if len(words) > LONGEST_NOTE:
        raise TextTooLong(limit=LONGEST_NOTE)
    record = await ClientPipeline.get_or_none(id=move_id)
    if record is None:
        raise MoveNotFound(move=move_id)
    async with in_transaction():
        await lock(record.client_id)
        record.note, record.note_key, record.note_args = words, None, {}
        await record.save(update_fields=["note", "note_key", "note_args"])
    return record


async def on_event(
    client_id: int, event: Event, *, by: Staff | None = None, note: Note | None = None, payment_id: int | None = None
) -> ClientPipeline | None:
    """Move the client where `event` sends them, if it sends anybody anywhere; see `move`. Raises `ClientNotFound`."""
    note = note or Note(key=f"move-{event.replace('_', '-')}")
    tried = None
    while (target := await stages.for_event(event)) is not None:
        try:
            return await move(
                client_id=client_id,
                stage_id=target.id,
                event=event,
                by=by,
                note=note,
                payment_id=payment_id,
                rule=RULES[event],
            )
        except StageNotFound:
            # Deleted at this very moment; before that the event had to get another stage, or none.
            if tried == target.id:
                raise
            tried = target.id
            remembered.read_anew()
    return None


def recorded(
    client: Client,
    source: PipelineStage | None,
    target: PipelineStage,
    *,
    event: Event,
    by: Staff | None = None,
    note: Note | None = None,
    batch_id: str | None = None,
    moment: datetime | None = None,
) -> ClientPipeline:
    """Return the row of the history for this move, not saved yet."""
    note = note or Note()
    return ClientPipeline(
        client_id=client.id,
        from_stage_id=source.id if source else None,
        to_stage_id=target.id,
        from_entered_at=client.stage_entered_at,
        from_stage_name=source.name if source else None,
        to_stage_name=target.name,
        moved_by=by,
        event=event,
        note=note.text,
        note_key=note.key,
        note_args=note.args,
        batch_id=batch_id,
        created_at=moment or now(),
    )


def log(record: ClientPipeline) -> None:
    """Log a move that was made."""
    logger.bind(
        client=record.client_id,
        from_stage=record.from_stage_id,
        to_stage=record.to_stage_id,
        event=record.event.value,
        by=record.moved_by_id,
    ).info("client moved")


def _moves(rule: Rule, source: PipelineStage | None, target: PipelineStage) -> bool:
    if source is None:
        return True
    if rule is Rule.FORWARD:
        # Who has left the funnel comes back to it: that is always forward.
        return source.is_closed or target.position > source.position
    if rule is Rule.ONWARD:
        # The end of a program brings nobody back who has left the funnel, and none who was lost among the served.
        return not source.is_closed and target.position > source.position
    return rule is Rule.ALWAYS
