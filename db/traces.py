"""What was deleted or overwritten leaves no trace in the files of a SQLite database.

SQLite overwrites it in its tables (`secure_delete`), but not in two places. The write-ahead log holds every page that
was written until others take its place, and the index of the search notes what was deleted beside what it was: both
for as long as the bot runs, and the index in each copy of the database too. So they are swept: soon after somebody's
data was deleted, and every few minutes while anything is written.

On PostgreSQL that is the server's part: `VACUUM`, which it does by itself, and its own log.
"""

import asyncio
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from loguru import logger
from tortoise.exceptions import OperationalError

from db.backup import delete_old_copies
from db.config import sqlite_path
from db.models import Client

SOON = 0.3  # seconds from a deletion to the sweep, so that many deletions make one
EVERY = 60.0
AGAIN = 5.0
SHARE = 500  # a sweep takes time from others, so it may take no more than this part of it
COPIES_EVERY = 3600.0
# Of the index, in one statement; with 100,000 clients a sweep takes a third of a second, a statement 25 ms at most.
PAGES = 200
BUSY = 0.2


class _Sweeper:
    """Whom to wake, where one is at work in this process."""

    wanted: asyncio.Event | None = None


def deleted() -> None:
    """Say that somebody's data was deleted, or is about to be in the transaction that is open."""
    if _Sweeper.wanted is not None:
        _Sweeper.wanted.set()


async def sweep(path: Path) -> bool:
    """Take what was deleted out of the search's index and the log of the database at `path`, which is connected.

    Returns whether nothing is left: somebody else who reads the file, such as a backup, keeps the log as it is.
    Others may use the database between the steps.
    """
    database, pages = Client._meta.db, -PAGES
    # The first of them gathers all of the index for one merge, the next do a part of it each (sqlite.org/fts5.html).
    statement = "INSERT INTO client_search (client_search, rank) VALUES ('merge', ?)"
    while (await database.execute_query(statement, [pages]))[0] > 1:
        pages = PAGES
    return await asyncio.to_thread(_empty_log, path)


def _empty_log(path: Path) -> bool:
    # On a connection of its own, so that it is this one that waits for a reader, and not the bot.
    address = f"{path.as_uri()}?mode=rw"
    with closing(sqlite3.connect(address, uri=True, timeout=BUSY, isolation_level=None)) as connection:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


async def keep_swept(url: str) -> None:
    """Sweep at once, for what a killed process has left, and then whenever there is something, until cancelled.

    Old copies of before an upgrade go too: they hold what people have deleted since.
    """
    if (path := sqlite_path(url)) is None:
        return
    log = path.with_name(f"{path.name}-wal")
    _Sweeper.wanted = wanted = asyncio.Event()
    copies_at, asked = 0.0, True
    while True:
        pause, swept = EVERY, True
        try:
            if time.monotonic() >= copies_at:
                copies_at = time.monotonic() + COPIES_EVERY
                for copy in await asyncio.to_thread(delete_old_copies, path):
                    logger.bind(copy=copy.name).info("an old copy of before an upgrade is deleted")
            if asked or _size(log):
                began = time.monotonic()
                swept = await sweep(path)
                pause = max(EVERY, SHARE * (time.monotonic() - began)) if swept else AGAIN
        except (OperationalError, sqlite3.Error, OSError) as error:
            # Without files left to open for one: that passes, and what was deleted is to go all the same.
            pause, swept = EVERY, False
            logger.bind(error=str(error)).warning("what was deleted is not swept out of the database's files yet")
        with suppress(TimeoutError):
            await asyncio.wait_for(wanted.wait(), pause)
            await asyncio.sleep(SOON)
        asked = wanted.is_set() or not swept
        wanted.clear()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
