"""Messages of conversations in the outbox: which rows bring them to whom, when, and with or without sound."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tortoise.expressions import Subquery
from tortoise.functions import Max
from tortoise.queryset import QuerySet

from bot.services import hearing, notices, remembered
from bot.services.hearing import Hearing
from bot.services.notices.talk import AnswerReached, AnswerRefused, ClientAnswered, ClientWrote, StaffWrote
from bot.services.time import presence
from db.fields import UTCDatetimeField, now
from db.models import Client, Direction, MessageCopy, Outbox, OutboxStatus, Staff, TalkMessage

# An album comes message by message, without an end mark: so long after the newest of them it is taken to be whole.
# What comes later is sent by itself.
ALBUM_GATHERS = timedelta(seconds=1.5)
# After so long without an answer whoever has taken a client is not the only one whom their messages ring.
EVERYBODY_AFTER = timedelta(hours=4)
# More than so many messages a minute of one client are shown to staff further apart, so that others come in between.
FLOOD, A_WHILE, APART = 10, timedelta(minutes=1), timedelta(seconds=5)
# SQLite gives a maximum of instants as text.
INSTANT: UTCDatetimeField[datetime] = UTCDatetimeField()


async def tell_staff(message: TalkMessage, client: Client) -> None:
    """Queue the client's message for all of the staff; whom it rings, see `_ringing`. The client's row is locked."""
    notice = ClientWrote(client_id=client.id, message_id=message.id)
    heard = hearing.of(notice, await remembered.staff.rows())
    ringing, coming = _ringing(client, heard), await _gathered(message)
    free_at, last = await _free_at(message), await _last_of(client)
    rows = [_for_staff(one, notice, message, ringing) for one in heard if one.member.telegram_id not in coming]
    for row in rows:
        # What was written first comes first.
        row.not_before = max(row.not_before, free_at, last.get(row.chat_id, free_at))
    await Outbox.bulk_create(rows)


async def tell_client(message: TalkMessage, client: Client) -> None:
    """Queue what staff have written for the client, whose row is locked."""
    chat = client.telegram_id or 0
    if chat in await _gathered(message):
        return
    notice, at = StaffWrote(message_id=message.id), now() + (ALBUM_GATHERS if message.album else timedelta(0))
    await Outbox.create(
        chat_id=chat,
        client=client,
        content=notice.to_json(),
        priority=notice.priority,
        said=message,
        not_before=max(at, (await _last_of(client)).get(chat, at)),
    )


async def tell_staff_anew(message: TalkMessage, client: Client) -> None:
    """Queue what the client, whose row is locked, has made of their message for those of the staff who have it.

    Who does not yet gets it as it is by then.
    """
    have = {copy.chat_id for copy in await MessageCopy.filter(message_id=message.id, notice=False)}
    if not have:
        return
    notice = ClientWrote(client_id=client.id, message_id=message.id, edited=True)
    heard = hearing.of(notice, await remembered.staff.rows())
    ringing, last = _ringing(client, heard), await _last_of(client)
    chats = have - await _chats_it_comes_to(message, edited=True)
    rows = [_for_staff(one, notice, message, ringing) for one in heard if one.member.telegram_id in chats]
    for row in rows:
        row.not_before = max(row.not_before, last.get(row.chat_id, row.not_before))
    await Outbox.bulk_create(rows)


async def tell_client_anew(message: TalkMessage, client: Client) -> None:
    """Queue for the client, whose row is locked, what staff have made of a message that they have."""
    chat, notice = client.telegram_id or 0, StaffWrote(message_id=message.id, edited=True)
    if chat not in await _chats_it_comes_to(message, edited=True):
        await Outbox.create(
            chat_id=chat, client=client, content=notice.to_json(), priority=notice.priority, said=message
        )


async def tell_author(message: TalkMessage, notice: AnswerReached | AnswerRefused) -> None:
    """Queue for whoever wrote the message what has become of it; nothing for who is staff no more."""
    author = next((one for one in await remembered.staff.rows() if one.id == message.staff_id), None)
    if author is not None:
        await Outbox.create(
            chat_id=author.telegram_id,
            staff=author,
            content=notice.to_json(),
            silent=notice.silent,
            priority=notice.priority,
            said=message,
        )


async def told_of(messages: QuerySet[TalkMessage]) -> list[MessageCopy]:
    """Return the notices of these messages that staff hold."""
    ids = Subquery(messages.values("id"))
    return await MessageCopy.filter(message_id__in=ids, notice=True, staff__removed_at=None)


async def show_answered(told: Sequence[MessageCopy]) -> None:
    """Queue the new look of these notices: whether somebody has answered what they tell of, and who."""
    looks = [(copy, ClientAnswered(copy_id=copy.id)) for copy in told]
    await Outbox.bulk_create(
        Outbox(
            chat_id=copy.chat_id,
            staff_id=copy.staff_id,
            content=notice.to_json(),
            silent=True,
            priority=notice.priority,
            said_id=copy.message_id,
        )
        for copy, notice in looks
    )


async def of_album(message: TalkMessage) -> list[TalkMessage]:
    """Return what goes out together with the message, which is first: the rest of its album, as far as it has come."""
    if not message.album:
        return [message]
    return await _same_album(message).filter(id__gte=message.id).order_by("id").limit(10)


async def queue_the_rest(row: Outbox, last: TalkMessage) -> None:
    """Queue what has come of an album while the messages of this row, up to `last`, were on their way to its chat.

    The client's row is locked, so that nothing more comes meanwhile.
    """
    if not last.album or row.chat_id in await _chats_it_comes_to(last, but=row):
        return
    late = await _same_album(last).filter(id__gt=last.id).order_by("id").first()
    if late is not None:
        await _queue_like(row, late)


async def queue_anew(row: Outbox, message: TalkMessage) -> None:
    """Queue for the chat of this row what was made of a message while it was on its way there."""
    if row.chat_id not in await _chats_it_comes_to(message, edited=True, but=row):
        await _queue_like(row, message, edited=True)


def can_answer(member: Staff) -> bool:
    """Say whether somebody who has taken a client is there to answer them."""
    return not presence.is_away(member) and member.blocked_at is None


def _for_staff(one: Hearing, notice: ClientWrote, message: TalkMessage, ringing: set[int]) -> Outbox:
    """Return the row that brings the message to a member of staff, as they want to hear it."""
    return Outbox(
        chat_id=one.member.telegram_id,
        staff=one.member,
        content=notice.to_json(),
        silent=one.silent or one.member.id not in ringing,
        priority=notice.priority,
        said=message,
        not_before=one.at,
    )


async def _queue_like(row: Outbox, message: TalkMessage, **changed: object) -> None:
    await Outbox.create(
        chat_id=row.chat_id,
        client_id=row.client_id,
        staff_id=row.staff_id,
        content={**(row.content or {}), "message_id": message.id, **changed},
        silent=True,
        priority=row.priority,
        said=message,
    )


def _same_album(message: TalkMessage) -> QuerySet[TalkMessage]:
    return TalkMessage.filter(client_id=message.client_id, direction=message.direction, album=message.album)


async def _chats_it_comes_to(message: TalkMessage, *, edited: bool = False, but: Outbox | None = None) -> set[int]:
    """Return the chats for which a row waits that brings the album which the message belongs to.

    With `edited` those for which one waits that brings what was made of the message. The row `but` does not count.
    """
    if not edited and not message.album:
        return set()
    waiting = Outbox.filter(status=OutboxStatus.PENDING, said__client_id=message.client_id)
    if edited:
        waiting = waiting.filter(said_id=message.id)
    else:
        waiting = waiting.filter(said__album=message.album, said__direction=message.direction)
    rows = [row for row in await waiting if but is None or row.id != but.id]
    brought = [(row.chat_id, notices.of(row)) for row in rows]
    return {chat for chat, it in brought if isinstance(it, ClientWrote | StaffWrote) and it.edited is edited}


async def _gathered(message: TalkMessage) -> set[int]:
    """Return the chats to which the message comes with the rest of its album, which waits for more from now on.

    What was written after its first message waits as well.
    """
    chats = await _chats_it_comes_to(message)
    if chats:
        whole_at = now() + ALBUM_GATHERS
        waiting = Outbox.filter(status=OutboxStatus.PENDING, attempts=0, not_before__lt=whole_at, chat_id__in=chats)
        theirs = await waiting.filter(said__client_id=message.client_id).values_list("id", flat=True)
        await Outbox.filter(id__in=list(theirs), status=OutboxStatus.PENDING).update(not_before=whole_at)
    return chats


async def _last_of(client: Client) -> dict[int, datetime]:
    """Return, by the chat, what the last row is meant for that brings something of this conversation later."""
    waiting = Outbox.filter(status=OutboxStatus.PENDING, attempts=0, not_before__gt=now(), said__client_id=client.id)
    last = waiting.annotate(last=Max("not_before")).group_by("chat_id").values_list("chat_id", "last")
    return {chat: INSTANT.to_python_value(at) for chat, at in await last}


async def _free_at(message: TalkMessage) -> datetime:
    """Return when the message may be shown to staff."""
    moment = now()
    lately = TalkMessage.filter(client_id=message.client_id, created_at__gt=moment - A_WHILE)
    too_many = await lately.filter(direction=Direction.IN).count() - FLOOD
    return moment + max(ALBUM_GATHERS if message.album else timedelta(0), APART * max(0, too_many))


def _ringing(client: Client, heard: Sequence[Hearing]) -> set[int]:
    """Return, by their ids, whom a message of the client rings.

    Whoever has taken them alone, unless that one does not hear it, or without sound, can't answer, or lets them wait
    for long.
    """
    aloud = [one.member for one in heard if not one.silent]
    taker = next((one for one in aloud if one.id == client.taken_by_id and can_answer(one)), None)
    return {one.id for one in aloud} if taker is None or waits_long(client) else {taker.id}


def waits_long(client: Client) -> bool:
    """Say whether the client waits for an answer so long that everybody is rung."""
    return client.waits_since is not None and now() - client.waits_since > EVERYBODY_AFTER
