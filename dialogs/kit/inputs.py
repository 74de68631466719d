"""What is typed or sent into a screen that asks for it."""

from collections.abc import Awaitable, Callable

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput

from bot.services.errors import UnknownCommand, UnreadableMessage, WordsWanted
from bot.telegram.answers import remove
from bot.telegram.filters import unreadable

TakeWords = Callable[[DialogManager, str], Awaitable[None]]
TakeMessage = Callable[[DialogManager, Message], Awaitable[None]]


def message_input(take: TakeMessage, *, stays: Callable[[Message], bool] = lambda _: False) -> MessageInput:
    """Return an input that keeps the chat clean: the message goes, the screen changes in place.

    What `stays` says of stays in the chat. What is refused is said on the screen (see `MenuWindow`).
    """

    async def handle(message: Message, _: object, manager: DialogManager) -> None:
        manager.show_mode = ShowMode.EDIT
        if (message.text or "").startswith("/"):
            raise UnknownCommand
        if unreadable(message):
            raise UnreadableMessage
        await take(manager, message)
        if not stays(message):
            await remove(message)

    return MessageInput(handle)


def text_input(take: TakeWords) -> MessageInput:
    """Return the same for a screen that asks for words: a photo or a voice message is no answer to it."""

    async def read(manager: DialogManager, message: Message) -> None:
        if message.text is None:
            raise WordsWanted
        await take(manager, message.text)

    return message_input(read)
