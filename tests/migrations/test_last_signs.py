"""Whoever was a client before signs of life were noted has given one: the newest that anything tells of."""

from pathlib import Path

import pytest

from db.make_migration import versions
from db.migrate import downgrade, upgrade
from tests.support.probe import ask, copy_of_migrations

COLUMNS = "first_name, last_name, language, search, screen_digest, created_at, stage_entered_at, last_seen_at"
CREATED, ENTERED, SEEN = "2026-01-01 00:00:00+00:00", "2026-01-02 00:00:00+00:00", "2026-01-02 00:00:00.500000+00:00"
KNOWN = {
    "moved since": ("2026-01-03 00:00:00+00:00", SEEN),
    "seen since": (ENTERED, SEEN),
    "from the site": (ENTERED, None),
    "in no stage": (None, SEEN),
    "just there": (None, None),
}


def quoted(value: str | None) -> str:
    return "NULL" if value is None else f"'{value}'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_migrations(tmp_path)


async def test_their_newest_sign_is_what_the_database_tells_of_them(empty_url: str, folder: Path) -> None:
    name = next(file for file in versions(folder) if file.stem.endswith("_silence"))
    later = [file.rename(file.with_suffix(".later")) for file in versions(folder)[versions(folder).index(name) :]]
    await upgrade(empty_url, folder)
    await ask(
        empty_url,
        *(
            f"INSERT INTO clients ({COLUMNS}) VALUES"
            f" ('{who}', '', 'ru', '', '', '{CREATED}', {quoted(entered)}, {quoted(seen)})"
            for who, (entered, seen) in KNOWN.items()
        ),
        f"INSERT INTO clients ({COLUMNS}, forgotten_at) VALUES"
        f" ('', '', 'ru', '', '', '{CREATED}', NULL, '{SEEN}', '{SEEN}')",
    )
    for file in later:
        file.rename(file.with_suffix(".py"))

    await upgrade(empty_url, folder)

    expected = "CASE first_name WHEN 'moved since' THEN stage_entered_at WHEN 'from the site' THEN stage_entered_at"
    expected += " WHEN 'just there' THEN created_at ELSE last_seen_at END"
    known = await ask(empty_url, "SELECT first_name FROM clients WHERE last_sign_at IS NOT NULL ORDER BY id")
    right = await ask(empty_url, f"SELECT first_name FROM clients WHERE last_sign_at = {expected} ORDER BY id")
    assert [row["first_name"] for row in right] == list(KNOWN), known
    assert right == known + [row for row in right if row["first_name"] == ""], "whoever is forgotten gives none"
    assert await ask(empty_url, "SELECT limit_days FROM pipeline_stages WHERE limit_days IS NOT NULL") == []


async def test_it_can_be_taken_back(empty_url: str, folder: Path) -> None:
    await upgrade(empty_url, folder)
    taken_back = ""
    while not taken_back.endswith("_silence"):
        taken_back = await downgrade(empty_url, folder)
    with pytest.raises(Exception, match="last_sign_at"):
        await ask(empty_url, "SELECT last_sign_at FROM clients")
    await upgrade(empty_url, folder)
