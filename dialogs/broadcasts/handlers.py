from dataclasses import replace
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import LANGUAGES, Translator
from bot.services.errors import BroadcastChanged, BroadcastEmpty, NotFound, NotToBeSentOn, PreviewRefused
from bot.services.funnel import stages
from bot.services.money import offers
from bot.services.talk import broadcasts, segments
from bot.services.talk.segments import Activity, Segment
from bot.telegram.broadcast_messages import deliver
from bot.telegram.parts import refused_as
from bot.telegram.talk_messages import content_of
from dialogs import states
from dialogs.broadcasts.getters import ANY, DONE, KEPT, SHOWN, draft_of, key_of, segment_of
from dialogs.kit import once
from dialogs.kit.ids import carried_choice, carried_id
from dialogs.kit.navigation import member_of


def carried_stage(text: str) -> tuple[int, bool]:
    """Return which stage a button chooses, or leaves out. Raises `NotFound` for what no button carries."""
    stage_id, _dot, on = text.partition(".")
    return carried_id(stage_id), carried_choice(on)


async def choose_stage(_: CallbackQuery, __: Any, manager: DialogManager, choice: tuple[int, bool]) -> None:
    stage_id, on = choice
    chosen, stage = await segment_of(manager), await stages.get(stage_id)
    others = tuple(one for one in chosen.stages if one != stage.id)
    await _choose(manager, replace(chosen, stages=(*others, stage.id) if on else others))


async def choose_source(_: CallbackQuery, __: Any, manager: DialogManager, key: str) -> None:
    known = {key_of(source): source for source in await segments.sources()}
    if key != ANY and key not in known:
        raise NotFound
    await _choose(manager, replace(await segment_of(manager), source=known.get(key, "")))
    await manager.switch_to(states.Broadcasts.segment)


async def choose_offer(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    if offer_id and not any(offer.id == offer_id for offer in await offers.every()):
        raise NotFound
    await _choose(manager, replace(await segment_of(manager), offer=offer_id or None))
    await manager.switch_to(states.Broadcasts.segment)


async def choose_activity(_: CallbackQuery, __: Any, manager: DialogManager, activity: str) -> None:
    if activity not in list(Activity):
        raise NotFound
    await _choose(manager, replace(await segment_of(manager), activity=Activity(activity)))
    await manager.switch_to(states.Broadcasts.segment)


async def choose_language(_: CallbackQuery, __: Any, manager: DialogManager, language: str) -> None:
    if language not in (ANY, *LANGUAGES):
        raise NotFound
    await _choose(manager, replace(await segment_of(manager), language="" if language == ANY else language))


async def choose_unpaid(_: CallbackQuery, __: Any, manager: DialogManager, on: bool) -> None:
    await _choose(manager, replace(await segment_of(manager), unpaid=on))


async def keep_message(manager: DialogManager, message: Message) -> None:
    """Keep what is to go out; it stays in the chat, for some of it can only be copied from there."""
    said = content_of(message)
    if said is None:
        raise NotToBeSentOn
    await broadcasts.put(said, message_id=message.message_id, by=member_of(manager))
    manager.show_mode = ShowMode.DELETE_AND_SEND
    once.say(manager, KEPT, True)


async def choose_button(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    question = (await draft_of(manager)).question
    await broadcasts.set_buttons(offer_id=offer_id or None, question=question, by=member_of(manager))
    await manager.switch_to(states.Broadcasts.message)


async def choose_question(_: CallbackQuery, __: Any, manager: DialogManager, on: bool) -> None:
    draft = await draft_of(manager)
    await broadcasts.set_buttons(offer_id=draft.offer_id, question=on, by=member_of(manager))


async def look(callback: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send the message below just as a client gets it, and the question whether it shall go out."""
    await _show(callback, manager)
    await manager.switch_to(states.Broadcasts.ready)


def carried_seen(text: str) -> tuple[int, str]:
    """Return how many were counted, and what was looked at, as a button carries it. Raises `NotFound`."""
    counted, _dot, shown = text.partition(".")
    return carried_id(counted), shown


async def start(callback: CallbackQuery, __: Any, manager: DialogManager, seen: tuple[int, str]) -> None:
    """Let go out what was looked at, to as many as the button said; where either is another by now, ask once more."""
    counted, shown = seen
    await manager.switch_to(states.Broadcasts.ready)
    try:
        await broadcasts.start(counted=counted, shown=shown, by=member_of(manager))
    except BroadcastChanged:
        await _show(callback, manager)
        raise
    once.say(manager, DONE, "begun")
    await manager.switch_to(states.Broadcasts.main)


async def stop(_: CallbackQuery, __: Any, manager: DialogManager, broadcast_id: int) -> None:
    await broadcasts.stop(broadcast_id, by=member_of(manager))
    once.say(manager, DONE, "stopped")


async def _choose(manager: DialogManager, segment: Segment) -> None:
    await broadcasts.choose(segment, by=member_of(manager))


async def _show(callback: CallbackQuery, manager: DialogManager) -> None:
    """Send the draft just as a client gets it, and keep what it was that was looked at."""
    bot: Bot = manager.middleware_data["bot"]
    t: Translator = manager.middleware_data["t"]
    draft = await draft_of(manager)
    if not draft.content:
        raise BroadcastEmpty
    with refused_as(PreviewRefused()):
        await deliver(bot, draft, callback.from_user.id, t, sample=True)
    manager.dialog_data[SHOWN] = await broadcasts.mark_of(draft)
    manager.show_mode = ShowMode.DELETE_AND_SEND
