"""A client who blocks the bot: noted, told to staff, not served as active, and welcome back without a move."""

import pytest

from bot.demo.people.person import Person
from tests.support.steps import arrive, confirm, get_free_program, open_draft, pay, stand_at
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def is_blocked(world: World, person: Person) -> bool:
    (since,) = await world.row(f"SELECT blocked_at FROM clients WHERE telegram_id = {person.id}")
    return since is not None


async def test_a_client_who_blocks_and_unblocks_is_noted_and_stays_where_they_are(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    ivan.block()
    notice = await anna.sees(f"{ivan.user['last_name']}: клиент заблокировал бота")
    assert notice.silent
    assert await is_blocked(world, ivan)
    await anna.tap("👤 Карточка", message=notice)
    await anna.sees("🚫 Заблокировал бота")
    ivan.unblock()
    await world.api.settle()
    assert not await is_blocked(world, ivan)
    assert await world.path(ivan) == ["Первичный контакт"]


async def test_start_brings_a_client_back_without_a_move(world: World, ivan: Person) -> None:
    await arrive(ivan)
    ivan.block()
    await world.api.settle()
    assert await is_blocked(world, ivan)
    ivan.chat.blocked = False  # whoever comes back by a link sends /start at once
    screen = ivan.last
    await ivan.send("/start")
    await ivan.sees("Здравствуйте", after=screen)
    assert not await is_blocked(world, ivan)
    assert await world.path(ivan) == ["Первичный контакт"]


async def test_a_paid_program_that_did_not_arrive_is_sent_again_and_only_what_is_missing(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    await open_draft(world, anna, ivan)
    for number, text in enumerate(("Понедельник: присед", "Среда: жим", "Пятница: тяга"), 1):
        await anna.send(text)
        await anna.sees(f"В черновике {number} сообщени")
    await world.sent_all(ivan)
    await anna.tap("Отправить клиенту")
    await ivan.sees("Понедельник: присед")
    planned = world.api.fail("sendMessage", status=403, chat_id=ivan.id)
    notice = await anna.sees(f"{ivan.user['last_name']}: программа не дошла")
    assert planned.met == 1
    assert await is_blocked(world, ivan)
    client = await world.number_of(ivan)
    assert await world.rows(f"SELECT status FROM programs WHERE client_id = {client}") == [("failed",)]
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]
    assert ivan.find("Среда: жим") is None

    assert await anna.tap("🔁 Отправить ещё раз", message=notice) == "Отправляю"
    await ivan.sees("Пятница: тяга")
    await world.sent_all(ivan)
    texts = [m.text for m in ivan.from_bot]
    assert texts[-3:] == ["Понедельник: присед", "Среда: жим", "Пятница: тяга"]
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]
    assert await anna.tap("🔁 Отправить ещё раз", message=notice) != "Отправляю"
    assert not await is_blocked(world, ivan)


async def test_a_free_program_waits_until_its_client_comes_back(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await get_free_program(ivan)
    await ivan.sees("Ваша первая неделя готова")
    ivan.block()
    client = await world.number_of(ivan)
    await world.becomes([("failed",)], f"SELECT status FROM programs WHERE client_id = {client}")
    notice = await anna.sees(f"{ivan.user['last_name']}: программа не дошла")
    ivan.unblock()
    await ivan.send("/start")
    await ivan.sees("Здравствуйте")
    await anna.tap("🔁 Отправить ещё раз", message=notice)
    await world.becomes([("delivered",)], f"SELECT status FROM programs WHERE client_id = {client}")
    assert sum("Ваша первая неделя готова" in m.text for m in ivan.from_bot) == 1
    assert await world.path(ivan) == ["Первичный контакт", "Консультация"]


async def test_words_that_did_not_get_through_come_when_the_client_is_back(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    payment = await pay(world, ivan)
    ivan.block()
    await confirm(anna, payment)
    await world.becomes([("failed",)], f"SELECT status FROM outbox WHERE chat_id = {ivan.id}")
    ivan.unblock()
    await ivan.sees("✅ Оплата получена")
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]


async def test_a_client_who_blocks_while_the_bot_answers_is_noted_and_leaves_no_error(
    world: World, ivan: Person
) -> None:
    await arrive(ivan)
    await stand_at(ivan, 2)
    planned = world.api.fail("sendMessage", times=5, status=403, chat_id=ivan.id)
    await ivan.send("34")
    await world.api.settle()
    assert planned.met
    world.api.clear_plans()
    (since,) = await world.row(f"SELECT blocked_at FROM clients WHERE telegram_id = {ivan.id}")
    assert since is not None
    await ivan.send("/start")
    await ivan.sees("Здравствуйте")
    await ivan.tap("📝 Бесплатная программа")
    await ivan.sees("Вопрос 3 из 9")
