"""One-time links by which an owner takes trainers in. Who opens one first, becomes a trainer."""

import secrets
from datetime import timedelta
from hashlib import sha256

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import outbox, remembered
from bot.services.errors import InviteVoid
from bot.services.notices.team import StaffJoined
from bot.services.people import languages, staff
from bot.services.people.clients import Person
from bot.services.time import mornings
from db.fields import now
from db.models import Role, Staff, StaffInvite

VALID = timedelta(hours=24)
SECRET_BYTES = 24  # 32 characters of [A-Za-z0-9_-]


async def create(*, by: Staff) -> str:
    """Return the secret of a new invite, which nobody can tell again: only its SHA-256 is kept. Raises `NotOwner`."""
    await staff.require_owner(by)
    secret = secrets.token_urlsafe(SECRET_BYTES)
    invite = await StaffInvite.create(token_hash=_hash(secret), created_by=by, expires_at=now() + VALID)
    logger.bind(invite=invite.id, by=by.id).info("trainer invited")
    return secret


async def accept(secret: str, person: Person) -> Staff:
    """Make the person a trainer and tell the owners; whoever is staff already is returned, and the invite stays.

    A trainer who was removed gets their row back. Raises `InviteVoid` for a secret that is unknown, used, older than
    24 hours, or of an owner who is none any more.
    """
    if person.telegram_id is None:
        raise InviteVoid
    try:
        async with in_transaction():
            return await _accept(secret, person, person.telegram_id)
    except IntegrityError:
        # The same person opened two links at one moment: the other one counts, this one is not used up.
        member = await staff.find(person.telegram_id)
        if member is None:
            raise
        return member


async def _accept(secret: str, person: Person, telegram_id: int) -> Staff:
    invite = await StaffInvite.select_for_update().get_or_none(token_hash=_hash(secret))
    # Asked only now that the invite is locked: the second of two taps finds what the first one did.
    remembered.read_anew()
    member = await staff.find(telegram_id)
    if member is not None:
        return member
    if invite is None or invite.used_at is not None or invite.expires_at <= now():
        raise InviteVoid
    if not await staff.is_owner(invite.created_by_id):
        raise InviteVoid
    member = await _take_in(person, telegram_id)
    await StaffInvite.filter(id=invite.id).update(used_at=now(), used_by_id=member.id)
    await outbox.tell_owners(StaffJoined(staff_id=member.id))
    logger.bind(invite=invite.id, staff=member.id).info("trainer joined")
    return member


async def _take_in(person: Person, telegram_id: int) -> Staff:
    member = await Staff.get_or_none(telegram_id=telegram_id) or Staff(telegram_id=telegram_id)
    member.role, member.removed_at, member.started_at = Role.TRAINER, None, now()
    chosen = await languages.chosen_as_client(telegram_id)
    member.name = f"{person.first_name} {person.last_name}".strip()[:130]
    member.language, member.language_chosen = chosen or person.language, chosen is not None
    await member.save()
    await mornings.plan(member)
    return member


def _hash(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
