"""What clients write to staff: kept before anything else, and told to all of them."""

from dataclasses import dataclass
from datetime import timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.people import clients
from bot.services.talk import content, rows
from bot.services.talk.content import Content
from bot.services.time import hours
from bot.services.time.follow_ups import planning
from bot.services.time.hours import AwayWords
from db.fields import now
from db.models import Client, Direction, TalkMessage, TalkStatus

# So long after staff have written to a client nobody asks whether what they type is for staff.
IN_TALK = timedelta(days=7)
# So long nobody asks again whoever has said that it was not.
NOT_ASKED = timedelta(days=1)


@dataclass(frozen=True)
class Taken:
    """A message was handed on to staff. `away` is what its client is to be told, once, of when to expect an answer.

    `first` says that from now on whatever they write is handed on, of which they are told once.
    """

    message: TalkMessage
    away: AwayWords | None
    first: bool = False


async def goes_to_staff(client: Client) -> bool:
    """Say whether words that nothing has asked for go to staff: the client has said so, or staff wrote to them."""
    if client.talks:
        return True
    written = TalkMessage.filter(client_id=client.id, direction=Direction.OUT, status=TalkStatus.SENT)
    return await written.filter(created_at__gt=now() - IN_TALK).exists()


def may_be_asked(client: Client) -> bool:
    """Say whether the client may be asked if such words are for staff."""
    return client.talks_not_before is None or client.talks_not_before <= now()


async def answered_in(client: Client, message_id: int) -> TalkMessage | None:
    """Return which message of the conversation this one in the client's chat is, none where it is no such message."""
    return await TalkMessage.get_or_none(client_id=client.id, client_chat_message_id=message_id)


async def take(
    client: Client, said: Content, *, message_id: int, reply_to: TalkMessage | None = None, unasked: bool = False
) -> Taken | None:
    """Keep what the client has written and hand it on; none where that was done before.

    `unasked` says that no screen asks for it: from then on whatever they write is for staff.
    """
    async with in_transaction():
        locked = await clients.lock(client.id)
        message = await _keep(locked, said, TalkStatus.RECEIVED, message_id, reply_to)
        if message is None:
            return None
        first = unasked and not locked.talks
        if first:
            await _change(client, talks=True)
        return await _hand_on(locked, client, [message], first=first)


async def hold(client: Client, said: Content, *, message_id: int, reply_to: TalkMessage | None = None) -> None:
    """Keep what the client has written until they say whether staff shall have it."""
    async with in_transaction():
        locked = await clients.lock(client.id)
        await _keep(locked, said, TalkStatus.HELD, message_id, reply_to)


async def hand_on(client: Client) -> Taken | None:
    """Hand on all that waits for the client's word, and from now on whatever they write; none where nothing waits."""
    async with in_transaction():
        locked = await clients.lock(client.id)
        held = await TalkMessage.filter(client_id=client.id, status=TalkStatus.HELD).order_by("id")
        first = not locked.talks
        await _change(client, talks=True, talks_not_before=None)
        if not held:
            return None
        await TalkMessage.filter(id__in=[message.id for message in held]).update(status=TalkStatus.RECEIVED)
        return await _hand_on(locked, client, held, first=first)


async def keep_back(client: Client) -> None:
    """Let go of all that waits for the client's word, who has said no, and ask them no more for a day."""
    async with in_transaction():
        await clients.lock(client.id)
        await TalkMessage.filter(client_id=client.id, status=TalkStatus.HELD).delete()
        await _change(client, talks_not_before=now() + NOT_ASKED)


async def edit(client: Client, said: Content, *, message_id: int) -> bool:
    """Keep what the client has made of their message, and tell staff where its words or its file are others.

    Returns whether it was a message of the conversation.
    """
    async with in_transaction():
        locked = await clients.lock(client.id)
        message = await answered_in(client, message_id)
        if message is None or message.direction is not Direction.IN:
            return False
        changed = content.differ(content.of(message), said)
        message.update_from_dict(said.columns())
        await message.save(update_fields=list(said.columns()))
        if changed and message.status is TalkStatus.RECEIVED:
            await rows.tell_staff(message, locked, edited=True)
    return True


async def _keep(
    client: Client, said: Content, status: TalkStatus, message_id: int, reply_to: TalkMessage | None
) -> TalkMessage | None:
    """Keep the message; none where it is kept already. The client's row is locked."""
    if await answered_in(client, message_id) is not None:
        return None
    return await TalkMessage.create(
        client=client,
        direction=Direction.IN,
        status=status,
        waits=said.waits,
        client_chat_message_id=message_id,
        reply_to=reply_to.id if reply_to is not None else None,
        **said.columns(),
    )


async def _hand_on(locked: Client, client: Client, messages: list[TalkMessage], *, first: bool) -> Taken:
    await planning.wrote(locked)
    for message in messages:
        await rows.tell_staff(message, locked)
    waiting = [message for message in messages if message.waits]
    if waiting and locked.waits_since is None:
        await _change(client, waits_since=waiting[0].created_at)
    away = await hours.away_words()
    told = away.key if away is not None else ""
    if told and told == locked.away_told:
        away = None
    elif told:
        await _change(client, away_told=told)
    logger.bind(client=client.id, message=messages[-1].id).info("a client writes")
    return Taken(messages[-1], away, first)


async def _change(client: Client, **columns: object) -> None:
    client.update_from_dict(columns)
    await Client.filter(id=client.id).update(**columns)
