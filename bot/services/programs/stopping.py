"""What becomes of a program, or a pack, whose money went back, once somebody has said that it is to stop."""

from tortoise.queryset import QuerySet

from bot.services.money import subscriptions
from bot.services.notices.payments import Stopped
from bot.services.packs import packs
from bot.services.programs import ending, freeze_rules, freezes, owed, programs, prolonging, shifting
from bot.services.time import calendar
from db.models import Client, Freeze, Pack, Payment, PaymentRequest, Program, ProgramStatus, Subscription

ON_THEIR_WAY = (ProgramStatus.QUEUED, ProgramStatus.FAILED)


async def goes_on(payment: Payment) -> bool:
    """Say whether a program for the payment is owed, on its way, or runs, its pack has sessions left, or its
    subscription will be charged again.

    Of a client who has deleted their data nothing does.
    """
    if payment.owed:
        return True
    if not await Client.exists(id=payment.client_id, forgotten_at=None):
        return False
    if await subscriptions.extends(payment.id) or await _is_to_come(payment) or await runs(payment):
        return True
    pack = Pack.filter(payment_id=payment.id, withdrawn_at=None, finished_at=None)
    return await pack.exists()


async def runs(payment: Payment) -> bool:
    """Say whether the client has a program for the payment that is not over."""
    return await running(payment) is not None


async def running(payment: Payment) -> Program | None:
    """Return the newest program that the client has for the payment and that is not over."""
    return await _running(await _bought(payment)).order_by("-id").first()


async def _is_to_come(payment: Payment) -> bool:
    owed, bought = _together(payment).filter(owed=True), await _bought(payment)
    return await owed.exists() or await bought.filter(status__in=ON_THEIR_WAY).exists()


async def is_stopped(payment: Payment) -> bool:
    """Say whether all that has bought the same as this payment is stopped."""
    return not await _together(payment).filter(stopped_at=None).exists()


def came_late(payment: Payment) -> bool:
    """Say whether the payment is a charge for what was stopped before it came."""
    stopped, decided = payment.stopped_at, payment.decided_at
    return stopped is not None and decided is not None and stopped <= decided


async def term_to_go(payment: Payment) -> int:
    """Return by how many days the program of a subscription becomes shorter, were this charge of it stopped.

    0 where it ends as a whole: no other charge has paid for it.
    """
    others = _together(payment).filter(stopped_at=None).exclude(id=payment.id)
    if payment.request_id is None or not await others.exists():
        return 0
    # The term of the first charge itself has grown with later ones.
    return (await PaymentRequest.get(id=payment.request_id)).duration_days


async def what_stops(payment: Payment) -> tuple[Stopped, int]:
    """Return what becomes of what the payment has bought, were it stopped now; `SHORTER` by how many days, else 0."""
    if payment.sessions is not None:
        return Stopped.PACK, 0
    if days := await term_to_go(payment):
        return Stopped.SHORTER, days
    if await runs(payment):
        return Stopped.OVER, 0
    # Where the program of a subscription was and is over, nothing but the next charges can stop.
    unsent = payment.subscription_id is None or await _is_to_come(payment)
    return Stopped.UNSENT if unsent else Stopped.RENEWALS, 0


async def stop(payment: Payment) -> None:
    """Take back what has not reached the client, whose row is locked, and let what they have be over since yesterday.

    What comes after a last day comes now: the event 'program_finished', unless something else goes on. A subscription
    is charged no more; of what it has bought goes what this charge has paid for.
    """
    days = await term_to_go(payment)
    await subscriptions.stop(payment.id)
    await subscriptions.shorten(payment.id)
    await packs.withdraw(payment)
    if days:
        await _shorten(payment, days)
    else:
        await _end(payment)
    for one in await _together(payment):
        await owed.settle_and_show(one.id)


async def _shorten(payment: Payment, days: int) -> None:
    program = await running(payment)
    if program is None:
        await prolonging.change_term(await Subscription.get(id=payment.subscription_id), -days)
        return
    await shifting.cut(program, days)
    freeze = await freeze_rules.standing(program.client_id)
    if freeze is not None and freeze.program_id == program.id and not _runs_after(freeze, program):
        await freezes.drop(program)
    await _over(program)


async def _end(payment: Payment) -> None:
    for one in await _together(payment):
        await programs.withdraw_for(one)
    for program in await _running(await _bought(payment)).order_by("id"):
        await freezes.drop(program)
        await program.refresh_from_db()
        await shifting.cut(program)
        await _over(program)


def _runs_after(freeze: Freeze, program: Program) -> bool:
    return program.ends_on is not None and freeze.returns_on <= program.ends_on


async def _over(program: Program) -> None:
    if program.ends_on is not None and program.ends_on < calendar.today():
        await ending.end(program.id)


def _together(payment: Payment) -> QuerySet[Payment]:
    """Return what has bought one thing: all charges of a subscription to a program, or the payment alone."""
    if payment.subscription_id is None or payment.sessions is not None:
        return Payment.filter(id=payment.id)
    return Payment.filter(subscription_id=payment.subscription_id)


async def _bought(payment: Payment) -> QuerySet[Program]:
    return Program.filter(payment_id__in=await _together(payment).values_list("id", flat=True))


def _running(bought: QuerySet[Program]) -> QuerySet[Program]:
    return bought.filter(status=ProgramStatus.DELIVERED, ends_on__gte=calendar.today())
