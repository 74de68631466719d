"""What the process listens on: the health check, the API, and the webhook where one is set."""

from hmac import compare_digest
from urllib.parse import urlsplit

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiohttp import web
from loguru import logger
from pydantic import ValidationError
from tortoise import Tortoise

from bot.api import api
from bot.recovery import passes
from bot.settings import Settings
from bot.turns import Turns

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- a header's name
BOT = web.AppKey("bot", Bot)
DISPATCHER = web.AppKey("dispatcher", Dispatcher)
SECRET = web.AppKey("secret", str)
TURNS = web.AppKey("turns", Turns)


async def listen(settings: Settings, bot: Bot, dispatcher: Dispatcher) -> web.AppRunner | None:
    """Listen on HTTP_HOST and HTTP_PORT; port 0: on nothing. Raises `OSError` where the port is taken."""
    if settings.http_port == 0:
        return None
    app = web.Application()
    app[BOT], app[DISPATCHER], app[TURNS] = bot, dispatcher, Turns()
    app.router.add_get("/healthz", health)
    app.add_subapp("/api", api(settings, bot))
    if settings.webhook_url:
        app[SECRET] = settings.webhook_secret.get_secret_value()
        app.router.add_post(urlsplit(settings.webhook_url).path or "/", take_update)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, settings.http_host, settings.http_port).start()
    return runner


async def health(_: web.Request) -> web.Response:
    """Say 200 while the database answers, else 503."""
    try:
        await Tortoise.get_connection("default").execute_query("SELECT 1")
    except Exception as error:
        logger.bind(error=type(error).__name__).error("unhealthy: the database does not answer")
        return web.json_response({"status": "database does not answer"}, status=503)
    return web.json_response({"status": "ok"})


async def take_update(request: web.Request) -> web.Response:
    """Handle the update, and only then say 200: Telegram repeats whatever got another answer."""
    secret = request.headers.get(SECRET_HEADER, "")
    if not compare_digest(secret.encode("utf-8", "surrogateescape"), request.app[SECRET].encode()):
        return web.Response(status=401)
    bot, told = request.app[BOT], await request.json()
    # Telegram would repeat for days what fails every time, also what aiogram does not understand yet.
    try:
        update = Update.model_validate(told, context={"bot": bot})
    except ValidationError as error:
        places = [".".join(map(str, place["loc"])) for place in error.errors(include_input=False)]
        logger.bind(update=told.get("update_id"), places=places).warning("update not understood")
        return web.Response()
    try:
        async with request.app[TURNS].turn_of(update):
            await request.app[DISPATCHER].feed_update(bot, update)
    except Exception as error:
        if passes(error):
            return web.Response(status=500)
        logger.bind(update=update.update_id).exception("update given up")
    return web.Response()
