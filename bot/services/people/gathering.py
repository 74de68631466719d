"""New leads without a flood: told one by one while they are few, else gathered in one message that changes.

Every lead is a row of the outbox for each member of staff. Which of them are told by which message is decided when
their turn comes, from what the chat was told before: so nothing is lost or told twice, whenever the process ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.functions import Count
from tortoise.transactions import in_transaction

from bot.services import notices, sight
from bot.services.notices.clients import NewLead, NewLeads
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Priority

# So many leads are told one by one within this time.
ONE_BY_ONE = 3
WITHIN = timedelta(minutes=10)
# A message that is edited more often than this brings minutes of 429.
EVERY = timedelta(seconds=5)
# What is looked through of the chat's newest rows, and taken into the message in one turn.
NEWEST, AT_ONCE = 50, 1000
NAMED = 5


@dataclass(frozen=True)
class Gathering:
    """Leads whose turn it is to be told in one message: `waiting`, which join those that its `notice` tells of.

    Without a `notice` there is none yet; `covered` says that other messages stand below it, or that it stands in
    another topic than the one (`topic`) where it is written now, and `rests_until` when it may change again. It tells
    of the clients from `first` to `last`, by their ids.
    """

    waiting: Sequence[Outbox]
    first: int
    last: int
    topic: int | None
    notice: Outbox | None = None
    covered: bool = False
    rests_until: datetime | None = None


@dataclass(frozen=True)
class Leads:
    """What one message tells of new leads: how many, from where (most first; none: nobody knows), and the newest."""

    count: int
    sources: Sequence[tuple[str | None, int]]
    newest: Sequence[Client]


async def gathering_of(row: Outbox, lead: NewLead) -> Gathering | None:
    """Return what is to be told in the turn of this `lead`, which the row holds; none where it is told by itself."""
    told = await _told(row.chat_id)
    if len(told) < ONE_BY_ONE:
        return None
    notice, tells = await _notice_of(told[0])
    leads = await _waiting(row) or [(row, lead)]
    waiting, clients = [one for one, _ in leads], [said.client_id for _, said in leads]
    topic = row.staff.topic_id if row.staff else None
    if notice is None or tells is None or notice.message_id is None:
        return Gathering(waiting, min(clients), max(clients), topic)
    covered = tells.topic != topic or await sight.newest_message(row.chat_id) > notice.message_id
    rests_until = max(lead.sent_at for lead in told if lead.sent_at) + EVERY
    return Gathering(
        waiting, min(tells.first, *clients), max(tells.last, *clients), topic, notice, covered, rests_until
    )


async def put_off(leads: Gathering) -> bool:
    """Let the leads wait where their message has changed a moment ago. Returns whether they do."""
    if leads.rests_until is None or leads.rests_until <= now():
        return False
    ids = [lead.id for lead in leads.waiting]
    await Outbox.filter(id__in=ids, status=OutboxStatus.PENDING).update(not_before=leads.rests_until)
    return True


async def record(leads: Gathering, message_id: int, *, digest: str) -> None:
    """Record that the leads are told, by the message with this id, and what it shows now.

    The first of them becomes the notice, and the others are changes of it.
    """
    content = NewLeads(first=leads.first, last=leads.last, topic=leads.topic).to_json()
    told = {"status": OutboxStatus.SENT, "message_id": message_id, "sent_at": now(), "error": ""}
    notice = leads.notice or leads.waiting[0]
    async with in_transaction():
        if leads.notice is None:
            await Outbox.filter(id=notice.id).update(content=content, digest=digest, **told)
        else:
            await Outbox.filter(id=notice.id).update(content=content, digest=digest, message_id=message_id)
        joined = [lead.id for lead in leads.waiting if lead.id != notice.id]
        await Outbox.filter(id__in=joined, status=OutboxStatus.PENDING).update(edits_id=notice.id, **told)


async def look(first: int, last: int) -> Leads:
    """Return what there is to tell of the clients from `first` to `last`, without those who have deleted their data."""
    them = Client.filter(id__gte=first, id__lte=last, forgotten_at=None)
    counted = them.annotate(count=Count("id")).group_by("source")
    sources = [(source, int(count)) for source, count in await counted.values_list("source", "count")]
    sources.sort(key=lambda entry: (entry[0] is None, -entry[1], entry[0] or ""))
    newest = await them.order_by("-id").limit(NAMED)
    return Leads(sum(count for _, count in sources), sources, newest)


async def _told(chat_id: int) -> list[Outbox]:
    """Return the leads that the chat was told of lately, each in a message of its own or with others, newest first."""
    # In the order of the index, as in `sight.newest_message`.
    only = (Priority.INFORMS, Priority.INFORMS)
    sent = Outbox.filter(status=OutboxStatus.SENT, chat_id=chat_id, priority__range=only)
    newest = await sent.order_by("-priority", "-id").limit(NEWEST)
    since = now() - WITHIN
    lately = [row for row in newest if row.sent_at is not None and row.sent_at > since]
    return [row for row in lately if isinstance(notices.of(row), NewLead | NewLeads)]


async def _notice_of(told: Outbox) -> tuple[Outbox | None, NewLeads | None]:
    """Return the message that told of this lead together with others, and of whom; none where it was told by itself."""
    notice = await Outbox.get_or_none(id=told.edits_id) if told.edits_id else told
    tells = notices.of(notice) if notice is not None else None
    return (notice, tells) if isinstance(tells, NewLeads) else (None, None)


async def _waiting(row: Outbox) -> list[tuple[Outbox, NewLead]]:
    """Return the leads that wait in the row's chat, the row itself among them while it does, with what each tells."""
    waiting = Outbox.filter(status=OutboxStatus.PENDING, chat_id=row.chat_id, priority=Priority.INFORMS)
    found = await waiting.filter(staff_id=row.staff_id).order_by("id").limit(AT_ONCE)
    return [(one, lead) for one in found if isinstance(lead := notices.of(one), NewLead)]
