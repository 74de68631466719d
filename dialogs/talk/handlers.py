from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.services.errors import MessageNotShown, NotToBeSentOn
from bot.services.people import clients
from bot.services.talk import content, copies, outgoing, timeline
from bot.services.talk.content import Content
from bot.telegram import edits_unsent, reply_screens, talk_messages
from bot.telegram.parts import refused_as
from dialogs import opening, routes, states
from dialogs.kit import day, once, receipts_below
from dialogs.kit.navigation import go_back, member_of
from dialogs.kit.paging import NUMBER
from dialogs.talk.getters import NOT_SENT, SETTLED, TYPED, WRITTEN

# Where the dialog's data keeps that it was the conversation that led to writing, and which album was sent last.
FROM_PAGE, ALBUM = "from_page", "album"
# What of a message that is offered is kept: which one it is in the chat, and what it holds.
ID, SAID = "id", "said"


async def open_saved(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.saved_answers(routes.client_of(manager)))


async def send(manager: DialogManager, message: Message) -> None:
    """Send the client what was typed or sent; it stays in the chat, where what becomes of it is said below it.

    The screen comes below it, once for an album, whose messages come one by one.
    """
    said = talk_messages.content_of(message)
    if said is None:
        raise NotToBeSentOn
    data, client_id = manager.dialog_data, routes.client_of(manager)
    written = await outgoing.write(client_id, said, by=member_of(manager), message_id=message.message_id)
    if written is not None:
        data[WRITTEN] = int(data.get(WRITTEN, 0)) + 1
    _come_below(manager, said)


async def offer(manager: DialogManager, message: Message) -> None:
    """Ask whether what was typed below the conversation goes to the client; nothing goes without a tap."""
    said = talk_messages.content_of(message)
    if said is None:
        raise NotToBeSentOn
    outgoing.require_reachable(await clients.get(routes.client_of(manager)))
    typed = {ID: message.message_id, SAID: content.to_json([said])}
    before = [one for one in manager.dialog_data.get(TYPED, []) if one[ID] != message.message_id]
    manager.dialog_data[TYPED] = [*before, typed]
    await manager.switch_to(states.Talk.offer)
    _come_below(manager, said)


async def send_offered(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the client what was typed, message by message, which stays in the chat as above."""
    data, client_id = manager.dialog_data, routes.client_of(manager)
    for typed in data.get(TYPED, []):
        (said,) = content.from_json(typed[SAID])
        said = await edits_unsent.newest(manager.middleware_data["state"], typed[ID], said)
        await outgoing.write(client_id, said, by=member_of(manager), message_id=typed[ID])
    data.pop(TYPED, None)
    data.pop(NUMBER, None)  # what was written stands on the newest page
    day.decided(manager)
    await manager.switch_to(states.Talk.page)


async def drop_offered(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send nothing of what was typed; it stays in the chat."""
    manager.dialog_data.pop(TYPED, None)
    once.say(manager, NOT_SENT, True)
    await manager.switch_to(states.Talk.page)


async def begin_writing(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask for words in a message of its own: only one that is sent opens the field to answer in."""
    manager.dialog_data[FROM_PAGE] = True
    manager.show_mode = ShowMode.DELETE_AND_SEND
    await manager.switch_to(states.Talk.write)


async def leave_writing(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Go back to where it was opened from; in «Сегодня», who was written to is done with."""
    data = manager.dialog_data
    if data.pop(WRITTEN, 0):
        data.pop(NUMBER, None)  # what was written stands on the newest page
        day.decided(manager)
    if data.get(FROM_PAGE):
        await manager.switch_to(states.Talk.page)
    else:
        await go_back(callback, button, manager)


async def settle(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Note that what the client wrote needs no answer."""
    await outgoing.need_no_answer(routes.client_of(manager), by=member_of(manager))
    once.say(manager, SETTLED, True)
    day.decided(manager)


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.card(routes.client_of(manager)))


async def show_message(callback: CallbackQuery, _: Any, manager: DialogManager, message_id: int) -> None:
    """Send a message of the conversation to whoever taps, and the screen below it."""
    bot: Bot = manager.middleware_data["bot"]
    message = await timeline.message_of(routes.client_of(manager), message_id)
    with refused_as(MessageNotShown(message=message.id)):
        sent = await talk_messages.send(
            bot, callback.from_user.id, [content.of(message)], source=await outgoing.source_of(message)
        )
    await copies.sent_again(message, sent, to=member_of(manager))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def show_receipt(callback: CallbackQuery, _: Any, manager: DialogManager, receipt_id: int) -> None:
    """Send a receipt of the client to whoever taps, and the screen below it."""
    receipt = await timeline.receipt_of(routes.client_of(manager), receipt_id)
    await receipts_below.send_below(callback, manager, [receipt])


def _come_below(manager: DialogManager, said: Content) -> None:
    """Have the screen come below what was sent, once for an album."""
    data = manager.dialog_data
    if not said.album or said.album != data.get(ALBUM):
        reply_screens.remember(data, manager.current_stack().last_message_id)
        manager.show_mode = ShowMode.DELETE_AND_SEND
    data[ALBUM] = said.album
