"""Builds the bot and the dispatcher: the one place where everything meets."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from aiogram import Dispatcher, Router
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, DefaultKeyBuilder
from aiogram_dialog import setup_dialogs

from bot.handlers import (
    admin_fallback,
    admin_menu,
    admin_notices,
    admin_payment,
    admin_talk,
    broadcasts,
    errors,
    fallback,
    former_client,
    freezes,
    inline,
    invoices,
    language,
    links,
    offers,
    phone,
    privacy,
    programs,
    questionnaire,
    receipts,
    reminders,
    renewals,
    start,
    talk,
    typed,
    units,
    workouts,
)
from bot.services import country
from bot.services.time import calendar
from bot.settings import Settings
from bot.telegram.dialog_messages import SparedScreens
from bot.telegram.filters import IsClient, IsStaff
from bot.telegram.middlewares.checkouts import Checkouts
from bot.telegram.middlewares.in_flight import InFlight
from bot.telegram.middlewares.invisible_tail import InvisibleTail
from bot.telegram.middlewares.owing import Owing
from bot.telegram.middlewares.service_messages import ServiceMessages
from bot.telegram.middlewares.sure_writes import SureWrites
from bot.telegram.middlewares.who import Who
from bot.telegram.storage import CopyingStorage, MemoryLocks
from dialogs import broadcasts as broadcast_menu
from dialogs import (
    client_card,
    client_link,
    earnings,
    follow_ups,
    given,
    history,
    menu,
    notes,
    payments,
    pipeline,
    recording,
    reports,
    saved_answers,
    search,
    steps,
    unexpected,
    vacation,
)
from dialogs import freezes as freeze_menu
from dialogs import offers as offers_menu
from dialogs import programs as program_menu
from dialogs import settings as settings_menu
from dialogs import staff as staff_menu
from dialogs import stages as stages_menu
from dialogs import talk as talk_menu
from dialogs import templates as template_menu
from dialogs import today as today_menu
from dialogs.kit.ids import use_unique_ids
from dialogs.kit.screens import Screens

if TYPE_CHECKING:
    from redis.asyncio import Redis

# What the bot asks Telegram for; the library's own list would name its internal updates too.
ALLOWED_UPDATES = (
    *("message", "edited_message", "callback_query", "inline_query", "my_chat_member"),
    *("pre_checkout_query", "subscription"),
)


def build_dispatcher(settings: Settings, in_flight: InFlight, redis: "Redis | None" = None) -> Dispatcher:
    """Return the dispatcher with everything in its order; conversations are in Redis, else in memory.

    From here on the bot works in the country of the settings.
    """
    country.settle_in(settings.country)
    calendar.settle_in(settings.zone)
    use_unique_ids()
    storage, isolation = _storage(redis)
    dispatcher = Dispatcher(storage=storage, events_isolation=isolation, settings=settings)
    owing, who = Owing(), Who(settings)
    for errors_too in (owing, who):
        dispatcher.errors.outer_middleware(errors_too)
    # Whoever pays does not wait for the lock of their chat, which stands around all that comes after it.
    dispatcher.update.outer_middleware.unregister(dispatcher.fsm)
    dispatcher.update.outer_middleware(in_flight)
    dispatcher.update.outer_middleware(Checkouts(settings))
    dispatcher.update.outer_middleware(dispatcher.fsm)
    dispatcher.update.outer_middleware(owing)
    dispatcher.update.outer_middleware(SureWrites())
    dispatcher.update.outer_middleware(ServiceMessages())
    dispatcher.update.outer_middleware(InvisibleTail())
    dispatcher.update.outer_middleware(who)
    # Commands come before dialogs, which take every message while they are open; what is left over comes last.
    dispatcher.include_routers(
        errors.router(),
        links.router(),
        invoices.money_comes(),
        _staff(),
        start.arrivals(),
        talk.from_former_staff(),
        _clients(),
        privacy.strangers(),
        inline.router(),
        fallback.router(),
    )
    screens = SparedScreens(Screens(storage))
    setup_dialogs(dispatcher, events_isolation=isolation, message_manager=screens)
    return dispatcher


def _staff() -> Router:
    router = _behind(IsStaff(), "staff")
    # A reply says to whom it goes, whatever the open screen asks for.
    router.include_routers(admin_menu.router(), admin_notices.router(), admin_payment.router(), admin_talk.router())
    router.include_router(former_client.router())
    dialogs = [
        menu.dialog(),
        today_menu.dialog(),
        pipeline.dialog(),
        search.dialog(),
        client_card.dialog(),
        client_link.dialog(),
        given.dialog(),
        history.dialog(),
        talk_menu.dialog(),
        notes.dialog(),
        steps.dialog(),
        freeze_menu.dialog(),
        payments.dialog(),
        program_menu.dialog(),
        template_menu.dialog(),
        saved_answers.dialog(),
        offers_menu.dialog(),
        settings_menu.dialog(),
        vacation.dialog(),
        recording.dialog(),
        broadcast_menu.dialog(),
        follow_ups.dialog(),
        reports.dialog(),
        earnings.dialog(),
        stages_menu.dialog(),
        staff_menu.dialog(),
    ]
    router.include_routers(unexpected.router(dialogs), *dialogs, admin_fallback.router())
    return router


def _clients() -> Router:
    """Return one router with all that clients do: from router to router takes longer than from filter to filter."""
    router = _behind(IsClient(), "clients")
    topics = (
        talk.asked_for(),
        # Words that a button bears are that button, before any screen takes them for something else.
        typed.router(buttons=router),
        *(start.router(), programs.router(), workouts.router(), privacy.router(), offers.router()),
        *(invoices.router(), reminders.router(), broadcasts.router(), freezes.router(), renewals.router()),
        # What a screen asks for comes before what is typed as an answer.
        receipts.router(),
        *(language.router(), phone.router(), questionnaire.router(), units.router(), fallback.owed()),
        talk.unasked(),
    )
    for topic in topics:
        for name, observer in topic.observers.items():
            router.observers[name].handlers.extend(observer.handlers)
    return router


def _behind(who: Callable[..., object], name: str) -> Router:
    router = Router(name=name)
    router.message.filter(who)
    router.callback_query.filter(who)
    router.edited_message.filter(who)
    return router


def _storage(redis: "Redis | None") -> tuple[BaseStorage, BaseEventIsolation]:
    if redis is None:
        return CopyingStorage(), MemoryLocks()
    # Imported only where it is used: it takes 6 MB and a tenth of the start.
    from aiogram.fsm.storage.redis import RedisStorage

    from bot.telegram.isolation import ChatLocks

    keys = DefaultKeyBuilder(with_destiny=True, with_bot_id=True)
    return RedisStorage(redis, key_builder=keys), ChatLocks(redis, key_builder=keys)
