"""What the statements of «Сегодня» (`today_rows`) are made of: conditions and columns that several of them share."""

from datetime import date

from db.models import Client

# A next step in the future is a sign of life. What follows is the instant.
WITHOUT_STEP = "NOT EXISTS (SELECT 1 FROM steps WHERE steps.open_key = clients.id AND steps.due_at"


def not_frozen(client_id: str, day: date) -> str:
    """Return the condition that no program of the client in this column rests on this day."""
    return f"""NOT EXISTS (
        SELECT 1 FROM freezes WHERE freezes.open_key = {client_id} AND freezes.status = 'granted'
            AND freezes.starts_on <= '{day}' AND freezes.returns_on > '{day}'
    )"""


def as_text(column: str) -> str:
    """Return a column of numbers as one of text."""
    return f"CAST({column} AS VARCHAR(20))"


def as_instant(column: str) -> str:
    """Return a column of days as one of instants, written as the database writes those."""
    is_postgres = Client._meta.db.capabilities.dialect == "postgres"
    return f"CAST({column} AS TIMESTAMP) AT TIME ZONE 'UTC'" if is_postgres else f"{column} || ' 00:00:00+00:00'"
