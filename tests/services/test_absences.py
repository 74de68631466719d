"""A member of staff is away until a day: what is said to them waits, and comes when they are back."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services import outbox
from bot.services.errors import BadLastDay, NotStaff
from bot.services.notices.clients import NewLead
from bot.services.notices.health import ProgramHeld
from bot.services.time import absences, calendar, mornings, open_steps, presence, steps
from bot.services.time.hours import begin_vacation, end_vacation
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Priority, Staff, Step, Timer, TimerStatus
from tests.support.clock import strikes, where_it_is
from tests.support.people import pending_payment, queued

DAY = timedelta(days=1)


async def to_decide(client: Client) -> None:
    await outbox.tell_staff(ProgramHeld(client_id=client.id, program_id=1))


async def fresh(member: Staff) -> Staff:
    return await Staff.get(id=member.id)


async def test_a_day_that_has_passed_and_one_too_far_away_are_refused(trainer: Staff) -> None:
    today = calendar.today()
    for day in (today - DAY, today + 366 * DAY, date.min, date.max):
        with pytest.raises(BadLastDay):
            await absences.leave(trainer, day)
    for day in (today, today + 365 * DAY):
        await absences.leave(trainer, day)
        assert presence.is_away(await fresh(trainer))
    await Staff.filter(id=trainer.id).update(removed_at=now())
    for change in (absences.leave(trainer, today), absences.come_back(trainer)):
        with pytest.raises(NotStaff):
            await change
    assert (await fresh(trainer)).away_until == today + 365 * DAY


async def test_it_ends_by_itself_with_its_last_day(trainer: Staff) -> None:
    await Staff.filter(id=trainer.id).update(away_until=calendar.today())
    assert presence.is_away(await fresh(trainer))
    await Staff.filter(id=trainer.id).update(away_until=calendar.today() - DAY)
    assert not presence.is_away(await fresh(trainer))


@pytest.mark.parametrize(
    ("zone", "last_days"),
    [("Europe/Berlin", ("2040-03-24", "2040-10-27")), ("America/New_York", ("2040-03-10", "2040-11-03"))],
)
def test_nine_is_nine_on_the_day_when_the_clocks_change(zone: str, last_days: tuple[str, ...]) -> None:
    calendar.settle_in(ZoneInfo(zone))
    for last in map(date.fromisoformat, last_days):
        back = presence.back_at(Staff(telegram_id=1, role="trainer", language="ru", away_until=last))
        assert back.astimezone(calendar.here()).replace(tzinfo=None) == datetime.combine(last + DAY, time(9))


async def test_the_day_ends_where_the_trainer_is(trainer: Staff) -> None:
    """In one of these two zones it is another day than in the other, whenever this is asked."""
    east, west = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")
    calendar.settle_in(west)
    await absences.leave(trainer, calendar.today())
    assert presence.is_away(await fresh(trainer))
    calendar.settle_in(east)
    assert not presence.is_away(await fresh(trainer))


async def test_who_comes_back_early_hears_at_once_what_has_waited(client: Client, trainer: Staff) -> None:
    await absences.leave(trainer, calendar.today() + DAY)
    await to_decide(client)
    assert await outbox.due(except_chats=(), limit=9) == []
    await absences.come_back(trainer)

    assert len(await outbox.due(except_chats=(), limit=9)) == 1
    await to_decide(client)
    assert len(await Outbox.filter(not_before__lte=now())) == 2


async def test_who_stays_away_longer_hears_it_later(client: Client, trainer: Staff) -> None:
    until = calendar.today() + DAY
    await absences.leave(trainer, until)
    await to_decide(client)
    await absences.leave(trainer, until + 3 * DAY)
    (row,) = await Outbox.all()
    assert row.not_before == presence.back_at(await fresh(trainer))
    await absences.leave(trainer, until)
    (row,) = await Outbox.all()
    assert row.not_before == presence.back_at(await fresh(trainer))


async def test_what_waited_before_and_what_was_tried_in_vain_stays_as_it_is(client: Client, trainer: Staff) -> None:
    await to_decide(client)
    before = (await Outbox.get()).not_before
    await absences.leave(trainer, calendar.today() + DAY)
    assert (await Outbox.get()).not_before == before
    await outbox.postpone(await Outbox.get(), "away", pause=DAY)
    later = (await Outbox.get()).not_before
    await absences.come_back(trainer)
    assert (await Outbox.get()).not_before == later


async def test_a_step_of_who_is_away_is_told_at_their_return(client: Client, trainer: Staff) -> None:
    calendar.settle_in(where_it_is(8))
    step = await steps.put(client.id, by=trainer, day=calendar.today() + DAY)
    await absences.leave(trainer, calendar.today() + 3 * DAY)
    back = presence.back_at(trainer)
    await strikes(step.due_at)

    assert await queued() == []
    assert (await Step.get(id=step.id)).told_at is None
    assert (await Timer.get(kind="step_due")).due_at == back
    await Step.filter(id=step.id).update(due_at=now() - DAY)
    await absences.come_back(trainer)
    await strikes()
    assert await queued() == ["step_due"]
    assert (await Outbox.get()).priority is Priority.TIMED


async def test_a_step_that_is_not_due_yet_keeps_its_hour(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=calendar.today() + 2 * DAY)
    await absences.leave(trainer, calendar.today() + DAY)
    await absences.come_back(trainer)
    assert (await Timer.get(kind="step_due")).due_at == step.due_at


async def test_a_step_that_is_handed_to_an_owner_who_is_away_waits_for_them(
    client: Client, trainer: Staff, owner: Staff
) -> None:
    await steps.put(client.id, by=trainer, day=calendar.today() + DAY)
    await absences.leave(owner, calendar.today() + 5 * DAY)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    step = await Step.get()

    assert await open_steps.tell(step.id) == presence.back_at(owner)
    assert await queued() == []


@pytest.mark.parametrize("resting", ["member", "business", "nobody"])
async def test_the_morning_rests_on_a_vacation_and_goes_on_after_it(
    client: Client, trainer: Staff, owner: Staff, resting: str
) -> None:
    calendar.settle_in(where_it_is(10))
    await Staff.filter(id=trainer.id).update(started_at=now())
    payment = await pending_payment(client)
    await payment.filter(id=payment.id).update(submitted_at=now())
    if resting == "member":
        await absences.leave(trainer, calendar.today())
    elif resting == "business":
        await begin_vacation(calendar.today(), by=owner)
    for told in ([] if resting != "nobody" else ["morning"], ["morning"]):
        await Outbox.all().delete()
        await mornings.plan(trainer)
        await Timer.filter(kind="morning").update(due_at=now(), args={})
        await strikes()
        assert await queued(trainer.telegram_id) == told
        assert await Timer.exists(kind="morning", staff_id=trainer.id, status=TimerStatus.PENDING)
        await absences.come_back(trainer)
        await end_vacation(by=owner)


async def test_many_leads_that_waited_come_after_what_has_to_be_decided(client: Client, trainer: Staff) -> None:
    await absences.leave(trainer, calendar.today() + DAY)
    for _ in range(5):
        await outbox.tell_staff(NewLead(client_id=client.id))
    await to_decide(client)
    await absences.come_back(trainer)
    (first,) = await outbox.due(except_chats=(), limit=9)
    assert (first.content or {})["kind"] == "program_held"
    assert await Outbox.filter(status=OutboxStatus.PENDING).count() == 6
