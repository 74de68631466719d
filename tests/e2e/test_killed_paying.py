"""Killed (kill -9) at each step from what somebody pays to the program they get, and again with its renewal.

One payment for what was paid, one program for each payment, the right stage and the right days.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date, timedelta

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.e2e.conftest import Worlds
from tests.support.depth import DEEP
from tests.support.paying import MONTH, STARS
from tests.support.steps import WAITING, arrive, set_payment_details
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

DAY = timedelta(days=1)
TITLE = "Месяц силы"
HAND_OVER, SEND = "📋 Выдать программу", f"✅ Отправить «{TITLE}»"
ANSWER, WORDS = "answerCallbackQuery", "sendMessage"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["query is too old", "message is not modified", "message to delete not found"])
        owner = await world.owner()
        await set_payment_details(owner)
        await world.change(f"UPDATE offers SET stars_price = 500 WHERE title = '{MONTH}'")
        await make_template(owner)
        yield world


async def make_template(trainer: Person) -> None:
    await trainer.send("/menu")
    for label in ("📋 Программы", "📑 Шаблоны", "➕ Новый шаблон"):
        await trainer.sees_button(label)
        await trainer.tap(label)
    await trainer.sees("Как назвать")
    await trainer.send(TITLE)
    await trainer.sees("Шаблон пустой")
    await trainer.send("Понедельник: ноги")
    await trainer.sees_button("👁 Посмотреть")


async def killed(world: World, at: str, doing: Awaitable[object]) -> None:
    """Do it; the process dies with a call of this method on its way, of which it never hears, and is started again."""
    await world.api.settle()
    held = world.api.hold(at)
    await doing
    await world.comes_true(lambda: bool(held.calls))
    await world.bot.kill()
    held.release()
    await world.bot.start()
    await world.api.settle()


async def transfers(world: World, person: Person, at: str) -> None:
    """From the offer to the receipt that staff have."""
    await person.tap("💳 Оплатить переводом")
    await person.sees("нажмите «✅ Перевод сделан»")
    await killed(world, ANSWER, person.tap("✅ Перевод сделан", wait=False))
    await person.sees("Пришлите фото или PDF чека")
    await killed(world, "sendPhoto" if at == ANSWER else WORDS, person.send_photo())
    await person.sees(WAITING)


async def pays_in_stars(world: World, person: Person, at: str) -> None:
    await killed(world, "sendInvoice" if at == ANSWER else WORDS, person.tap(STARS, wait=False))
    await person.sees("Счёт за «")
    invoice = next(message for message in reversed(person.from_bot) if message.invoice is not None)
    await killed(world, WORDS, person.pay(invoice))


async def is_confirmed(world: World, trainer: Person, at: str) -> None:
    await trainer.sees_button("✅ Подтвердить")
    await killed(world, at, trainer.tap("✅ Подтвердить", wait=False))


async def payment_of(world: World, person: Person) -> int:
    number = await world.number_of(person)
    (payment,) = await world.row(f"SELECT max(id) FROM payments WHERE client_id = {number}")
    return int(payment)


async def gets_the_program(world: World, trainer: Person, person: Person, payment: int, at: str) -> None:
    screen = await sees_payment(trainer, payment)
    await killed(world, ANSWER, trainer.tap(HAND_OVER, message=screen, wait=False))
    await opens_the_draft(trainer, payment)
    await asyncio.sleep(1)  # nobody sends what they have not looked at
    await killed(world, at, trainer.tap(SEND, wait=False))
    if await world.rows(f"SELECT id FROM payments WHERE id = {payment} AND owed"):
        await opens_the_draft(trainer, payment)
        await asyncio.sleep(1)
        await trainer.tap(SEND)
    await world.sent_all(person)


async def opens_the_draft(trainer: Person, payment: int) -> None:
    """Begin anew: of conversations in memory nothing is left after the end."""
    await trainer.tap(HAND_OVER, message=await sees_payment(trainer, payment))
    await trainer.sees_button(SEND)


async def sees_payment(trainer: Person, payment: int) -> Message:
    """Return the payment's screen; its notice, which may come only now, has the same button."""
    asked = await trainer.send(f"/confirm_payment {payment}")
    return await trainer.sees(f"Оплата №{payment}\n", after=asked)


async def days_of(world: World, person: Person) -> list[tuple[date, date]]:
    """The first and the last days of the programs that have reached the person; each is for a payment of its own."""
    number = await world.number_of(person)
    found = await world.rows(
        "SELECT payment_id, starts_on, ends_on FROM programs"
        f" WHERE client_id = {number} AND status = 'delivered' ORDER BY starts_on"
    )
    assert len({payment for payment, _, _ in found}) == len(found)
    return [(date.fromisoformat(str(first)), date.fromisoformat(str(last))) for _, first, last in found]


# Each takes a dozen starts of the bot.
QUICK, MORE = [(transfers, ANSWER), (pays_in_stars, WORDS)], [(transfers, WORDS), (pays_in_stars, ANSWER)]


@pytest.mark.parametrize(("pays", "at"), [*QUICK, *(MORE if DEEP else [])])
async def test_killed_at_each_step_from_paying_to_the_renewed_program(
    world: World, anna: Person, ivan: Person, pays: Callable[[World, Person, str], Awaitable[None]], at: str
) -> None:
    await arrive(ivan)
    await ivan.tap("🛒 Тарифы")
    await ivan.sees("Личная программа от тренера")
    await ivan.tap(MONTH)
    await ivan.sees("Цена:")
    await pays(world, ivan, at)
    first = await payment_of(world, ivan)
    if pays is transfers:
        await is_confirmed(world, anna, at)
    await gets_the_program(world, anna, ivan, first, at)
    ((begun, last),) = await days_of(world, ivan)
    assert last == begun + 29 * DAY
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]

    # Twenty-seven days later.
    lately = last - 27 * DAY
    moved = f"starts_on = '{begun - 27 * DAY}', ends_on = '{lately}'"
    await world.change(f"UPDATE programs SET {moved} WHERE payment_id = {first}")
    await anna.send("/today")
    await anna.sees_button("Продлить")
    await killed(world, at, anna.tap("Продлить", wait=False))
    await ivan.sees_button("Продлить")
    await killed(world, ANSWER, ivan.tap("Продлить", wait=False))
    await ivan.sees("Цена:")
    await pays(world, ivan, at)
    second = await payment_of(world, ivan)
    assert second != first
    if pays is transfers:
        await is_confirmed(world, anna, at)
    await gets_the_program(world, anna, ivan, second, at)

    assert await days_of(world, ivan) == [(begun - 27 * DAY, lately), (lately + DAY, lately + 30 * DAY)]
    number = await world.number_of(ivan)
    kept = f"SELECT status, owed FROM payments WHERE client_id = {number} ORDER BY id"
    assert [(status, bool(owed)) for status, owed in await world.rows(kept)] == [("confirmed", False)] * 2
    assert (await world.path(ivan))[-1] == "Активный клиент"
    # What was on its way comes twice, and nothing else.
    assert [message.text for message in ivan.from_bot].count("Понедельник: ноги") <= 2 * 2
