"""A trainer joins by a link, works, and is removed."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.e2e.conftest import Worlds
from tests.support.steps import MENU, arrive, confirm, pay, set_payment_details
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

VOID = "Это приглашение больше не действует"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    """One of its own: others count who gets a notice."""
    async with worlds(LOG_LEVEL="DEBUG") as world:
        await set_payment_details(await world.owner())
        yield world


async def open_team(owner: Person) -> Message:
    asked = await owner.send("/menu")
    await owner.sees("Меню тренера", after=asked)
    await owner.tap("⚙️ Настройки")
    await owner.sees_button("👥 Сотрудники")
    await owner.tap("👥 Сотрудники")
    return await owner.sees("👑 Анна")


async def invite(owner: Person) -> str:
    """Make an invite; what its link says to the bot."""
    await open_team(owner)
    await owner.tap("➕ Пригласить тренера")
    await owner.sees("Приглашение для тренера")
    link = await owner.tap("📋 Скопировать ссылку")
    return link.partition("?start=")[2]


async def hire(world: World, owner: Person) -> Person:
    """Somebody new who has opened an invite."""
    trainer = world.newcomer("Вера")
    await trainer.send(f"/start {await invite(owner)}")
    await trainer.sees("Меню тренера")
    return trainer


async def dismiss(owner: Person, trainer: Person) -> None:
    name = f"Вера {trainer.user['last_name']}"
    await open_team(owner)
    await owner.tap(name)
    await owner.sees("Сотрудниками управляют только владельцы")
    await owner.tap("Убрать")
    await owner.sees("Убрать доступ?")
    await owner.tap("Да, убрать доступ")
    await owner.sees("👑 Анна")
    assert name not in owner.last.labels


async def test_a_trainer_joins_works_and_is_removed(world: World, anna: Person, ivan: Person) -> None:
    vera = await hire(world, anna)
    await anna.sees(f"Вера {vera.user['last_name']} теперь тренер")
    assert "/confirm_payment" in vera.commands()
    assert await world.rows(f"SELECT id FROM clients WHERE telegram_id = {vera.id}") == []

    await arrive(ivan)
    payment = await pay(world, ivan)
    notice = await vera.sees(f"💳 Оплата №{payment}\n")
    screen = await confirm(vera, payment)
    await ivan.sees("Оплата получена")
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]

    await dismiss(anna, vera)

    before = await world.counts()
    await vera.tap("📋 Выдать программу", message=screen)
    await vera.settles()
    await vera.forge(f"card:{await world.number_of(ivan)}", message=notice)
    await vera.settles()
    for command in ("/menu", f"/confirm_payment {payment}"):
        await vera.send(command)
        await vera.sees("Доступа больше нет")
    assert await world.counts() == before
    assert vera.commands() == ["/start", "/program", "/help", "/cancel", "/forget"]
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await world.sent_all(anna, vera)
    assert vera.find("Ольга") is None, "no more notices"
    await vera.send("/start")
    greeting = await vera.sees("Здравствуйте, Вера")
    assert greeting.buttons == MENU


async def test_a_trainer_who_was_removed_comes_back_by_a_new_link(world: World, anna: Person) -> None:
    vera = await hire(world, anna)
    (number,) = await world.row(f"SELECT id FROM staff WHERE telegram_id = {vera.id}")
    await dismiss(anna, vera)
    link = await invite(anna)

    asked = await vera.send(f"/start {link}")
    await vera.sees("Меню тренера", after=asked)

    assert await world.row(f"SELECT id, removed_at FROM staff WHERE telegram_id = {vera.id}") == (number, None)


async def test_the_same_update_again_opens_the_menu_and_hires_nobody_else(world: World, anna: Person) -> None:
    vera = await hire(world, anna)
    link = await invite(anna)
    before = await world.rows("SELECT telegram_id FROM staff ORDER BY id")
    for _ in range(2):
        asked = await vera.send(f"/start {link}")
        await vera.sees("Меню тренера", after=asked)
    assert await world.rows("SELECT telegram_id FROM staff ORDER BY id") == before
    boris = world.newcomer("Борис")
    await boris.send(f"/start {link}")
    await boris.sees("Меню тренера")


async def test_links_that_are_void_greet_as_ever(world: World, anna: Person) -> None:
    used = await invite(anna)
    vera = world.newcomer("Вера")
    await vera.send(f"/start {used}")
    await vera.sees("Меню тренера")
    expired = await invite(anna)
    await world.change("UPDATE staff_invites SET expires_at = created_at WHERE used_at IS NULL")
    before = await world.row("SELECT count(*) FROM staff")
    for link in (used, expired, "staff_", "staff_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", f"{expired[:-1]}-"):
        guest = world.newcomer("Гость")
        await guest.send(f"/start {link}")
        greeting = await guest.sees(VOID)
        assert "Здравствуйте, Гость" in greeting.text
        assert greeting.buttons == MENU
        assert await world.row(f"SELECT source FROM clients WHERE telegram_id = {guest.id}") == (None,)
    assert await world.row("SELECT count(*) FROM staff") == before
    assert not any(expired[len("staff_") :] in line for line in world.bot.output)


async def test_many_open_one_link_at_once(world: World, anna: Person) -> None:
    link = await invite(anna)
    people = [world.newcomer("Гость") for _ in range(10)]
    for person in people:
        await person.send(f"/start {link}")
    await world.api.settle()
    await world.comes_true(lambda: all(person.from_bot for person in people))
    ids = ", ".join(str(person.id) for person in people)
    assert await world.row(f"SELECT count(*) FROM staff WHERE telegram_id IN ({ids})") == (1,)
    assert await world.row(f"SELECT count(*) FROM clients WHERE telegram_id IN ({ids})") == (9,)
