"""What all notices have in common, and of whom or what they may tell."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from db.models import Priority


class Notice(BaseModel):
    """Something that somebody is told in a message of its own, as data: ids and counts, never names or answers.

    A row of the outbox holds it as JSON. `priority` is the class in which it goes out, and a `silent` one makes no
    sound.
    """

    model_config = ConfigDict(frozen=True)

    priority: ClassVar[Priority]
    silent: ClassVar[bool] = False

    kind: str

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
    """What staff are told of a client."""

    client_id: int


class AboutProgram(AboutClient):
    """What staff are told of a client's program."""

    program_id: int
