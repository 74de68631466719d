"""CURRENCY and the offers: default prices are of roubles, and a currency that changes is never passed over."""

import pytest
from tortoise import BaseDBAsyncClient

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.services.money import currency_change
from db.defaults import seed
from db.models import Client, Offer, Outbox, Payment, PaymentRequest, Setting
from tests.support.gym import Gym
from tests.support.people import pending_payment, queued
from tests.support.windows import button_label

MONTH, QUARTER = "Программа на месяц", "Программа на 3 месяца"


async def prices() -> list[tuple[int, str, bool]]:
    return [(offer.price, offer.currency, offer.is_active) for offer in await Offer.all()]


@pytest.mark.parametrize("currency", ["EUR", "USD", "KZT", "JPY", "KWD"])
async def test_a_new_bot_in_another_currency_sells_nothing_before_an_owner_names_a_price(
    database: BaseDBAsyncClient, currency: str
) -> None:
    await seed(translator("ru").label, currency=currency, minor_units=100)
    assert await prices() == [(0, currency, False)] * 2


async def test_an_owner_is_asked_for_prices_and_sets_them_from_the_notice(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    gym.settings.currency = "EUR"
    for _ in range(2):  # every start
        await currency_change.settle("EUR")
    assert await queued(marina.id) == ["prices_unset"]
    await gym.taps(ivan, "🛒 Тарифы")
    assert "Сейчас ничего не продаётся" in ivan.last.text
    assert ivan.last.labels == ["« Назад"]
    await gym.delivers()
    assert "нет цены в €" in marina.last.text

    await gym.taps(marina, button_label(marina, "🛒"), message=marina.last)
    assert [label for label in marina.last.labels if "не задана" in label] == [
        f"{MONTH} · цена не задана",
        f"{QUARTER} · цена не задана",
    ]
    await gym.taps(marina, f"{MONTH} · цена не задана")
    await gym.says(marina, "49,99 €")
    assert marina.last.text.replace("\u00a0", " ").startswith(f"✅ {MONTH}: 49,99 €, тариф теперь в продаже")
    assert await prices() == [(4999, "EUR", True), (0, "EUR", False)]
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Тарифы")
    assert [label.replace("\u00a0", " ") for label in ivan.last.labels] == [f"{MONTH} · 49,99 €", "« Назад"]


async def test_offers_that_somebody_has_seen_keep_their_price_and_owners_are_told_once(
    gym: Gym, marina: Person, client: Client
) -> None:
    await pending_payment(client)
    await pending_payment(client, offer=1)
    gym.settings.currency = "EUR"
    for _ in range(2):
        await currency_change.settle("EUR")

    assert await prices() == [(300_000, "RUB", True), (750_000, "RUB", True)]
    assert await queued(marina.id) == ["currency_changed"]
    await gym.delivers()
    assert "CURRENCY теперь EUR, а тарифы остались в ₽" in marina.last.text
    await gym.taps(marina, button_label(marina, "🛒"), message=marina.last)
    await gym.taps(marina, button_label(marina, MONTH))
    await gym.taps(marina, "💰 Цена")
    assert "Новая цена будет в €" in marina.last.text
    await gym.says(marina, "3500 ₽")
    assert marina.last.text.startswith("⚠️ Цена этого тарифа в €")
    await gym.says(marina, "49")
    assert marina.last.text.replace("\u00a0", " ").startswith(f"{MONTH}: было 3 000 ₽, станет 49 €")
    assert (await prices())[0] == (300_000, "RUB", True)
    await gym.taps(marina, button_label(marina, "Да, 49"))

    assert (await prices())[0] == (4900, "EUR", True)
    assert await Payment.filter(currency="RUB").count() == 2
    await currency_change.settle("EUR")
    assert await Outbox.filter(staff_id__not_isnull=True).count() == 1


async def test_offers_that_fit_the_currency_are_left_alone(gym: Gym, marina: Person) -> None:
    await currency_change.settle("RUB")

    assert (await prices(), await queued(marina.id)) == ([(300_000, "RUB", True), (750_000, "RUB", True)], [])
    assert not await Setting.filter(key=currency_change.TOLD).exists()
    await Offer.filter(title=MONTH).update(price=350_000)
    await currency_change.settle("EUR")
    assert await prices() == [(350_000, "RUB", True), (0, "EUR", False)]
    assert await queued(marina.id) == ["currency_changed", "prices_unset"]
    await Offer.filter(title=QUARTER).update(price=750_000, currency="RUB", is_active=True)
    await currency_change.settle("RUB")
    await currency_change.settle("EUR")
    assert len(await queued(marina.id)) == 4
    assert await PaymentRequest.all().count() == 0
