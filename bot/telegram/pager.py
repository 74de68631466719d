"""Pages inside one message: a tap turns to another, or brings it anew where its message is gone."""

from collections.abc import Awaitable, Callable

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.telegram.answers import edited
from bot.telegram.callbacks import Rows
from bot.telegram.live_message import Screen, View
from bot.telegram.shown_message import PAGE, ShownMessage, ShownMessages


async def show_buttons(callback: CallbackQuery, rows: Rows, *, state: FSMContext) -> None:
    """Put these buttons below the message that was tapped, whose words stay; of one that is too old nothing changes."""
    tapped = callback.message
    if isinstance(tapped, Message):
        page = View(tapped.text or "", rows)
        await _turned(callback, page, lambda _: edited(tapped.edit_reply_markup(reply_markup=page.keyboard)), state)


async def switch_button(
    callback: CallbackQuery, wanted: InlineKeyboardButton, kinds: tuple[str, ...], *, state: FSMContext
) -> None:
    """Put the button in place of the row below the tapped message that has one of these kinds, as its data begins."""
    rows = [[wanted] if has_one(row, kinds) else row for row in rows_of(callback)]
    await show_buttons(callback, rows, state=state)


def rows_of(callback: CallbackQuery) -> Rows:
    """Return the buttons of the message that was tapped; Telegram tells none of one that is too old."""
    return rows_below(callback.message) if isinstance(callback.message, Message) else []


def rows_below(message: Message) -> Rows:
    """Return the buttons of the message."""
    return message.reply_markup.inline_keyboard if message.reply_markup else []


def has_one(row: list[InlineKeyboardButton], kinds: tuple[str, ...]) -> bool:
    """Say whether a button of the row is of one of these kinds, as its data begins."""
    return any((one.callback_data or "").startswith(kinds) for one in row)


async def show_page(callback: CallbackQuery, page: View, *, screen: Screen, state: FSMContext) -> None:
    """Show `page` in the message that was tapped, or below where that can't be changed any more.

    Telegram refuses an edit that changes nothing, and a tap brings its message as it was at that moment: the second
    of two quick taps learns from the storage what the first one has made of it. With the storage lost, that edit is
    refused, and no harm is done.
    """
    page = await screen.drawn(page)
    if not await _turned(callback, page, lambda message_id: screen.edit(message_id, page), state):
        shown = ShownMessage(await screen.send(page), page.digest)
        await ShownMessages(state.storage, PAGE).keep(state.key.bot_id, state.key.chat_id, shown)


async def _turned(
    callback: CallbackQuery, page: View, turn: Callable[[int], Awaitable[bool]], state: FSMContext
) -> bool:
    """Turn the message that was tapped to this page, where it does not show it. Returns whether it does now."""
    tapped, shown, chat = callback.message, ShownMessages(state.storage, PAGE), (state.key.bot_id, state.key.chat_id)
    if tapped is None:
        return False
    turned = await shown.get(*chat)
    if turned.message_id == tapped.message_id:
        if turned.digest == page.digest:
            return True
    elif isinstance(tapped, Message) and _same_buttons(tapped.reply_markup, page.keyboard):
        return True
    # Forgotten first: after a crash in between it is better to know nothing than something wrong.
    await shown.keep(*chat, ShownMessage())
    is_turned = await turn(tapped.message_id)
    if is_turned:
        await shown.keep(*chat, ShownMessage(tapped.message_id, page.digest))
    return is_turned


def _same_buttons(drawn: InlineKeyboardMarkup | None, wanted: InlineKeyboardMarkup | None) -> bool:
    """Say whether a page is there already. Its buttons name it, and all that changes on it."""
    return _buttons(drawn) == _buttons(wanted)


def _buttons(keyboard: InlineKeyboardMarkup | None) -> list[list[tuple[str, str | None]]]:
    rows = keyboard.inline_keyboard if keyboard else []
    return [[(button.text, button.callback_data) for button in row] for row in rows]
