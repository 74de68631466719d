"""Who of the staff hears a notice, with or without sound, and when: what each has chosen, and who is away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.services.notices.base import Concern, StaffNotice
from bot.services.time import presence
from db.fields import now
from db.models import Staff


class Volume(StrEnum):
    """How a member of staff hears what concerns them; the next tap chooses the next one."""

    ON = "on"
    SILENT = "silent"
    OFF = "off"


# Where nothing is chosen; of all others it is on, and each kind makes a sound or none, as it has it by itself.
BY_ITSELF = {Concern.LEADS: Volume.SILENT}
_VOLUMES = {volume.value: volume for volume in Volume}


@dataclass(frozen=True)
class Hearing:
    """A member of staff who is to hear a notice, not before the moment `at`."""

    member: Staff
    silent: bool
    at: datetime


def by_itself(concern: Concern) -> Volume:
    """Return the volume of whoever has chosen none."""
    return BY_ITSELF.get(concern, Volume.ON)


def volume(member: Staff, concern: Concern) -> Volume:
    """Return what the member has chosen; what this version does not know, of a newer one, is no choice."""
    chosen = member.notices.get(concern) if isinstance(member.notices, dict) else None
    known = _VOLUMES.get(chosen) if isinstance(chosen, str) else None
    return known or by_itself(concern)


def of(notice: StaffNotice, members: Sequence[Staff]) -> list[Hearing]:
    """Return those of the members who hear the notice, in their order.

    Who has switched it off does not. Who is away neither, where somebody else hears it who is present; where nobody
    does, it waits for their return. A notice without a concern comes to all, now.
    """
    moment, concern = now(), notice.concern
    if concern is None:
        return [Hearing(member, silent=notice.silent, at=moment) for member in members]
    wanting = [member for member in members if volume(member, concern) is not Volume.OFF]
    if any(presence.is_present(member) for member in wanting):
        wanting = [member for member in wanting if not presence.is_away(member)]
    return [
        Hearing(
            member,
            silent=_silent(notice, member, concern),
            at=presence.back_at(member) if presence.is_away(member) else moment,
        )
        for member in wanting
    ]


def _silent(notice: StaffNotice, member: Staff, concern: Concern) -> bool:
    """Say whether it makes no sound. Of what is silent as a whole by itself, who has switched it on wants to hear."""
    return volume(member, concern) is Volume.SILENT or (notice.silent and by_itself(concern) is Volume.ON)
