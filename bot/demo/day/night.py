"""Hours that pass in no time: what was planned for after them is due."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path


def pass_night(database: Path) -> None:
    """Let open steps be due, an hour ago; nobody is woken by them."""
    _execute(database, "UPDATE steps SET due_at = ? WHERE status = 'open'", _an_hour_ago())


def pass_hours(database: Path) -> None:
    """Let what asks whether a transfer worked be due."""
    _execute(
        database, "UPDATE timers SET due_at = ? WHERE kind = 'payment_help' AND status = 'pending'", _an_hour_ago()
    )


def be_awake(database: Path) -> None:
    """Let it never be quiet here: the day is played at any hour."""
    _execute(database, "INSERT OR REPLACE INTO settings (key, value) VALUES ('quiet_hours', '')")


def _an_hour_ago() -> str:
    return (datetime.now(UTC) - timedelta(hours=1)).isoformat(" ")


def _execute(database: Path, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(database, timeout=30)) as connection, connection:
        connection.execute(statement, values)
