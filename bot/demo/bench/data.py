"""Many clients for the bench: believable names and phones, most of them in the first stage, each with a history.

None has given a sign of life since they came, in the last eleven months: in every stage with a limit nearly all are
stuck, the worst that can be. One in five has bought and written, a tenth of these have a program that runs; some
receipts and messages wait.
"""

import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any

import asyncpg

FIRST = ("Иван", "Анна", "Пётр", "Мария", "Олег", "Елена", "John", "Алёна", "Дмитрий", "Ольга", "Сергей", "Лев")
LAST = ("Петров", "Смирнов", "Кузнецов", "Попов", "Ёлкин", "Соколов", "Лебедев", "Козлов", "Новиков", "Smith")
CLIENTS = (
    *("id", "telegram_id", "first_name", "last_name", "username", "phone", "language", "source"),
    *(
        "stage_id",
        "stage_entered_at",
        "last_seen_at",
        "last_sign_at",
        "search",
        "screen_digest",
        "waits_since",
        "created_at",
    ),
)
MOVES = ("client_id", "to_stage_id", "to_stage_name", "event", "note", "note_args", "created_at")
PAYMENTS = (
    *("id", "client_id", "offer_id", "title", "duration_days", "amount", "currency", "method", "status"),
    *("owed", "submitted_at", "decided_at", "reason", "created_at"),
)
PROGRAMS = (
    *("id", "client_id", "kind", "title", "content", "payment_id", "status", "in_person", "duration_days"),
    *("delivered_at", "starts_on", "ends_on", "finished_at", "created_at"),
)
MESSAGES = (
    *("client_id", "direction", "kind", "text", "file_id", "album", "status", "waits"),
    *("client_chat_message_id", "created_at", "answered_at"),
)
STEPS = ("client_id", "staff_id", "words", "due_at", "status", "open_key", "created_at")
FIRST_ACCOUNT = 10_000_000
PERIOD = timedelta(days=330)
TERM = timedelta(days=30)
# So many moves are behind every client on average.
MOVES_EACH = 2

Row = tuple[Any, ...]


def clients(count: int, stages: Sequence[tuple[int, str]]) -> Iterator[Row]:
    """Yield rows of `clients`: six in ten are in the first stage, which is the worst that a column can be."""
    chance = random.Random(count)  # noqa: S311 - no secrets
    began = datetime.now(UTC) - PERIOD
    for number in range(1, count + 1):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        username = f"{last.encode().hex()[:8]}{number}" if number % 3 else None
        phone = f"+79{chance.randrange(10**9):09}" if number % 2 else None
        stage, _ = stages[0] if chance.random() < 0.6 else chance.choice(stages[1:])
        at = began + timedelta(seconds=chance.randrange(round(PERIOD.total_seconds())))
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
            at if _waits(number) else None,
            at,
        )


def moves(rows: Iterator[Row], stages: Sequence[tuple[int, str]]) -> Iterator[Row]:
    """Yield rows of `client_pipelines` that lead every client to where they are."""
    names = dict(stages)
    for row in rows:
        number, stage, at = row[0], row[8], row[9]
        for _ in range(MOVES_EACH):
            yield number, stage, names[stage], "start", "", "{}", at


def payments(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows of `payments`: one in five clients has paid, one in a thousand waits for staff."""
    for row in rows:
        number, at = row[0], row[9]
        about = (number, number, 1, "Месяц", TERM.days, 300_000, "RUB", "transfer")
        if number % 5 == 0:
            yield *about, "confirmed", _is_owed(number), at, at, "", at
        elif number % 1000 == 1:
            yield *about, "pending", False, at, None, "", at


def _is_owed(number: int) -> bool:
    return number % 5000 == 0


def programs(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows of `programs` for those who have paid: all but one in a thousand of them have got it."""
    for row in rows:
        number, at = row[0], row[9]
        if number % 5 or _is_owed(number):
            continue
        first = at.date()
        last = first + TERM
        over = at + TERM if last < datetime.now(UTC).date() else None
        about = (number, number, "paid", "Месяц", '{"parts": []}', number, "delivered", False, TERM.days)
        yield *about, at, first, last, over, at


def steps(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows of `steps`: one client in a hundred has one that is open, half of these are due."""
    for row in rows:
        number, at = row[0], row[9]
        if number % 100 == 3:
            due_at = datetime.now(UTC) + timedelta(days=3 if number % 200 == 3 else -1)
            yield number, 1, "позвонить", due_at, "open", number, at


def messages(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows of `messages`: one in five clients has asked and was answered, one in a thousand waits for that."""
    for row in rows:
        number, at = row[0], row[9]
        asked = (number, "in", "text", "Сколько отдыхать?", "", "", "received", True, 10, at)
        if _waits(number):
            yield *asked, None
        elif number % 5 == 0:
            yield *asked, at
            yield number, "out", "text", "Две минуты", "", "", "sent", False, 11, at, None


def _waits(number: int) -> bool:
    return number % 1000 == 7


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
    yield "payments", PAYMENTS, payments(clients(count, stages))
    yield "programs", PROGRAMS, programs(clients(count, stages))
    yield "steps", STEPS, steps(clients(count, stages))
    yield "messages", MESSAGES, messages(clients(count, stages))


def _sqlite(value: Any) -> Any:
    return value.isoformat(" ") if isinstance(value, datetime) else str(value) if isinstance(value, date) else value
