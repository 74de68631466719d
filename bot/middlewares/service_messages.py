"""Messages that nobody has written: Telegram tells in the chat's name what was done there."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ContentType
from aiogram.types import TelegramObject, Update

# Every kind of message is here, or in one of the two lists of what is answered (see the test).
NOBODYS = frozenset(
    {
        ContentType.NEW_CHAT_MEMBERS,
        ContentType.LEFT_CHAT_MEMBER,
        ContentType.CHAT_OWNER_LEFT,
        ContentType.CHAT_OWNER_CHANGED,
        ContentType.NEW_CHAT_TITLE,
        ContentType.NEW_CHAT_PHOTO,
        ContentType.DELETE_CHAT_PHOTO,
        ContentType.GROUP_CHAT_CREATED,
        ContentType.SUPERGROUP_CHAT_CREATED,
        ContentType.CHANNEL_CHAT_CREATED,
        ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED,
        ContentType.MIGRATE_TO_CHAT_ID,
        ContentType.MIGRATE_FROM_CHAT_ID,
        ContentType.PINNED_MESSAGE,
        ContentType.REFUNDED_PAYMENT,
        ContentType.GIFT,
        ContentType.UNIQUE_GIFT,
        ContentType.GIFT_UPGRADE_SENT,
        ContentType.CONNECTED_WEBSITE,
        ContentType.WRITE_ACCESS_ALLOWED,
        ContentType.PASSPORT_DATA,
        ContentType.PROXIMITY_ALERT_TRIGGERED,
        ContentType.BOOST_ADDED,
        ContentType.CHAT_BACKGROUND_SET,
        ContentType.CHECKLIST_TASKS_DONE,
        ContentType.CHECKLIST_TASKS_ADDED,
        ContentType.DIRECT_MESSAGE_PRICE_CHANGED,
        ContentType.FORUM_TOPIC_CREATED,
        ContentType.FORUM_TOPIC_EDITED,
        ContentType.FORUM_TOPIC_CLOSED,
        ContentType.FORUM_TOPIC_REOPENED,
        ContentType.GENERAL_FORUM_TOPIC_HIDDEN,
        ContentType.GENERAL_FORUM_TOPIC_UNHIDDEN,
        ContentType.GIVEAWAY_CREATED,
        ContentType.GIVEAWAY_COMPLETED,
        ContentType.MANAGED_BOT_CREATED,
        ContentType.PAID_MESSAGE_PRICE_CHANGED,
        ContentType.POLL_OPTION_ADDED,
        ContentType.POLL_OPTION_DELETED,
        ContentType.SUGGESTED_POST_APPROVED,
        ContentType.SUGGESTED_POST_APPROVAL_FAILED,
        ContentType.SUGGESTED_POST_DECLINED,
        ContentType.SUGGESTED_POST_PAID,
        ContentType.SUGGESTED_POST_REFUNDED,
        ContentType.VIDEO_CHAT_SCHEDULED,
        ContentType.VIDEO_CHAT_STARTED,
        ContentType.VIDEO_CHAT_ENDED,
        ContentType.VIDEO_CHAT_PARTICIPANTS_INVITED,
        ContentType.COMMUNITY_CHAT_ADDED,
        ContentType.COMMUNITY_CHAT_REMOVED,
        ContentType.COMMUNITY_CHAT_JOINED,
    }
)


class ServiceMessages(BaseMiddleware):
    """Lets go of them: they are no words to answer, and no sign that the person is there.

    What a person does with a button of the bot's (paying, choosing people or a chat) goes on, though it comes as one.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, Update) and event.message and event.message.content_type in NOBODYS:
            return None
        return await handler(event, data)
