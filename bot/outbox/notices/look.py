"""What a notice looks like to whoever gets it, and the ways to get there that many kinds share."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any
from zoneinfo import ZoneInfo

from bot.i18n import Translator, translator
from bot.services.notices.base import AboutClient, Notice
from bot.telegram.callbacks import OpenCard, Rows, button
from bot.telegram.live_message import View
from bot.text.names import client_name
from db.models import Client, Outbox, Role


@dataclass(frozen=True)
class Look:
    """Words and buttons, and the file that they stand under, if there is one; it may be `gone`, and is seen no more."""

    shown: View
    media: str | None = None
    file_id: str | None = None
    gone: bool = False

    @property
    def digest(self) -> str:
        """A short name of this very look, the file with it."""
        return blake2b(f"{self.shown.digest}{self.file_id}".encode(), digest_size=16).hexdigest()


@dataclass(frozen=True)
class Reading:
    """Somebody reads this row of the outbox: its `staff` or its `client`, in their language, by the gym's clock."""

    row: Outbox
    t: Translator
    zone: ZoneInfo

    @property
    def by_owner(self) -> bool:
        return self.row.staff is not None and self.row.staff.role is Role.OWNER


def translator_of(row: Outbox) -> Translator:
    """Return the words in the language of whoever reads this row."""
    reader = row.staff or row.client
    return translator(reader.language if reader else "ru")


# How a notice of each kind becomes its look.
Renderers = dict[type[Notice], Callable[[Any, Reading], Awaitable[Look]]]


@dataclass(frozen=True)
class AboutTheClient:
    """Renders what staff are told of a client: the text `key`, given their name and what the notice holds."""

    key: str

    async def __call__(self, notice: AboutClient, reading: Reading) -> Look:
        return await about_client(self.key, notice, reading, **notice.model_dump(exclude={"kind"}))


async def about_client(
    key: str, notice: AboutClient, reading: Reading, *, rows: Rows | None = None, **arguments: Any
) -> Look:
    """Return the text `key` with the client's name in it; below it `rows`, and the way to their card."""
    client, t = await Client.get(id=notice.client_id), reading.t
    text = t(key, name=client_name(client, t), **arguments)
    return Look(View(text, [*(rows or []), *card(client, t)]))


def card(client: Client, t: Translator) -> Rows:
    """Return the button that leads to the client's card; none where they have deleted their data."""
    return [[button(t, "button-card", OpenCard(client=client.id))]] if client.forgotten_at is None else []
