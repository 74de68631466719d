from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.services.errors import NotToBeSentOn, PreviewRefused
from bot.services.people import clients
from bot.services.talk import content, copies, outgoing, timeline
from bot.telegram import talk_messages
from bot.telegram.refusals import of_the_chat
from dialogs import routes, states
from dialogs.kit import day, once
from dialogs.kit.navigation import go_back, member_of
from dialogs.talk.getters import SETTLED, WRITTEN


async def send(manager: DialogManager, message: Message) -> None:
    """Send the client what was typed or sent; it stays in the chat, where what becomes of it is said below it."""
    said = talk_messages.content_of(message)
    if said is None:
        raise NotToBeSentOn
    client_id = routes.client_of(manager)
    written = await outgoing.write(client_id, said, by=member_of(manager), message_id=message.message_id)
    if written is not None:
        manager.dialog_data[WRITTEN] = int(manager.dialog_data.get(WRITTEN, 0)) + 1
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def begin_writing(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask for words in a message of its own: only one that is sent opens the field to answer in."""
    manager.dialog_data.pop(WRITTEN, None)
    manager.show_mode = ShowMode.DELETE_AND_SEND
    await manager.switch_to(states.Talk.write)


async def leave_writing(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Go back to where it was opened from; in «Сегодня», who was written to is done with."""
    if manager.dialog_data.get(WRITTEN):
        day.decided(manager)
    if routes.is_writing(manager):
        await go_back(callback, button, manager)
    else:
        await manager.switch_to(states.Talk.page)


async def settle(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Note that what the client wrote needs no answer."""
    await outgoing.need_no_answer(routes.client_of(manager), by=member_of(manager))
    once.say(manager, SETTLED, True)
    day.decided(manager)


async def send_again(callback: CallbackQuery, _: Any, manager: DialogManager, message_id: int) -> None:
    """Send the file of a message to whoever taps, and the screen below it."""
    bot: Bot = manager.middleware_data["bot"]
    client = await clients.get(routes.client_of(manager))
    message = await timeline.message_of(client.id, message_id)
    try:
        sent = await talk_messages.send(
            bot, callback.from_user.id, [content.of(message)], source=await outgoing.source_of(message)
        )
    except TelegramBadRequest as error:
        if of_the_chat(error):
            raise
        raise PreviewRefused from error
    await copies.sent_again(message, sent, to=member_of(manager))
    manager.show_mode = ShowMode.DELETE_AND_SEND
