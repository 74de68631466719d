from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services.errors import NotStaff, RowGone
from bot.services.funnel import limits
from bot.services.money import paid_again, payments, receipts, refunds
from bot.services.money.reports import renewals
from bot.services.people import privacy
from bot.services.programs import drafts
from bot.services.talk import incoming, outgoing
from bot.services.talk.content import Content
from bot.services.time import calendar, snoozes, today, today_rows
from bot.services.time.snoozes import Later
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Payment, PipelineStage, Program, ProgramKind, ProgramStatus, Role, Snooze, Staff, Step
from tests.support.people import (
    claimed_payment,
    confirmed_payment,
    newcomer,
    open_draft,
    part,
    pending_payment,
    photo,
    written,
)


async def rows(member: Staff) -> list[tuple[Kind, str, int]]:
    """Kind, first name and how much more there is, of all rows."""
    found: list[Row] = []
    for number in range((await today.page(member)).pages):
        found += (await today.page(member, number)).entries
    return [(row.kind, row.client.first_name, row.more) for row in found]


async def row(member: Staff) -> Row:
    (only,) = (await today.page(member)).entries
    return only


async def put_off(member: Staff, found: Row, until: Later = Later.TOMORROW) -> datetime:
    about = {"kind": found.kind, "client_id": found.client.id, "subject": found.subject}
    return await snoozes.put_off(**about, until=until, by=member)  # type: ignore[arg-type]


async def paid_program(client: Client, *, ends: int, status: ProgramStatus = ProgramStatus.DELIVERED) -> Program:
    """A paid program that ends in so many days."""
    return await Program.create(
        client=client,
        kind=ProgramKind.PAID,
        status=status,
        content=written(part(1)),
        ends_on=calendar.today() + timedelta(days=ends),
    )


async def test_there_is_nothing_where_nothing_waits(client: Client, trainer: Staff) -> None:
    await pending_payment(client)  # its client has said nothing yet
    page = await today.page(trainer, 5)

    assert (page.entries, page.count, page.number) == ([], 0, 0)
    assert await today.count(trainer) == 0


async def test_a_client_stands_once_with_what_comes_first_and_how_much_more_there_is(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    await Program.create(client=client, kind=ProgramKind.FREE, status=ProgramStatus.HELD)
    await Program.create(client=other_client, kind=ProgramKind.FREE, status=ProgramStatus.HELD)
    await confirmed_payment(client, trainer, offer=1)
    await claimed_payment(client)

    assert await rows(trainer) == [(Kind.RECEIPT, client.first_name, 2), (Kind.HELD, other_client.first_name, 0)]
    assert await today.count(trainer) == 2


async def test_within_a_kind_who_waits_longest_is_first(trainer: Staff) -> None:
    people = [await newcomer(100 + number, f"Гость {number}") for number in range(10)]
    for number, guest in enumerate(people):
        payment = await claimed_payment(guest)
        await Payment.filter(id=payment.id).update(submitted_at=now() - timedelta(hours=number))

    assert [name for _, name, _ in await rows(trainer)] == [f"Гость {number}" for number in range(9, -1, -1)]
    assert (await today.page(trainer, 99)).number == 1


@pytest.mark.parametrize(("ends", "stands"), [(-1, False), (0, True), (3, True), (4, False)])
async def test_a_paid_program_stands_here_for_its_last_days(
    client: Client, trainer: Staff, ends: int, stands: bool
) -> None:
    await paid_program(client, ends=ends)

    assert bool(await rows(trainer)) is stands


@pytest.mark.parametrize("how", ["begins later", "on its way", "paid for"])
async def test_who_has_renewed_is_not_at_the_end(client: Client, trainer: Staff, how: str) -> None:
    first = await confirmed_payment(client, trainer)
    ending = await paid_program(client, ends=2)
    await Program.filter(id=ending.id).update(payment_id=first.id)
    if how == "paid for":
        await confirmed_payment(client, trainer, offer=1)
    else:
        status = ProgramStatus.QUEUED if how == "on its way" else ProgramStatus.DELIVERED
        await paid_program(client, ends=32, status=status)

    assert Kind.ENDING not in {kind for kind, _, _ in await rows(trainer)}


async def test_who_got_the_money_for_a_renewal_back_is_at_the_end_again(client: Client, owner: Staff) -> None:
    first = await confirmed_payment(client, owner)
    ending = await paid_program(client, ends=2)
    await Program.filter(id=ending.id).update(payment_id=first.id, delivered_at=now())
    await Payment.filter(id=first.id).update(owed=False)
    renewal = await confirmed_payment(client, owner, offer=1)
    await ending.refresh_from_db()
    assert await paid_again.instead_of(ending)
    day, amount = calendar.today(), renewal.amount
    await refunds.record(renewal.id, amount=amount, returned_before=0, refunded_on=day, by=owner)
    await refunds.stop(renewal.id, by=owner)

    assert [kind for kind, _, _ in await rows(owner)] == [Kind.ENDING]
    assert not await paid_again.instead_of(ending)
    assert sum(total.amount for total in await renewals.expected()) == first.amount


@pytest.mark.parametrize(("ends", "stands"), [(3, False), (2, True), (-1, True)])
async def test_what_was_paid_early_is_to_be_handed_over_three_days_before_it_begins(
    client: Client, trainer: Staff, ends: int, stands: bool
) -> None:
    await paid_program(client, ends=ends)
    await confirmed_payment(client, trainer)

    assert (Kind.OWED in {kind for kind, _, _ in await rows(trainer)}) is stands


async def test_what_is_handed_over_or_was_forgotten_is_gone(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    for one in (client, other_client):
        await confirmed_payment(one, trainer)
    draft = await open_draft(client.id, by=trainer)
    await drafts.add_part(draft.id, part(1), by=trainer)
    assert len(await rows(trainer)) == 2, "a draft is no program yet"

    await drafts.send(draft.id, by=trainer)
    await privacy.forget(other_client)

    assert await rows(trainer) == []


# Too long


async def silent_for(client: Client, **time: float) -> None:
    await Client.filter(id=client.id).update(last_sign_at=now() - timedelta(**time))


@pytest.mark.parametrize(
    ("hours", "stands", "long"), [(47, False, 0), (49, True, 0), (9 * 24 - 1, True, 0), (9 * 24 + 1, False, 1)]
)
async def test_who_is_stuck_stands_here_for_a_week(
    client: Client, trainer: Staff, hours: int, stands: bool, long: int
) -> None:
    await silent_for(client, hours=hours)

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.STUCK] * stands
    assert await today.count_long_stuck(trainer) == long


async def test_without_limits_nobody_is_stuck(client: Client, trainer: Staff) -> None:
    await PipelineStage.all().update(limit_days=None)
    await silent_for(client, days=5)

    assert (await rows(trainer), await today.count_long_stuck(trainer)) == ([], 0)


@pytest.mark.parametrize(
    ("days", "ends", "stands"), [(9, 20, False), (11, 20, True), (11, -1, False), (11, None, True), (18, 20, False)]
)
async def test_who_has_a_program_that_runs_and_is_silent_for_ten_days_stands_here_for_a_week(
    client: Client, trainer: Staff, days: int, ends: int | None, stands: bool
) -> None:
    await PipelineStage.all().update(limit_days=None)
    program = await paid_program(client, ends=ends or 0)
    await paid_program(client, ends=20 if ends == 20 else -5)
    if ends is None:
        await Program.filter(id=program.id).update(ends_on=None)
    await silent_for(client, days=days)

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.SILENT] * stands


# Steps


async def step(client: Client, member: Staff, *, due_at: datetime) -> Step:
    return await Step.create(client=client, staff=member, words="позвонить", due_at=due_at, open_key=client.id)


async def test_a_step_is_its_members_and_the_owners(
    client: Client, other_client: Client, trainer: Staff, colleague: Staff
) -> None:
    await Staff.filter(id=trainer.id).update(role=Role.OWNER)
    owner = await Staff.get(id=trainer.id)
    await step(client, owner, due_at=now() - timedelta(minutes=2))
    await step(other_client, colleague, due_at=now() - timedelta(minutes=1))

    assert [name for _, name, _ in await rows(owner)] == [client.first_name, other_client.first_name]
    assert [name for _, name, _ in await rows(colleague)] == [other_client.first_name]
    assert [row.whose for row in (await today.page(owner)).entries] == [None, colleague]


@pytest.mark.parametrize(
    ("hour", "due", "stands"),
    [(8, (0, 10), False), (9, (0, 10), True), (9, (0, 19), True), (9, (1, 10), False), (8, (-1, 19), True)],
)
async def test_a_step_stands_here_from_the_morning_of_its_day_on(
    client: Client, trainer: Staff, hour: int, due: tuple[int, int], stands: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, at = calendar.today(), now()
    await step(client, trainer, due_at=calendar.at(day + timedelta(days=due[0]), time(due[1])))
    at = calendar.at(day, time(hour))
    for module in (today_rows, calendar):
        monkeypatch.setattr(module, "now", lambda: at)

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.STEP] * stands


async def test_whoever_has_a_step_to_come_is_neither_stuck_nor_silent(client: Client, trainer: Staff) -> None:
    await paid_program(client, ends=20)
    await silent_for(client, days=5)
    assert len(await rows(trainer)) == 1
    await step(client, trainer, due_at=now() + timedelta(days=3))
    assert await rows(trainer) == []
    assert await limits.stuck_among([await Client.get(id=client.id)]) == set()
    await silent_for(client, days=11)
    assert (await rows(trainer), await today.count_long_stuck(trainer)) == ([], 0)


# Putting off


async def test_what_is_put_off_is_gone_for_everybody_until_its_hour(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    await claimed_payment(client)
    until = await put_off(trainer, await row(trainer))

    assert (await rows(trainer), await rows(colleague)) == ([], [])
    (kept,) = await snoozes.of_client(client.id)
    assert (kept.until, kept.by.id, kept.kind) == (until, trainer.id, "receipt")
    await Snooze.all().update(until=now() - timedelta(seconds=1))
    assert len(await rows(colleague)) == 1


async def test_a_second_receipt_ends_that(client: Client, trainer: Staff) -> None:
    await claimed_payment(client)
    await put_off(trainer, await row(trainer))
    await receipts.take(client, photo(11, "photo-2"))

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.RECEIPT]


async def test_another_message_ends_that_and_one_that_is_not_for_staff_yet_does_not(
    client: Client, trainer: Staff
) -> None:
    await incoming.take(client, Content("text", "Болит колено"), message_id=900)
    await put_off(trainer, await row(trainer))
    await incoming.hold(client, Content("text", "Или нет"), message_id=901)
    await incoming.take(client, Content("sticker", file_id="s"), message_id=902)
    assert await rows(trainer) == []
    await incoming.take(client, Content("text", "Ау?"), message_id=903)

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.MESSAGE]


async def test_behind_what_is_put_off_the_next_kind_stands(client: Client, trainer: Staff) -> None:
    await claimed_payment(client)
    await Program.create(client=client, kind=ProgramKind.FREE, status=ProgramStatus.HELD)
    await put_off(trainer, await row(trainer))

    assert await rows(trainer) == [(Kind.HELD, client.first_name, 0)]


async def test_nothing_is_put_off_that_is_done_nor_by_who_is_no_staff(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await claimed_payment(client)
    found = await row(trainer)
    colleague.removed_at = now()
    await colleague.save()
    with pytest.raises(NotStaff):
        await put_off(colleague, found)
    await payments.reject(payment.id, by=trainer)
    with pytest.raises(RowGone):
        await put_off(trainer, found)

    assert await Snooze.exists() is False


async def test_forgetting_a_client_leaves_nothing_put_off(client: Client, trainer: Staff) -> None:
    await claimed_payment(client)
    await put_off(trainer, await row(trainer))
    await privacy.forget(client)

    assert await Snooze.exists() is False


@pytest.mark.parametrize(
    ("at", "offered"),
    [
        ("2026-11-25 12:00", {Later.EVENING: "25 19", Later.TOMORROW: "26 9", Later.MONDAY: "30 9"}),
        ("2026-11-25 19:00", {Later.TOMORROW: "26 9", Later.MONDAY: "30 9"}),
        ("2026-11-29 12:00", {Later.EVENING: "29 19", Later.TOMORROW: "30 9"}),
        ("2026-11-30 08:00", {Later.EVENING: "30 19", Later.TOMORROW: "1 9", Later.MONDAY: "7 9"}),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Moscow", "America/New_York"])
def test_it_is_put_off_until_an_hour_to_come(
    at: str, offered: dict[Later, str], zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = ZoneInfo(zone)
    moment = datetime.fromisoformat(at).replace(tzinfo=here).astimezone(UTC)
    monkeypatch.setattr(calendar, "_settled", here)
    for module in (calendar, snoozes):
        monkeypatch.setattr(module, "now", lambda: moment)

    local = {later: until.astimezone(here) for later, until in snoozes.offered().items()}
    assert {later: f"{until.day} {until.hour}" for later, until in local.items()} == offered


# What comes next


async def test_behind_the_last_row_stands_the_first_and_behind_the_only_one_nothing(trainer: Staff) -> None:
    people = [await newcomer(100 + number, f"Гость {number}") for number in range(3)]
    for number, guest in enumerate(people):
        payment = await claimed_payment(guest)
        await Payment.filter(id=payment.id).update(submitted_at=now() - timedelta(hours=3 - number))
    found = (await today.page(trainer)).entries
    following = [await today.after(trainer, kind=one.kind, number=one.number, since=one.since) for one in found]
    assert [one and one.client.first_name for one in following] == ["Гость 1", "Гость 2", "Гость 0"]

    for one in found[1:]:
        await payments.reject(one.number, by=trainer)
    only = found[0]
    assert await today.after(trainer, kind=only.kind, number=only.number, since=only.since) is None


async def test_what_was_done_is_counted_from_the_morning_on(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    assert (await today.done()).payments == 1
    await Payment.filter(id=payment.id).update(decided_at=calendar.at(calendar.today()) - timedelta(seconds=1))

    assert (await today.done()).payments == 0


async def test_who_was_answered_is_counted_once(client: Client, other_client: Client, trainer: Staff) -> None:
    for number, one in enumerate((client, client, other_client), 900):
        await outgoing.write(one.id, Content("text", "Здравствуйте"), by=trainer, message_id=number)

    assert (await today.done()).answered == 2


async def test_a_message_stands_between_decisions_and_steps_until_it_is_answered(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    await Program.create(client=other_client, kind=ProgramKind.FREE, status=ProgramStatus.HELD)
    third = await newcomer(1003, "Вера")
    await Step.create(client=third, staff=trainer, words="", due_at=now(), open_key=third.id)
    await incoming.take(client, Content("text", "Болит колено"), message_id=900)
    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.HELD, Kind.MESSAGE, Kind.STEP]
    await outgoing.need_no_answer(client.id, by=trainer)

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.HELD, Kind.STEP]


def test_days_are_the_trainers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "_settled", ZoneInfo("Asia/Tokyo"))
    monkeypatch.setattr(calendar, "now", lambda: datetime(2026, 11, 27, 20, tzinfo=UTC))

    assert calendar.today() == date(2026, 11, 28)
