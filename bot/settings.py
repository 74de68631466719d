"""Settings from the environment or a `.env` file, checked before anything else starts."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from babel.numbers import list_currencies
from phonenumbers import SUPPORTED_REGIONS
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from yarl import URL

from bot.i18n import LANGUAGES
from db.address import AddressError
from db.address import read as read_address

# Where a currency of many countries is at home for those who name no country: the largest of them.
COUNTRIES = {"EUR": "DE", "XAF": "CM", "XCD": "LC", "XOF": "SN", "XPF": "NC"}


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one line that names it and what was expected."""

    def __init__(self, setting: str, problem: str, expected: str | None = None) -> None:
        field = Settings.model_fields.get(setting.lower())
        expected = expected or (field.description if field else None)
        super().__init__(f"{setting.upper()}: {problem}; expected {expected}" if expected else f"{setting}: {problem}")


def _is(holds: Callable[[Any], object]) -> AfterValidator:
    """Return the check that this holds for the value."""

    def check(value: Any) -> Any:
        if not holds(value.get_secret_value() if isinstance(value, SecretStr) else value):
            raise ValueError("not what was expected")
        return value

    return AfterValidator(check)


def _like(pattern: str) -> AfterValidator:
    """Return the check that all of the value fits the pattern."""
    return _is(re.compile(pattern).fullmatch)


def _ids(value: Any) -> tuple[int, ...]:
    parts = [part.strip() for part in str(value).split(",") if part.strip()]
    if not parts or not all(re.fullmatch(r"[1-9][0-9]{0,15}", part) for part in parts):
        raise ValueError("not what was expected")
    return tuple(dict.fromkeys(int(part) for part in parts))


def _address(value: str) -> str:
    read_address(value)
    return value


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _is_webhook(url: str) -> object:
    return not url or (re.fullmatch(r"https?://\S+", url) and URL(url).host and URL(url).port)


Stripped = AfterValidator(lambda secret: SecretStr(secret.get_secret_value().strip()))
Upper = AfterValidator(str.upper)


class Settings(BaseSettings):
    """What the environment says; the table in docs/operating.md explains each.

    A field's description is what is expected, in the words of the error message.
    """

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    # @BotFather's have 35 characters behind the colon, the examples of the Bot API 34, and no rule is written down.
    bot_token: Annotated[SecretStr, Stripped, _like(r"[0-9]+:[A-Za-z0-9_-]{30,}")] = Field(
        description="the token from @BotFather, like 123456789:AAE…"
    )
    admin_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = Field(
        description="Telegram ids of the owners, comma separated, like 123456789,987654321"
    )
    database_url: Annotated[str, AfterValidator(_address)] = Field(
        "sqlite://data/crm.sqlite3", description="sqlite://PATH or postgres://user:password@host:5432/name"
    )
    redis_url: Annotated[str, _like(r"(rediss?://.+)?")] = Field("", description="redis://host:6379/0, or nothing")
    telegram_api_url: Annotated[str, _like(r"https?://.+"), AfterValidator(lambda url: url.rstrip("/"))] = Field(
        "https://api.telegram.org", description="the address of a Bot API server, http:// or https://"
    )
    webhook_url: Annotated[str, _is(_is_webhook)] = Field(
        "", description="an address that starts with https://, or nothing"
    )
    webhook_secret: Annotated[SecretStr, _like(r"[A-Za-z0-9_-]{0,256}")] = Field(
        SecretStr(""), description="1 to 256 of A-Z a-z 0-9 _ -, required with WEBHOOK_URL"
    )
    http_host: str = Field("127.0.0.1", description="an address to listen on, like 127.0.0.1")
    http_port: int = Field(0, ge=0, le=65535, description="a port from 0 (none) to 65535")
    api_token: Annotated[SecretStr, _like(r"([!-~]{16,})?")] = Field(
        SecretStr(""), description="16 or more visible ASCII characters, or nothing for no API"
    )
    timezone: Annotated[str, _is(_is_zone)] = Field(
        "Europe/Moscow", description="a time zone's name, like Europe/Moscow"
    )
    default_language: Annotated[str, _is(LANGUAGES.__contains__)] = Field("ru", description=" or ".join(LANGUAGES))
    currency: Annotated[str, _is(lambda code: code in list_currencies())] = Field(
        "RUB", description="a currency's code, like RUB"
    )
    country: Annotated[str, Upper, _is(lambda code: not code or code in SUPPORTED_REGIONS)] = Field(
        "", description="a country's two letters, like RU"
    )
    payment_provider_token: Annotated[SecretStr, Stripped] = Field(
        SecretStr(""), description="a payment provider's token from @BotFather, or nothing"
    )
    receipts_required: bool = Field(False, description="true where clients are owed a tax receipt, else false")
    log_level: Annotated[str, Upper, _is(("DEBUG", "INFO", "WARNING", "ERROR").__contains__)] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR"
    )
    log_file: Annotated[str, _is(lambda path: not path or (Path(path).parent.is_dir() and not Path(path).is_dir()))] = (
        Field("", description="a file to write to, or nothing")
    )

    @property
    def takes_cards(self) -> bool:
        """Whether there is a payment provider for cards in Telegram."""
        return bool(self.payment_provider_token.get_secret_value())

    @property
    def zone(self) -> ZoneInfo:
        """The trainer's time zone."""
        return ZoneInfo(self.timezone)

    def today(self) -> date:
        """Return the date that the trainer's calendar shows."""
        return datetime.now(self.zone).date()

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
