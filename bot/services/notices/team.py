"""What concerns the reader themselves, and their colleagues."""

from typing import Literal

from bot.services.notices.base import ClientNotice, Concern, StaffNotice
from db.models import Priority


class StaffJoined(StaffNotice):
    """The colleague `staff_id` is a trainer now."""

    kind: Literal["staff_joined"] = "staff_joined"
    concern = Concern.TEAM
    staff_id: int


class Away(StaffNotice):
    """How much the reader missed, in place of notices that are old by now."""

    kind: Literal["away"] = "away"
    priority = Priority.ASKED
    leads: int
    messages: int = 0
    receipts: int
    programs: int
    others: int

    @property
    def tells(self) -> dict[str, int]:
        """What there was, in the order in which it is said, and how much of each."""
        counts = self.model_dump(exclude={"kind"})
        return {what: count for what, count in counts.items() if count}


class ScreenOwed(StaffNotice, ClientNotice):
    """A screen could not be shown to the reader, who may be staff or a client."""

    kind: Literal["screen_owed"] = "screen_owed"
    priority = Priority.ASKED


class Morning(StaffNotice):
    """What there is to do today, as it is when this is sent."""

    kind: Literal["morning"] = "morning"
    priority = Priority.TIMED


class MorningOver(StaffNotice):
    """No message of its own: the last morning's loses its buttons."""

    kind: Literal["morning_over"] = "morning_over"
    priority = Priority.TIMED

    @property
    def makes_message(self) -> bool:
        return False


Kinds = StaffJoined | Away | ScreenOwed | Morning | MorningOver
