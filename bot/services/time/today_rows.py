"""Where «Сегодня» finds what there is to do: a SELECT for each kind (`today_statements` puts them together).

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
from bot.services.money.paid_again import bought_after
from bot.services.time import calendar
from bot.services.time.today_sql import WITHOUT_STEP, as_instant, as_text, not_frozen
from db.fields import now
from db.models import FreezeStatus, PipelineStage, Role, Staff

# A paid program, or a pack, stands here for its last days, from this long before the last one on.
ENDS_WITHIN = timedelta(days=3)
# Who has renewed early is to get the new program from so long before its first day on.
RENEWED_WITHIN = timedelta(days=3)
# Whoever has a paid program or a pack that runs is silent after so long without a sign of life.
SILENT_FOR = timedelta(days=10)
# Who has come over the line of the stuck or the silent stands here for so long; the day can be done without the others.
NEW_FOR = timedelta(days=7)

# So many of those who have long been stuck are counted in a stage: the number tells that there are many.
MOST_COUNTED = 1000
_PACK_RUNS = "packs.finished_at IS NULL AND packs.withdrawn_at IS NULL"


class Kind(StrEnum):
    """What a row is about, in the order in which they stand."""

    RECEIPT = "receipt"
    OWED = "owed"
    HELD = "held"
    FREEZE = "freeze"
    MESSAGE = "message"
    STEP = "step"
    FAILED = "failed"
    ENDING = "ending"
    PACK = "pack"
    STUCK = "stuck"
    SILENT = "silent"


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
            {as_text("payments.id")} AS subject
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
            {as_text("programs.id")} AS subject
        FROM programs WHERE programs.status = '{status}'
    """
    )


def _freezes(_: Look) -> str:
    """Who asks for one and has no answer yet; the unique key finds those that stand."""
    return f"""
        SELECT freezes.client_id, freezes.id AS number, freezes.created_at AS since, {as_text("freezes.id")} AS subject
        FROM freezes WHERE freezes.open_key IS NOT NULL AND freezes.status = '{FreezeStatus.ASKED}'
    """


def _messages(_: Look) -> str:
    """Something new is another message that waits; an index finds those who wait."""
    newest = """(
        SELECT MAX(messages.id) FROM messages
        WHERE messages.client_id = clients.id AND messages.status = 'received' AND messages.waits = true
    )"""
    return f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.waits_since AS since, {as_text(newest)} AS subject
        FROM clients WHERE clients.waits_since IS NOT NULL
    """


def _steps(look: Look) -> str:
    """A member's own, an owner's all: from the hour of their morning on those of the whole day."""
    hour = look.member.morning_hour
    morning = calendar.at(look.today, calendar.MORNING if hour is None else time(hour))
    until = calendar.at(look.today + timedelta(days=1)) if look.at >= morning else look.at
    theirs = "" if look.member.role is Role.OWNER else f"AND steps.staff_id = {look.member.id:d}"
    return f"""
        SELECT steps.client_id, steps.id AS number, steps.due_at AS since, {as_text("steps.id")} AS subject
        FROM steps WHERE steps.status = 'open' AND steps.due_at <= '{until}' {theirs}
    """


def _ending(look: Look) -> str:
    # A maximum, where NOT EXISTS would do, keeps PostgreSQL to the clients whose programs end.
    return f"""
        SELECT programs.client_id, programs.id AS number, {as_instant("programs.ends_on")} AS since,
            {as_text("programs.id")} AS subject
        FROM programs
        WHERE programs.ends_on BETWEEN '{look.today}' AND '{look.today + ENDS_WITHIN}'
            AND programs.status = 'delivered' AND programs.kind = 'paid'
            AND {not_frozen("programs.client_id", look.today)} AND (
                SELECT MAX(other.id) FROM programs AS other
                WHERE other.client_id = programs.client_id AND other.kind = 'paid' AND other.id <> programs.id
                    AND (other.status = 'queued' OR other.status = 'delivered' AND other.ends_on > programs.ends_on)
            ) IS NULL AND (
                SELECT MAX(payments.id) FROM payments WHERE {bought_after("payments", "programs")}
            ) IS NULL AND programs.client_id NOT IN (SELECT client_id FROM subscriptions WHERE state = 'active')
            AND EXISTS (
                SELECT 1 FROM clients WHERE clients.id = programs.client_id AND clients.forgotten_at IS NULL
            )
    """


def _packs(look: Look) -> str:
    """One that ends stands here whatever comes after it: its sessions are of no use then."""
    return f"""
        SELECT packs.client_id, packs.id AS number, {as_instant("packs.ends_on")} AS since,
            {as_text("packs.id")} AS subject
        FROM packs WHERE packs.ends_on BETWEEN '{look.today}' AND '{look.today + ENDS_WITHIN}' AND {_PACK_RUNS}
    """


def _stuck(look: Look) -> str:
    """Each stage is a range of the index (stage_id, last_sign_at, id)."""
    lines = limits.lines(look.stages, look.at)
    return " UNION ALL ".join(
        f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.last_sign_at AS since,
            {as_text("clients.stage_id")} AS subject
        FROM clients WHERE clients.stage_id = {stage_id:d}
            AND clients.last_sign_at >= '{line - NEW_FOR}' AND clients.last_sign_at < '{line}'
            AND {WITHOUT_STEP} > '{look.at}') AND {not_frozen("clients.id", look.today)}
        """
        for stage_id, line in (lines or {NOWHERE: look.at}).items()
    )


def _silent(look: Look) -> str:
    """By stages, as the stuck, for they have the index; programs and packs once for all of them."""
    line = look.at - SILENT_FOR
    places = [*(f"stage_id = {stage.id:d}" for stage in look.stages), "stage_id IS NULL"]
    quiet = " UNION ALL ".join(
        f"""
        SELECT id, last_sign_at FROM clients
        WHERE {place} AND last_sign_at >= '{line - NEW_FOR}' AND last_sign_at < '{line}'
        """
        for place in places
    )
    program, pack = as_text("MAX(programs.id)"), as_text("MAX(packs.id)")
    return f"""
        SELECT clients.id AS client_id, clients.id AS number, clients.last_sign_at AS since,
            CASE WHEN MAX(packs.id) IS NULL THEN {program} ELSE COALESCE({program}, '') || '.' || {pack} END AS subject
        FROM ({quiet}) AS clients
        LEFT JOIN programs ON programs.client_id = clients.id AND programs.kind = 'paid'
            AND programs.status = 'delivered' AND programs.finished_at IS NULL
            AND (programs.ends_on >= '{look.today}' OR programs.ends_on IS NULL)
        LEFT JOIN packs ON packs.client_id = clients.id AND packs.ends_on >= '{look.today}' AND {_PACK_RUNS}
        WHERE (programs.id IS NOT NULL OR packs.id IS NOT NULL) AND {WITHOUT_STEP} > '{look.at}')
            AND {not_frozen("clients.id", look.today)}
        GROUP BY clients.id, clients.last_sign_at
    """


SELECTS: dict[Kind, Callable[[Look], str]] = {
    Kind.RECEIPT: _receipts,
    Kind.OWED: _owed,
    Kind.HELD: _programs("held"),
    Kind.FREEZE: _freezes,
    Kind.MESSAGE: _messages,
    Kind.STEP: _steps,
    Kind.FAILED: _programs("failed"),
    Kind.ENDING: _ending,
    Kind.PACK: _packs,
    Kind.STUCK: _stuck,
    Kind.SILENT: _silent,
}
