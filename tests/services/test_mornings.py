from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.services.errors import NotFound, NotStaff
from bot.services.money import receipts
from bot.services.time import calendar, mornings
from db.fields import now
from db.models import Client, Outbox, Staff, Timer, TimerStatus
from tests.support.clock import planned, strikes
from tests.support.people import pending_payment, photo, queued

MOSCOW = ZoneInfo("Europe/Moscow")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> "Clock":
    return Clock(monkeypatch)


class Clock:
    """The trainer's clock, which shows what it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def shows(self, moment: str) -> None:
        at = datetime.fromisoformat(moment).replace(tzinfo=calendar.here()).astimezone(UTC)
        for module in (mornings, calendar):
            self._monkeypatch.setattr(module, "now", lambda: at)


@pytest.fixture(autouse=True)
async def have_pressed_start(trainer: Staff) -> None:
    await Staff.filter(id=trainer.id).update(started_at=now())


async def something_to_do(client: Client) -> None:
    await pending_payment(client)
    await receipts.take(client, photo(10))
    await Outbox.all().delete()


async def due(member: Staff) -> str:
    """When the member's next morning is, by the trainer's clock."""
    timer = await Timer.get(kind="morning", staff_id=member.id, status=TimerStatus.PENDING)
    return f"{timer.due_at.astimezone(calendar.here()):%m-%d %H:%M}"


async def test_everybody_gets_a_morning_once_and_those_who_want_none_get_none(
    trainer: Staff, colleague: Staff, clock: Clock
) -> None:
    clock.shows("2040-11-25 12:00")
    await Staff.filter(id=colleague.id).update(morning_hour=None)
    for _ in range(2):
        await mornings.plan_missing()

    assert await planned() == [("morning", f"staff:{trainer.id}")]
    assert await due(trainer) == "11-26 09:00"


@pytest.mark.parametrize(
    ("at", "told", "following"),
    [
        ("2040-11-25 09:00", 1, "11-26 09:00"),
        ("2040-11-25 21:59", 1, "11-26 09:00"),
        ("2040-11-25 22:00", 0, "11-26 09:00"),
        ("2040-11-26 03:00", 0, "11-26 09:00"),
    ],
)
async def test_late_it_comes_the_same_day_and_never_at_night(
    client: Client, trainer: Staff, clock: Clock, at: str, told: int, following: str
) -> None:
    await something_to_do(client)
    clock.shows("2040-11-25 08:00")
    await mornings.plan(trainer)
    await Timer.filter(kind="morning").update(due_at=now())
    clock.shows(at)
    await strikes()

    assert await queued() == ["morning"] * told
    assert await due(trainer) == following


async def test_where_there_is_nothing_to_do_nothing_is_said(trainer: Staff, clock: Clock) -> None:
    clock.shows("2040-11-25 08:00")
    await mornings.plan(trainer)
    clock.shows("2040-11-25 09:00")
    await Timer.filter(kind="morning").update(due_at=now())
    await strikes()

    assert (await queued(), await due(trainer)) == ([], "11-26 09:00")


async def test_the_copy_of_the_last_morning_is_over_with_the_next(client: Client, trainer: Staff, clock: Clock) -> None:
    await something_to_do(client)
    clock.shows("2040-11-25 08:00")
    await mornings.plan(trainer)
    for day in ("25", "26"):
        clock.shows(f"2040-11-{day} 09:00")
        await Timer.filter(kind="morning").update(due_at=now())
        await strikes()

    assert await queued() == ["morning", "morning_over", "morning"]
    first, over, _ = await Outbox.all().order_by("id")
    assert over.edits_id == first.id


async def test_nine_is_nine_when_the_clocks_change(
    trainer: Staff, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar, "_settled", ZoneInfo("Europe/Berlin"))
    for at, following in (
        ("2040-03-24 10:00", "03-25 09:00"),
        ("2040-03-25 10:00", "03-26 09:00"),
        ("2040-10-27 10:00", "10-28 09:00"),
        ("2040-10-28 10:00", "10-29 09:00"),
    ):
        clock.shows(at)
        await mornings.plan(trainer)
        assert await due(trainer) == following


async def test_who_was_removed_hears_no_more(client: Client, trainer: Staff) -> None:
    await something_to_do(client)
    await mornings.plan(trainer)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    await Timer.filter(kind="morning").update(due_at=now())
    await strikes()

    assert await queued() == []
    assert not await Timer.exists(kind="morning", status=TimerStatus.PENDING)


async def test_an_hour_is_chosen_and_another_one_refused(trainer: Staff, clock: Clock) -> None:
    clock.shows("2040-11-25 12:00")
    await mornings.choose(trainer, 7)
    assert await due(trainer) == "11-26 07:00"
    with pytest.raises(NotFound):
        await mornings.choose(trainer, 6)
    await mornings.choose(trainer, None)
    assert await planned() == []
    await mornings.choose(trainer, 12)
    assert await due(trainer) == "11-26 12:00"
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await mornings.choose(trainer, 8)
    assert (await Staff.get(id=trainer.id)).morning_hour == 12
