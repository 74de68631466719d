"""A copy of the database while the bot goes on working: `python -m db.backup FILE`."""

import asyncio
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from glob import escape
from pathlib import Path

from db.address import AddressError, Postgres, read
from db.config import database_url

# How long the copies of before an upgrade are kept: they hold what people have deleted since.
COPIES_KEPT = timedelta(days=30)
COPIES = ("before", "before-taking-back")


class BackupError(Exception):
    """There is no copy, and why."""


async def backup(url: str, target: Path) -> None:
    """Copy the database at `url` to `target`, a new file that only its owner may read.

    The copy holds every transaction that was committed when the call began, and no half of a later one. On SQLite it
    is a database file, on PostgreSQL an archive for `pg_restore`.

    Raises BackupError, and leaves nothing behind, when there is no database, the target exists or the copy fails.
    """
    try:
        address = read(url)
        if isinstance(address, Postgres):
            with _written_beside(target, overwrite=False) as written:
                await _dump_postgres(address, written)
        else:
            await asyncio.to_thread(_copy_to_new, address.path, target)
    except AddressError as error:
        raise BackupError(f"DATABASE_URL: {error}") from None
    except (OSError, sqlite3.Error) as error:
        raise BackupError(str(error)) from error


def _copy_to_new(source: Path | None, target: Path) -> None:
    if source is None or not source.is_file():
        raise BackupError(f"there is no database {source}" if source else "a database in memory cannot be copied")
    copy_sqlite(source, target, overwrite=False)


def copy_sqlite(source: Path, target: Path, *, overwrite: bool) -> None:
    """Copy a database that others may be writing to; `target` appears when the copy is whole.

    Raises BackupError, OSError and sqlite3.Error.
    """
    # "rw", not "ro": whoever reads a write-ahead log must be able to make its index. No database is made by it.
    address = f"{source.resolve().as_uri()}?mode=rw"
    with _written_beside(target, overwrite=overwrite) as written:
        with closing(sqlite3.connect(address, uri=True)) as database, closing(sqlite3.connect(written)) as copy:
            database.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            _leave_no_traces(copy)
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise BackupError(f"the copy of {source} is damaged: {verdict}")


def _leave_no_traces(copy: sqlite3.Connection) -> None:
    """Take out of the copy what was deleted and is not swept yet (see db/traces.py), or never was."""
    tables = copy.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'").fetchall()
    for (table,) in tables:
        copy.execute(f'INSERT INTO "{table}" ("{table}") VALUES (\'optimize\')')  # noqa: S608 - a table's own name
    copy.commit()
    copy.execute("VACUUM")


def copy_before(database: Path, word: str, version: str) -> Path:
    """Copy the database at `database` to a file beside it that tells of which change it comes before; return that.

    `word` is one of COPIES. Raises as `copy_sqlite` does.
    """
    copy = database.with_name(f"{database.stem}.{word}-{version}.sqlite3")
    copy_sqlite(database, copy, overwrite=True)
    return copy


def delete_old_copies(database: Path) -> list[Path]:
    """Delete the copies of before an upgrade that are older than COPIES_KEPT, and return which those were."""
    deleted = []
    oldest = time.time() - COPIES_KEPT.total_seconds()
    for word in COPIES:
        for copy in database.parent.glob(f"{escape(database.stem)}.{word}-[0-9]*_[0-9]*_*.sqlite3"):
            try:
                if copy.stat().st_mtime < oldest:
                    copy.unlink()
                    deleted.append(copy)
            except OSError:  # gone meanwhile, or not ours to delete
                continue
    return deleted


async def _dump_postgres(database: Postgres, target: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise BackupError("pg_dump is not installed; it is in the package postgresql-client")
    schema = [f"--schema={database.schema}"] if database.schema else []
    with target.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            program,
            "--format=custom",
            "--no-password",
            *schema,
            env=os.environ | database.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=file,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            _, words = await process.communicate()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if process.returncode:
        raise BackupError((words.decode(errors="replace").strip() or "pg_dump failed").splitlines()[0])


@contextmanager
def _written_beside(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give an empty file that takes the place of `target` when the block ends well, and vanishes when it does not."""

    def refuse_to_overwrite() -> None:
        if target.exists() and not overwrite:
            raise BackupError(f"{target} exists already")

    refuse_to_overwrite()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)  # made with mode 0600
    os.close(handle)
    written = Path(name)
    try:
        yield written
        refuse_to_overwrite()  # it may have come meanwhile
        written.replace(target)
    finally:
        for left in (written, Path(f"{name}-journal")):
            left.unlink(missing_ok=True)


def main() -> int:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print("usage: python -m db.backup FILE", file=sys.stderr)
        return 2
    try:
        asyncio.run(backup(database_url(), Path(sys.argv[1])))
    except (BackupError, AddressError) as error:
        print(f"db.backup: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
