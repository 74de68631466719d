"""A wrong setting is named in one line, with what was expected, and exit status 2."""

import asyncio
import os
import shutil
import signal
import socket
import stat
import sys
from contextlib import nullcontext
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from pydantic import SecretStr, ValidationError

from bot.demo.process import ROOT, START_TIMEOUT, BotProcess
from bot.demo.telegram import BotApiServer
from bot.settings import Settings, SettingsError, load
from tests.e2e.conftest import Worlds
from tests.support.fork_server import Forked, ForkServer
from tests.support.postgres_proxy import Proxy
from tests.support.steps import arrive
from tests.support.world import World, a_bot

pytestmark = pytest.mark.asyncio(loop_scope="package")

Ended = tuple[int | None, str, str]

# What is wrong, and a part of what was expected.
WRONG = {
    "no token": ({"BOT_TOKEN": ""}, "BOT_TOKEN", "@BotFather"),
    "malformed token": ({"BOT_TOKEN": "my bot"}, "BOT_TOKEN", "@BotFather"),
    "token that was cut short": ({"BOT_TOKEN": "123:abc"}, "BOT_TOKEN", "@BotFather"),
    "no ids": ({"ADMIN_IDS": ""}, "ADMIN_IDS", "comma separated"),
    "an id that is no number": ({"ADMIN_IDS": "1,anna"}, "ADMIN_IDS", "comma separated"),
    "time zone": ({"TIMEZONE": "Europe/Nowhere"}, "TIMEZONE", "Europe/Moscow"),
    "language": ({"DEFAULT_LANGUAGE": "xx"}, "DEFAULT_LANGUAGE", "ru or en"),
    "currency": ({"CURRENCY": "ROUBLES"}, "CURRENCY", "RUB"),
    "country": ({"COUNTRY": "Russia"}, "COUNTRY", "like RU"),
    "unknown kind of database": ({"DATABASE_URL": "mysql://localhost/crm"}, "DATABASE_URL", "sqlite://"),
    "parameter of a database that nobody knows": (
        {"DATABASE_URL": "postgres://anna:secret-pw@127.0.0.1:1/crm?sslmod=require"},
        "DATABASE_URL",
        "postgres://user",
    ),
    "port that is none": ({"HTTP_PORT": "port"}, "HTTP_PORT", "65535"),
    "short API token": ({"API_TOKEN": "fifteen-letters"}, "API_TOKEN", "16 or more"),
    "API token that no header can hold": ({"API_TOKEN": "шестнадцать-букв-и-больше"}, "API_TOKEN", "ASCII"),
    "API without a port": ({"API_TOKEN": "sixteen-letters.", "HTTP_PORT": "0"}, "HTTP_PORT", "API"),
    "webhook without a secret": ({"WEBHOOK_URL": "https://example.org/x"}, "WEBHOOK_SECRET", "WEBHOOK_URL"),
}
WRONG_WHEN_TRIED = {
    "token that Telegram does not know": ({"BOT_TOKEN": f"42:{'A' * 35}"}, "BOT_TOKEN", "@BotFather"),
    "unreachable database": (
        {"DATABASE_URL": "postgres://nobody:secret-pw@127.0.0.1:1/crm"},
        "DATABASE_URL",
        "postgres://user",
    ),
    "database file that can't be": ({"DATABASE_URL": "sqlite:///proc/none/crm.sqlite3"}, "DATABASE_URL", "sqlite://"),
    "unreachable Redis": ({"REDIS_URL": "redis://127.0.0.1:1/0"}, "REDIS_URL", "redis://"),
    "malformed Redis": ({"REDIS_URL": "redis://127.0.0.1:none/0"}, "REDIS_URL", "redis://"),
    "parameter that Redis does not have": (
        {"REDIS_URL": "redis://127.0.0.1/0?ssl_cert_reqs=none"},
        "REDIS_URL",
        "redis",
    ),
}


async def run(env: dict[str, str], *arguments: str, folder: Path | None = None) -> Ended:
    """Run the bot (the one in `folder`) until it ends by itself; its exit status, stdout and stderr."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        env=env,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    return await end_of(process)


async def run_forked(fork_server: ForkServer | None, env: dict[str, str], *arguments: str) -> Ended:
    """The same without waiting for imports."""
    if fork_server is None:
        return await run(env, *arguments)
    return await end_of(await fork_server.start(list(arguments), env=env, folder=Path.cwd(), merge_errors=False))


async def end_of(process: asyncio.subprocess.Process | Forked) -> Ended:
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        async with asyncio.timeout(START_TIMEOUT):
            output, errors = await asyncio.gather(process.stdout.read(), process.stderr.read())
            return await process.wait(), output.decode(), errors.decode()
    except TimeoutError:
        process.send_signal(signal.SIGKILL)
        await process.wait()
        raise


def assert_names(error: str, setting: str, expected: str) -> None:
    assert len(error.splitlines()) == 1, error
    assert error.startswith(f"{setting}: ")
    assert expected in error.partition("; expected ")[2]
    assert "secret-pw" not in error


def assert_one_line(ended: Ended, setting: str, expected: str) -> None:
    status, output, errors = ended
    assert status == 2, errors
    assert output == ""
    assert_names(errors, setting, expected)


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def tried(fork_server: ForkServer | None) -> dict[str, Ended]:
    async with BotApiServer() as api:
        bots = [BotProcess(api, admin_ids=[1], **env) for env, _, _ in WRONG_WHEN_TRIED.values()]
        ended = await asyncio.gather(*(run_forked(fork_server, bot.env) for bot in bots))
        return dict(zip(WRONG_WHEN_TRIED, ended, strict=True))


def env_of_a_bot() -> dict[str, str]:
    """Right settings of a bot that reaches no Telegram."""
    return BotProcess(BotApiServer(), admin_ids=[1], TELEGRAM_API_URL="http://127.0.0.1:1").env


@pytest.mark.parametrize("what", WRONG)
async def test_a_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, what: str) -> None:
    changed, setting, expected = WRONG[what]
    monkeypatch.chdir(tmp_path)  # where no .env is
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)
    for name, value in (env_of_a_bot() | changed).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        load()
    assert_names(str(refused.value), setting, expected)


async def test_the_process_says_what_is_wrong_and_ends() -> None:
    changed, setting, expected = WRONG["malformed token"]
    assert_one_line(await run(env_of_a_bot() | changed), setting, expected)


@pytest.mark.parametrize(
    ("token", "good"),
    [
        ("110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", True),  # of the Bot API's own pages
        (f" 7123456789:{'A' * 35}\n", True),
        (f"123:{'A' * 29}", False),
        (f"123:{'A' * 34}:", False),
        (f"{'A' * 35}", False),
    ],
)
async def test_what_looks_like_a_token_is_one(token: str, good: bool) -> None:
    with nullcontext() if good else pytest.raises(ValidationError):
        Settings(_env_file=None, bot_token=SecretStr(token), admin_ids="1")  # type: ignore[call-arg, arg-type]


@pytest.mark.parametrize("what", WRONG_WHEN_TRIED)
async def test_what_only_shows_when_it_is_tried_is_named(tried: dict[str, Ended], what: str) -> None:
    _, setting, expected = WRONG_WHEN_TRIED[what]
    assert_one_line(tried[what], setting, expected)


@pytest.mark.parametrize(
    ("data", "good", "bad", "named"),
    [
        ("catalogue.toml", 'places = ["gym"]', 'places = ["moon"]', "box-squat: places.0"),
        ("stop_words.toml", '"инсульт"', '"инсульт,"', "'инсульт,'"),
    ],
)
async def test_a_mistake_in_what_programs_are_made_of_is_named(
    tmp_path: Path, data: str, good: str, bad: str, named: str
) -> None:
    # With what is compiled already; not what another process compiles now.
    left_out = shutil.ignore_patterns("*.pyc.*", "demo")
    for package in ("bot", "db", "dialogs", "locales"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=left_out)
    file = tmp_path / "bot" / "services" / "training" / data
    file.write_text(file.read_text("utf-8").replace(good, bad, 1), "utf-8")

    status, output, errors = await run(env_of_a_bot() | {"PYTHONPATH": str(tmp_path)}, folder=tmp_path)

    assert (status, output) == (2, "")
    assert len(errors.splitlines()) == 1, errors
    assert errors.startswith(f"{data}: ")
    assert named in errors


@pytest.mark.postgres
async def test_an_unknown_database_is_named(world: World, fork_server: ForkServer | None) -> None:
    unknown = urlsplit(world.database_url)._replace(path="/there_is_none").geturl()
    ended = await run_forked(fork_server, world.bot.env | {"DATABASE_URL": unknown})
    assert_one_line(ended, "DATABASE_URL", "postgres://")


@pytest.mark.postgres
async def test_a_pooler_behind_which_two_bots_would_send_is_named(world: World, fork_server: ForkServer | None) -> None:
    async with Proxy(world.database_url, pooled=True).listening() as pooler:
        ended = await run_forked(fork_server, world.bot.env | {"DATABASE_URL": pooler.url})
    assert_one_line(ended, "DATABASE_URL", "postgres://")
    assert "a pooler in front of it" in ended[2]


@pytest.mark.sqlite
async def test_a_second_process_on_the_same_file_is_refused_and_disturbs_nobody(
    world: World, fork_server: ForkServer | None
) -> None:
    ended = await run_forked(fork_server, world.bot.env)
    assert_one_line(ended, "DATABASE_URL", "sqlite://")
    assert "another process" in ended[2]
    await arrive(world.newcomer())


async def test_a_port_that_is_taken_is_named(worlds: Worlds, fork_server: ForkServer | None) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        async with worlds(start=False, HTTP_PORT=str(listener.getsockname()[1])) as world:
            assert_one_line(await run_forked(fork_server, world.bot.env), "HTTP_PORT", "a free port")


async def test_a_copy_of_the_database_is_made_while_the_bot_runs(
    world: World, fork_server: ForkServer | None, tmp_path: Path
) -> None:
    await arrive(world.newcomer())
    target = tmp_path / "copy"
    status, output, errors = await run_forked(fork_server, world.bot.env, "backup", str(target))
    assert (status, errors) == (0, "")
    assert str(target) in output
    assert target.stat().st_size > 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    again = await run_forked(fork_server, world.bot.env, "backup", str(target))
    assert again[0] == 2
    assert len(again[2].splitlines()) == 1


@pytest.mark.sqlite
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
async def test_only_its_owner_may_read_a_database_that_the_bot_made(
    fork_server: ForkServer | None, tmp_path: Path
) -> None:
    url = f"sqlite://{tmp_path / 'data' / 'crm.sqlite3'}"
    async with BotApiServer() as api, a_bot(fork_server, api, admin_ids=[1], database_url=url) as bot:
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "data").iterdir()}
        assert modes.pop("crm.sqlite3.lock") & 0o022 == 0  # holds nothing
        assert "crm.sqlite3" in modes
        assert set(modes.values()) == {0o600}, modes
        assert bot.running
