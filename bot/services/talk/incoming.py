"""What clients write to staff: kept before anything else, and told to all of them."""

from dataclasses import dataclass
from datetime import timedelta

from loguru import logger
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.money import claims, receipts
from bot.services.people import clients
from bot.services.talk import content, questions, rows
from bot.services.talk.content import TEXT, Content
from bot.services.time import hours
from bot.services.time.follow_ups import planning
from bot.services.time.hours import AwayWords
from db.fields import now
from db.models import Client, Direction, Payment, Receipt, TalkMessage, TalkStatus

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


async def tell_away(client: Client) -> AwayWords | None:
    """Return what the client is to be told now of when to expect an answer; none where they were told before.

    They are told once of a vacation, and once of each stretch outside of the hours of answers.
    """
    away = await hours.away_words()
    if away is None or away.key == client.away_told:
        return None
    await _change(client, away_told=away.key)
    return away


async def take(
    client: Client,
    said: Content,
    *,
    message_id: int,
    reply_to: TalkMessage | None = None,
    unasked: bool = False,
    silently: bool = False,
) -> Taken | None:
    """Keep what the client has written and hand it on; none where that was done before.

    `unasked` says that no screen asks for it: from then on whatever they write is for staff. `silently` says that they
    can be told nothing now: what they are told once is left to a later message.
    """
    async with in_transaction():
        locked = await clients.lock(client.id)
        message = await _keep(locked, said, TalkStatus.RECEIVED, message_id, reply_to)
        if message is None:
            return None
        first = unasked and not locked.talks and not silently
        if first:
            await _change(client, talks=True)
        return await _hand_on(locked, client, [message], first=first, silently=silently)


async def hold(client: Client, said: Content, *, message_id: int) -> None:
    """Keep what the client has written until they say whether staff shall have it."""
    async with in_transaction():
        locked = await clients.lock(client.id)
        await planning.wrote(locked)
        await _keep(locked, said, TalkStatus.HELD, message_id)


async def hand_on(client: Client) -> Taken | None:
    """Hand on all that waits for the client's word, and from now on whatever they write.

    None where nothing waits any more: then nothing changes either.
    """
    async with in_transaction():
        locked = await clients.lock(client.id)
        held = await _held(client).order_by("id")
        if not held:
            return None
        # Nobody lets them wait for what was held back: it was written to staff at this moment.
        for message in held:
            message.status, message.created_at = TalkStatus.RECEIVED, now()
        await TalkMessage.bulk_update(held, ["status", "created_at"])
        first = not locked.talks
        await _change(client, talks=True, talks_not_before=None)
        return await _hand_on(locked, client, held, first=first)


async def keep_back(client: Client) -> bool:
    """Let go of all that waits for the client's word, who has said no, and ask them no more for a day.

    Returns whether anything was waiting: where nothing is, nothing changes.
    """
    async with in_transaction():
        await clients.lock(client.id)
        if not await _held(client).delete():
            return False
        await _change(client, talks_not_before=now() + NOT_ASKED)
        return True


async def count_held(client: Client) -> int:
    """Return how many messages of the client wait for their word whether staff shall have them."""
    return await _held(client).count()


async def held_words(client: Client) -> str:
    """Return what the client has typed that waits for their word, oldest first."""
    return "\n".join(message.text for message in await _held(client).filter(kind=TEXT).order_by("id"))


async def drop_words(client: Client) -> None:
    """Let go of what was typed and waits for the client's word, who has said no to it; nothing else changes."""
    async with in_transaction():
        await clients.lock(client.id)
        await _held(client).filter(kind=TEXT).delete()


async def say_instead_of_receipt(client: Client, payment_id: int) -> Payment | None:
    """Tell staff of the payment, with all that was typed and waits for the client's word in place of a receipt.

    None where nothing waits any more: then nothing changes either. Raises what `claims.submit_without_receipt` does.
    """
    async with in_transaction():
        await clients.lock(client.id)
        words = await held_words(client)
        if not words:
            return None
        payment = await claims.submit_without_receipt(client, payment_id, note=words)
        await _held(client).filter(kind=TEXT).delete()
        return payment


async def hand_on_files(client: Client, *, first: int) -> Taken | None:
    """Hand on the client's files from receipt `first` on, which are no receipts; none where there are none any more."""
    async with in_transaction():
        locked = await clients.lock(client.id)
        files = await receipts.give_away(locked, first=first)
        kept = [await _keep(locked, _content_of(file), TalkStatus.RECEIVED, file.message_id) for file in files]
        messages = [message for message in kept if message is not None]
        return await _hand_on(locked, client, messages) if messages else None


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
        message.update_from_dict({**said.columns(), "waits": said.waits})
        await message.save(update_fields=[*said.columns(), "waits"])
        if changed and message.status is TalkStatus.RECEIVED:
            await rows.tell_staff_anew(message, locked)
            await questions.count_anew(locked)
    return True


def _held(client: Client) -> QuerySet[TalkMessage]:
    """Return what waits for the client's word; direction and answer are said for the index's sake."""
    held = TalkMessage.filter(client_id=client.id, direction=Direction.IN, answered_at=None)
    return held.filter(status=TalkStatus.HELD)


def _content_of(file: Receipt) -> Content:
    more = {"name": file.file_name} if file.file_name else {}
    return Content(file.kind, file.words, file_id=file.file_id, album=file.album or "", more=more)


async def _keep(
    client: Client, said: Content, status: TalkStatus, message_id: int, reply_to: TalkMessage | None = None
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


async def _hand_on(
    locked: Client, client: Client, messages: list[TalkMessage], *, first: bool = False, silently: bool = False
) -> Taken:
    await planning.wrote(locked)
    for message in messages:
        await rows.tell_staff(message, locked)
    waiting = [message for message in messages if message.waits]
    if waiting and locked.waits_since is None:
        await _change(client, waits_since=waiting[0].created_at)
    away = await tell_away(locked) if not silently else None
    client.away_told = locked.away_told
    logger.bind(client=client.id, message=messages[-1].id).info("a client writes")
    return Taken(messages[-1], away, first)


async def _change(client: Client, **columns: object) -> None:
    client.update_from_dict(columns)
    await Client.filter(id=client.id).update(**columns)
