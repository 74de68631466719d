"""The morning's message: once a day, at the hour that each member of staff has chosen, what there is to do."""

from datetime import date, datetime, time, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import NotFound
from bot.services.notices.team import Morning, MorningOver
from bot.services.people import staff
from bot.services.time import calendar, hours, open_steps, presence, timers, today
from bot.services.time.timers import Kind
from bot.services.time.today_rows import Kind as RowKind
from db.fields import now
from db.models import Staff, Timer, TimerStatus

HOURS = range(7, 13)
"""The hours to choose from."""
NIGHT = 22
# In a timer's arguments: the row of the outbox that told of the last morning, and the day that was.
TOLD, DAY = "told", "day"


async def plan(member: Staff) -> None:
    """Plan the next morning of this member of staff; one who wants none, or is staff no more, gets none."""
    subject = f"staff:{member.id}"
    if member.morning_hour is None or member.removed_at is not None:
        await timers.cancel(Kind.MORNING, subject)
        return
    due_at = _next(member.morning_hour)
    planned = await Timer.get_or_none(kind=Kind.MORNING, staff_id=member.id)
    if planned is not None and planned.args.get(DAY) == calendar.day_of(due_at).isoformat():
        due_at = _at(calendar.today() + timedelta(days=1), member.morning_hour)  # today's was told already
    await timers.plan(Kind.MORNING, subject, due_at=due_at, staff_id=member.id)


async def plan_missing() -> None:
    """Plan the mornings of all who are staff and have none planned."""
    planned = {timer.staff_id for timer in await Timer.filter(kind=Kind.MORNING, status=TimerStatus.PENDING)}
    for member in await Staff.filter(removed_at=None, morning_hour__not_isnull=True).exclude(id__in=planned):
        await plan(member)


async def choose(member: Staff, hour: int | None) -> None:
    """Let the member hear at this hour (one of `HOURS`), or never. Raises `NotStaff`, `NotFound` for another hour."""
    if hour is not None and hour not in HOURS:
        raise NotFound
    async with in_transaction():
        await staff.require(member)
        await Staff.filter(id=member.id).update(morning_hour=hour)
        member.morning_hour = hour
        await plan(member)
    logger.bind(staff=member.id, hour=hour).info("morning chosen")


async def push(timer: Timer) -> datetime | None:
    """Tell the member of this timer what there is to do today, if there is anything; the last copy is over then.

    Returns when the next morning is; none where the member is staff no more, or wants none. One that is late comes the
    same day, but not at night. It rests while the member is away, or the business is on vacation.
    """
    member = await Staff.get_or_none(id=timer.staff_id, removed_at=None)
    if member is None or member.morning_hour is None:
        return None
    hour = now().astimezone(calendar.here()).hour
    if presence.is_present(member) and member.morning_hour <= hour < NIGHT:
        await _push(member, timer)
    return _next(member.morning_hour)


async def _push(member: Staff, timer: Timer) -> None:
    if (await hours.present()).vacation_until is not None:
        return
    rows = (await today.page(member)).entries
    if (last := timer.args.get(TOLD)) is not None:
        await outbox.tell_member(member, MorningOver(), edits_id=last)
    if not rows:
        await timers.keep(timer, {})
        return
    # What stands in the message is not said once more at its hour.
    await open_steps.told([row.number for row in rows if row.kind is RowKind.STEP], to=member)
    told = await outbox.tell_member(member, Morning())
    await timers.keep(timer, {TOLD: told.id, DAY: calendar.today().isoformat()})


def _next(hour: int) -> datetime:
    """Return when the trainer's clock shows this hour next."""
    present = calendar.today()
    at = _at(present, hour)
    return at if at > now() else _at(present + timedelta(days=1), hour)


def _at(day: date, hour: int) -> datetime:
    return calendar.at(day, time(hour))
