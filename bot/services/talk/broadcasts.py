"""Broadcasts: written by an owner, started once, and brought to each client once at most."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.functions import Coalesce, Count, Max
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.errors import (
    BroadcastChanged,
    BroadcastClosed,
    BroadcastEmpty,
    BroadcastRuns,
    NotFound,
    SegmentChanged,
)
from bot.services.people import clients, staff
from bot.services.talk import content, recipients
from bot.services.talk.content import Content
from bot.services.talk.segments import BROADCAST, Segment, clients_in
from db.fields import now
from db.models import (
    COUNTS_AS_SENT,
    Broadcast,
    BroadcastRecipient,
    BroadcastStatus,
    Client,
    Got,
    Mute,
    Offer,
    Staff,
)

RUNNING = 1


@dataclass(frozen=True)
class Report:
    """How many are to get a broadcast in all, and what has become of it for how many of them.

    Recipients before the number `settled` had all had their turn when they were counted.
    """

    total: int
    got: dict[Got, int]
    settled: int = 0

    @property
    def sent(self) -> int:
        """How many have got it; what Telegram never answered to counts as sent."""
        return sum(self.got.get(one, 0) for one in COUNTS_AS_SENT)


async def draft_of(member: Staff) -> Broadcast:
    """Return what this owner is writing; where that is nothing, one that is kept nowhere yet."""
    draft = await _drafts(member).first()
    return draft or Broadcast(author=member, segment=Segment().to_json(), content=[])


async def get(broadcast_id: int) -> Broadcast:
    """Return it. Raises `NotFound`."""
    broadcast = await Broadcast.get_or_none(id=broadcast_id)
    if broadcast is None:
        raise NotFound
    return broadcast


async def running() -> Broadcast | None:
    """Return the one that has begun and is not over, if any: it goes out, or was stopped a moment ago."""
    return await Broadcast.get_or_none(running_key=RUNNING)


async def choose(segment: Segment, *, by: Staff) -> None:
    """Let what this owner is writing go to these. Raises `NotOwner`."""
    await _change(by, segment=segment.to_json())


async def put(said: Content, *, message_id: int, by: Staff) -> None:
    """Let it say this; another message of the album that it holds is added. Raises `NotOwner`."""
    async with in_transaction():
        draft = await _lock_draft(by)
        now_said = content.joined(contents(draft), said)
        draft.content = content.to_json(now_said)
        if len(now_said) == 1:
            draft.source_id = message_id
        await draft.save(update_fields=["content", "source_id"])


async def set_buttons(*, offer_id: int | None, question: bool, by: Staff) -> None:
    """Let these buttons stand below it. Raises `NotOwner`, and `NotFound` for an offer that there is not."""
    if offer_id is not None and not await Offer.exists(id=offer_id):
        raise NotFound
    try:
        await _change(by, offer_id=offer_id, question=question)
    except IntegrityError:
        # The offer was deleted at this very moment.
        raise NotFound from None


async def count(segment: Segment) -> int:
    """Return how many clients would get it now."""
    return await clients_in(segment).count()


async def mark_of(draft: Broadcast) -> str:
    """Return what tells apart what a draft says, what stands below it and whom it is for, in twelve characters."""
    offer = await Offer.get_or_none(id=draft.offer_id) if draft.offer_id is not None else None
    below = [offer.id, offer.title, offer.price, offer.currency, offer.is_active] if offer is not None else []
    about = [draft.content, draft.source_id, below, draft.question, draft.segment]
    return blake2b(json.dumps(about, sort_keys=True).encode(), digest_size=6).hexdigest()


async def start(*, counted: int, shown: str, by: Staff) -> Broadcast:
    """Let it go out to those who are in its segment now, which are as many as were `counted`.

    `shown` is the `mark_of` what its author has seen. Raises `NotOwner`, `BroadcastEmpty`, `BroadcastChanged`,
    `BroadcastRuns`, `SegmentChanged`.
    """
    try:
        async with in_transaction():
            draft = await _lock_draft(by)
            if not draft.content:
                raise BroadcastEmpty
            if await mark_of(draft) != shown:
                raise BroadcastChanged
            # First, so that it costs nothing where another one goes out.
            changes = {"status": BroadcastStatus.RUNNING, "running_key": RUNNING, "started_at": now()}
            await Broadcast.filter(id=draft.id).update(**changes)
            found = await recipients.take_down(draft)
            if not found or found != counted:
                raise SegmentChanged(count=found)
    except IntegrityError:
        raise BroadcastRuns from None
    logger.bind(broadcast=draft.id, clients=found, by=by.id).info("broadcast started")
    return draft


async def stop(broadcast_id: int, *, by: Staff) -> None:
    """Let it go to nobody more. Stopped twice, nothing changes. Raises `NotFound`, `NotOwner`, `BroadcastClosed`."""
    async with in_transaction():
        await staff.require_owner(by)
        broadcast = await Broadcast.select_for_update().get_or_none(id=broadcast_id)
        if broadcast is None:
            raise NotFound
        if broadcast.status is BroadcastStatus.RUNNING:
            await Broadcast.filter(id=broadcast.id).update(status=BroadcastStatus.STOPPED)
        elif broadcast.status is not BroadcastStatus.STOPPED:
            raise BroadcastClosed
    logger.bind(broadcast=broadcast_id, by=by.id).info("broadcast stopped")


async def report(broadcast_id: int) -> Report:
    """Return how far it is."""
    return (await reports([broadcast_id]))[broadcast_id]


async def report_on(broadcast_id: int, known: Report | None) -> Report:
    """Return how far the one that goes out is, where `known` is what this has returned before: cheap, and often asked.

    Recipients have their turn in order, so only those are counted who have had it since. Who still waits is not.
    """
    of_it = BroadcastRecipient.filter(broadcast_id=broadcast_id)
    known = known or Report(await of_it.count(), {})
    waiting = await of_it.filter(got=Got.PENDING).order_by("id").first()
    # Each by its name, so that the index leads to the new ones.
    new = of_it.filter(got__in=[got for got in Got if got is not Got.PENDING], id__gte=known.settled)
    new = new if waiting is None else new.filter(id__lt=waiting.id)
    counted = await new.annotate(count=Count("id"), last=Max("id")).group_by("got").values_list("got", "count", "last")
    got = dict(known.got)
    for name, count, _last in counted:
        got[Got(name)] = got.get(Got(name), 0) + count
    return Report(known.total, got, max([known.settled, *(last + 1 for _name, _count, last in counted)]))


async def reports(broadcast_ids: Collection[int]) -> dict[int, Report]:
    """Return how far each of them is, by its id."""
    of_them = BroadcastRecipient.filter(broadcast_id__in=list(broadcast_ids))
    counted = (
        await of_them.annotate(count=Count("id"))
        .group_by("broadcast_id", "got")
        .values_list("broadcast_id", "got", "count")
    )
    found: dict[int, dict[Got, int]] = {broadcast_id: {} for broadcast_id in broadcast_ids}
    for broadcast_id, got, count in counted:
        found[broadcast_id][Got(got)] = count
    return {broadcast_id: Report(sum(got.values()), got) for broadcast_id, got in found.items()}


async def shows_progress_in(broadcast: Broadcast, message_id: int | None) -> None:
    """Keep which message shows how far it is; none does any more."""
    broadcast.progress_message_id = message_id
    await Broadcast.filter(id=broadcast.id).update(progress_message_id=message_id)


async def latest(limit: int) -> Sequence[Broadcast]:
    """Return those that went out, the one that is not over first, then those that were begun last."""
    begun = Broadcast.exclude(status=BroadcastStatus.DRAFT).annotate(goes_on=Coalesce("running_key", 0))
    return await begun.order_by("-goes_on", "-started_at", "-id").limit(limit)


async def mute(client: Client) -> None:
    """Let the client get no broadcasts any more. Said twice, nothing changes. Raises `ClientNotFound`."""
    async with in_transaction():
        await clients.lock(client.id)
        await Mute.bulk_create([Mute(client_id=client.id, chain=BROADCAST)], ignore_conflicts=True)
    logger.bind(client=client.id).info("broadcasts off")


async def unmute(client: Client) -> None:
    """Let the client get broadcasts again. Raises `ClientNotFound`."""
    async with in_transaction():
        await clients.lock(client.id)
        await Mute.filter(client_id=client.id, chain=BROADCAST).delete()
    logger.bind(client=client.id).info("broadcasts on")


def contents(broadcast: Broadcast) -> list[Content]:
    """Return its message, or those of its album."""
    return content.from_json(broadcast.content)


async def _change(by: Staff, **columns: object) -> None:
    async with in_transaction():
        draft = await _lock_draft(by)
        await Broadcast.filter(id=draft.id).update(**columns)


async def _lock_draft(by: Staff) -> Broadcast:
    """Return what this owner is writing, and from now on is kept."""
    await staff.require_owner(by)
    draft = await _drafts(by).select_for_update().first()
    return draft or await Broadcast.create(author=by, segment=Segment().to_json(), content=[])


def _drafts(member: Staff) -> QuerySet[Broadcast]:
    return Broadcast.filter(author_id=member.id, status=BroadcastStatus.DRAFT).order_by("-id")
