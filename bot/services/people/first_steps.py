"""What an owner does before the first client comes: three steps that the menu shows until all of them are taken."""

from enum import StrEnum

from tortoise.expressions import Q

from bot.services.money.offers import PAYMENT_DETAILS
from db.fields import now
from db.models import Client, Role, Setting, Staff

# With a step behind it: the key of a setting that says that it was taken.
TAKEN = "first_step:"
# The key of a setting that says that the steps were looked at once for this database.
BEGUN = "first_steps_begun"


class Step(StrEnum):
    """In the order in which they are shown."""

    DETAILS = "details"
    OFFERS = "offers"
    LINK = "link"


async def done() -> set[Step]:
    """Return the steps that were taken, in one query; the payment details are there, or they are not."""
    details = Q(key=PAYMENT_DETAILS) & ~Q(value="")
    keys = [setting.key for setting in await Setting.filter(Q(key__startswith=TAKEN) | details).only("key")]
    return {Step.DETAILS if key == PAYMENT_DETAILS else Step(key.removeprefix(TAKEN)) for key in keys}


async def take(step: Step, *, by: Staff) -> None:
    """Record that the owner has taken the step; what a trainer looks at is no owner's step."""
    if by.role is Role.OWNER:
        await Setting.get_or_create(key=f"{TAKEN}{step}", defaults={"updated_at": now()})


async def begin() -> None:
    """Look once whether this is a new business: one that has clients is not asked to look at prices and link."""
    _, new = await Setting.get_or_create(key=BEGUN, defaults={"updated_at": now()})
    if new and await Client.exists():
        for step in (Step.OFFERS, Step.LINK):
            await Setting.get_or_create(key=f"{TAKEN}{step}", defaults={"updated_at": now()})
