"""Two processes on one database and one Redis: what is done in one of them, the other knows at once."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.process import BotProcess
from tests.e2e.conftest import Worlds
from tests.e2e.test_staff import dismiss, hire
from tests.e2e.test_webhook import SECRET, free_port
from tests.support.fork_server import ForkServer
from tests.support.steps import OFFERS, arrive, say_paid, set_payment_details
from tests.support.world import OWNER, World, a_bot

pytestmark = [pytest.mark.asyncio(loop_scope="package"), pytest.mark.postgres]


def webhook() -> dict[str, str]:
    port = free_port()
    return {"HTTP_PORT": str(port), "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEBHOOK_SECRET": SECRET}


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(**webhook()) as world:
        await set_payment_details(await world.owner())
        yield world


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def replica(shared_world: World, fork_server: ForkServer | None) -> AsyncIterator[BotProcess]:
    """The other process, of which the world knows nothing."""
    shares = {"database_url": shared_world.database_url, "redis_url": shared_world.bot.env["REDIS_URL"]}
    async with a_bot(fork_server, shared_world.api, admin_ids=[OWNER], **shares, **webhook()) as bot:
        yield bot
    assert not any("Traceback" in line or " ERROR " in line for line in bot.output), "\n".join(bot.output)


def send_updates_to(bot: BotProcess, world: World) -> None:
    """Let this process have the next updates, as a balancer in front of both may."""
    world.api.updates.webhook_url = bot.env["WEBHOOK_URL"]


async def test_who_was_removed_in_one_is_nobody_in_the_other(world: World, replica: BotProcess, anna: Person) -> None:
    send_updates_to(world.bot, world)
    vera = await hire(world, anna)
    send_updates_to(replica, world)
    await vera.send("/pipeline")
    await vera.sees("Воронка")
    send_updates_to(world.bot, world)
    await dismiss(anna, vera)
    send_updates_to(replica, world)
    asked = await vera.send("/pipeline")
    await vera.sees("Доступа больше нет", after=asked)


async def test_the_price_that_was_set_in_one_is_asked_in_the_other(
    world: World, replica: BotProcess, anna: Person, ivan: Person
) -> None:
    send_updates_to(replica, world)
    await arrive(ivan)
    await ivan.tap(OFFERS)
    await ivan.sees_button("Программа на месяц · 3 000 ₽")
    await ivan.tap("« Назад")
    send_updates_to(world.bot, world)
    asked = await anna.send("/menu")
    await anna.sees("Меню тренера", after=asked)
    for label in ("⚙️ Настройки", "🛒 Тарифы", "Программа на месяц · 3 000 ₽"):
        await anna.sees_button(label)
        await anna.tap(label)
    await anna.sees("просто напишите новую")
    await anna.send("3500")
    await anna.sees("стало 3 500 ₽")
    send_updates_to(replica, world)
    await say_paid(ivan)
    number = await world.number_of(ivan)
    assert await world.rows(f"SELECT amount FROM payments WHERE client_id = {number}") == [(350_000,)]


async def test_the_other_goes_on_where_one_is_killed(world: World, replica: BotProcess, anna: Person) -> None:
    for dies, lives, name in ((world.bot, replica, "Олег"), (replica, world.bot, "Ольга")):
        await dies.kill()
        send_updates_to(lives, world)
        newcomer = world.newcomer(name)
        await arrive(newcomer)
        await anna.sees(f"{name} {newcomer.user['last_name']}")
        await dies.start()
