"""How the last day of a paid program moves, and all that its client has paid for and comes after it."""

from datetime import date, timedelta

from bot.services import outbox
from bot.services.notices.programs import ProgramBeginsLater
from bot.services.packs import packs
from bot.services.programs import ending, terms
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, causes, planning
from db.models import Client, Program

DAY = timedelta(days=1)


async def move(program: Program, days: int, *, by_id: int | None) -> None:
    """Move the last day of the program by so many days (back, where they are less than 0); its client's row is locked.

    What they have paid for and begins later moves along as a whole, and so does the last day of a pack. Everything
    that is planned by these days is planned anew. `by_id` is the member of staff who has granted the freeze.
    """
    if not days or program.ends_on is None:
        return
    await packs.move(program.client_id, days, by_id=by_id)
    await prolong(program, days)


async def prolong(program: Program, days: int) -> None:
    """Move the programs alone, as `move` does: packs keep their days."""
    if program.ends_on is None:
        return
    by, moved = timedelta(days=days), [program, *await terms.after(program)]
    for one in moved:
        if one is not program and one.starts_on is not None:
            one.starts_on += by
        if one.ends_on is not None:
            one.ends_on += by
            await ending.plan(one, one.ends_on)
    await Program.bulk_update(moved, fields=["starts_on", "ends_on"])
    if moved[-1].ends_on is not None:
        await causes.begin_renewal_anew(moved[-1], moved[-1].ends_on)


async def cut(program: Program, days: int | None = None) -> None:
    """Take so many days of the program away that are left of it, all by itself; its client's row is locked.

    What comes after it comes sooner by as many, and its client is told. Of what ends for good nobody is asked any more
    whether to renew it.
    """
    today = calendar.today()
    if program.ends_on is None:
        return
    left = max(0, (program.ends_on - max(today, program.starts_on or today)).days + 1)
    gone = left if days is None else min(days, left)
    later = await terms.after(program)
    if gone:
        await prolong(program, -gone)
    if gone == left:
        # Yesterday, also where it was to begin later: as it is over, nothing moves it any more.
        program.ends_on = min(program.ends_on, today - DAY)
        program.starts_on = min(program.starts_on or program.ends_on, program.ends_on)
        await program.save(update_fields=["starts_on", "ends_on"])
        await _renew_what_is_left(program.client_id, today)
    if gone and later:
        client = await Client.get(id=program.client_id)
        await outbox.tell_client(client, ProgramBeginsLater(program_id=later[0].id, chosen=True))


async def _renew_what_is_left(client_id: int, today: date) -> None:
    last = await terms.last(client_id, today)
    if last is None or last.ends_on is None:
        await planning.end([client_id], Chain.RENEWAL)
    else:
        await causes.begin_renewal_anew(last, last.ends_on)
