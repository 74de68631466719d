"""Packs of sessions: what is counted off, what is left, and what a pack sets off."""

from datetime import timedelta

import pytest

from bot.services.errors import (
    BadPackTerm,
    PackChanged,
    PackNotFound,
    PackOver,
    SessionDay,
    TextTooLong,
    TooFewSessions,
    WordsWanted,
)
from bot.services.funnel import pipeline, stage_events
from bot.services.money import decisions, payments
from bot.services.packs import sessions, standing
from bot.services.people import cards, leads, privacy
from bot.services.people.leads import Lead
from bot.services.time import calendar, today
from bot.services.time.timers import Kind
from bot.services.time.today_rows import Kind as Row
from db.fields import now
from db.models import Client, Event, Outbox, Pack, PackUse, Payment, Program, ProgramKind, ProgramStatus, Staff
from tests.services.conftest import Stages
from tests.support.clock import planned, strikes, time_passes
from tests.support.people import moves_of, newcomer, paid_pack, person, queued, stage_id_of

DAY = timedelta(days=1)


async def left(pack: Pack) -> int:
    return (await standing.of(await Pack.get(id=pack.id))).left


async def counts(pack: Pack, by: Staff, times: int = 1) -> PackUse:
    for _ in range(times - 1):
        await sessions.use(pack.id, await number_of(pack), by=by)
    return await sessions.use(pack.id, await number_of(pack), by=by)


async def number_of(pack: Pack) -> int:
    return (await standing.of(pack)).number


async def events(client: Client) -> list[str]:
    return [event for _, _, event in await moves_of(client)]


# How it begins


async def test_a_confirmed_payment_begins_the_pack_for_its_days_and_owes_no_program(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    pack = await paid_pack(client, trainer, sessions=10, days=30)

    assert (pack.starts_on, pack.ends_on) == (calendar.today(), calendar.today() + 29 * DAY)
    assert await left(pack) == 10
    assert not (await Payment.get(id=pack.payment_id)).owed
    assert await stage_id_of(client) == stage["paid"].id
    assert await planned(Kind.PACK_ENDS, Kind.PACK_RUNS_OUT) == [
        ("pack_runs_out", f"pack:{pack.id}"),
        ("pack_ends", f"pack:{pack.id}"),
    ]


async def test_paid_early_the_next_pack_begins_once_the_one_before_is_used_up(client: Client, trainer: Staff) -> None:
    first, second = await paid_pack(client, trainer, sessions=2), await paid_pack(client, trainer, sessions=5)
    assert (second.starts_on, second.ends_on) == (None, None)

    last = await counts(first, trainer, 2)
    second = await Pack.get(id=second.id)
    assert (second.starts_on, second.ends_on) == (calendar.today(), calendar.today() + 29 * DAY)
    assert [one.pack.id for one in await standing.open_of(client.id)] == [second.id]

    await sessions.undo(last.id, by=trainer)
    assert (await Pack.get(id=second.id)).ends_on is None, "it waits again: nothing of it was used"
    assert [one.pack.id for one in await standing.open_of(client.id)] == [first.id, second.id]


async def test_the_next_pack_begins_the_day_after_the_last_day_of_the_one_before(
    client: Client, trainer: Staff
) -> None:
    first, second = await paid_pack(client, trainer, days=3), await paid_pack(client, trainer, days=5)

    await time_passes(days=3)
    await strikes()

    first, second = await Pack.get(id=first.id), await Pack.get(id=second.id)
    assert first.ends_on is not None
    assert (first.finished_at is not None, second.starts_on) == (True, first.ends_on + DAY)


async def test_two_packs_run_where_the_second_was_begun_and_the_one_that_ends_first_is_used_first(
    client: Client, trainer: Staff
) -> None:
    first, second = await paid_pack(client, trainer, sessions=1), await paid_pack(client, trainer, days=60)
    last = await counts(first, trainer)
    await counts(second, trainer)

    await sessions.undo(last.id, by=trainer)

    assert [one.pack.id for one in await standing.open_of(client.id) if one.runs] == [first.id, second.id]


# What is counted off


async def test_a_session_is_counted_off_once_for_one_tap_and_the_client_is_told(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    pack = await paid_pack(client, trainer)
    await Outbox.all().delete()
    await Client.filter(id=client.id).update(last_sign_at=now() - timedelta(days=20))

    use = await sessions.use(pack.id, 1, by=trainer)
    again = await sessions.use(pack.id, 1, by=trainer)

    assert (again.id, use.day, await left(pack)) == (use.id, calendar.today(), 9)
    assert await queued(client.telegram_id) == ["session_counted"]
    signed_at = (await Client.get(id=client.id)).last_sign_at
    assert signed_at is not None
    assert signed_at > now() - timedelta(minutes=1)
    with pytest.raises(PackChanged) as refused:
        await sessions.use(pack.id, 1, by=colleague)
    assert refused.value.data == {"left": 9}
    with pytest.raises(PackChanged):
        await sessions.use(pack.id, 7, by=trainer)
    assert await PackUse.all().count() == 1


async def test_what_was_undone_is_not_counted_by_a_late_tap(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer)
    use = await counts(pack, trainer)
    await sessions.undo(use.id, by=trainer)
    await sessions.undo(use.id, by=trainer)

    with pytest.raises(PackChanged):
        await sessions.use(pack.id, 1, by=trainer)

    assert await left(pack) == 10
    assert (await sessions.use(pack.id, 2, by=trainer)).number == 2


async def test_nothing_is_counted_off_what_is_used_up_waits_or_is_over(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer, sessions=1, days=3)
    later = await paid_pack(client, trainer)
    with pytest.raises(PackOver):
        await sessions.use(later.id, 1, by=trainer)
    await counts(pack, trainer)
    with pytest.raises(PackOver):
        await sessions.use(pack.id, 2, by=trainer)
    with pytest.raises(PackNotFound):
        await sessions.use(999, 1, by=trainer)
    last = await paid_pack(await newcomer(1009), trainer, days=3)
    await time_passes(days=3)
    with pytest.raises(PackOver):
        # Its days are over, and the clock has not struck yet.
        await sessions.use(last.id, 1, by=trainer)


async def test_a_session_has_the_day_that_staff_say(client: Client, trainer: Staff) -> None:
    use = await counts(await paid_pack(client, trainer), trainer)

    await sessions.set_day(use.id, calendar.today() - DAY, by=trainer)

    assert (await PackUse.get(id=use.id)).day == calendar.today() - DAY
    for day in (calendar.today() + DAY, calendar.today() - timedelta(days=366)):
        with pytest.raises(SessionDay):
            await sessions.set_day(use.id, day, by=trainer)
    await sessions.undo(use.id, by=trainer)
    with pytest.raises(PackNotFound):
        await sessions.set_day(use.id, calendar.today(), by=trainer)


# What it sets off


async def test_the_first_session_and_the_end_move_the_client_once_each(
    client: Client, trainer: Staff, stage: Stages, owner: Staff
) -> None:
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    pack = await paid_pack(client, trainer, sessions=3)

    await counts(pack, trainer, 2)
    assert await stage_id_of(client) == stage["active"].id
    await counts(pack, trainer)

    assert await events(client) == ["start", "payment", "program_delivered", "program_finished"]
    assert await stage_id_of(client) == stage["completed"].id


async def test_undone_before_anything_else_the_client_is_back_where_they_were(
    client: Client, trainer: Staff, stage: Stages, owner: Staff
) -> None:
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    pack = await paid_pack(client, trainer, sessions=2)

    first = await counts(pack, trainer)
    await sessions.undo(first.id, by=trainer)
    assert await stage_id_of(client) == stage["paid"].id
    last = await counts(pack, trainer, 2)
    await sessions.undo(last.id, by=trainer)

    assert await stage_id_of(client) == stage["active"].id
    assert (await Pack.get(id=pack.id)).finished_at is None
    assert await planned(Kind.PACK_ENDS) == [("pack_ends", f"pack:{pack.id}")]


async def test_who_was_moved_since_stays_there_and_is_not_moved_by_a_first_session_again(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    pack = await paid_pack(client, trainer)
    first = await counts(pack, trainer)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["deciding"].id, by=trainer)

    await sessions.undo(first.id, by=trainer)
    await counts(pack, trainer)

    assert await stage_id_of(client) == stage["deciding"].id


async def test_nothing_is_over_while_a_program_or_another_pack_goes_on(
    client: Client, trainer: Staff, stage: Stages, owner: Staff
) -> None:
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    first, second = await paid_pack(client, trainer, sessions=1), await paid_pack(client, trainer, sessions=1)
    await counts(first, trainer)
    assert "program_finished" not in await events(client)

    await Program.create(
        client=client,
        kind=ProgramKind.PAID,
        status=ProgramStatus.DELIVERED,
        delivered_at=now(),
        ends_on=calendar.today(),
    )
    await counts(second, trainer)
    assert "program_finished" not in await events(client)


async def test_a_program_that_ends_is_over_only_with_the_pack(
    client: Client, trainer: Staff, stage: Stages, owner: Staff
) -> None:
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    pack = await paid_pack(client, trainer, sessions=1)
    program = await Program.create(
        client=client,
        kind=ProgramKind.PAID,
        status=ProgramStatus.DELIVERED,
        delivered_at=now(),
        ends_on=calendar.today() - DAY,
    )
    await counts(pack, trainer)

    assert (await events(client)).count("program_finished") == 1
    assert (await Program.get(id=program.id)).finished_at is not None


# What puts it right


async def test_a_correction_has_a_reason_and_never_takes_what_is_not_there(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer, sessions=1)

    await sessions.correct(pack.id, 1, 1, "подарок", by=trainer)
    await sessions.correct(pack.id, 1, 1, "подарок", by=trainer)

    now_there = await standing.of(pack)
    assert (now_there.left, now_there.total) == (2, 2)
    for reason, error in ((" ", WordsWanted), ("а" * 201, TextTooLong)):
        with pytest.raises(error):
            await sessions.correct(pack.id, now_there.number, 1, reason, by=trainer)
    with pytest.raises(PackNotFound):
        await sessions.correct(pack.id, now_there.number, 5, "много", by=trainer)
    gift = await PackUse.get()
    await counts(pack, trainer, 2)
    with pytest.raises(TooFewSessions):
        await sessions.correct(pack.id, await number_of(pack), -1, "ещё", by=trainer)
    with pytest.raises(TooFewSessions):
        await sessions.undo(gift.id, by=trainer)
    assert await left(pack) == 0


async def test_a_pack_that_is_used_up_goes_on_with_another_session(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer, sessions=1)
    await counts(pack, trainer)

    await sessions.correct(pack.id, await number_of(pack), 1, "подарок", by=trainer)

    assert (await Pack.get(id=pack.id)).finished_at is None
    await counts(pack, trainer)


async def test_a_pack_that_has_run_out_goes_on_with_more_days(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer, days=3)
    await time_passes(days=3)
    await strikes()
    assert (await Pack.get(id=pack.id)).finished_at is not None

    later = calendar.today() + 10 * DAY
    await sessions.extend(pack.id, 1, later, by=trainer)
    await sessions.extend(pack.id, 1, later, by=trainer)

    pack = await Pack.get(id=pack.id)
    assert (pack.finished_at, pack.ends_on) == (None, later)
    assert await planned(Kind.PACK_ENDS, Kind.PACK_RUNS_OUT) == [
        ("pack_runs_out", f"pack:{pack.id}"),
        ("pack_ends", f"pack:{pack.id}"),
    ]
    for day in (calendar.today() - DAY, later, later - DAY, calendar.today() + timedelta(days=366)):
        with pytest.raises(BadPackTerm):
            await sessions.extend(pack.id, 2, day, by=trainer)


async def test_a_decision_taken_back_stops_the_pack_and_confirmed_anew_it_goes_on(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    pack = await paid_pack(client, trainer)
    use = await counts(pack, trainer, 2)

    await decisions.take_back(pack.payment_id, by=trainer)
    assert await standing.of_client(client.id) == []
    assert not await planned(Kind.PACK_ENDS, Kind.PACK_RUNS_OUT)
    for refused in (sessions.use(pack.id, 3, by=trainer), sessions.undo(use.id, by=trainer)):
        with pytest.raises(PackOver):
            await refused

    await payments.confirm(pack.payment_id, by=trainer)
    assert await left(pack) == 8
    assert await Pack.all().count() == 1
    assert await stage_id_of(client) == stage["active"].id, "the first session was long ago"


# Days


async def test_three_days_before_its_last_day_the_client_is_told_and_today_has_a_row(
    client: Client, trainer: Staff
) -> None:
    pack = await paid_pack(client, trainer, days=30)
    await Outbox.all().delete()
    assert (await today.page(trainer)).count == 0

    await time_passes(days=26, hours=23)
    await strikes()

    assert await queued(client.telegram_id) == ["pack_runs_out"]
    rows = (await today.page(trainer)).entries
    assert [(row.kind, row.client.id, row.number) for row in rows] == [(Row.PACK, client.id, pack.id)]


async def test_out_of_days_the_pack_is_over_and_client_and_staff_hear_what_is_left(
    client: Client, trainer: Staff, stage: Stages, owner: Staff
) -> None:
    await stage_events.set_event(Event.PROGRAM_FINISHED, stage["completed"].id, by=owner)
    pack = await paid_pack(client, trainer, days=3)
    await Outbox.all().delete()

    await time_passes(days=3)
    await strikes()

    assert (await Pack.get(id=pack.id)).finished_at is not None
    assert await stage_id_of(client) == stage["completed"].id
    assert await queued(client.telegram_id) == ["pack_ran_out"]
    assert await queued(trainer.telegram_id) == ["pack_ended"]
    assert (await today.page(trainer)).count == 0


async def test_who_has_a_pack_and_was_silent_for_ten_days_stands_in_today(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer, days=60)
    await Client.filter(id=client.id).update(stage_id=None, last_sign_at=now() - timedelta(days=11))

    assert [row.kind for row in (await today.page(trainer)).entries] == [Row.SILENT]

    await counts(pack, trainer)
    assert (await today.page(trainer)).count == 0


# Who it is


async def test_of_a_client_who_deletes_their_data_the_numbers_stay(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer)
    await sessions.correct(pack.id, 1, 1, "подарок Ивану", by=trainer)

    await privacy.forget(client)

    assert (await Pack.get(id=pack.id)).finished_at is not None
    assert [(use.amount, use.reason) for use in await PackUse.all()] == [(1, "")]
    assert not await planned(Kind.PACK_ENDS, Kind.PACK_RUNS_OUT)


async def test_a_leads_pack_is_theirs_once_they_come(client: Client, trainer: Staff) -> None:
    lead, _ = await leads.create(Lead(name="Иван"), key="site-1", language="ru")
    pack = await paid_pack(lead, trainer)

    await leads.join(lead.id, person(client.telegram_id or 0))

    assert [one.pack.id for one in await standing.open_of(client.id)] == [pack.id]


async def test_the_card_tells_of_the_pack(client: Client, trainer: Staff) -> None:
    pack = await paid_pack(client, trainer)
    await counts(pack, trainer, 3)

    found = await cards.read(client.id, today=calendar.today())

    assert found.pack is not None
    assert (found.pack.left, found.pack.total) == (7, 10)
