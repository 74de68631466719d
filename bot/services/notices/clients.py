"""New leads, and clients who come and go."""

from typing import Literal

from bot.services.notices.base import AboutClient, Concern, StaffNotice
from db.models import Priority


class NewLead(AboutClient):
    """Somebody has come, and bought nothing yet."""

    kind: Literal["new_lead"] = "new_lead"
    concern = Concern.LEADS
    silent = True


class NewLeads(StaffNotice):
    """Many at once: the clients from `first` to `last`, by their ids. It stands in this topic of the chat, if any."""

    kind: Literal["new_leads"] = "new_leads"
    concern = Concern.LEADS
    silent = True
    first: int
    last: int
    topic: int | None = None


class LeadJoined(AboutClient):
    """Somebody from the site has opened the bot."""

    kind: Literal["lead_joined"] = "lead_joined"
    concern = Concern.LEADS
    silent = True


class LeadMerged(AboutClient):
    """A lead from the site is somebody whom the bot knew already."""

    kind: Literal["lead_merged"] = "lead_merged"
    concern = Concern.LEADS
    silent = True


class ClientBlocked(AboutClient):
    """Nothing can be written to them. Telegram `said` why; nothing where they have blocked the bot."""

    kind: Literal["client_blocked"] = "client_blocked"
    concern = Concern.LEAVING
    silent = True
    said: str = ""


class ClientBack(AboutClient):
    """They can be written to again, and get the `count` of messages that they missed."""

    kind: Literal["client_back"] = "client_back"
    concern = Concern.LEAVING
    silent = True
    count: int


class ClientMissed(AboutClient):
    """A message to them was refused for good; `payment_id` is the payment it was about, 0 where it was about none."""

    kind: Literal["client_missed"] = "client_missed"
    concern = Concern.DELIVERIES
    payment_id: int = 0


class ClientForgotten(StaffNotice):
    """They have deleted their data: nothing but the `number` is left to name them by."""

    kind: Literal["client_forgotten"] = "client_forgotten"
    concern = Concern.LEAVING
    number: int


class ClientGone(StaffNotice):
    """No message of its own: of what the reader was told of a client nothing is left but that they deleted their data.

    What they were told may have been a `file`. Nobody waits for it, and it may be much.
    """

    kind: Literal["client_gone"] = "client_gone"
    priority = Priority.TIDIES
    file: bool = False

    @property
    def makes_message(self) -> bool:
        return False


Leads = NewLead | NewLeads | LeadJoined | LeadMerged
Kinds = Leads | ClientBlocked | ClientBack | ClientMissed | ClientForgotten | ClientGone
