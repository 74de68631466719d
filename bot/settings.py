"""Settings from the environment or a `.env` file, checked before anything else starts."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from babel.numbers import list_currencies
from phonenumbers import SUPPORTED_REGIONS
from pydantic import SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from yarl import URL

from bot.i18n import LANGUAGES
from db.address import AddressError
from db.address import read as read_address

# What each setting must look like, in the words of the error message.
EXPECTED = {
    "bot_token": "the token from @BotFather, like 123456789:AAE…",
    "admin_ids": "Telegram ids of the owners, comma separated, like 123456789,987654321",
    "database_url": "sqlite://PATH or postgres://user:password@host:5432/name",
    "redis_url": "redis://host:6379/0, or nothing",
    "telegram_api_url": "the address of a Bot API server, http:// or https://",
    "webhook_url": "an address that starts with https://, or nothing",
    "webhook_secret": "1 to 256 of A-Z a-z 0-9 _ -, required with WEBHOOK_URL",
    "http_host": "an address to listen on, like 127.0.0.1",
    "http_port": "a port from 0 (none) to 65535",
    "api_token": "16 or more visible ASCII characters, or nothing for no API",
    "timezone": "a time zone's name, like Europe/Moscow",
    "default_language": " or ".join(LANGUAGES),
    "currency": "a currency's code, like RUB",
    "country": "a country's two letters, like RU",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
    "log_file": "a file to write to, or nothing",
}
# Where a currency of many countries is at home for those who name no country: the largest of them.
COUNTRIES = {"EUR": "DE", "XAF": "CM", "XCD": "LC", "XOF": "SN", "XPF": "NC"}


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one line that names it and what was expected."""

    def __init__(self, setting: str, problem: str, expected: str | None = None) -> None:
        expected = expected or EXPECTED.get(setting.lower(), "")
        super().__init__(f"{setting.upper()}: {problem}; expected {expected}" if expected else f"{setting}: {problem}")


class Settings(BaseSettings):
    """What the environment says; the table in docs/operating.md explains each."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr
    admin_ids: Annotated[tuple[int, ...], NoDecode]
    database_url: str = "sqlite://data/crm.sqlite3"
    redis_url: str = ""
    telegram_api_url: str = "https://api.telegram.org"
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    http_host: str = "127.0.0.1"
    http_port: int = 0
    api_token: SecretStr = SecretStr("")
    timezone: str = "Europe/Moscow"
    default_language: str = "ru"
    currency: str = "RUB"
    country: str = ""
    log_level: str = "INFO"
    log_file: str = ""

    @property
    def zone(self) -> ZoneInfo:
        """The trainer's time zone."""
        return ZoneInfo(self.timezone)

    def today(self) -> date:
        """Return the date that the trainer's calendar shows."""
        return datetime.now(self.zone).date()

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        # @BotFather's have 35 characters behind the colon, the examples of the Bot API 34, and no rule is written down.
        _require(re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{30,}", value.get_secret_value().strip()))
        return SecretStr(value.get_secret_value().strip())

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> tuple[int, ...]:
        parts = [part.strip() for part in str(value).split(",") if part.strip()]
        _require(parts and all(re.fullmatch(r"[1-9][0-9]{0,15}", part) for part in parts))
        return tuple(dict.fromkeys(int(part) for part in parts))

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        read_address(value)
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str) -> str:
        _require(not value or re.match(r"rediss?://.", value))
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        _require(re.match(r"https?://.", value))
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _webhook(cls, value: str) -> str:
        _require(not value or (re.fullmatch(r"https?://\S+", value) and URL(value).host and URL(value).port))
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr) -> SecretStr:
        _require(re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value.get_secret_value()))
        return value

    @field_validator("http_port")
    @classmethod
    def _port(cls, value: int) -> int:
        _require(0 <= value <= 65535)
        return value

    @field_validator("api_token")
    @classmethod
    def _api_token(cls, value: SecretStr) -> SecretStr:
        _require(re.fullmatch(r"([!-~]{16,})?", value.get_secret_value()))
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            _require(False)
        return value

    @field_validator("default_language")
    @classmethod
    def _language(cls, value: str) -> str:
        _require(value in LANGUAGES)
        return value

    @field_validator("currency")
    @classmethod
    def _currency(cls, value: str) -> str:
        _require(value in list_currencies())
        return value

    @field_validator("country")
    @classmethod
    def _country(cls, value: str) -> str:
        _require(not value or value.upper() in SUPPORTED_REGIONS)
        return value.upper()

    @model_validator(mode="after")
    def _country_of_the_currency(self) -> "Settings":
        # The first two letters of a currency's code are its country's (ISO 4217); currencies of many countries begin
        # with X or EU.
        if not self.country:
            of_currency = COUNTRIES.get(self.currency, self.currency[:2])
            self.country = of_currency if of_currency in SUPPORTED_REGIONS else "RU"
        return self

    @model_validator(mode="after")
    def _port_where_one_is_needed(self) -> "Settings":
        if "http_port" not in self.model_fields_set and (self.webhook_url or self.api_token.get_secret_value()):
            self.http_port = 8080
        return self

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        _require(value.upper() in ("DEBUG", "INFO", "WARNING", "ERROR"))
        return value.upper()

    @field_validator("log_file")
    @classmethod
    def _file(cls, value: str) -> str:
        _require(not value or (Path(value).parent.is_dir() and not Path(value).is_dir()))
        return value


def load() -> Settings:
    """Return the settings. Raises `SettingsError` for the first that is missing or wrong."""
    try:
        settings = Settings()  # type: ignore[call-arg]  # the values come from the environment
    except UnicodeDecodeError:
        raise SettingsError(".env", "it is not in UTF-8") from None
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        why = first.get("ctx", {}).get("error")
        problem = str(why) if isinstance(why, AddressError) else "wrong value"
        raise SettingsError(name, "not set" if first["type"] == "missing" else problem) from None
    # Telegram itself takes https only; a server of one's own that is reached by http may do so the other way round.
    if settings.webhook_url.startswith("http://") and not settings.telegram_api_url.startswith("http://"):
        raise SettingsError("webhook_url", "http:// is for a Bot API server of one's own that is reached by it")
    if settings.webhook_url and not settings.webhook_secret.get_secret_value():
        raise SettingsError("webhook_secret", "not set")
    if settings.webhook_url and settings.http_port == 0:
        raise SettingsError("http_port", "0, and WEBHOOK_URL is set", "a port where the webhook listens")
    if settings.api_token.get_secret_value() and settings.http_port == 0:
        raise SettingsError("http_port", "0, and API_TOKEN is set", "a port where the API listens")
    return settings


def _require(condition: object) -> None:
    if not condition:
        raise ValueError("not what was expected")
