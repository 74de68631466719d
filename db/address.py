"""What a database's address says: one reader for the models, the locks, backups and migrations.

`sqlite://PATH`, where PATH stands for itself: nothing in it is percent-encoded, and it ends at the first `?`.
`postgres://user:password@host:port/name`, where each part is percent-encoded, as libpq reads it.
Both may be followed by `?name=value&…` with the parameters below; what is not known is refused, not passed over.
"""

import getpass
import os
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode

CONNECT_TIMEOUT = 10.0

# SQLite's, with what each is without being named.
PRAGMAS = {
    "journal_mode": "WAL",
    "journal_size_limit": "16384",
    # With the write-ahead log NORMAL loses nothing when the process dies, and it is three times as fast; after a power
    # cut the last commits may be missing, so files stay on FULL.
    "synchronous": "FULL",
    # What a client has had deleted is not to be read in the file either: it is overwritten, and db/traces.py sees to
    # the log and to the index of the search.
    "secure_delete": "ON",
}
MORE_PRAGMAS = ("busy_timeout", "cache_size", "mmap_size", "temp_store")

# libpq's, with the variables that its programs read them from. asyncpg reads them in an address.
TLS_FILES = {"sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY", "sslcrl": "PGSSLCRL"}
LIBPQ = TLS_FILES | {
    "sslmode": "PGSSLMODE",
    "sslnegotiation": "PGSSLNEGOTIATION",
    "ssl_min_protocol_version": "PGSSLMINPROTOCOLVERSION",
    "ssl_max_protocol_version": "PGSSLMAXPROTOCOLVERSION",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
    "passfile": "PGPASSFILE",
}
SESSION = {"application_name": "PGAPPNAME", "options": "PGOPTIONS"}
SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
# `ssl` is said in other programs' ways; true is what JDBC means by it, and libpq when it reads JDBC's addresses.
SSL = dict.fromkeys(("true", "1", "yes", "on"), "require") | dict.fromkeys(("false", "0", "no", "off"), "disable")
TLS_VERSIONS = ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")
CHOICES = {
    "sslmode": SSL_MODES,
    "sslnegotiation": ("postgres", "direct"),
    "ssl_min_protocol_version": TLS_VERSIONS,
    "ssl_max_protocol_version": TLS_VERSIONS,
    "target_session_attrs": ("any", "primary", "standby", "prefer-standby", "read-write", "read-only"),
    # Understood, and nothing to do for: asyncpg can't do more than this.
    "channel_binding": ("disable", "prefer"),
    "gssencmode": ("disable", "prefer"),
}
OTHER_NAMES = {"connect_timeout": "timeout", "min_size": "minsize", "max_size": "maxsize", "database": "dbname"}
PLACES = ("host", "port", "user", "password", "dbname", "schema")
# asyncpg's for each connection, and for the pool of them; with the smallest value.
NUMBERS: dict[str, tuple[type, float]] = {
    "timeout": (float, 0.001),
    "command_timeout": (float, 0.001),
    "statement_cache_size": (int, 0),
    "max_cached_statement_lifetime": (int, 0),
    "max_cacheable_statement_size": (int, 0),
}
POOL: dict[str, tuple[type, float]] = {
    "minsize": (int, 0),
    "maxsize": (int, 1),
    "max_queries": (int, 1),
    "max_inactive_connection_lifetime": (float, 0),
}
KNOWN = ("ssl", *CHOICES, *LIBPQ, *SESSION, *OTHER_NAMES, *PLACES, *NUMBERS, *POOL)

AUTHORITY = re.compile(
    r"(?:(?P<user>[^:/?#@]*)(?::(?P<password>[^/?#]*))?@)?(?P<hosts>[^/?#@]*)(?:/(?P<name>[^/?#]*))?(?:\?(?P<query>[^#]*))?"
)
HOST = re.compile(r"(?:\[(?P<six>[0-9a-fA-F:.]+(?:%[\w.-]+)?)\]|(?P<name>[^:\[\]]*))(?::(?P<port>\d*))?")


class AddressError(ValueError):
    """The address can't be read, or asks for what can't be done; one line, without what stands in it."""


@dataclass(frozen=True)
class Sqlite:
    """A file under its real name, whatever links lead to it; none is a database in memory."""

    path: Path | None
    pragmas: dict[str, str]


@dataclass(frozen=True)
class Postgres:
    """A database on a server: what `asyncpg.connect` takes, what the pool takes, and the same for libpq's programs."""

    connect: dict[str, Any] = field(repr=False)
    pool: dict[str, Any]
    server_settings: dict[str, str]
    schema: str | None
    environment: dict[str, str] = field(repr=False)


def read(url: str) -> Sqlite | Postgres:
    """Return what the address says. Raises AddressError."""
    if url.startswith("sqlite://"):
        return _sqlite(url.removeprefix("sqlite://"))
    for scheme in ("postgres://", "postgresql://"):
        if url.startswith(scheme):
            return _postgres(url.removeprefix(scheme))
    raise AddressError("it begins with neither sqlite:// nor postgres://")


def _sqlite(rest: str) -> Sqlite:
    path, _, query = rest.partition("?")
    pragmas = PRAGMAS | _parameters(query, (*PRAGMAS, *MORE_PRAGMAS))
    for name, value in pragmas.items():
        if not re.fullmatch(r"-?\w+", value):
            raise AddressError(f"the value of {name} is wrong")
    if not path or "\0" in path:
        raise AddressError("it names no file")
    try:
        return Sqlite(None if path == ":memory:" else Path(path).resolve(), pragmas)
    except (OSError, RuntimeError, ValueError):  # links in a circle; the folder of the program is gone
        raise AddressError("no file can be at its path") from None


def _postgres(rest: str) -> Postgres:
    found = AUTHORITY.fullmatch(rest)
    if found is None:
        raise AddressError("special characters in it must be percent-encoded, like %40 for @, %2F for / and %23 for #")
    given = _parameters(found["query"] or "", KNOWN)
    parameters = {OTHER_NAMES.get(name, name): value for name, value in given.items()}
    hosts, ports = _hosts(found["hosts"], parameters)
    user = unquote(found["user"] or "") or parameters.get("user") or None
    _somebody(user)
    place = {
        "host": hosts or None,
        "port": ports or None,
        "user": user,
        "password": unquote(found["password"] or "") or parameters.get("password") or None,
        "database": unquote(found["name"] or "") or parameters.get("dbname") or None,
    }
    more = ("target_session_attrs", "passfile")
    libpq = _tls(parameters) | {name: parameters[name] for name in more if name in parameters}
    settings = {name: parameters[name] for name in SESSION if name in parameters}
    numbers = {"timeout": CONNECT_TIMEOUT} | _numbers(parameters, NUMBERS)
    return Postgres(
        connect=place | numbers | ({"dsn": f"postgres://?{urlencode(libpq)}"} if libpq else {}),
        pool=_pool(parameters),
        server_settings=settings,
        schema=parameters.get("schema") or None,
        environment=_environment(place, libpq | settings, numbers["timeout"]),
    )


def _parameters(query: str, known: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for item in query.split("&") if query else []:
        name, _, value = item.partition("=")
        name, value = unquote(name), unquote(value)
        if name not in known:
            shown = name if re.fullmatch(r"\w{1,40}", name) else "in it"
            raise AddressError(f"the parameter {shown} is not known; known are {', '.join(sorted(set(known)))}")
        if "\0" in value or value == "":
            raise AddressError(f"the parameter {name} has no value")
        found[name] = value
    for name, choices in CHOICES.items():
        if name in found and found[name] not in choices:
            raise AddressError(f"the parameter {name} can be {', '.join(choices)} here")
    return found


def _hosts(listed: str, parameters: Mapping[str, str]) -> tuple[list[str], list[int]]:
    """Return the hosts, which stand before the name or in a parameter, and as many ports, or none for libpq's own."""
    hosts, ports = [], []
    for item in (listed or parameters.get("host", "")).split(","):
        decoded = unquote(item)
        if not listed and decoded.count(":") > 1 and not decoded.startswith(("/", "[")):
            decoded = f"[{decoded}]"  # a parameter holds no port, so libpq wants no brackets there
        found = None if decoded.startswith("/") else HOST.fullmatch(decoded)
        if found is None and not decoded.startswith("/"):
            raise AddressError("a host in it can't be read")
        name = decoded if found is None else found["six"] or found["name"] or ""
        try:
            name.encode("idna" if not name.startswith("/") else "utf-8")
        except UnicodeError:
            raise AddressError("a host in it can't be read") from None
        hosts.append(name)
        ports.append((found["port"] if found else None) or "")
    if listed and "port" in parameters and not any(ports):
        ports = []
    ports = ports if any(ports) else parameters.get("port", "").split(",")
    if any(ports) and len(ports) == 1:
        ports *= len(hosts)
    if any(port and (not port.isdecimal() or not 0 < int(port) < 65536) for port in ports):
        raise AddressError("a port in it is none")
    if any(ports) and len(ports) != len(hosts):
        raise AddressError("it has not as many ports as hosts")
    if len(hosts) > 1 and not all(hosts):
        raise AddressError("a host in it can't be read")
    numbers = [int(port or os.environ.get("PGPORT") or 5432) for port in ports] if any(ports) else []
    if hosts == [""]:
        # Without a host libpq's variables and sockets serve, all at this port.
        return [], numbers[:1]
    return hosts, numbers


def _somebody(user: str | None) -> None:
    if user is None and not os.environ.get("PGUSER"):
        try:
            getpass.getuser()
        except (KeyError, OSError):  # a user of the system without a name, as in a container
            raise AddressError("it names no user") from None


def _tls(parameters: Mapping[str, str]) -> dict[str, str]:
    tls = {name: parameters[name] for name in LIBPQ if name in parameters and name.startswith("ssl")}
    if "ssl" in parameters:
        mode = SSL.get(parameters["ssl"].lower(), parameters["ssl"])
        if mode not in SSL_MODES:
            raise AddressError(f"the parameter ssl can be {', '.join(SSL_MODES)} or true")
        if tls.setdefault("sslmode", mode) != mode:
            raise AddressError("ssl and sslmode contradict each other")
    if tls.get("sslrootcert") == "system":
        # As libpq has it from version 16 on: the authorities that the system trusts, and no less than the whole check.
        if tls.setdefault("sslmode", "verify-full") != "verify-full":
            raise AddressError("sslrootcert=system goes with sslmode=verify-full only")
        tls["sslrootcert"] = ssl.get_default_verify_paths().cafile or ""
        if not tls["sslrootcert"]:
            raise AddressError("this system has no file of certificates; name one in sslrootcert")
    for name in TLS_FILES:
        if name in tls and not os.access(tls[name], os.R_OK):
            raise AddressError(f"the file of {name} is not there, or may not be read")
    return tls


def _numbers(parameters: Mapping[str, str], known: Mapping[str, tuple[type, float]]) -> dict[str, Any]:
    numbers = {}
    for name, (kind, least) in known.items():
        if name in parameters:
            if not re.fullmatch(r"\d{1,9}" if kind is int else r"\d{1,9}(\.\d{1,9})?", parameters[name]):
                raise AddressError(f"the parameter {name} is no number")
            numbers[name] = kind(parameters[name])
            if numbers[name] < least:
                raise AddressError(f"the parameter {name} is too small")
    return numbers


def _pool(parameters: Mapping[str, str]) -> dict[str, Any]:
    pool = _numbers(parameters, POOL)
    least = pool.setdefault("minsize", min(1, pool.get("maxsize", 1)))
    if pool.setdefault("maxsize", max(5, least)) < least:
        raise AddressError("maxsize is less than minsize")
    return pool


def _environment(place: Mapping[str, Any], others: Mapping[str, str], timeout: float) -> dict[str, str]:
    """Return the variables that say the same to `pg_dump`; everybody may read the arguments of a process."""
    variables = LIBPQ | SESSION
    environment = {variables[name]: value for name, value in others.items()}
    for name in ("host", "port"):
        if place[name]:
            environment[f"PG{name.upper()}"] = ",".join(map(str, place[name]))
    for name in ("user", "password", "database"):
        if place[name]:
            environment[f"PG{name.upper()}"] = place[name]
    environment["PGCONNECT_TIMEOUT"] = str(max(2, round(timeout)))
    return environment
