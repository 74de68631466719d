"""How the last day of a paid program moves, and all that its client has paid for and comes after it."""

from datetime import timedelta

from bot.services.packs import packs
from bot.services.programs import ending, terms
from bot.services.time.follow_ups import causes
from db.models import Program


async def move(program: Program, days: int) -> None:
    """Move the last day of the program by so many days (back, where they are less than 0); its client's row is locked.

    What they have paid for and begins later moves along as a whole, and so does the last day of a pack. Everything
    that is planned by these days is planned anew.
    """
    if not days or program.ends_on is None:
        return
    await packs.move(program.client_id, days)
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
