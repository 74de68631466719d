import asyncio
import os
import sqlite3
import stat
import sys
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from tortoise.context import TortoiseContext

from db.config import sqlite_path, tortoise_config
from db.make_migration import versions
from db.migrate import VERSIONS, MigrationError, downgrade, upgrade
from db.models import Setting, Timer
from tests.support.probe import add_migration, ask, copy_of_migrations, schema_of

ALL = [file.stem for file in versions(VERSIONS)]
STAGE = (
    "INSERT INTO pipeline_stages (id, name, description, colour, position, is_closed)"
    " VALUES (1, 'New', '', 'red', 1, {no})"
)
CLIENT = (
    "INSERT INTO clients (id, first_name, last_name, language, search, screen_digest, created_at, stage_id)"
    " VALUES (1, 'Ann', '', 'en', '', '', '2026-01-01 00:00:00+00:00', 1)"
)
RECORDED = "SELECT version FROM aerich ORDER BY id"


@pytest.fixture
def folder(tmp_path):
    return copy_of_migrations(tmp_path)


@pytest.fixture
async def used(empty_url):
    """A migrated database with a client in a stage."""
    await upgrade(empty_url)
    await ask(empty_url, STAGE.format(no="0" if empty_url.startswith("sqlite") else "false"), CLIENT)
    return empty_url


@contextmanager
def without_those_from(folder, number):
    """Leave the migrations from this number on out of the folder for the block, which gets them."""
    later = [file.rename(file.with_suffix(".later")) for file in versions(folder)[number:]]
    yield later
    for file in later:
        file.rename(file.with_suffix(".py"))


async def migrate(*arguments, **environment):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "db.migrate", *arguments),
        env=os.environ | environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


async def test_upgrading_again_changes_nothing(empty_url):
    assert await upgrade(empty_url) == ALL
    built = await schema_of(empty_url)

    assert await upgrade(empty_url) == []
    assert await schema_of(empty_url) == built
    assert [row["version"] for row in await ask(empty_url, RECORDED)] == [f"{name}.py" for name in ALL]


async def test_processes_that_upgrade_at_the_same_moment_all_succeed(empty_url):
    answers = await asyncio.gather(*(migrate(DATABASE_URL=empty_url) for _ in range(3)))

    assert [(code, err) for code, _, err in answers] == [(0, "")] * 3
    assert sorted(line for _, out, _ in answers for line in out.splitlines() if "applied" in line) == [
        f"applied: {name}" for name in sorted(ALL)
    ]


async def test_upgrades_that_meet_inside_a_migration_apply_it_once(empty_url, folder):
    add_migration(folder, "more", ["CREATE TABLE more (id INT)"])

    answers = await asyncio.gather(*(upgrade(empty_url, folder) for _ in range(5)))

    assert sorted(name for names in answers for name in names) == sorted([*ALL, f"{len(ALL)}_more"])


async def test_a_migration_is_taken_back_and_applied_again(used, folder):
    before = await schema_of(used)
    name = add_migration(
        folder, "shoe_size", ["ALTER TABLE clients ADD shoe_size INT"], ["ALTER TABLE clients DROP COLUMN shoe_size"]
    )

    assert await upgrade(used, folder) == [name]
    after = await schema_of(used)
    assert await downgrade(used, folder) == name
    assert await schema_of(used) == before
    assert await upgrade(used, folder) == [name]
    assert await schema_of(used) == after
    assert await ask(used, "SELECT first_name, shoe_size FROM clients") == [{"first_name": "Ann", "shoe_size": None}]


async def test_what_was_the_only_receipt_of_a_payment_is_the_first_of_its_receipts(empty_url, folder):
    for file in versions(folder)[2:]:
        file.unlink()
    await upgrade(empty_url, folder)
    no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
    photo = '{"kind": "photo", "file_id": "AgAC-1", "message_id": 4000000001}'
    receipts = {1: f"'{photo}'", 2: "NULL", 3: "'null'", 4: f"'{photo}'"}
    await ask(
        empty_url,
        STAGE.format(no=no),
        CLIENT,
        "INSERT INTO offers (id, title, description, price, currency, duration_days, position, is_active)"
        f" VALUES (1, 'Month', '', 300000, 'RUB', 30, 1, {yes})",
        *(
            "INSERT INTO payments (id, client_id, offer_id, title, duration_days, amount, currency, method, status,"
            " receipt, submitted_at, reason, created_at) VALUES"
            f" ({number}, 1, 1, 'Month', 30, 300000, 'RUB', 'transfer', 'pending', {receipt},"
            " '2026-01-03 00:00:00+00:00', '', '2026-01-02 00:00:00+00:00')"
            for number, receipt in receipts.items()
        ),
    )

    await upgrade(empty_url)

    kept = await ask(empty_url, "SELECT payment_id, kind, file_id, message_id, words, file_name FROM receipts")
    assert kept == [
        {"payment_id": 1, "kind": "photo", "file_id": "AgAC-1", "message_id": 4000000001, "words": "", "file_name": ""}
    ]
    assert [row["note"] for row in await ask(empty_url, "SELECT note FROM payments ORDER BY id")] == [""] * 4
    (came,) = await ask(empty_url, "SELECT created_at AS at FROM receipts")
    assert [came] == await ask(empty_url, "SELECT submitted_at AS at FROM payments WHERE id = 1")


async def test_who_waits_for_the_details_and_who_is_asked_for_a_phone_stand_where_they_stood(empty_url, folder):
    with without_those_from(folder, 6) as later:
        await upgrade(empty_url, folder)
        await ask(
            empty_url,
            STAGE.format(no="0" if empty_url.startswith("sqlite") else "false"),
            CLIENT,
            CLIENT.replace("(1, 'Ann', '', 'en', '', ''", "(12, 'Ben', '', 'en', '', 'phone'"),
            "INSERT INTO settings (key, value) VALUES ('payment_details', ''), ('payment_details_waited_for_by:12', ''),"
            " ('payment_details_waited_for_by:99', '')",
        )

    await upgrade(empty_url, folder)

    assert await ask(empty_url, "SELECT client_id FROM details_waits") == [{"client_id": 12}]
    assert await ask(empty_url, "SELECT key FROM settings WHERE key LIKE 'payment%'") == [{"key": "payment_details"}]
    screens = await ask(empty_url, "SELECT screen_digest, expects FROM clients ORDER BY id")
    assert [tuple(screen.values()) for screen in screens] == [("", ""), ("", "phone")]

    for _ in later:
        await downgrade(empty_url, folder)
    waits = "SELECT key FROM settings WHERE key LIKE '%by:%'"
    assert await ask(empty_url, waits) == [{"key": "payment_details_waited_for_by:12"}]
    assert await ask(empty_url, "SELECT screen_digest FROM clients WHERE id = 12") == [{"screen_digest": "phone"}]


async def test_moves_know_by_which_payment_they_were_made(empty_url, folder):
    with without_those_from(folder, 10):
        await upgrade(empty_url, folder)
        no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
        moves = [
            ("payment", "'move-payment-confirmed'", '{"number": 2}', "10:00"),
            ("payment", "'move-payment'", "{}", "10:00"),
            ("payment", "NULL", "{}", "11:00"),  # somebody has written a note of their own
            ("manual", "NULL", "{}", "11:00"),
            ("payment", "NULL", "{}", "11:30"),  # other code made it, and what was paid later moved nobody
        ]
        await ask(
            empty_url,
            STAGE.format(no=no),
            CLIENT,
            "INSERT INTO offers (id, title, description, price, currency, duration_days, position, is_active)"
            f" VALUES (1, 'Month', '', 300000, 'RUB', 30, 1, {yes})",
            *(
                "INSERT INTO payments (id, client_id, offer_id, title, duration_days, amount, currency, method, status,"
                " decided_at, reason, created_at) VALUES"
                f" ({number}, 1, 1, 'Month', 30, 300000, 'RUB', 'transfer', 'confirmed', '2026-01-02 {at}:00+00:00', '',"
                " '2026-01-01 00:00:00+00:00')"
                for number, at in ((1, "09:00"), (2, "10:01"), (3, "11:01"), (4, "12:00"))
            ),
            *(
                "INSERT INTO client_pipelines (client_id, to_stage_id, to_stage_name, event, note, note_key, note_args,"
                f" created_at) VALUES (1, 1, 'New', '{event}', '', {key}, '{args}', '2026-01-02 {at}:00+00:00')"
                for event, key, args, at in moves
            ),
        )

    await upgrade(empty_url, folder)

    found = await ask(empty_url, "SELECT payment_id FROM client_pipelines ORDER BY id")
    assert [move["payment_id"] for move in found] == [2, None, 3, None, None]


async def test_what_the_housekeeping_looked_for_is_planned(empty_url, folder):
    moment = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=10)
    lately = moment.isoformat(" ")
    with without_those_from(folder, 11) as later:
        await upgrade(empty_url, folder)
        no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
        payment = (
            "INSERT INTO payments (id, client_id, offer_id, title, duration_days, amount, currency, method, reason,"
            " created_at, status, submitted_at, decided_at, taken_back_at)"
            " VALUES ({}, 1, 1, 'Month', 30, 300000, 'RUB', 'transfer', '', '2026-01-01 00:00:00.25+00:00', {})"
        )
        receipt = (
            "INSERT INTO receipts (id, client_id, payment_id, kind, file_id, file_name, words, message_id, created_at)"
            " VALUES ({0}, 1, {1}, 'photo', 'AgAC', '', '', {0}, '{2}')"
        )
        program = (
            "INSERT INTO programs (id, client_id, kind, title, content, in_person, created_at, status, ends_on,"
            " finished_at) VALUES ({}, 1, 'paid', '', '{{}}', {}, '2026-01-01 00:00:00+00:00', {})"
        )
        await ask(
            empty_url,
            STAGE.format(no=no),
            CLIENT,
            "INSERT INTO offers (id, title, description, price, currency, duration_days, position, is_active)"
            f" VALUES (1, 'Month', '', 300000, 'RUB', 30, 1, {yes})",
            payment.format(1, "'pending', NULL, NULL, NULL"),
            payment.format(2, "'pending', NULL, NULL, '2026-01-03 00:00:00+00:00'"),
            payment.format(3, "'pending', '2026-01-02 00:00:00+00:00', NULL, NULL"),
            payment.format(4, f"'confirmed', NULL, '{lately}', NULL"),
            payment.format(5, "'rejected', NULL, '2026-01-02 00:00:00+00:00', NULL"),
            receipt.format(1, "NULL", lately),
            receipt.format(2, 4, lately),
            receipt.format(3, "NULL", "2026-01-02 00:00:00+00:00"),
            program.format(1, no, "'delivered', '2026-02-28', NULL"),
            program.format(2, no, "'delivered', '2026-02-28', '2026-03-01 00:00:00+00:00'"),
            program.format(3, no, "'delivered', NULL, NULL"),
            program.format(4, no, "'queued', NULL, NULL"),
        )

    await upgrade(empty_url, folder)

    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(empty_url))
        found = await Timer.all().order_by("key")
        due = {timer.key: timer.due_at for timer in found}
        assert due == {
            "decision_stays:payment:4": moment + timedelta(days=1),
            "payment_closes:payment:1": datetime(2026, 1, 15, 0, 0, 0, 250_000, tzinfo=UTC),
            "payment_closes:payment:2": datetime(2026, 1, 17, tzinfo=UTC),
            "program_ends:program:1": datetime(2026, 3, 1, 12, tzinfo=UTC),
            "receipt_unanswered:receipt:1": moment + timedelta(hours=1),
        }
        assert {(timer.client_id, timer.status, timer.attempts) for timer in found} == {(1, "pending", 0)}
        assert [timer.key for timer in found] == [f"{timer.kind}:{timer.subject}" for timer in found]
        waiting = await Timer.filter(due_at__lte=datetime(2026, 2, 1, tzinfo=UTC)).order_by("due_at")
        assert [timer.subject for timer in waiting] == ["payment:1", "payment:2"]

    for _ in later:
        await downgrade(empty_url, folder)
    assert "timers" not in {fact[1] for fact in await schema_of(empty_url)}


async def test_closed_stages_with_a_default_name_are_told_apart_and_others_are_asked_about(empty_url, folder):
    (number,) = [at for at, file in enumerate(versions(folder)) if file.stem.endswith("_why_they_leave")]
    with without_those_from(folder, number) as later:
        await upgrade(empty_url, folder)
        no, yes = ("0", "1") if empty_url.startswith("sqlite") else ("false", "true")
        stages = [("Завершен", yes), ("Completed", yes), ("Неактивен", yes), ("Inactive", no), ("Архив", yes)]
        await ask(
            empty_url,
            *(
                "INSERT INTO pipeline_stages (id, name, description, colour, position, is_closed)"
                f" VALUES ({number}, '{name}', '', 'red', {number}, {closed})"
                for number, (name, closed) in enumerate(stages, 1)
            ),
        )

    await upgrade(empty_url)

    told = "SELECT closed_as FROM pipeline_stages ORDER BY position"
    found = [row["closed_as"] for row in await ask(empty_url, told)]
    assert found == ["success", "success", "loss", None, None]

    for _ in later:
        await downgrade(empty_url, folder)
    closed = await ask(empty_url, "SELECT name FROM pipeline_stages WHERE is_closed ORDER BY position")
    assert [row["name"] for row in closed] == ["Завершен", "Completed", "Неактивен", "Архив"]
    await upgrade(empty_url, folder)
    assert [row["closed_as"] for row in await ask(empty_url, told)] == found


async def test_the_first_migration_cannot_be_taken_back(empty_url, folder):
    for file in versions(folder)[1:]:
        file.unlink()
    await upgrade(empty_url, folder)

    with pytest.raises(MigrationError, match="cannot be taken back"):
        await downgrade(empty_url, folder)


async def test_a_failing_migration_leaves_nothing_behind(used, folder):
    before = await schema_of(used)
    fine = add_migration(folder, "fine", ["CREATE TABLE fine (id INT)"])
    broken = add_migration(
        folder, "broken", ["CREATE TABLE half (id INT)", "UPDATE clients SET first_name = ''", "CREATE NONSENSE"]
    )

    with pytest.raises(MigrationError, match=f"^{broken}: .*NONSENSE"):
        await upgrade(used, folder)

    assert {fact[1] for fact in await schema_of(used) - before} == {"fine"}
    assert await ask(used, "SELECT first_name FROM clients") == [{"first_name": "Ann"}]
    assert [row["version"] for row in await ask(used, RECORDED)] == [f"{name}.py" for name in [*ALL, fine]]
    add_migration(folder, "never", [])  # the next attempt begins where this one ended
    (folder / f"{broken}.py").unlink()
    assert len(await upgrade(used, folder)) == 1


async def test_a_database_that_is_newer_than_the_program_is_refused(used, folder):
    name = add_migration(folder, "from_the_future", ["CREATE TABLE future (id INT)"])
    await upgrade(used, folder)

    with pytest.raises(MigrationError, match=f"newer than this program.*{name}"):
        await upgrade(used)


async def test_a_failure_on_the_command_line_is_one_line(tmp_path):
    (tmp_path / "not-a-folder").touch()
    for url in ("postgres://nobody@127.0.0.1:1/x", f"sqlite://{tmp_path}/not-a-folder/x.sqlite3", "nothing://here"):
        code, out, err = await migrate(DATABASE_URL=url)
        assert (code, out, err.count("\n")) == (2, "", 1)


REBUILD = [
    """
    CREATE TABLE new_stages (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        name TEXT NOT NULL UNIQUE,
        description VARCHAR(200) NOT NULL,
        colour VARCHAR(8) NOT NULL,
        position INT NOT NULL,
        is_closed INT NOT NULL
    )
    """,
    "INSERT INTO new_stages SELECT id, name, description, colour, position, is_closed FROM pipeline_stages{rows}",
    "DROP TABLE pipeline_stages",
    "ALTER TABLE new_stages RENAME TO pipeline_stages",
]


@pytest.mark.sqlite
async def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(used, folder):
    add_migration(folder, "rebuild", [statement.format(rows="") for statement in REBUILD])

    await upgrade(used, folder)

    assert await ask(used, "SELECT first_name, stage_id FROM clients") == [{"first_name": "Ann", "stage_id": 1}]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        await ask(used, "DELETE FROM pipeline_stages")


@pytest.mark.sqlite
async def test_a_migration_that_leaves_rows_without_what_they_refer_to_is_undone(used, folder):
    add_migration(folder, "lossy", [statement.format(rows=" WHERE id > 1") for statement in REBUILD])

    with pytest.raises(MigrationError, match=r"in clients$"):
        await upgrade(used, folder)

    assert await ask(used, "SELECT id FROM pipeline_stages") == [{"id": 1}]


@pytest.mark.sqlite
async def test_a_database_with_data_is_copied_before_it_is_changed(used, folder):
    path = sqlite_path(used)
    assert path is not None
    assert list(path.parent.glob("*.before-*")) == []  # there was nothing to copy when it was made
    name = add_migration(folder, "forget_names", ["UPDATE clients SET first_name = ''"])

    await upgrade(used, folder)

    copy = path.with_name(f"empty.before-{name}.sqlite3")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT first_name FROM clients").fetchall() == [("Ann",)]
        assert database.execute("SELECT count(*) FROM aerich").fetchall() == [(len(ALL),)]


@pytest.mark.sqlite
async def test_a_new_database_is_for_its_owner_only(tmp_path):
    path = tmp_path / "data" / "crm.sqlite3"

    await upgrade(f"sqlite://{path}")

    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@pytest.mark.sqlite
async def test_an_upgrade_waits_while_another_process_migrates(tmp_path):
    fcntl = pytest.importorskip("fcntl")
    lock = os.open(tmp_path / "crm.sqlite3.migrating", os.O_RDWR | os.O_CREAT)
    fcntl.flock(lock, fcntl.LOCK_EX)

    upgrading = asyncio.create_task(upgrade(f"sqlite://{tmp_path}/crm.sqlite3"))
    assert await asyncio.wait([upgrading], timeout=0.3) == (set(), {upgrading})

    os.close(lock)
    assert await upgrading == ALL


@pytest.mark.sqlite
async def test_a_database_at_work_is_upgraded_without_disturbing_it(database_url, database, folder):
    name = add_migration(folder, "more", ["CREATE TABLE more (id INT)"])

    assert await upgrade(database_url, folder) == [name]

    assert await database.execute_query_dict("SELECT count(*) AS n FROM more") == [{"n": 0}]
    await Setting.create(key="details", value="still at work")
    assert (await Setting.get(key="details")).value == "still at work"
    assert await database.execute_query_dict("PRAGMA foreign_keys") == [{"foreign_keys": 1}]
