"""The least an aiogram bot can be: what coach-crm is measured against. Run as a process by the bench."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

BUTTON = "Дальше"


async def echo(message: Message) -> None:
    await message.answer(message.text or "?", reply_markup=_keyboard(0))


async def redraw(query: CallbackQuery) -> None:
    await query.answer()
    count = int(query.data or 0)
    if isinstance(query.message, Message):
        await query.message.edit_text(f"Экран {count}", reply_markup=_keyboard(count))


def _keyboard(count: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=BUTTON, callback_data=str(count + 1))]])


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    dispatcher.callback_query.register(redraw)
    await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(main())
