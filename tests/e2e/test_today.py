"""A trainer's day by the real process: what waits, a step at its hour, what a killed process leaves."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.support.steps import arrive, pay, set_payment_details
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        await set_payment_details(await world.owner())
        yield world


def row_of(anna: Person, person: Person, sign: str) -> str:
    """The label of the row about this person on the newest list."""
    return next(label for label in anna.last.labels if label.startswith(f"{sign} {person.user['first_name']} "))


async def test_two_receipts_are_decided_one_after_the_other(world: World, anna: Person) -> None:
    ivan, olga = world.newcomer("Иван"), world.newcomer("Ольга")
    for person in (ivan, olga):
        await arrive(person)
        await pay(world, person)
    await world.sent_all(anna)
    asked = await anna.send("/today")
    screen = await anna.sees("☀️ Сегодня", after=asked)
    await anna.tap(row_of(anna, ivan, "💳"), message=screen)
    await anna.sees("Оплата №", after=asked)
    await anna.tap("✅ Подтвердить", message=screen)
    await anna.sees("✅ Готово. Дальше: 💳 Ольга", after=asked)
    await anna.tap("✅ Подтвердить", message=screen)
    await anna.sees("✅ Готово. Дальше: 📋 Иван", after=asked)

    confirmed = (
        f"SELECT count(*) FROM payments WHERE status = 'confirmed' AND client_id = {await world.number_of(olga)}"
    )
    assert await world.row(confirmed) == (1,)


async def test_a_step_comes_once_at_its_hour_though_the_process_was_killed_before(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    number = await world.number_of(ivan)
    await world.sent_all(anna)
    asked = await anna.send(f"/client_{number}")
    card = await anna.sees_button("⏰ Шаг", after=asked)
    await anna.tap("⏰ Шаг", message=card)
    await anna.sees_button("Завтра", after=asked)
    await anna.tap("Завтра", message=card)
    await anna.sees_button("Без слов", after=asked)
    words = await anna.send("спросить про отпуск")
    await anna.sees("⏰ завтра, 10:00 · спросить про отпуск", after=asked)
    await world.bot.kill()
    await world.change("UPDATE timers SET due_at = '2026-01-01 00:00:00+00:00' WHERE kind = 'morning'")
    (soon,) = await world.row("SELECT created_at FROM steps ORDER BY id DESC LIMIT 1")
    await world.change(f"UPDATE timers SET due_at = '{soon}' WHERE kind = 'step_due' AND client_id = {number}")
    await world.bot.start()

    told = await anna.sees_button("✅ Сделано", after=words)
    assert "спросить про отпуск" in told.text
    await world.becomes([("done",)], f"SELECT status FROM timers WHERE kind = 'step_due' AND client_id = {number}")
    await anna.tap("✅ Сделано", message=told)
    await anna.sees_button("Через неделю", after=told)
    assert await world.row(f"SELECT status FROM steps WHERE client_id = {number}") == ("done",)
    assert sum("спросить про отпуск" in message.text for message in anna.from_bot if message.id > words.id) <= 2
