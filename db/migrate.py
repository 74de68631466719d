"""Brings a database up to date.

python -m db.migrate              applies what is missing to the database of DATABASE_URL
python -m db.migrate down         takes the last migration back
python -m db.migrate make NAME    writes the next migration, for both databases
python -m db.migrate --check      exits with 1 when models and migrations differ

The files are aerich's and so is the table that remembers them, but not the way they are applied: aerich commits a
migration on SQLite before it has recorded it, and does not keep two processes apart.
"""

import argparse
import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import asyncpg
from aerich.models import Aerich
from aerich.utils import decompress_dict, import_py_file
from tortoise import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException, IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from db.address import AddressError
from db.backup import BackupError, copy_before
from db.config import MIGRATIONS, database_url, sqlite_path, tortoise_config
from db.make_migration import make, outdated, versions

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

VERSIONS = MIGRATIONS / "models"
LOCK = 7_302_610  # PostgreSQL's advisory lock; any number that nothing else takes, but always the same
FAILURES = (
    *(BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError),
    *(sqlite3.Error, OSError, BackupError, AddressError),
)


class MigrationError(Exception):
    """The migration that is named did not happen; those before it did."""


async def upgrade(url: str, folder: Path = VERSIONS) -> list[str]:
    """Apply what is missing, each migration in one transaction, and return the names of what was applied.

    Processes that upgrade at the same moment wait for each other. An SQLite database that holds anything is copied
    first, to `NAME.before-VERSION.sqlite3` beside it; one that is not there is made.

    Raises MigrationError, also when the database knows a migration that these files do not.
    """
    with _errors():
        async with _open(url) as database:
            known = versions(folder)
            applied = await _applied(database)
            if newer := sorted(set(applied) - {file.name for file in known}):
                raise MigrationError(f"the database is newer than this program: it has {', '.join(newer)}")
            missing = [file for file in known if file.name not in applied]
            if missing:
                await _copy_before(database, url, missing[0])
            return [file.stem for file in missing if await _apply(database, file)]


async def downgrade(url: str, folder: Path = VERSIONS) -> str:
    """Take the last migration back, with what its columns and tables hold, and return its name.

    An SQLite database is copied first. Raises MigrationError, also when nothing can be taken back.
    """
    with _errors():
        async with _open(url) as database:
            if not (applied := await _applied(database)):
                raise MigrationError("there is nothing to take back")
            file = folder / applied[-1]
            if not file.exists():
                raise MigrationError(f"the database is newer than this program: it has {file.name}")
            module = import_py_file(file)
            if not module.DOWN[database.capabilities.dialect]:
                raise MigrationError(f"{file.stem} cannot be taken back")
            await _copy_before(database, url, file, word="before-taking-back")
            with _errors(file.stem):
                async with _transaction(database) as transaction:
                    if (await _applied(transaction))[-1:] != [file.name]:
                        raise MigrationError("another process has migrated the database")
                    await module.downgrade(transaction)
                    await Aerich.filter(app="models", version=file.name).using_db(transaction).delete()
            return file.stem


async def _apply(database: BaseDBAsyncClient, file: Path) -> bool:
    """Return whether it was applied; false when another process has done it meanwhile."""
    module = import_py_file(file)
    with _errors(file.stem):
        async with _transaction(database) as transaction:
            if file.name in await _applied(transaction):
                return False
            await module.upgrade(transaction)
            state = decompress_dict(module.MODELS_STATE)
            await Aerich.create(version=file.name, app="models", content=state, using_db=transaction)
    return True


async def _applied(database: BaseDBAsyncClient) -> list[str]:
    """Return the file names of what the database has, oldest first."""
    if not await _finds(
        database,
        sqlite="SELECT 1 FROM sqlite_master WHERE name = 'aerich'",
        # Not to_regclass: after the wait for the lock it would answer from a cache of before.
        postgres="SELECT 1 FROM pg_tables WHERE tablename = 'aerich' AND schemaname = ANY (current_schemas(false))",
    ):
        return []
    rows = await Aerich.filter(app="models").using_db(database).order_by("id")
    return [row.version for row in rows]


async def _finds(database: BaseDBAsyncClient, **query: str) -> bool:
    """Return whether the query for the database's dialect finds a row."""
    _, rows = await database.execute_query(query[database.capabilities.dialect])
    return bool(rows)


async def _copy_before(database: BaseDBAsyncClient, url: str, file: Path, word: str = "before") -> None:
    path = sqlite_path(url)
    if path is not None and await _finds(database, sqlite="SELECT 1 FROM sqlite_master WHERE type = 'table'"):
        await asyncio.to_thread(copy_before, path, word, file.stem)


@asynccontextmanager
async def _open(url: str) -> AsyncIterator[BaseDBAsyncClient]:
    """Connect in a context of our own, so that a program that has its models at work does not notice."""
    async with _alone(sqlite_path(url)), TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        yield context.db()


@asynccontextmanager
async def _transaction(database: BaseDBAsyncClient) -> AsyncIterator[BaseDBAsyncClient]:
    if database.capabilities.dialect == "postgres":
        async with in_transaction() as transaction:
            # It goes with the transaction, so nothing is left locked, and it holds behind PgBouncer too.
            await transaction.execute_query(f"SELECT pg_advisory_xact_lock({LOCK})")
            yield transaction
        return
    # A table is rebuilt by dropping it, and that would take along the rows that refer to it, or be refused. The switch
    # does nothing inside a transaction.
    await database.execute_query("PRAGMA foreign_keys = OFF")
    try:
        await database.execute_query("BEGIN IMMEDIATE")
        try:
            yield database
            _, violations = await database.execute_query("PRAGMA foreign_key_check")
            if violations:
                tables = ", ".join(sorted({row["table"] for row in violations}))
                raise IntegrityError(f"rows would refer to what is not there, in {tables}")
            await database.execute_query("COMMIT")
        except BaseException:
            with suppress(OperationalError):  # some errors, such as a full disk, have rolled back already
                await database.execute_query("ROLLBACK")
            raise
    finally:
        await database.execute_query("PRAGMA foreign_keys = ON")


@asynccontextmanager
async def _alone(path: Path | None) -> AsyncIterator[None]:
    """Hold the lock beside an SQLite file, and make the database if need be; PostgreSQL's is in each transaction."""
    if path is None:
        yield
        return
    lock = _opened(path.with_name(f"{path.name}.migrating"))
    try:
        while not _locked(lock):  # noqa: ASYNC110 - a lock of files tells nobody when it is free
            await asyncio.sleep(0.05)
        _make(path)
        yield
    finally:
        os.close(lock)


def _make(path: Path) -> None:
    if not path.exists():  # opening and closing a database that this process works with would end its locks
        os.close(_opened(path))


def _opened(path: Path) -> int:
    """Open a file, made for its owner only if it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)


def _locked(lock: int) -> bool:
    """Take the lock if it is free; it ends when its file is closed, and so with the process."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


@contextmanager
def _errors(name: str = "") -> Iterator[None]:
    """Turn what a database or a file system may raise into MigrationError."""
    try:
        yield
    except FAILURES as error:
        words = str(error) or ("it does not answer" if isinstance(error, TimeoutError) else type(error).__name__)
        if isinstance(error, AddressError):
            words = f"DATABASE_URL: {words}"
        raise MigrationError(f"{name}: {words}" if name else words) from error


async def _run(arguments: argparse.Namespace) -> int:
    if arguments.check:
        tables = await outdated(VERSIONS)
        print(f"no migration yet for what changed in {', '.join(tables)}" if tables else "models and migrations agree")
        return 1 if tables else 0
    match arguments.command:
        case "make":
            file = await make(arguments.name, VERSIONS)
            print(f"{file}: read it, and complete it where it says so" if file else "models and migrations agree")
        case "down":
            print(f"taken back: {await downgrade(database_url())}")
        case _:
            names = await upgrade(database_url())
            print("\n".join(f"applied: {name}" for name in names) or "the database is up to date")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m db.migrate", description="Bring the database up to date.")
    parser.add_argument("--check", action="store_true", help="exit with 1 when models and migrations differ")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("make", help="write the next migration").add_argument("name", metavar="NAME")
    commands.add_parser("down", help="take the last migration back")
    try:
        return asyncio.run(_run(parser.parse_args()))
    except (MigrationError, ValueError, OSError) as error:
        print(f"db.migrate: {' '.join(str(error).split())}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
