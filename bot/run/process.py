"""The life of the bot's process: what is checked at the start, what runs, and how it stops."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Awaitable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNotFound, TelegramUnauthorizedError
from aiohttp.web import AppRunner
from loguru import logger
from tortoise.exceptions import BaseORMException

from bot import log
from bot.app import ALLOWED_UPDATES, build_dispatcher
from bot.clock.runner import Clock
from bot.clock.stars import Stars
from bot.i18n import LANGUAGES, translator
from bot.outbox.broadcasting import Broadcasting
from bot.outbox.sender import Sender
from bot.program.text import missing_texts
from bot.run import web
from bot.run.polling import Poller
from bot.services import country
from bot.services.money import currencies, currency_change
from bot.services.people import first_steps, staff
from bot.services.training import CatalogueError, StopWordsError, catalogue, stop_words
from bot.settings import Settings, SettingsError
from bot.telegram.commands import describe_bot
from bot.telegram.middlewares.in_flight import InFlight
from bot.telegram.patience import AWAY
from bot.telegram.session import make_bot
from db.config import sqlite_path
from db.connection import connected
from db.defaults import follow_language, keep_names, seed, speak_known_languages
from db.locks import LockError, OneProcess, SenderLock, TakenError, refuse_pooler
from db.migrate import MigrationError, upgrade
from db.traces import keep_swept

if TYPE_CHECKING:
    from redis.asyncio import Redis

FINISH = 10.0  # seconds that updates and messages in flight have at a stop

T = TypeVar("T")


async def serve(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises `SettingsError` for what only shows when it is tried."""
    tokens = (settings.bot_token, settings.api_token, settings.payment_provider_token)
    secrets = (*tokens, settings.webhook_secret)
    try:
        log.set_up(
            settings.log_level, settings.log_file, secrets=tuple(secret.get_secret_value() for secret in secrets)
        )
    except OSError as error:
        raise SettingsError("log_file", f"can't be written ({error.strerror})") from None
    _check_programs(settings.default_language)
    stopping = _stop_signal()
    async with AsyncExitStack() as open_things:
        await open_things.enter_async_context(_database(settings))
        redis = await open_things.enter_async_context(_redis(settings))
        bot = await open_things.enter_async_context(_bot(settings, patient=True))
        sending_bot = await open_things.enter_async_context(_bot(settings, patient=False))
        if not await _known_to_telegram(bot, stopping):
            return
        await _run(settings, bot, sending_bot, redis, stopping)


async def _run(settings: Settings, bot: Bot, sending_bot: Bot, redis: "Redis | None", stopping: asyncio.Event) -> None:
    lock = SenderLock(settings.database_url)
    sender = Sender(sending_bot, settings, lock)
    clock = Clock(lock, queued=sender.wake)
    broadcasting = Broadcasting(sending_bot, lock, busy=sender.is_busy)
    stars = Stars(sending_bot, lock, language=settings.default_language, queued=sender.wake)
    loops = (sender, clock, broadcasting, stars)
    in_flight = InFlight(queued=sender.wake)
    dispatcher = build_dispatcher(settings, in_flight, redis)
    await dispatcher.emit_startup(bot=bot)
    poller = Poller(bot, dispatcher, allowed_updates=ALLOWED_UPDATES)
    runner = await _listen(settings, bot, dispatcher, lock)
    working = [asyncio.create_task(loop.run(finish=FINISH)) for loop in loops]
    describing = asyncio.create_task(_describe(bot, settings))
    sweeping = asyncio.create_task(keep_swept(settings.database_url))
    polling = asyncio.create_task(_take_updates(settings, bot, poller))
    # What is there now stays until the end: a garbage collector that walks through all of it takes a sixth of the time.
    gc.collect()
    gc.freeze()
    gc.enable()
    logger.bind(webhook=bool(settings.webhook_url)).info("the bot is running")
    stopped = asyncio.create_task(stopping.wait())
    await asyncio.wait({polling, *working, stopped}, return_when=asyncio.FIRST_COMPLETED)

    logger.info("stopping")
    describing.cancel()
    sweeping.cancel()
    poller.stop()
    if settings.webhook_url:
        polling.cancel()
    await asyncio.gather(polling, describing, sweeping, return_exceptions=True)
    if runner is not None:
        for site in list(runner.sites):
            await site.stop()
    await poller.finish(FINISH)
    await in_flight.wait(FINISH)
    for loop in loops:
        loop.stop()
    await asyncio.wait(working)
    await lock.release()
    if runner is not None:
        await runner.cleanup()
    await dispatcher.storage.close()
    for work in working:
        work.result()
    if not polling.cancelled():
        # Whatever ended it, other than a stop, must not look like one.
        polling.result()


async def _take_updates(settings: Settings, bot: Bot, poller: Poller) -> None:
    if settings.webhook_url:
        try:
            await bot.set_webhook(
                settings.webhook_url,
                secret_token=settings.webhook_secret.get_secret_value(),
                allowed_updates=list(ALLOWED_UPDATES),
            )
        except TelegramBadRequest as error:
            raise SettingsError("webhook_url", f"Telegram refuses it ({error.message})") from None
        await asyncio.Event().wait()
    await bot.delete_webhook()
    await poller.run()


async def _describe(bot: Bot, settings: Settings) -> None:
    try:
        await describe_bot(bot, settings.default_language)
    except (TelegramAPIError, *AWAY) as error:
        logger.bind(error=str(error)).warning("commands and description are not set")


async def _listen(settings: Settings, bot: Bot, dispatcher: Dispatcher, lock: SenderLock) -> AppRunner | None:
    try:
        return await web.listen(settings, bot, dispatcher, lock)
    except OSError as error:
        problem = f"can't listen on {settings.http_host}:{settings.http_port} ({error.strerror})"
        raise SettingsError("http_port", problem, "a free port, or 0 for none") from None


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[None]:
    url = settings.database_url
    try:
        with OneProcess(sqlite_path(url)):
            await refuse_pooler(url)
            await upgrade(url)
            async with connected(url):
                await seed(
                    translator(settings.default_language).label,
                    currency=settings.currency,
                    minor_units=10 ** currencies.digits(settings.currency),
                )
                texts = {language: translator(language).label for language in LANGUAGES}
                await follow_language(texts, settings.default_language)
                await keep_names(texts)
                await speak_known_languages(LANGUAGES, settings.default_language)
                await country.keep(settings.country)
                await staff.sync_owners(settings.admin_ids, language=settings.default_language)
                await currency_change.settle(settings.currency)
                await first_steps.begin()
                yield
    except (MigrationError, TakenError, LockError, BaseORMException) as error:
        raise SettingsError("database_url", str(error).replace("\n", " ")) from None


@asynccontextmanager
async def _redis(settings: Settings) -> "AsyncIterator[Redis | None]":
    if not settings.redis_url:
        yield None
        return
    from redis.asyncio import Redis
    from redis.exceptions import RedisError

    try:
        redis = Redis.from_url(settings.redis_url)
        # What is wrong with a parameter shows when the first connection is made, which does not connect yet.
        redis.connection_pool.make_connection()  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, AttributeError, RedisError) as error:
        logger.bind(error=type(error).__name__).debug("the address of Redis can't be used")
        raise SettingsError("redis_url", "wrong value") from None
    try:
        await redis.ping()
    except (RedisError, OSError) as error:
        await redis.aclose()
        raise SettingsError("redis_url", f"Redis does not answer there ({type(error).__name__})") from None
    try:
        yield redis
    finally:
        await redis.aclose()


@asynccontextmanager
async def _bot(settings: Settings, *, patient: bool) -> AsyncIterator[Bot]:
    bot = make_bot(settings.bot_token.get_secret_value(), settings.telegram_api_url, patient=patient)
    try:
        yield bot
    finally:
        await bot.session.close()


async def _known_to_telegram(bot: Bot, stopping: asyncio.Event) -> bool:
    """Ask who the bot is, until Telegram says. Returns false where the process is to stop meanwhile."""
    while True:
        try:
            return await _unless(stopping, bot.me()) is not None
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise SettingsError("bot_token", "Telegram does not know it") from None
        except AWAY as error:
            logger.bind(error=type(error).__name__).warning("telegram is away")


async def _unless(stopping: asyncio.Event, work: Awaitable[T]) -> T | None:
    task = asyncio.ensure_future(work)
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if task.done():
        return task.result()
    task.cancel()
    return None


def _check_programs(language: str) -> None:
    try:
        catalogue()
    except CatalogueError as error:
        raise SettingsError("catalogue.toml", str(error)) from None
    try:
        stop_words()
    except StopWordsError as error:
        raise SettingsError("stop_words.toml", str(error)) from None
    # The other languages are read when somebody needs them; a test holds all of them against the catalogue.
    if missing := missing_texts(translator(language)):
        raise SettingsError(f"locales/{language}", f"no text {missing[0]}")


def _stop_signal() -> asyncio.Event:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stopping.set)
        except NotImplementedError:  # Windows: Ctrl+C only
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopping.set))
    return stopping
