"""Packs of sessions: what clients hear of theirs, and staff of what has run out."""

from typing import Literal

from bot.services.notices.base import AboutClient, ClientNotice, Concern
from db.models import Priority


class SessionCounted(ClientNotice):
    """A session was counted off, or is not counted any more."""

    kind: Literal["session_counted"] = "session_counted"
    priority = Priority.INFORMS
    use_id: int


class AboutPack(ClientNotice):
    """How the client's pack is now."""

    pack_id: int


class PackPutRight(AboutPack):
    """It has another number of sessions, or another last day."""

    kind: Literal["pack_put_right"] = "pack_put_right"
    priority = Priority.INFORMS


class PackRunsOut(AboutPack):
    """Its last day is near."""

    kind: Literal["pack_runs_out"] = "pack_runs_out"
    priority = Priority.TIMED


class PackRanOut(AboutPack):
    """Its days are over, and sessions are left."""

    kind: Literal["pack_ran_out"] = "pack_ran_out"
    priority = Priority.TIMED


class PackEnded(AboutClient):
    """The same for staff. It comes at midnight."""

    kind: Literal["pack_ended"] = "pack_ended"
    concern = Concern.MONEY
    silent = True
    pack_id: int


Kinds = SessionCounted | PackPutRight | PackRunsOut | PackRanOut | PackEnded
