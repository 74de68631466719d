"""What clients are told by time, in chains (`bot.services.time.follow_ups`)."""

from typing import Literal

from bot.services.notices.base import ClientNotice, StaffNotice
from db.models import Priority


class FollowUp(ClientNotice):
    """The message at this `place` of a `chain`; `about` says what about («program:7»)."""

    kind: Literal["follow_up"] = "follow_up"
    priority = Priority.TIMED
    chain: str
    about: str
    place: int


class RenewalOffered(ClientNotice):
    """The message at this `place` of the renewals, about this program, at once and by the word of staff."""

    kind: Literal["renewal_offered"] = "renewal_offered"
    program_id: int
    place: int


class FollowUpShown(StaffNotice):
    """The same as a client would get it in this language, for the member of staff who wants to see that."""

    kind: Literal["follow_up_shown"] = "follow_up_shown"
    priority = Priority.ASKED
    chain: str
    place: int
    language: str


Kinds = FollowUp | RenewalOffered | FollowUpShown
