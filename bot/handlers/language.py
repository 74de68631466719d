"""«🌐 Язык» of a client: a screen that somebody who reads only the other language finds their way on."""

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from bot.i18n import Translator, in_every_language, supported, translator
from bot.services.people import languages
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, Speak, button
from bot.telegram.commands import set_client_commands
from bot.telegram.live_message import Screen, View
from bot.text.names import language_choices
from db.models import Client


def router() -> Router:
    router = Router(name="language")
    router.callback_query.register(open_languages, Go.filter(F.to == Destination.LANGUAGE))
    router.callback_query.register(speak, Speak.filter())
    return router


async def open_languages(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await screen.show(callback, languages_screen(t, client))
    await answer(callback)


async def speak(
    callback: CallbackQuery, callback_data: Speak, client: Client, screen: Screen, bot: Bot, settings: Settings
) -> None:
    """Speak the chosen language from this very screen on; Telegram's list of commands follows."""
    telegrams = supported(callback.from_user.language_code, settings.default_language)
    await languages.choose(client, callback_data.language, telegrams=telegrams)
    t = translator(client.language)
    await screen.show(callback, languages_screen(t, client))
    await answer(callback, t.label("language-kept"))
    await set_client_commands(bot, client)


def languages_screen(t: Translator, client: Client) -> View:
    """Return the languages, each in its own words, and what leaves the choice to Telegram."""
    *choices, of_telegram = (
        InlineKeyboardButton(text=label, callback_data=Speak(language=choice).pack())
        for choice, label in language_choices(client)
    )
    return View(
        t("language", title=in_every_language("language-title")),
        [choices, [of_telegram], [button(t, "button-back", Go(to=Destination.HOME))]],
    )
