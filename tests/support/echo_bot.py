"""A bare aiogram bot, run as a process by the tests of BotProcess."""

import asyncio
import os
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message


async def echo(message: Message) -> None:
    button = InlineKeyboardButton(text="Да", callback_data="yes")
    await message.answer(message.text or "?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))


async def answer(query: CallbackQuery) -> None:
    await query.answer(f"нажато {query.data}")


async def main() -> None:
    if "FAIL_AT_START" in os.environ:
        sys.exit("no luck today")
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    dispatcher.callback_query.register(answer)
    await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(main())
