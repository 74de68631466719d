"""Inline search: staff type «@bot иван» in their chat with the bot, and send /client_12 by choosing a client."""

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineQuery, InlineQueryResultArticle, InputTextMessageContent
from loguru import logger

from bot.i18n import Translator
from bot.services.people import search
from bot.telegram.answers import is_too_old
from bot.text.days import days_in_stage
from bot.text.names import client_name, stage_label
from db.models import Client, Staff

# Fewer than Telegram's 50: the list is read on a phone, and the next page comes by itself.
PAGE = 20
# A page's number; Telegram gives back what the last answer said, and a client could forge it.
LONGEST_OFFSET = 6


def router() -> Router:
    router = Router(name="inline")
    router.inline_query.register(find_clients)
    return router


async def find_clients(query: InlineQuery, t: Translator, member: Staff | None = None) -> None:
    """Answer staff in their own chat with the bot, and everybody else with nothing.

    What is chosen elsewhere would show a client's number to others.
    """
    if member is None or query.chat_type != ChatType.SENDER:
        await _answer(query, [])
        return
    number = int(query.offset) if query.offset.isdecimal() and len(query.offset) <= LONGEST_OFFSET else 0
    found = await search.find(query.query, number=number, size=PAGE)
    results = [_result(client, t) for client in found.clients]
    await _answer(query, results, next_offset=str(number + 1) if found.more else "")


def _result(client: Client, t: Translator) -> InlineQueryResultArticle:
    description = t.label("client-in-no-stage")
    if client.stage is not None:
        description = t.label("client-in-stage", stage=stage_label(client.stage), days=days_in_stage(client))
    return InlineQueryResultArticle(
        id=str(client.id),
        title=client_name(client, t),
        description=description,
        input_message_content=InputTextMessageContent(message_text=f"/client_{client.id}"),
    )


async def _answer(query: InlineQuery, results: list[InlineQueryResultArticle], *, next_offset: str = "") -> None:
    try:
        # Never from Telegram's cache: it would show clients to somebody who is staff no more.
        await query.answer(list(results), cache_time=0, is_personal=True, next_offset=next_offset)
    except TelegramBadRequest as error:
        # Whoever types on has asked anew.
        if not is_too_old(error):
            raise
        logger.bind(user=query.from_user.id).info("inline query answered too late")
