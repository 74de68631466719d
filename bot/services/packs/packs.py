"""How packs begin, follow one another, and end. Call all of it with the client's row locked."""

from datetime import datetime, time, timedelta
from typing import Any

from loguru import logger

from bot.services.errors import NothingBefore, PackNotFound, StageNotFound
from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.packs import standing
from bot.services.people import clients
from bot.services.programs import ending
from bot.services.time import calendar, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, ClientPipeline, Event, Pack, PackUse, Payment, Staff, UseKind

DAY = timedelta(days=1)
# So long before its last day, at this hour, the client is told that a pack runs out.
TOLD_BEFORE = timedelta(days=3)
TOLD_AT = time(11)


async def begin(payment: Payment) -> None:
    """Let the pack begin that this payment, confirmed just now, has bought; for what is no pack nothing is done.

    Confirmed anew, it is the same pack with its history, whose days count from now on. Of a client who has deleted
    their data nothing begins, nor by a charge of a subscription that was stopped before it.
    """
    if payment.sessions is None or payment.stopped_at is not None:
        return
    if not await Client.exists(id=payment.client_id, forgotten_at=None):
        return
    pack = await Pack.get_or_none(payment_id=payment.id)
    if pack is None:
        pack = await Pack.create(client_id=payment.client_id, payment=payment, sessions=payment.sessions)
    elif pack.withdrawn_at is not None:
        # The client's own now, should they have been a lead from the site when it was paid first.
        await _change(pack, withdrawn_at=None, finished_at=None, starts_on=None, ends_on=None, lent_days=0)
    else:
        return
    logger.bind(client=pack.client_id, pack=pack.id).info("pack bought")
    await settle(pack)


async def withdraw(payment: Payment) -> None:
    """Take back the pack that this payment has bought, if it has: nothing can be counted off it any more.

    What was counted off stays in the history. It took place, whatever becomes of the money; so it is no reason to
    refuse either, and confirmed anew the pack goes on from there.
    """
    pack = await Pack.get_or_none(payment_id=payment.id, withdrawn_at=None)
    if pack is None:
        return
    await _change(pack, withdrawn_at=now())
    await _cancel_timers(pack)
    logger.bind(client=pack.client_id, pack=pack.id).info("pack withdrawn")
    await arrange(pack.client_id)


async def has_begun(payment: Payment) -> bool:
    """Say whether a session was counted off the pack that this payment has bought."""
    return await Pack.exists(payment_id=payment.id, begun_at__not_isnull=True)


async def settle(pack: Pack, *, by: Staff | None = None) -> None:
    """Let the pack be begun, over or open again, as its history and its days have it now, and others have their turn.

    Its first session raises the event 'program_delivered', its end 'program_finished', unless something else that the
    client has paid for goes on. Where that is undone, the client goes back where nothing has moved them since, and the
    event is raised again with the next first session, or end.
    """
    # It may have its turn by this very change.
    await arrange(pack.client_id)
    await pack.refresh_from_db()
    if await standing.counted(pack):
        await _raise_begun(pack, by)
    elif pack.begun_at is not None and await _taken_back(pack, _begun(pack), pack.begun_at, by):
        await _change(pack, begun_at=None)
    left, is_late = (await standing.of(pack)).left, pack.ends_on is not None and pack.ends_on < calendar.today()
    if pack.finished_at is None and (left == 0 or is_late):
        await _finish(pack, by)
    elif pack.finished_at is not None and left and not is_late:
        finished_at, pack.finished_at = pack.finished_at, None
        await _change(pack, finished_at=None)
        await _taken_back(pack, _over(pack), finished_at, by)
        await plan(pack)
        await arrange(pack.client_id)


async def arrange(client_id: int) -> None:
    """Let the client's next pack begin where none runs, and wait where one does that has come back.

    The client's row is locked.
    """
    waiting = Pack.filter(client_id=client_id, finished_at=None, withdrawn_at=None).order_by("id")
    packs = await waiting.select_related("payment")
    running = sorted((pack for pack in packs if pack.ends_on is not None), key=lambda pack: (pack.ends_on, pack.id))
    for pack in running[1:]:
        if not await standing.counted(pack):
            await _change(pack, starts_on=None, ends_on=None, lent_days=0)
            await _cancel_timers(pack)
    if packs and not running:
        first, today = packs[0], calendar.today()
        await _change(first, starts_on=today, ends_on=today + timedelta(days=first.payment.duration_days - 1))
        await plan(first)


async def plan(pack: Pack) -> None:
    """Let the pack end when its last day is over in the trainer's time zone, and its client be told before."""
    if pack.ends_on is None:
        return
    about, client_id = f"pack:{pack.id}", pack.client_id
    await timers.plan(Kind.PACK_ENDS, about, due_at=calendar.at(pack.ends_on + DAY), client_id=client_id)
    told_at = calendar.at(pack.ends_on - TOLD_BEFORE, TOLD_AT)
    if told_at > now():
        await timers.plan(Kind.PACK_RUNS_OUT, about, due_at=told_at, client_id=client_id)
    else:
        await timers.cancel(Kind.PACK_RUNS_OUT, about)


async def move(client_id: int, days: int, *, by_id: int | None) -> None:
    """Move the last days of the packs that run by so many days (back, where they are less than 0).

    A freeze lets whatever its client has paid for rest as long. One that ends early takes back from a pack no more
    than freezes have lent it: it may have begun meanwhile, or staff have chosen its last day. The history of the pack
    says so, `by_id` being who has granted the freeze. The client's row is locked.
    """
    running = Pack.filter(client_id=client_id, finished_at=None, withdrawn_at=None, ends_on__not_isnull=True)
    for pack in await running.order_by("id"):
        if pack.ends_on is not None:
            by = max(days, -pack.lent_days)
            if not by:
                continue
            await _change(pack, ends_on=pack.ends_on + timedelta(days=by), lent_days=pack.lent_days + by)
            await plan(pack)
            if by_id is not None:
                line: dict[str, Any] = {"number": (await standing.of(pack)).number, "kind": UseKind.FREEZE, "amount": 0}
                await PackUse.create(pack=pack, day=pack.ends_on, by_id=by_id, **line)


async def lock(pack_id: int) -> tuple[Pack, Client]:
    """Lock the pack's client, and return both, the pack with its payment. Raises `PackNotFound`, `ClientNotFound`."""
    found = await Pack.get_or_none(id=pack_id)
    if found is None:
        raise PackNotFound
    client = await clients.lock(found.client_id)
    return await Pack.get(id=pack_id).select_related("payment"), client


async def merge(lead: Client, client: Client) -> None:
    """Make the lead's packs the client's, who is the same person; both rows are locked."""
    await Pack.filter(client_id=lead.id).update(client_id=client.id)
    await arrange(client.id)


async def forget(client: Client) -> None:
    """Let the packs of a client who deletes their data end, and delete what was typed about them; the row is locked."""
    await Pack.filter(client_id=client.id, finished_at=None).update(finished_at=now())
    packs = await Pack.filter(client_id=client.id).values_list("id", flat=True)
    await PackUse.filter(pack_id__in=list(packs)).update(reason="")


async def _raise_begun(pack: Pack, by: Staff | None) -> None:
    if pack.begun_at is None:
        await _change(pack, begun_at=now())
        await pipeline.on_event(pack.client_id, Event.PROGRAM_DELIVERED, by=by, note=_begun(pack))


async def _finish(pack: Pack, by: Staff | None) -> None:
    await _change(pack, finished_at=now())
    await _cancel_timers(pack)
    await arrange(pack.client_id)
    await ending.all_over(pack.client_id, calendar.today(), by=by, note=_over(pack))
    logger.bind(client=pack.client_id, pack=pack.id).info("pack over")


async def _taken_back(pack: Pack, note: Note, since: datetime, by: Staff | None) -> bool:
    """Undo the move that the pack has made by this note since then, where it is the client's newest.

    Returns whether nothing is left of it; it may have made none.
    """
    moves = await ClientPipeline.filter(client_id=pack.client_id, created_at__gte=since).order_by("-id")
    made = next((move for move in moves if (move.note_key, move.note_args) == (note.key, note.args)), None)
    if made is None or any(move.undo_of == made.id for move in moves):
        return True
    if by is None or moves[0].id != made.id:
        return False
    try:
        await pipeline.undo(made.id, by=by)
    except (NothingBefore, StageNotFound) as error:
        # Where they came from is no place to go back to: they stay, and staff see it on the card.
        logger.bind(client=pack.client_id, error=type(error).__name__).info("the move stays")
        return False
    return True


def _begun(pack: Pack) -> Note:
    """Return the note of the move that the first session of the pack makes."""
    return Note(key="move-pack-begun", args={"pack": pack.id})


def _over(pack: Pack) -> Note:
    """Return the note of the move that the end of the pack makes."""
    return Note(key="move-pack-over", args={"pack": pack.id})


async def _change(pack: Pack, **changes: object) -> None:
    pack.update_from_dict(changes)
    await Pack.filter(id=pack.id).update(**changes)


async def _cancel_timers(pack: Pack) -> None:
    for kind in (Kind.PACK_ENDS, Kind.PACK_RUNS_OUT):
        await timers.cancel(kind, f"pack:{pack.id}")
