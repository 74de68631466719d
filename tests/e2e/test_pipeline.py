"""The funnel under the trainer's thumb: the board, a column, a move, its undo, many at once."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.services.people import clients
from bot.services.people.clients import Person as Account
from db.connection import connected
from db.defaults import seed
from db.models import Outbox
from tests.e2e.conftest import Worlds
from tests.support.steps import MENU, arrive, get_free_program
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

PEOPLE = 10


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(start=False) as world:
        async with connected(world.database_url):
            await seed(translator("ru").label, currency="RUB", minor_units=100)
            for number in range(PEOPLE):
                await clients.create(Account(5000 + number, f"Гость {number}"))
            await Outbox.all().delete()
        await world.bot.start()
        await world.owner()
        yield world


def rows(person: Person) -> list[list[str]]:
    return person.last.buttons


async def open_column(anna: Person, stage: str = "⚪ Первичный контакт") -> None:
    asked = await anna.send("/pipeline")
    board = await anna.sees("Воронка", after=asked)
    await anna.tap(next(label for label in board.labels if label.startswith(stage)), message=board)
    await anna.sees(stage)


async def tap(anna: Person, row: int, place: int = 1) -> None:
    """Tap a button by its place, as a thumb does, and see what becomes of the screen."""
    await anna.forge(anna.last.inline[row][place]["callback_data"], message=anna.last)
    await anna.settles(quiet=0.05)


def numbers(anna: Person) -> list[str]:
    """The names on the rows of the column."""
    return [row[0].split(" · ")[-1].removeprefix("✓ ") for row in rows(anna)[:8]]


async def test_a_move_its_undo_and_a_double_tap(world: World, anna: Person) -> None:
    await open_column(anna)
    second = anna.last.inline[1][1]
    name = numbers(anna)[1]

    for wait in (False, False, True):
        await anna.forge(second["callback_data"], message=anna.last, wait=wait)
    await anna.settles(quiet=0.05)

    assert rows(anna)[1] == [f"✓ {name}", "↩️ Отменить"]
    assert rows(anna)[0][1] == "→ Консультация", "the neighbours stay where they were"
    moved = "SELECT event FROM client_pipelines WHERE event IN ('manual', 'undo') ORDER BY id"
    assert await world.rows(moved) == [("manual",)]
    await tap(anna, 1)
    assert rows(anna)[1][1] == "→ Консультация"
    assert await world.rows(moved) == [("manual",), ("undo",)]


async def test_the_bot_moves_a_client_while_the_column_is_open(world: World, anna: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await world.sent_all(anna)
    await open_column(anna)
    await anna.tap("🆕 новые", message=anna.last)
    screen = await anna.sees("Сначала новые")
    assert "Ольга" in screen.labels[0]
    await get_free_program(olga)
    await world.sent_all(olga, anna)

    await anna.forge(screen.inline[0][1]["callback_data"], message=screen)

    screen = await anna.sees("Клиента уже переместили")  # anew, below the notice that came meanwhile
    assert screen.buttons[0][1] == "🔵 Консультация"
    assert await world.path(olga) == ["Первичный контакт", "Консультация"]


async def test_many_move_together_and_come_back(world: World, anna: Person) -> None:
    await world.sent_all(anna)
    await open_column(anna)
    (here,) = await world.row(
        "SELECT count(*) FROM clients WHERE stage_id = (SELECT id FROM pipeline_stages WHERE position = 0)"
    )
    await anna.tap("☑️ Выбрать", message=anna.last)
    await anna.sees("Отметьте клиентов")
    await anna.tap("Отметить всю страницу", message=anna.last)
    await anna.sees("Выбрано 8 клиентов")
    await tap(anna, 8, 2)
    await tap(anna, 0, 0)
    await anna.sees("Выбрано 9 клиентов")
    await anna.tap("Переместить выбранных · 9", message=anna.last)
    await anna.sees("Куда переместить 9 клиентов?")
    await anna.tap("⚫ Неактивен", message=anna.last)
    await anna.sees("Перемещено 9 из 9")
    count = "SELECT count(*) FROM clients WHERE stage_id = (SELECT id FROM pipeline_stages WHERE position = {})"
    assert await world.rows(count.format(0)) == [(here - 9,)]

    await anna.tap("↩️ Отменить", message=anna.last)
    await anna.sees("Возвращено 9 из 9")
    assert await world.rows(count.format(0)) == [(here,)]
    assert await world.rows(count.format(6)) == [(0,)]


async def test_a_client_who_forges_the_buttons_of_the_board_sees_and_moves_nothing(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    await world.sent_all(anna)
    await open_column(anna)
    forged = [button["callback_data"] for row in anna.last.inline for button in row]
    before = await world.counts()
    for data in forged:
        await ivan.forge(data)
        await ivan.settles(quiet=0.03)
        assert ivan.last.buttons == MENU
    assert await world.counts() == before


async def test_a_restart_answers_the_old_column_with_a_fresh_screen(world: World, anna: Person) -> None:
    await world.sent_all(anna)
    await open_column(anna)
    old = anna.last
    before = await world.counts()
    await world.bot.restart()
    if "REDIS_URL" in world.bot.env:
        await tap(anna, 0)
        assert rows(anna)[0][1] == "↩️ Отменить"
        await tap(anna, 0)
        return
    assert "устарел" in await anna.forge(old.inline[0][1]["callback_data"], message=old)
    await anna.sees("Меню тренера")
    assert await world.counts() == before
