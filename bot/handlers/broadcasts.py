"""«🔕 Без рассылок» below what goes to many, and the way back."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.i18n import Translator
from bot.services.talk import broadcasts
from bot.telegram import pager
from bot.telegram.answers import answer
from bot.telegram.callbacks import button
from bot.telegram.talk_callbacks import MuteBroadcasts
from db.models import Client

SWITCHES = (f"{MuteBroadcasts.__prefix__}:",)


def router() -> Router:
    router = Router(name="broadcasts")
    router.callback_query.register(switch_off, MuteBroadcasts.filter(~F.on))
    router.callback_query.register(switch_on, MuteBroadcasts.filter(F.on))
    return router


async def switch_off(callback: CallbackQuery, client: Client, state: FSMContext, t: Translator) -> None:
    """Send the client no more of them; the button below offers them again."""
    await broadcasts.mute(client)
    again = button(t, "button-broadcasts-again", MuteBroadcasts(on=True))
    await pager.switch_button(callback, again, SWITCHES, state=state)
    await answer(callback, t.label("broadcasts-off"))


async def switch_on(callback: CallbackQuery, client: Client, state: FSMContext, t: Translator) -> None:
    await broadcasts.unmute(client)
    off = button(t, "button-no-broadcasts", MuteBroadcasts(on=False))
    await pager.switch_button(callback, off, SWITCHES, state=state)
    await answer(callback, t.label("broadcasts-on"))
