"""The statements of «Сегодня»: all that there is to do, put together and counted by the database.

Those for single kinds are in `today_rows`.
"""

from datetime import datetime

from bot.services.funnel import limits
from bot.services.time.today_rows import MOST_COUNTED, NEW_FOR, SELECTS, Kind, Look
from bot.services.time.today_sql import WITHOUT_STEP, not_frozen

ORDER = "place, since, number"
PLACES = {kind: place for place, kind in enumerate(Kind)}


def page(look: Look, *, size: int, number: int) -> str:
    """Return the statement that finds a page of the rows, past the last one the last, counted from 0.

    Each row comes with how many there are in all (`count`) and before the page (`behind`). The columns of all these
    statements are place (in the order of kinds), client_id, number, since, subject, and how much `more` there is of the
    client.
    """
    behind = max(0, number) * size
    # Not numbered each by each: of very many only these few are put in order.
    return f"""
        {_ranked(look)}, firsts AS (
            SELECT * FROM ranked WHERE nth = 1
        ), counted AS (
            SELECT COUNT(*) AS count FROM firsts
        ), here AS (
            SELECT count, CASE WHEN {behind:d} < count THEN {behind:d}
                ELSE (count - 1) / {size:d} * {size:d} END AS behind
            FROM counted
        )
        SELECT firsts.*, here.count, here.behind FROM firsts, here
        ORDER BY {ORDER} LIMIT {size:d} OFFSET (SELECT behind FROM here)
    """


def count(look: Look) -> str:
    """Return the statement that counts the rows."""
    return f"{_shown(look)} SELECT COUNT(DISTINCT client_id) AS count FROM shown"


def kinds(look: Look) -> str:
    """Return the statement that counts the rows of each kind."""
    return f"{_ranked(look)} SELECT place, COUNT(*) AS count FROM ranked WHERE nth = 1 GROUP BY place ORDER BY place"


def long_stuck(look: Look) -> str:
    """Return the statement that counts those who have been stuck for so long that they stand here no more.

    In each stage `MOST_COUNTED` at most.
    """
    lines = limits.lines(look.stages, look.at)
    counts = (
        f"""
        (SELECT COUNT(*) FROM (
            SELECT 1 FROM clients WHERE stage_id = {stage_id:d} AND last_sign_at < '{line - NEW_FOR}'
                AND {WITHOUT_STEP} > '{look.at}') AND {not_frozen("clients.id", look.today)} LIMIT {MOST_COUNTED:d}
        ) AS stage{stage_id:d})
        """
        for stage_id, line in lines.items()
    )
    return f"SELECT {' + '.join(counts) or '0'} AS count"


def of_client(look: Look, client_id: int, kind: Kind) -> str:
    """Return the statement that finds what waits of this kind for a client, also what stands in no row of its own."""
    return f"{_ranked(look, client_id)} SELECT * FROM ranked WHERE place = {PLACES[kind]} ORDER BY {ORDER}"


def behind(look: Look, kind: Kind, *, number: int, since: datetime) -> str:
    """Return the statement that finds the row behind this one, which may be gone; behind the last one the first."""
    place = PLACES[kind]
    later = f"since > '{since}' OR since = '{since}' AND number > {number:d}"
    return f"""
        {_ranked(look)} SELECT * FROM ranked WHERE nth = 1 AND NOT (place = {place} AND number = {number:d})
        ORDER BY CASE WHEN place > {place} OR place = {place} AND ({later}) THEN 0 ELSE 1 END, {ORDER} LIMIT 1
    """


def _ranked(look: Look, client_id: int | None = None) -> str:
    """Return the same with the table `ranked` behind it, in which the first row of its client is `nth` 1."""
    return f"""
        {_shown(look, client_id)}, ranked AS (
            SELECT shown.*, COUNT(*) OVER (PARTITION BY client_id) - 1 AS more,
                ROW_NUMBER() OVER (PARTITION BY client_id ORDER BY {ORDER}) AS nth
            FROM shown
        )
    """


def _shown(look: Look, client_id: int | None = None) -> str:
    """Return the beginning of a statement: all that waits and nobody has put off, as the table `shown`.

    With a client, theirs alone.
    """
    theirs = f"waiting.client_id = {client_id:d} AND" if client_id is not None else ""
    waiting = " UNION ALL ".join(
        f"SELECT {place} AS place, '{kind}' AS kind, client_id, number, since, subject"
        f" FROM ({SELECTS[kind](look)}) AS {kind}_rows"
        for kind, place in PLACES.items()
    )
    return f"""
        WITH waiting AS ({waiting}), shown AS (
            SELECT waiting.* FROM waiting WHERE {theirs} NOT EXISTS (
                SELECT 1 FROM snoozes WHERE snoozes.client_id = waiting.client_id AND snoozes.kind = waiting.kind
                    AND snoozes.subject = waiting.subject AND snoozes.until > '{look.at}'
            )
        )
    """
