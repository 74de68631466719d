"""Which tables the work at hand has written to.

Our engines (`db.sqlite`, `db.postgres`) note every statement that writes, whoever makes it, so that nobody has to
remember to say so.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)', re.IGNORECASE)

_tables: ContextVar[set[str] | None] = ContextVar("written_tables", default=None)


@contextmanager
def noted() -> Iterator[set[str]]:
    """Collect the names of the tables that are written to inside, also by tasks that are begun there."""
    tables: set[str] = set()
    token = _tables.set(tables)
    try:
        yield tables
    finally:
        _tables.reset(token)


def to(*tables: str) -> bool:
    """Say whether the work at hand has written to one of these tables."""
    return not (_tables.get() or set()).isdisjoint(tables)


class Noting:
    """Beside an engine's client: notes what each of its statements writes to."""

    async def execute_insert(self, query: str, values: list[Any]) -> Any:
        _note(query)
        return await super().execute_insert(query, values)  # type: ignore[misc]

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        _note(query)
        await super().execute_many(query, values)  # type: ignore[misc]

    async def execute_query(self, query: str, values: list[Any] | None = None) -> Any:
        _note(query)
        return await super().execute_query(query, values)  # type: ignore[misc]

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> Any:
        _note(query)
        return await super().execute_query_dict(query, values)  # type: ignore[misc]


def _note(query: str) -> None:
    tables = _tables.get()
    if tables is not None and (write := WRITES.match(query)):
        tables.add(write[1])
