import asyncio
import os
import shutil
import sqlite3
import stat
import sys
from contextlib import closing

import pytest
from tortoise.transactions import in_transaction

from db.backup import BackupError, backup
from db.models import Setting
from tests.support import postgres
from tests.conftest import BACKEND

pytestmark = pytest.mark.skipif(
    BACKEND == "postgres" and not (shutil.which("pg_dump") and shutil.which("pg_restore")),
    reason="needs pg_dump and pg_restore, of the package postgresql-client",
)


def names_in(folder):
    return [path.name for path in folder.iterdir()]


async def keys_in(copy, spare_url):
    """Restore the copy and return the keys of the settings in it."""
    if BACKEND == "sqlite":
        with closing(sqlite3.connect(copy)) as database:
            return {key for (key,) in database.execute("SELECT key FROM settings")}
    restore = await asyncio.create_subprocess_exec("pg_restore", f"--dbname={spare_url}", "--no-owner", copy)
    assert await restore.wait() == 0
    return {row["key"] for row in await postgres.fetch(spare_url, "SELECT key FROM settings")}


async def write_pairs(written, times=1_000_000):
    """Write two rows in each transaction."""
    for number in range(len(written), len(written) + times):
        async with in_transaction():
            await Setting.create(key=f"{number} a")
            await asyncio.sleep(0)
            await Setting.create(key=f"{number} b")
        written.append(number)


async def test_a_copy_made_while_the_bot_writes_is_whole(database, database_url, empty_url, tmp_path):
    written: list[int] = []
    await write_pairs(written, 20)
    writing = asyncio.create_task(write_pairs(written))
    before = len(written)

    process = await asyncio.create_subprocess_exec(
        sys.executable, *("-m", "db.backup", str(tmp_path / "copy")), env=os.environ | {"DATABASE_URL": database_url}
    )
    assert await process.wait() == 0
    assert len(written) > before  # nobody had to wait
    writing.cancel()
    await asyncio.wait([writing])

    keys = await keys_in(tmp_path / "copy", empty_url)
    assert keys >= {f"{number} {letter}" for number in range(before) for letter in "ab"}
    assert {key[:-2] for key in keys if key.endswith("a")} == {key[:-2] for key in keys if key.endswith("b")}


async def test_a_copy_is_for_its_owner_only_and_one_file(database_url, tmp_path):
    await backup(database_url, tmp_path / "copies" / "copy")

    assert stat.S_IMODE((tmp_path / "copies" / "copy").stat().st_mode) == 0o600
    assert names_in(tmp_path / "copies") == ["copy"]


async def test_an_existing_file_is_not_overwritten(database_url, tmp_path):
    (tmp_path / "copy").write_text("the only other copy")

    with pytest.raises(BackupError, match="exists already"):
        await backup(database_url, tmp_path / "copy")

    assert (tmp_path / "copy").read_text() == "the only other copy"


@pytest.mark.sqlite
async def test_a_damaged_database_makes_no_copy(tmp_path):
    (tmp_path / "broken.sqlite3").write_bytes(b"not a database" * 100)

    with pytest.raises(BackupError, match="not a database"):
        await backup(f"sqlite://{tmp_path}/broken.sqlite3", tmp_path / "copies" / "copy")

    assert names_in(tmp_path / "copies") == []


@pytest.mark.sqlite
@pytest.mark.parametrize("path", ["/nowhere/crm.sqlite3", ":memory:"])
async def test_a_missing_database_makes_no_copy(tmp_path, path):
    with pytest.raises(BackupError):
        await backup(f"sqlite://{path}", tmp_path / "copy")

    assert names_in(tmp_path) == []


@pytest.mark.postgres
async def test_a_server_that_refuses_is_told_in_one_line(tmp_path):
    with pytest.raises(BackupError, match=r"^pg_dump: .*refused$|^[^\n]*127\.0\.0\.1[^\n]*$"):
        await backup("postgres://nobody:secret@127.0.0.1:1/x", tmp_path / "copy")

    assert names_in(tmp_path) == []


@pytest.mark.postgres
async def test_without_pg_dump_the_package_is_named(database_url, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BackupError, match="postgresql-client"):
        await backup(database_url, tmp_path / "copy")
