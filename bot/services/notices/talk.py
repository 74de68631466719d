"""What clients and staff write to each other, and what became of it."""

from typing import Literal

from bot.services.notices.base import AboutClient, ClientNotice, Concern, StaffNotice
from db.models import Priority


class ClientWrote(AboutClient):
    """A message of a client, or what they have made of it since (`edited`)."""

    kind: Literal["client_wrote"] = "client_wrote"
    concern = Concern.TALK
    priority = Priority.CONVERSATION
    message_id: int
    edited: bool = False


class ClientAnswered(StaffNotice):
    """No message of its own: the notice with this number, of a message, shows who has answered it."""

    kind: Literal["client_answered"] = "client_answered"
    priority = Priority.TIMED
    copy_id: int

    @property
    def makes_message(self) -> bool:
        return False


class CopiesGo(StaffNotice):
    """No message of its own: what the reader holds of a client who has deleted their data goes, copy by copy."""

    kind: Literal["copies_go"] = "copies_go"
    # Nobody waits for it, and it may be much.
    priority = Priority.TIDIES
    copies: list[int]

    @property
    def makes_message(self) -> bool:
        return False


class AnswerReached(AboutClient):
    """What the reader wrote has reached the client, or (`edited`) what they have made of it since.

    It informs, and so comes after what clients write.
    """

    kind: Literal["answer_reached"] = "answer_reached"
    silent = True
    message_id: int
    edited: bool = False


class AnswerRefused(AboutClient):
    """What the reader wrote has not reached the client, and what Telegram `said` to it."""

    kind: Literal["answer_refused"] = "answer_refused"
    priority = Priority.CONVERSATION
    message_id: int
    said: str
    edited: bool = False


class StaffWrote(ClientNotice):
    """A message of staff to the client, or (`edited`) what they have made of it since."""

    kind: Literal["staff_wrote"] = "staff_wrote"
    priority = Priority.CONVERSATION
    message_id: int
    edited: bool = False

    @property
    def makes_message(self) -> bool:
        return not self.edited


class BroadcastOver(StaffNotice):
    """A broadcast has gone out, or was stopped."""

    kind: Literal["broadcast_over"] = "broadcast_over"
    priority = Priority.ASKED
    broadcast_id: int


Kinds = ClientWrote | ClientAnswered | CopiesGo | AnswerReached | AnswerRefused | StaffWrote | BroadcastOver
