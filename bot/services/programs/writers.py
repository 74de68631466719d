"""Who writes which program: colleagues see each other's drafts, and one of them may take over what another writes."""

from collections.abc import Sequence
from dataclasses import dataclass

from loguru import logger
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import DraftClosed, ProgramNotFound
from bot.services.notices.programs import DraftTaken
from bot.services.people import clients, staff
from bot.services.programs.content import Part, TakenOver, Written, parts_of, written_of
from bot.services.programs.tasks import EMPTY, Task, since
from db.fields import now
from db.models import Client, Payment, Program, ProgramStatus, Staff

# So many drafts of the clients of one page of a list are looked at.
MOST = 200


@dataclass(frozen=True)
class Desk:
    """A program as one trainer finds it: for whom it is, their own draft, and those of others who write it too.

    `payment` is what it is paid by.
    """

    client: Client
    payment: Payment | None
    mine: Program | None
    others: Sequence[Program]


async def desk(task: Task, *, by: Staff) -> Desk:
    """Return how things are with this program, in three queries. Raises `ClientNotFound`."""
    client = await clients.get(task.client_id)
    payment = await Payment.get_or_none(id=task.payment_id, client_id=client.id) if task.payment_id else None
    drafts = await _drafts().filter(client_id=client.id)
    mine = next((draft for draft in drafts if draft.draft_key == task.key(by.id)), None)
    return Desk(client, payment, mine, _of_others(task, drafts, by))


async def of_entries(entries: Sequence[Payment | Program], *, by: Staff) -> list[Sequence[Program]]:
    """Return for each entry of the list of what waits the drafts of others that will serve it, in one query."""
    theirs = {entry.client_id for entry in entries}
    drafts = await _drafts().filter(client_id__in=list(theirs)).limit(MOST) if theirs else []
    return [_of_others(task, drafts, by) if (task := _task(entry)) else [] for entry in entries]


async def of_payment(payment: Payment, *, by: Staff) -> Sequence[Program]:
    """Return the drafts of others for this payment."""
    return (await of_entries([payment], by=by))[0]


async def theirs(task: Task, draft_id: int) -> Program:
    """Return a draft of this program with its author. Raises `DraftClosed` where it is one no more."""
    draft = await _drafts().filter(id=draft_id).first()
    if draft is None or not task.is_of(draft):
        raise DraftClosed(program=draft_id)
    return draft


async def take_over(task: Task, draft_id: int, *, by: Staff) -> Program:
    """Make what a colleague writes this trainer's draft: their messages stay first, the trainer's own follow.

    The colleague is told. Taken over already, nothing changes.
    Raises `NotStaff`, `ClientNotFound`, `DraftClosed`, and `ProgramNotFound` for another program than that of the task.
    """
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(task.client_id)
        drafts = await _drafts().filter(client_id=client.id)
        taken = next((draft for draft in drafts if draft.id == draft_id), None)
        if taken is None:
            raise DraftClosed(program=draft_id)
        if not task.is_of(taken):
            raise ProgramNotFound(program=draft_id)
        if taken.author_id == by.id:
            return taken
        mine = [draft for draft in drafts if draft.author_id == by.id and task.is_of(draft)]
        await Program.filter(id__in=[draft.id for draft in mine]).delete()
        author, count = taken.author, len(parts_of(taken))
        await _make_own(taken, task, mine, by=by)
        if author is not None and author.removed_at is None:
            await outbox.tell_staff(DraftTaken(client_id=client.id, by_id=by.id, count=count), only=author)
    logger.bind(program=taken.id, client=client.id, author=author.id if author else None, by=by.id).info("draft taken")
    return taken


def taken_from(draft: Program, member: Staff) -> int:
    """Return how many messages of this draft were taken over from this member of staff."""
    counts = [entry.count for entry in written_of(draft).taken if entry.author_id == member.id]
    return sum(counts[-1:])


async def _make_own(taken: Program, task: Task, mine: Sequence[Program], *, by: Staff) -> None:
    log = [entry for draft in (taken, *mine) for entry in written_of(draft).taken if entry.author_id != by.id]
    taken.content = Written(
        parts=tuple(part for draft in (taken, *mine) for part in _signed(draft)),
        taken=(*log, TakenOver(author_id=taken.author_id, count=len(parts_of(taken)))),
        begun_at=min(since(draft) for draft in (taken, *mine)),
        last_at=now(),
    ).to_json()
    payment = None
    if task.payment_id is not None and taken.payment_id is None:
        payment = await Payment.get_or_none(id=task.payment_id, client_id=task.client_id)
    if payment is not None:
        taken.payment_id, taken.title, taken.duration_days = payment.id, payment.title, payment.duration_days
    taken.author_id, taken.created_at = by.id, now()
    taken.draft_key = Task.of(taken).key(by.id)
    await taken.save(
        update_fields=["content", "payment_id", "title", "duration_days", "author_id", "created_at", "draft_key"]
    )


def _signed(draft: Program) -> list[Part]:
    """Return the draft's messages, each with who wrote it: those that its next author writes stay behind them."""
    return [part if part.by else part.model_copy(update={"by": draft.author_id}) for part in parts_of(draft)]


def _drafts() -> QuerySet[Program]:
    return (
        Program.filter(status=ProgramStatus.DRAFT)
        .exclude(content=EMPTY)
        .order_by("created_at", "id")
        .select_related("author", "client", "payment")
    )


def _of_others(task: Task, drafts: Sequence[Program], by: Staff) -> list[Program]:
    return [draft for draft in drafts if draft.author_id != by.id and task.is_of(draft)]


def _task(entry: Payment | Program) -> Task | None:
    if isinstance(entry, Payment):
        return Task(entry.client_id, entry.id)
    if entry.status is ProgramStatus.HELD:
        return Task(entry.client_id, free=True)
    return Task.of(entry) if entry.status is ProgramStatus.DRAFT else None
