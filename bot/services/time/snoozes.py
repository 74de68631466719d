"""Rows of «Сегодня» that staff want to see later: put off for everybody, and back by themselves."""

from datetime import datetime, timedelta
from enum import StrEnum

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import RowGone, StepTooEarly
from bot.services.people import clients, staff
from bot.services.time import calendar, today
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Snooze, Staff


class Later(StrEnum):
    """Until when a row is put off, in the order in which that is offered."""

    EVENING = "evening"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


def offered() -> dict[Later, datetime]:
    """Return until when a row can be put off; what is past already, or the same as another, is not offered."""
    present = calendar.today()
    tomorrow, monday = present + timedelta(days=1), present + timedelta(days=7 - present.weekday())
    moments = {
        Later.EVENING: calendar.at(present, calendar.EVENING),
        Later.TOMORROW: calendar.at(tomorrow, calendar.MORNING),
        Later.MONDAY: calendar.at(monday, calendar.MORNING),
    }
    if moments[Later.EVENING] <= now():
        del moments[Later.EVENING]
    if monday == tomorrow:
        del moments[Later.MONDAY]
    return moments


async def put_off(*, kind: Kind, client_id: int, subject: str, until: Later, by: Staff) -> datetime:
    """Put the row off, for everybody. Returns until when.

    Raises `NotStaff`, `ClientNotFound`, `RowGone` where it is done meanwhile, and `StepTooEarly` where
    the hour is past already.
    """
    moment = offered().get(until)
    if kind is Kind.STEP:  # it has a day of its own
        raise RowGone
    if moment is None:
        raise StepTooEarly
    async with in_transaction():
        await staff.require(by)
        await clients.lock(client_id)
        await today.find(by, kind=kind, client_id=client_id, subject=subject)
        what = {"until": moment, "by_id": by.id}
        await Snooze.update_or_create(client_id=client_id, kind=kind, subject=subject, defaults=what)
    logger.bind(client=client_id, kind=kind.value, until=until.value, by=by.id).info("snoozed")
    return moment


async def of_client(client_id: int) -> list[Snooze]:
    """Return what was put off about the client, each with who did, the earliest first."""
    return await Snooze.filter(client_id=client_id, until__gt=now()).order_by("until").select_related("by")


async def forget(client: Client) -> None:
    """Delete what was put off about the client, whose row is locked."""
    await Snooze.filter(client_id=client.id).delete()
