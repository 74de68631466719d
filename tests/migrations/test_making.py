import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from aerich.utils import decompress_dict, import_py_file

from db.config import MIGRATIONS
from db.make_migration import make, outdated, versions
from db.migrate import VERSIONS, MigrationError, upgrade
from tests.conftest import BACKEND
from tests.support.probe import ask, schema_of, write_migration

BADGES = """
from tortoise import fields
from tortoise.models import Model

from db.fields import RESTRICT


class Badge(Model):
    client = fields.ForeignKeyField("models.Client", on_delete=RESTRICT)
"""


@pytest.fixture
def state():
    return decompress_dict(import_py_file(versions(VERSIONS)[-1]).MODELS_STATE)


def client(state, kind, name):
    return next(field for field in state["models.Client"][kind] if field["name"] == name)


def first(table):
    """The statement of the first migration that makes a table, for the database of this run."""
    up = import_py_file(versions(VERSIONS)[0]).UP[BACKEND]
    return [statement for statement in up if f'CREATE TABLE "{table}"' in statement]


async def test_a_new_column_is_written_for_both_databases_and_applied(empty_url, tmp_path, state):
    state["models.Client"]["data_fields"].remove(client(state, "data_fields", "phone"))
    write_migration(
        tmp_path, "0_before", [*first("aerich"), "CREATE TABLE clients (id INT, stage_id INT)"], None, state
    )
    await upgrade(empty_url, tmp_path)
    assert await outdated(tmp_path) == ["clients"]

    file = await make("phone", tmp_path)

    assert file is not None
    assert import_py_file(file).UP.keys() == {"sqlite", "postgres"}
    assert await upgrade(empty_url, tmp_path) == [file.stem]
    assert "phone" in {fact[2] for fact in await schema_of(empty_url) if fact[:2] == ("column", "clients")}
    assert await outdated(tmp_path) == []
    assert await make("nothing", tmp_path) is None


async def test_what_must_be_written_by_hand_cannot_be_applied_by_mistake(empty_url, tmp_path, state):
    client(state, "fk_fields", "stage")["on_delete"] = "CASCADE"  # aerich overlooks this one
    write_migration(tmp_path, "0_before", first("aerich"), None, state)
    await upgrade(empty_url, tmp_path)

    file = await make("restrict", tmp_path)

    assert file is not None
    with pytest.raises(MigrationError, match=file.stem):
        await upgrade(empty_url, tmp_path)
    assert len(await ask(empty_url, "SELECT version FROM aerich")) == 1


async def test_what_sqlite_cannot_alter_is_still_written_for_postgres(tmp_path, state):
    phone = client(state, "data_fields", "phone")
    phone["db_field_types"][""] = "VARCHAR(10)"
    phone["constraints"]["max_length"] = 10
    write_migration(tmp_path, "0_before", [], None, state)

    file = await make("longer_phone", tmp_path)

    assert file is not None
    up = import_py_file(file).UP
    assert up["sqlite"][0].startswith("WRITE THIS BY HAND")
    assert up["postgres"] == ['ALTER TABLE "clients" ALTER COLUMN "phone" TYPE VARCHAR(20) USING "phone"::VARCHAR(20)']


async def test_words_about_the_models_need_no_migration(tmp_path, state):
    state["models.Client"]["docstring"] = "Somebody."
    client(state, "data_fields", "language")["description"] = "Two letters."
    write_migration(tmp_path, "0_before", [], None, state)

    assert await outdated(tmp_path) == []


@pytest.mark.parametrize("name", ["", "Caps", "two words", "../escape", "x" * 41])
async def test_a_name_that_makes_no_good_file_name_is_refused(tmp_path, name):
    with pytest.raises(ValueError, match="small Latin letters"):
        await make(name, tmp_path)


@pytest.mark.sqlite
def test_the_commands_notice_write_and_apply_a_change(tmp_path):
    root = MIGRATIONS.parent
    for folder in ("db", "migrations"):
        shutil.copytree(root / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))

    def command(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "db.migrate", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
        )

    assert command("--check").returncode == 0
    models = Path(tmp_path, "db", "models")
    (models / "badges.py").write_text(BADGES, encoding="utf-8")
    with (models / "__init__.py").open("a", encoding="utf-8") as tables:
        tables.write("\nfrom db.models.badges import Badge\n")

    noticed = command("--check")
    assert (noticed.returncode, noticed.stdout) == (1, "no migration yet for what changed in badge\n")
    assert command("make", "badges").returncode == 0
    assert command("--check").returncode == 0
    assert "badges" in command().stdout
    assert (tmp_path / "data" / "crm.sqlite3").exists()
