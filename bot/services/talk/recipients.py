"""Who gets a broadcast, one after the other and each once at most, and what becomes of it for them.

A recipient is claimed before Telegram is asked, so that a process that is killed, or an answer that never comes, costs
a client their copy at most. One goes out at a time: what is in flight when the next is claimed was lost sight of.
"""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.notices.talk import BroadcastOver
from bot.services.people import clients, staff
from bot.services.talk.segments import BROADCAST, Segment, clients_in, is_muted
from bot.services.time import calendar
from db.fields import now
from db.models import Broadcast, BroadcastRecipient, BroadcastStatus, Client, Got, Staff, TimedMessage

LONGEST_REFUSAL = 200


async def take_down(draft: Broadcast) -> int:
    """Write down who is in the segment of the draft now. Returns how many they are.

    Call it in the transaction that starts the draft.
    """
    found = clients_in(Segment.from_json(draft.segment)).values("id")
    found.sql()  # makes the query
    query, values = found.query.get_parameterized_sql()
    # In the database alone: a hundred thousand ids that come and go would let everybody else wait.
    statement = (
        "INSERT INTO broadcast_recipients (broadcast_id, client_id, got) "  # noqa: S608 - numbers and names of ours
        f"SELECT {draft.id}, found.id, '{Got.PENDING}' FROM ({query}) AS found"
    )
    await BroadcastRecipient._meta.db.execute_query(statement, values)
    return await BroadcastRecipient.filter(broadcast_id=draft.id).count()


async def claim(broadcast: Broadcast) -> BroadcastRecipient | None:
    """Return who is next, with the client, of whom it is noted that the message is on its way to them.

    None where nobody is left, or where it was stopped. Who can't or does not want to get it by now is passed over. Once
    claimed, somebody is claimed again only after Telegram has surely not taken it (`note`).
    """
    while True:
        async with in_transaction():
            fresh = await Broadcast.select_for_update().get(id=broadcast.id)
            if fresh.status is not BroadcastStatus.RUNNING:
                return None
            await _lose_sight(broadcast)
            waiting = BroadcastRecipient.filter(broadcast_id=broadcast.id, got=Got.PENDING).order_by("id")
            recipient = await waiting.first()
            if recipient is None:
                return None
            # Whoever says this moment that they want none is let say it first, or after this.
            recipient.client = await Client.select_for_update().get(id=recipient.client_id)
            wanted = await _wanted(recipient.client)
            got = Got.IN_FLIGHT if wanted else Got.SKIPPED
            await BroadcastRecipient.filter(id=recipient.id).update(got=got)
            if wanted:
                # It is what they are told by time on this day: chains wait for the next.
                day = TimedMessage(client_id=recipient.client_id, day=calendar.today(), chain=BROADCAST)
                await TimedMessage.bulk_create([day], ignore_conflicts=True)
                return recipient


async def note(recipient: BroadcastRecipient, got: Got, *, said: str = "", left: int | None = None) -> None:
    """Record what has become of it; PENDING lets them be claimed once more: Telegram has surely not taken it.

    What was lost sight of meanwhile is known after all then; only claimed again it is not. Whom nothing can be written
    to is BLOCKED: `said` is what Telegram refused the message with, without it they have blocked the bot. `left` is the
    topic of their chat that is gone.
    """
    known = (Got.IN_FLIGHT,) if got is Got.PENDING else (Got.IN_FLIGHT, Got.UNSURE)
    async with in_transaction():
        if got is Got.BLOCKED:
            # Of all of them staff read in the report, not of one by one.
            await clients.blocked(recipient.client, said=said, tell=False)
        if left is not None:
            await clients.leave_topic(recipient.client, left)
        await BroadcastRecipient.filter(id=recipient.id, got__in=known).update(got=got)


async def give_up(broadcast: Broadcast, said: str) -> None:
    """Let it go to nobody more: it comes to no one, and why is what Telegram has `said`, or a mistake of ours."""
    running = Broadcast.filter(id=broadcast.id, status=BroadcastStatus.RUNNING)
    await running.update(status=BroadcastStatus.STOPPED, refusal=said[:LONGEST_REFUSAL])


async def conclude(broadcast: Broadcast, *, said: str = "") -> None:
    """Note that it is over, done or stopped, and let its author know what came of it, or every owner without one.

    `said` is what Telegram refused it with, where that is the reason why it has come to nobody.
    """
    async with in_transaction():
        fresh = await Broadcast.select_for_update().get(id=broadcast.id)
        if fresh.finished_at is not None:
            return
        await _lose_sight(fresh)
        status = BroadcastStatus.DONE if fresh.status is BroadcastStatus.RUNNING else fresh.status
        over = Broadcast.filter(id=fresh.id)
        refusal = fresh.refusal or said[:LONGEST_REFUSAL]
        await over.update(status=status, running_key=None, finished_at=now(), refusal=refusal)
        notice = BroadcastOver(broadcast_id=fresh.id)
        if await staff.is_owner(fresh.author_id):
            await outbox.tell_member(await Staff.get(id=fresh.author_id), notice)
        else:
            await outbox.tell_owners(notice)
    logger.bind(broadcast=fresh.id, status=status.value).info("broadcast over")


async def _lose_sight(broadcast: Broadcast) -> None:
    """Note of what was in flight to whom nobody knows whether it has arrived."""
    in_flight = BroadcastRecipient.filter(broadcast_id=broadcast.id, got=Got.IN_FLIGHT)
    await in_flight.update(got=Got.UNSURE)


async def _wanted(client: Client) -> bool:
    reachable = client.telegram_id is not None and client.blocked_at is None and client.forgotten_at is None
    return reachable and not await is_muted(client)
