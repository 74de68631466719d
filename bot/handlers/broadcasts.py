"""«🔕 Без рассылок» below what goes to many, and the way back."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from bot.i18n import Translator
from bot.services.talk import broadcasts
from bot.telegram import pager
from bot.telegram.answers import answer
from bot.telegram.callbacks import button
from bot.telegram.talk_callbacks import MuteBroadcasts
from db.models import Client


def router() -> Router:
    router = Router(name="broadcasts")
    router.callback_query.register(switch_off, MuteBroadcasts.filter(~F.on))
    router.callback_query.register(switch_on, MuteBroadcasts.filter(F.on))
    return router


async def switch_off(callback: CallbackQuery, client: Client, state: FSMContext, t: Translator) -> None:
    """Send the client no more of them; the button below offers them again."""
    await broadcasts.mute(client)
    await _show(callback, button(t, "button-broadcasts-again", MuteBroadcasts(on=True)), state)
    await answer(callback, t.label("broadcasts-off"))


async def switch_on(callback: CallbackQuery, client: Client, state: FSMContext, t: Translator) -> None:
    await broadcasts.unmute(client)
    await _show(callback, button(t, "button-no-broadcasts", MuteBroadcasts(on=False)), state)
    await answer(callback, t.label("broadcasts-on"))


async def _show(callback: CallbackQuery, wanted: InlineKeyboardButton, state: FSMContext) -> None:
    """Put this button in place of the one that was tapped; the words and the other buttons stay."""
    keyboard = callback.message.reply_markup if isinstance(callback.message, Message) else None
    rows = keyboard.inline_keyboard if keyboard else []
    prefix = f"{MuteBroadcasts.__prefix__}:"
    changed = [[wanted] if any((one.callback_data or "").startswith(prefix) for one in row) else row for row in rows]
    await pager.show_buttons(callback, changed, state=state)
