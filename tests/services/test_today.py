from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services.errors import NotStaff, RowGone
from bot.services.money import payments, receipts
from bot.services.people import privacy
from bot.services.programs import drafts
from bot.services.time import calendar, snoozes, today
from bot.services.time.snoozes import Later
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Payment, Program, ProgramKind, ProgramStatus, Snooze, Staff
from tests.support.people import confirmed_payment, newcomer, open_draft, part, pending_payment, photo, written


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


async def claimed(client: Client, message_id: int = 10) -> Payment:
    payment = await pending_payment(client)
    await receipts.take(client, photo(message_id))
    return await payments.get(payment.id)


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
    await claimed(client)

    assert await rows(trainer) == [(Kind.RECEIPT, client.first_name, 2), (Kind.HELD, other_client.first_name, 0)]
    assert await today.count(trainer) == 2


async def test_within_a_kind_who_waits_longest_is_first(trainer: Staff) -> None:
    people = [await newcomer(100 + number, f"Гость {number}") for number in range(10)]
    for number, guest in enumerate(people):
        payment = await claimed(guest)
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


# Putting off


async def test_what_is_put_off_is_gone_for_everybody_until_its_hour(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    await claimed(client)
    until = await put_off(trainer, await row(trainer))

    assert (await rows(trainer), await rows(colleague)) == ([], [])
    (kept,) = await snoozes.of_client(client.id)
    assert (kept.until, kept.by.id, kept.kind) == (until, trainer.id, "receipt")
    await Snooze.all().update(until=now() - timedelta(seconds=1))
    assert len(await rows(colleague)) == 1


async def test_a_second_receipt_ends_that(client: Client, trainer: Staff) -> None:
    await claimed(client)
    await put_off(trainer, await row(trainer))
    await receipts.take(client, photo(11, "photo-2"))

    assert [kind for kind, _, _ in await rows(trainer)] == [Kind.RECEIPT]


async def test_behind_what_is_put_off_the_next_kind_stands(client: Client, trainer: Staff) -> None:
    await claimed(client)
    await Program.create(client=client, kind=ProgramKind.FREE, status=ProgramStatus.HELD)
    await put_off(trainer, await row(trainer))

    assert await rows(trainer) == [(Kind.HELD, client.first_name, 0)]


async def test_nothing_is_put_off_that_is_done_nor_by_who_is_no_staff(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await claimed(client)
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
    await claimed(client)
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
        payment = await claimed(guest)
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


def test_days_are_the_trainers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "_settled", ZoneInfo("Asia/Tokyo"))
    monkeypatch.setattr(calendar, "now", lambda: datetime(2026, 11, 27, 20, tzinfo=UTC))

    assert calendar.today() == date(2026, 11, 28)
