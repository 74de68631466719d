"""A program that runs on, as it has been paid for once more, or not so long, as that money went back."""

from datetime import timedelta

from bot.services.programs import shifting
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, planning
from db.models import Payment, Program, ProgramStatus, Subscription

DAY = timedelta(days=1)
# What is not with its client yet has no last day: its term is a number still, and that of its payment counts for drafts
# that are begun later.
NOT_THERE = (ProgramStatus.DRAFT, ProgramStatus.QUEUED, ProgramStatus.FAILED)


async def prolong(subscription: Subscription, *, days: int) -> None:
    """Let what the first charge of the subscription has bought last so many days longer; the client's row is locked.

    One that ran out meanwhile runs again from today on, and what begins later begins so much later; one that is not
    with its client yet gets a longer term. Of a pack each charge buys another one.
    """
    arrived = Program.filter(payment__subscription_id=subscription.id, status=ProgramStatus.DELIVERED)
    program = await arrived.order_by("-id").first()
    if program is None:
        await change_term(subscription, days)
    elif program.ends_on is not None:
        program.ends_on, program.finished_at = max(program.ends_on, calendar.today() - DAY), None
        await program.save(update_fields=["ends_on", "finished_at"])
        await planning.end([program.client_id], Chain.RENEWAL)
        await shifting.prolong(program, days)


async def change_term(subscription: Subscription, days: int) -> None:
    """Let the term be so many days longer (shorter, where they are less than 0) of what is not with its client yet."""
    payment = await Payment.get_or_none(charge_id=subscription.charge_id, sessions=None)
    if payment is None:
        return
    await Payment.filter(id=payment.id).update(duration_days=payment.duration_days + days)
    for program in await Program.filter(payment_id=payment.id, status__in=NOT_THERE):
        term = (program.duration_days or payment.duration_days) + days
        await Program.filter(id=program.id).update(duration_days=max(1, term))
