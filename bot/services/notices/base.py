"""What all notices have in common, and of whom or what they may tell."""

from enum import StrEnum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from db.models import Priority


class Concern(StrEnum):
    """What staff notices are about: each member switches each of these on, silent, or off."""

    TALK = "talk"
    LEADS = "leads"
    QUESTIONNAIRES = "questionnaires"
    MONEY = "money"
    DECISIONS = "decisions"
    DELIVERIES = "deliveries"
    STEPS = "steps"
    LEAVING = "leaving"
    TEAM = "team"


class Notice(BaseModel):
    """Something that somebody is told in a message of its own, as data: ids and counts, never names or answers.

    A row of the outbox holds it as JSON. `priority` is the class in which it goes out, and a `silent` one makes no
    sound. What has a `concern` may be switched off by its reader; what has none answers their own tap, or is
    something that they must know, and always comes.
    """

    model_config = ConfigDict(frozen=True)

    priority: ClassVar[Priority]
    silent: ClassVar[bool] = False
    concern: ClassVar[Concern | None] = None

    kind: str

    @property
    def makes_message(self) -> bool:
        """Whether it is a message of its own; else it changes, or takes away, what is there."""
        return True

    def to_json(self) -> dict[str, Any]:
        """Return what a row of the outbox holds of it."""
        return self.model_dump(mode="json")


class ClientNotice(Notice):
    """What a client is told: they asked for it, or are waiting for it."""

    priority = Priority.ASKED


class StaffNotice(Notice):
    """What staff are told. It informs; one after which somebody has to do something has another `priority`."""

    priority = Priority.INFORMS


class AboutClient(StaffNotice):
    """What staff are told of a client.

    One that `quotes` shows what the client has typed: it can be emptied, however old it is.
    """

    quotes: ClassVar[bool] = False

    client_id: int


class AboutMoney(AboutClient):
    """What staff are told of a client's money: it stays, without a name, where they have deleted their data."""


class AboutProgram(AboutClient):
    """What staff are told of a client's program."""

    program_id: int
