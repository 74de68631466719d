"""The rows of a test's database, kept to be put back: much quicker than making them again the way people do.

    furnished = await Kept.of(database_url)
    ...
    await furnished.restore()

Whoever is connected stays so, and sees what was put back. On PostgreSQL numbers go on from where they were.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from tests.support import postgres


@dataclass(frozen=True)
class Kept:
    """What the database at this address held at one moment."""

    url: str

    @classmethod
    async def of(cls, url: str) -> "Kept":
        """Keep what the database holds now, in place of what was kept of it before."""
        if url.startswith("sqlite"):
            file = url.removeprefix("sqlite://")
            _copy(file, f"{file}.kept")
        else:
            await postgres.keep(url)
        return cls(url)

    async def restore(self) -> None:
        """Let the database hold that again, and nothing else."""
        if self.url.startswith("sqlite"):
            file = self.url.removeprefix("sqlite://")
            _copy(f"{file}.kept", file)
        else:
            await postgres.put_back(self.url)


def _copy(source: str, target: str) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        read.backup(written)
