"""The models connected to a database, for as long as a block of code runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.context import TortoiseContext

from db.config import tortoise_config


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[None]:
    """Connect the models to the database at `url`, which is up to date (`db.migrate`)."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        yield
