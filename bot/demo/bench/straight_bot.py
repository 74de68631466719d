"""The same rows and messages with nothing between aiogram and Tortoise: what coach-crm's own layers are measured by.

It reads the client once, writes a newcomer with their first move and the notice to staff in one transaction, sends the
screen and keeps which message it is. It checks nothing, remembers nothing and tells nobody. Run as a process by the
bench.
"""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from tortoise.transactions import in_transaction

from db.connection import connected
from db.fields import now
from db.migrate import upgrade
from db.models import Client, ClientPipeline, Event, Offer, Outbox, PipelineStage

BUTTON = "Тарифы"
OWNER = 1


async def start(message: Message) -> None:
    person = message.from_user
    assert person is not None
    client = await Client.get_or_none(telegram_id=person.id)
    if client is None:
        client = await _newcomer(person.id, person.first_name)
    sent = await message.answer(f"Здравствуйте, {client.first_name}!", reply_markup=_keyboard("offers", BUTTON))
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
        await Outbox.create(chat_id=OWNER, content={"key": "new-lead", "client_id": client.id})
    return client


async def offers(query: CallbackQuery) -> None:
    client = await Client.get(telegram_id=query.from_user.id)
    on_sale = [f"{offer.title}: {offer.price // 100} ₽" for offer in await Offer.filter(is_active=True)]
    assert isinstance(query.message, Message)
    await query.message.edit_text("\n".join(["Тарифы", *on_sale]), reply_markup=_keyboard("home", "« Назад"))
    await Client.filter(id=client.id).update(screen_message_id=query.message.message_id)
    await query.answer()


def _keyboard(data: str, label: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)]])


async def main() -> None:
    url = os.environ["DATABASE_URL"]
    await upgrade(url)
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(start)
    dispatcher.callback_query.register(offers)
    async with connected(url):
        await PipelineStage.create(name="Первичный контакт", colour="⚪", position=0)
        await Offer.create(title="Месяц", price=300000, currency="RUB", duration_days=28, position=0)
        await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(main())
