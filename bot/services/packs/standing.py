"""What is left of packs, and whose turn it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import RawSQL
from tortoise.queryset import QuerySet

from bot.services.errors import PackNotFound
from bot.services.paging import Page
from bot.services.time import calendar
from db.models import Pack, PackUse, UseKind

PAGE = 8


@dataclass(frozen=True)
class Standing:
    """A pack with its payment: `left` sessions of `total`; `number` is the one that the next line of its history has.

    What staff have added is part of the total.
    """

    pack: Pack
    total: int
    left: int
    number: int

    @property
    def is_open(self) -> bool:
        """Whether it can be used, now or once it is its turn."""
        last = self.pack.ends_on
        in_time = last is None or last >= calendar.today()
        return self.pack.finished_at is None and self.pack.withdrawn_at is None and in_time

    @property
    def runs(self) -> bool:
        """Whether a session can be counted off it now."""
        return self.is_open and self.pack.starts_on is not None


async def of(pack: Pack) -> Standing:
    """Return how this pack stands, which is read anew."""
    return _standing(await _read(Pack.filter(id=pack.id)).get())


async def of_client(client_id: int) -> list[Standing]:
    """Return how all packs of the client stand that are paid, in the order in which they are used."""
    packs = await _read(Pack.filter(client_id=client_id, withdrawn_at=None))
    return [_standing(pack) for pack in sorted(packs, key=_turn)]


async def open_of(client_id: int) -> list[Standing]:
    """Return those of them that can be used, now or later: the first one now, unless it has not begun."""
    return [standing for standing in await of_client(client_id) if standing.is_open]


def to_show(standings: Sequence[Standing]) -> Standing | None:
    """Return, of all packs of a client in their order, the one that matters now: the first open one, else the last."""
    return next((one for one in standings if one.is_open), standings[-1] if standings else None)


async def goes_on(client_id: int) -> bool:
    """Say whether the client has a pack that runs, or waits for its turn."""
    return await Pack.exists(client_id=client_id, finished_at=None, withdrawn_at=None)


async def use_of(client_id: int, use_id: int) -> PackUse:
    """Return this line of the history of the client's packs, with its pack. Raises `PackNotFound`."""
    use = await PackUse.get_or_none(id=use_id, pack__client_id=client_id).select_related("pack", "by")
    if use is None:
        raise PackNotFound
    return use


async def history(client_id: int, number: int = 0) -> Page[PackUse]:
    """Return a page of the history of all packs of the client, newest first, with whoever wrote it."""
    lines = PackUse.filter(pack__client_id=client_id).order_by("-id").select_related("by")
    return await Page.read(lines, number, PAGE)


async def place_of(use: PackUse) -> tuple[int, int]:
    """Return which session of how many this line has counted off, as the pack stands now: (4, 10)."""
    uses = await PackUse.filter(pack_id=use.pack_id, undone_at=None).values_list("number", "amount")
    taken = sum(-amount for number, amount in uses if amount < 0 and number < use.number)
    pack = await Pack.get(id=use.pack_id)
    return taken + 1, pack.sessions + sum(amount for _, amount in uses if amount > 0)


async def counted(pack: Pack) -> bool:
    """Say whether a session was counted off the pack."""
    return await PackUse.exists(pack_id=pack.id, kind=UseKind.SESSION, undone_at=None)


def _turn(pack: Pack) -> tuple[bool, bool, date, int]:
    """Return by what packs are put in order: what is over, what runs, the first to end first, and what waits."""
    return pack.finished_at is None, pack.starts_on is None, pack.ends_on or date.max, pack.id


def _read(packs: QuerySet[Pack]) -> QuerySet[Pack]:
    """Return the packs with their payments, and with what their histories add up to: all of it in one query."""
    counted = "SELECT COALESCE(SUM(amount), 0) FROM pack_uses WHERE pack_id = packs.id AND undone_at IS NULL"
    return packs.select_related("payment").annotate(
        lines=RawSQL("(SELECT COUNT(*) FROM pack_uses WHERE pack_id = packs.id)"),
        added=RawSQL(f"({counted} AND amount > 0)"),
        taken=RawSQL(f"({counted} AND amount < 0)"),
    )


def _standing(pack: Any) -> Standing:
    total = pack.sessions + int(pack.added)
    return Standing(pack, total, total + int(pack.taken), int(pack.lines) + 1)
