"""Looks into databases and makes migrations for the tests."""

import re
import shutil
from pathlib import Path
from typing import Any

from aerich.utils import get_formatted_compressed_data, import_py_file
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from db.config import tortoise_config
from db.make_migration import FILE, versions
from db.migrate import VERSIONS


async def ask(url: str, *statements: str) -> list[dict[str, Any]]:
    """Execute the statements and return the rows of the last one."""
    rows: list[dict[str, Any]] = []
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        for statement in statements:
            rows = await context.db().execute_query_dict(statement)
    return rows


async def schema_of(url: str) -> set[tuple[Any, ...]]:
    """Return columns, indexes and foreign keys; names of constraints and indexes do not count."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        database = context.db()
        return await (_sqlite if database.capabilities.dialect == "sqlite" else _postgres)(database)


async def foreign_keys(url: str) -> dict[str, str]:
    """Return what happens on deletion for each foreign key, `table.column`."""
    return {f"{fact[1]}.{fact[2]}": fact[3] for fact in await schema_of(url) if fact[0] == "foreign key"}


async def _sqlite(database: BaseDBAsyncClient) -> set[tuple[Any, ...]]:
    facts: set[tuple[Any, ...]] = set()
    for row in await database.execute_query_dict("SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        table, sql = row["name"], row["sql"] or ""
        if table.startswith("sqlite_"):
            continue
        facts.add(("checks", table, tuple(sorted(re.findall(r"CHECK \(.*?\)", sql))), "AUTOINCREMENT" in sql))
        for column in await database.execute_query_dict(f'PRAGMA table_info("{table}")'):
            facts.add(("column", table, *(column[key] for key in ("name", "type", "notnull", "dflt_value", "pk"))))
        for key in await database.execute_query_dict(f'PRAGMA foreign_key_list("{table}")'):
            facts.add(("foreign key", table, key["from"], key["on_delete"], key["on_update"], key["table"], key["to"]))
        for index in await database.execute_query_dict(f'PRAGMA index_list("{table}")'):
            columns = await database.execute_query_dict(f'PRAGMA index_info("{index["name"]}")')
            facts.add(("index", table, index["unique"], index["partial"], tuple(column["name"] for column in columns)))
    return facts


async def _postgres(database: BaseDBAsyncClient) -> set[tuple[Any, ...]]:
    facts: set[tuple[Any, ...]] = set()
    for row in await database.execute_query_dict(
        "SELECT table_name, column_name, data_type, is_nullable, column_default, character_maximum_length"
        " FROM information_schema.columns WHERE table_schema = 'public'"
    ):
        facts.add(("column", *row.values()))
    for row in await database.execute_query_dict("SELECT * FROM pg_indexes WHERE schemaname = 'public'"):
        facts.add(("index", row["tablename"], re.sub(r"INDEX \S+ ON", "INDEX ON", row["indexdef"])))
    for row in await database.execute_query_dict(
        "SELECT conrelid::regclass::text AS table, conkey, contype::text AS type, confdeltype::text AS on_delete,"
        " pg_get_constraintdef(pg_constraint.oid) AS definition, attname AS column FROM pg_constraint"
        " JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]"
        " WHERE connamespace = 'public'::regnamespace"
    ):
        if row["type"] == "f":
            on_delete = {"r": "RESTRICT", "a": "NO ACTION", "c": "CASCADE", "n": "SET NULL"}[row["on_delete"]]
            facts.add(("foreign key", row["table"], row["column"], on_delete, row["definition"]))
        else:
            facts.add(("constraint", row["table"], row["definition"]))
    return facts


def copy_of_migrations(place: Path) -> Path:
    return shutil.copytree(VERSIONS, place / "versions", ignore=shutil.ignore_patterns("__pycache__"))


def add_migration(folder: Path, name: str, up: list[str], down: list[str] | None = None) -> str:
    """Write a migration with the same statements for both databases and the last one's state; return its name."""
    last = versions(folder)[-1]
    number = int(last.stem.split("_")[0]) + 1
    return write_migration(folder, f"{number}_{name}", up, down, import_py_file(last).MODELS_STATE)


def write_migration(folder: Path, name: str, up: list[str], down: list[str] | None, state: str | dict[str, Any]) -> str:
    both = {"up": {"sqlite": up, "postgres": up}, "down": {"sqlite": down or [], "postgres": down or []}}
    text = get_formatted_compressed_data(state) if isinstance(state, dict) else repr(state)
    (folder / f"{name}.py").write_text(FILE.format(**both, state=text), encoding="utf-8")
    return name
