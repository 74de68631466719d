"""What goes wrong in a handler: refusals in words, everything else as an apology and a line in the log."""

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import BaseFilter, ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import DialogStackOverflow, OutdatedIntent, UnknownIntent, UnknownState
from loguru import logger

from bot.handlers import fallback
from bot.handlers.current_screen import current_screen
from bot.i18n import Translator
from bot.recovery import passes
from bot.services.errors import BadAnswer, CRMError, NotFound, NotStaff
from bot.services.people import clients, staff
from bot.services.people.clients import Person
from bot.telegram import turns
from bot.telegram.answers import answer, say
from bot.telegram.live_message import Screen
from bot.telegram.patience import PUT_OFF
from bot.telegram.refusals import of_the_chat
from db.models import Client, Staff
from dialogs import opening, routes


class CannotAnswer(BaseFilter):
    """Lets through what Telegram says where whoever wrote can't be answered at all.

    A call about another chat says nothing of the one that this update came from.
    """

    async def __call__(self, event: ErrorEvent, person: Person | None = None) -> bool:
        error = event.exception
        if person is None or not isinstance(error, TelegramAPIError) or not of_the_chat(error):
            return False
        return getattr(error.method, "chat_id", None) == person.telegram_id


def router() -> Router:
    router = Router(name="errors")
    router.errors.register(
        renew_screen, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState, DialogStackOverflow)
    )
    router.errors.register(refuse, ExceptionTypeFilter(CRMError))
    router.errors.register(note_blocked, CannotAnswer())
    router.errors.register(apologise)
    return router


async def renew_screen(
    event: ErrorEvent,
    t: Translator,
    dialog_manager: DialogManager,
    person: Person,
    member: Staff | None = None,
    client: Client | None = None,
    screen: Screen | None = None,
) -> None:
    """Answer a button of a screen that is gone with a fresh one; of words that quote such a screen, say so."""
    callback, message = event.update.callback_query, event.update.message
    if member is None:
        logger.bind(user=person.telegram_id).warning("a staff button from somebody else")
        if callback is not None:
            await fallback.renew(callback, person, t, screen)
        elif message is not None:
            await fallback.hint(message, person, t, client, screen)
        return
    logger.bind(staff=member.id, error=type(event.exception).__name__).info("a screen is drawn anew")
    if callback is not None:
        await answer(callback, t.label("screen-moved-on"))
    if message is not None:
        # What they were meant for nobody knows any more: they stay in the chat, to be sent again.
        await message.reply(t("quote-not-taken"))
    # So many screens on top of each other lead nowhere: drawn anew, the last one would say the same for ever.
    too_deep = isinstance(event.exception, DialogStackOverflow)
    if too_deep or not dialog_manager.has_context():
        await _open_menu(dialog_manager)
        return
    # The second of two quick taps: what the first one opened stays.
    live = dialog_manager.current_stack().last_message_id
    tapped = callback.message.message_id if callback and callback.message else None
    await _draw_anew(dialog_manager, ShowMode.EDIT if tapped == live else ShowMode.DELETE_AND_SEND)


async def _draw_anew(manager: DialogManager, mode: ShowMode) -> None:
    """Draw the open window as things are now; where that is refused too, open the menu."""
    try:
        await manager.show(mode)
    except CRMError as error:
        logger.bind(error=type(error).__name__, **error.data).info("the open window was refused")
        await _open_menu(manager)


async def _open_menu(manager: DialogManager) -> None:
    await opening.open_alone(manager, routes.menu(), ShowMode.DELETE_AND_SEND)


async def refuse(
    event: ErrorEvent,
    t: Translator,
    person: Person,
    member: Staff | None = None,
    client: Client | None = None,
    screen: Screen | None = None,
    dialog_manager: DialogManager | None = None,
) -> None:
    """Say in the person's language what the CRM does not do, and why, and show how things are now."""
    error = event.exception
    if not isinstance(error, CRMError):
        return
    # A client's own buttons name what is theirs: another id was forged, or what it named is gone.
    level = "WARNING" if client is not None and isinstance(error, NotFound) else "INFO"
    logger.bind(user=person.telegram_id, error=type(error).__name__, **error.data).log(level, "refused")
    reason = error.reason if isinstance(error, BadAnswer) else error.key
    callback, message = event.update.callback_query, event.update.message
    if callback is not None:
        await answer(callback, t.label(reason, **error.data), alert=True)
        if client is not None and screen is not None:
            await screen.show(callback, await current_screen(t, client))
        elif member is not None and dialog_manager is not None and _has_open_window(error, callback, dialog_manager):
            await _draw_anew(dialog_manager, ShowMode.EDIT)
    elif message is not None:
        await say(message, t(reason, **error.data))


def _has_open_window(error: CRMError, callback: CallbackQuery, manager: DialogManager) -> bool:
    """Say whether the tap came from the open window of somebody who is staff still; a notice stays as it is."""
    if isinstance(error, NotStaff) or not manager.has_context() or callback.message is None:
        return False
    return callback.message.message_id == manager.current_stack().last_message_id


async def note_blocked(event: ErrorEvent, client: Client | None = None, member: Staff | None = None) -> None:
    """Note that the person has blocked the bot while it answered."""
    ids = {"client": client.id if client else None, "staff": member.id if member else None}
    logger.bind(**ids).info("nobody to answer: the bot is blocked")
    if event.update.callback_query is not None:
        await answer(event.update.callback_query)
    if client is not None:
        await clients.blocked(client)
    if member is not None:
        await staff.blocked(member)


async def apologise(event: ErrorEvent, t: Translator | None = None) -> object:
    """Log what went wrong and say sorry. What passes by itself goes back to the poller, which tries again.

    What Telegram does not take is no fault of ours: it is owed.
    """
    if passes(event.exception):
        return UNHANDLED
    if isinstance(event.exception, PUT_OFF):
        turns.owe()
        return None
    log = logger.opt(exception=event.exception).bind(update=event.update.update_id)
    if event.update.message is not None and (paid := event.update.message.successful_payment) is not None:
        # No update tells of this money again: an owner finds it by these.
        log = log.bind(charge=paid.telegram_payment_charge_id, provider_charge=paid.provider_payment_charge_id)
    log.error("a handler has failed")
    if t is None:
        return None
    if event.update.callback_query is not None:
        await answer(event.update.callback_query, t.label("something-failed"), alert=True)
    elif event.update.message is not None:
        await say(event.update.message, t("something-failed"))
    return None
