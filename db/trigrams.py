"""Who may fit a search, without reading every client.

The migrations index `clients.search` by trigrams: PostgreSQL with pg_trgm, whose planner uses the index by itself, and
SQLite with `client_search`, an FTS5 table that triggers keep up to date and that has to be asked.
"""

from collections.abc import Sequence

from db.models import Client

SHORTEST = 3
# With more than these, the newest of them are found soon enough by reading clients from the newest on.
MOST = 500


async def candidates(alternatives: Sequence[Sequence[str]]) -> list[int] | None:
    """Return the ids of the clients who may have all parts of one alternative, each part anywhere in `search`.

    Without alternatives that is nobody. None says that the index narrows nothing down: all parts of an alternative are
    shorter than three characters, too many clients fit, or the database is PostgreSQL.
    """
    if not alternatives:
        return []
    database = Client._meta.db
    long = [[part for part in parts if len(part) >= SHORTEST] for parts in alternatives]
    if database.capabilities.dialect != "sqlite" or not all(long):
        return None
    match = " OR ".join("(" + " AND ".join(map(_phrase, parts)) + ")" for parts in long)
    rows = await database.execute_query_dict(
        "SELECT rowid FROM client_search WHERE client_search MATCH ? LIMIT ?", [match, MOST + 1]
    )
    return None if len(rows) > MOST else [row["rowid"] for row in rows]


def _phrase(part: str) -> str:
    return '"' + part.replace('"', '""') + '"'
