import asyncio
from datetime import timedelta
from hashlib import sha256

import pytest

from bot.services.errors import InviteVoid, NotOwner
from bot.services.people import deep_links, invites, staff
from db.fields import now
from db.models import Client, Outbox, Role, Staff, StaffInvite
from tests.support.people import newcomer, person, queued, staff_member


@pytest.fixture
async def owner(trainer: Staff) -> Staff:
    await staff.sync_owners([900], language="ru")
    return await Staff.get(telegram_id=900)


async def test_a_link_makes_a_trainer_of_who_opens_it_and_owners_alone_are_told(owner: Staff, trainer: Staff) -> None:
    secret = await invites.create(by=owner)

    member = await invites.accept(secret, person(77, "Анна", last_name="Петрова", language="en"))

    assert (member.role, member.name, member.language) == (Role.TRAINER, "Анна Петрова", "en")
    assert await staff.find(77) == member
    assert [(row.chat_id, row.content) for row in await Outbox.all()] == [
        (900, {"kind": "staff_joined", "staff_id": member.id})
    ]
    invite = await StaffInvite.get()
    assert (invite.created_by_id, invite.used_by_id, invite.used_at is not None) == (owner.id, member.id, True)
    assert await Client.all().count() == 0


async def test_the_secret_itself_is_kept_nowhere(owner: Staff) -> None:
    secret = await invites.create(by=owner)

    (row,) = await StaffInvite.all().values()
    assert row["token_hash"] == sha256(secret.encode()).hexdigest()
    assert secret not in str(row)
    assert len(secret) >= 22, "128 bits in base64"
    assert len(deep_links.STAFF + secret) <= 64, "what a start parameter may have (Bot API)"
    assert await invites.create(by=owner) != secret


async def test_only_owners_invite(owner: Staff, trainer: Staff) -> None:
    with pytest.raises(NotOwner):
        await invites.create(by=trainer)
    await staff.sync_owners([901], language="ru")
    with pytest.raises(NotOwner):
        await invites.create(by=owner)
    assert await StaffInvite.all().count() == 0


async def test_a_link_works_once(owner: Staff) -> None:
    secret = await invites.create(by=owner)
    await invites.accept(secret, person(77))

    with pytest.raises(InviteVoid):
        await invites.accept(secret, person(78))
    assert await staff.find(78) is None


async def test_a_link_works_once_however_many_open_it_at_once(owner: Staff) -> None:
    secret = await invites.create(by=owner)

    came = await asyncio.gather(
        *(invites.accept(secret, person(number)) for number in range(70, 90)), return_exceptions=True
    )

    assert sum(isinstance(result, Staff) for result in came) == 1
    assert {type(result) for result in came} == {Staff, InviteVoid}
    assert await Staff.filter(telegram_id__in=range(70, 90)).count() == 1
    assert await queued() == ["staff_joined"]


async def test_the_same_person_opening_it_many_times_at_once_joins_once(owner: Staff) -> None:
    secret = await invites.create(by=owner)

    came = await asyncio.gather(*(invites.accept(secret, person(77)) for _ in range(10)))

    assert len({member.id for member in came}) == 1
    assert await queued() == ["staff_joined"]


async def test_a_link_is_void_after_a_day(owner: Staff) -> None:
    secret = await invites.create(by=owner)
    expires_at = (await StaffInvite.get()).expires_at
    assert timedelta(hours=23, minutes=59) < expires_at - now() <= timedelta(hours=24)
    await StaffInvite.all().update(expires_at=now())

    with pytest.raises(InviteVoid):
        await invites.accept(secret, person(77))
    assert (await StaffInvite.get()).used_at is None


@pytest.mark.parametrize("secret", ["", "x", "staff_", "ж", "a" * 64])
async def test_a_secret_that_nobody_made_is_void(owner: Staff, secret: str) -> None:
    await invites.create(by=owner)
    with pytest.raises(InviteVoid):
        await invites.accept(secret, person(77))


async def test_a_link_of_an_owner_who_is_none_any_more_is_void(owner: Staff) -> None:
    secret = await invites.create(by=owner)
    await staff.sync_owners([901], language="ru")

    with pytest.raises(InviteVoid):
        await invites.accept(secret, person(77))


async def test_who_is_staff_already_does_not_use_the_link_up(owner: Staff, trainer: Staff) -> None:
    secret = await invites.create(by=owner)

    for member in (owner, trainer):
        assert (await invites.accept(secret, person(member.telegram_id))).id == member.id
    assert (await Staff.get(id=owner.id)).role is Role.OWNER
    assert (await StaffInvite.get()).used_at is None
    assert (await invites.accept(secret, person(77))).telegram_id == 77


async def test_a_trainer_who_was_removed_comes_back_to_their_own_row(owner: Staff, trainer: Staff) -> None:
    await staff.remove(trainer.id, by=owner)
    secret = await invites.create(by=owner)

    member = await invites.accept(secret, person(trainer.telegram_id, "Марина", last_name="Новая"))

    assert (member.id, member.role, member.name, member.removed_at) == (trainer.id, Role.TRAINER, "Марина Новая", None)


async def test_a_former_owner_comes_back_as_a_trainer(owner: Staff) -> None:
    former = await staff_member(5)
    await staff.sync_owners([900, 5], language="ru")
    await staff.sync_owners([900], language="ru")

    member = await invites.accept(await invites.create(by=owner), person(5))

    assert (member.id, member.role) == (former.id, Role.TRAINER)


async def test_a_client_who_becomes_a_trainer_stays_in_the_history(owner: Staff) -> None:
    client = await newcomer(77)

    await invites.accept(await invites.create(by=owner), person(77))

    assert (await Client.get(id=client.id)).telegram_id == 77
    assert await staff.find(77) is not None
