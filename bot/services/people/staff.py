"""Who runs the business: the owners and the trainers."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import missed, outbox, remembered
from bot.services.errors import NotOwner, NotStaff, OwnerStays, StaffNotFound
from bot.services.people import languages, names
from bot.services.time import open_steps
from db import setup_version
from db.fields import now
from db.models import Role, Staff

LONGEST_NAME = 130


async def sync_owners(telegram_ids: Iterable[int], *, language: str) -> None:
    """Make exactly these people owners; an owner who is not among them loses access.

    `language` is for those of whom nobody knows another: who have not pressed /start yet.
    """
    ids = set(telegram_ids)
    async with in_transaction():
        await (
            Staff.filter(role=Role.OWNER, removed_at=None)
            .exclude(telegram_id__in=ids)
            .update(removed_at=now(), away_until=None)
        )
        for telegram_id in sorted(ids):
            await _make_owner(telegram_id, language)
        await open_steps.leave_none_behind()


async def _make_owner(telegram_id: int, language: str) -> None:
    chosen = await languages.chosen_as_client(telegram_id)
    await Staff.filter(telegram_id=telegram_id, started_at=None, language_chosen=False).update(language=language)
    changed = await Staff.filter(telegram_id=telegram_id).update(role=Role.OWNER, removed_at=None)
    if changed:
        return
    try:
        async with in_transaction():
            await Staff.create(
                telegram_id=telegram_id,
                role=Role.OWNER,
                language=chosen or language,
                language_chosen=chosen is not None,
            )
    except IntegrityError:
        # Another replica starting at the same moment was first.
        await Staff.filter(telegram_id=telegram_id).update(role=Role.OWNER, removed_at=None)


async def find(telegram_id: int, *, username: str | None = None) -> Staff | None:
    """Return the staff member with this Telegram account, none for everybody else.

    `username` is what the account is called now: another member who is kept with it has given it up, and loses it.
    """
    found = None
    for member in await remembered.staff.rows():
        if member.telegram_id == telegram_id:
            found = member
        elif username and member.username and member.username.casefold() == username.casefold():
            await names.without_username(member)
    return found


async def greet(member: Staff, *, name: str, language: str) -> None:
    """Keep the name and language of a staff member who pressed /start, and send what waited for that."""
    async with in_transaction():
        await Staff.filter(id=member.id).update(name=name[:LONGEST_NAME], language=language, started_at=now())
        await missed.send_again_to_staff(member)


async def keep_up(
    member: Staff, *, first_name: str, last_name: str, username: str | None, topic_id: int | None, in_chat: bool
) -> None:
    """Keep what an update tells of the member: the name, and the @username.

    `in_chat` says that they wrote or tapped in their chat with the bot, in the topic `topic_id`, none where there is
    none. What is kept already is not written.
    """
    theirs = {"name": f"{first_name} {last_name}".strip()[:LONGEST_NAME], "username": names.kept(username)}
    fresh: dict[str, Any] = {key: value for key, value in theirs.items() if getattr(member, key) != value}
    renamed = bool(fresh)
    if in_chat and member.topic_id != topic_id:
        fresh["topic_id"] = topic_id
    if not fresh:
        return
    if renamed:
        await names.take_over(fresh.get("username"), telegram_id=member.telegram_id)
        await names.of_former_client(
            member.telegram_id, first_name=first_name, last_name=last_name, username=names.kept(username)
        )
    await Staff.filter(id=member.id).update(**fresh)
    member.update_from_dict(fresh)


async def blocked(member: Staff, *, at: datetime | None = None) -> None:
    """Note that the member can't be written to, since the moment `at` where Telegram names it.

    Who did not press /start yet can't be either.
    """
    if await Staff.filter(id=member.id, blocked_at=None).update(blocked_at=at or now()):
        logger.bind(staff=member.id).warning("a member of staff can't be written to")


async def unblocked(member: Staff) -> None:
    """Note that the member can be written to again, and send what did not get through."""
    async with in_transaction():
        if not await Staff.filter(id=member.id, blocked_at__not_isnull=True).update(blocked_at=None):
            return
        await missed.send_again_to_staff(member)
    member.blocked_at = None
    logger.bind(staff=member.id).info("a member of staff is back")


async def require(member: Staff) -> None:
    """Refuse whoever is not staff at this moment. Raises `NotStaff`."""
    if not await Staff.exists(id=member.id, removed_at=None):
        raise NotStaff(staff=member.id)


async def was_removed(telegram_id: int | None) -> bool:
    """Say whether this account was staff, and is no more."""
    return telegram_id is not None and await Staff.exists(telegram_id=telegram_id, removed_at__isnull=False)


async def require_still(member: Staff) -> None:
    """Refuse whoever is not staff, and let nobody remove them until the transaction ends. Raises `NotStaff`."""
    if await Staff.select_for_update(no_key=True).get_or_none(id=member.id, removed_at=None) is None:
        raise NotStaff(staff=member.id)


async def require_owner(member: Staff) -> None:
    """Refuse whoever is not an owner at this moment. Raises `NotOwner`."""
    if not await is_owner(member.id):
        raise NotOwner(staff=member.id)


async def somebody_else(member: Staff) -> bool:
    """Say whether anybody else is staff who can do what this member may not: who has pressed /start."""
    return any(other.id != member.id and other.started_at is not None for other in await remembered.staff.rows())


async def is_owner(member_id: int) -> bool:
    """Say whether this member of staff is an owner now."""
    return await Staff.exists(id=member_id, role=Role.OWNER, removed_at=None)


async def team(*, by: Staff) -> list[Staff]:
    """Return everybody who is staff now, owners first. Raises `NotOwner`."""
    await require_owner(by)
    members = await Staff.filter(removed_at=None).order_by("id")
    return sorted(members, key=lambda member: member.role is not Role.OWNER)


async def trainer(member_id: int, *, by: Staff) -> Staff:
    """Return this trainer, also one who was removed. Raises `NotOwner`, and `StaffNotFound`, for an owner too."""
    await require_owner(by)
    member = await Staff.get_or_none(id=member_id, role=Role.TRAINER)
    if member is None:
        raise StaffNotFound(staff=member_id)
    return member


async def remove(member_id: int, *, by: Staff) -> bool:
    """Take a trainer's access away, and back what waits for them; their name stays with what they did.

    Their open steps go to the first owner. Returns whether they had access. Raises `NotOwner`, `StaffNotFound`, and
    `OwnerStays` for an owner.
    """
    async with in_transaction():
        await require_owner(by)
        await setup_version.hold()
        # Whoever works off a timer or ends a step meanwhile refers to the row, and would wait for it in a circle.
        member = await Staff.select_for_update(no_key=True).get_or_none(id=member_id)
        if member is None:
            raise StaffNotFound(staff=member_id)
        if member.role is Role.OWNER:
            raise OwnerStays(staff=member_id)
        if member.removed_at is not None:
            return False
        await Staff.filter(id=member.id).update(removed_at=now(), away_until=None)
        await outbox.cancel_for_staff(member)
        await open_steps.leave_none_behind()
    logger.bind(staff=member.id, by=by.id).info("trainer removed")
    return True
