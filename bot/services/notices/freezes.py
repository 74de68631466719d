"""Freezes of programs: what staff are asked, and what becomes of them for the client."""

from typing import Literal

from bot.services.notices.base import AboutClient, ClientNotice, Concern
from db.models import Priority


class FreezeAsked(AboutClient):
    """A client asks for a freeze. It changes with the freeze."""

    kind: Literal["freeze_asked"] = "freeze_asked"
    concern = Concern.DECISIONS
    priority = Priority.ASKED
    quotes = True
    freeze_id: int


class ClientReturns(AboutClient):
    """A client whose program rests, or was to, has said themselves from which day on it runs."""

    kind: Literal["client_returns"] = "client_returns"
    concern = Concern.DECISIONS
    silent = True
    freeze_id: int


class AboutFreeze(ClientNotice):
    """What has become of the client's freeze, as it is when they are told."""

    freeze_id: int


class FreezeNews(AboutFreeze):
    """Staff have done something about it."""

    kind: Literal["freeze_news"] = "freeze_news"


class FreezeOver(AboutFreeze):
    """It has ended by its day: the program runs again."""

    kind: Literal["freeze_over"] = "freeze_over"
    priority = Priority.TIMED


Kinds = FreezeAsked | ClientReturns | FreezeNews | FreezeOver
