"""The chains of messages that clients get by time: what each begins with, when it comes, and what ends it."""

import asyncio
from datetime import datetime, time, timedelta

import pytest
from tortoise.transactions import in_transaction

from bot.outbox.notices import render
from bot.services import notices
from bot.services.errors import RowGone
from bot.services.funnel import pipeline, reasons
from bot.services.funnel.reasons import Moves, Reason
from bot.services.intake import questionnaire
from bot.services.money import decisions, offers, payment_requests, payments
from bot.services.notices.follow_ups import FollowUp
from bot.services.people import clients, privacy
from bot.services.programs import free_program, programs, workouts
from bot.services.programs.content import week_of
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, causes, editing, muting, planning, saying
from bot.services.time.follow_ups.causes import first_training
from bot.services.time.timers import Kind
from db.fields import now
from db.models import (
    Client,
    Outbox,
    Program,
    ProgramStatus,
    Setting,
    Staff,
    TimedMessage,
    Timer,
    TimerStatus,
)
from tests.services.conftest import Stages
from tests.support.clock import planned, strikes, work_off
from tests.support.people import answer_all, confirmed_payment, draft_of, newcomer, pending_payment

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FAR = timedelta(days=400)


@pytest.fixture(autouse=True)
async def wakeful(stage: Stages) -> None:
    """It is never quiet, whatever the hour at which the tests run."""
    await Setting.create(key="quiet_hours", value="")


async def due(chain: Chain) -> list[datetime]:
    found = await Timer.filter(kind=chain.kind, status=TimerStatus.PENDING).order_by("due_at")
    return [timer.due_at for timer in found]


async def said() -> list[tuple[str, str, int]]:
    """What clients were told by time, in that order: of which chain, about what, which message."""
    rows = await Outbox.filter(client_id__not_isnull=True, content__not_isnull=True).order_by("id")
    told = [notices.of(row) for row in rows]
    return [(one.chain, one.about, one.place) for one in told if isinstance(one, FollowUp)]


async def comes(chain: Chain) -> None:
    """The next message of the chain comes due."""
    timer = await Timer.filter(kind=chain.kind, status=TimerStatus.PENDING).order_by("due_at").first()
    assert timer is not None
    await Timer.filter(id=timer.id).update(due_at=now())
    await strikes()


async def waiting(client: Client) -> list[tuple[Outbox, FollowUp]]:
    """What the client is to be told by time and waits to be sent, the oldest first."""
    rows = await Outbox.filter(client_id=client.id).order_by("id").select_related("client")
    return [(row, notice) for row in rows if isinstance(notice := notices.of(row), FollowUp)]


async def another_day() -> None:
    """What was said today was said yesterday."""
    for one in await TimedMessage.all().order_by("day"):
        await TimedMessage.filter(id=one.id).update(day=one.day - DAY, said_at=one.said_at - DAY)


def there(moment: datetime) -> datetime:
    return moment.astimezone(calendar.here())


async def free_week(client: Client) -> Program:
    """The week that came of the client's answers, with them now."""
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await Outbox.filter(program_id=program.id).delete()
    await programs.reached(program, today=calendar.today(), by=None)
    return await Program.get(id=program.id)


async def paid_program(client: Client, trainer: Staff, *, ends_in: int) -> Program:
    draft = await draft_of(client, trainer, "Неделя 1")
    days = 30
    await Program.filter(id=draft.id).update(duration_days=days, draft_key=None)
    await programs.reached(await Program.get(id=draft.id), today=calendar.today() - DAY * (days - ends_in - 1), by=None)
    return await Program.get(id=draft.id)


# An unfinished questionnaire


async def test_who_leaves_the_questionnaire_is_reminded_in_two_hours_and_on_the_next_evening(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "female", message_id=1)

    first, last = await due(Chain.UNFINISHED)
    assert abs(first - now() - 2 * HOUR) < timedelta(seconds=5)
    assert (there(last).date(), there(last).time()) == (calendar.today() + DAY, time(19))

    await comes(Chain.UNFINISHED)
    await another_day()
    await comes(Chain.UNFINISHED)
    assert [place for _, _, place in await said()] == [1, 2]
    assert await planned(Chain.UNFINISHED.kind) == []


async def test_each_answer_begins_the_two_hours_anew(client: Client) -> None:
    await questionnaire.begin(client)
    long_ago = now() - 100 * timedelta(minutes=1)
    for timer in await Timer.filter(kind=Chain.UNFINISHED.kind):
        args = {"since": long_ago.isoformat()}
        await Timer.filter(id=timer.id).update(due_at=timer.due_at - (now() - long_ago), args=args)

    await questionnaire.choose(client, "sex", "female", message_id=1)

    assert abs((await due(Chain.UNFINISHED))[0] - now() - 2 * HOUR) < timedelta(seconds=5)


@pytest.mark.parametrize("how", ["answered", "cancelled", "declined", "bought", "blocked", "forgotten", "muted"])
async def test_nobody_is_reminded_of_a_questionnaire_that_they_answered_or_left(
    client: Client, trainer: Staff, how: str
) -> None:
    if how == "answered":
        await answer_all(client)
        await free_program.complete(client)
    else:
        await questionnaire.begin(client)
    match how:
        case "cancelled":
            await questionnaire.pause(client, for_good=True)
        case "declined":
            await questionnaire.decline(client)
        case "bought":
            await confirmed_payment(client, trainer)
        case "blocked":
            await clients.blocked(client)
        case "forgotten":
            await privacy.forget(client)
        case "muted":
            await muting.mute(client, Chain.UNFINISHED)

    assert await planned(Chain.UNFINISHED.kind) == []


async def test_who_answers_again_or_has_bought_is_not_reminded_of_the_questionnaire(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    await free_week(client)
    await questionnaire.begin(client)
    await confirmed_payment(other_client, trainer)
    await questionnaire.begin(other_client)

    assert await planned(Chain.UNFINISHED.kind) == []


# The first week


async def test_after_the_first_training_it_is_asked_how_it_was_and_later_what_a_paid_program_adds(
    client: Client,
) -> None:
    program = await free_week(client)

    first, last = await due(Chain.FIRST_WEEK)
    assert there(first).time() == time(19)
    assert there(first).weekday() in (0, 2, 4), "a day of the week that was composed"
    assert abs(last - now() - 5 * DAY) < 2 * HOUR, "an hour more or less where the clocks change"

    await comes(Chain.FIRST_WEEK)
    await another_day()
    await comes(Chain.FIRST_WEEK)
    assert await said() == [("first_week", f"program:{program.id}", 1), ("first_week", f"program:{program.id}", 2)]


async def test_a_week_that_comes_late_in_the_day_is_first_trained_on_another_one(client: Client) -> None:
    week = week_of(await free_week(client))
    monday = calendar.today() - DAY * calendar.today().weekday()

    def first(day: int, hour: int) -> tuple[int, int]:
        trained, number = first_training(week, calendar.at(monday + DAY * day, time(hour)))
        return (trained - monday).days, number

    assert [first(0, 8), first(0, 15), first(0, 17), first(1, 9), first(4, 23), first(6, 12)] == [
        (0, 0),
        (0, 0),
        (2, 1),
        (2, 1),
        (7, 0),
        (7, 0),
    ]


async def test_who_has_trained_is_not_asked_and_who_writes_is_told_no_more(client: Client) -> None:
    program = await free_week(client)
    await workouts.mark_done(client, program.id, 0, today=calendar.today())
    await comes(Chain.FIRST_WEEK)
    assert await said() == []

    await planning.wrote(client)
    assert await planned(Chain.FIRST_WEEK.kind) == []


async def test_who_answers_again_is_asked_no_more_about_the_first_week(client: Client) -> None:
    await free_week(client)
    assert len(await planned(Chain.FIRST_WEEK.kind)) == 2

    await questionnaire.begin(client)

    assert await planned(Chain.FIRST_WEEK.kind, Chain.UNFINISHED.kind) == []


async def test_a_purchase_ends_what_newcomers_are_asked(client: Client, trainer: Staff) -> None:
    await free_week(client)
    await confirmed_payment(client, trainer)

    assert await planned(Chain.FIRST_WEEK.kind) == []


async def test_who_says_to_have_paid_is_asked_for_nothing(client: Client) -> None:
    await free_week(client)
    payment = await pending_payment(client)
    await payments.wait_for_staff(payment)

    await comes(Chain.FIRST_WEEK)

    assert await said() == []


# Payment details


async def shown_details(client: Client, owner: Staff, *, offer: int = 0) -> int:
    if not await offers.payment_details():
        await offers.set_payment_details("Карта 1234", by=owner)
    request, _ = await payment_requests.show(client, (await offers.on_sale())[offer].id)
    return request.id


async def test_who_was_shown_where_to_pay_is_asked_in_three_hours_whether_it_worked(
    client: Client, owner: Staff
) -> None:
    request = await shown_details(client, owner)
    assert abs((await due(Chain.PAYMENT_HELP))[0] - now() - 3 * HOUR) < timedelta(seconds=5)

    await comes(Chain.PAYMENT_HELP)

    assert await said() == [("payment_help", f"request:{request}", 1)]


async def test_of_two_offers_looked_at_the_last_one_is_asked_about(client: Client, owner: Staff) -> None:
    await shown_details(client, owner)
    second = await shown_details(client, owner, offer=1)

    assert await planned(Chain.PAYMENT_HELP.kind) == [("payment_help", f"request:{second}/1")]


async def test_who_says_to_have_paid_is_not_asked_whether_it_worked(client: Client, owner: Staff) -> None:
    await payments.begin(client, await shown_details(client, owner))

    assert await planned(Chain.PAYMENT_HELP.kind) == []


# A paid program that ends


async def test_a_paid_program_is_followed_by_four_messages_around_its_end(client: Client, trainer: Staff) -> None:
    program = await paid_program(client, trainer, ends_in=10)
    assert program.ends_on is not None

    found = [(there(moment).date() - program.ends_on, there(moment).time()) for moment in await due(Chain.RENEWAL)]

    assert found == [(DAY * days, time(11)) for days in (-3, -1, 0, 2)]


async def test_what_would_have_come_before_now_does_not_come(client: Client, trainer: Staff) -> None:
    program = await paid_program(client, trainer, ends_in=2)

    assert await planned(Chain.RENEWAL.kind) == [("renewal", f"program:{program.id}/{place}") for place in (2, 3, 4)]


async def test_a_program_that_is_followed_by_another_one_is_not_asked_about(client: Client, trainer: Staff) -> None:
    await paid_program(client, trainer, ends_in=10)
    second = await paid_program(client, trainer, ends_in=10)

    assert {subject for _, subject in await planned(Chain.RENEWAL.kind)} == {
        f"program:{second.id}/{place}" for place in (1, 2, 3, 4)
    }


async def test_who_has_paid_for_the_next_one_is_not_asked_until_that_is_taken_back(
    client: Client, trainer: Staff
) -> None:
    await paid_program(client, trainer, ends_in=10)
    payment = await confirmed_payment(client, trainer)
    await comes(Chain.RENEWAL)
    assert await said() == []

    await decisions.take_back(payment.id, by=trainer)
    await payments.reject(payment.id, by=trainer)
    await comes(Chain.RENEWAL)
    assert [place for _, _, place in await said()] == [2]


async def test_a_program_that_was_taken_back_ends_nothing(client: Client, trainer: Staff) -> None:
    program = await paid_program(client, trainer, ends_in=10)
    await Program.filter(id=program.id).update(status=ProgramStatus.WITHDRAWN)

    await comes(Chain.RENEWAL)

    assert await said() == []


async def looks_for_missing() -> None:
    """The clock looks for renewals that were never planned, to the end."""
    await causes.look_for_missing()
    await work_off(Kind.MISSING_RENEWALS)


async def test_programs_that_ran_before_there_were_renewals_get_them_at_the_next_start(
    client: Client, trainer: Staff
) -> None:
    program = await paid_program(client, trainer, ends_in=10)
    await Timer.filter(kind=Chain.RENEWAL.kind).delete()

    await looks_for_missing()
    await looks_for_missing()

    assert len(await planned(Chain.RENEWAL.kind)) == 4
    await muting.mute(client, Chain.RENEWAL, f"program:{program.id}")
    await looks_for_missing()
    assert await planned(Chain.RENEWAL.kind) == []


@pytest.mark.postgres
async def test_a_program_that_comes_while_missing_renewals_are_planned_is_the_one_that_is_asked_about(
    client: Client, trainer: Staff
) -> None:
    await paid_program(client, trainer, ends_in=10)
    await Timer.filter(kind=Chain.RENEWAL.kind).delete()
    locked, seen = asyncio.Event(), asyncio.Event()

    async def come() -> Program:
        async with in_transaction():
            await clients.lock(client.id)
            locked.set()
            await seen.wait()
            return await paid_program(client, trainer, ends_in=20)

    coming = asyncio.create_task(come())
    await locked.wait()
    planning_them = asyncio.create_task(looks_for_missing())
    await asyncio.wait([planning_them], timeout=0.3)
    seen.set()
    newer = await coming
    await planning_them

    assert {subject.partition("/")[0] for _, subject in await planned(Chain.RENEWAL.kind)} == {f"program:{newer.id}"}


# Who was lost


async def lost(client: Client, stage: Stages, trainer: Staff, reason: Reason) -> int:
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=stage["inactive"].id, by=trainer)
    assert move is not None
    await Client.filter(id=client.id).update(last_seen_at=move.created_at - DAY)
    await reasons.give(Moves((move.id,)), reason, by=trainer)
    return move.id


async def test_nobody_is_asked_back_until_an_owner_wants_that(client: Client, stage: Stages, trainer: Staff) -> None:
    await lost(client, stage, trainer, Reason.EXPENSIVE)

    assert await planned(Chain.COME_BACK.kind) == []


async def test_who_was_lost_for_a_reason_is_asked_back_once_in_thirty_days(
    client: Client, stage: Stages, trainer: Staff, owner: Staff
) -> None:
    await editing.switch(Chain.COME_BACK, on=True, by=owner)
    move = await lost(client, stage, trainer, Reason.EXPENSIVE)
    assert abs((await due(Chain.COME_BACK))[0] - now() - 30 * DAY) < 2 * HOUR

    await comes(Chain.COME_BACK)

    assert await said() == [("come_back", f"move:{move}", 1)]
    assert await planned(Chain.COME_BACK.kind) == []


async def test_who_is_asked_back_reads_of_what_they_got_not_of_a_draft(
    client: Client, stage: Stages, trainer: Staff, owner: Staff
) -> None:
    await editing.switch(Chain.COME_BACK, on=True, by=owner)
    await editing.set_text(Chain.COME_BACK, 1, "ru", "Как вам «{программа}»?", by=owner)
    await free_week(client)
    await draft_of(client, trainer, "Понедельник: ноги")
    await Program.filter(client_id=client.id, status=ProgramStatus.DRAFT).update(title="Черновик")
    await lost(client, stage, trainer, Reason.NO_TIME)

    await comes(Chain.COME_BACK)

    row = await Outbox.filter(client_id=client.id).order_by("-id").select_related("client").first()
    assert row is not None
    assert (await render(row, calendar.here())).shown.text == "Как вам «бесплатная неделя»?"


@pytest.mark.parametrize("how", ["health", "undone", "moved on", "was back", "no reason"])
async def test_nobody_is_asked_back_whose_loss_is_over_or_about_health(
    client: Client, stage: Stages, trainer: Staff, owner: Staff, how: str
) -> None:
    await editing.switch(Chain.COME_BACK, on=True, by=owner)
    if how == "no reason":
        await pipeline.move_by_hand(client_id=client.id, stage_id=stage["inactive"].id, by=trainer)
        assert await planned(Chain.COME_BACK.kind) == []
        return
    move = await lost(client, stage, trainer, Reason.NO_TIME)
    match how:
        case "health":
            await reasons.give(Moves((move,)), Reason.HEALTH, by=trainer)
        case "undone":
            await pipeline.undo(move, by=trainer)
        case "moved on":
            await pipeline.move_by_hand(client_id=client.id, stage_id=stage["deciding"].id, by=trainer)
        case "was back":
            await Client.filter(id=client.id).update(last_seen_at=now())
    await strikes(now() + FAR)

    assert await said() == []


@pytest.mark.parametrize("before", [Reason.HEALTH, Reason.SILENT])
async def test_a_reason_that_is_set_right_asks_everybody_back_all_the_same(
    client: Client, other_client: Client, stage: Stages, trainer: Staff, owner: Staff, before: Reason
) -> None:
    await editing.switch(Chain.COME_BACK, on=True, by=owner)
    both = Moves((await lost(client, stage, trainer, before), await lost(other_client, stage, trainer, before)))

    await reasons.give(both, Reason.EXPENSIVE, by=trainer)

    assert sorted(await planned(Chain.COME_BACK.kind)) == [("come_back", f"move:{move}/1") for move in both.ids]


async def test_what_was_about_something_older_does_not_come_once_the_chain_is_on_again(
    client: Client, owner: Staff
) -> None:
    await shown_details(client, owner)
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=owner)
    await shown_details(client, owner, offer=1)
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)

    assert await planned(Chain.PAYMENT_HELP.kind) == []


# What holds for all of them


async def test_a_message_is_said_once_however_often_its_timer_is_worked_off(client: Client) -> None:
    await questionnaire.begin(client)
    await comes(Chain.UNFINISHED)
    await strikes()

    assert len(await said()) == 1
    message = await TimedMessage.get(client_id=client.id)
    assert (message.day, message.chain, message.place) == (calendar.today(), "unfinished_questionnaire", 1)


async def test_a_renewal_outlives_a_block_and_nothing_else_does(client: Client, trainer: Staff, owner: Staff) -> None:
    await paid_program(client, trainer, ends_in=10)
    await shown_details(client, owner)
    await clients.blocked(client)
    assert await planned(Chain.PAYMENT_HELP.kind) == []

    await comes(Chain.RENEWAL)
    assert await said() == []
    await clients.unblocked(client)
    await comes(Chain.RENEWAL)
    assert [place for _, _, place in await said()] == [2]


async def test_what_a_client_switches_on_again_comes_again(client: Client) -> None:
    await questionnaire.begin(client)
    await muting.mute(client, Chain.UNFINISHED)
    await muting.mute(client, Chain.UNFINISHED)
    assert (await planned(Chain.UNFINISHED.kind), await muting.muted(client.id)) == ([], [Chain.UNFINISHED])

    await muting.unmute(client, Chain.UNFINISHED)

    assert (len(await planned(Chain.UNFINISHED.kind)), await muting.muted(client.id)) == (2, [])


async def test_a_chain_that_is_off_begins_for_nobody(client: Client, owner: Staff) -> None:
    await editing.switch(Chain.UNFINISHED, on=False, by=owner)
    await questionnaire.begin(client)

    assert await planned(Chain.UNFINISHED.kind) == []


async def test_the_message_is_not_sent_where_nothing_is_left_to_say_once_its_turn_comes(client: Client) -> None:
    await questionnaire.begin(client)
    await comes(Chain.UNFINISHED)
    row = await Outbox.get(client_id=client.id).select_related("client")
    notice = notices.of(row)
    assert isinstance(notice, FollowUp)

    await questionnaire.pause(client, for_good=True)

    with pytest.raises(RowGone):
        await saying.is_held(row, notice)


async def test_what_has_waited_for_two_days_to_be_sent_is_not_sent(client: Client) -> None:
    await questionnaire.begin(client)
    await comes(Chain.UNFINISHED)
    row, notice = (await waiting(client))[0]
    row.created_at -= 2 * DAY - HOUR
    assert not await saying.is_held(row, notice)

    row.created_at -= 2 * HOUR
    with pytest.raises(RowGone):
        await saying.is_held(row, notice)


async def test_of_two_of_a_chain_that_have_waited_for_another_day_the_newer_one_is_sent(client: Client) -> None:
    await questionnaire.begin(client)
    for _ in range(2):
        await comes(Chain.UNFINISHED)
        await another_day()
    (older, first), (newer, second) = await waiting(client)

    with pytest.raises(RowGone):
        await saying.is_held(older, first)
    assert not await saying.is_held(newer, second)


async def test_missing_renewals_are_found_page_by_page(
    client: Client, other_client: Client, trainer: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(causes, "PAGE", 2)
    third = await newcomer(777, "Пётр")
    ran = [await paid_program(one, trainer, ends_in=10) for one in (client, client, other_client, third)]
    await Timer.filter(kind=Chain.RENEWAL.kind).delete()

    await looks_for_missing()

    assert len(await planned(Chain.RENEWAL.kind)) == 12
    assert ("renewal", f"program:{ran[-1].id}/1") in await planned(Chain.RENEWAL.kind)
