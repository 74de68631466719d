"""What Telegram shows of the bot before anybody writes: commands for each role, description."""

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion
from loguru import logger

from bot.i18n import LANGUAGES, Translator, translator
from db.models import Role, Staff

CLIENT = ("start", "program", "help", "cancel", "forget")
STAFF = ("menu", "pipeline", "clients", "confirm_payment", "stages", "help")
OWNERS_ONLY = ("stages",)


async def describe_bot(bot: Bot, default_language: str) -> None:
    """Set the clients' commands and the bot's description in every language, and the commands of staff.

    The default language also speaks to those whose language the bot does not know.
    """
    for language in (None, *LANGUAGES):
        t = translator(language or default_language)
        await bot.set_my_commands(_commands(t, CLIENT), BotCommandScopeAllPrivateChats(), language_code=language)
        await bot.set_my_description(t.label("bot-description"), language_code=language)
        await bot.set_my_short_description(t.label("bot-short-description"), language_code=language)
    for member in await Staff.filter(started_at__not_isnull=True):
        if member.removed_at is None:
            await set_staff_commands(bot, member.telegram_id)
        else:
            await drop_staff_commands(bot, member.telegram_id)


async def set_staff_commands(bot: Bot, telegram_id: int) -> None:
    """Show the commands of staff in this chat, an owner also the owners'; one not met yet gets them at /start."""
    scope = BotCommandScopeChat(chat_id=telegram_id)
    owner = await Staff.exists(telegram_id=telegram_id, role=Role.OWNER, removed_at=None)
    names = tuple(name for name in STAFF if owner or name not in OWNERS_ONLY)
    try:
        for language in LANGUAGES:
            await bot.set_my_commands(_commands(translator(language), names), scope, language_code=language)
        await bot.set_my_commands(_commands(translator(LANGUAGES[0]), names), scope)
    except TelegramBadRequest as error:
        logger.bind(staff=telegram_id, error=error.message).warning("commands not set")


async def drop_staff_commands(bot: Bot, telegram_id: int) -> None:
    """Show somebody who is no longer staff the commands of clients."""
    scope: BotCommandScopeUnion = BotCommandScopeChat(chat_id=telegram_id)
    try:
        for language in (None, *LANGUAGES):
            await bot.delete_my_commands(scope, language_code=language)
    except TelegramBadRequest as error:
        logger.bind(staff=telegram_id, error=error.message).warning("commands not removed")


def _commands(t: Translator, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(command=name, description=t.label(f"command-{name.replace('_', '-')}")) for name in names]
