"""Where «Сегодня» finds what there is to do: a SELECT for each kind, put together and counted by the database.

Each gives the client, the `number` of what it is about (another one in each row of a kind), its `subject`, which
changes with something new, and `since` when it waits. What they compare with are instants, days and numbers of our own,
so these stand in the statements.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.services.funnel import limits, stages
from bot.services.funnel.pipeline import NOWHERE
from bot.services.time import calendar
from db.fields import now
from db.models import Client, PipelineStage, Role, Staff

# A paid program stands here for its last days, from this long before the last one on.
ENDS_WITHIN = timedelta(days=3)
# Who has renewed early is to get the new program from so long before its first day on.
RENEWED_WITHIN = timedelta(days=3)
# Whoever has a paid program that runs is silent after so long without a sign of life.
SILENT_FOR = timedelta(days=10)
# Who has come over the line of the stuck or the silent stands here for so long; the day can be done without the others.
NEW_FOR = timedelta(days=7)

# So many of those who have long been stuck are counted in a stage: the number tells that there are many.
MOST_COUNTED = 1000
# A next step in the future is a sign of life. What follows is the instant.
_WITHOUT_STEP = "NOT EXISTS (SELECT 1 FROM steps WHERE steps.open_key = clients.id AND steps.due_at"


class Kind(StrEnum):
    """What a row is about, in the order in which they stand."""

    RECEIPT = "receipt"
    OWED = "owed"
    HELD = "held"
    MESSAGE = "message"
    STEP = "step"
    FAILED = "failed"
    ENDING = "ending"
    STUCK = "stuck"
    SILENT = "silent"


ORDER = "place, since, number"
PLACES = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True)
class Look:
    """Who looks, when (the instant, and the day in the trainer's time zone), and the stages as they are."""

    member: Staff
    at: datetime
    today: date
    stages: Sequence[PipelineStage]

    @classmethod
    async def of(cls, member: Staff) -> "Look":
        """Return the look of this member of staff now."""
        return cls(member, now(), calendar.today(), await stages.all_of_them())


def _receipts(_: Look) -> str:
    return """
        SELECT payments.client_id, payments.id AS number, payments.submitted_at AS since, payments.id || '.' ||
            COALESCE((SELECT MAX(receipts.id) FROM receipts WHERE receipts.payment_id = payments.id), 0) AS subject
        FROM payments WHERE payments.status = 'pending' AND payments.submitted_at IS NOT NULL
    """


def _owed(look: Look) -> str:
    still_busy_until = look.today + RENEWED_WITHIN - timedelta(days=1)
    return f"""
        SELECT payments.client_id, payments.id AS number, payments.decided_at AS since,
            {_text("payments.id")} AS subject
        FROM payments WHERE payments.owed = true AND NOT EXISTS (
            SELECT 1 FROM programs
            WHERE programs.client_id = payments.client_id AND programs.kind = 'paid'
                AND programs.status = 'delivered' AND programs.ends_on > '{still_busy_until}'
        )
    """


def _programs(status: str) -> Callable[[Look], str]:
    return lambda _: (
        f"""
        SELECT programs.client_id, programs.id AS number, programs.created_at AS since,
            {_text("programs.id")} AS subject
        FROM programs WHERE programs.status = '{status}'
    """
    )


def _messages(_: Look) -> str:
    """Something new is another message that waits; an index finds those who wait."""
    newest = """(
        SELECT MAX(messages.id) FROM messages
        WHERE messages.client_id = clients.id AND messages.status = 'received' AND messages.waits = true
    )"""
    return f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.waits_since AS since, {_text(newest)} AS subject
        FROM clients WHERE clients.waits_since IS NOT NULL
    """


def _steps(look: Look) -> str:
    """A member's own, an owner's all: from the hour of their morning on those of the whole day."""
    hour = look.member.morning_hour
    morning = calendar.at(look.today, calendar.MORNING if hour is None else time(hour))
    until = calendar.at(look.today + timedelta(days=1)) if look.at >= morning else look.at
    theirs = "" if look.member.role is Role.OWNER else f"AND steps.staff_id = {look.member.id:d}"
    return f"""
        SELECT steps.client_id, steps.id AS number, steps.due_at AS since, {_text("steps.id")} AS subject
        FROM steps WHERE steps.status = 'open' AND steps.due_at <= '{until}' {theirs}
    """


def _ending(look: Look) -> str:
    # A maximum, where NOT EXISTS would do, keeps PostgreSQL to the clients whose programs end.
    return f"""
        SELECT programs.client_id, programs.id AS number, {_instant("programs.ends_on")} AS since,
            {_text("programs.id")} AS subject
        FROM programs
        WHERE programs.ends_on BETWEEN '{look.today}' AND '{look.today + ENDS_WITHIN}'
            AND programs.status = 'delivered' AND programs.kind = 'paid' AND (
                SELECT MAX(other.id) FROM programs AS other
                WHERE other.client_id = programs.client_id AND other.kind = 'paid' AND other.id <> programs.id
                    AND (other.status = 'queued' OR other.status = 'delivered' AND other.ends_on > programs.ends_on)
            ) IS NULL AND (
                SELECT MAX(payments.id) FROM payments
                WHERE payments.client_id = programs.client_id AND payments.status = 'confirmed'
                    AND payments.id > programs.payment_id AND payments.subscription_id IS NULL
            ) IS NULL AND programs.client_id NOT IN (SELECT client_id FROM subscriptions WHERE state = 'active')
            AND EXISTS (
                SELECT 1 FROM clients WHERE clients.id = programs.client_id AND clients.forgotten_at IS NULL
            )
    """


def _stuck(look: Look) -> str:
    """Each stage is a range of the index (stage_id, last_sign_at, id)."""
    lines = limits.lines(look.stages, look.at)
    return " UNION ALL ".join(
        f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.last_sign_at AS since,
            {_text("clients.stage_id")} AS subject
        FROM clients WHERE clients.stage_id = {stage_id:d}
            AND clients.last_sign_at >= '{line - NEW_FOR}' AND clients.last_sign_at < '{line}'
            AND {_WITHOUT_STEP} > '{look.at}')
        """
        for stage_id, line in (lines or {NOWHERE: look.at}).items()
    )


def _silent(look: Look) -> str:
    """By stages, as the stuck, for they have the index; the programs once for all of them."""
    line = look.at - SILENT_FOR
    places = [*(f"stage_id = {stage.id:d}" for stage in look.stages), "stage_id IS NULL"]
    quiet = " UNION ALL ".join(
        f"""
        SELECT id, last_sign_at FROM clients
        WHERE {place} AND last_sign_at >= '{line - NEW_FOR}' AND last_sign_at < '{line}'
        """
        for place in places
    )
    return f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.last_sign_at AS since,
            {_text("MAX(programs.id)")} AS subject
        FROM ({quiet}) AS clients JOIN programs ON programs.client_id = clients.id
        WHERE programs.kind = 'paid' AND programs.status = 'delivered' AND programs.finished_at IS NULL
            AND (programs.ends_on >= '{look.today}' OR programs.ends_on IS NULL)
            AND {_WITHOUT_STEP} > '{look.at}')
        GROUP BY clients.id, clients.last_sign_at
    """


SELECTS: dict[Kind, Callable[[Look], str]] = {
    Kind.RECEIPT: _receipts,
    Kind.OWED: _owed,
    Kind.HELD: _programs("held"),
    Kind.MESSAGE: _messages,
    Kind.STEP: _steps,
    Kind.FAILED: _programs("failed"),
    Kind.ENDING: _ending,
    Kind.STUCK: _stuck,
    Kind.SILENT: _silent,
}


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
                AND {_WITHOUT_STEP} > '{look.at}') LIMIT {MOST_COUNTED:d}
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


def _text(column: str) -> str:
    return f"CAST({column} AS VARCHAR(20))"


def _instant(column: str) -> str:
    """Return a column of days as one of instants, written as the database writes those."""
    is_postgres = Client._meta.db.capabilities.dialect == "postgres"
    return f"CAST({column} AS TIMESTAMP) AT TIME ZONE 'UTC'" if is_postgres else f"{column} || ' 00:00:00+00:00'"
