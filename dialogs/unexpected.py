"""What is typed into a screen that waits for nothing: a name searches, everything else is said to be kept nowhere.

The library would draw the screen anew and say nothing.
"""

from collections.abc import Collection, Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.i18n import Translator
from bot.services.people import search
from bot.telegram.answers import remove, say_not_taken
from dialogs import opening, routes, states
from dialogs.kit import once

# Here words can only be meant for the search. On other screens they may be a note that went astray: there they search
# where somebody fits them, and stay in the chat where nobody does.
HUBS = (states.Menu.main, states.Pipeline.board, states.Search.stage)
# Here a decision is open, or something is read for one: words may be meant for it, and a search would lead away.
DECISIONS = (
    states.Payments.one,
    states.Payments.take_back,
    states.Payments.stop,
    states.Payments.return_stars,
    states.Recording.date,
    states.Programs.held,
    states.Programs.week,
    states.Programs.doctor_first,
    states.Programs.failed,
    states.Programs.in_person,
    states.Programs.templates,
    states.Programs.first_day,
    states.Programs.parts,
    states.Programs.theirs,
    states.Programs.take_over,
    states.Programs.discard,
    states.Programs.blocked,
    states.Given.again,
    states.Templates.offer,
    states.Templates.goal,
    states.Templates.parts,
    states.Templates.part,
    states.Templates.delete,
    states.Pipeline.target,
    states.Pipeline.reason,
    states.Card.reason,
    states.Card.pack_use,
    states.Card.pack_day,
    states.Card.pack_term,
    states.Notes.delete,
    states.Steps.when,
    states.Steps.date,
    states.Steps.replace,
    *states.Freezes.__all_states__,
    states.Stages.closing,
    states.Settings.limits,
    states.Vacation.away,
    states.Vacation.business,
    states.Vacation.business_day,
    states.FollowUps.message,
    states.FollowUps.restore,
    states.Broadcasts.segment,
    states.Broadcasts.stages,
    states.Broadcasts.source,
    states.Broadcasts.offer,
    states.Broadcasts.activity,
    states.Broadcasts.button,
    states.Broadcasts.ready,
    states.Broadcasts.sure,
    states.SavedAnswers.one,
    states.SavedAnswers.delete,
    states.SavedAnswers.send,
    states.Stages.delete,
    states.Offers.kind,
    states.Offers.unpack,
    states.Offers.card,
    states.Offers.delete,
    states.Stages.target,
    states.Stages.move_all,
    states.Stages.reason,
    states.Team.trainer,
    states.Team.remove,
)
# «« Назад» leads from the search to the screen where it began; from so many screens on top of each other, to the menu.
DEEPEST = 20


class WaitsForNothing(BaseFilter):
    """Lets messages through while one of these screens is open."""

    def __init__(self, screens: Collection[State]) -> None:
        self._screens = screens

    async def __call__(self, message: Message, **data: Any) -> bool:
        context: Context | None = data.get(CONTEXT_KEY)  # filters come before the dialog manager
        return context is not None and context.state in self._screens


class Searching(BaseFilter):
    """Lets through what somebody is searched for by."""

    async def __call__(self, message: Message) -> bool:
        return message.text is not None and search.can_be_query(message.text)


def router(dialogs: Sequence[Dialog]) -> Router:
    """Return the router that comes before these dialogs."""
    windows = [(state, window) for dialog in dialogs for state, window in dialog.windows.items()]
    screens = {state for state, window in windows if not getattr(window, "on_message", None)}
    router = Router(name="unexpected")
    router.message.register(find, WaitsForNothing(screens.difference(DECISIONS)), Searching())
    router.message.register(say_so, WaitsForNothing(screens))
    return router


async def find(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    """Search for the words in place of the open screen, which says them; the message goes, as every typed answer."""
    query = message.text or ""
    if dialog_manager.current_context().state not in HUBS and not await search.anybody(query):
        await say_so(message, t, dialog_manager)
        return
    deep = len(dialog_manager.current_stack().intents) >= DEEPEST
    once.forget(dialog_manager)
    open_ = opening.open_alone if deep else opening.open_on_top
    await open_(dialog_manager, routes.search(query), ShowMode.EDIT)
    await remove(message)


async def say_so(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    """Say that it is kept nowhere; it stays in the chat, and the screen comes below."""
    once.forget(dialog_manager)
    await say_not_taken(message, t)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)
