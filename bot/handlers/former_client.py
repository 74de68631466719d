"""Staff who were clients before: they can still delete what is stored of them, and their old buttons open the menu."""

from typing import Any

from aiogram import Bot, F, Router
from aiogram.filters import BaseFilter, Command
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import remove_intent_id

from bot.handlers import admin_fallback, privacy
from bot.i18n import Translator
from bot.services.people import clients
from bot.settings import Settings
from bot.telegram.callbacks import Forget
from bot.telegram.live_message import Screen
from db.models import Staff
from dialogs import opening, routes


class WasClient(BaseFilter):
    """Lets through staff of whom a client's data are stored, with the client and their screen."""

    async def __call__(
        self, event: TelegramObject, member: Staff, bot: Bot, settings: Settings
    ) -> bool | dict[str, Any]:
        client = await clients.find(member.telegram_id)
        return {"client": client, "screen": Screen(bot, client, settings)} if client else False


class DrawnByNoMenu(BaseFilter):
    """Lets through the tap on a button that is no menu's: an open menu would answer it in the message it stands in."""

    async def __call__(self, callback: CallbackQuery) -> bool:
        return remove_intent_id(callback.data or "")[0] is None


async def say_that_nothing_is_stored(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    """Say so; the open menu comes below it."""
    await privacy.say_that_nothing_is_stored(message, t)
    await opening.open_at_bottom(dialog_manager, routes.menu())


def router() -> Router:
    """Return the router that comes after everything of staff but their menus."""
    router = Router(name="former_client")
    router.message.register(privacy.show_what_is_stored, Command("forget"), WasClient())
    router.callback_query.register(privacy.forget, Forget.filter(F.sure), WasClient())
    router.message.register(say_that_nothing_is_stored, Command("forget"))
    router.callback_query.register(privacy.say_that_it_is_gone, Forget.filter(F.sure))
    router.callback_query.register(admin_fallback.renew, DrawnByNoMenu())
    return router
