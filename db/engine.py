"""Tortoise on PostgreSQL, connected by all that an address may say: Tortoise's own reader knows no `sslmode`."""

from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient

# What Tortoise would fill in by itself; `connect` has it all.
TORTOISES = ("host", "port", "user", "password", "database")
# Milliseconds that a transaction may stand still, so that a process that is stopped in the middle of one does not keep
# its rows from the others. Nothing is awaited inside one but the database.
STANDSTILL = 30_000


class PostgresClient(AsyncpgDBClient):
    """A pool whose connections are made by the arguments in the credential `connect`."""

    async def create_pool(self, **kwargs: Any) -> asyncpg.Pool:
        arguments = {name: value for name, value in kwargs.items() if name not in (*TORTOISES, "connect")}
        arguments |= kwargs["connect"]
        limit = {"idle_in_transaction_session_timeout": str(STANDSTILL)}
        try:
            return await asyncpg.create_pool(**arguments | {"server_settings": limit | arguments["server_settings"]})
        except asyncpg.ProtocolViolationError:  # a pooler that hands no such settings on
            return await asyncpg.create_pool(**arguments)


client_class = PostgresClient
