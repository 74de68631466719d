"""Of payments that were there before they said so themselves: those are owed a program for which none is on its way."""

from pathlib import Path

import pytest

from db.make_migration import versions
from db.migrate import downgrade, upgrade
from tests.support.probe import ask, copy_of_migrations

AT = "2026-01-02 00:00:00+00:00"
# The status of a payment, those of its programs, and whether it is owed one.
KNOWN = (
    ("confirmed", (), True),
    ("confirmed", ("draft",), True),
    ("confirmed", ("withdrawn", "draft"), True),
    *(("confirmed", ("withdrawn", status), False) for status in ("held", "queued", "failed", "delivered")),
    *((status, ("draft",), False) for status in ("pending", "rejected", "closed")),
)
ANN, GONE = 1, 2


def payment(number: int, client: int, status: str) -> str:
    return (
        "INSERT INTO payments (id, client_id, offer_id, title, duration_days, amount, currency, method, status, reason,"
        f" created_at) VALUES ({number}, {client}, 1, 'Month', 30, 300000, 'RUB', 'transfer', '{status}', '', '{AT}')"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_migrations(tmp_path)


async def test_who_has_paid_and_got_nothing_yet_is_owed_a_program(empty_url: str, folder: Path) -> None:
    name = next(file for file in versions(folder) if file.stem.endswith("_owed"))
    later = [file.rename(file.with_suffix(".later")) for file in versions(folder)[versions(folder).index(name) :]]
    await upgrade(empty_url, folder)
    no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
    await ask(
        empty_url,
        *(
            "INSERT INTO clients (id, first_name, last_name, language, search, screen_digest, created_at, forgotten_at)"
            f" VALUES ({number}, '', '', 'ru', '', '', '{AT}', {forgotten})"
            for number, forgotten in ((ANN, "NULL"), (GONE, f"'{AT}'"))
        ),
        "INSERT INTO offers (id, title, description, price, currency, duration_days, position, is_active)"
        f" VALUES (1, 'Month', '', 300000, 'RUB', 30, 1, {yes})",
        *(payment(number, ANN, status) for number, (status, _, _) in enumerate(KNOWN, 1)),
        payment(100, GONE, "confirmed"),
        *(
            "INSERT INTO programs (client_id, kind, title, content, payment_id, status, in_person, created_at)"
            f" VALUES ({ANN}, 'paid', '', '{{}}', {number}, '{status}', {no}, '{AT}')"
            for number, (_, programs, _) in enumerate(KNOWN, 1)
            for status in programs
        ),
    )
    for file in later:
        file.rename(file.with_suffix(".py"))

    await upgrade(empty_url, folder)

    owed = await ask(empty_url, f"SELECT id FROM payments WHERE owed = {yes} ORDER BY id")
    assert [row["id"] for row in owed] == [number for number, (_, _, is_owed) in enumerate(KNOWN, 1) if is_owed]

    taken_back = ""
    while not taken_back.endswith("_owed"):
        taken_back = await downgrade(empty_url, folder)
    with pytest.raises(Exception, match="owed"):
        await ask(empty_url, "SELECT owed FROM payments")
    await upgrade(empty_url, folder)
    assert await ask(empty_url, f"SELECT id FROM payments WHERE owed = {yes} ORDER BY id") == owed
