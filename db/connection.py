"""The models connected to a database, for as long as a block of code runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.context import TortoiseContext
from tortoise.expressions import F

from db.config import tortoise_config
from db.models import Outbox

# Seconds that PostgreSQL has for a statement of the running bot; the longest that it makes takes a few.
ANSWER = 60.0


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[None]:
    """Connect the models to the database at `url`, which is up to date (`db.migrate`)."""
    config = tortoise_config(url)
    if not url.startswith("sqlite"):
        # A server that hangs, or a host that vanished, says nothing: the work is given up, and done again.
        config["connections"]["default"]["credentials"]["connect"].setdefault("command_timeout", ANSWER)
    async with TortoiseContext() as context:
        await context.init(config=config)
        yield


async def takes_writes() -> None:
    """Write what is there already. Raises what the database says where it reads and does not write."""
    newest = await Outbox.all().order_by("-id").limit(1).values_list("id", flat=True)
    await Outbox.filter(id=newest[0] if newest else 0).update(attempts=F("attempts"))
