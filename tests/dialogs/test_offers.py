"""An owner makes, changes, orders and deletes what there is to buy; clients see it so."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.errors import NotOwner, OfferInUse, OfferNameTaken, OfferNotFound, TooManyOffers
from bot.services.money import catalogue, offers, payment_requests
from db.models import Client, Offer, Payment, Role, Staff
from tests.support.gym import Gym
from tests.support.people import pending_payment

MONTH, QUARTER = "Программа на месяц", "Программа на 3 месяца"
ONE = ["💰 Цена", "⭐ Цена в Stars", "🗓 Срок", "✏️ Название", "✏️ Описание", "⏸ Снять с продажи", "⋯ Ещё", "« Назад"]


async def open_list(gym: Gym, owner: Person) -> None:
    await gym.says(owner, "/menu")
    await gym.taps(owner, "⚙️ Настройки", message=owner.last)
    await gym.taps(owner, "🛒 Тарифы", message=owner.last)


async def open_offer(gym: Gym, owner: Person, title: str = MONTH) -> None:
    await open_list(gym, owner)
    await gym.taps(owner, next(label for label in owner.last.labels if title in label))


async def open_more(gym: Gym, owner: Person, title: str = MONTH) -> None:
    await open_offer(gym, owner, title)
    await gym.taps(owner, "⋯ Ещё")


async def client_sees(gym: Gym, client: Person) -> list[str]:
    """What is on sale, as the client reads it."""
    await gym.says(client, "/start")
    await gym.taps(client, "🛒 Тарифы")
    return client.last.labels[:-1]


async def order() -> list[str]:
    return [offer.title for offer in await Offer.all()]


async def test_a_new_offer_is_named_priced_described_and_on_sale(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, "➕ Новый тариф")
    await gym.says(marina, "  Разовая \n консультация ")
    assert marina.last.labels == ["📋 Программа", "🎟 Пакет занятий", "« Назад"]
    await gym.taps(marina, "📋 Программа", times=2)
    assert marina.last.text.startswith("Разовая консультация, сейчас 30 дней\nНа сколько дней?")
    assert {"✓ 30 д", "60 д", "90 д"} < set(marina.last.labels)
    await gym.taps(marina, "90 д")
    assert marina.last.text == "Разовая консультация\nСколько стоит? Напишите цену числом, например 3500."
    assert "Разовая консультация · 1 500 ₽" not in await client_sees(gym, ivan)
    await gym.says(marina, "1500")
    assert marina.last.text.startswith("✅ Разовая консультация: 1 500 ₽, тариф теперь в продаже")
    assert marina.last.labels == ["Пропустить"]
    await gym.says(marina, "Час в <Zoom>:\n— разбор & план")

    assert marina.last.text.startswith(
        "Разовая консультация\n1 500 ₽, 90 дней\n\nЧас в <Zoom>:\n— разбор & план\n\nВ продаже."
    )
    assert marina.last.labels == ONE
    assert await client_sees(gym, ivan) == [
        f"{MONTH} · 3 000 ₽",
        f"{QUARTER} · 7 500 ₽",
        "Разовая консультация · 1 500 ₽",
    ]
    await gym.taps(ivan, "Разовая консультация · 1 500 ₽")
    assert "Час в <Zoom>:\n— разбор & план" in ivan.last.text
    assert "Срок: 90 дней" in ivan.last.text
    assert (await Offer.get(title="Разовая консультация")).duration_days == 90


async def test_the_term_of_a_new_program_can_be_typed_and_left_as_it_is(gym: Gym, marina: Person) -> None:
    for title, typed, days in (("Сушка", "45 дней", 45), ("Месяц с нуля", "", 30)):
        await open_list(gym, marina)
        await gym.taps(marina, "➕ Новый тариф")
        await gym.says(marina, title)
        await gym.taps(marina, "📋 Программа")
        if typed:
            await gym.says(marina, typed)
        else:
            await gym.taps(marina, "✓ 30 д")
        await gym.says(marina, "4000")
        await gym.taps(marina, "Пропустить")
        assert marina.last.text.startswith(f"{title}\n4 000 ₽, {days} дней")
        assert (await Offer.get(title=title)).duration_days == days


async def test_an_offer_that_was_left_half_made_can_be_gone_on_with(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, "➕ Новый тариф")
    await gym.says(marina, "Сплит")
    await gym.taps(marina, "« Назад")
    assert "Не в продаже: сначала напишите цену, например 3500." in marina.last.text
    assert "▶️ Продавать" not in marina.last.labels
    await open_offer(gym, marina, "Сплит · цена не задана")
    await gym.says(marina, "9000")
    assert marina.last.text.startswith("✅ Сплит: 9 000 ₽, тариф теперь в продаже")
    assert "⏸ Снять с продажи" in marina.last.labels
    assert "Сплит · 9 000 ₽" in await client_sees(gym, ivan)
    await gym.taps(ivan, "Сплит · 9 000 ₽")
    assert ivan.last.text == "Сплит\n\nЦена: 9 000 ₽\nСрок: 30 дней", "no hole where nothing is said of it"


async def test_what_a_client_pays_for_stays_as_it_was_shown(gym: Gym, marina: Person, ivan: Person) -> None:
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=marina.id))
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    await open_offer(gym, marina)
    await gym.taps(marina, "✏️ Название")
    await gym.says(marina, "Месяц со мной")
    await gym.taps(marina, "🗓 Срок")
    await gym.says(marina, "45 дней")
    assert marina.last.text.startswith("Месяц со мной\n3 000 ₽, 45 дней")
    await gym.taps(marina, "⏸ Снять с продажи", times=2)
    assert "⏸ Не в продаже: клиенты его не видят." in marina.last.text
    await gym.taps(ivan, "✅ Перевод сделан")

    payment = await Payment.get()
    assert (payment.title, payment.duration_days, payment.amount) == (MONTH, 30, 300_000)
    assert await client_sees(gym, ivan) == [f"{QUARTER} · 7 500 ₽"]
    await open_list(gym, marina)
    await gym.taps(marina, "⏸ Месяц со мной · 3 000 ₽")
    await gym.says(marina, "3200")
    assert "Не в продаже" in marina.last.text, "another price puts nothing on sale"
    await gym.taps(marina, "▶️ Продавать", times=2)
    assert await client_sees(gym, ivan) == ["Месяц со мной · 3 200 ₽", f"{QUARTER} · 7 500 ₽"]


async def test_offers_stand_in_the_order_that_the_owner_gives_them(gym: Gym, marina: Person, ivan: Person) -> None:
    await catalogue.create("Сплит", currency="RUB", by=await Staff.get(telegram_id=marina.id))
    await open_more(gym, marina)
    await gym.taps(marina, "⬇️ Ниже", times=2)
    assert await order() == [QUARTER, MONTH, "Сплит"], "a second tap is no second step"
    assert await client_sees(gym, ivan) == [f"{QUARTER} · 7 500 ₽", f"{MONTH} · 3 000 ₽"]
    await gym.taps(marina, "⬇️ Ниже")
    assert await order() == [QUARTER, "Сплит", MONTH]
    assert "⬇️ Ниже" not in marina.last.labels
    await gym.taps(marina, "⬆️ Выше")
    assert await order() == [QUARTER, MONTH, "Сплит"]


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("✏️ Название", "Ж" * 61, "⚠️ Слишком длинно: не больше 60 знаков."),
        ("✏️ Название", "\u200b", "⚠️"),
        ("✏️ Название", "программа\u200b НА 3 месяца", "⚠️ Тариф с таким названием уже есть."),
        ("✏️ Описание", "Ж" * 1001, "⚠️ Слишком длинно: не больше 1000 знаков."),
        ("🗓 Срок", "0", "⚠️ Напишите число дней, от 1 до 730."),
        ("🗓 Срок", "731", "⚠️ Напишите число дней, от 1 до 730."),
        ("🗓 Срок", "месяц", "⚠️ Напишите число дней, от 1 до 730."),
    ],
)
async def test_what_an_offer_can_not_be_is_said_and_changes_nothing(
    gym: Gym, marina: Person, field: str, typed: str, said: str
) -> None:
    before = await Offer.all().values()
    await open_offer(gym, marina)
    await gym.taps(marina, field)
    await gym.says(marina, typed)
    assert marina.last.text.startswith(said)
    assert await Offer.all().values() == before


async def test_an_offer_without_a_price_is_not_put_on_sale_by_a_forged_tap(gym: Gym, marina: Person) -> None:
    await open_offer(gym, marina)
    await gym.taps(marina, "⏸ Снять с продажи")
    on = marina.last.button("▶️ Продавать")
    assert on is not None
    await Offer.filter(title=MONTH).update(price=0)
    await gym.forges(marina, on["callback_data"])
    assert marina.last.text.startswith("⚠️ Сначала задайте цену.")
    assert not (await Offer.get(title=MONTH)).is_active


async def test_what_nobody_bought_is_deleted_once_it_is_said_that_it_is_meant(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "🗑 Удалить")
    assert marina.last.text == f"Удалить тариф?\n{MONTH}, 3 000 ₽\n\nВернуть его будет нельзя."
    await gym.taps(marina, "« Отмена")
    await gym.taps(marina, "🗑 Удалить")
    await gym.taps(marina, "Да, удалить", times=2)
    assert marina.last.text.startswith(f"✅ Тариф удалён: {MONTH}")
    assert marina.last.labels == [f"{QUARTER} · 7 500 ₽", "➕ Новый тариф", "« Назад"]
    assert await client_sees(gym, ivan) == [f"{QUARTER} · 7 500 ₽"]
    assert (await Offer.get()).position == 0


async def test_what_somebody_bought_or_may_be_paying_for_is_not_deleted(gym: Gym, marina: Person, ivan: Person) -> None:
    await pending_payment(await Client.get(telegram_id=ivan.id))
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=marina.id))
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{QUARTER} · 7 500 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    for title in (MONTH, QUARTER):
        await open_more(gym, marina, title)
        await gym.taps(marina, "🗑 Удалить")
        assert marina.last.text.startswith("⚠️ Удалить нельзя: этот тариф уже покупали или смотрели, куда за него")
        await gym.taps(marina, "« Назад")
        assert "⏸ Снять с продажи" in marina.last.labels
    with pytest.raises(OfferInUse):
        await catalogue.delete((await Offer.get(title=QUARTER)).id, by=await Staff.get(telegram_id=marina.id))
    assert await order() == [MONTH, QUARTER]


async def test_back_from_the_details_of_what_is_off_sale_leads_to_what_is_on_sale(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=marina.id))
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    await catalogue.take_off_sale((await Offer.get(title=MONTH)).id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(ivan, "« Назад")
    assert ivan.last.text.startswith("Этот тариф больше не продаётся. Если вы за него уже перевели")
    assert ivan.last.labels == [f"{QUARTER} · 7 500 ₽", "« Назад"]
    await gym.taps(ivan, "« Назад")
    await gym.taps(ivan, "✅ Перевод сделан")
    assert (await Payment.get()).title == MONTH


async def test_what_is_off_sale_leaves_room_for_new_ones(gym: Gym, marina: Person) -> None:
    member = await Staff.get(telegram_id=marina.id)
    for number in range(await Offer.all().count(), catalogue.MOST):
        await catalogue.create(f"Тариф {number}", currency="RUB", by=member)
    month = await Offer.get(title=MONTH)
    await catalogue.take_off_sale(month.id, by=member)
    await catalogue.create("Ещё", currency="RUB", by=member)
    with pytest.raises(TooManyOffers):
        await catalogue.put_on_sale(month.id, by=member)


async def test_there_are_twenty_at_most(gym: Gym, marina: Person) -> None:
    member = await Staff.get(telegram_id=marina.id)
    await open_list(gym, marina)
    for number in range(await Offer.all().count(), catalogue.MOST):
        await catalogue.create(f"Тариф {number}", currency="RUB", by=member)
    await gym.taps(marina, "➕ Новый тариф")
    assert marina.last.text.startswith("⚠️ Тарифов уже 20, больше нельзя.")


@pytest.mark.parametrize(
    "do",
    [
        lambda month, by: catalogue.create("Сплит", currency="RUB", by=by),
        lambda month, by: catalogue.rename(month, "Сплит", cards=False, by=by),
        lambda month, by: catalogue.describe(month, "Сплит", cards=False, by=by),
        lambda month, by: catalogue.set_term(month, 45, by=by),
        lambda month, by: catalogue.take_off_sale(month, by=by),
        lambda month, by: catalogue.put_on_sale(month, by=by),
        lambda month, by: catalogue.move_up(month + 1, over=month, by=by),
        lambda month, by: catalogue.move_down(month, under=month + 1, by=by),
        lambda month, by: catalogue.delete(month, by=by),
    ],
    ids=["create", "rename", "describe", "term", "off", "on", "up", "down", "delete"],
)
async def test_a_trainer_sets_up_nothing(
    gym: Gym, marina: Person, do: Callable[[int, Staff], Coroutine[Any, Any, object]]
) -> None:
    member = await Staff.get(telegram_id=marina.id)
    await Staff.filter(id=member.id).update(role=Role.TRAINER)
    before = await Offer.all().values()
    with pytest.raises(NotOwner):
        await do((await Offer.get(title=MONTH)).id, member)
    assert await Offer.all().values() == before


async def test_two_owners_at_once_make_no_two_of_one_name(gym: Gym, marina: Person) -> None:
    member = await Staff.get(telegram_id=marina.id)
    made = [catalogue.create(title, currency="RUB", by=member) for title in ("Сплит", "сплит")]
    offer, refused = await asyncio.gather(*made, return_exceptions=True)
    assert isinstance(offer, Offer)
    assert isinstance(refused, OfferNameTaken)
    assert await order() == [MONTH, QUARTER, "Сплит"]


async def test_an_offer_that_is_deleted_while_somebody_is_shown_how_to_pay_stays_or_is_refused(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    member, client = await Staff.get(telegram_id=marina.id), await Client.get(telegram_id=ivan.id)
    await offers.set_payment_details("2200", by=member)
    for number in range(5):
        offer = await catalogue.create(f"Разовая {number}", currency="RUB", by=member)
        await offers.set_price(offer.id, 100_000, currency="RUB", by=member)
        deleted, shown = await asyncio.gather(
            catalogue.delete(offer.id, by=member), payment_requests.show(client, offer.id), return_exceptions=True
        )
        if await Offer.exists(id=offer.id):
            assert isinstance(deleted, OfferInUse)
            assert not isinstance(shown, BaseException)
            await catalogue.take_off_sale(offer.id, by=member)
        else:
            assert isinstance(deleted, Offer)
            assert isinstance(shown, OfferNotFound)
