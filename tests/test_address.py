"""An address of a database means the same to all who read it, or is refused in one line."""

import asyncio
from pathlib import Path

import pytest

from bot import settings
from bot.settings import SettingsError
from db.address import AddressError, Postgres, Sqlite, read
from db.backup import BackupError, backup
from db.config import database_url, sqlite_path, tortoise_config
from db.locks import SenderLock
from db.migrate import MigrationError, upgrade


def connecting(url: str) -> dict[str, object]:
    address = read(url)
    assert isinstance(address, Postgres)
    return {name: value for name, value in address.connect.items() if value is not None and name != "timeout"}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgres://anna:p%40s%2Fs%23@h/crm",
            {"user": "anna", "password": "p@s/s#", "host": ["h"], "database": "crm"},
        ),
        ("postgresql://anna:p@ss[@h/crm", {"user": "anna", "password": "p@ss[", "host": ["h"], "database": "crm"}),
        ("postgres://anna@[::1]:6432/crm", {"user": "anna", "host": ["::1"], "port": [6432], "database": "crm"}),
        ("postgres://anna@/crm?host=::1", {"user": "anna", "host": ["::1"], "database": "crm"}),
        (
            "postgres:///crm?host=/var/run/postgresql&port=5433&user=anna&password=a%2Bb+c",
            {
                "user": "anna",
                "password": "a+b+c",
                "host": ["/var/run/postgresql"],
                "port": [5433],
                "database": "crm",
            },
        ),
        ("postgres://anna@%2Fvar%2Frun/crm", {"user": "anna", "host": ["/var/run"], "database": "crm"}),
        ("postgres://anna@h:/crm%20two", {"user": "anna", "host": ["h"], "database": "crm two"}),
        ("postgres://anna@a,b:2/c", {"user": "anna", "host": ["a", "b"], "port": [5432, 2], "database": "c"}),
        ("postgres://anna@h", {"user": "anna", "host": ["h"]}),
    ],
)
def test_every_part_of_an_address_arrives_as_it_was_meant(
    url: str, expected: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGPORT", raising=False)
    assert connecting(url) == expected


def test_the_parameters_of_an_address_reach_those_whom_they_are_for() -> None:
    url = (
        "postgres://anna@h/crm?sslmode=require&maxsize=7&schema=gym&timeout=3&statement_cache_size=0"
        "&application_name=crm&options=-c%20lock_timeout%3D9s&target_session_attrs=read-write"
    )
    connection = tortoise_config(url)["connections"]["default"]["credentials"]
    assert (connection["maxsize"], connection["schema"]) == (7, "gym")
    assert connection["server_settings"] == {"application_name": "crm", "options": "-c lock_timeout=9s"}
    assert connecting(url) | {"user": "anna", "host": ["h"], "database": "crm"} == {
        "user": "anna",
        "host": ["h"],
        "database": "crm",
        "statement_cache_size": 0,
        "dsn": "postgres://?sslmode=require&target_session_attrs=read-write",
    }
    address = read(url)
    assert isinstance(address, Postgres)
    assert address.connect["timeout"] == 3
    assert address.environment == {
        "PGHOST": "h",
        "PGUSER": "anna",
        "PGDATABASE": "crm",
        "PGSSLMODE": "require",
        "PGCONNECT_TIMEOUT": "3",
        "PGAPPNAME": "crm",
        "PGOPTIONS": "-c lock_timeout=9s",
        "PGTARGETSESSIONATTRS": "read-write",
    }


@pytest.mark.parametrize(
    ("asked", "mode"),
    [
        *((f"sslmode={mode}", mode) for mode in ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")),
        *(
            ("ssl=require", "require"),
            ("ssl=true", "require"),
            ("ssl=0", "disable"),
            ("ssl=verify-full", "verify-full"),
        ),
        ("ssl=true&sslmode=require", "require"),
    ],
)
def test_encryption_is_asked_for_in_every_way_that_is_usual(asked: str, mode: str) -> None:
    assert connecting(f"postgres://anna@h/crm?{asked}")["dsn"] == f"postgres://?sslmode={mode}"


REFUSED = {
    "postgres://anna:secret-pw@h/crm?sslmod=require": "sslmod is not known",
    "postgres://anna:secret-pw@h/crm?pgbouncer=true": "pgbouncer is not known",
    "postgres://anna:secret-pw@h/crm?sslmode=on": "sslmode can be disable",
    "postgres://anna:secret-pw@h/crm?ssl=maybe": "ssl can be disable",
    "postgres://anna:secret-pw@h/crm?ssl=false&sslmode=require": "contradict",
    "postgres://anna:secret-pw@h/crm?sslmode=verify-full&sslrootcert=/nowhere/ca.crt": "sslrootcert is not there",
    "postgres://anna:secret-pw@h/crm?sslmode=require&sslrootcert=system": "verify-full only",
    "postgres://anna:secret-pw@h/crm?channel_binding=require": "channel_binding can be",
    "postgres://anna:secret-pw@h/crm?maxsize=five": "maxsize is no number",
    "postgres://anna:secret-pw@h/crm?maxsize=0": "maxsize is too small",
    "postgres://anna:secret-pw@h/crm?minsize=9&maxsize=5": "less than minsize",
    "postgres://anna:secret-pw@h/crm?timeout=-1": "timeout is no number",
    "postgres://anna:secret-pw@h/crm?schema=": "schema has no value",
    "postgres://anna:secret-pw@h/crm?target_session_attrs=master": "target_session_attrs can be",
    "postgres://anna:secret-pw#1@h/crm": "percent-encoded",
    "postgres://anna:secret/pw@h/crm": "percent-encoded",
    "postgres://anna:secret-pw@h:port/crm": "host in it can't be read",
    "postgres://anna:secret-pw@h:99999/crm": "a port in it is none",
    "postgres://anna:secret-pw@a,b/crm?port=1,2,3": "as many ports as hosts",
    "postgres://anna:secret-pw@a..b/crm": "host in it can't be read",
    "sqlite://data/what?.sqlite3": "not known",
    "sqlite://data/crm.sqlite3?mode=ro": "mode is not known",
    "sqlite://data/crm.sqlite3?synchronous=OFF;": "synchronous is wrong",
    "mysql://anna:secret-pw@h/crm": "neither sqlite:// nor postgres://",
}


async def asking_for_the_lock(url: str) -> None:
    SenderLock(url)


@pytest.mark.parametrize("url", REFUSED)
def test_what_an_address_can_not_mean_is_refused_in_one_line_by_all(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"DATABASE_URL": url, "BOT_TOKEN": f"1:{'A' * 35}", "ADMIN_IDS": "1"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as at_the_start:
        settings.load()
    with pytest.raises(MigrationError) as migrating:
        asyncio.run(upgrade(url))
    with pytest.raises(BackupError) as copying:
        asyncio.run(backup(url, tmp_path / "copy"))
    with pytest.raises(AddressError) as sending:
        asyncio.run(asking_for_the_lock(url))

    for refusal in (at_the_start, migrating, copying, sending):
        words = str(refusal.value)
        assert REFUSED[url] in words
        assert "secret" not in words
        assert "\n" not in words
    assert names_in(tmp_path) == set()


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


@pytest.mark.parametrize("name", ["my crm#1.sqlite3", "100%25.sqlite3", "база & co;.sqlite3", "#.sqlite3"])
async def test_a_file_of_any_name_is_the_same_for_the_bot_its_lock_and_its_copies(tmp_path: Path, name: str) -> None:
    url = f"sqlite://{tmp_path}/{name}?synchronous=NORMAL"

    assert await upgrade(url)

    assert sqlite_path(url) == tmp_path / name
    assert tortoise_config(url)["connections"]["default"]["credentials"]["file_path"] == str(tmp_path / name)
    await backup(url, tmp_path / "copy")
    assert names_in(tmp_path) == {name, f"{name}.migrating", "copy"}


def test_links_in_a_circle_are_refused_in_one_line(tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        (tmp_path / one).symlink_to(other)
    with pytest.raises(AddressError, match="no file can be at its path"):
        read(f"sqlite://{tmp_path}/a")


def test_a_database_in_memory_is_no_file() -> None:
    assert read("sqlite://:memory:") == Sqlite(None, read("sqlite://x").pragmas)  # type: ignore[union-attr]


def test_a_relative_path_begins_where_the_program_was_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert sqlite_path("sqlite://data/crm.sqlite3") == tmp_path / "data" / "crm.sqlite3"


# Where the address is written

HERE = {
    "in .env": ("DATABASE_URL=sqlite://here.db", {}),
    "in .env with quotes, a comment and export": ('# the data\nexport DATABASE_URL="sqlite://here.db" # here\n', {}),
    "in .env in small letters": ("database_url=sqlite://here.db", {}),
    "in .env by another of its variables": ("PLACE=here\nDATABASE_URL=sqlite://${PLACE}.db", {}),
    "in the environment, which wins": ("DATABASE_URL=sqlite://there.db", {"DATABASE_URL": "sqlite://here.db"}),
    "in .env, and the environment's is empty": ("DATABASE_URL=sqlite://here.db", {"DATABASE_URL": ""}),
    "in the environment, and .env's is empty": ("DATABASE_URL=", {"database_url": "sqlite://here.db"}),
    "nowhere": ("DATABASE_URL=\n", {}),
}


@pytest.mark.parametrize("where", HERE)
def test_migrations_and_copies_take_the_database_that_the_bot_takes(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, environment = HERE[where]
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"BOT_TOKEN=1:{'A' * 35}\nADMIN_IDS=1\n{written}", "utf-8")
    for name in ("DATABASE_URL", "database_url", "BOT_TOKEN", "ADMIN_IDS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert database_url() == settings.load().database_url
    assert database_url() == ("sqlite://data/crm.sqlite3" if where == "nowhere" else "sqlite://here.db")


def test_an_env_file_that_is_no_text_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    (tmp_path / ".env").write_bytes(b"DATABASE_URL=\xff\xfe")
    with pytest.raises(AddressError, match=r"\.env"):
        database_url()
