"""A client of before that day, and a template that the trainer has: rows, as the bot would have left them.

She has paid for three months in cash, which was in another month than this one. Three days of them are left: it is time
to ask whether she goes on.
"""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.demo.people.person import Person

OFFER, TERM, LEFT = "Программа на 3 месяца", 90, 3
TEMPLATE = "Сила: 12 недель"
TRAINING = """Недели 1–4: присед 5×5, жим лёжа 5×5
Недели 5–8: тяга 5×3, жим стоя 5×5
Недели 9–12: всё 3×3, вес больше"""

# Plain SQL: nobody can do in the chat what was done long ago.
ROWS = (
    """
    INSERT INTO clients (
        telegram_id, first_name, last_name, search, language, stage_id, stage_entered_at, last_seen_at, last_sign_at,
        screen_digest, created_at
    )
    SELECT :account, :first_name, :last_name, :search, 'ru', id, :began, :lately, :lately, '', :began
    FROM pipeline_stages WHERE name = 'Активный клиент'
    """,
    """
    INSERT INTO payments (
        client_id, offer_id, title, duration_days, amount, currency, method, status, paid_on, decided_at, decided_by_id,
        reason, created_at
    )
    SELECT clients.id, offers.id, title, duration_days, price, currency, 'cash', 'confirmed', :first, :began, staff.id,
        '', :began
    FROM clients, offers, staff WHERE clients.telegram_id = :account AND title = :offer
    """,
    """
    INSERT INTO programs (
        client_id, payment_id, kind, title, content, status, in_person, duration_days, delivered_at, starts_on, ends_on,
        created_at
    )
    SELECT client_id, id, 'paid', title, '{"parts": []}', 'delivered', true, duration_days, :began, :first, :last,
        :began
    FROM payments
    """,
    # The bot looks for such programs at its start, and may have found hers already.
    """
    INSERT INTO timers (kind, subject, key, client_id, due_at, status, args, attempts, created_at)
    SELECT 'renewal', 'program:' || id || '/1', 'renewal:program:' || id || '/1', client_id, :lately, 'pending', '{}',
        0, :began
    FROM programs WHERE true
    ON CONFLICT (key) DO UPDATE SET due_at = excluded.due_at WHERE status = 'pending'
    """,
    """
    INSERT INTO program_templates (title, content, offer_id, position, created_at)
    SELECT :template, :content, id, 0, :began FROM offers WHERE title = :offer
    """,
)


def remember(client: Person, database: Path, *, now: datetime) -> None:
    """Let the bot, whose database this is, know the client and the template; `now` is where the trainer is."""
    client.chat.met = True
    first_name, last_name = client.user["first_name"], client.user["last_name"]
    last = now.date() + timedelta(days=LEFT)
    first = last - timedelta(days=TERM - 1)
    values = {
        "account": client.id,
        "first_name": first_name,
        "last_name": last_name,
        "search": f"{first_name} {last_name}".casefold(),
        "offer": OFFER,
        "first": str(first),
        "last": str(last),
        "began": _instant(now - (now.date() - first)),
        "lately": _instant(now - timedelta(days=1)),
        "template": TEMPLATE,
        "content": json.dumps({"parts": [{"kind": "text", "text": TRAINING, "message_id": 1}]}),
    }
    with closing(sqlite3.connect(database, timeout=30)) as connection, connection:
        for row in ROWS:
            connection.execute(row, values)


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(" ")
