"""Who of the staff hears what: each switches it on, silent or off, and who is away leaves it to the others."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient

from bot.services import hearing, notices, outbox
from bot.services.errors import NotFound, NotStaff
from bot.services.hearing import Volume
from bot.services.money import claims, offers, receipts
from bot.services.notices.base import Concern, StaffNotice
from bot.services.notices.clients import ClientBlocked, ClientGone, NewLead
from bot.services.notices.follow_ups import FollowUpShown
from bot.services.notices.health import LookAtAnswers, ProgramHeld
from bot.services.notices.payments import ChargeIsOdd, PaymentClaimed, ReceiptShown
from bot.services.notices.prices import DetailsChanged, DetailsMissing
from bot.services.notices.programs import DeliveryFailed, DraftTaken
from bot.services.notices.talk import AnswerReached, AnswerRefused, BroadcastOver, ClientAnswered, CopiesGo
from bot.services.notices.team import Away, Morning, MorningOver, ScreenOwed
from bot.services.people import concerns, staff
from bot.services.time import calendar
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Role, Staff
from tests.support.people import newcomer, pending_payment, photo, queued

OF_THEIR_OWN = {AnswerReached, AnswerRefused, BroadcastOver, ClientAnswered, ClientGone, CopiesGo, ReceiptShown}
ALWAYS = {ChargeIsOdd, FollowUpShown, LookAtAnswers, DraftTaken, Away, ScreenOwed, Morning, MorningOver} | OF_THEIR_OWN


async def told(notice: StaffNotice) -> list[tuple[int, bool]]:
    """Whom the notice is queued for now, and whether it makes no sound there."""
    await Outbox.all().delete()
    await outbox.tell_staff(notice)
    return [(row.chat_id, row.silent) for row in await Outbox.filter(not_before__lte=now()).order_by("id")]


async def starts(*members: Staff) -> None:
    await Staff.filter(id__in=[member.id for member in members]).update(started_at=now())


async def goes_away(*members: Staff, days: int = 1) -> None:
    until = calendar.today() + timedelta(days=days)
    await Staff.filter(id__in=[member.id for member in members]).update(away_until=until)


def test_every_notice_to_staff_has_a_concern_or_always_comes() -> None:
    staffs = {kind for kind in notices.KINDS if issubclass(kind, StaffNotice)}
    assert {kind for kind in staffs if kind.concern is None} == ALWAYS
    assert {kind.concern for kind in notices.KINDS} == {None, *Concern}
    assert not {kind for kind in notices.KINDS if not issubclass(kind, StaffNotice) and kind.concern}


def test_what_is_silent_by_itself_has_no_kind_with_a_sound() -> None:
    for concern in Concern:
        silent = all(kind.silent for kind in notices.KINDS if kind.concern is concern)
        assert silent == (hearing.by_itself(concern) is Volume.SILENT), concern


# What each has chosen


async def test_who_has_chosen_nothing_hears_each_kind_as_it_is(client: Client, trainer: Staff, owner: Staff) -> None:
    both = [trainer.telegram_id, owner.telegram_id]
    for notice in (NewLead(client_id=1), ClientBlocked(client_id=1)):
        assert await told(notice) == [(chat, True) for chat in both]
    for asking in (ProgramHeld(client_id=1, program_id=1), DetailsMissing(client_id=1)):
        assert await told(asking) == [(chat, False) for chat in both]


async def test_each_hears_as_they_have_chosen(client: Client, trainer: Staff, colleague: Staff) -> None:
    held = ProgramHeld(client_id=client.id, program_id=1)
    await concerns.choose(trainer, Concern.DECISIONS, Volume.SILENT)
    assert await told(held) == [(trainer.telegram_id, True), (colleague.telegram_id, False)]
    await concerns.choose(trainer, Concern.DECISIONS, Volume.OFF)
    assert await told(held) == [(colleague.telegram_id, False)]
    assert len(await told(LookAtAnswers(client_id=client.id))) == 2
    await concerns.choose(trainer, Concern.DECISIONS, Volume.ON)
    assert await told(held) == [(trainer.telegram_id, False), (colleague.telegram_id, False)]
    assert (await Staff.get(id=trainer.id)).notices == {}, "as if nothing had ever been chosen"


async def test_new_leads_ring_for_whoever_has_switched_them_on(client: Client, trainer: Staff) -> None:
    await concerns.choose(trainer, Concern.LEADS, Volume.ON)
    assert await told(NewLead(client_id=client.id)) == [(trainer.telegram_id, False)]
    await concerns.choose(trainer, Concern.LEADS, Volume.SILENT)
    assert await told(NewLead(client_id=client.id)) == [(trainer.telegram_id, True)]


async def test_a_kind_that_is_silent_stays_so_among_those_that_ring(client: Client, trainer: Staff) -> None:
    await concerns.choose(trainer, Concern.LEAVING, Volume.OFF)
    await concerns.choose(trainer, Concern.LEAVING, Volume.ON)
    assert await told(ClientBlocked(client_id=client.id)) == [(trainer.telegram_id, True)]


async def test_where_all_have_switched_everything_off_nothing_is_queued_and_all_goes_on(
    client: Client, trainer: Staff, owner: Staff
) -> None:
    for member in (trainer, owner):
        for concern in concerns.of(member):
            await concerns.choose(member, concern, Volume.OFF)
    payment = await pending_payment(client)
    await receipts.take(client, photo(5))
    await receipts.take(client, photo(6))
    await outbox.update_notices(payment)
    other = await newcomer(1002, "Ольга")
    await claims.submit_without_receipt(other, (await pending_payment(other)).id)
    await offers.ask_for_payment_details(client)
    await outbox.tell_owners(DetailsChanged(staff_id=owner.id))
    await outbox.tell_author_first(DeliveryFailed(client_id=client.id, program_id=1), author_id=trainer.id)

    assert await queued() == []
    assert await receipts.told(payment, to=trainer.id) == set()
    await outbox.tell_staff(ScreenOwed())
    assert await queued() == ["screen_owed"] * 2


async def test_a_payment_is_told_whole_to_who_switches_it_on_in_between(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    await concerns.choose(colleague, Concern.MONEY, Volume.OFF)
    payment = await pending_payment(client)
    await receipts.take(client, photo(5))
    await concerns.choose(colleague, Concern.MONEY, Volume.ON)
    await outbox.update_notices(payment)
    await outbox.tell_staff(PaymentClaimed(client_id=client.id, payment_id=payment.id, receipt=7, media="photo"))

    assert await queued(colleague.telegram_id) == ["payment_claimed"]
    assert await receipts.told(payment, to=colleague.id) == {7}
    assert len(await receipts.told(payment, to=trainer.id)) == 2


async def test_what_waits_already_comes_though_it_is_switched_off(client: Client, trainer: Staff) -> None:
    await outbox.tell_staff(NewLead(client_id=client.id))
    await concerns.choose(trainer, Concern.LEADS, Volume.OFF)
    (row,) = await Outbox.all()
    assert (row.status, row.silent) == (OutboxStatus.PENDING, True)


@pytest.mark.parametrize(
    "kept",
    [
        {"of_tomorrow": "off", "leads": "shouted", "money": ["off"], "decisions": None, "steps": {"a": 1}},
        ["leads"],
        '"off"',
        7,
        None,
    ],
)
async def test_what_another_version_has_kept_is_no_choice(client: Client, trainer: Staff, kept: Any) -> None:
    await Staff.filter(id=trainer.id).update(notices=kept)
    assert await told(NewLead(client_id=client.id)) == [(trainer.telegram_id, True)]
    assert await told(ProgramHeld(client_id=client.id, program_id=1)) == [(trainer.telegram_id, False)]
    await concerns.choose(trainer, Concern.LEADS, Volume.OFF)
    assert await told(NewLead(client_id=client.id)) == []


async def test_what_a_newer_version_has_kept_stays_for_it(trainer: Staff) -> None:
    await Staff.filter(id=trainer.id).update(notices={"of_tomorrow": "off"})
    await concerns.choose(trainer, Concern.MONEY, Volume.OFF)
    assert (await Staff.get(id=trainer.id)).notices == {"of_tomorrow": "off", "money": "off"}


async def test_two_choices_at_one_moment_are_both_kept(trainer: Staff) -> None:
    await asyncio.gather(
        concerns.choose(await Staff.get(id=trainer.id), Concern.MONEY, Volume.OFF),
        concerns.choose(await Staff.get(id=trainer.id), Concern.STEPS, Volume.SILENT),
    )
    assert (await Staff.get(id=trainer.id)).notices == {"money": "off", "steps": "silent"}


async def test_what_only_owners_are_told_of_is_theirs_to_switch(trainer: Staff, owner: Staff) -> None:
    assert set(concerns.of(owner)) - set(concerns.of(trainer)) == {Concern.TEAM}
    await concerns.choose(owner, Concern.TEAM, Volume.OFF)
    with pytest.raises(NotFound):
        await concerns.choose(trainer, Concern.TEAM, Volume.OFF)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await concerns.choose(trainer, Concern.LEADS, Volume.OFF)
    assert (await Staff.get(id=trainer.id)).notices is None


# Who is away


async def test_who_is_away_leaves_it_to_those_who_are_there(client: Client, trainer: Staff, colleague: Staff) -> None:
    await starts(trainer, colleague)
    await goes_away(trainer)
    await outbox.tell_staff(ProgramHeld(client_id=client.id, program_id=1))
    await outbox.tell_author_first(DeliveryFailed(client_id=client.id, program_id=1), author_id=trainer.id)

    assert [row.chat_id for row in await Outbox.all()] == [colleague.telegram_id] * 2


async def test_it_waits_where_nobody_else_can_hear_it(client: Client, trainer: Staff, colleague: Staff) -> None:
    """Who has never pressed /start, who has blocked the bot, and who has switched it off hears nothing."""
    await starts(trainer)
    await goes_away(trainer)
    day = calendar.today() + timedelta(days=2)
    for changes in (
        {"started_at": None},
        {"started_at": now(), "blocked_at": now()},
        {"blocked_at": None, "notices": {"decisions": "off"}},
    ):
        await Staff.filter(id=colleague.id).update(**changes)
        await Outbox.all().delete()
        await outbox.tell_staff(ProgramHeld(client_id=client.id, program_id=1))

        row = await Outbox.get(chat_id=trainer.telegram_id)
        assert f"{row.not_before.astimezone(calendar.here()):%Y-%m-%d %H:%M}" == f"{day} 09:00", changes
        assert row.id not in [due.id for due in await outbox.due(except_chats=(), limit=9)]


async def test_where_all_are_away_each_hears_at_their_own_return(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    await starts(trainer, colleague)
    await goes_away(trainer, days=1)
    await goes_away(colleague, days=5)
    await outbox.tell_staff(NewLead(client_id=client.id))

    first, second = await Outbox.all().order_by("id")
    assert second.not_before - first.not_before == timedelta(days=4)
    assert await outbox.due(except_chats=(), limit=9) == []


async def test_what_owners_are_told_waits_for_the_only_owner(client: Client, trainer: Staff, owner: Staff) -> None:
    await starts(trainer, owner)
    await goes_away(owner)
    await outbox.tell_owners(DetailsChanged(staff_id=trainer.id))
    (row,) = await Outbox.all()
    assert (row.chat_id, row.not_before > now()) == (owner.telegram_id, True)
    await outbox.tell_staff(NewLead(client_id=client.id))
    assert await queued(owner.telegram_id) == ["details_changed"]


async def test_what_always_comes_comes_to_who_is_away_too(client: Client, trainer: Staff) -> None:
    await starts(trainer)
    await goes_away(trainer)
    await outbox.tell_staff(ScreenOwed(), only=await Staff.get(id=trainer.id))
    (row,) = await outbox.due(except_chats=(), limit=9)
    assert row.chat_id == trainer.telegram_id


async def test_who_is_removed_while_away_gets_nothing_and_is_there_when_taken_in_again(
    client: Client, trainer: Staff, owner: Staff, database: BaseDBAsyncClient
) -> None:
    await starts(trainer)
    await goes_away(trainer, owner)
    await outbox.tell_staff(NewLead(client_id=client.id))
    await staff.remove(trainer.id, by=owner)

    waiting = await Outbox.filter(status=OutboxStatus.PENDING)
    assert [row.chat_id for row in waiting] == [owner.telegram_id]
    assert (await Staff.get(id=trainer.id)).away_until is None
    await staff.sync_owners([], language="ru")
    await staff.sync_owners([owner.telegram_id], language="ru")
    assert (await Staff.get(id=owner.id, role=Role.OWNER)).away_until is None
