"""What clients hear of their packs, and staff of what has run out."""

from collections.abc import Sequence
from typing import Any

from bot.i18n import Translator
from bot.outbox.notices.look import Look, Reading, Renderers, about_client
from bot.services.errors import RowGone
from bot.services.notices.packs import AboutPack, PackEnded, PackPutRight, PackRanOut, PackRunsOut, SessionCounted
from bot.services.packs import standing
from bot.services.packs.standing import Standing
from bot.telegram.callbacks import Destination, Go, OpenOffer, Rows, button
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import write_button
from bot.text.packs import left_of
from db.models import Pack, PackUse

# With so few left a client is asked whether to renew.
FEW = 1


async def session_counted(notice: SessionCounted, reading: Reading) -> Look:
    """Return which session it was, and how many are left after it; undone, that it counts no more.

    Raises `RowGone` where it was undone before anybody was told of it.
    """
    t, use = reading.t, await PackUse.get(id=notice.use_id)
    number, total = await standing.place_of(use)
    if use.undone_at is not None:
        if reading.row.edits_id is None:
            raise RowGone
        return Look(View(t("session-undone", number=number, total=total)))
    pack = await _pack(use.pack_id)
    left = total - number
    lines = [t("session-counted", number=number, total=total)]
    if left:
        lines.append(t("session-left", **{**left_of(await standing.of(pack), t), "left": left}))
    coming = await _coming(pack)
    if not left:
        lines += _begun(coming, t) or [t("session-last")]
    return Look(View("\n".join(lines), _renew(pack, t) if left <= FEW and not coming else []))


async def pack_put_right(notice: PackPutRight, reading: Reading) -> Look:
    """Return what is left now. Raises `RowGone` where it can't be used all the same."""
    t, now_there = reading.t, await standing.of(await _pack(notice.pack_id))
    if not now_there.left:
        return Look(View(t("pack-used-up"), _renew(now_there.pack, t)))
    return _if_it_runs(now_there, "pack-put-right", t, [])


async def pack_runs_out(notice: PackRunsOut, reading: Reading) -> Look:
    t, now_there = reading.t, await standing.of(await _pack(notice.pack_id))
    return _if_it_runs(now_there, "pack-runs-out", t, [[write_button(t)]])


async def pack_ran_out(notice: PackRanOut, reading: Reading) -> Look:
    """Return how many sessions were left. Raises `RowGone` where they can be used again."""
    t, now_there = reading.t, await _over(notice)
    coming = await _coming(now_there.pack)
    rows = [] if coming else _renew(now_there.pack, t)
    lines = [t("pack-ran-out", **left_of(now_there, t)), *_begun(coming, t)]
    return Look(View("\n".join(lines), [*rows, [write_button(t)]]))


async def pack_ended(notice: PackEnded, reading: Reading) -> Look:
    left: dict[str, Any] = left_of(await _over(notice), reading.t)
    return await about_client("notice-pack-ended", notice, reading, **left)


async def _over(notice: AboutPack | PackEnded) -> Standing:
    found = await standing.of(await _pack(notice.pack_id))
    if found.is_open or found.pack.withdrawn_at is not None:
        raise RowGone
    return found


def _if_it_runs(now_there: Standing, key: str, t: Translator, rows: Rows) -> Look:
    if not now_there.runs:
        raise RowGone
    return Look(View(t(key, **left_of(now_there, t)), rows))


async def _coming(pack: Pack) -> list[Standing]:
    """Return what the client has paid for besides this pack, in its order."""
    return [one for one in await standing.open_of(pack.client_id) if one.pack.id != pack.id]


def _begun(coming: Sequence[Standing], t: Translator) -> list[str]:
    """Return a line of HTML about the pack that can be used now, where there is one."""
    return [t("session-next", **left_of(one, t)) for one in coming[:1] if one.runs]


async def _pack(pack_id: int) -> Pack:
    return await Pack.get(id=pack_id).select_related("payment")


def _renew(pack: Pack, t: Translator) -> Rows:
    """Return the button to the offer that the pack was bought by: where that is sold no more, it says so."""
    bought = pack.payment.offer_id
    return [[button(t, "button-renew", Go(to=Destination.OFFERS) if bought is None else OpenOffer(offer=bought))]]


RENDERERS: Renderers = {
    SessionCounted: session_counted,
    PackPutRight: pack_put_right,
    PackRunsOut: pack_runs_out,
    PackRanOut: pack_ran_out,
    PackEnded: pack_ended,
}
