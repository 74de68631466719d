"""Tortoise on PostgreSQL, connected by all that an address may say: Tortoise's own reader knows no `sslmode`."""

from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient

# What Tortoise would fill in by itself; `connect` has it all.
TORTOISES = ("host", "port", "user", "password", "database")


class PostgresClient(AsyncpgDBClient):
    """A pool whose connections are made by the arguments in the credential `connect`."""

    async def create_pool(self, **kwargs: Any) -> asyncpg.Pool:
        connect = kwargs.pop("connect")
        return await asyncpg.create_pool(**{k: v for k, v in kwargs.items() if k not in TORTOISES}, **connect)


client_class = PostgresClient
