"""The rows of `client_pipelines`, read from the bot's database while it runs."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

# Plain SQL, so that what is shown is what is stored, whatever the bot says of it.
MOVES = """
    SELECT moves.created_at, from_stage_name, to_stage_name, staff.name, note, note_key, note_args
    FROM client_pipelines AS moves JOIN clients ON clients.id = moves.client_id
    LEFT JOIN staff ON staff.id = moves.moved_by
    WHERE clients.telegram_id = ? ORDER BY moves.id
"""


@dataclass(frozen=True)
class Move:
    """One move of a client."""

    at: datetime
    source: str | None
    target: str
    by: str | None
    note: str
    note_key: str | None
    note_args: dict[str, Any]

    def line(self, label: Callable[..., str], zone: ZoneInfo) -> str:
        """The move as a line; `label` gives the texts of the reader's language."""
        road = f"{self.source} → {self.target}" if self.source else f"→ {self.target}"
        note = label(self.note_key, **self.note_args) if self.note_key else self.note
        moment = f"{self.at.astimezone(zone):%d.%m %H:%M}"
        return " · ".join(filter(None, [moment, road, self.by or label("system"), note]))


def moves(database: Path, account: int) -> list[Move]:
    """All moves of the client with this account, oldest first."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(MOVES, (account,)).fetchall()
    return [
        Move(_instant(at), source, target, by, note, key, json.loads(arguments))
        for at, source, target, by, note, key, arguments in rows
    ]


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
