"""Who may send, and whose file it is: one process at a time, also where one of them is stopped for a while."""

import asyncio
import os
import shutil
import signal
import ssl
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from bot.run.web import LOCK, health
from db import locks
from db import postgres as engine
from db.backup import backup
from db.config import tortoise_config
from db.connection import connected
from db.locks import LockError, OneProcess, SenderLock, TakenError, refuse_pooler
from db.migrate import MigrationError, upgrade
from db.models import Setting
from tests.support import postgres
from tests.support.postgres_proxy import Proxy

LEASE = 1.0
# Asks for the lock whenever it is told to, and says what it got.
HOLDER = f"""
import asyncio, sys
from db import locks, postgres as engine
locks.LEASE, locks.RENEW = {LEASE}, 0.2

async def main():
    lock = locks.SenderLock(sys.argv[1])
    ask = lock.held
    for _ in range(3):
        print(await ask(), flush=True)
        ask = lock.still_held
        await asyncio.to_thread(sys.stdin.readline)

asyncio.run(main())
"""


@pytest.fixture
def _short_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "LEASE", LEASE)
    monkeypatch.setattr(locks, "RENEW", 0.2)


async def seconds_until_held(lock: SenderLock) -> float:
    began = time.monotonic()
    async with asyncio.timeout(10 * LEASE):
        while not await lock.held():  # noqa: ASYNC110 - another process's lock rings no bell
            await asyncio.sleep(0.05)
    return time.monotonic() - began


@pytest.mark.postgres
@pytest.mark.usefixtures("_short_lease")
async def test_a_stopped_process_leaves_the_sending_to_another_and_knows_it_when_it_wakes(database_url: str) -> None:
    pipe = asyncio.subprocess.PIPE
    holder = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, database_url), stdin=pipe, stdout=pipe, env=os.environ | {"PYTHONPATH": "."}
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    other = SenderLock(database_url)
    try:
        assert await holder.stdout.readline() == b"True\n"
        assert not await other.held()
        holder.send_signal(signal.SIGSTOP)
        assert await seconds_until_held(other) < 3 * LEASE
        holder.stdin.write(b"\n")
        holder.send_signal(signal.SIGCONT)
        assert await holder.stdout.readline() == b"False\n"
        assert await other.still_held()
    finally:
        holder.kill()
        await holder.wait()
        await other.release()


@pytest.mark.postgres
@pytest.mark.usefixtures("_short_lease")
async def test_a_sender_that_is_busy_with_something_long_keeps_the_lock(database_url: str) -> None:
    one, other = SenderLock(database_url), SenderLock(database_url)
    assert await one.held()
    await asyncio.sleep(1.5 * LEASE)
    assert not await other.held()
    assert await one.still_held()
    await one.release()
    assert await other.held()
    await other.release()


@pytest.mark.postgres
@pytest.mark.usefixtures("_short_lease")
async def test_a_process_that_stood_still_has_lost_the_lock_before_it_asks(database_url: str) -> None:
    one, other = SenderLock(database_url), SenderLock(database_url)
    assert await one.held()
    time.sleep(1.3 * LEASE)  # noqa: ASYNC251 - nothing of this process may run meanwhile
    assert await other.held()
    assert not await one.still_held()
    assert not await one.held()
    await other.release()
    assert await one.held()
    await one.release()


@pytest.mark.postgres
async def test_a_process_that_stood_still_in_a_transaction_keeps_no_rows_from_the_others(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "STANDSTILL", 300)

    async def stand_still() -> None:
        async with in_transaction():
            await Setting.select_for_update().get(key="row")
            time.sleep(0.6)  # noqa: ASYNC251 - nothing of this process may run meanwhile
            async with asyncio.timeout(5):
                await postgres.execute(database_url, "UPDATE settings SET value = '2' WHERE key = 'row'")
            await Setting.filter(key="row").update(value="3")

    async with connected(database_url):
        await Setting.create(key="row", value="1")
        with pytest.raises((BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError)):
            await stand_still()
        assert (await Setting.get(key="row")).value == "2"


@pytest.mark.postgres
async def test_a_server_that_does_not_answer_holds_up_no_stop(database_url: str) -> None:
    async with Proxy(database_url).listening() as proxy:
        lock = SenderLock(proxy.url)
        assert await lock.held()
        proxy.freeze()
        began = time.monotonic()
        await lock.release()
        assert time.monotonic() - began < 3


@pytest.mark.postgres
async def test_bots_with_schemas_of_their_own_send_side_by_side(database_url: str) -> None:
    one, same, other = (SenderLock(f"{database_url}{schema}") for schema in ("", "?schema=public", "?schema=second"))
    assert [await one.held(), await same.held(), await other.held()] == [True, False, True]
    for lock in (one, same, other):
        await lock.release()


@pytest.mark.postgres
async def test_a_pooler_that_shares_sessions_out_is_refused_in_words(database_url: str) -> None:
    await refuse_pooler(database_url)
    async with Proxy(database_url).listening() as proxy:
        await refuse_pooler(proxy.url)
    async with Proxy(database_url, pooled=True).listening() as pooler:
        # This is what it would come to.
        one, other = await asyncpg.connect(pooler.url), await asyncpg.connect(pooler.url)
        assert [await each.fetchval("SELECT pg_try_advisory_lock(1)") for each in (one, other)] == [True, True]
        with pytest.raises(LockError, match=r"a pooler in front of it .* pool_mode = session"):
            await refuse_pooler(pooler.url)
        one.terminate()
        other.terminate()


async def test_the_health_check_tells_that_nothing_can_be_sent(database: Any, database_url: str) -> None:
    async def said(url: str) -> tuple[int, str]:
        lock = SenderLock(url)
        with suppress(OSError):
            await lock.held()
        await lock.release()
        app = web.Application()
        app[LOCK] = lock
        response = await health(make_mocked_request("GET", "/healthz", app=app))
        return response.status, str(response.text)

    assert await said(database_url) == (200, '{"status": "ok"}')
    status, words = await said("postgres://nobody@127.0.0.1:1/x")
    assert status == 503
    assert "nothing is sent" in words


# What an address may ask for


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    """A certificate for `localhost` and what a server needs of it."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl, to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    key, file = folder / "server.key", folder / "server.crt"
    made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost"]
    names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(file)]
    assert os.spawnvp(os.P_WAIT, "openssl", ["openssl", *made, *names]) == 0
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return file, context


async def all_that_connect(url: str, folder: Path) -> str:
    """Do what the bot and its programs do at this address; the schema in which the bot would work."""
    await refuse_pooler(url)
    await upgrade(url)
    lock = SenderLock(url)
    assert await lock.held()
    await lock.release()
    if shutil.which("pg_dump"):
        await backup(url, folder / "copy")
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        (row,) = await context.db().execute_query_dict("SELECT current_schema() AS schema")
    return str(row["schema"])


@pytest.mark.postgres
@pytest.mark.parametrize(
    "parameters",
    [
        "sslmode=prefer&maxsize=5&timeout=5&application_name=crm",
        "schema=public&connect_timeout=5&statement_cache_size=0&options=-c%20lock_timeout%3D9s",
    ],
)
async def test_all_work_with_the_parameters_of_an_address(database_url: str, tmp_path: Path, parameters: str) -> None:
    assert await all_that_connect(f"{database_url}?{parameters}", tmp_path) == "public"


@pytest.mark.postgres
async def test_a_schema_of_its_own_is_migrated_and_copied(empty_url: str, tmp_path: Path) -> None:
    await postgres.execute(empty_url, "CREATE SCHEMA gym")
    assert await all_that_connect(f"{empty_url}?schema=gym", tmp_path) == "gym"
    assert await postgres.fetch(empty_url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'") == []


@asynccontextmanager
async def encrypted(url: str, context: ssl.SSLContext) -> AsyncIterator[str]:
    async with Proxy(url, tls=context).listening() as proxy:
        yield proxy.url


@pytest.mark.postgres
@pytest.mark.parametrize("mode", ["ssl=require", "sslmode=require", "sslmode=verify-full&sslrootcert={ca}"])
async def test_all_speak_tls_where_it_is_asked_for(
    database_url: str, tmp_path: Path, certificate: tuple[Path, ssl.SSLContext], mode: str
) -> None:
    file, context = certificate
    async with encrypted(database_url, context) as url:
        assert await all_that_connect(f"{url}?{mode.format(ca=file)}", tmp_path) == "public"


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("mode", "host"),
    [
        ("sslmode=disable", "localhost"),
        ("sslmode=verify-full&sslrootcert=system", "localhost"),  # nobody the system knows has signed it
        ("sslmode=verify-full&sslrootcert={ca}", "127.0.0.1"),  # another name than the certificate's
    ],
)
async def test_a_connection_that_is_less_safe_than_asked_is_refused_in_one_line(
    database_url: str, certificate: tuple[Path, ssl.SSLContext], mode: str, host: str
) -> None:
    file, context = certificate
    if "system" in mode and not ssl.get_default_verify_paths().cafile:
        pytest.skip("this system has no file of certificates")
    async with encrypted(database_url, context) as url:
        asked = f"{url.replace('localhost', host)}?{mode.format(ca=file)}"
        with pytest.raises(MigrationError) as migrating:
            await upgrade(asked)
        with pytest.raises(LockError):
            await refuse_pooler(asked)
    assert "\n" not in str(migrating.value)


@pytest.mark.postgres
async def test_a_server_without_tls_is_refused_where_tls_is_asked_for(database_url: str) -> None:
    async with Proxy(database_url).listening() as proxy:
        with pytest.raises(LockError, match="rejected SSL"):
            await refuse_pooler(f"{proxy.url}?sslmode=require")


# One file


@pytest.mark.sqlite
@pytest.mark.parametrize("way", ["the same", "a symbolic link", "a folder's link", "a hard link", "another spelling"])
def test_one_file_under_another_name_is_refused(way: str, tmp_path: Path) -> None:
    if way == "a hard link" and sys.platform != "linux":
        pytest.skip("only Linux has locks for a part of a file that SQLite's own do not end")
    (tmp_path / "data").mkdir()
    database = tmp_path / "data" / "crm.sqlite3"
    other = tmp_path / "other.sqlite3"
    with OneProcess(database):
        match way:
            case "the same":
                other = database
            case "a symbolic link":
                other.symlink_to(database)
            case "a folder's link":
                (tmp_path / "link").symlink_to(tmp_path / "data")
                other = tmp_path / "link" / "crm.sqlite3"
            case "a hard link":
                other.hardlink_to(database)
            case "another spelling":
                other = tmp_path / "data" / ".." / "data" / "crm.sqlite3"
        with pytest.raises(TakenError, match="another process works with"), OneProcess(other):
            pass
    with OneProcess(other):
        pass
