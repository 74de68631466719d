"""A program that runs on, as it has been paid for once more."""

from datetime import timedelta

from tortoise.expressions import F

from bot.services.programs import shifting
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, planning
from db.models import Payment, Program, ProgramStatus, Subscription

DAY = timedelta(days=1)


async def prolong(subscription: Subscription, *, days: int) -> None:
    """Let what the first charge of the subscription has bought last so many days longer; the client's row is locked.

    One that ran out meanwhile runs again from today on, and what begins later begins so much later; one that is not
    with its client yet gets a longer term. Of a pack each charge buys another one.
    """
    bought = Program.filter(payment__subscription_id=subscription.id).exclude(status=ProgramStatus.WITHDRAWN)
    program = await bought.order_by("-id").first()
    if program is None:
        paid = Payment.filter(charge_id=subscription.charge_id, sessions=None)
        await paid.update(duration_days=F("duration_days") + days)
    elif program.status is not ProgramStatus.DELIVERED:
        await Program.filter(id=program.id).update(duration_days=(program.duration_days or 0) + days)
    elif program.ends_on is not None:
        program.ends_on, program.finished_at = max(program.ends_on, calendar.today() - DAY), None
        await program.save(update_fields=["ends_on", "finished_at"])
        await planning.end([program.client_id], Chain.RENEWAL)
        await shifting.prolong(program, days)
