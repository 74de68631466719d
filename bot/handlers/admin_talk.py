"""What staff write to clients by replying to what they were shown, and the buttons below it."""

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import CONTEXT_KEY, STACK_KEY

from bot.i18n import Translator
from bot.services.errors import ClientDataDeleted, NotToBeSentOn
from bot.services.people import clients
from bot.services.talk import broadcasts, copies, outgoing
from bot.telegram import edits_unsent, reply_screens
from bot.telegram.answers import answer
from bot.telegram.callbacks import OpenTalk, StopBroadcast, WriteTo
from bot.telegram.talk_messages import content_of
from db.models import MessageCopy, Staff
from dialogs import opening, routes


class ReplyToCopy(BaseFilter):
    """Lets through a reply to anything that stands for a message of a conversation. A command is a command."""

    async def __call__(self, message: Message) -> bool | dict[str, MessageCopy]:
        replied = None if (message.text or "").startswith("/") else message.reply_to_message
        copy = await copies.find(message.chat.id, replied.message_id) if replied is not None else None
        return {"copy": copy} if copy is not None else False


class ReplyToNothing(BaseFilter):
    """Lets through a reply to what the bot has said of something else, not to the screen that is open.

    Nor to one before it that asked for the same words: of an album all messages answer the screen of the first.
    """

    async def __call__(self, message: Message, **data: object) -> bool:
        replied, stack, context = message.reply_to_message, data.get(STACK_KEY), data.get(CONTEXT_KEY)
        if replied is None or replied.from_user is None or not replied.from_user.is_bot:
            return False
        if (message.text or "").startswith("/") or replied.forum_topic_created is not None:
            return False  # what is written in a topic answers the message that opened it
        if isinstance(context, Context) and reply_screens.was_one(context.dialog_data, replied.message_id):
            return False
        return not isinstance(stack, Stack) or stack.last_message_id != replied.message_id


def router() -> Router:
    router = Router(name="admin_talk")
    router.callback_query.register(ask_for_words, WriteTo.filter())
    router.callback_query.register(open_talk, OpenTalk.filter())
    router.callback_query.register(stop_broadcast, StopBroadcast.filter())
    router.message.register(reply, ReplyToCopy())
    router.message.register(say_not_sent, ReplyToNothing())
    router.edited_message.register(edit)
    return router


async def reply(message: Message, copy: MessageCopy, member: Staff) -> None:
    """Send the client what was replied; whom that can't reach is refused in words."""
    client, said = copy.message.client, content_of(message)
    if client.forgotten_at is not None:
        raise ClientDataDeleted(client=client.id)
    if said is None:
        raise NotToBeSentOn
    quoted = None if copy.notice else copy.message
    await outgoing.write(client.id, said, by=member, message_id=message.message_id, reply_to=quoted)


async def say_not_sent(message: Message, t: Translator) -> None:
    """Say that a reply to this goes to nobody."""
    await message.reply(t("talk-reply-to-nothing"))


async def edit(message: Message, member: Staff, state: FSMContext) -> None:
    """Change at the client what a member of staff has changed here; what was not sent yet goes out so."""
    said = content_of(message)
    if said is not None and not await outgoing.edit(said, by=member, message_id=message.message_id):
        await edits_unsent.keep(state, message.message_id, said)


async def ask_for_words(callback: CallbackQuery, callback_data: WriteTo, dialog_manager: DialogManager) -> None:
    client = await clients.get(callback_data.client)
    await opening.open_below(dialog_manager, routes.write_to(client.id))
    await answer(callback)


async def open_talk(callback: CallbackQuery, callback_data: OpenTalk, dialog_manager: DialogManager) -> None:
    client = await clients.get(callback_data.client)
    await opening.open_below(dialog_manager, routes.talk(client.id))
    await answer(callback)


async def stop_broadcast(callback: CallbackQuery, callback_data: StopBroadcast, member: Staff, t: Translator) -> None:
    await broadcasts.stop(callback_data.broadcast, by=member)
    await answer(callback, t.label("broadcast-stopped"))
