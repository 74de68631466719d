"""Databases of our own on the server at TEST_POSTGRES_URL."""

import asyncio
import os
import secrets
from graphlib import TopologicalSorter
from urllib.parse import urlsplit

import asyncpg

SERVER = os.environ.get("TEST_POSTGRES_URL", "")


async def create() -> str:
    """Make a database that waits for no disk, for nobody asks whether it outlives a power cut; return its address."""
    name = f"coach_crm_test_{secrets.token_hex(6)}"
    await execute(SERVER, f"CREATE DATABASE {name}")
    await execute(SERVER, f"ALTER DATABASE {name} SET synchronous_commit = off")
    return urlsplit(SERVER)._replace(path=f"/{name}").geturl()


async def drop(url: str) -> None:
    name = urlsplit(url).path.strip("/")
    await execute(SERVER, f"DROP DATABASE {name} WITH (FORCE)")  # a process that a test started may still be connected


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def fetch(url: str, query: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetch(query)  # type: ignore[no-any-return]
    finally:
        await connection.close()


async def somebody_waits(url: str) -> None:
    """Wait until somebody waits for a lock in this database."""
    waiting = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    async with asyncio.timeout(10):
        while not await fetch(url, waiting):  # noqa: ASYNC110 - a session that waits rings no bell
            await asyncio.sleep(0.01)


async def empty(url: str) -> None:
    """Disconnect everybody else and delete all rows but the migrations'; numbers start from 1 again.

    It takes a millisecond where TRUNCATE takes fifty and a new database a hundred.
    """
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        deletes = [f'DELETE FROM "{table}"' for table in await _children_first(connection)]
        restart = "SELECT setval(seqrelid, 1, false) FROM pg_sequence WHERE seqrelid <> to_regclass('aerich_id_seq')"
        await connection.execute(";".join([*deletes, restart]))
    finally:
        await connection.close()


async def keep(url: str) -> None:
    """Copy all rows but the migrations' aside, in place of what was kept before."""
    connection = await asyncpg.connect(url)
    try:
        copies = [f'CREATE TABLE kept."{table}" AS TABLE "{table}"' for table in await _children_first(connection)]
        await connection.execute(";".join(["DROP SCHEMA IF EXISTS kept CASCADE", "CREATE SCHEMA kept", *copies]))
    finally:
        await connection.close()


async def put_back(url: str) -> None:
    """Put the rows that were kept in place of all that are there."""
    connection = await asyncpg.connect(url)
    try:
        tables = await _children_first(connection)
        deletes = [f'DELETE FROM "{table}"' for table in tables]
        inserts = {table: f'INSERT INTO "{table}" TABLE kept."{table}"' for table in reversed(tables)}
        # What is put into the other tables marks a change there.
        settings = ['DELETE FROM "settings"', inserts.pop("settings")]
        await connection.execute(";".join([*deletes, *inserts.values(), *settings]))
    finally:
        await connection.close()


async def _children_first(connection: asyncpg.Connection) -> list[str]:
    """Return the tables but the migrations' own, each before those that its rows refer to."""
    tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    keys = await connection.fetch(
        "SELECT a.relname AS child, b.relname AS parent FROM pg_constraint"
        " JOIN pg_class a ON a.oid = conrelid JOIN pg_class b ON b.oid = confrelid"
        " WHERE contype = 'f' AND conrelid <> confrelid"
    )
    order = TopologicalSorter({row["tablename"]: [] for row in tables if row["tablename"] != "aerich"})
    for key in keys:
        order.add(key["parent"], key["child"])
    return list(order.static_order())
