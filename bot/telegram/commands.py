"""What Telegram shows of the bot before anybody writes: commands for each role, description."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion
from loguru import logger

from bot.i18n import LANGUAGES, Translator, translator
from db.models import Client, Role, Staff

CLIENT = ("start", "program", "help", "cancel", "forget")
STAFF = ("menu", "today", "pipeline", "clients", "confirm_payment", "stages", "help")
OWNERS_ONLY = ("stages",)

# Seconds that somebody's tap waits for what concerns another person's chat.
ANOTHERS = 5.0


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
            await set_staff_commands(bot, member.telegram_id, default_language)
        else:
            await drop_staff_commands(bot, member.telegram_id)
    for client in await Client.filter(language_chosen=True, telegram_id__not_isnull=True, blocked_at=None):
        await set_client_commands(bot, client)


async def set_staff_commands(bot: Bot, telegram_id: int, default_language: str) -> None:
    """Show the commands of staff in this chat, an owner also the owners'; one not met yet gets them at /start.

    Telegram picks the language, unless this member of staff has chosen one here.
    """
    scope = BotCommandScopeChat(chat_id=telegram_id)
    member = await Staff.get_or_none(telegram_id=telegram_id, removed_at=None)
    owner = member is not None and member.role is Role.OWNER
    chosen = member.language if member is not None and member.language_chosen else None
    names = tuple(name for name in STAFF if owner or name not in OWNERS_ONLY)
    async with _only_logged(staff=telegram_id):
        for language in (None, *LANGUAGES):
            t = translator(chosen or language or default_language)
            await bot.set_my_commands(_commands(t, names), scope, language_code=language)


async def set_client_commands(bot: Bot, client: Client, *, patience: float | None = None) -> None:
    """Show the commands in the language that the client has chosen; without a choice Telegram picks it."""
    if client.telegram_id is None:
        return
    scope: BotCommandScopeUnion = BotCommandScopeChat(chat_id=client.telegram_id)
    async with _only_logged(patience, client=client.id):
        if client.language_chosen:
            await bot.set_my_commands(_commands(translator(client.language), CLIENT), scope)
        else:
            await bot.delete_my_commands(scope)


async def drop_staff_commands(bot: Bot, telegram_id: int, *, patience: float | None = None) -> None:
    """Show somebody who is no longer staff the commands of clients.

    `patience` is how many seconds each of the two may take where somebody else waits for it; what is left undone is
    done at the next start.
    """
    scope: BotCommandScopeUnion = BotCommandScopeChat(chat_id=telegram_id)
    async with _only_logged(patience, staff=telegram_id):
        for language in (None, *LANGUAGES):
            await bot.delete_my_commands(scope, language_code=language)
    if (client := await Client.get_or_none(telegram_id=telegram_id, language_chosen=True)) is not None:
        await set_client_commands(bot, client, patience=patience)


@asynccontextmanager
async def _only_logged(patience: float | None = None, **whose: Any) -> AsyncIterator[None]:
    """Let nothing that Telegram says of one person's commands decide what becomes of anybody else."""
    try:
        async with asyncio.timeout(patience):
            yield
    except (TelegramAPIError, ClientDecodeError, TimeoutError) as error:
        logger.bind(**whose, error=str(error) or type(error).__name__).warning("commands are not changed")


def _commands(t: Translator, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(command=name, description=t.label(f"command-{name.replace('_', '-')}")) for name in names]
