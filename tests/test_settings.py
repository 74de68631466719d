"""Where the bot listens, and where Telegram is told to send updates."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, load

PLAIN = {"BOT_TOKEN": f"42:{'A' * 35}", "ADMIN_IDS": "1"}
HOOK = {"WEBHOOK_URL": "https://example.org/x", "WEBHOOK_SECRET": "s-1"}
API = {"API_TOKEN": "sixteen-letters."}
LOCAL = {"TELEGRAM_API_URL": "http://127.0.0.1:8081"}


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is set but what must be, and no .env is near."""
    monkeypatch.chdir(tmp_path)
    for name in ("HTTP_PORT", "WEBHOOK_URL", "WEBHOOK_SECRET", "API_TOKEN", "TELEGRAM_API_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in PLAIN.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("env", "port"),
    [
        ({}, 0),
        ({"HTTP_PORT": ""}, 0),
        ({"HTTP_PORT": "8090"}, 8090),
        (HOOK, 8080),
        (API, 8080),
        ({**API, "HTTP_PORT": ""}, 8080),
        ({**HOOK, **API, "HTTP_PORT": "8090"}, 8090),
    ],
)
def test_a_port_is_opened_only_where_something_is_to_come(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], port: int
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert load().http_port == port


@pytest.mark.parametrize(
    ("url", "local", "taken"),
    [
        ("https://example.org/x", False, True),
        ("https://example.org/a%20b/{1}?c=d", False, True),
        ("https://пример.рф/хук", False, True),
        ("http://example.org/x", False, False),
        ("HTTP://example.org/x", False, False),
        ("http://127.0.0.1:8080/x", False, False),
        ("http://127.0.0.1:8080/x", True, True),
        ("example.org/x", True, False),
        ("https://", False, False),
        ("https:///x", False, False),
        ("https://exa mple.org/x", False, False),
        ("https://example.org:99999/x", False, False),
        ("https://example.org:0/x", False, False),
        ("https://[::1/x", False, False),
        ("ftp://example.org/x", False, False),
    ],
)
def test_a_webhook_that_telegram_would_not_use_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, url: str, local: bool, taken: bool
) -> None:
    for name, value in {**HOOK, "WEBHOOK_URL": url, **(LOCAL if local else {})}.items():
        monkeypatch.setenv(name, value)
    if taken:
        assert load().webhook_url == url
        return
    with pytest.raises(
        SettingsError, match=r"^WEBHOOK_URL: .*; expected an address that starts with https://"
    ) as raised:
        load()
    assert "\n" not in str(raised.value)
