"""What the process listens on: the health check, the API, and the webhook where one is set."""

import traceback
from hmac import compare_digest
from typing import Any

from aiogram import Bot, Dispatcher
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.typedefs import Handler, Middleware
from loguru import logger
from tortoise import Tortoise
from yarl import URL

from bot.api import api
from bot.api.body import body_of
from bot.recovery import Outage, Tries
from bot.settings import Settings
from bot.telegram.raw import loads
from bot.telegram.turns import Turns
from bot.telegram.updates import read
from db.locks import SenderLock
from db.within import PATIENCE, within

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- a header's name
LARGEST_UPDATE = 4 * 1024 * 1024
# Seconds that the head of a request may take; so long an open connection may be silent, too.
LONGEST_SILENCE = 30.0
BOT = web.AppKey("bot", Bot)
DISPATCHER = web.AppKey("dispatcher", Dispatcher)
SECRET = web.AppKey("secret", str)
LOCK = web.AppKey("lock", SenderLock)
TRIES = web.AppKey("tries", Tries)
OUTAGE = web.AppKey("outage", Outage)
TURNS = web.AppKey("turns", Turns)


async def listen(settings: Settings, bot: Bot, dispatcher: Dispatcher, lock: SenderLock) -> web.AppRunner | None:
    """Listen on HTTP_HOST and HTTP_PORT; port 0: on nothing. Raises `OSError` where the port is taken."""
    if settings.http_port == 0:
        return None
    app = web.Application(middlewares=[webhook_at(URL(settings.webhook_url).path)] if settings.webhook_url else ())
    app[BOT], app[DISPATCHER], app[LOCK], app[TURNS] = bot, dispatcher, lock, Turns()
    app[SECRET] = settings.webhook_secret.get_secret_value()
    app[TRIES], app[OUTAGE] = Tries(), Outage("an update")
    app.router.add_get("/healthz", health)
    app.add_subapp("/api", api(settings, bot))
    runner = web.AppRunner(
        app, access_log=None, shutdown_timeout=1, keepalive_timeout=LONGEST_SILENCE, logger=_WithoutContents()
    )
    await runner.setup()
    await web.TCPSite(runner, settings.http_host, settings.http_port).start()
    return runner


def webhook_at(path: str) -> Middleware:
    """Return what takes updates at this path; a router would read patterns and escapes in it."""

    @web.middleware
    async def take_updates(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method == "POST" and request.path == path:
            return await take_update(request)
        return await handler(request)

    return take_updates


async def health(request: web.Request) -> web.Response:
    """Say 200 while the database answers, and can say who sends, else 503."""
    try:
        await within(PATIENCE, _ask_database())
    except Exception as error:
        logger.bind(error=type(error).__name__).error("unhealthy: the database does not answer")
        return web.json_response({"status": "database does not answer"}, status=503)
    if not request.app[LOCK].works:
        return web.json_response({"status": "nothing is sent: the sender's lock can't be asked for"}, status=503)
    return web.json_response({"status": "ok"})


async def _ask_database() -> None:
    await Tortoise.get_connection("default").execute_query("SELECT 1")


async def take_update(request: web.Request) -> web.Response:
    """Handle the update, and only then say 200: Telegram repeats whatever got another answer."""
    secret = request.headers.get(SECRET_HEADER, "")
    if not compare_digest(secret.encode("utf-8", "surrogateescape"), request.app[SECRET].encode()):
        return web.Response(status=401)
    bot = request.app[BOT]
    # Telegram would repeat for days what fails every time, also what nobody can read.
    try:
        update = read(loads(await body_of(request, largest=LARGEST_UPDATE)), bot)
    except web.HTTPRequestEntityTooLarge:
        logger.warning("an update that is too large")
        return web.Response()
    except ValueError:
        logger.warning("an update that is no JSON")
        return web.Response()
    if update is None:
        return web.Response()
    try:
        async with request.app[TURNS].turn_of(update):
            await request.app[DISPATCHER].feed_update(bot, update)
    except Exception as error:
        if request.app[TRIES].go_on(update.update_id, error):
            request.app[OUTAGE].met(error)
            return web.Response(status=500)
        logger.bind(update=update.update_id).exception("update given up")
    else:
        request.app[OUTAGE].over()
    request.app[TRIES].end(update.update_id)
    return web.Response()


class _WithoutContents:
    """What the server logs by: of a request that is none it would quote the bytes, whatever they are."""

    def debug(self, *_: Any, **__: Any) -> None:
        """Say nothing."""

    def warning(self, message: str, *arguments: Any) -> None:
        logger.warning(message % arguments)

    def exception(self, _: str, *__: Any, exc_info: BaseException | None = None) -> None:
        kind = type(exc_info).__name__
        if isinstance(exc_info, (HttpProcessingError, web.RequestPayloadError)):
            logger.bind(error=kind).info("a request that is no HTTP")
            return
        frames = "".join(traceback.format_tb(exc_info.__traceback__)) if exc_info else ""
        logger.bind(error=kind).error("a request has failed\n{}", frames)
