"""What came of the follow-ups of the last 30 days: how many were sent, how often clients answered, and paid."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from tortoise.expressions import F
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.services.time.follow_ups.chains import Chain
from db.fields import now
from db.models import OutboxStatus, PaymentStatus, TimedMessage

DAYS = 30


@dataclass(frozen=True)
class Figures:
    """How many messages were `sent`; of those, after how many their client wrote or tapped anything, and paid."""

    sent: int = 0
    answered: int = 0
    paid: int = 0


async def of_all() -> Mapping[Chain, Figures]:
    """Return the figures of every chain, in three queries. A payment counts that was confirmed after the message."""
    sent = TimedMessage.filter(said_at__gt=now() - timedelta(days=DAYS), outbox__status=OutboxStatus.SENT)
    paid = sent.filter(client__payments__status=PaymentStatus.CONFIRMED, client__payments__decided_at__gt=F("said_at"))
    by_chain = [await _by_chain(some) for some in (sent, sent.filter(answered_at__not_isnull=True), paid)]
    return {chain: Figures(*(counts.get(chain, 0) for counts in by_chain)) for chain in Chain}


async def _by_chain(said: QuerySet[TimedMessage]) -> dict[str, int]:
    counted = said.annotate(count=Count("id", distinct=True)).group_by("chain")
    return {str(chain): int(count) for chain, count in await counted.values_list("chain", "count")}
