"""What staff hold of conversations in their chats: a reply to any of it leads to its client."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.talk import content, rows
from db.models import Client, MessageCopy, Outbox, TalkMessage


@dataclass(frozen=True)
class Held:
    """A message in a chat of staff (`there`) that stands for this one of a conversation: its notice, or a copy."""

    message_id: int
    there: int
    notice: bool


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


async def shown(row: Outbox, went: Sequence[TalkMessage], held: Sequence[Held]) -> None:
    """Record that staff have what this row brings, as its messages `went`, and what stands for them in their chat.

    What has become of them meanwhile goes out too: what has come of the album, another text, and who has answered.
    """
    async with in_transaction():
        await Client.select_for_update().get(id=went[0].client_id)
        now_are = await TalkMessage.filter(id__in=[message.id for message in went]).order_by("id")
        await _keep(row, held)
        await outbox.mark_sent(row, held[0].there)
        await rows.queue_the_rest(row, now_are[-1])
        for was, message in zip(went, now_are, strict=True):
            if content.differ(content.of(was), content.of(message)):
                await rows.tell_edited(row, message)
        if now_are[0].answered_at != went[0].answered_at:
            await rows.show_answered([now_are[0].id])


async def half_shown(row: Outbox, held: Held) -> None:
    """Record a notice below which the message of this row has yet to come."""
    await _keep(row, [held])


async def held(row: Outbox, message: TalkMessage, there: int) -> None:
    """Record that a member of staff was told of what they wrote, by that message of their chat."""
    async with in_transaction():
        await _keep(row, [Held(message.id, there, notice=True)])
        await outbox.mark_sent(row, there)


async def _keep(row: Outbox, held: Iterable[Held]) -> None:
    copies = [
        MessageCopy(
            message_id=one.message_id,
            staff_id=row.staff_id or 0,
            chat_id=row.chat_id,
            telegram_message_id=one.there,
            notice=one.notice,
        )
        for one in held
    ]
    await MessageCopy.bulk_create(copies, ignore_conflicts=True)
