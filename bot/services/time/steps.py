"""What staff mean to do next about a client: one open step each, for whoever set it, told at its hour."""

from datetime import date, datetime, time, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import StepClosed, StepNotFound, StepStands, StepTooEarly, StepTooLate
from bot.services.funnel.pipeline import Note
from bot.services.people import clients, staff
from bot.services.time import calendar, open_steps
from bot.services.visible import typed_text
from db.fields import now
from db.models import Client, Staff, Step, StepStatus

# By the trainer's clock: of a step that is set for another day than today, when it is in the evening.
MORNING = time(10)
LONGEST_WORDS = 200
FURTHEST = timedelta(days=365)

of = open_steps.of


def hour_of(day: date) -> datetime:
    """Return the instant, in UTC, at which a step that is set now for this day of the trainer's is due."""
    return calendar.at(day, calendar.EVENING if day == calendar.today() else MORNING)


def first_day() -> date:
    """Return the first day that a step can be set for now: today, until the evening has come."""
    today = calendar.today()
    return today if hour_of(today) > now() else today + timedelta(days=1)


def last_day() -> date:
    """Return the last day that a step can be set for now."""
    return calendar.today() + FURTHEST


def due_on(day: date) -> datetime:
    """Return `hour_of` a day that a step can be set for. Raises `StepTooEarly`, `StepTooLate`."""
    if day > last_day():
        raise StepTooLate(limit=FURTHEST.days)
    # By the day first: the hour of a day at the beginning of time is beyond it in zones far to the east.
    if day < calendar.today() or (due_at := hour_of(day)) <= now():
        raise StepTooEarly
    return due_at


async def put(
    client_id: int, *, by: Staff, day: date | None = None, words: str | None = None, instead_of: int = 0
) -> Step:
    """Set the client's step for whoever sets it, or change the one that they have set; what is none stays as it was.

    `words` are at most 200 characters. Where a step of somebody else stands, it is replaced only as the one that is
    named by `instead_of`. What was typed and goes is noted. The same again changes nothing. Raises `NotStaff`,
    `ClientNotFound`, `StepStands`, `StepTooEarly`, `StepTooLate`, `TextTooLong`, and `StepClosed` where no day is
    given and no step stands.
    """
    said = _said(words)
    async with in_transaction():
        client = await clients.lock(client_id)
        # The steps of who is removed at this very moment are given away without this one.
        await staff.require_still(by)
        standing = await of(client.id)
        if day is not None:
            due_at = due_on(day)
        elif standing is not None:
            due_at = standing.due_at
        else:
            raise StepClosed
        if standing is not None and standing.staff_id == by.id:
            step = await _change(standing, client, due_at, standing.words if said is None else said, by)
        else:
            if standing is not None:
                if standing.id != instead_of:
                    raise StepStands(step=standing.id)
                await _end(standing, StepStatus.REPLACED)
                await _note(standing, "note-step-replaced", client, by=by)
            step = await Step.create(client=client, staff=by, words=said or "", due_at=due_at, open_key=client.id)
            await open_steps.plan(step)
    logger.bind(client=client.id, step=step.id, by=by.id).info("step set")
    return step


async def done(step_id: int, *, by: Staff, client_id: int | None = None) -> Step:
    """Say that the step is done, which is noted. Raises as `remove` does."""
    async with in_transaction():
        step, client = await _lock(step_id, client_id, by)
        await _end(step, StepStatus.DONE)
        await _note(step, "note-step-done", client, by=by)
    return step


async def remove(step_id: int, *, by: Staff, client_id: int | None = None) -> Step:
    """Take the step away; where it had words, or was somebody else's, that is noted.

    `client_id` says whose it was shown as. Raises `NotStaff`, `StepNotFound`, `ClientNotFound`, and `StepClosed` where
    it is open no more.
    """
    async with in_transaction():
        step, client = await _lock(step_id, client_id, by)
        await _end(step, StepStatus.REMOVED)
        if step.words or step.staff_id != by.id:
            await _note(step, "note-step-removed", client, by=by)
    return step


async def merge(lead: Client, client: Client) -> None:
    """Make the lead's steps the client's, who is the same person; both rows are locked.

    Where both have an open one, the one that is due first stays, and the other one is noted.
    """
    both = [step for step in (await of(lead.id), await of(client.id)) if step is not None]
    for later in sorted(both, key=lambda step: step.due_at)[1:]:
        await _end(later, StepStatus.REPLACED)
        await _note(later, "note-step-replaced", client, by=None)
    await Step.filter(client_id=lead.id).update(client_id=client.id)
    await Step.filter(client_id=client.id, status=StepStatus.OPEN).update(open_key=client.id)


def _said(words: str | None) -> str | None:
    if words is None:
        return None
    return typed_text(words, longest=LONGEST_WORDS)


async def _change(step: Step, client: Client, due_at: datetime, words: str, by: Staff) -> Step:
    """Change the step of whoever set it; told already, it is told again only at another hour."""
    if step.words and words != step.words:
        await _note(step, "note-step-changed", client, by=by)
    changed = ["words", "due_at"]
    if due_at != step.due_at:
        step.due_at, step.told_at = due_at, None
        changed.append("told_at")
        await open_steps.plan(step)
    step.words = words
    await step.save(update_fields=changed)
    return step


async def _lock(step_id: int, client_id: int | None, by: Staff) -> tuple[Step, Client]:
    """Lock the client whose step this is, and return both, the step with its member of staff."""
    await staff.require(by)
    found = await Step.get_or_none(id=step_id)
    if found is None or client_id not in (None, found.client_id):
        raise StepNotFound(step=step_id)
    client = await clients.lock(found.client_id)
    step = await Step.get(id=step_id).select_related("staff")
    if step.status is not StepStatus.OPEN:
        raise StepClosed(step=step.id)
    return step, client


async def _end(step: Step, status: StepStatus) -> None:
    await open_steps.close(step, status)
    logger.bind(client=step.client_id, step=step.id, status=status.value).info("step closed")


async def _note(step: Step, key: str, client: Client, *, by: Staff | None) -> None:
    """Note what the step held: its hour and words, and whose it was where somebody else notes it."""
    name = step.staff.name if by is None or by.id != step.staff_id else ""
    args = {"due": step.due_at.isoformat(), "words": step.words, "name": name}
    await clients.note(client, Note(key=key, args=args), by=by)
