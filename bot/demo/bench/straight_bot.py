"""The same rows and messages with nothing between aiogram and Tortoise: what coach-crm's own layers are measured by.

It reads the client once, writes a newcomer with their first move and the notice to staff in one transaction, sends the
screen and keeps which message it is. It checks nothing, remembers nothing and tells nobody. Run as a process by the
bench.
"""

import asyncio
import os
from collections.abc import Sequence
from html import escape
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from tortoise.transactions import in_transaction

from db.connection import connected
from db.fields import now
from db.migrate import upgrade
from db.models import Client, ClientPipeline, Event, Offer, Outbox, PipelineStage

BUTTON = "🛒 Тарифы"
OWNER = 1
GREETING = """<b>Здравствуйте, {name}!</b>
Я помогу начать тренироваться. Ответьте на несколько коротких вопросов, и я соберу вам первую неделю тренировок: \
бесплатно и прямо сюда."""
MENU = (("📝 Бесплатная программа", "go:free"), (BUTTON, "go:offers"), ("📋 Мои программы", "go:programs"))
OFFERS = "<b>Тарифы</b>\nЛичная программа от тренера. Выберите, что подходит:"


async def start(message: Message) -> None:
    person = message.from_user
    assert person is not None
    client = await Client.get_or_none(telegram_id=person.id)
    if client is None:
        client = await _newcomer(person.id, person.first_name)
    sent = await message.answer(GREETING.format(name=escape(client.first_name)), reply_markup=_keyboard(MENU))
    await Client.filter(id=client.id).update(screen_message_id=sent.message_id)


async def _newcomer(telegram_id: int, name: str) -> Client:
    stage = await PipelineStage.all().first()
    assert stage is not None
    async with in_transaction():
        client = await Client.create(
            telegram_id=telegram_id,
            first_name=name,
            language="ru",
            stage=stage,
            stage_entered_at=now(),
            search=name.casefold(),
        )
        await ClientPipeline.create(client=client, to_stage_id=stage.id, to_stage_name=stage.name, event=Event.START)
        await Outbox.create(chat_id=OWNER, content={"kind": "new_lead", "client_id": client.id})
    return client


async def offers(query: CallbackQuery) -> None:
    client = await Client.get(telegram_id=query.from_user.id)
    on_sale = await Offer.filter(is_active=True)
    rows = [(f"{offer.title} · {offer.price // 100:,} ₽", f"offer:{offer.id}") for offer in on_sale]
    assert isinstance(query.message, Message)
    await query.message.edit_text(OFFERS, reply_markup=_keyboard([*rows, ("« Назад", "go:home")]))
    await Client.filter(id=client.id).update(screen_message_id=query.message.message_id)
    await query.answer()


def _keyboard(rows: Sequence[tuple[str, str]]) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(text=label, callback_data=data)] for label, data in rows]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


async def main() -> None:
    url = os.environ["DATABASE_URL"]
    await upgrade(url)
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(start)
    dispatcher.callback_query.register(offers)
    async with connected(url):
        await PipelineStage.create(name="Первичный контакт", colour="⚪", position=0)
        for months, price in ((1, 300000), (3, 750000)):
            about: dict[str, Any] = {"currency": "RUB", "duration_days": 30 * months, "position": months}
            await Offer.create(title=f"Программа на {months} мес.", price=price, **about)
        default = DefaultBotProperties(parse_mode=ParseMode.HTML)
        await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session, default=default))


if __name__ == "__main__":
    asyncio.run(main())
