"""To whom a broadcast goes: which clients an owner has chosen."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from tortoise.expressions import F, Subquery
from tortoise.functions import Coalesce, Count
from tortoise.queryset import QuerySet

from db.fields import now
from db.models import Client, Mute, Payment, PaymentStatus, Staff

MOST_SOURCES = 20
# In the table `mutes`, in place of a chain: the client wants no broadcasts.
BROADCAST = "broadcast"


class Activity(StrEnum):
    """Who has given a sign of life within so many days, or none for so many; to come is one."""

    ANY = "any"
    WITHIN_7 = "within_7"
    WITHIN_30 = "within_30"
    SILENT_14 = "silent_14"
    SILENT_30 = "silent_30"
    SILENT_90 = "silent_90"


@dataclass(frozen=True)
class Segment:
    """Clients who have all of this: one of the `stages`, if any is named, this `source`, `offer` bought, `language`.

    `unpaid` leaves those who have never paid. What is empty, or none, leaves everybody.
    """

    stages: tuple[int, ...] = ()
    source: str = ""
    offer: int | None = None
    activity: Activity = Activity.ANY
    language: str = ""
    unpaid: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return what a broadcast's row keeps of it."""
        return {**asdict(self), "stages": list(self.stages)}

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> "Segment":
        """Return the segment that a row holds."""
        return cls(**{**kept, "stages": tuple(kept["stages"]), "activity": Activity(kept["activity"])})


def clients_in(segment: Segment) -> QuerySet[Client]:
    """Return the clients of the segment who can be written to, and have not said that they want no broadcasts."""
    found = Client.filter(telegram_id__not_isnull=True, forgotten_at=None, blocked_at=None)
    # Who is staff by now has none of a client's buttons.
    found = found.exclude(telegram_id__in=Subquery(Staff.filter(removed_at=None).values("telegram_id")))
    found = found.exclude(id__in=Subquery(Mute.filter(chain=BROADCAST).values("client_id")))
    # Calculated, so that SQLite does not take an index: row by row through most of a table takes ten times as long.
    if segment.stages:
        found = found.annotate(stage_now=Coalesce("stage_id", 0)).filter(stage_now__in=list(segment.stages))
    if segment.source:
        found = found.filter(source=segment.source)
    if segment.language:
        found = found.filter(language=segment.language)
    paid = Payment.filter(status=PaymentStatus.CONFIRMED)
    if segment.offer is not None:
        found = found.filter(id__in=Subquery(paid.filter(offer_id=segment.offer).values("client_id")))
    if segment.unpaid:
        found = found.exclude(id__in=Subquery(paid.values("client_id")))
    if segment.activity is not Activity.ANY:
        word, _, days = segment.activity.partition("_")
        line = now() - timedelta(days=int(days))
        found = found.annotate(sign_at=Coalesce("last_sign_at", F("created_at")))
        found = found.filter(sign_at__gte=line) if word == "within" else found.filter(sign_at__lt=line)
    return found


async def is_muted(client: Client) -> bool:
    """Say whether the client wants no broadcasts."""
    return await Mute.exists(client_id=client.id, chain=BROADCAST)


async def sources() -> list[str]:
    """Return where clients came from, the most frequent first; not more than fit on a screen."""
    known = Client.filter(source__not_isnull=True, forgotten_at=None)
    counted = known.annotate(count=Count("id")).group_by("source").order_by("-count", "source").limit(MOST_SOURCES)
    return [str(row["source"]) for row in await counted.values("source")]
