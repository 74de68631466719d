"""What time does to packs: the client is told that one runs out, and it is over when its days are."""

from datetime import datetime

from bot.services import outbox
from bot.services.notices.packs import PackEnded, PackRanOut, PackRunsOut
from bot.services.packs import packs, standing
from bot.services.time import calendar, musts
from db.models import Client, Pack


async def say_that_it_runs_out(pack_id: int) -> None:
    """Tell the client until when the sessions that are left can be used; their row is locked."""
    pack = await Pack.get_or_none(id=pack_id).select_related("client")
    if pack is not None and (await standing.of(pack)).runs:
        await musts.tell(pack.client, PackRunsOut(pack_id=pack.id))


async def end(pack_id: int) -> datetime | None:
    """End the pack whose days are over; client and staff hear how many sessions are left. The client's row is locked.

    Returns when to look again, where it has got more days; none once it is over.
    """
    pack = await Pack.get_or_none(id=pack_id, finished_at=None, withdrawn_at=None)
    if pack is None or pack.ends_on is None:
        return None
    if pack.ends_on >= calendar.today():
        return calendar.at(pack.ends_on + packs.DAY)
    await packs.settle(pack)
    client = await Client.get(id=pack.client_id)
    await musts.tell(client, PackRanOut(pack_id=pack.id))
    await outbox.tell_staff(PackEnded(client_id=client.id, pack_id=pack.id))
    return None
