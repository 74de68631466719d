"""Messages of conversations in the outbox: which rows bring them to whom, when, and with or without sound."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from tortoise.queryset import QuerySet

from bot.services import hearing, notices, remembered
from bot.services.notices.base import Concern
from bot.services.notices.talk import AnswerReached, AnswerRefused, ClientAnswered, ClientWrote, StaffWrote
from bot.services.time import presence
from db.fields import now
from db.models import Client, Direction, MessageCopy, Outbox, OutboxStatus, Staff, TalkMessage

# An album comes message by message, without an end mark: so long after the newest of them it is taken to be whole.
ALBUM_GATHERS = timedelta(seconds=1.5)
# After so long without an answer whoever has taken a client is not the only one whom their messages ring.
EVERYBODY_AFTER = timedelta(hours=4)
# More than so many messages a minute of one client are shown to staff further apart, so that others come in between.
FLOOD, A_WHILE, APART = 10, timedelta(minutes=1), timedelta(seconds=5)


async def tell_staff(message: TalkMessage, client: Client, *, edited: bool = False) -> None:
    """Queue the client's message for all of the staff; whom it rings, see `_ringing`. The client's row is locked.

    An edit is not told where the message waits still: it comes as it is by then.
    """
    notice = ClientWrote(client_id=client.id, message_id=message.id, edited=edited)
    members = await remembered.staff.rows()
    ringing = _ringing(client, members)
    pending = await _pending(client).filter(staff_id__not_isnull=True)
    free_at = await _free_at(message)
    queued = []
    for one in hearing.of(notice, members):
        theirs = [row for row in pending if row.staff_id == one.member.id]
        if edited and any(row.said_id == message.id and _brings(row) for row in theirs):
            continue
        if not edited and await _comes_with(message, theirs):
            continue
        about = Outbox(
            chat_id=one.member.telegram_id,
            staff=one.member,
            content=notice.to_json(),
            silent=one.silent or one.member.id not in ringing,
            priority=notice.priority,
            said=message,
            not_before=_in_turn(max(one.at, free_at), theirs),
        )
        queued.append(about)
    await Outbox.bulk_create(queued)


async def tell_edited(row: Outbox, message: TalkMessage) -> None:
    """Queue what was made of the message while this row brought it to its member of staff."""
    notice = ClientWrote(client_id=message.client_id, message_id=message.id, edited=True)
    await Outbox.create(
        chat_id=row.chat_id,
        staff_id=row.staff_id,
        content=notice.to_json(),
        silent=row.silent,
        priority=notice.priority,
        said=message,
    )


async def tell_client(message: TalkMessage, client: Client, *, edited: bool = False) -> None:
    """Queue what staff have written for the client, whose row is locked."""
    notice = StaffWrote(message_id=message.id, edited=edited)
    pending = await _pending(client).filter(client_id=client.id)
    if not edited and await _comes_with(message, pending):
        return
    await Outbox.create(
        chat_id=client.telegram_id,
        client=client,
        content=notice.to_json(),
        priority=notice.priority,
        said=message,
        not_before=_in_turn(now() + ALBUM_GATHERS if message.album else now(), pending),
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


async def show_answered(messages: Sequence[int]) -> None:
    """Queue the new look of the notices of these messages: that somebody has answered them."""
    told = await MessageCopy.filter(message_id__in=messages, notice=True, staff__removed_at=None)
    notices = [(copy, ClientAnswered(copy_id=copy.id)) for copy in told]
    await Outbox.bulk_create(
        Outbox(
            chat_id=copy.chat_id,
            staff_id=copy.staff_id,
            content=notice.to_json(),
            silent=True,
            priority=notice.priority,
            said_id=copy.message_id,
        )
        for copy, notice in notices
    )


async def of_album(message: TalkMessage) -> list[TalkMessage]:
    """Return what goes out together with the message, which is first: the rest of its album, as far as it has come."""
    if not message.album:
        return [message]
    same = TalkMessage.filter(client_id=message.client_id, direction=message.direction, album=message.album)
    return await same.filter(id__gte=message.id).order_by("id").limit(10)


async def queue_the_rest(row: Outbox, last: TalkMessage) -> None:
    """Queue what has come of an album while the messages of this row, up to `last`, were on their way to its chat.

    The client's row is locked, so that nothing more comes meanwhile.
    """
    if not last.album:
        return
    same = TalkMessage.filter(client_id=last.client_id, direction=last.direction, album=last.album, id__gt=last.id)
    late = await same.order_by("id").first()
    if late is None:
        return
    coming = Outbox.filter(chat_id=row.chat_id, status=OutboxStatus.PENDING, said__album=last.album)
    if any(map(_brings, await coming.filter(said__client_id=last.client_id))):
        return
    await Outbox.create(
        chat_id=row.chat_id,
        client_id=row.client_id,
        staff_id=row.staff_id,
        content={**(row.content or {}), "message_id": late.id},
        silent=True,
        priority=row.priority,
        said=late,
    )


def taker_of(client: Client, members: Iterable[Staff]) -> Staff | None:
    """Return who of these staff has the client: has answered first, is not away, and lets them not wait for long."""
    waits_long = client.waits_since is not None and now() - client.waits_since > EVERYBODY_AFTER
    taker = next((one for one in members if one.id == client.taken_by_id), None)
    gone = taker is None or taker.blocked_at is not None or presence.is_away(taker)
    return None if gone or waits_long else taker


def _pending(client: Client) -> QuerySet[Outbox]:
    waiting = Outbox.filter(status=OutboxStatus.PENDING, said__client_id=client.id)
    return waiting.select_related("said")


def _brings(row: Outbox) -> bool:
    """Say whether the row brings its message itself, not what has become of it."""
    notice = notices.of(row)
    return isinstance(notice, ClientWrote | StaffWrote) and not notice.edited


async def _comes_with(message: TalkMessage, pending: Sequence[Outbox]) -> bool:
    """Say whether a row that waits brings the album that the message belongs to; what comes next is waited for, then.

    What was written after its first message waits as well.
    """
    album = message.album
    row = next((one for one in pending if album and one.said and one.said.album == album and _brings(one)), None)
    if row is None:
        return False
    whole_at = now() + ALBUM_GATHERS
    later = [one.id for one in pending if one.id >= row.id and one.attempts == 0 and one.not_before < whole_at]
    await Outbox.filter(id__in=later, status=OutboxStatus.PENDING).update(not_before=whole_at)
    return True


def _in_turn(at: datetime, pending: Iterable[Outbox]) -> datetime:
    """Return that instant, or that of the last row that waits for later: what was written first comes first."""
    return max([at, *(row.not_before for row in pending if row.attempts == 0)])


async def _free_at(message: TalkMessage) -> datetime:
    """Return when the message may be shown to staff."""
    moment = now()
    lately = TalkMessage.filter(client_id=message.client_id, created_at__gt=moment - A_WHILE)
    too_many = await lately.filter(direction=Direction.IN).count() - FLOOD
    return moment + max(ALBUM_GATHERS if message.album else timedelta(0), APART * max(0, too_many))


def _ringing(client: Client, members: Sequence[Staff]) -> set[int]:
    """Return, by their ids, whom a message of the client rings: whoever has them alone, if that one hears of it."""
    taker = taker_of(client, members)
    hears = taker is not None and hearing.volume(taker, Concern.TALK) is not hearing.Volume.OFF
    return {taker.id} if taker is not None and hears else {one.id for one in members}
