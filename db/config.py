"""Which database it is, and Tortoise's configuration for its address."""

import os
from pathlib import Path
from typing import Any

from dotenv import dotenv_values

from db.address import AddressError, Sqlite, read

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
DEFAULT_URL = "sqlite://data/crm.sqlite3"
ENV_FILE = Path(".env")


def database_url() -> str:
    """Return DATABASE_URL as the bot's settings read it: of the environment, else of `.env`; empty is as unset.

    For the programs in this package, which know nothing of the bot. Raises AddressError where `.env` can't be read.
    """
    try:
        written = dotenv_values(ENV_FILE, encoding="utf-8") if ENV_FILE.is_file() or ENV_FILE.is_fifo() else {}
    except (OSError, UnicodeDecodeError):
        raise AddressError(".env can't be read, or is not in UTF-8") from None
    for variables in (os.environ, written):
        # Settings don't mind the case of their names.
        if url := {name.lower(): value for name, value in variables.items() if value}.get("database_url"):
            return url
    return DEFAULT_URL


def sqlite_path(url: str) -> Path | None:
    """Return the file of a `sqlite://` address under its real name; none for another database, or one in memory.

    Raises AddressError.
    """
    address = read(url)
    return address.path if isinstance(address, Sqlite) else None


def tortoise_config(url: str) -> dict[str, Any]:
    """Return the configuration for `url` (see `db.address`). Raises AddressError."""
    address = read(url)
    if isinstance(address, Sqlite):
        file = ":memory:" if address.path is None else str(address.path)
        connection = {"engine": "db.sqlite", "credentials": {"file_path": file} | address.pragmas}
    else:
        credentials = {"connect": address.connect, "server_settings": address.server_settings, "schema": address.schema}
        connection = {"engine": "db.postgres", "credentials": credentials | address.pool}
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": ["db.models", "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }
