"""A client's next step: one for each, for whoever set it, told at its hour."""

import asyncio
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.i18n import translator
from bot.services.errors import (
    ClientNotFound,
    CRMError,
    NotStaff,
    StepClosed,
    StepNotFound,
    StepStands,
    StepTooEarly,
    StepTooLate,
    TextTooLong,
)
from bot.services.people import clients, leads, notes, privacy, staff
from bot.services.people.leads import Lead
from bot.services.time import calendar, open_steps, steps
from bot.text.history import noted
from db.fields import now
from db.models import Client, ClientNote, Outbox, OutboxStatus, Priority, Role, Staff, Step, StepStatus, Timer
from tests.support.clock import planned, strikes, where_it_is
from tests.support.people import person, queued, refuses, staff_member

TOMORROW, IN_A_WEEK = timedelta(days=1), timedelta(days=7)


def day_in(ahead: timedelta) -> date:
    return calendar.today() + ahead


async def noted_of(client: Client) -> list[str]:
    """What the client's notes say, newest first."""
    return [noted(note, translator("ru")) for note in (await notes.page(client.id)).entries]


async def standing(client: Client) -> tuple[str, int]:
    """The words of the client's open step, and whose it is."""
    step = await steps.of(client.id)
    assert step is not None
    return step.words, step.staff_id


# When


async def test_a_step_for_today_is_due_in_the_evening_and_every_other_at_ten(client: Client, trainer: Staff) -> None:
    calendar.settle_in(where_it_is(8))
    today = calendar.today()
    assert steps.first_day() == today
    for day, hour in ((today, time(19)), (today + TOMORROW, time(10)), (today + IN_A_WEEK, time(10))):
        step = await steps.put(client.id, by=trainer, day=day)
        assert step.due_at == datetime.combine(day, hour, calendar.here())


async def test_what_has_passed_is_refused(client: Client, trainer: Staff) -> None:
    calendar.settle_in(where_it_is(20))
    assert steps.first_day() == calendar.today() + TOMORROW
    for day in (calendar.today(), calendar.today() - TOMORROW, date.min):
        with pytest.raises(StepTooEarly):
            await steps.put(client.id, by=trainer, day=day)
    assert await Step.all().count() == 0


async def test_the_first_day_of_all_is_refused_far_to_the_east_too(client: Client, trainer: Staff) -> None:
    calendar.settle_in(ZoneInfo("Pacific/Kiritimati"))
    with pytest.raises(StepTooEarly):
        await steps.put(client.id, by=trainer, day=date.min)


async def test_a_step_is_a_year_ahead_at_most(client: Client, trainer: Staff) -> None:
    for day in (day_in(timedelta(days=366)), date.max):
        with pytest.raises(StepTooLate):
            await steps.put(client.id, by=trainer, day=day)
    assert await Step.all().count() == 0
    await steps.put(client.id, by=trainer, day=day_in(timedelta(days=365)))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
async def test_ten_is_ten_on_the_days_that_change_the_clock(client: Client, trainer: Staff, zone: str) -> None:
    here = ZoneInfo(zone)
    calendar.settle_in(here)
    changes = [
        day
        for day in (calendar.today() + timedelta(days=ahead) for ahead in range(1, 365))
        if calendar.at(day + TOMORROW) - calendar.at(day) != timedelta(days=1)
    ]
    assert len(changes) == 2
    for day in (one + timedelta(days=beside) for one in changes for beside in (-1, 0, 1)):
        step = await steps.put(client.id, by=trainer, day=day)
        timer = await Timer.get(subject=f"step:{step.id}")
        for due_at in ((await Step.get(id=step.id)).due_at, timer.due_at):
            assert due_at.astimezone(here).replace(tzinfo=None) == datetime.combine(day, time(10))


# Setting, moving


async def test_a_client_has_one_open_step(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="  позвонить <b>\n")

    assert await standing(client) == ("позвонить <b>", trainer.id)
    assert await planned() == [("step_due", f"step:{step.id}")]
    with pytest.raises(IntegrityError):
        await Step.create(client=client, staff=trainer, due_at=now(), open_key=client.id)


async def test_setting_over_ones_own_moves_it_and_keeps_its_words(client: Client, trainer: Staff) -> None:
    first = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    await steps.put(client.id, by=trainer, day=day_in(IN_A_WEEK))
    moved = await steps.put(client.id, by=trainer, day=day_in(IN_A_WEEK))

    assert moved.id == first.id
    assert await standing(client) == ("позвонить", trainer.id)
    timer = await Timer.get()
    assert timer.due_at == moved.due_at == calendar.at(day_in(IN_A_WEEK), time(10))
    assert await noted_of(client) == []


async def test_other_words_leave_the_old_ones_in_the_notes(client: Client, trainer: Staff) -> None:
    await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    for _ in range(2):
        await steps.put(client.id, by=trainer, words="написать")

    assert await standing(client) == ("написать", trainer.id)
    (note,) = await noted_of(client)
    assert note.startswith("⏰ Слова шага изменены, было: ")
    assert note.endswith("10:00 · позвонить")


async def test_words_longer_than_the_limit_are_refused(client: Client, trainer: Staff) -> None:
    with pytest.raises(TextTooLong) as refused:
        await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="я" * 1000)
    assert refused.value.data == {"limit": 200}
    await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="я" * 200)
    assert await standing(client) == ("я" * 200, trainer.id)


async def test_words_that_nobody_sees_are_none(client: Client, trainer: Staff) -> None:
    await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="\u200b \u3164")
    assert await standing(client) == ("", trainer.id)


async def test_a_step_of_somebody_else_is_replaced_only_as_that_very_one_and_noted(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    hers = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    for instead_of in (0, hers.id + 1):
        with pytest.raises(StepStands) as refused:
            await steps.put(client.id, by=colleague, day=day_in(IN_A_WEEK), words="написать", instead_of=instead_of)
        assert refused.value.data == {"step": hers.id}
    assert await standing(client) == ("позвонить", trainer.id)

    his = await steps.put(client.id, by=colleague, day=day_in(IN_A_WEEK), words="написать", instead_of=hers.id)

    assert await standing(client) == ("написать", colleague.id)
    assert await planned() == [("step_due", f"step:{his.id}")]
    assert (await Step.get(id=hers.id)).status is StepStatus.REPLACED
    (note,) = await noted_of(client)
    assert note.startswith("⏰ Шаг заменён: Марина: ")
    assert note.endswith("10:00 · позвонить")
    assert (await ClientNote.get()).author_id == colleague.id


# Done, removed


async def test_done_is_noted_and_told_to_nobody_any_more(client: Client, trainer: Staff, colleague: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")

    await steps.done(step.id, by=trainer)

    assert await steps.of(client.id) is None
    assert await planned() == []
    kept = await Step.get(id=step.id)
    assert (kept.status, kept.done_at is not None, kept.words) == (StepStatus.DONE, True, "позвонить")
    for again in (steps.done, steps.remove):
        for member in (trainer, colleague):
            with pytest.raises(StepClosed):
                await again(step.id, by=member)
    (note,) = await noted_of(client)
    assert note.startswith("⏰ Сделано: ")
    assert note.endswith("10:00 · позвонить")
    assert (await ClientNote.get()).text == ""


@pytest.mark.parametrize(("words", "of_another", "count"), [("", False, 0), ("звонок", False, 1), ("", True, 1)])
async def test_what_is_removed_is_noted_where_somebody_would_miss_it(
    client: Client, trainer: Staff, colleague: Staff, words: str, of_another: bool, count: int
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words=words)
    await steps.remove(step.id, by=colleague if of_another else trainer)

    assert (await steps.of(client.id), await planned()) == (None, [])
    said = await noted_of(client)
    assert len(said) == count
    assert all(note.startswith("⏰ Шаг убран: ") for note in said)
    assert of_another == ("Марина" in "".join(said))


async def test_what_was_closed_is_not_reworded(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await steps.remove(step.id, by=trainer)
    with pytest.raises(StepClosed):
        await steps.put(client.id, by=trainer, words="поздно")


async def test_only_staff_set_and_close_steps(client: Client, other_client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    gone = await staff_member(77, "Глеб")
    await Staff.filter(id=gone.id).update(removed_at=now())
    for asked in (
        steps.put(client.id, by=gone, day=day_in(TOMORROW)),
        steps.done(step.id, by=gone),
        steps.remove(step.id, by=gone),
    ):
        with pytest.raises(NotStaff):
            await asked
    for number, of in ((step.id, other_client.id), (999, None), (2**31 - 1, client.id)):
        with pytest.raises(StepNotFound):
            await steps.done(number, by=trainer, client_id=of)
    with pytest.raises(ClientNotFound):
        await steps.put(999, by=trainer, day=day_in(TOMORROW))
    assert await standing(client) == ("", trainer.id)


# Two at once


async def test_of_two_who_set_one_at_once_one_is_asked(client: Client, trainer: Staff, colleague: Staff) -> None:
    both = [(trainer, "позвонить"), (colleague, "написать")]
    results = await asyncio.gather(
        *(steps.put(client.id, by=by, day=day_in(TOMORROW), words=words) for by, words in both),
        return_exceptions=True,
    )

    assert sorted(type(result).__name__ for result in results) == ["Step", "StepStands"]
    assert await Step.all().count() == 1
    assert len(await planned()) == 1


async def test_a_step_that_is_closed_many_times_at_once_is_closed_once(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    tries = (steps.done(step.id, by=by) for by in (trainer, colleague, trainer, colleague))
    results = await asyncio.gather(*tries, return_exceptions=True)

    assert sorted(type(result).__name__ for result in results) == ["Step", *["StepClosed"] * 3]
    assert len(await noted_of(client)) == 1


async def test_what_is_set_while_its_trainer_is_removed_is_left_to_nobody_who_is_gone(
    client: Client, trainer: Staff, owner: Staff
) -> None:
    results = await asyncio.gather(
        steps.put(client.id, by=trainer, day=day_in(TOMORROW)),
        staff.remove(trainer.id, by=owner),
        return_exceptions=True,
    )

    assert results[1] is True
    step = await steps.of(client.id)
    assert (step is None and isinstance(results[0], NotStaff)) or (step is not None and step.staff_id == owner.id)


@pytest.mark.postgres
async def test_who_is_removed_at_this_very_moment_sets_nothing(client: Client, trainer: Staff, owner: Staff) -> None:
    removed, written = asyncio.Event(), asyncio.Event()

    async def remove() -> None:
        async with in_transaction():
            await staff.remove(trainer.id, by=owner)
            removed.set()
            await written.wait()

    removing = asyncio.create_task(remove())
    await removed.wait()
    setting = asyncio.create_task(steps.put(client.id, by=trainer, day=day_in(TOMORROW)))
    await asyncio.wait([setting], timeout=0.3)
    written.set()
    await removing

    with pytest.raises(NotStaff):
        await setting
    assert (await Step.all().count(), await planned()) == (0, [])


async def test_who_is_staff_no_more_is_told_nothing_and_the_owner_is(
    client: Client, trainer: Staff, owner: Staff
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await Staff.filter(id=trainer.id).update(removed_at=now())

    await strikes(step.due_at)

    assert (await queued(trainer.telegram_id), await queued(owner.telegram_id)) == ([], ["step_due"])
    assert await standing(client) == ("", owner.id)


@pytest.mark.parametrize("table", ["client_notes", "timers"])
async def test_where_one_write_fails_nothing_has_happened(
    client: Client, trainer: Staff, colleague: Staff, database: BaseDBAsyncClient, table: str
) -> None:
    hers = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    before = (await Step.all().values(), await planned())
    async with refuses(database, "INSERT", of=table):
        with pytest.raises(Exception, match="made to order"):
            await steps.put(client.id, by=colleague, day=day_in(IN_A_WEEK), instead_of=hers.id)
        if table == "client_notes":
            with pytest.raises(Exception, match="made to order"):
                await steps.done(hers.id, by=colleague)

    assert (await Step.all().values(), await planned()) == before
    assert await noted_of(client) == []


# At its hour


async def test_at_its_hour_whose_it_is_is_told_once(client: Client, trainer: Staff, colleague: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    await strikes()
    assert await queued() == []

    for _ in range(2):
        await strikes(step.due_at)

    (row,) = await Outbox.all()
    assert (row.staff_id, row.chat_id, row.priority, row.silent) == (trainer.id, 1, Priority.TIMED, False)
    assert row.content == {"kind": "step_due", "client_id": client.id, "step_id": step.id}
    assert (await Step.get(id=step.id)).told_at is not None
    assert await standing(client) == ("позвонить", trainer.id), "it stays until it is done"


async def test_what_was_told_before_its_hour_is_not_told_again(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await Step.filter(id=step.id).update(told_at=now())

    await strikes(step.due_at)

    assert await queued() == []


async def test_what_was_told_is_told_again_once_it_is_moved_but_not_for_other_words(
    client: Client, trainer: Staff
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await strikes(step.due_at)
    await steps.put(client.id, by=trainer, words="написать")
    await strikes(step.due_at)
    assert await queued() == ["step_due"]

    moved = await steps.put(client.id, by=trainer, day=day_in(IN_A_WEEK))
    await strikes(moved.due_at)

    assert await queued() == ["step_due"] * 2


async def test_a_step_of_more_than_two_days_ago_says_nothing(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await Timer.filter(subject=f"step:{step.id}").update(due_at=now() - timedelta(days=2, minutes=1))
    await strikes()

    assert (await queued(), await planned()) == ([], [])
    assert await steps.of(client.id) is not None


@pytest.mark.parametrize("closing", [steps.done, steps.remove])
async def test_what_was_closed_says_nothing_though_its_timer_was_left(
    client: Client, trainer: Staff, closing: object
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await closing(step.id, by=trainer)  # type: ignore[operator]
    await open_steps.plan(step)

    await strikes(step.due_at)

    assert await queued() == []


async def test_a_step_goes_on_for_a_client_who_has_blocked_the_bot_or_is_in_no_stage(
    client: Client, trainer: Staff
) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await clients.blocked(client, tell=False)
    await Client.filter(id=client.id).update(stage_id=None)

    await strikes(step.due_at)

    assert await queued(trainer.telegram_id) == ["step_due"]


# People who go


async def test_steps_of_a_removed_trainer_go_to_the_first_owner_with_their_hours(
    client: Client, other_client: Client, trainer: Staff, colleague: Staff, owner: Staff
) -> None:
    second = await staff_member(4, "Павел", Role.OWNER)
    hers = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    his = await steps.put(other_client.id, by=colleague, day=day_in(TOMORROW))
    await strikes(hers.due_at)
    assert sorted(await queued()) == ["step_due"] * 2

    await staff.remove(trainer.id, by=second)

    assert await standing(client) == ("позвонить", owner.id)
    assert await standing(other_client) == ("", colleague.id)
    assert [row.status for row in await Outbox.filter(staff_id=trainer.id)] == [OutboxStatus.CANCELLED]
    assert await planned() == [("step_due", f"step:{hers.id}")], "what was due already is told to the owner too"
    await strikes(hers.due_at)
    assert (await queued(owner.telegram_id), await queued(second.telegram_id)) == (["step_due"], [])
    assert (await Step.get(id=his.id)).told_at is not None


async def test_an_owner_who_has_pressed_start_comes_before_one_who_has_not(
    client: Client, trainer: Staff, owner: Staff
) -> None:
    second = await staff_member(4, "Павел", Role.OWNER)
    await Staff.filter(id=second.id).update(started_at=now())
    await steps.put(client.id, by=trainer, day=day_in(TOMORROW))
    await staff.remove(trainer.id, by=owner)
    assert await standing(client) == ("", second.id)


async def test_steps_of_an_owner_who_is_named_no_more_go_to_another_at_the_start(client: Client, owner: Staff) -> None:
    await steps.put(client.id, by=owner, day=day_in(TOMORROW))
    await staff.sync_owners([3, 5], language="ru")
    assert await standing(client) == ("", owner.id)

    await staff.sync_owners([5], language="ru")

    assert await standing(client) == ("", (await Staff.get(telegram_id=5)).id)


async def test_forgetting_a_client_deletes_their_steps(client: Client, trainer: Staff) -> None:
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="болит спина")
    await steps.done(step.id, by=trainer)
    step = await steps.put(client.id, by=trainer, day=day_in(TOMORROW), words="болит спина")

    await privacy.forget(client)
    await strikes(step.due_at)

    assert (await Step.all().count(), await ClientNote.all().count(), await planned()) == (0, 0, [])
    assert "step_due" not in await queued()
    asked = (
        steps.done(step.id, by=trainer),
        steps.remove(step.id, by=trainer),
        steps.put(client.id, by=trainer, day=day_in(TOMORROW)),
    )
    for one in asked:
        with pytest.raises(CRMError):
            await one


@pytest.mark.parametrize("earlier", ["lead", "client"])
async def test_of_a_lead_who_is_a_client_already_the_step_that_is_due_first_stays(
    client: Client, trainer: Staff, earlier: str
) -> None:
    lead, _ = await leads.create(Lead("Иван"), key="1", language="ru")
    days = {lead.id: IN_A_WEEK, client.id: IN_A_WEEK, (lead if earlier == "lead" else client).id: TOMORROW}
    for number, words in ((lead.id, "позвонить"), (client.id, "написать")):
        await steps.put(number, by=trainer, day=day_in(days[number]), words=words)

    joined = await leads.join(lead.id, person(1001))

    assert joined is not None
    assert joined.id == client.id
    stays, goes = ("позвонить", "написать") if earlier == "lead" else ("написать", "позвонить")
    assert await standing(client) == (stays, trainer.id)
    assert sum(goes in note for note in await noted_of(client)) == 1
    await Outbox.all().delete()
    await strikes(calendar.at(day_in(IN_A_WEEK), time(10)))
    assert await queued() == ["step_due"]


async def test_the_only_step_of_such_a_lead_is_told_too(client: Client, trainer: Staff) -> None:
    lead, _ = await leads.create(Lead("Иван"), key="1", language="ru")
    step = await steps.put(lead.id, by=trainer, day=day_in(TOMORROW), words="позвонить")
    await leads.join(lead.id, person(1001))
    await Outbox.all().delete()

    await strikes(step.due_at)

    (row,) = await Outbox.all()
    assert row.content == {"kind": "step_due", "client_id": client.id, "step_id": step.id}
