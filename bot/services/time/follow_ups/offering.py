"""«Продлить» in «Сегодня»: the client is asked at once whether to go on after a program that ends."""

from datetime import datetime, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import ClientHasBlocked, ClientUnreachable, RenewalNotWanted
from bot.services.notices.follow_ups import RenewalOffered
from bot.services.people import clients
from bot.services.programs import programs
from bot.services.time import calendar, snoozes, timers
from bot.services.time.follow_ups import causes, messages, muting
from bot.services.time.follow_ups.chains import Chain
from bot.services.time.follow_ups.messages import Message
from bot.services.time.snoozes import Later
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Program, Staff, TimedMessage


async def offer(*, client_id: int, subject: str, by: Staff) -> Client:
    """Send the client of this row of «Сегодня» the renewal's message that fits the day; the row rests until tomorrow.

    It takes the day, if that is free: nothing else of the renewal comes by itself today. Returns the client. Raises
    `NotStaff`, `ClientNotFound`, `RowGone` where that is done already, `ClientUnreachable`, `ClientHasBlocked`, and
    `RenewalNotWanted` where they have said so.
    """
    async with in_transaction():
        client = await clients.lock(client_id)
        await snoozes.put_off(kind=Kind.ENDING, client_id=client.id, subject=subject, until=Later.TOMORROW, by=by)
        program = await programs.get(int(subject))
        about = causes.subject_of(program)
        if client.telegram_id is None:
            raise ClientUnreachable(client=client.id)
        if client.blocked_at is not None:
            raise ClientHasBlocked(client=client.id)
        if await muting.is_muted(client.id, Chain.RENEWAL, about):
            raise RenewalNotWanted(client=client.id)
        place = await _place_today(program, about)
        row = await outbox.tell_client(client, RenewalOffered(program_id=program.id, place=place))
        said = {"chain": Chain.RENEWAL.value, "about": about, "place": place, "outbox": row}
        taken = TimedMessage(client_id=client.id, day=calendar.today(), **said)
        await TimedMessage.bulk_create([taken], ignore_conflicts=True)
        await Client.filter(id=client.id).update(asked_at=now())
    logger.bind(client=client.id, program=program.id, by=by.id).info("renewal offered")
    return client


async def _place_today(program: Program, about: str) -> int:
    """Return which of the renewal's messages fits today; what was to come of them by itself today does not come."""
    tomorrow = calendar.at(calendar.today() + timedelta(days=1))
    due = [one for one in await messages.of(Chain.RENEWAL) if _comes(one, program) < tomorrow]
    for message in due:
        await timers.cancel(Chain.RENEWAL.kind, f"{about}/{message.place}")
    return due[-1].place if due else 1


def _comes(message: Message, program: Program) -> datetime:
    return message.delay.after(calendar.at(program.ends_on or calendar.today()))
