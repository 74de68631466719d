"""The last handlers: whatever nobody else took gets an answer, never silence."""

from contextlib import suppress

from aiogram import Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog.utils import remove_intent_id
from loguru import logger

from bot.handlers.current_screen import asking_screen, current_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.people import names, staff
from bot.services.people.clients import Person
from bot.services.time.follow_ups import planning
from bot.telegram import turns
from bot.telegram.answers import answer, say
from bot.telegram.callbacks import STAFF_PREFIXES, ShowOwed
from bot.telegram.filters import unreadable
from bot.telegram.live_message import Menu, Screen, View
from db.models import Client

STAFF_COMMANDS = ("/menu", "/today", "/pipeline", "/clients", "/confirm_payment", "/stages", "/client_")


def router() -> Router:
    router = Router(name="fallback")
    router.message.register(hint)
    router.callback_query.register(renew)
    return router


def owed() -> Router:
    """Return the router of the button under the words that a screen is owed."""
    router = Router(name="owed")
    router.callback_query.register(show_owed, ShowOwed.filter())
    return router


async def hint(
    message: Message, person: Person, t: Translator, client: Client | None = None, screen: Screen | None = None
) -> None:
    """Say that nobody reads this, and show the menu with the way to the trainer.

    Of somebody whom the bot does not know nothing is kept before /start.
    """
    text = message.text or ""
    if text.startswith(STAFF_COMMANDS):
        logger.bind(user=person.telegram_id).warning("a staff command from somebody else")
    if text and not text.startswith("/"):
        turns.for_nobody()
    if client is None or screen is None:
        await names.take_over(person.username, telegram_id=person.telegram_id)
        was_staff, command = await staff.was_removed(person.telegram_id), text.startswith("/")
        await say(message, t("press-start" if not was_staff else "no-access" if command else "talk-no-access"))
        return
    await planning.wrote(client)
    asking = await asking_screen(t, client)
    if text.startswith("/"):
        said, menu = t("unknown-command"), Menu()
    elif unreadable(message):
        said, menu = f"⚠️ {t('error-unreadable-message')}", Menu()
    else:
        said, menu = t("hint"), Menu(trainer_first=True)
    await screen.below(asking.under(said) if asking else View(said, menu))


async def show_owed(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Show where the client stands in place of the words that said so little."""
    tapped = (callback.message.message_id,) if callback.message else ()
    await screen.below(await current_screen(t, client), instead_of=tapped)
    await answer(callback)


async def renew(callback: CallbackQuery, person: Person, t: Translator, screen: Screen | None = None) -> None:
    """Say that the screen has moved on, and open a fresh one."""
    if (callback.data or "").split(":")[0] in STAFF_PREFIXES:
        logger.bind(user=person.telegram_id).warning("a staff button from somebody else")
    if screen is not None:
        await answer(callback, t.label("screen-moved-on"))
        await screen.below(home_screen(t, "home"))
        return
    said = "no-access" if await staff.was_removed(person.telegram_id) else "press-start"
    await answer(callback, t.label(said))
    if isinstance(callback.message, Message) and remove_intent_id(callback.data or "")[0]:
        # Somebody who was staff: what their last screen told of clients is theirs no more.
        with suppress(TelegramBadRequest):  # it may be gone already
            await callback.message.edit_text(t(said))
