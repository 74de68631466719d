"""An owner sets the funnel up in the chat, the bot follows, and a trainer is refused."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing

import asyncpg
import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.e2e.conftest import Worlds
from tests.support.steps import OFFERS, arrive, confirm, get_free_program, pay, set_payment_details
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

OLEG = 2
STAGES = "SELECT name FROM pipeline_stages ORDER BY position"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        await set_payment_details(await world.owner())
        yield world


async def execute(world: World, statement: str) -> None:
    """Change the database behind the bot's back."""
    if world.database_url.startswith("sqlite"):
        file = world.database_url.removeprefix("sqlite://")
        await asyncio.to_thread(_write, file, statement)
        return
    connection = await asyncpg.connect(world.database_url)
    await connection.execute(statement)
    await connection.close()


def _write(file: str, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


async def open_stages(person: Person) -> Message:
    """Open the list of stages."""
    asked = await person.send("/stages")
    return await person.sees("Этапы воронки", after=asked)


def screen_of(person: Person) -> Message:
    """The live screen; notices may have come below it."""
    return next(m for m in reversed(person.live_screens) if "\x1d" in m.inline[0][0].get("callback_data", ""))


async def taps(person: Person, *labels: str) -> Message:
    """Tap one after another on the live screen; what it shows then."""
    for label in labels:
        screen = screen_of(person)
        found = [one for one in screen.labels if label in one]
        assert found, f"no button {label!r}\n{person.chat.show()}"
        await person.tap(found[0], message=screen)
    return screen_of(person)


async def types(person: Person, text: str, *, then: str) -> Message:
    """Type it, and see it go from the chat."""
    typed = await person.send(text)
    screen = await person.sees(then)
    await person.settles(quiet=0.05)
    assert typed.deleted
    return screen


async def names(world: World) -> list[str]:
    return [str(name) for (name,) in await world.rows(STAGES)]


async def test_an_owner_sets_up_a_stage(world: World, anna: Person) -> None:
    asked = await anna.send("/menu")
    await anna.sees("Меню тренера", after=asked)
    await taps(anna, "⚙️ Настройки", "🪜 Этапы", "➕ Новый этап")
    await types(anna, "консультация", then="Этап с таким названием уже есть")
    await types(anna, "Пробная", then="Этап 6 из 8, никого нет.")
    assert (await names(world))[4:7] == ["Активный клиент", "Пробная", "Завершен"]

    await taps(anna, "✏️ Название")
    await types(anna, "<b>Пробная</b> & 🏋🏽‍♀️", then="⚪ <b>Пробная</b> & 🏋🏽‍♀️\n\nЭтап 6 из 8")
    await taps(anna, "✏️ Описание")
    await types(anna, "Первое занятие <i>", then="Первое занятие <i>\n\nЭтап 6 из 8")
    screen = await taps(anna, "🎨 Цвет", "🔴", "⬆️ Выше", "⬆️ Выше", "⬇️ Ниже")
    assert "🟠 Куплена услуга\n▸ 🔴 <b>Пробная</b> & 🏋🏽‍♀️\n🟢 Активный клиент" in screen.text
    await anna.tap_twice("⬇️ Ниже", message=screen_of(anna))
    screen = await taps(anna, "🏁 Закрыть", "Закрытый: потеря")
    assert "Этап 6 из 8" in screen.text
    assert "🏁 Закрытый" in screen.text

    row = "SELECT colour, description, is_closed, position FROM pipeline_stages WHERE name LIKE '<b>%'"
    assert await world.row(row) == ("🔴", "Первое занятие <i>", True, 5)
    assert [n for (n,) in await world.rows("SELECT position FROM pipeline_stages ORDER BY position")] == list(range(8))
    screen = await taps(anna, "🗑 Удалить", "Да, удалить")
    assert screen.text.startswith("✅ Этап удалён: 🔴 <b>Пробная</b>")
    assert len(await names(world)) == 7


async def test_the_bots_own_moves_follow_the_events_that_were_set(world: World, anna: Person) -> None:
    ivan, olga = world.newcomer(), world.newcomer("Ольга")
    await arrive(olga)
    await open_stages(anna)
    await taps(anna, "🔀 События", "Тариф открыт", "🟡 Принимают решение", "Опрос пройден", "Никуда")
    screen = await taps(anna, "Оплата", "🟢 Активный клиент")
    assert "Тариф открыт → 🟡 Принимают решение" in screen.text
    assert "Опрос пройден → никуда" in screen.text
    assert await world.path(olga) == ["Первичный контакт"], "nobody moves when an event is set"

    await arrive(ivan)
    await get_free_program(ivan)
    assert await world.path(ivan) == ["Первичный контакт"]
    await ivan.send("/start")
    await ivan.sees_button(OFFERS)
    await ivan.settles()
    payment = await pay(world, ivan)
    assert await world.path(ivan) == ["Первичный контакт", "Принимают решение"]
    await confirm(anna, payment)
    assert await world.path(ivan) == ["Первичный контакт", "Принимают решение", "Активный клиент"]


async def test_a_stage_with_clients_goes_once_they_and_its_events_have_another(world: World, anna: Person) -> None:
    people = [world.newcomer() for _ in range(3)]
    for person in people:
        await arrive(person)
    (inside,) = await world.row(
        "SELECT count(*) FROM clients JOIN pipeline_stages s ON s.id = stage_id WHERE s.name = 'Первичный контакт'"
    )
    (before,) = await world.row("SELECT count(*) FROM client_pipelines")
    await open_stages(anna)
    screen = await taps(anna, "Первичный контакт", "🗑 Удалить")
    assert f"Здесь {inside} " in screen.text
    assert "Сюда ведут события: Новый лид." in screen.text

    screen = await taps(anna, "Переместить всех", "🔵 Консультация", f"Переместить {inside} клиент")
    assert f" {inside} клиент" in screen.text
    assert screen.text.startswith("✅ Перемещен")
    assert await world.row("SELECT count(*) FROM client_pipelines") == (before + inside,)
    for person in people:
        assert await world.path(person) == ["Первичный контакт", "Консультация"]

    await taps(anna, "🔀 События", "Новый лид", "🔵 Консультация", "« Назад", "Первичный контакт")
    screen = await taps(anna, "🗑 Удалить", "Да, удалить")
    assert screen.text.startswith("✅ Этап удалён: ⚪ Первичный контакт")
    newcomer = world.newcomer()
    await arrive(newcomer)
    assert await world.path(newcomer) == ["Консультация"]
    assert await world.path(people[0]) == ["Первичный контакт", "Консультация"], "history keeps the name"


async def test_a_trainer_is_refused(world: World, anna: Person) -> None:
    await execute(
        world,
        "INSERT INTO staff (telegram_id, role, name, language, created_at)"
        f" VALUES ({OLEG}, 'trainer', 'Олег', 'ru', '2026-11-01 00:00:00+00:00')",
    )
    oleg = await world.owner(OLEG, "Олег")
    await open_stages(anna)
    before = await world.rows("SELECT * FROM pipeline_stages"), await world.rows("SELECT * FROM stage_events")

    asked = await oleg.send("/stages")
    await oleg.sees("Этапы воронки меняет только владелец", after=asked)
    await oleg.sees("Меню тренера", after=asked)
    assert "/stages" in anna.commands()
    assert "/stages" not in oleg.commands()
    await taps(oleg, "⚙️ Настройки")
    assert not any("Этапы" in label for label in screen_of(oleg).labels)
    intent = screen_of(oleg).inline[0][0]["callback_data"].partition("\x1d")[0]
    assert await oleg.forge(f"{intent}\x1dstages", message=screen_of(oleg)) == "Это может только владелец."

    screen = await taps(anna, "Куплена услуга", "🗑 Удалить")
    for data in [button["callback_data"] for row in screen.inline for button in row]:
        await oleg.forge(data)
        await oleg.settles(quiet=0.05)
        assert "Куплена услуга" not in " ".join([oleg.last.text, *oleg.last.labels])
    assert (await world.rows("SELECT * FROM pipeline_stages"), await world.rows("SELECT * FROM stage_events")) == before


async def test_the_last_stage_stays(world: World, anna: Person) -> None:
    await open_stages(anna)
    await taps(anna, "🔀 События")
    for event in ("Новый лид", "Опрос пройден", "Тариф открыт", "Оплата", "Программа дошла"):
        await taps(anna, event)
        await taps(anna, "Никуда" if "Никуда" in screen_of(anna).labels else "« Назад")
    await taps(anna, "« Назад")
    while (left := len(await names(world))) > 1:
        await taps(anna, screen_of(anna).labels[0], "🗑 Удалить")
        if "Переместить всех" in screen_of(anna).labels:
            await taps(anna, "Переместить всех")
            await taps(anna, screen_of(anna).labels[0])
            await taps(anna, screen_of(anna).labels[0])
        await taps(anna, "Да, удалить")
        assert len(await names(world)) == left - 1

    screen = await taps(anna, screen_of(anna).labels[0], "🗑 Удалить")
    assert "Это последний этап." in screen.text
    assert screen.labels == ["« Назад"]
    assert await names(world) == ["Неактивен"]
