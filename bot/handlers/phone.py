"""«📱 Оставить телефон»: the one button that can give a number, and what comes of it."""

from aiogram import Bot, F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, KeyboardButton, Message, ReplyKeyboardMarkup
from aiogram.types import ReplyKeyboardRemove as RemoveKeyboard

from bot.callbacks import Go, Place
from bot.handlers.standing import standing_screen
from bot.i18n import Translator
from bot.screen import Screen
from bot.services import clients
from bot.telegram import answer
from db.models import Client


class SkippingPhone(BaseFilter):
    """Lets through the label of the reply keyboard's second button: such a button sends what is written on it."""

    async def __call__(self, message: Message, t: Translator) -> bool:
        return message.text == t.label("button-not-now")


def router() -> Router:
    router = Router(name="phone")
    router.callback_query.register(ask_phone, Go.filter(F.to == Place.PHONE))
    router.message.register(keep_phone, F.contact)
    router.message.register(skip_phone, SkippingPhone())
    return router


async def ask_phone(callback: CallbackQuery, client: Client, screen: Screen, bot: Bot, t: Translator) -> None:
    """Show the one button that can give a phone number: it belongs to a reply keyboard."""
    await answer(callback)
    await screen.clear()
    keyboard = ReplyKeyboardMarkup(
        keyboard=[
            [KeyboardButton(text=t.label("button-phone"), request_contact=True)],
            [KeyboardButton(text=t.label("button-not-now"))],
        ],
        resize_keyboard=True,
        one_time_keyboard=True,
    )
    message = await bot.send_message(callback.from_user.id, t("phone-ask"), reply_markup=keyboard)
    await clients.remember_screen(client, message.message_id, "")


async def keep_phone(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    """Keep the client's own number; somebody else's contact is not taken."""
    contact = message.contact
    own = contact is not None and contact.user_id == client.telegram_id
    if contact is not None and own:
        await clients.set_phone(client, contact.phone_number)
    await _close_keyboard(message, client, screen, t, "phone-kept" if own else "phone-not-own")


async def skip_phone(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    await _close_keyboard(message, client, screen, t, "phone-skipped")


async def _close_keyboard(message: Message, client: Client, screen: Screen, t: Translator, key: str) -> None:
    """Take the reply keyboard away, which only a message can, and show where the client stands."""
    await screen.clear(message.message_id)
    await message.answer(t(key), reply_markup=RemoveKeyboard(remove_keyboard=True))
    await screen.below(await standing_screen(t, client))
