"""What staff hold of conversations in their chats: a reply to any of it leads to its client."""

from collections.abc import Iterable, Sequence
from typing import Any

from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.talk import content, forgetting, rows
from db.models import Client, MessageCopy, Outbox, Staff, TalkMessage

# A message of the conversation, which one it is in the chat of staff, and whether it is its notice.
Copy = tuple[int, int, bool]
# A message that is recorded already stays as it is.
ONCE: Any = {"ignore_conflicts": True}


async def find(chat_id: int, telegram_message_id: int) -> MessageCopy | None:
    """Return what this message of a chat stands for, with its message and client; none where it is no such message."""
    found = MessageCopy.filter(chat_id=chat_id, telegram_message_id=telegram_message_id)
    return await found.select_related("message__client").first()


async def in_chat(message_id: int | None, chat_id: int) -> int | None:
    """Return which message of this chat of staff is the copy of that one, none where there is none."""
    if message_id is None:
        return None
    copies = MessageCopy.filter(message_id=message_id, chat_id=chat_id, notice=False)
    copy = await copies.order_by("id").first()
    return copy.telegram_message_id if copy is not None else None


async def tells_of_edit(notice: MessageCopy) -> bool:
    """Say whether the notice tells of an edit: its message was in the chat before."""
    before = await in_chat(notice.message_id, notice.chat_id)
    return before is not None and before < notice.telegram_message_id


async def told(row: Outbox, message: TalkMessage, there: int) -> None:
    """Record that a notice of the message stands in the chat of this row, before what it is about does."""
    about = {"staff_id": row.staff_id, "chat_id": row.chat_id, "notice": True}
    await MessageCopy.bulk_create([MessageCopy(message=message, telegram_message_id=there, **about)], **ONCE)


async def shown(row: Outbox, group: Sequence[TalkMessage], copies: Sequence[Copy], *, edited: bool = False) -> None:
    """Record that staff have what this row brings: the messages of the group as they were sent, in these copies.

    `edited` says that it is what was made of a message. What has come of its album meanwhile, or was made of one, or
    who has answered, goes out too.
    """
    async with in_transaction():
        client = await Client.select_for_update().get(id=group[0].client_id)
        await _keep(client, copies, staff_id=row.staff_id or 0, chat_id=row.chat_id)
        await outbox.mark_sent(row, copies[0][1])
        if client.forgotten_at is not None:
            return
        if not edited:
            await rows.queue_the_rest(row, group[-1])
        present = await TalkMessage.in_bulk([message.id for message in group], "id")
        for message in group:
            if content.differ(content.of(message), content.of(present[message.id])):
                await rows.queue_anew(row, present[message.id])
        if present[group[0].id].answered_at != group[0].answered_at:
            await rows.show_answered(await rows.told_of(TalkMessage.filter(id=group[0].id)))


async def held(row: Outbox, message: TalkMessage, there: int) -> None:
    """Record that a member of staff was told of what they wrote, by that message of their chat."""
    async with in_transaction():
        client = await Client.select_for_update().get(id=message.client_id)
        await _keep(client, [(message.id, there, True)], staff_id=row.staff_id or 0, chat_id=row.chat_id)
        await outbox.mark_sent(row, there)


async def sent_again(message: TalkMessage, there: Iterable[int], *, to: Staff) -> None:
    """Record that a member of staff has asked for this message once more, and has it as those of their chat."""
    async with in_transaction():
        client = await Client.select_for_update().get(id=message.client_id)
        made = [(message.id, one, False) for one in there]
        await _keep(client, made, staff_id=to.id, chat_id=to.telegram_id)


async def _keep(client: Client, copies: Sequence[Copy], *, staff_id: int, chat_id: int) -> None:
    """Keep the copies. Those of a client who has deleted their data while they were on their way go at once."""
    about = {"staff_id": staff_id, "chat_id": chat_id}
    made = (MessageCopy(message_id=one, telegram_message_id=there, notice=told, **about) for one, there, told in copies)
    await MessageCopy.bulk_create(made, **ONCE)
    if client.forgotten_at is not None:
        kept = MessageCopy.filter(chat_id=chat_id, telegram_message_id__in=[there for _, there, _ in copies])
        await forgetting.let_go(await kept.select_related("message", "staff").order_by("-id"))
