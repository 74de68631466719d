"""Clients who wait for an answer, the longest first."""

from datetime import datetime

from tortoise.expressions import Q

from db.models import Client


async def find(client_id: int) -> Client | None:
    """Return the client if they wait for an answer."""
    return await Client.get_or_none(id=client_id, waits_since__isnull=False)


async def after(client_id: int, since: datetime) -> Client | None:
    """Return who waits behind the client who has waited since then, behind the last one the first; not that client."""
    others = Client.filter(waits_since__isnull=False).exclude(id=client_id).order_by("waits_since", "id")
    behind = others.filter(Q(waits_since__gt=since) | Q(waits_since=since, id__gt=client_id))
    return await behind.first() or await others.first()
