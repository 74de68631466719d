"""Time that passes for a database, without anybody's clock being touched: all that it holds becomes so much older.

Instants move back, and the present stays where it is. Whole days take nothing else: calendar days (`DateField`) move
by as many, and the trainer's clock shows the same hour. For hours that is not enough, because the hour of the day comes
from the clock of the machine: so the trainer moves too, into a zone (`calendar.settle_in`) where it is so much later.
After five hours at 22:00 it is 3:00 there, and all that was «tomorrow» is today. Seen from there everything is as if
the clock had gone on; only the names of days have not: the calendar shows the same date for ever, and with it the same
day of the week. What goes by weekdays is right after whole weeks.

A clock that is set back is the same with less than nothing, and one that is set forward with more.
"""

import io
import re
import struct
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient, fields
from tortoise.models import Model
from tortoise.transactions import in_transaction

from bot.services.programs.workouts import monday_of
from bot.services.time import calendar
from db import models
from db.fields import UTCDatetimeField, now

TABLES: tuple[type[Model], ...] = tuple(
    model
    for model in (getattr(models, name) for name in models.__all__)
    if isinstance(model, type) and issubclass(model, Model)
)
DAY, NOON, SECOND = timedelta(days=1), timedelta(hours=12), timedelta(seconds=1)
# No day stands here: days that are unique for somebody wait here, so that none of them meets another on the way.
ASIDE = 40_000
DATE = re.compile(r"\d{4}-\d\d-\d\d")
INSTANT = re.compile(rf"{DATE.pattern}[T ]\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)")
HOLDS_A_DATE = {
    "sqlite": "{} GLOB '*[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'",
    "postgres": r"{}::text ~ '\d{{4}}-\d\d-\d\d'",
}


async def time_passes(*, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> int:
    """Let so much time pass, or with less than nothing set the clock back.

    Returns by how many days what is kept as a day has moved: so many days the calendar shows too few from now on.
    """
    passed = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    ahead = _ahead() + passed
    moved = (ahead + NOON) // DAY
    await _grow_older(passed, moved)
    if ahead - moved * DAY != _ahead():
        calendar.settle_in(zone_of(ahead - moved * DAY))
    return moved


def it_is(hour: int, minute: int = 0) -> None:
    """Let the trainer be where the clock shows this hour now."""
    present = now().replace(tzinfo=None)
    ahead = present.replace(hour=hour, minute=minute, second=0, microsecond=0) - present
    whole = -(-ahead // SECOND) * SECOND  # at this hour or just past it, never before
    calendar.settle_in(zone_of((whole + NOON) % DAY - NOON))


def zone_of(ahead: timedelta) -> ZoneInfo:
    """Return the zone whose clocks are always so much ahead of UTC, to the second, less than a day.

    It is read from what a file of the zone database would hold (RFC 8536): no rule, and this one difference.
    """
    no_more = (0, 0, 0, 0, 1, 1)
    header = struct.pack(">4sc15x6l", b"TZif", b"1", *no_more)
    only = struct.pack(">lbb", int(ahead.total_seconds()), 0, 0) + b"\0"
    return ZoneInfo.from_file(io.BytesIO(header + only), key=f"there/{ahead}")


def _ahead() -> timedelta:
    return now().astimezone(calendar.here()).utcoffset() or timedelta(0)


async def _grow_older(passed: timedelta, moved: int) -> None:
    async with in_transaction() as connection:
        await _move_words(connection, passed, moved)
        for table in TABLES:
            await _move_columns(connection, table, passed, moved)
        if moved % 7:
            await _begin_weeks_on_mondays()


async def _move_columns(connection: BaseDBAsyncClient, table: type[Model], passed: timedelta, moved: int) -> None:
    speak = _sqlite if connection.capabilities.dialect == "sqlite" else _postgres
    instants = [speak(column, passed) for column in _columns(table, UTCDatetimeField)]
    days = list(_columns(table, fields.DateField))
    if days and moved:
        await _set(connection, table, [speak(day, ASIDE) for day in days])
        await _set(connection, table, [speak(day, moved - ASIDE) for day in days])
    await _set(connection, table, instants)


async def _set(connection: BaseDBAsyncClient, table: type[Model], changes: list[str]) -> None:
    if changes:
        await connection.execute_query(f'UPDATE "{table._meta.db_table}" SET {", ".join(changes)}')  # noqa: S608 - our own names


def _sqlite(column: str, back: timedelta | int) -> str:
    """Return the change of this column. What is below a second stays: SQLite counts no more than thousandths."""
    if isinstance(back, int):
        return f'"{column}" = date("{column}", \'{-back} days\')'
    moved = f"strftime('%Y-%m-%d %H:%M:%S', substr(\"{column}\", 1, 19), '{-back.total_seconds():.0f} seconds')"
    return f'"{column}" = {moved} || substr("{column}", 20)'


def _postgres(column: str, back: timedelta | int) -> str:
    by = back if isinstance(back, int) else f"interval '{back.total_seconds():.0f} seconds'"
    return f'"{column}" = "{column}" - {by}'


async def _move_words(connection: BaseDBAsyncClient, passed: timedelta, moved: int) -> None:
    """Move what stands in JSON, or in a setting, as days and instants are written there."""
    kept = [(table, name) for table in TABLES for name in _names(table, fields.JSONField)]
    kept.append((models.Setting, "value"))
    holds = HOLDS_A_DATE[connection.capabilities.dialect]
    queries = [
        f'SELECT {place} AS place, CAST("{table._meta.db_pk_column}" AS TEXT) AS pk FROM "{table._meta.db_table}"'  # noqa: S608
        f" WHERE {holds.format(table._meta.fields_db_projection[name])}"
        for place, (table, name) in enumerate(kept)
    ]
    for found in await connection.execute_query_dict(" UNION ALL ".join(queries)):
        table, name = kept[found["place"]]
        row = await table.get(pk=table._meta.pk.to_python_value(found["pk"]), using_db=connection)
        value = getattr(row, name)
        if (then := _then(value, passed, moved)) != value:
            await table.filter(pk=row.pk).using_db(connection).update(**{name: then})


def _then(value: Any, passed: timedelta, moved: int) -> Any:
    match value:
        case dict():
            return {key: _then(inner, passed, moved) for key, inner in value.items()}
        case list():
            return [_then(inner, passed, moved) for inner in value]
        case str() if DATE.fullmatch(value):
            return (date.fromisoformat(value) - timedelta(days=moved)).isoformat()
        case str() if INSTANT.fullmatch(value):
            return (datetime.fromisoformat(value) - passed).isoformat()
    return value


async def _begin_weeks_on_mondays() -> None:
    """Let workouts be of the weeks in which their days are now; of two of one week the older is of the one before."""
    taken: dict[tuple[int, int], date] = {}
    for workout in await models.Workout.all().order_by("-done_on", "-id"):
        week = monday_of(workout.done_on)
        later = taken.get((workout.program_id, workout.day))
        if later is not None and week >= later:
            week = later - timedelta(days=7)
        taken[workout.program_id, workout.day] = week
        await models.Workout.filter(id=workout.id).update(week=week)


def _columns(table: type[Model], kind: type[fields.Field[Any]]) -> Iterator[str]:
    """Return the columns of this kind, as the database has them."""
    return (table._meta.fields_db_projection[name] for name in _names(table, kind))


def _names(table: type[Model], kind: type[fields.Field[Any]]) -> Iterator[str]:
    return (name for name, field in table._meta.fields_map.items() if isinstance(field, kind))
