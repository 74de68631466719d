"""Tortoise's configuration for a database address."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tortoise.backends.base.config_generator import expand_db_url

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
DEFAULT_URL = "sqlite://data/crm.sqlite3"
SQLITE = {
    # With the write-ahead log (Tortoise's default) NORMAL loses nothing when the process dies, and it is three times
    # as fast; after a power cut the last commits may be missing, so files stay on FULL.
    "synchronous": "FULL",
    # What a client has had deleted is not to be read in the file either.
    "secure_delete": "ON",
}
# Tortoise's, with transactions that end whatever happens.
ENGINES = {"sqlite": "db.sqlite", "postgres": "db.postgres", "postgresql": "db.postgres"}


def database_url() -> str:
    """Return DATABASE_URL of the environment, for the programs in this package; the bot has its own settings."""
    return os.environ.get("DATABASE_URL") or DEFAULT_URL


def sqlite_path(url: str) -> Path | None:
    """Return the file of a `sqlite://` address; none for another database, or one in memory."""
    if not url.startswith("sqlite://"):
        return None
    path = url.removeprefix("sqlite://").split("?")[0]
    return None if path in ("", ":memory:") else Path(path)


def tortoise_config(url: str) -> dict[str, Any]:
    """Return the configuration for `url`, `sqlite://PATH` or `postgres://user:password@host:port/name`."""
    if url.startswith("sqlite://"):
        for pragma, value in SQLITE.items():
            if pragma not in url:
                url += f"{'&' if '?' in url else '?'}{pragma}={value}"
    scheme = urlsplit(url).scheme
    if scheme == "postgresql":
        url = "postgres" + url.removeprefix("postgresql")
    connection = expand_db_url(url)
    connection["engine"] = ENGINES.get(scheme, connection["engine"])
    return {
        "connections": {"default": connection},
        "apps": {"models": {"models": ["db.models", "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }
