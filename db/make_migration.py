"""Writes migrations: compares the models with the last file, and lets aerich find the statements for both databases."""

import re
import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent
from typing import Any

from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import (
    compress_dict,
    decompress_dict,
    get_formatted_compressed_data,
    get_models_describe,
    import_py_file,
)
from tortoise.context import TortoiseContext
from tortoise.exceptions import ConfigurationError
from tortoise.utils import get_schema_sql

from db.config import tortoise_config

# Nobody connects to them: a dialect's statements are made from the models alone.
PLACES = {"sqlite": "sqlite://:memory:", "postgres": "postgres://nobody@localhost/nothing"}

State = dict[str, Any]  # model name: what `Model.describe()` says

FILE = """RUN_IN_TRANSACTION = True

UP = {up}

DOWN = {down}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect]:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    {state}
)
"""


def versions(folder: Path) -> list[Path]:
    """Return the migrations in `folder`, oldest first."""
    files = [file for file in folder.glob("*_*.py") if file.stem.split("_")[0].isdigit()]
    return sorted(files, key=lambda file: int(file.stem.split("_")[0]))


async def outdated(folder: Path) -> list[str]:
    """Return the tables that the models would make otherwise than the migrations do."""
    async with TortoiseContext() as context:
        await _prepare(context, "sqlite")
        return _outdated(folder)


async def make(name: str, folder: Path) -> Path | None:
    """Write the next migration and return its file; none when models and migrations agree.

    Where aerich knows no statement, as for a changed column on SQLite, the file holds words that no database takes,
    to be replaced by hand. A removed column beside a new one of the same type is taken for a renamed one.

    Raises ValueError for a name that makes no good file name.
    """
    if not re.fullmatch(r"[a-z0-9_]{1,40}", name):
        raise ValueError("a migration's name has small Latin letters, digits and _")
    up: dict[str, list[str]] = {}
    down: dict[str, list[str]] = {}
    state: State = {}
    for dialect in PLACES:
        async with TortoiseContext() as context:
            await _prepare(context, dialect)
            if not _outdated(folder):
                return None
            up[dialect], down[dialect] = await _statements(context, dialect, folder)
            state = get_models_describe("models")
    text = FILE.format(up=_block(up), down=_block(down), state=get_formatted_compressed_data(state))
    return _write(name, folder, text)


def _write(name: str, folder: Path, text: str) -> Path:
    known = versions(folder)
    number = int(known[-1].stem.split("_")[0]) + 1 if known else 0
    file = folder / f"{number}_{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.py"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


async def _prepare(context: TortoiseContext, dialect: str) -> None:
    """Load the models for a dialect, without the comments that Tortoise makes of docstrings and enums.

    With them a reworded docstring would be a change of the schema, and one that SQLite cannot make.
    """
    await context.init(config=tortoise_config(PLACES[dialect]))
    for model in context.apps["models"].values() if context.apps else ():
        model._meta.table_description = ""
        for field in model._meta.fields_map.values():
            field.description = None


def _outdated(folder: Path) -> list[str]:
    known = versions(folder)
    before = _tables(decompress_dict(import_py_file(known[-1]).MODELS_STATE)) if known else {}
    after = _tables(decompress_dict(compress_dict(get_models_describe("models"))))
    return sorted(table for table in before.keys() | after.keys() if before.get(table) != after.get(table))


def _tables(state: State) -> dict[str, Any]:
    """Return what of the models' state the database sees: no docstrings, no defaults that Python fills in."""
    column = ("db_column", "nullable", "unique", "indexed", "generated", "db_default")
    key = ("raw_field", "python_type", "on_delete", "db_constraint", "unique", "through", "forward_key", "backward_key")
    return {
        model["table"]: {
            "columns": sorted(
                (
                    [field.get(name) for name in column]
                    + [field["db_field_types"].get(dialect, field["db_field_types"][""]) for dialect in PLACES]
                    for field in (model["pk_field"], *model["data_fields"])
                ),
                key=str,
            ),
            "keys": sorted(
                (
                    [field.get(name) for name in key]
                    for field in (*model["fk_fields"], *model["o2o_fields"], *model["m2m_fields"])
                ),
                key=str,
            ),
            "indexes": sorted(model["indexes"], key=str),
            "unique_together": sorted(model["unique_together"], key=str),
        }
        for model in state.values()
    }


async def _statements(context: TortoiseContext, dialect: str, folder: Path) -> tuple[list[str], list[str]]:
    """Return the statements that lead from the last migration to the models, and back."""
    if not versions(folder):
        return _split(get_schema_sql(context.db(), safe=False)), []
    _forget()
    with tempfile.TemporaryDirectory() as place:  # aerich writes a file of its own
        shutil.copytree(folder, Path(place, "models"))
        try:
            await Migrate.init(tortoise_config(PLACES[dialect]), "models", place, offline=True)
            await Migrate.migrate("next", empty=False, no_input=True, offline=True)
        except (NotSupportError, ConfigurationError) as error:
            return [f"WRITE THIS BY HAND: {error}"], [f"WRITE THIS BY HAND: {error}"]
    up = [statement for text in Migrate.upgrade_operators for statement in _split(text)]
    down = [statement for text in Migrate.downgrade_operators for statement in _split(text)]
    return up or ["WRITE THIS BY HAND: aerich sees no difference"], down


def _forget() -> None:
    """Empty what aerich keeps in its class from one run to the next."""
    for kept in (
        Migrate.upgrade_operators,
        Migrate.downgrade_operators,
        Migrate._upgrade_fk_m2m_index_operators,
        Migrate._downgrade_fk_m2m_index_operators,
        Migrate._upgrade_m2m,
        Migrate._downgrade_m2m,
        Migrate._rename_fields,
        Migrate._rename_models,
    ):
        kept.clear()


def _split(script: str) -> list[str]:
    """Return the statements of a script, whatever their strings hold."""
    statements: list[str] = []
    begun = ""
    for line in f"{script};".splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            statements.append(begun.strip().rstrip(";"))
            begun = ""
    return [statement for statement in statements if statement]


def _block(statements: dict[str, list[str]]) -> str:
    lines = ["{"]
    for dialect, texts in statements.items():
        lines.append(f'    "{dialect}": [')
        lines.extend(indent(f"{_literal(text)},", "        ") for text in texts)
        lines.append("    ],")
    return "\n".join([*lines, "}"])


def _literal(text: str) -> str:
    if "\n" not in text or "\\" in text or '"""' in text or text.endswith('"'):
        return repr(text)
    return f'"""\n{text}\n"""'
