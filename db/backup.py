"""A copy of the database while the bot goes on working: `python -m db.backup FILE`."""

import asyncio
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tortoise.exceptions import ConfigurationError

from db.config import database_url, sqlite_path, tortoise_config


class BackupError(Exception):
    """There is no copy, and why."""


async def backup(url: str, target: Path) -> None:
    """Copy the database at `url` to `target`, a new file that only its owner may read.

    The copy holds every transaction that was committed when the call began, and no half of a later one. On SQLite it
    is a database file, on PostgreSQL an archive for `pg_restore`.

    Raises BackupError, and leaves nothing behind, when there is no database, the target exists or the copy fails.
    """
    try:
        if url.startswith("sqlite:"):
            await asyncio.to_thread(_copy_to_new, sqlite_path(url), target)
        else:
            with _written_beside(target, overwrite=False) as written:
                await _dump_postgres(url, written)
    except (OSError, sqlite3.Error, ConfigurationError) as error:
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
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise BackupError(f"the copy of {source} is damaged: {verdict}")


async def _dump_postgres(url: str, target: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise BackupError("pg_dump is not installed; it is in the package postgresql-client")
    place = tortoise_config(url)["connections"]["default"]["credentials"]
    names = {"PGHOST": "host", "PGPORT": "port", "PGUSER": "user", "PGPASSWORD": "password", "PGDATABASE": "database"}
    # In the environment, because everybody may read the arguments of a process.
    address = {name: str(place[key]) for name, key in names.items() if place.get(key)}
    schema = [f"--schema={place['schema']}"] if place.get("schema") else []
    with target.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            program,
            "--format=custom",
            "--no-password",
            *schema,
            env=os.environ | address,
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
    except BackupError as error:
        print(f"db.backup: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
