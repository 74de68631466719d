"""What staff write to clients, and what becomes of it."""

from collections.abc import Iterable, Sequence

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import ClientHasBlocked, ClientUnreachable
from bot.services.notices.talk import AnswerReached, AnswerRefused
from bot.services.people import clients, signs, staff
from bot.services.talk import content, questions, rows
from bot.services.talk.content import Content
from db.fields import now
from db.models import Client, Direction, MessageCopy, Outbox, Staff, TalkMessage, TalkStatus

UNSENT = (TalkStatus.QUEUED, TalkStatus.FAILED)


def why_unreachable(client: Client) -> ClientUnreachable | ClientHasBlocked | None:
    """Return the refusal of words to this client, none where they can be written to."""
    if client.telegram_id is None:
        return ClientUnreachable(client=client.id)
    return ClientHasBlocked(client=client.id) if client.blocked_at is not None else None


def require_reachable(client: Client) -> None:
    """Refuse a client whom nothing reaches. Raises `ClientUnreachable`, `ClientHasBlocked`."""
    if (refusal := why_unreachable(client)) is not None:
        raise refusal


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
        await questions.answered(client, message)
    logger.bind(client=client.id, message=message.id, by=by.id).info("staff write")
    return message


async def need_no_answer(client_id: int, *, by: Staff) -> None:
    """Note that what the client wrote needs no answer. Raises `NotStaff`, `ClientNotFound`."""
    async with in_transaction():
        await staff.require(by)
        await questions.settled(await clients.lock(client_id), by=by, at=now())


async def edit(said: Content, *, by: Staff, message_id: int) -> bool:
    """Keep what this member of staff has made of their message, and change the client's copy.

    Returns whether it was one to a client. Raises `NotStaff`.
    """
    own = MessageCopy.filter(chat_id=by.telegram_id, telegram_message_id=message_id, notice=False)
    copy = await own.select_related("message").first()
    if copy is None or copy.message.direction is not Direction.OUT or copy.message.staff_id != by.id:
        return False
    async with in_transaction():
        await staff.require(by)
        client = await clients.lock(copy.message.client_id)
        message = await TalkMessage.get(id=copy.message_id)
        if not content.look_different(content.of(message), said):
            return True
        message.update_from_dict(said.columns())
        await message.save(update_fields=list(said.columns()))
        if message.status is TalkStatus.SENT:
            await rows.tell_client_anew(message, client)
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


async def reached(row: Outbox, sent: Iterable[tuple[TalkMessage, int]]) -> None:
    """Record that the client has the messages of this row, each as it was sent, and as which message of their chat.

    What has come of its album meanwhile, or was made of a message, goes out too.
    """
    there = {message.id: (message, message_id) for message, message_id in sent}
    async with in_transaction():
        client = await clients.lock(row.client_id or 0)
        messages = await TalkMessage.filter(id__in=list(there)).order_by("id")
        await outbox.mark_sent(row, there[messages[0].id][1])
        await rows.queue_the_rest(row, messages[-1])
        for message in messages:
            was_failed, (as_sent, message_id) = message.status is TalkStatus.FAILED, there[message.id]
            message.status, message.client_chat_message_id = TalkStatus.SENT, message_id
            await message.save(update_fields=["status", "client_chat_message_id"])
            if was_failed:
                await questions.answered(client, message)
            if content.look_different(content.of(as_sent), content.of(message)):
                await rows.queue_anew(row, message)
        await signs.note(client)
        await rows.tell_author(messages[0], AnswerReached(client_id=client.id, message_id=messages[0].id))


async def reached_at_least(row: Outbox, messages: Sequence[TalkMessage]) -> None:
    """Record no more than that the client has what this row brings: all that there is to record was refused."""
    edits = messages[0].status is TalkStatus.SENT
    async with in_transaction():
        await clients.lock(row.client_id or 0)
        await outbox.mark_sent(row, None)
        reached_ones = TalkMessage.filter(id__in=[message.id for message in messages])
        await reached_ones.update(status=TalkStatus.SENT)
        if not edits:
            await rows.queue_the_rest(row, messages[-1])
        notice = AnswerReached(client_id=row.client_id or 0, message_id=messages[0].id, edited=edits)
        await rows.tell_author(messages[0], notice)


async def edited(row: Outbox, as_sent: TalkMessage) -> None:
    """Record that the client's copy shows what was made of the message, as it was when that was sent."""
    async with in_transaction():
        await clients.lock(as_sent.client_id)
        await outbox.mark_sent(row, as_sent.client_chat_message_id)
        message = await TalkMessage.get(id=as_sent.id)
        if content.look_different(content.of(as_sent), content.of(message)):
            await rows.queue_anew(row, message)
        await rows.tell_author(message, AnswerReached(client_id=message.client_id, message_id=message.id, edited=True))


async def refused(row: Outbox, reason: str, *, alone: bool = True) -> None:
    """Record that Telegram has refused what this row brings: its author hears why, and the client waits again.

    What is not refused `alone`, but with the whole chat, is sent once more when the client comes back.
    """
    async with in_transaction():
        client = await clients.lock(row.client_id or 0)
        await outbox.mark_failed(row, reason, alone=alone)
        message = await TalkMessage.get(id=row.said_id or 0)
        notice = AnswerRefused(client_id=client.id, message_id=message.id, said=reason[:200])
        if message.status is TalkStatus.SENT:
            await rows.tell_author(message, notice.model_copy(update={"edited": True}))
            return
        group = [one.id for one in await rows.of_album(message)]
        await TalkMessage.filter(id__in=group, status__in=UNSENT).update(status=TalkStatus.FAILED)
        await questions.not_answered(client, message)
        await rows.tell_author(message, notice)
