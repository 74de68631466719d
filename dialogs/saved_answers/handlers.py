from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.services.errors import NotFound, NotToBeSentOn, PreviewRefused
from bot.services.people import clients
from bot.services.talk import outgoing, saved_answers
from bot.services.talk.content import COPIED, Content
from bot.telegram import talk_messages
from bot.telegram.parts import refused_as
from db.fields import now
from dialogs import routes, states
from dialogs.kit import day, once
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import NUMBER
from dialogs.routes import QUERY
from dialogs.saved_answers.getters import ANSWER, KEPT, NEW_NAME, SENT, open_one

# Where the dialog keeps which messages of the chat show the answer that is put up, and since when.
SHOWN, SHOWN_AT = "shown", "shown_at"


async def search(manager: DialogManager, text: str) -> None:
    manager.dialog_data.update({QUERY: text.strip(), NUMBER: 0})


async def show_all(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.update({QUERY: "", NUMBER: 0})


async def choose(callback: CallbackQuery, _: Any, manager: DialogManager, answer_id: int) -> None:
    """Open the answer; where one is looked for to be sent, put it up as the client would get it."""
    answer = await saved_answers.get(answer_id)
    manager.dialog_data[ANSWER] = answer.id
    client_id = routes.client_of(manager)
    if not client_id:
        await manager.switch_to(states.SavedAnswers.one)
        return
    client = await clients.get(client_id)
    outgoing.require_reachable(client)
    at = now()
    shown = await _show(callback, manager, saved_answers.for_client(answer, client))
    manager.dialog_data.update({SHOWN: shown, SHOWN_AT: at.isoformat()})
    await manager.switch_to(states.SavedAnswers.send)


async def send(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the answer that is put up, and show the list, which says so; or lead on, from «Сегодня»."""
    answer, data = await open_one(manager), manager.dialog_data
    if SHOWN not in data:
        raise NotFound
    as_of = datetime.fromisoformat(data[SHOWN_AT])
    client = await clients.get(routes.client_of(manager))
    await saved_answers.send(answer.id, client.id, message_ids=data[SHOWN], as_of=as_of, by=member_of(manager))
    once.say(manager, SENT, answer.name)
    day.decided(manager)
    await manager.switch_to(states.SavedAnswers.main)


async def begin_new(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(ANSWER, None)
    await manager.switch_to(states.SavedAnswers.name)


async def name(manager: DialogManager, text: str) -> None:
    manager.dialog_data[NEW_NAME] = saved_answers.checked_name(text)
    await manager.switch_to(states.SavedAnswers.content)


async def rename(manager: DialogManager, text: str) -> None:
    await saved_answers.rename((await open_one(manager)).id, text, by=member_of(manager))
    await manager.switch_to(states.SavedAnswers.one)


async def keep(manager: DialogManager, message: Message) -> None:
    """Keep the message as what the answer says; further ones of its album are added to it."""
    said = talk_messages.content_of(message)
    if said is None or said.kind == COPIED:
        raise NotToBeSentOn
    if manager.dialog_data.get(ANSWER):
        await saved_answers.put((await open_one(manager)).id, said, by=member_of(manager))
    else:
        called = str(manager.dialog_data.get(NEW_NAME, ""))
        manager.dialog_data[ANSWER] = (await saved_answers.create(called, said, by=member_of(manager))).id
    once.say(manager, KEPT, True)


async def show(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the answer to whoever taps as it is."""
    await _show(callback, manager, saved_answers.contents(await open_one(manager)))


async def delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    answer = await open_one(manager)
    await saved_answers.delete(answer.id, by=member_of(manager))
    manager.dialog_data.pop(ANSWER)
    await manager.switch_to(states.SavedAnswers.main)


async def _show(callback: CallbackQuery, manager: DialogManager, said: list[Content]) -> list[int]:
    """Send it below, and the screen below that; return the ids of the messages. Raises `PreviewRefused`."""
    bot: Bot = manager.middleware_data["bot"]
    with refused_as(PreviewRefused()):
        shown = await talk_messages.send(bot, callback.from_user.id, said, source=None)
    manager.show_mode = ShowMode.DELETE_AND_SEND
    return shown
