"""The tables of conversations can be taken back while there is something in them, and everything else stays."""

from pathlib import Path

import pytest

from db.make_migration import versions
from db.migrate import downgrade, upgrade
from tests.support.probe import ask, copy_of_migrations, schema_of

FILLED = (
    "INSERT INTO pipeline_stages (id, name, description, colour, position, is_closed)"
    " VALUES (1, 'New', '', 'red', 1, {no})",
    "INSERT INTO staff (id, telegram_id, role, name, language, language_chosen, created_at, shown_name)"
    " VALUES (1, 1, 'owner', 'Anna', 'en', {no}, '{at}', 'Anna')",
    "INSERT INTO clients (id, telegram_id, first_name, last_name, language, search, screen_digest, created_at, stage_id,"
    " waits_since, taken_by_id, talks, away_told)"
    " VALUES (1, 1001, 'Ann', '', 'en', '', '', '{at}', 1, '{at}', 1, {yes}, 'night')",
    "INSERT INTO messages (id, client_id, direction, staff_id, kind, text, file_id, album, status, waits, created_at)"
    " VALUES (1, 1, 'in', NULL, 'text', 'Hello', '', '', 'received', {yes}, '{at}'),"
    " (2, 1, 'out', 1, 'text', 'Hi', '', '', 'queued', {no}, '{at}')",
    "INSERT INTO message_copies (id, message_id, staff_id, chat_id, telegram_message_id, notice, created_at)"
    " VALUES (1, 1, 1, 1, 10, {no}, '{at}')",
    "INSERT INTO outbox (id, chat_id, client_id, content, silent, status, attempts, not_before, digest, error,"
    " created_at, said_id) VALUES"
    " (1, 1001, 1, '{{\"kind\": \"staff_wrote\", \"message_id\": 2}}', {no}, 'pending', 0, '{at}', '', '', '{at}', 2)",
)


@pytest.mark.parametrize("back_again", [False, True])
async def test_conversations_are_taken_back_with_what_is_in_them(
    empty_url: str, tmp_path: Path, *, back_again: bool
) -> None:
    folder = copy_of_migrations(tmp_path)
    for file in versions(folder)[21:]:
        file.unlink()
    await upgrade(empty_url, folder)
    built = await schema_of(empty_url)
    no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
    filled = (statement.format(no=no, yes=yes, at="2026-01-01 00:00:00+00:00") for statement in FILLED)
    await ask(empty_url, *filled)

    assert (await downgrade(empty_url, folder) or "").startswith("20_")

    assert await ask(empty_url, "SELECT first_name FROM clients") == [{"first_name": "Ann"}]
    assert await ask(empty_url, "SELECT name FROM staff") == [{"name": "Anna"}]
    assert await ask(empty_url, "SELECT chat_id, status FROM outbox") == [{"chat_id": 1001, "status": "pending"}]
    if back_again:
        await upgrade(empty_url, folder)
        assert await schema_of(empty_url) == built
        assert await ask(empty_url, "SELECT waits_since, taken_by_id, away_told FROM clients") == [
            {"waits_since": None, "taken_by_id": None, "away_told": ""}
        ]
        assert await ask(empty_url, "SELECT id FROM messages") == []
