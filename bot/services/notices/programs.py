"""Programs on their way to clients."""

from typing import Literal

from bot.services.notices.base import AboutClient, AboutProgram, ClientNotice, Concern
from db.models import Priority


class ProgramMissing(AboutProgram):
    """A program did not arrive, or not all of it. It tells how that is when it is sent."""


class DeliveryFailed(ProgramMissing):
    """It stopped: the whole chat is refused, or a part of what is of one piece."""

    kind: Literal["delivery_failed"] = "delivery_failed"
    concern = Concern.DELIVERIES
    priority = Priority.ASKED


class PartsRefused(ProgramMissing):
    """Some of its parts are refused, the rest has arrived."""

    kind: Literal["parts_refused"] = "parts_refused"
    concern = Concern.DELIVERIES


class ProgramDelivered(AboutProgram):
    """All of it has arrived, which its author hears."""

    kind: Literal["program_delivered"] = "program_delivered"
    concern = Concern.DELIVERIES
    silent = True


class RenewalDeclined(AboutProgram):
    """The client does not want to go on after it, for now. It changes with what they say of it."""

    kind: Literal["renewal_declined"] = "renewal_declined"
    concern = Concern.LEAVING
    quotes = True


class DraftTaken(AboutClient):
    """The colleague `by_id` goes on with the reader's draft, in which the reader had written `count` messages."""

    kind: Literal["draft_taken"] = "draft_taken"
    by_id: int
    count: int


class ProgramBeginsLater(ClientNotice):
    """It begins after the one that runs still, or on the day that staff have `chosen`."""

    kind: Literal["program_begins_later"] = "program_begins_later"
    program_id: int
    chosen: bool = False


class ProgramNotAll(ClientNotice):
    """Not all of it has arrived once more."""

    kind: Literal["program_not_all"] = "program_not_all"
    program_id: int


Kinds = (
    DeliveryFailed | PartsRefused | ProgramDelivered | RenewalDeclined | DraftTaken | ProgramBeginsLater | ProgramNotAll
)
