"""«📱 Оставить телефон»: the one button that can give a number, and what comes of it."""

from aiogram import Bot, F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, KeyboardButton, Message, ReplyKeyboardMarkup
from aiogram.types import ReplyKeyboardRemove as RemoveKeyboard

from bot.handlers.current_screen import current_screen
from bot.i18n import LANGUAGES, Translator, translator
from bot.services.intake import questionnaire
from bot.services.money.meant import PHONE
from bot.services.people import clients
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go
from bot.telegram.filters import own_contact
from bot.telegram.live_message import Screen
from db.models import Client

# The shortest numbers with their town's code have so many.
DIGITS = 7


class TypingPhone(BaseFilter):
    """Lets through words typed while the request for the phone number is the last thing in the chat."""

    async def __call__(self, message: Message, client: Client) -> bool:
        typed = message.text is not None and not message.text.startswith("/")
        return typed and client.expects == PHONE


class TellingInstead(TypingPhone):
    """Lets through words that are no number, typed there by somebody who has the summary of their answers open."""

    async def __call__(self, message: Message, client: Client) -> bool:
        if not await super().__call__(message, client) or looks_like_phone(message.text or ""):
            return False
        progress = await questionnaire.progress(client)
        return progress is not None and progress.active and progress.question is None


class SharingContact(BaseFilter):
    """Lets through the client's own contact, and any other where a phone number is asked for."""

    async def __call__(self, message: Message, client: Client) -> bool:
        return own_contact(message) or (message.contact is not None and client.expects == PHONE)


class SkippingPhone(BaseFilter):
    """Lets through the label of the reply keyboard's second button: such a button sends what is written on it."""

    async def __call__(self, message: Message) -> bool:
        # The keyboard stays as it is where another language was chosen meanwhile.
        return message.text in {translator(language).label("button-not-now") for language in LANGUAGES}


def router() -> Router:
    router = Router(name="phone")
    router.callback_query.register(ask_phone, Go.filter(F.to == Destination.PHONE))
    router.message.register(keep_phone, SharingContact())
    router.message.register(skip_phone, SkippingPhone())
    router.message.register(keep_words, TellingInstead())
    router.message.register(insist_on_button, TypingPhone())
    return router


async def ask_phone(callback: CallbackQuery, client: Client, screen: Screen, bot: Bot, t: Translator) -> None:
    """Show the one button that can give a phone number: it belongs to a reply keyboard."""
    await screen.clear()
    asked = await bot.send_message(callback.from_user.id, t("phone-ask"), reply_markup=_keyboard(t))
    await _remember(client, asked)
    await answer(callback)


async def insist_on_button(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    """Say that a number that is typed does not count: only the button proves whose it is. Words are not kept here."""
    number = looks_like_phone(message.text or "")
    await screen.clear(*([message.message_id] if number else []))
    said = t("phone-button-only" if number else "phone-words")
    asked = await message.answer(f"⚠️ {said}", reply_markup=_keyboard(t))
    await _remember(client, asked)


async def _remember(client: Client, asked: Message) -> None:
    # Without a digest: with a reply keyboard below it, it is no screen that could be edited.
    await clients.remember_screen(client, asked.message_id, "", expects=PHONE)


async def keep_phone(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    """Keep the client's own number; somebody else's contact is not taken."""
    own = own_contact(message)
    if message.contact is not None and own:
        await clients.set_phone(client, message.contact.phone_number)
    await _close_keyboard(message, client, screen, t, "phone-kept" if own else "phone-not-own")


async def keep_words(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    """Take words that are no number as typed on the summary, which comes back and asks what becomes of them."""
    await questionnaire.type_in(client, message.text, message_id=message.message_id)
    await _close_keyboard(message, client, screen, t, "phone-skipped")


async def skip_phone(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    await _close_keyboard(message, client, screen, t, "phone-skipped")


async def _close_keyboard(message: Message, client: Client, screen: Screen, t: Translator, key: str) -> None:
    """Take the reply keyboard away, which only a message can, and show where the client stands."""
    await screen.clear(message.message_id)
    await message.answer(t(key), reply_markup=RemoveKeyboard(remove_keyboard=True))
    await screen.below(await current_screen(t, client))


def looks_like_phone(text: str) -> bool:
    """Say whether somebody typed a number rather than words."""
    return sum(char.isdigit() for char in text) >= DIGITS or not any(char.isalpha() for char in text)


def _keyboard(t: Translator) -> ReplyKeyboardMarkup:
    return ReplyKeyboardMarkup(
        keyboard=[
            [KeyboardButton(text=t.label("button-phone"), request_contact=True)],
            [KeyboardButton(text=t.label("button-not-now"))],
        ],
        resize_keyboard=True,
        one_time_keyboard=True,
    )
