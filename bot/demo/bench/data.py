"""Many clients for the bench: believable names and phones, most of them in the first stage, each with a history.

None has given a sign of life since they came: in every stage with a limit all are stuck, the worst that can be.
"""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

FIRST = ("Иван", "Анна", "Пётр", "Мария", "Олег", "Елена", "John", "Алёна", "Дмитрий", "Ольга", "Сергей", "Лев")
LAST = ("Петров", "Смирнов", "Кузнецов", "Попов", "Ёлкин", "Соколов", "Лебедев", "Козлов", "Новиков", "Smith")
CLIENTS = (
    *("id", "telegram_id", "first_name", "last_name", "username", "phone", "language", "source"),
    *("stage_id", "stage_entered_at", "last_seen_at", "last_sign_at", "search", "screen_digest", "created_at"),
)
MOVES = ("client_id", "to_stage_id", "to_stage_name", "event", "note", "note_args", "created_at")
FIRST_ACCOUNT = 10_000_000
START = datetime(2026, 1, 1, tzinfo=UTC)
# So many moves are behind every client on average.
MOVES_EACH = 2

Row = tuple[Any, ...]


def clients(count: int, stages: Sequence[tuple[int, str]]) -> Iterator[Row]:
    """Yield rows of `clients`: six in ten are in the first stage, which is the worst that a column can be."""
    chance = random.Random(count)  # noqa: S311 - no secrets
    for number in range(1, count + 1):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        username = f"{last.encode().hex()[:8]}{number}" if number % 3 else None
        phone = f"+79{chance.randrange(10**9):09}" if number % 2 else None
        stage, _ = stages[0] if chance.random() < 0.6 else chance.choice(stages[1:])
        at = START + timedelta(seconds=chance.randrange(300 * 86400))
        search = " ".join(filter(None, (first, last, username, phone))).casefold().replace("ё", "е")
        yield (
            number,
            FIRST_ACCOUNT + number,
            first,
            last,
            username,
            phone,
            "ru",
            "vk",
            stage,
            at,
            at,
            at,
            search,
            "",
            at,
        )


def moves(rows: Iterator[Row], stages: Sequence[tuple[int, str]]) -> Iterator[Row]:
    """Yield rows of `client_pipelines` that lead every client to where they are."""
    names = dict(stages)
    for row in rows:
        number, stage, at = row[0], row[8], row[9]
        for _ in range(MOVES_EACH):
            yield number, stage, names[stage], "start", "", "{}", at


async def fill(url: str, count: int) -> None:
    """Put so many clients into the migrated and seeded database."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as database:
            stages = database.execute("SELECT id, name FROM pipeline_stages ORDER BY position").fetchall()
            # Made in one go, the index of searches takes a tenth of the time.
            triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                database.execute(f"DROP TRIGGER {name}")
            for table, columns, rows in _tables(count, stages):
                marks = ", ".join("?" * len(columns))
                statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
                database.executemany(statement, (tuple(map(_sqlite, row)) for row in rows))
            database.execute("INSERT INTO client_search (client_search) VALUES ('rebuild')")
            for _, trigger in triggers:
                database.execute(trigger)
            database.commit()
            database.execute("ANALYZE")
        return
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch("SELECT id, name FROM pipeline_stages ORDER BY position")
        for table, columns, rows in _tables(count, [(row["id"], row["name"]) for row in found]):
            await connection.copy_records_to_table(table, records=rows, columns=columns, timeout=None)
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()


def _tables(count: int, stages: Sequence[tuple[int, str]]) -> Iterator[tuple[str, Sequence[str], Iterator[Row]]]:
    yield "clients", CLIENTS, clients(count, stages)
    yield "client_pipelines", MOVES, moves(clients(count, stages), stages)


def _sqlite(value: Any) -> Any:
    return value.isoformat(" ") if isinstance(value, datetime) else value
