"""A night that passes in no time: what was planned for the day after is due."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path


def pass_night(database: Path) -> None:
    """Let open steps be due, an hour ago; nobody is woken by them."""
    due_at = (datetime.now(UTC) - timedelta(hours=1)).isoformat(" ")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE steps SET due_at = ? WHERE status = 'open'", (due_at,))
