"""What staff write to clients, and what becomes of it."""

from collections.abc import Sequence
from datetime import datetime

from loguru import logger
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import outbox, remembered
from bot.services.errors import ClientHasBlocked, ClientUnreachable
from bot.services.notices.talk import AnswerReached, AnswerRefused
from bot.services.people import clients, signs, staff
from bot.services.talk import content, rows
from bot.services.talk.content import Content
from db.fields import now
from db.models import Client, Direction, MessageCopy, Outbox, Staff, TalkMessage, TalkStatus

UNSENT = (TalkStatus.QUEUED, TalkStatus.FAILED)


def require_reachable(client: Client) -> None:
    """Refuse a client whom nothing reaches. Raises `ClientUnreachable`, `ClientHasBlocked`."""
    if client.telegram_id is None:
        raise ClientUnreachable(client=client.id)
    if client.blocked_at is not None:
        raise ClientHasBlocked(client=client.id)


async def write(
    client_id: int, said: Content, *, by: Staff, message_id: int, reply_to: TalkMessage | None = None
) -> TalkMessage | None:
    """Send the client what this member of staff has written; what waited for an answer is answered.

    `message_id` is which message of their chat it is: written before, it is not written again, and none is returned.
    Raises `NotStaff`, and as `require_reachable`.
    """
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(client_id)
        require_reachable(client)
        if await MessageCopy.exists(chat_id=by.telegram_id, telegram_message_id=message_id):
            return None
        message = await TalkMessage.create(
            client=client,
            direction=Direction.OUT,
            staff=by,
            status=TalkStatus.QUEUED,
            reply_to=reply_to.id if reply_to is not None else None,
            **said.columns(),
        )
        await MessageCopy.create(message=message, staff=by, chat_id=by.telegram_id, telegram_message_id=message_id)
        await rows.tell_client(message, client)
        await _take_over(client, by)
        await _answered(client, by=by, at=message.created_at, before=message.id)
    logger.bind(client=client.id, message=message.id, by=by.id).info("staff write")
    return message


async def need_no_answer(client_id: int, *, by: Staff) -> None:
    """Note that what the client wrote needs no answer. Raises `NotStaff`, `ClientNotFound`."""
    async with in_transaction():
        await staff.require(by)
        await _answered(await clients.lock(client_id), by=by, at=now())


async def edit(said: Content, *, by: Staff, message_id: int) -> bool:
    """Keep what this member of staff has made of their message, and change the client's copy.

    Returns whether it was one to a client.
    """
    own = MessageCopy.filter(chat_id=by.telegram_id, telegram_message_id=message_id, notice=False)
    copy = await own.select_related("message").first()
    if copy is None or copy.message.direction is not Direction.OUT or copy.message.staff_id != by.id:
        return False
    async with in_transaction():
        client = await clients.lock(copy.message.client_id)
        message = await TalkMessage.get(id=copy.message_id)
        # Of a place that moves Telegram tells every few seconds, and a client's copy of it can't be changed.
        if said.columns() == content.of(message).columns() or not said.text + said.file_id + message.text:
            return True
        message.update_from_dict(said.columns())
        await message.save(update_fields=list(said.columns()))
        if message.status is TalkStatus.SENT:
            await rows.tell_client(message, client, edited=True)
    return True


async def source_of(message: TalkMessage) -> tuple[int, int] | None:
    """Return the chat and the message that it was written as: what is copied from there is the very same."""
    if message.direction is Direction.IN:
        client = await Client.get(id=message.client_id)
        there = message.client_chat_message_id
        return (client.telegram_id, there) if client.telegram_id is not None and there is not None else None
    written = MessageCopy.filter(message_id=message.id, staff_id=message.staff_id, notice=False)
    copy = await written.order_by("id").first()
    return (copy.chat_id, copy.telegram_message_id) if copy is not None else None


async def reached(row: Outbox, went: Sequence[TalkMessage], sent: dict[int, int]) -> None:
    """Record that the client has the messages of this row as they `went`, each (by its id) as which of their chat.

    What has come of its album meanwhile goes out too, and so does what their author has made of them.
    """
    async with in_transaction():
        client = await clients.lock(row.client_id or 0)
        messages = await TalkMessage.filter(id__in=list(sent)).order_by("id")
        for message, was in zip(messages, went, strict=True):
            if message.status is TalkStatus.FAILED:
                by = await Staff.get(id=message.staff_id or 0)
                await _answered(client, by=by, at=message.created_at, before=message.id)
            there = {"client_chat_message_id": sent[message.id], "status": TalkStatus.SENT}
            await TalkMessage.filter(id=message.id).update(**there)
            if content.of(message).columns() != content.of(was).columns():
                await rows.tell_client(message, client, edited=True)
        await outbox.mark_sent(row, sent[messages[0].id])
        await rows.queue_the_rest(row, messages[-1])
        await signs.note(client)
        await rows.tell_author(messages[0], AnswerReached(client_id=client.id, message_id=messages[0].id))


async def edited(row: Outbox, message: TalkMessage) -> None:
    """Record that the client's copy shows what was made of the message."""
    async with in_transaction():
        await outbox.mark_sent(row, message.client_chat_message_id)
        await rows.tell_author(message, AnswerReached(client_id=message.client_id, message_id=message.id, edited=True))


async def refused(row: Outbox, reason: str) -> None:
    """Record that Telegram has refused what this row brings: its author hears why, and the client waits again."""
    async with in_transaction():
        client = await clients.lock(row.client_id or 0)
        await outbox.mark_failed(row, reason)
        message = await TalkMessage.get(id=row.said_id or 0)
        notice = AnswerRefused(client_id=client.id, message_id=message.id, said=reason[:200])
        if message.status is TalkStatus.SENT:
            await rows.tell_author(message, notice.model_copy(update={"edited": True}))
            return
        group = await rows.of_album(message)
        unsent = TalkMessage.filter(id__in=[one.id for one in group], status__in=UNSENT)
        await unsent.update(status=TalkStatus.FAILED)
        await _not_answered(client, group)
        await rows.tell_author(message, notice)


async def _answered(client: Client, *, by: Staff, at: datetime, before: int | None = None) -> None:
    """Note who has answered the client, whose row is locked, and show it where staff were told of the question.

    What has come since is not answered by the message with the id `before`.
    """
    waiting = await _unanswered(client.id).only("id", "waits", "created_at").order_by("id")
    ids = [message.id for message in waiting if before is None or message.id < before]
    if ids:
        await TalkMessage.filter(id__in=ids).update(answered_at=at, answered_by_id=by.id)
        await rows.show_answered(ids)
    await _wait(client, [message for message in waiting if message.id not in ids])


async def _not_answered(client: Client, failed: Sequence[TalkMessage]) -> None:
    """Let what these messages have answered, which did not arrive, wait for an answer: the next one that may arrive."""
    answered = TalkMessage.filter(client_id=client.id, direction=Direction.IN)
    theirs = await answered.filter(answered_at__in=[one.created_at for one in failed]).only("id")
    ids = [message.id for message in theirs]
    if not ids:
        return
    others = TalkMessage.filter(client_id=client.id, direction=Direction.OUT, id__gt=failed[-1].id)
    other = await others.exclude(status=TalkStatus.FAILED).order_by("id").first()
    by = {"answered_at": other.created_at, "answered_by_id": other.staff_id} if other else {}
    await TalkMessage.filter(id__in=ids).update(**(by or {"answered_at": None, "answered_by_id": None}))
    await rows.show_answered(ids)
    await _wait(client, await _unanswered(client.id).order_by("id"))


async def _wait(client: Client, unanswered: Sequence[TalkMessage]) -> None:
    """Let the client, whose row is locked, wait from the first of these messages on."""
    since = next((message.created_at for message in unanswered if message.waits), None)
    if since != client.waits_since:
        await Client.filter(id=client.id).update(waits_since=since)
        client.waits_since = since


async def _take_over(client: Client, by: Staff) -> None:
    """Let the client be theirs who answers, unless somebody else has them (see `rows.taker_of`)."""
    if client.taken_by_id != by.id and rows.taker_of(client, await remembered.staff.rows()) is None:
        await Client.filter(id=client.id).update(taken_by_id=by.id)
        client.taken_by_id = by.id


def _unanswered(client_id: int) -> QuerySet[TalkMessage]:
    received = TalkMessage.filter(client_id=client_id, direction=Direction.IN, status=TalkStatus.RECEIVED)
    return received.filter(answered_at=None)
