"""Steps that are open, each with the timer that tells of it, whoever they are of: for what changes people, not steps.

What staff do with steps stands in `bot.services.time.steps`. A timer is written before its step: who removes a trainer
takes both without the clients' locks, and the member's row so that others may refer to it meanwhile.
"""

from collections.abc import Sequence
from datetime import datetime

from loguru import logger

from bot.services import outbox, remembered
from bot.services.notices.steps import StepDue
from bot.services.time import presence, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Role, Staff, Step, StepStatus


async def of(client_id: int) -> Step | None:
    """Return the client's open step with the member of staff whose it is, none where there is none."""
    return await Step.get_or_none(open_key=client_id).select_related("staff")


async def plan(step: Step) -> None:
    """Let its owner be told at its hour, in place of when they would have been."""
    await timers.plan(
        Kind.STEP_DUE, f"step:{step.id}", due_at=step.due_at, client_id=step.client_id, staff_id=step.staff_id
    )


async def close(step: Step, status: StepStatus) -> None:
    """Let the step, which is open and whose client's row is locked, be open no more."""
    await timers.cancel(Kind.STEP_DUE, f"step:{step.id}")
    step.status, step.open_key, step.done_at = status, None, now()
    await step.save(update_fields=["status", "open_key", "done_at"])


async def tell(step_id: int) -> datetime | None:
    """Tell the member of staff whose step is due; its client's row is locked. Returns when to tell who is away now.

    Not where it is open no more, or was told before its hour: whoever does that notes it in `told_at`. Who is staff no
    more hears nothing: it is the first owner's then, also where it was set while they were removed.
    """
    waiting = Step.get_or_none(id=step_id, status=StepStatus.OPEN, told_at=None).select_related("staff")
    step = await waiting
    if step is not None and step.staff.removed_at is not None:
        await leave_none_behind()
        step = await waiting
    if step is None or step.staff.removed_at is not None:
        return None
    if presence.is_away(step.staff):
        return presence.back_at(step.staff)
    await Step.filter(id=step.id).update(told_at=now())
    await outbox.tell_staff(StepDue(client_id=step.client_id, step_id=step.id), only=step.staff)
    return None


async def tell_at(member: Staff, moment: datetime) -> None:
    """Let the member, who comes back then, be told at that moment of those of their steps that are due by now."""
    theirs = Step.filter(staff_id=member.id, status=StepStatus.OPEN, told_at=None, due_at__lte=now())
    for step in await theirs.order_by("id"):
        await timers.plan(Kind.STEP_DUE, f"step:{step.id}", due_at=moment, client_id=step.client_id, staff_id=member.id)


async def told(step_ids: Sequence[int], *, to: Staff) -> None:
    """Note that the member has been told of these steps, where they are theirs: nothing is said at their hour."""
    theirs = Step.filter(id__in=list(step_ids), staff_id=to.id, status=StepStatus.OPEN, told_at=None)
    await theirs.update(told_at=now())


async def leave_none_behind() -> None:
    """Give the open steps of whoever is staff no more to the first owner, who is told of them at their hour.

    Of those that were due already, too, unless that is more than two days ago. Call it in the transaction that takes
    the access away.
    """
    left = await Step.filter(status=StepStatus.OPEN, staff__removed_at__not_isnull=True).order_by("id")
    if not left or (owner := await _first_owner()) is None:
        return
    for step in left:
        was, step.staff_id = step.staff_id, owner.id
        await plan(step)
        await Step.filter(id=step.id, status=StepStatus.OPEN).update(staff_id=owner.id, told_at=None)
        logger.bind(step=step.id, was=was, staff=owner.id).info("step handed over")


async def _first_owner() -> Staff | None:
    """Return the owner who came first, of those who can be written to where there are any."""
    owners = [member for member in await remembered.staff.rows() if member.role is Role.OWNER]
    return next((owner for owner in owners if owner.started_at is not None), next(iter(owners), None))
