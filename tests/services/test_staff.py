import asyncio

import pytest
from tortoise import BaseDBAsyncClient

from bot.services import outbox
from bot.services.errors import NotOwner, NotStaff, OwnerStays, StaffNotFound
from bot.services.notices.clients import ClientForgotten
from bot.services.people import staff
from db.models import Outbox, OutboxStatus, Role, Staff


async def owners() -> dict[int, bool]:
    """Every owner there has been, and whether they are one now."""
    return {member.telegram_id: member.removed_at is None for member in await Staff.filter(role=Role.OWNER)}


async def test_the_owners_are_exactly_those_who_are_named(database: BaseDBAsyncClient) -> None:
    await staff.sync_owners([1, 2, 2], language="ru")
    assert await owners() == {1: True, 2: True}
    await staff.sync_owners([2, 3], language="ru")
    assert await owners() == {1: False, 2: True, 3: True}
    await staff.sync_owners([1, 2, 3], language="en")
    assert await owners() == {1: True, 2: True, 3: True}
    assert {member.language for member in await Staff.all()} == {"en"}, "nobody has come yet to say which"


async def test_an_owner_taken_out_has_no_access_and_keeps_the_row(database: BaseDBAsyncClient) -> None:
    await staff.sync_owners([1, 2], language="ru")
    member = await staff.find(1)
    assert member is not None
    await staff.require(member)
    await staff.sync_owners([2], language="ru")

    assert await staff.find(1) is None
    assert [found.telegram_id for found in await Staff.filter(removed_at=None)] == [2]
    with pytest.raises(NotStaff):
        await staff.require(member)
    assert (await Staff.get(id=member.id)).telegram_id == 1


async def test_a_trainer_stays_and_may_become_an_owner(trainer: Staff, colleague: Staff) -> None:
    await staff.sync_owners([colleague.telegram_id], language="ru")

    roles = {member.id: member.role for member in await Staff.filter(removed_at=None)}
    assert roles == {trainer.id: Role.TRAINER, colleague.id: Role.OWNER}


async def test_two_processes_starting_at_the_same_moment_make_each_owner_once(database: BaseDBAsyncClient) -> None:
    await asyncio.gather(*(staff.sync_owners([1, 2, 3], language="ru") for _ in range(4)))

    assert await owners() == {1: True, 2: True, 3: True}
    assert await Staff.all().count() == 3


# The owner's team


@pytest.fixture
async def owner(trainer: Staff) -> Staff:
    await staff.sync_owners([900], language="ru")
    return await Staff.get(telegram_id=900)


async def test_the_team_is_everybody_with_access_owners_first(owner: Staff, trainer: Staff, colleague: Staff) -> None:
    assert [member.id for member in await staff.team(by=owner)] == [owner.id, trainer.id, colleague.id]
    await staff.remove(trainer.id, by=owner)
    assert [member.id for member in await staff.team(by=owner)] == [owner.id, colleague.id]
    assert [(await staff.trainer(one.id, by=owner)).id for one in (trainer, colleague)] == [trainer.id, colleague.id]
    for nobody in (owner.id, 999, 2**31 - 1):
        with pytest.raises(StaffNotFound):
            await staff.trainer(nobody, by=owner)


async def test_a_trainer_sees_and_removes_nobody(owner: Staff, trainer: Staff, colleague: Staff) -> None:
    for asked in (
        staff.team(by=trainer),
        staff.trainer(colleague.id, by=trainer),
        staff.remove(colleague.id, by=trainer),
        staff.remove(trainer.id, by=trainer),
        staff.require_owner(trainer),
    ):
        with pytest.raises(NotOwner):
            await asked
    assert await Staff.filter(removed_at=None).count() == 3


async def test_who_is_removed_loses_access_and_what_waits_for_them(owner: Staff, trainer: Staff) -> None:
    await outbox.tell_staff(ClientForgotten(number=1))
    await outbox.tell_staff(ClientForgotten(number=2))
    failed = (await Outbox.filter(staff_id=trainer.id).order_by("id"))[0]
    await outbox.mark_failed(failed, "chat not found")

    assert await staff.remove(trainer.id, by=owner) is True

    assert await staff.find(trainer.telegram_id) is None
    with pytest.raises(NotStaff):
        await staff.require(trainer)
    assert {row.status for row in await Outbox.filter(staff_id=trainer.id)} == {OutboxStatus.CANCELLED}
    assert {row.status for row in await Outbox.filter(staff_id=owner.id)} == {OutboxStatus.PENDING}
    assert (await Staff.get(id=trainer.id)).name == "Марина"


async def test_removing_twice_removes_once(owner: Staff, trainer: Staff) -> None:
    results = await asyncio.gather(*(staff.remove(trainer.id, by=owner) for _ in range(3)))

    assert sorted(results) == [False, False, True]


async def test_owners_come_from_the_settings_and_stay(owner: Staff) -> None:
    await staff.sync_owners([900, 901], language="ru")
    other = await Staff.get(telegram_id=901)
    for member in (owner, other):
        with pytest.raises(OwnerStays):
            await staff.remove(member.id, by=owner)
    with pytest.raises(StaffNotFound):
        await staff.remove(999, by=owner)
    assert await owners() == {900: True, 901: True}
