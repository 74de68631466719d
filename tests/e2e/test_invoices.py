"""Payments in Telegram with the real process: paid, unheard, told again, killed at each step; always one payment."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.demo.server.payments import PROVIDER_TOKEN
from tests.e2e.conftest import Worlds
from tests.support.steps import arrive
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

MONTH = "Программа на месяц"
STARS, CARD, SUBSCRIPTION = "⭐ Оплатить в Stars", "💳 Оплатить картой", "⭐ Подписка"
PAID = "Оплата получена"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(PAYMENT_PROVIDER_TOKEN=PROVIDER_TOKEN) as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["query is too old", "message is not modified", "message to delete not found"])
        await world.owner()
        sold = "stars_price = 500, by_card = true, subscribes = true"
        await world.change(f"UPDATE offers SET {sold} WHERE title = '{MONTH}'")
        yield world


async def wants(person: Person, way: str) -> Message:
    await arrive(person)
    await person.tap("🛒 Тарифы")
    await person.sees("Личная программа от тренера")
    await person.tap(MONTH)
    await person.sees("Цена:")
    await person.tap(way)
    if way == SUBSCRIPTION:
        return await person.sees("спишется сейчас")
    await person.sees("Счёт за «")
    return next(message for message in reversed(person.from_bot) if message.invoice is not None)


async def charged(world: World, person: Person) -> list[tuple[str, str, int]]:
    number = await world.number_of(person)
    payments = f"SELECT method, status, amount FROM payments WHERE client_id = {number} ORDER BY id"
    return [(str(method), str(status), int(amount)) for method, status, amount in await world.rows(payments)]


async def hears(world: World, person: Person, *, times: int = 1) -> None:
    await world.comes_true(lambda: sum(PAID in message.text for message in person.from_bot) >= times)
    await world.sent_all(person)


async def test_a_card_and_stars_are_paid_in_the_chat(world: World, anna: Person, ivan: Person) -> None:
    await wants(ivan, CARD)
    assert await ivan.pay() == ""
    await hears(world, ivan)
    await wants(ivan, STARS)
    assert await ivan.pay() == ""
    await hears(world, ivan, times=2)
    assert await charged(world, ivan) == [("card", "confirmed", 300_000), ("stars", "confirmed", 500)]
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]
    await anna.sees("Оплачено в Stars")


async def test_told_again_and_paid_twice(world: World, ivan: Person) -> None:
    invoice = await wants(ivan, STARS)
    assert await ivan.pay(invoice) == ""
    world.api.payments.tell_again(ivan.charges[0])
    assert await ivan.pay(invoice) == ""
    world.api.payments.tell_again(ivan.charges[1])
    await hears(world, ivan, times=2)
    await world.api.settle()
    assert await charged(world, ivan) == [("stars", "confirmed", 500)] * 2


async def test_another_price_is_refused_in_words(world: World, ivan: Person) -> None:
    invoice = await wants(ivan, STARS)
    await world.change(f"UPDATE offers SET stars_price = 600 WHERE title = '{MONTH}'")
    try:
        assert "тариф изменился" in await ivan.pay(invoice)
    finally:
        await world.change(f"UPDATE offers SET stars_price = 500 WHERE title = '{MONTH}'")
    assert ivan.charges == []


async def test_what_came_while_the_bot_was_away_is_a_payment_at_its_start(world: World, ivan: Person) -> None:
    invoice = await wants(ivan, STARS)
    await world.api.settle()
    await world.bot.stop()
    await ivan.pay_unheard(invoice)
    await world.bot.start()
    await hears(world, ivan)
    assert await charged(world, ivan) == [("stars", "confirmed", 500)]


async def test_stars_go_back(world: World, anna: Person, ivan: Person) -> None:
    await wants(ivan, STARS)
    await ivan.pay()
    await hears(world, ivan)
    number = await world.number_of(ivan)
    (payment,) = await world.row(f"SELECT id FROM payments WHERE client_id = {number}")
    asked = await anna.send(f"/confirm_payment {payment}")
    await anna.sees_button("Вернуть Stars", after=asked)
    await anna.tap("Вернуть Stars")
    await anna.sees("Telegram вернёт звёзды сразу")
    await anna.tap("Да, вернуть 500 ⭐")
    await ivan.sees("Звёзды уже на вашем счёте")
    assert await world.rows(f"SELECT amount FROM refunds WHERE payment_id = {payment}") == [(500,)]


async def test_a_subscription_renews_and_is_left_with_all_data(world: World, ivan: Person) -> None:
    screen = await wants(ivan, SUBSCRIPTION)
    link = screen.raw["reply_markup"]["inline_keyboard"][0][0]["url"]
    assert await ivan.pay(link) == ""
    await hears(world, ivan)
    assert "вторая не нужна" in await ivan.pay(link)
    (subscription,) = ivan.subscriptions
    world.api.subscriptions.renew(subscription)
    await ivan.sees("Подписка продлена")
    number = await world.number_of(ivan)
    owed = f"SELECT owed, count(*) FROM payments WHERE client_id = {number} GROUP BY owed ORDER BY owed"
    assert [(bool(is_owed), count) for is_owed, count in await world.rows(owed)] == [(False, 1), (True, 1)]
    await ivan.send("/forget")
    await ivan.sees("Подписка тоже закончится")
    await ivan.tap(ivan.last.labels[0])
    await ivan.sees("данные удалены")
    await world.comes_true(lambda: subscription.canceled_by_bot)
    await world.becomes([("ended",)], f"SELECT state FROM subscriptions WHERE client_id = {number}")


async def test_killed_before_the_charge_is_taken(world: World, ivan: Person) -> None:
    invoice = await wants(ivan, STARS)
    await world.api.settle()
    await world.bot.kill()
    world.api.payments.tell(ivan.charged(invoice.invoice))
    await world.bot.start()
    await hears(world, ivan)
    assert await charged(world, ivan) == [("stars", "confirmed", 500)]


async def test_killed_between_the_record_and_the_word_of_it(world: World, ivan: Person) -> None:
    """The payment is recorded, nobody has heard of it, and its update is not confirmed."""
    invoice = await wants(ivan, STARS)
    await world.api.settle()
    held = world.api.hold("sendMessage")
    assert await ivan.pay(invoice) == ""
    number = await world.number_of(ivan)
    await world.becomes([(1,)], f"SELECT count(*) FROM payments WHERE client_id = {number}")
    await world.comes_true(lambda: bool(held.calls))
    await world.bot.kill()
    held.release()
    world.api.payments.tell_again(ivan.charges[0])
    await world.bot.start()
    await hears(world, ivan)
    await world.api.settle()
    assert await charged(world, ivan) == [("stars", "confirmed", 500)]
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]
    told = f"SELECT count(*) FROM outbox WHERE client_id = {number} AND content LIKE '%payment_confirmed%'"
    told = told.replace("content LIKE", "CAST(content AS TEXT) LIKE")
    assert await world.row(told) == (1,)


async def test_killed_at_any_moment_there_is_one_payment_for_each_charge(world: World) -> None:
    people = [world.newcomer(f"Гость {number}") for number in range(4)]
    invoices = [await wants(person, STARS) for person in people]
    await world.api.settle()
    for person, invoice, pause in zip(people, invoices, (0.0, 0.01, 0.03, 0.08), strict=True):
        world.api.payments.tell(person.charged(invoice.invoice))
        await asyncio.sleep(pause)
        await world.bot.kill()
        await world.bot.start()
    for person in people:
        await hears(world, person)
        assert await charged(world, person) == [("stars", "confirmed", 500)]


async def test_killed_between_the_refund_and_its_record(world: World, anna: Person, ivan: Person) -> None:
    await wants(ivan, STARS)
    await ivan.pay()
    await hears(world, ivan)
    number = await world.number_of(ivan)
    (payment,) = await world.row(f"SELECT id FROM payments WHERE client_id = {number}")
    await world.api.settle()
    await world.bot.kill()
    world.api.payments.refund(ivan.id, ivan.charges[0].id)
    await world.bot.start()
    refunds = f"SELECT amount FROM refunds WHERE payment_id = {payment}"
    await world.becomes([(500,)], refunds)
    await ivan.sees("Звёзды уже на вашем счёте")
    await world.api.settle()
    assert await world.rows(refunds) == [(500,)]
