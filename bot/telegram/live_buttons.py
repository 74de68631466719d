"""The buttons of the client's live screen, kept with the conversation: their words may be typed too."""

from aiogram.fsm.context import FSMContext
from aiogram.types import InlineKeyboardMarkup

KEPT = "live_buttons"

Buttons = list[tuple[str, str]]
"""Labels, each with what its button says to the bot."""


async def keep(conversation: FSMContext, digest: str, keyboard: InlineKeyboardMarkup | None) -> None:
    """Keep the buttons of the screen that has this digest; they take the place of the screen's before it."""
    await conversation.update_data({KEPT: [digest, buttons_of(keyboard)]})


async def of_screen(conversation: FSMContext, digest: str) -> Buttons:
    """Return the buttons of the screen with this digest; none where another one was kept, or none after a restart."""
    kept, buttons = (await conversation.get_data()).get(KEPT, ("", []))
    return [(label, data) for label, data in buttons] if kept == digest else []


def buttons_of(keyboard: InlineKeyboardMarkup | None) -> Buttons:
    """Return the buttons of the keyboard that say something to the bot."""
    rows = keyboard.inline_keyboard if keyboard else []
    return [(button.text, button.callback_data) for row in rows for button in row if button.callback_data]
