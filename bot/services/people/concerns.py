"""«🔔 Мои уведомления»: each member of staff switches what concerns them on, silent, or off."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import hearing
from bot.services.errors import NotFound
from bot.services.hearing import Volume
from bot.services.notices.base import Concern
from bot.services.people import staff
from db import setup_version
from db.models import Role, Staff

# What only owners are told of.
OF_OWNERS = (Concern.TEAM,)


def of(member: Staff) -> list[Concern]:
    """Return what the member is ever told of, in the order in which it is shown."""
    return [concern for concern in Concern if concern not in OF_OWNERS or member.role is Role.OWNER]


async def choose(member: Staff, concern: Concern, volume: Volume) -> None:
    """Let the member hear it so from now on; what waits already comes as it was queued.

    Raises `NotStaff`, and `NotFound` for what the member is never told of.
    """
    async with in_transaction():
        await setup_version.hold()
        await staff.require(member)
        fresh = await Staff.select_for_update().get(id=member.id)
        if concern not in of(fresh):
            raise NotFound
        # What a newer version has kept there stays.
        kept = dict(fresh.notices) if isinstance(fresh.notices, dict) else {}
        kept.pop(concern, None)
        if volume is not hearing.by_itself(concern):
            kept[concern.value] = volume.value
        await Staff.filter(id=member.id).update(notices=kept)
    member.notices = kept
    logger.bind(staff=member.id, concern=concern.value, volume=volume.value).info("notices chosen")
