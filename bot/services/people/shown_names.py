"""What clients read of whom they write with: what each member of staff has set, or nothing."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.people import staff
from bot.services.visible import typed_line
from db import setup_version
from db.models import Staff

LONGEST = 32


async def show(member: Staff, text: str) -> None:
    """Let clients read this name, a line. Raises `WordsWanted`, `TextTooLong`, `NotStaff`."""
    await _keep(member, typed_line(text, longest=LONGEST))


async def show_nothing(member: Staff) -> None:
    """Let clients read no name. Raises `NotStaff`."""
    await _keep(member, "")


async def _keep(member: Staff, name: str) -> None:
    async with in_transaction():
        await setup_version.hold()
        await staff.require(member)
        await Staff.filter(id=member.id).update(shown_name=name)
    member.shown_name = name
    logger.bind(staff=member.id, shown=bool(name)).info("shown name set")
