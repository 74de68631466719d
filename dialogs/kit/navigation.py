"""What the handlers of all menus share: who taps, and the way back."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, cast

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.services.errors import (
    CRMError,
    NotOwner,
    NotStaff,
    TextTooLong,
    UnknownCommand,
    UnreadableMessage,
    WordsWanted,
)
from bot.telegram.filters import unreadable
from db.models import Staff
from dialogs import states
from dialogs.kit.widgets import PROBLEM, SHOWN_PROBLEM, L

# Nothing is drawn anew for somebody who may not do this any more: these go to the router of errors.
NOT_ALLOWED = (NotStaff, NotOwner)

P = ParamSpec("P")
Typed = Callable[[DialogManager, str], Awaitable[None]]
Sent = Callable[[DialogManager, Message], Awaitable[None]]
Tapped = Callable[P, Coroutine[Any, Any, None]]


def member_of(manager: DialogManager) -> Staff:
    """Return the staff member who tapped. Raises `NotStaff`; the router's filter lets nobody else come here."""
    member = manager.middleware_data.get("member")
    if not isinstance(member, Staff):
        raise NotStaff
    return member


def started_with(manager: DialogManager, key: str) -> int:
    """Return the id that the dialog was opened with under `key`; 0, which nothing has, where there is none."""
    data = manager.start_data
    return int(data.get(key) or 0) if isinstance(data, dict) else 0


async def go_back(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Open the screen before; from one that a notice or command opened, the menu."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


def taken(keep: Sent) -> MessageInput:
    """Return an input that keeps the chat clean: the message goes, the screen changes in place.

    What the CRM refuses is said on the screen (see `Problem`), which stays where it is.
    """

    async def take(message: Message, _: Any, manager: DialogManager) -> None:
        manager.show_mode = ShowMode.EDIT
        try:
            if (message.text or "").startswith("/"):
                raise UnknownCommand
            if unreadable(message):
                raise UnreadableMessage
            await keep(manager, message)
        except NOT_ALLOWED:
            raise  # nothing is drawn for somebody who is staff no more
        except (TextTooLong, UnreadableMessage) as error:
            manager.show_mode = ShowMode.DELETE_AND_SEND
            show_refusal(manager, error)
            return  # what took long to write stays, to be copied and made shorter or plain
        except CRMError as error:
            show_refusal(manager, error)
        bot: Bot = manager.middleware_data["bot"]
        await bot.delete_messages(message.chat.id, [message.message_id])

    return MessageInput(take)


def typed(keep: Typed) -> MessageInput:
    """Return `taken` for a screen that asks for words: a photo or a voice message is no answer to it."""

    async def take(manager: DialogManager, message: Message) -> None:
        if message.text is None:
            raise WordsWanted
        await keep(manager, message.text)

    return taken(take)


def told(act: Tapped[P]) -> Tapped[P]:
    """Return the handler of a tap so that what the CRM refuses is said on the screen, which is drawn anew."""

    @wraps(act)
    async def tap(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await act(*args, **kwargs)
        except NOT_ALLOWED:
            raise
        except CRMError as error:
            show_refusal(cast(DialogManager, args[2]), error)

    return tap


def show_refusal(manager: DialogManager, error: CRMError) -> None:
    """Say on the screen, once, what the CRM refuses (see `Problem`).

    What stands there already would be an edit that changes nothing, and look like no answer: the screen comes anew.
    """
    problem = {"key": error.key, "data": error.data}
    if manager.dialog_data.get(SHOWN_PROBLEM) == problem:
        manager.show_mode = ShowMode.DELETE_AND_SEND
    manager.dialog_data[PROBLEM] = problem


def back() -> Button:
    """Return the button that leads out of a dialog."""
    return Button(L("button-back"), id="back", on_click=go_back)
