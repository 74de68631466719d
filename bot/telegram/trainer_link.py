"""«✉️ Написать тренеру»: the button that opens the chat with the trainer."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.people import staff
from bot.text.names import profile_link

# What a button carries until it is shown: only then is it known whom it leads to.
TRAINER = "tg://trainer"

Rows = list[list[InlineKeyboardButton]]


def write_button(t: Translator, username: str | None = None) -> InlineKeyboardButton:
    """Return the button; without a `username`, as screens are built with it: `led_to_trainer` gives it its address."""
    return InlineKeyboardButton(text=t.label("button-write-trainer"), url=profile_link(username) or TRAINER)


def question_button(t: Translator) -> InlineKeyboardButton:
    """Return the button that asks the trainer something, which gets its address as the other one does."""
    return InlineKeyboardButton(text=t.label("button-question"), url=TRAINER)


async def led_to_trainer(rows: Rows, owners: Sequence[int]) -> Rows:
    """Return the rows with those buttons leading to the first of the `owners` with a @username; without one they go."""
    if not any(button.url == TRAINER for row in rows for button in row):
        return rows
    link = profile_link(await staff.username_to_write_to(owners))
    led = [[_led(button, link) for button in row if link or button.url != TRAINER] for row in rows]
    return [row for row in led if row]


def _led(button: InlineKeyboardButton, link: str) -> InlineKeyboardButton:
    return button.model_copy(update={"url": link}) if button.url == TRAINER else button
