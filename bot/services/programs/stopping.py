"""What becomes of a program, or a pack, whose money went back, once somebody has said that it is to stop."""

from datetime import timedelta

from bot.services.packs import packs
from bot.services.programs import ending, freezes, programs
from bot.services.time import calendar
from db.models import Pack, Payment, Program, ProgramStatus

DAY = timedelta(days=1)


async def goes_on(payment: Payment) -> bool:
    """Say whether a program for the payment is owed, on its way, or runs, or its pack has sessions left."""
    found = Program.filter(payment_id=payment.id)
    on_its_way = found.filter(status__in=(ProgramStatus.QUEUED, ProgramStatus.FAILED))
    running = found.filter(status=ProgramStatus.DELIVERED, ends_on__gte=calendar.today())
    pack = Pack.filter(payment_id=payment.id, withdrawn_at=None, finished_at=None)
    return payment.owed or await on_its_way.exists() or await running.exists() or await pack.exists()


async def stop(payment: Payment) -> None:
    """Take back what has not reached the client, whose row is locked, and let what they have be over since yesterday.

    What comes after a last day comes now: the event 'program_finished', unless something else goes on.
    """
    await programs.withdraw_for(payment)
    await packs.withdraw(payment)
    yesterday = calendar.today() - DAY
    running = Program.filter(payment_id=payment.id, status=ProgramStatus.DELIVERED, ends_on__gt=yesterday)
    for program in await running.order_by("id"):
        await freezes.drop(program)
        await Program.filter(id=program.id).update(ends_on=yesterday)
        await ending.end(program.id)
