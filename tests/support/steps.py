"""What clients and the trainer do, step by step, each step seen through to what they see next."""

import asyncio
from collections.abc import Awaitable, Iterable

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.support.world import World

FREE, OFFERS = "📝 Бесплатная программа", "🛒 Тарифы"
MENU = [[FREE], [OFFERS, "✉️ Написать тренеру"]]

WAITING = "отправлена на подтверждение"

# How the questions are answered, in their order: a typed answer, or the button with this label.
ANSWERS = ("Мужской", "34", "180", "82,5", "Общая форма", "Новичок", "Дом", "2", "Нет")
TYPED = {2, 3, 4}


async def together(people: Iterable[Awaitable[None]]) -> None:
    """Let several people go through the same at the same time, each by themselves: they share what the bot waits."""
    await asyncio.gather(*people)


async def arrive(person: Person, source: str = "") -> Message:
    """Press /start and see the greeting."""
    await person.send(f"/start {source}".rstrip())
    return await person.sees("Здравствуйте")


async def open_questions(person: Person) -> Message:
    """From the menu past the consent to the first question."""
    await person.tap(FREE)
    await person.sees("Прежде чем начать")
    await person.tap("Даю согласие")
    return await person.sees("Вопрос 1 из 9")


async def answer(person: Person, number: int, said: str | None = None) -> Message:
    """Answer this question and see the next, or the summary."""
    said = said or ANSWERS[number - 1]
    if number in TYPED:
        await person.send(said)
    else:
        await person.tap(said)
    return await person.sees("Проверьте ответы" if number == len(ANSWERS) else f"Вопрос {number + 1} из 9")


async def stand_at(person: Person, number: int) -> Message:
    """From the menu to this question; 10 is the summary."""
    screen = await open_questions(person)
    for question in range(1, number):
        screen = await answer(person, question)
    return screen


async def get_free_program(person: Person) -> None:
    """From the menu to the free program on its way."""
    await stand_at(person, len(ANSWERS) + 1)
    await person.tap("Получить программу")
    await person.sees("Готово! Программа уже идёт сюда")


async def say_paid(person: Person, offer: str = "Программа на месяц") -> Message:
    """From the menu to «✅ Перевод сделан»; returns the request for a receipt."""
    await person.tap(OFFERS)
    await person.sees("Личная программа от тренера")
    await person.tap(offer)
    await person.sees("Цена:")
    await person.tap("💳 Оплатить переводом")
    await person.sees("нажмите «✅ Перевод сделан»")
    await person.tap("✅ Перевод сделан")
    return await person.sees("Пришлите фото или PDF чека")


async def pay(world: World, person: Person, offer: str = "Программа на месяц") -> int:
    """Pay with a photo as the receipt; returns the payment's number."""
    await say_paid(person, offer)
    await person.send_photo()
    await person.sees(WAITING)
    number = await world.number_of(person)
    (payment,) = await world.row(f"SELECT max(id) FROM payments WHERE client_id = {number}")
    return int(payment)


async def confirm(trainer: Person, payment: int) -> Message:
    """Confirm with the command; returns the payment's screen."""
    asked = await trainer.send(f"/confirm_payment {payment}")
    # The notice of another payment, which may come only now, has the same button.
    return await trainer.sees_button("📋 Выдать программу", after=asked, under=f"Оплата №{payment}\n")


async def open_draft(world: World, trainer: Person, person: Person) -> Message:
    """Confirm a new payment of this client and open the draft for it."""
    await confirm(trainer, await pay(world, person))
    await trainer.tap("📋 Выдать программу")
    return await trainer.sees("Присылайте сюда тексты")


async def set_payment_details(trainer: Person) -> None:
    """From the menu: say where the money goes; until then every payment asks the trainer for it."""
    await trainer.tap("⚙️ Настройки")
    await trainer.sees_button("💳 Реквизиты")
    await trainer.tap("💳 Реквизиты")
    await trainer.sees("Реквизитов пока нет")
    await trainer.send("Карта 2200 7001 2345 6789")
    await trainer.sees("Реквизиты, которые видит клиент")
