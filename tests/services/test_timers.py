import asyncio
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tortoise import BaseDBAsyncClient

from bot.clock import kinds, runner
from bot.clock.kinds import KINDS
from bot.clock.runner import Clock
from bot.services.money import claims, payments
from bot.services.people import leads, privacy
from bot.services.people.leads import Lead
from bot.services.time import calendar, timers
from bot.services.time.timers import Kind
from db.fields import now
from db.locks import SenderLock
from db.models import Client, Outbox, Payment, PaymentStatus, Timer, TimerStatus
from tests.support.clock import planned, strikes
from tests.support.people import pending_payment, person, queued, refuses

NAMES = [kind.name for kind in KINDS]
LATER = timedelta(days=14, minutes=1)


async def timer(kind: Kind = Kind.PAYMENT_CLOSES) -> Timer:
    return await Timer.get(kind=kind)


async def due_now(client: Client) -> Payment:
    """A payment that is to be closed now."""
    payment = await pending_payment(client)
    await Timer.all().update(due_at=now())
    return payment


# Planning


async def test_what_is_planned_again_happens_at_the_later_word_once(client: Client) -> None:
    early, late = now() + timedelta(days=1), now() + timedelta(days=2)
    for due_at in (early, late):
        await timers.plan(Kind.PAYMENT_CLOSES, "payment:1", due_at=due_at, client_id=client.id)
        await timers.keep(await Timer.get(), {"kept": True})

    found = await Timer.get()
    assert (found.key, found.due_at, found.args) == ("payment_closes:payment:1", late, {"kept": True})
    assert (found.client_id, found.subject, found.status) == (client.id, "payment:1", TimerStatus.PENDING)


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("status", [TimerStatus.PENDING, TimerStatus.DONE])
async def test_what_waits_or_has_happened_is_not_planned_once_more(status: TimerStatus) -> None:
    await timers.plan_once(Kind.PAYMENT_CLOSES, "payment:1", due_at=now())
    await Timer.all().update(status=status)
    first = await Timer.get()

    await timers.plan_once(Kind.PAYMENT_CLOSES, "payment:1", due_at=now() + LATER)

    assert await Timer.get() == first
    assert (await Timer.get()).due_at == first.due_at


@pytest.mark.usefixtures("database")
async def test_what_was_cancelled_is_planned_once_more() -> None:
    await timers.plan_once(Kind.PAYMENT_CLOSES, "payment:1", due_at=now())
    await timers.cancel(Kind.PAYMENT_CLOSES, "payment:1")

    await timers.plan_once(Kind.PAYMENT_CLOSES, "payment:1", due_at=now() + LATER)

    assert await planned() == [("payment_closes", "payment:1")]


async def test_what_happened_can_be_planned_anew(client: Client) -> None:
    payment = await due_now(client)
    await strikes()
    assert (await timer()).status is TimerStatus.DONE

    await payments.close_later(payment)

    found = await timer()
    assert (found.status, found.done_at, found.attempts) == (TimerStatus.PENDING, None, 0)


async def test_what_is_taken_back_does_not_happen(client: Client) -> None:
    payment = await due_now(client)
    await timers.cancel(Kind.PAYMENT_CLOSES, f"payment:{payment.id}")
    await strikes()

    assert (await timer()).status is TimerStatus.CANCELLED
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING


async def test_what_rests_happens_once_it_is_woken_unless_it_was_cancelled_meanwhile(
    client: Client, other_client: Client
) -> None:
    for number, whose in enumerate((client, client, other_client), 1):
        subject = f"program:{number}/1"
        await timers.plan(Kind.RENEWAL, subject, due_at=now() + LATER, client_id=whose.id)
    await timers.rest(Kind.RENEWAL, client_id=client.id, about="program:1")
    assert [subject for _, subject in await planned()] == ["program:2/1", "program:3/1"]
    await timers.wake(Kind.RENEWAL, client_id=client.id)
    assert len(await planned()) == 3

    await timers.rest(Kind.RENEWAL)
    assert await planned() == []
    await timers.cancel_of([client.id], [Kind.RENEWAL], but=["program:1/1"])
    await Timer.filter(subject="program:3/1").update(due_at=now())
    await timers.wake(Kind.RENEWAL)
    assert [subject for _, subject in await planned()] == ["program:1/1"], "3 is due no more, 2 has ended"


async def test_nothing_happens_to_who_has_deleted_their_data(client: Client) -> None:
    await pending_payment(client)
    await Timer.all().update(args={"words": "Пётр"})
    await privacy.forget(client)
    await Outbox.all().delete()
    await strikes(now() + LATER)

    assert [(found.status, found.args) for found in await Timer.all()] == [(TimerStatus.CANCELLED, {})]
    assert await queued() == []


# Working off


@pytest.mark.usefixtures("database")
async def test_the_dearer_goes_first_and_what_waits_longer_before_what_came_later() -> None:
    moment = now() - timedelta(hours=1)
    for number, kind in enumerate(NAMES[::-1]):
        for minutes in (1, 2):
            await timers.plan(kind, f"x:{number}{minutes}", due_at=moment - timedelta(minutes=minutes))
    await timers.plan(NAMES[0], "x:99", due_at=now() + timedelta(minutes=1))
    await Timer.create(kind="of_a_newer_version", key="of_a_newer_version:", due_at=moment)

    found = await timers.due(NAMES, limit=50)

    assert [one.kind for one in found] == [kind for kind in NAMES for _ in range(2)]
    for earlier, later in zip(found[::2], found[1::2], strict=True):
        assert earlier.due_at < later.due_at
    assert [one.id for one in await timers.due(NAMES, limit=3)] == [one.id for one in found[:3]]


async def test_two_clocks_do_it_once(client: Client, other_client: Client) -> None:
    for one in (client, other_client):
        await due_now(one)
    found = await timers.due(NAMES, limit=10)

    await asyncio.gather(*(timers.work_off(one, runner.work) for one in found * 3))

    assert await queued() == ["payment_closed"] * 2
    assert {one.status for one in await Timer.all()} == {TimerStatus.DONE}


@pytest.mark.parametrize(("change", "table"), [("UPDATE", "payments"), ("INSERT", "outbox"), ("UPDATE", "timers")])
async def test_what_breaks_off_anywhere_leaves_nothing_behind_and_is_done_once_later(
    client: Client, database: BaseDBAsyncClient, change: str, table: str
) -> None:
    payment = await due_now(client)
    (found,) = await timers.due(NAMES, limit=10)
    async with refuses(database, change, of=table):
        with pytest.raises(Exception, match="made to order"):
            await timers.work_off(found, runner.work)
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert (await queued(), (await timer()).status) == ([], TimerStatus.PENDING)

    for _ in range(2):
        await strikes()

    assert (await payments.get(payment.id)).status is PaymentStatus.CLOSED
    assert await queued() == ["payment_closed"]


async def test_a_timer_that_a_migration_has_planned_is_done_once(client: Client, database: BaseDBAsyncClient) -> None:
    """Its instant has milliseconds, where SQLite compares text."""
    await due_now(client)
    if database.capabilities.dialect == "sqlite":
        moment = "strftime('%Y-%m-%d %H:%M:%f', 'now', '-1 minute') || '+00:00'"
    else:
        moment = "date_trunc('milliseconds', CURRENT_TIMESTAMP - INTERVAL '1 minute')"
    await database.execute_query(f"UPDATE timers SET due_at = {moment}")
    for _ in range(2):
        await strikes()

    assert (await timer()).status is TimerStatus.DONE
    assert await queued() == ["payment_closed"]


async def test_a_timer_of_a_lead_who_becomes_somebody_else_meanwhile_is_theirs(client: Client) -> None:
    lead, _ = await leads.create(Lead("Пётр", "+79991234567"), key="k", language="ru")
    payment = await due_now(lead)
    (found,) = await timers.due(NAMES, limit=10)
    await leads.join(lead.id, person(client.telegram_id or 0))
    await timers.work_off(found, runner.work)
    assert (await timer()).status is TimerStatus.PENDING, "its client's row was not the one that is locked"

    await strikes()

    assert (await payments.get(payment.id)).status is PaymentStatus.CLOSED


async def test_one_that_fails_every_time_waits_longer_and_longer_and_keeps_nobody(
    client: Client, other_client: Client, database: BaseDBAsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, fine = await pending_payment(client), await pending_payment(other_client)
    await Timer.filter(client_id=client.id).update(due_at=now() - timedelta(hours=1))
    await Timer.filter(client_id=other_client.id).update(due_at=now())

    async def close(payment_id: int) -> None:
        if payment_id == broken.id:
            raise ZeroDivisionError
        await claims.close_abandoned(payment_id)

    failing = kinds.Kind(Kind.PAYMENT_CLOSES, kinds.about(close))
    monkeypatch.setitem(kinds.BY_NAME, Kind.PAYMENT_CLOSES, failing)
    pauses = []
    for _ in range(3):
        await Timer.all().update(retry_at=None)
        await strikes()
        waits = await Timer.get(client_id=client.id)
        assert waits.retry_at is not None
        pauses.append(round((waits.retry_at - now()).total_seconds()))

    assert pauses == [30, 60, 120]
    assert (await payments.get(fine.id)).status is PaymentStatus.CLOSED
    monkeypatch.undo()
    await strikes()
    assert (await payments.get(broken.id)).status is PaymentStatus.PENDING, "it still waits"
    await Timer.all().update(retry_at=now())
    await strikes()
    assert (await payments.get(broken.id)).status is PaymentStatus.CLOSED


async def test_after_a_week_without_a_process_what_is_done_is_done_and_what_is_said_is_not(client: Client) -> None:
    payment = await pending_payment(client)
    await timers.plan(Kind.RECEIPT_UNANSWERED, "receipt:1", due_at=now() - timedelta(days=7), client_id=client.id)
    await Timer.filter(kind=Kind.PAYMENT_CLOSES).update(due_at=now() - timedelta(days=7))
    await strikes()

    assert await queued() == ["payment_closed"]
    assert (await payments.get(payment.id)).status is PaymentStatus.CLOSED
    assert {one.status for one in await Timer.all()} == {TimerStatus.DONE}


async def test_a_page_is_no_faster_than_what_telegram_takes(client: Client) -> None:
    for number in range(12):
        await timers.plan(Kind.DECISION_STAYS, f"payment:{number + 1000}", due_at=now())
    began = asyncio.get_running_loop().time()
    await strikes()

    assert await planned() == []
    assert asyncio.get_running_loop().time() - began >= 10 / 25


@pytest.mark.usefixtures("database")
async def test_what_goes_on_for_ever_is_there_once_and_comes_back_in_an_hour() -> None:
    for _ in range(2):
        clock = Clock(SenderLock("sqlite://unused"), queued=lambda: None)
        running = asyncio.create_task(clock.run(finish=1.0))
        async with asyncio.timeout(5):
            # What looks for missing renewals finds none, and is done; a table rings no bell.
            while await Timer.filter(due_at__gt=now()).count() < 3 or await planned(Kind.MISSING_RENEWALS):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        clock.stop()
        await running

    assert sorted(await planned()) == [("drop_empty_drafts", ""), ("forget_payers", ""), ("purge_outbox", "")]
    for one in await Timer.filter(status=TimerStatus.PENDING):
        assert timedelta(minutes=59) < one.due_at - now() <= timedelta(hours=1)


def test_every_kind_is_registered_and_says_what_it_does() -> None:
    assert sorted(NAMES) == sorted(Kind)


# The calendar


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Europe/Moscow", "Australia/Lord_Howe"])
def test_nine_is_nine_on_every_day_of_the_year(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "_settled", ZoneInfo(zone))
    for number in range(366):
        day = date(2026, 1, 1) + timedelta(days=number)
        local = calendar.at(day, time(9)).astimezone(ZoneInfo(zone))
        assert (local.date(), local.time()) == (day, time(9))


def test_an_hour_that_the_change_leaves_out_or_brings_twice_is_one_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "_settled", ZoneInfo("Europe/Berlin"))

    assert calendar.at(date(2026, 3, 29), time(2, 30)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert calendar.at(date(2026, 10, 25), time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
