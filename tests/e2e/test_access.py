"""Somebody else's commands, buttons and numbers: nothing happens, nothing leaks, and the log says who tried."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.telegram.callbacks import (
    Decide,
    LeaveOut,
    NoReceipt,
    OpenCard,
    OpenHeld,
    OpenOffer,
    OpenSettings,
    Paid,
    SendProgram,
    Transfer,
    TryAgain,
)
from bot.telegram.payment_callbacks import PaidOffer
from tests.e2e.conftest import Worlds
from tests.support.steps import MENU, arrive, get_free_program, pay, say_paid, set_payment_details, stand_at
from tests.support.world import OWNER, World

pytestmark = pytest.mark.asyncio(loop_scope="package")

BORIS = 2


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(owners=[OWNER, BORIS], LOG_LEVEL="DEBUG") as world:
        await set_payment_details(await world.owner())
        await world.owner(BORIS, "Борис")
        yield world


def secrets_of(person: Person) -> set[str]:
    """What nobody but staff may read."""
    return {str(person.user["last_name"]), "Меню тренера", "Карточка", "Подтвердить", "Настройки"}


def said_of(world: World, person: Person) -> list[str]:
    """The warnings about this person in the log."""
    return [line for line in world.bot.output if " WARNING " in line and str(person.id) in line]


async def test_a_client_types_the_commands_of_staff(world: World, anna: Person, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    payment = await pay(world, olga)
    await arrive(ivan)
    before = await world.counts()
    commands = ("/menu", f"/confirm_payment {payment}", "/confirm_payment", "/pipeline", "/clients", "/stages")
    for command in (*commands, f"/client_{await world.number_of(olga)}"):
        await ivan.send(command)
        await ivan.settles(quiet=0.05)
        assert ivan.last.buttons == MENU
        assert not any(secret in ivan.last.text for secret in secrets_of(olga))
    await world.comes_true(lambda: len(said_of(world, ivan)) >= len(commands) + 1)
    assert len(said_of(world, ivan)) == len(commands) + 1
    assert await world.counts() == before
    assert await world.row(f"SELECT status FROM payments WHERE id = {payment}") == ("pending",)
    assert set(ivan.commands()).isdisjoint({"/menu", "/confirm_payment"})


async def test_a_client_forges_the_buttons_of_staff(world: World, anna: Person, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await get_free_program(olga)
    payment = await pay(world, olga)
    client = await world.number_of(olga)
    (program,) = await world.row(f"SELECT id FROM programs WHERE client_id = {client}")
    asked = await anna.send(f"/confirm_payment {payment}")
    screen = await anna.sees_button("📋 Выдать программу", after=asked)
    copied = [button["callback_data"] for row in screen.inline for button in row]
    assert len(copied) >= 3

    await arrive(ivan)
    await world.sent_all(olga)
    before = await world.counts()
    forged = [
        Decide(payment=payment, confirm=True).pack(),
        Decide(payment=payment, confirm=False).pack(),
        OpenCard(client=client).pack(),
        OpenHeld(program=program).pack(),
        TryAgain(program=program).pack(),
        LeaveOut(program=program, part=1).pack(),
        OpenSettings().pack(),
        *copied,
    ]
    for data in forged:
        await ivan.forge(data)
        await ivan.settles(quiet=0.05)
        assert ivan.last.buttons == MENU
        assert not any(secret in ivan.last.text for secret in secrets_of(olga))
    await world.comes_true(lambda: len(said_of(world, ivan)) >= len(forged))
    assert len(said_of(world, ivan)) == len(forged)
    assert {**await world.counts(), "outbox": 0} == {**before, "outbox": 0}
    assert await world.row(f"SELECT status FROM payments WHERE id = {payment}") == ("confirmed",)


async def test_a_client_forges_the_numbers_of_others(world: World, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await get_free_program(olga)
    await world.sent_all(olga)
    await say_paid(olga)
    client = await world.number_of(olga)
    (program,) = await world.row(f"SELECT id FROM programs WHERE client_id = {client}")
    payment, request = await world.row(f"SELECT id, request_id FROM payments WHERE client_id = {client}")
    await arrive(ivan)
    await world.api.settle()
    before = await world.counts()
    forged = [
        NoReceipt(payment=payment).pack(),
        "noreceipt:-1",
        SendProgram(program=program).pack(),
        OpenOffer(offer=999).pack(),
        Transfer(offer=999).pack(),
        Paid(request=request).pack(),
        PaidOffer(offer=999, price=1).pack(),
    ]
    for data in forged:
        await ivan.forge(data)
        await ivan.settles(quiet=0.05)
        assert ivan.last.buttons == MENU
    for data in (
        "",
        "pay",
        "pay:x:1",
        "go:nowhere",
        "q:sex:other",
        "noreceipt:9999999999999999999999",
        "program:-99999999999",
        "offer:3000000000",
        "\x1d",
        "a" * 64,
    ):
        await ivan.forge(data)
        await ivan.settles(quiet=0.05)
        assert ivan.last.buttons == MENU
    assert await world.counts() == before
    assert await world.row(f"SELECT submitted_at FROM payments WHERE id = {payment}") == (None,)


async def test_the_log_warns_of_who_tries_the_numbers_of_others(world: World, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await get_free_program(olga)
    await world.sent_all(olga)
    await say_paid(olga)
    client = await world.number_of(olga)
    (program,) = await world.row(f"SELECT id FROM programs WHERE client_id = {client}")
    (payment,) = await world.row(f"SELECT id FROM payments WHERE client_id = {client}")
    await arrive(ivan)
    for data in (NoReceipt(payment=payment).pack(), SendProgram(program=program).pack()):
        await ivan.forge(data)
        await ivan.settles()
    await world.comes_true(lambda: len(said_of(world, ivan)) >= 2)
    assert len(said_of(world, ivan)) == 2


async def test_the_bot_is_silent_in_groups(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await world.api.settle()
    group = world.api.group(-100500, "Зал")
    before = await world.counts()
    for person in (anna, ivan, world.newcomer("Чужой")):
        for text in ("/start", "/menu", "/confirm_payment 1", "привет"):
            await person.send(text, chat=group)
    await world.api.settle()
    assert all(not message.from_bot for message in group.messages)
    assert (await world.counts())["clients"] == before["clients"]


async def test_the_log_names_nobody(world: World, anna: Person) -> None:
    vera = world.newcomer("Вероника", username="veronika_secret")
    await arrive(vera)
    await stand_at(vera, 4)
    await vera.send("77,7")
    await vera.sees("Вопрос 5 из 9")
    for label in ("Выносливость", "Средний", "Улица", "4", "Другое"):
        await vera.tap(label)
        await vera.settles(quiet=0.05)
    await vera.tap("Готово")
    await vera.sees("Опишите своими словами")
    await vera.send("тайная болезнь")
    await vera.sees("Проверьте ответы")
    await vera.send_contact("+79995554433")
    await vera.sees("номер сохранён")
    await vera.sees_button("Получить программу")
    await vera.tap("Получить программу")
    await vera.sees("Тренер уже знает о вас")
    payment = await pay(world, vera)
    asked = await anna.send(f"/confirm_payment {payment}")
    await anna.sees_button("📋 Выдать программу", after=asked)
    log = "\n".join(world.bot.output)
    names = [str(vera.user[key]) for key in ("first_name", "last_name", "username")]
    for private in (*names, "77,7", "77.7", "тайная", "9995554433", "Петров", "Анна", world.api.token):
        assert private not in log


async def test_an_owner_taken_out_of_admin_ids_loses_access_at_the_next_start(world: World, ivan: Person) -> None:
    boris = world.api.person(BORIS, "Борис")
    asked = await boris.send("/menu")
    menu = await boris.sees("Меню тренера", after=asked)
    world.bot.env["ADMIN_IDS"] = str(OWNER)
    await world.bot.restart()
    await world.api.settle()
    await boris.tap("💳 Оплаты", message=menu)
    await boris.settles()
    await boris.send("/menu")
    await boris.settles()
    await boris.send("/confirm_payment 1")
    await boris.settles()
    assert "Оплаты" not in boris.last.text
    assert await world.row(f"SELECT removed_at IS NOT NULL FROM staff WHERE telegram_id = {BORIS}") == (True,)
    await world.comes_true(lambda: boris.commands() == ["/start", "/program", "/help", "/cancel", "/forget"])
    last = boris.last
    await arrive(ivan)
    await pay(world, ivan)
    await world.becomes([], f"SELECT id FROM outbox WHERE status = 'pending' AND chat_id = {BORIS}")
    assert boris.last is last, "no more notices"
