"""Moving many clients at once: the same rules as one move, 500 clients to a transaction, one undo for all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import NAMESPACE_OID, uuid4, uuid5

from tortoise.exceptions import IntegrityError
from tortoise.functions import Max
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.errors import BatchNotFound, ClientsChanged, StageNotFound
from bot.services.funnel import pipeline, stages
from bot.services.people import staff
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Staff

AT_ONCE = 500

T = TypeVar("T")


@dataclass(frozen=True)
class Batch:
    """Moves that were made together: `done` of `asked` clients; `id` undoes them."""

    id: str
    done: int
    asked: int


async def move_many(
    client_ids: Sequence[int], *, from_stage_id: int, to_stage_id: int, by: Staff, key: str | None = None
) -> Batch:
    """Move those of these clients who are still in the stage where they were chosen.

    The same `key` is the same batch: what was cut in the middle is finished as one when it is asked for again.
    Raises `StageNotFound`, `NotStaff`.
    """
    await staff.require(by)
    batch_id = _batch_id(key)
    chosen = sorted(set(client_ids))
    for some in chunks(chosen):
        await _move_some(some, from_stage_id, to_stage_id, batch_id, by)
    return Batch(batch_id, await _count(batch_id), len(chosen))


async def move_all(
    *, from_stage_id: int, to_stage_id: int, by: Staff, key: str | None = None, confirmed: int | None = None
) -> Batch:
    """Move everybody who is in a stage at this moment, and nobody who comes there meanwhile; see `move_many`.

    Raises `StageNotFound`, `NotStaff`, and `ClientsChanged` where not so many as were `confirmed` are there.
    """
    await staff.require(by)
    batch_id, moment = _batch_id(key), now()
    inside = Client.filter(stage_id=from_stage_id)
    begun = await ClientPipeline.filter(batch_id=batch_id).order_by("id").first()
    if begun is None:
        ids = await _ids(inside)
        if confirmed is not None and len(ids) != confirmed:
            raise ClientsChanged(count=len(ids))
    else:
        # What was cut in the middle goes on with those who were there when it began, and have not been moved yet.
        moved: set[Any] = set(await ClientPipeline.filter(batch_id=batch_id).values_list("client_id", flat=True))
        ids = [
            number for number in await _ids(inside.filter(stage_entered_at__lt=begun.created_at)) if number not in moved
        ]
    for some in chunks(ids):
        await _move_some(some, from_stage_id, to_stage_id, batch_id, by, moment)
    done = await _count(batch_id)
    return Batch(batch_id, done, done)


async def undo_batch(batch_id: str, *, by: Staff) -> Batch:
    """Put back everybody of the batch whom nobody has moved since; undone again, it changes nothing.

    Returns how many of the batch are back. Raises `BatchNotFound`, `NotStaff`, `StageNotFound` where a stage was
    deleted at that very moment; asked for again, the rest come back.
    """
    await staff.require(by)
    moves = await ClientPipeline.filter(batch_id=batch_id, undo_of=None).order_by("client_id")
    if not moves:
        raise BatchNotFound
    undo_id = uuid4().hex
    done = 0
    for some in chunks(moves):
        await _undo_some(some, undo_id, by)
        done += await ClientPipeline.filter(undo_of__in=[move.id for move in some]).count()
    return Batch(undo_id, done, len(moves))


async def _ids(clients: QuerySet[Client]) -> list[int]:
    return [int(str(number)) for number in await clients.order_by("id").values_list("id", flat=True)]


async def _move_some(
    client_ids: Sequence[int],
    source_id: int,
    target_id: int,
    batch_id: str,
    by: Staff,
    moment: datetime | None = None,
) -> None:
    async with in_transaction():
        clients = await _lock(client_ids, stage_id=source_id)
        source, target = await stages.get(source_id), await stages.get(target_id)
        if source == target or not clients:
            return
        moment = moment or now()
        records = [
            pipeline.recorded(client, source, target, event=Event.MANUAL, by=by, batch_id=batch_id, moment=moment)
            for client in clients
        ]
        await pipeline.put([client.id for client in clients], target, moment)
        await ClientPipeline.bulk_create(records)
    for record in records:
        pipeline.log(record)


async def _undo_some(moves: Sequence[ClientPipeline], undo_id: str, by: Staff) -> None:
    async with in_transaction():
        clients = {client.id: client for client in await _lock([move.client_id for move in moves])}
        newest = await _newest_of(clients)
        known = {stage.id: stage for stage in await PipelineStage.all()}
        moment = now()
        records = []
        for move in moves:
            source, target = known.get(move.to_stage_id), known.get(move.from_stage_id or 0)
            if newest.get(move.client_id) != move.id or source is None or target is None:
                continue
            client = clients[move.client_id]
            record = pipeline.recorded(client, source, target, event=Event.UNDO, by=by, batch_id=undo_id, moment=moment)
            record.undo_of = move.id
            records.append(record)
            client.stage_id, client.stage_entered_at = target.id, move.from_entered_at or moment
        back = [clients[record.client_id] for record in records]
        if back:
            try:
                await Client.bulk_update(back, fields=["stage_id", "stage_entered_at"])
            except IntegrityError:  # a stage was deleted since it was read
                raise StageNotFound(stage=back[0].stage_id or 0) from None
            await ClientPipeline.filter(id__in=[record.undo_of for record in records]).update(**pipeline.NO_REASON)
            await ClientPipeline.bulk_create(records)
    for record in records:
        pipeline.log(record)


def _batch_id(key: str | None) -> str:
    return uuid4().hex if key is None else uuid5(NAMESPACE_OID, key).hex


async def _count(batch_id: str) -> int:
    return await ClientPipeline.filter(batch_id=batch_id).count()


async def _lock(client_ids: Sequence[int], **where: int) -> list[Client]:
    # In one order everywhere, so that two batches never wait for each other in a circle.
    clients = Client.filter(id__in=client_ids, forgotten_at=None, **where).order_by("id")
    return await clients.select_for_update()


async def _newest_of(client_ids: Iterable[int]) -> dict[int, int]:
    """Return the id of the last move of each client."""
    newest = ClientPipeline.filter(client_id__in=list(client_ids)).annotate(newest=Max("id")).group_by("client_id")
    return dict(await newest.values_list("client_id", "newest"))


def chunks(entries: Sequence[T]) -> Iterator[Sequence[T]]:
    """Give the entries in pieces of as many as are moved in one transaction."""
    for start in range(0, len(entries), AT_ONCE):
        yield entries[start : start + AT_ONCE]
