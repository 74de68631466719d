"""The models connected to a database, for as long as a block of code runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.context import TortoiseContext
from tortoise.expressions import F

from db.config import tortoise_config
from db.models import Outbox


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[None]:
    """Connect the models to the database at `url`, which is up to date (`db.migrate`)."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        yield


async def takes_writes() -> None:
    """Write what is there already. Raises what the database says where it reads and does not write."""
    newest = await Outbox.all().order_by("-id").limit(1).values_list("id", flat=True)
    await Outbox.filter(id=newest[0] if newest else 0).update(attempts=F("attempts"))
