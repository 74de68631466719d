"""A bot that is started in another currency than roubles, and in yet another later."""

import pytest

from tests.e2e.conftest import Worlds
from tests.support.steps import OFFERS, arrive, say_paid
from tests.support.world import OWNER

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_nothing_is_on_sale_in_euros_before_the_owner_names_a_price_and_a_change_to_tenge_is_told(
    worlds: Worlds,
) -> None:
    async with worlds(CURRENCY="EUR") as world:
        anna = world.api.person(OWNER, "Анна")
        await anna.send("/start")
        notice = await anna.sees("У тарифов пока нет цены в €")
        ivan = world.newcomer()
        await arrive(ivan)
        await ivan.tap(OFFERS)
        await ivan.sees("Сейчас ничего не продаётся")
        assert await world.rows("SELECT price, currency FROM offers") == [(0, "EUR")] * 2

        await anna.tap("🛒 Тарифы", message=notice)
        await anna.sees("Нажмите на тариф")
        await anna.tap("Программа на месяц · цена не задана")
        await anna.sees("сначала напишите цену")
        await anna.send("€49.50")
        await anna.sees("тариф теперь в продаже")
        await arrive(ivan)
        await say_paid(ivan)
        assert await world.rows("SELECT amount, currency FROM payments") == [(4950, "EUR")]

        assert await world.bot.stop() == 0
        world.bot.env["CURRENCY"] = "KZT"
        await world.bot.start()
        await anna.sees("CURRENCY теперь KZT, а тарифы остались в €")
        assert await world.rows("SELECT price, currency FROM offers ORDER BY id") == [(4950, "EUR"), (0, "KZT")]
