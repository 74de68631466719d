"""What is left of a conversation whose client has deleted their data: nothing here, and little in the chats of staff.

What staff have typed themselves stays in their chats: it is theirs. What the bot has shown them of that goes.
"""

from collections.abc import Sequence
from datetime import timedelta

from tortoise.expressions import Subquery

from bot.services import outbox
from bot.services.notices.talk import CopiesGo
from bot.services.talk.content import SAVED
from db.fields import now
from db.models import Client, Direction, MessageCopy, Outbox, OutboxStatus, TalkMessage

# So long a bot may delete what is in a private chat (Bot API, deleteMessages). Telegram has counted a little longer
# than we have.
DELETABLE = timedelta(hours=48) - timedelta(minutes=5)
# So many messages deleteMessages takes at once (Bot API).
PAGE = 100


async def forget(client: Client) -> None:
    """Empty all messages of the client, whose row is locked, and take back what was to tell staff of them.

    What they hold of it already goes, one after another.
    """
    held = MessageCopy.filter(message__client_id=client.id, staff__removed_at=None)
    # The newest first: they may be among those that can still be deleted.
    copies = await held.select_related("message", "staff").order_by("-id")
    typed = _typed(copies)
    messages = TalkMessage.filter(client_id=client.id)
    await messages.update(text="", entities=None, file_id="", more=None)
    about = Outbox.filter(said_id__in=Subquery(messages.values("id")))
    unsent = about.filter(status__in=(OutboxStatus.PENDING, OutboxStatus.FAILED))
    await unsent.update(status=OutboxStatus.CANCELLED)
    await let_go([copy for copy in copies if copy.id not in typed])


async def let_go(copies: Sequence[MessageCopy]) -> None:
    """Queue that these copies, which the bot has made, go from the chats; each with its message and staff."""
    chats: dict[int, list[MessageCopy]] = {}
    for copy in copies:
        chats.setdefault(copy.chat_id, []).append(copy)
    for held in chats.values():
        for start in range(0, len(held), PAGE):
            page = [copy.id for copy in held[start : start + PAGE]]
            await outbox.tell_member(held[0].staff, CopiesGo(copies=page))


async def left_of(notice: CopiesGo) -> list[MessageCopy]:
    """Return the copies that are to go still, newest first, with their messages."""
    return await MessageCopy.filter(id__in=notice.copies).select_related("message").order_by("-id")


def can_be_deleted(copy: MessageCopy) -> bool:
    """Say whether Telegram lets the bot delete it still; later it can only be changed."""
    return now() - copy.created_at < DELETABLE


async def gone(row: Outbox, notice: CopiesGo, copies: Sequence[MessageCopy]) -> None:
    """Record that of what this row brings these copies are done with; what is left has its turn after others."""
    done = {copy.id for copy in copies}
    left = [copy_id for copy_id in notice.copies if copy_id not in done]
    if left and done:
        content = CopiesGo(copies=left).to_json()
        await Outbox.filter(id=row.id).update(content=content, attempts=0, error="")
    else:
        await outbox.mark_sent(row, None)


def _typed(copies: Sequence[MessageCopy]) -> set[int]:
    """Return which of all copies, the newest first, are what staff have typed: the first of each that they wrote.

    What they sent of the saved answers, and were shown once more, is the bot's.
    """
    first: dict[int, int] = {}
    for copy in copies:
        message = copy.message
        theirs = message.direction is Direction.OUT and message.staff_id == copy.staff_id and not copy.notice
        if theirs and SAVED not in (message.more or {}):
            first[message.id] = copy.id
    return set(first.values())
