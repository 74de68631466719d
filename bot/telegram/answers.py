"""The small calls that handlers make: a tap is answered, words are said, a message is changed or taken away."""

from collections.abc import Awaitable
from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from loguru import logger

from bot.i18n import Translator
from bot.telegram import turns
from bot.telegram.filters import unreadable
from bot.telegram.patience import PUT_OFF

# Telegram's limit for the text of a callback's answer.
LONGEST_ANSWER = 200
# Its words for a tap, or an inline query, that was answered before or is not waited for any more.
TOO_OLD = "query is too old"
# And for a message that is gone, that it will not let the bot change any more, or that has no words to change.
NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message media can't be edited",
    "MESSAGE_ID_INVALID",
    "there is no",
)
NOT_CHANGED = "message is not modified"


class TypedTap(CallbackQuery):
    """A tap that was typed: words that a button bears. Telegram knows nothing of it, so no spinner waits.

    What the tap would be answered with is left in `said`.
    """

    typed: int
    said: list[str]

    @classmethod
    def of(cls, message: Message, data: str, *, on: int) -> "TypedTap":
        """Return what a tap on the screen with the id `on` would be; `message` is what was typed."""
        if message.from_user is None:
            raise ValueError("nobody has typed this")
        tap = cls.model_validate(
            {
                "id": f"typed-{message.message_id}",
                "from": message.from_user,
                "chat_instance": "",
                "message": message.model_copy(update={"message_id": on}),
                "data": data,
                "typed": message.message_id,
                "said": [],
            }
        )
        return tap.as_(message.bot)


async def answer(callback: CallbackQuery, text: str = "", *, alert: bool = False, **kwargs: Any) -> None:
    """Stop the spinner of a tap, with a few words where they help. A tap answered before, or too old, is let be."""
    if isinstance(callback, TypedTap):
        callback.said.extend([text] if text else [])
        return
    try:
        await callback.answer(text[:LONGEST_ANSWER] or None, show_alert=alert or None, **kwargs)
    except TelegramBadRequest as error:
        if not is_too_old(error):
            raise
        logger.bind(user=callback.from_user.id).info("tap answered too late")
    except PUT_OFF:
        if text:
            turns.owe()


def is_too_old(error: TelegramBadRequest) -> bool:
    """Say whether Telegram refuses an answer to a tap or query because nobody waits for it any more."""
    return TOO_OLD in error.message.casefold()


async def edited(edit: Awaitable[object]) -> bool:
    """Make a message show something else. Returns whether it does: one that is gone or too old can't be changed."""
    try:
        await edit
    except TelegramBadRequest as error:
        if NOT_CHANGED in error.message:
            return True
        if any(words in error.message for words in NOT_EDITABLE):
            return False
        raise
    return True


async def say(message: Message, text: str, **kwargs: Any) -> None:
    """Answer a message with words; where Telegram does not take them, a screen is owed instead."""
    try:
        await message.answer(text, **kwargs)
    except PUT_OFF:
        turns.owe()


async def say_not_taken(message: Message, t: Translator) -> None:
    """Say below a message of staff that nothing waits for it, and that it is kept nowhere but in the chat."""
    key = "error-unreadable-message" if unreadable(message) else "words-not-taken"
    if (message.text or "").startswith("/"):
        key = "error-unknown-command"
    await message.reply(t(key))


async def remove(message: Message) -> None:
    """Take what a person has typed out of the chat; a message that is gone already is let be."""
    if message.bot is not None:
        await message.bot.delete_messages(message.chat.id, [message.message_id])
