"""How people of the tests pay in Telegram, and offers that can be paid so."""

import asyncio
from collections.abc import Awaitable

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.demo.server.payments import PROVIDER_TOKEN
from db.models import Offer
from tests.support.gym import Gym

MONTH = "Программа на месяц"
STARS, CARD, SUBSCRIPTION = "⭐ Оплатить в Stars", "💳 Оплатить картой", "⭐ Подписка"


async def sell(gym: Gym, *, stars: int | None = 500, by_card: bool = False, subscribes: bool = False) -> Offer:
    """Let the month be paid in these ways too."""
    if by_card:
        gym.settings.payment_provider_token = type(gym.settings.bot_token)(PROVIDER_TOKEN)
    await Offer.filter(title=MONTH).update(stars_price=stars, by_card=by_card, subscribes=subscribes)
    return await Offer.get(title=MONTH)


async def open_offer(gym: Gym, person: Person) -> Message:
    """From /start to the offer."""
    await gym.says(person, "/start")
    await gym.taps(person, "🛒 Тарифы")
    await gym.taps(person, label(person, MONTH))
    return person.last


async def wants(gym: Gym, person: Person, way: str) -> Message:
    """From /start to the invoice, or to the screen of a subscription, which has its link."""
    await open_offer(gym, person)
    await gym.taps(person, label(person, way))
    return person.last if way == SUBSCRIPTION else invoices_of(person)[-1]


def invoices_of(person: Person) -> list[Message]:
    return [message for message in person.from_bot if message.invoice is not None]


def label(person: Person, begins: str) -> str:
    return next(one for one in person.last.labels if one.startswith(begins))


def link_in(screen: Message) -> str:
    """Return where the first button of the screen leads."""
    return str(screen.raw["reply_markup"]["inline_keyboard"][0][0]["url"])


async def pays(gym: Gym, person: Person, what: Message | str | None = None) -> str:
    """Pay, and let the bot handle all that comes of it: '' or the words that refuse it."""
    said: str = await answered(gym, person.pay(what))
    await gym.settle()
    return said


async def answered(gym: Gym, paying: Awaitable[str]) -> str:
    """Let the bot answer the question before a payment."""
    task = asyncio.ensure_future(paying)
    await asyncio.sleep(0)
    await gym.settle()
    return str(await task)
