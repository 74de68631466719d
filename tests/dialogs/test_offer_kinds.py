"""Programs and packs, and the ways in Telegram that an offer is paid by: Stars, a subscription, a card."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from pydantic import SecretStr

from bot.demo.people.person import Person
from bot.services.errors import NotOwner, OfferKindStays
from bot.services.money import (
    currency_change,
    offer_kinds,
    offer_pictures,
    offer_ways,
    offers,
    payment_requests,
    translations,
)
from db.models import Client, Offer, OfferKind, Outbox, Payment, PaymentRequest, Role, Staff
from tests.dialogs.test_offers import MONTH, QUARTER, client_sees, open_list, open_more, open_offer
from tests.support.gym import Gym
from tests.support.people import pending_payment, staff_member

LONG_TITLE = "Ж" * 33
LONG_WORDS = "Ж" * 256
CARD_LIMITS = "Telegram принимает счета в вашей валюте на сумму примерно от $1 до $10"
WHOLE_STARS = "⚠️ Здесь нужна цена в Stars: одно целое число больше нуля, например 500."


async def month() -> Offer:
    return await Offer.get(title=MONTH)


async def test_a_new_pack_has_sessions_a_term_and_a_price(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, "➕ Новый тариф")
    await gym.says(marina, "Десять в зале")
    await gym.taps(marina, "🎟 Пакет занятий", times=2)
    assert marina.last.labels == ["5", "8", "10", "12", "20", "« Назад"]
    await gym.taps(marina, "10", times=2)
    assert marina.last.text.startswith("Десять в зале, сейчас 10 занятий, 30 дней\nНа сколько дней?")
    await gym.taps(marina, "60 д")
    assert marina.last.text.startswith("Десять в зале\nСколько стоит? Напишите цену числом, например 3500.")
    assert CARD_LIMITS in marina.last.text
    await gym.says(marina, "25000")
    await gym.taps(marina, "Пропустить")

    assert marina.last.text.startswith("Десять в зале\n25 000 ₽, 10 занятий, 60 дней\n💳 Можно картой в Telegram")
    assert "🎟 Занятия" in marina.last.labels
    offer = await Offer.get(title="Десять в зале")
    assert (offer.kind, offer.sessions, offer.duration_days, offer.by_card) == (OfferKind.PACK, 10, 60, True)
    assert "Десять в зале · 25 000 ₽" in await client_sees(gym, ivan)
    await gym.taps(ivan, "Десять в зале · 25 000 ₽")
    assert ivan.last.text == "Десять в зале\n\nЦена: 25 000 ₽\nВ пакете: 10 занятий, 60 дней"


async def test_a_pack_whose_title_has_no_room_in_an_invoice_says_that_it_has_no_card(gym: Gym, marina: Person) -> None:
    no_card = "⚠️ Картой в Telegram его не оплатить: в счёт помещается название до 32 знаков, здесь 33."
    await open_list(gym, marina)
    await gym.taps(marina, "➕ Новый тариф")
    await gym.says(marina, LONG_TITLE)
    await gym.taps(marina, "🎟 Пакет занятий")
    await gym.taps(marina, "10")
    assert marina.last.text.startswith(no_card)
    await gym.taps(marina, "60 д")
    await gym.says(marina, "25000")
    await gym.taps(marina, "Пропустить")
    assert no_card in marina.last.text
    assert not (await Offer.get(title=LONG_TITLE)).by_card

    await gym.taps(marina, "✏️ Название")
    await gym.says(marina, "Десять в зале")
    assert "Картой" not in marina.last.text
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "💳 Карта в Telegram")
    await gym.taps(marina, "Включить")
    assert (await Offer.get(title="Десять в зале")).by_card


async def test_where_there_is_no_provider_a_pack_says_nothing_of_cards(gym: Gym, marina: Person) -> None:
    gym.settings.payment_provider_token = SecretStr("")
    await Offer.filter(title=MONTH).update(title=LONG_TITLE)
    await offer_kinds.make_pack((await Offer.get(title=LONG_TITLE)).id, 10, by=await Staff.get(telegram_id=marina.id))
    await open_offer(gym, marina, LONG_TITLE)
    assert "карт" not in marina.last.text.lower()


@pytest.mark.parametrize(
    ("typed", "sessions", "said"),
    [("1", 1, "1 занятие"), ("22 занятия", 22, "22 занятия"), (" 15 зан. ", 15, "15 занятий"), ("200", 200, "200 зан")],
)
async def test_the_number_of_sessions_can_be_typed_and_changed_at_any_time(
    gym: Gym, marina: Person, ivan: Person, typed: str, sessions: int, said: str
) -> None:
    by, client = await Staff.get(telegram_id=marina.id), await Client.get(telegram_id=ivan.id)
    await offer_kinds.make_pack((await month()).id, 10, by=by)
    await payment_requests.show(client, (await month()).id)
    await open_offer(gym, marina)
    await gym.taps(marina, "🎟 Занятия")
    assert "✓ 10" in marina.last.labels
    await gym.says(marina, typed)
    assert f"3 000 ₽, {said}" in marina.last.text
    assert ((await month()).sessions, (await PaymentRequest.get()).sessions) == (sessions, 10)


@pytest.mark.parametrize("typed", ["0", "201", "-5", "10.5", "много", "10 дней"])
async def test_what_is_no_number_of_sessions_is_said(gym: Gym, marina: Person, typed: str) -> None:
    await offer_kinds.make_pack((await month()).id, 10, by=await Staff.get(telegram_id=marina.id))
    await open_offer(gym, marina)
    await gym.taps(marina, "🎟 Занятия")
    await gym.says(marina, typed)
    assert marina.last.text.startswith("⚠️ Напишите число занятий, от 1 до 200.")
    assert (await month()).sessions == 10


async def test_an_offer_becomes_a_pack_and_a_program_again_while_nobody_has_seen_how_to_pay(
    gym: Gym, marina: Person
) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "🏷 Вид тарифа")
    await gym.taps(marina, "🎟 Пакет занятий")
    await gym.taps(marina, "8")
    assert f"{MONTH}\n3 000 ₽, 8 занятий, 30 дней" in marina.last.text
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "🏷 Вид тарифа")
    await gym.taps(marina, "📋 Программа", times=2)
    assert marina.last.text == (
        f"Сделать программой? {MONTH}\n"
        "Сейчас это пакет: 8 занятий, 30 дней. Занятий в нём не станет, будет программа на 30 дней.\n"
        "💳 Карта в Telegram выключится."
    )
    assert ((await month()).kind, (await month()).sessions) == (OfferKind.PACK, 8)
    await gym.taps(marina, "« Отмена")
    await gym.taps(marina, "📋 Программа")
    await gym.taps(marina, "Да, сделать программой", times=2)
    assert f"{MONTH}\n3 000 ₽, 30 дней" in marina.last.text
    offer = await month()
    assert (offer.kind, offer.sessions, offer.by_card) == (OfferKind.PROGRAM, None, False)


async def test_what_was_bought_or_shown_with_where_to_pay_stays_what_it_is(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    by, client = await Staff.get(telegram_id=marina.id), await Client.get(telegram_id=ivan.id)
    pack = await Offer.get(title=QUARTER)
    await offer_kinds.make_pack(pack.id, 10, by=by)
    await payment_requests.show(client, pack.id)
    await pending_payment(client)
    for title, kind in ((MONTH, "🎟 Пакет занятий"), (QUARTER, "📋 Программа")):
        await open_more(gym, marina, title)
        await gym.taps(marina, "🏷 Вид тарифа")
        await gym.taps(marina, kind)
        assert marina.last.text.startswith("⚠️ Этот тариф уже покупали или смотрели, куда за него платить")
    with pytest.raises(OfferKindStays):
        await offer_kinds.make_pack((await month()).id, 5, by=by)
    assert [offer.kind for offer in await Offer.all()] == [OfferKind.PROGRAM, OfferKind.PACK]


async def test_a_price_in_stars_stands_beside_the_one_in_money(gym: Gym, marina: Person, ivan: Person) -> None:
    colleague = await staff_member(2, role=Role.OWNER)
    await open_offer(gym, marina)
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "1 500 звёзд")
    assert marina.last.text.startswith(
        f"✅ {MONTH}: было без Stars, стало 1 500 ⭐\n\n{MONTH}\n3 000 ₽, 30 дней\nВ Stars: 1 500 ⭐"
    )
    told = await Outbox.get(staff_id=colleague.id)
    assert told.content is not None
    assert told.content["currency"] == "XTR"
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    assert "Цена: 3 000 ₽ или 1 500 ⭐\nСрок: 30 дней" in ivan.last.text
    await open_offer(gym, marina)
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.taps(marina, "Без Stars", times=2)
    assert marina.last.text.startswith(f"✅ {MONTH}: было 1 500 ⭐, стало без Stars")
    assert (await month()).stars_price is None
    assert (await month()).is_active


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", WHOLE_STARS),
        ("100001", "⚠️ Столько Telegram не возьмёт: цена может быть не больше 100 000 Stars."),
        ("9999999999", "⚠️ Столько Telegram не возьмёт: цена может быть не больше 100 000 Stars."),
        ("1,5", WHOLE_STARS),
        ("500 ₽", WHOLE_STARS),
        ("дорого", WHOLE_STARS),
    ],
)
async def test_what_is_no_price_in_stars_is_said(gym: Gym, marina: Person, typed: str, said: str) -> None:
    await open_offer(gym, marina)
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, typed)
    assert marina.last.text.startswith(said)
    assert (await month()).stars_price is None


async def test_a_price_in_stars_that_leaps_is_asked_for_once_more(gym: Gym, marina: Person) -> None:
    await open_offer(gym, marina)
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "100000")
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "1.000 ⭐")
    assert marina.last.text.startswith(f"{MONTH}: было 100 000 ⭐, станет 1 000 ⭐")
    assert (await month()).stars_price == 100_000
    sure = next(label for label in marina.last.labels if "1 000 ⭐" in label)
    button = marina.last.button(sure)
    assert button is not None
    await gym.forges(marina, button["callback_data"].replace("1000", "7"))
    assert (await month()).stars_price == 100_000, "a sum that nobody typed"
    await gym.taps(marina, sure)
    assert (await month()).stars_price == 1000


async def test_an_offer_can_be_sold_for_stars_alone(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, "➕ Новый тариф")
    await gym.says(marina, "Разбор техники")
    await gym.taps(marina, "📋 Программа")
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "500")
    assert marina.last.text.startswith("✅ Разбор техники: 500 ⭐, тариф теперь в продаже")
    assert "Разбор техники · 500 ⭐" in await client_sees(gym, ivan)
    await gym.taps(ivan, "Разбор техники · 500 ⭐")
    assert ivan.last.text == "Разбор техники\n\nЦена: 500 ⭐\nСрок: 30 дней"
    assert "💳 Оплатить переводом" not in ivan.last.labels, "there is nothing to transfer"
    await currency_change.settle("EUR")
    assert (await Offer.get(title="Разбор техники")).is_active, "Stars are the same everywhere"
    await open_offer(gym, marina, "Разбор техники")
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "без stars")
    assert "⏸ Не в продаже: сначала напишите цену" in marina.last.text
    assert not (await Offer.get(title="Разбор техники")).is_active


async def test_a_month_for_stars_is_sold_as_a_subscription(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "🔁 Подписка")
    assert marina.last.text.startswith("⚠️ Подписка бывает на 30 дней и не дороже 10 000 Stars.")
    await offer_ways.set_stars((await month()).id, 10_000, cards=False, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(marina, "🔁 Подписка", times=2)
    assert "✓ 🔁 Подписка" in marina.last.labels, "a second tap does not switch it off again"
    assert "Telegram сам берёт цену в Stars каждые 30 дней" in marina.last.text
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    assert "Цена: 3 000 ₽ или 10 000 ⭐ (разово или каждые 30 дней)\n" in ivan.last.text

    await gym.taps(marina, "« Назад")
    assert "В Stars: 10 000 ⭐ (разово или каждые 30 дней)" in marina.last.text
    for button, typed in (("🗓 Срок", "31"), ("⭐ Цена в Stars", "20001"), ("⭐ Цена в Stars", "без Stars")):
        await gym.taps(marina, button)
        await gym.says(marina, typed)
        assert marina.last.text.startswith("⚠️ Этот тариф продаётся подпиской"), typed
        await gym.taps(marina, "« Назад")
    offer = await month()
    assert (offer.duration_days, offer.stars_price, offer.subscribes) == (30, 10_000, True)
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "✓ 🔁 Подписка")
    assert not (await month()).subscribes


async def test_a_card_is_switched_on_and_off_where_there_is_a_provider(gym: Gym, marina: Person) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "💳 Карта в Telegram")
    assert "у программ карта сначала выключена" in marina.last.text
    await gym.taps(marina, "Включить", times=2)
    assert "💳 Сейчас включена." in marina.last.text
    assert CARD_LIMITS in marina.last.text
    assert (await month()).by_card
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "💰 Цена")
    assert CARD_LIMITS in marina.last.text
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "💳 Карта в Telegram")
    await gym.taps(marina, "Выключить")
    assert not (await month()).by_card

    gym.settings.payment_provider_token = SecretStr("")
    await Offer.filter(title=MONTH).update(by_card=True)
    await open_more(gym, marina)
    assert "💳 Карта в Telegram" not in marina.last.labels
    await gym.taps(marina, "« Назад")
    assert "картой" not in marina.last.text


async def test_words_that_an_invoice_has_no_room_for_are_refused_when_they_are_typed(gym: Gym, marina: Person) -> None:
    await offer_ways.set_stars((await month()).id, 500, cards=False, by=await Staff.get(telegram_id=marina.id))
    before = await Offer.all().values()
    await open_offer(gym, marina)
    await gym.taps(marina, "✏️ Название")
    assert "до 32 знаков" in marina.last.text
    await gym.says(marina, LONG_TITLE)
    assert marina.last.text.startswith(
        "⚠️ Тариф оплачивают в Telegram, а в счёт помещается название до 32 знаков, здесь 33. Сократите название."
    )
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "✏️ Описание")
    await gym.says(marina, LONG_WORDS)
    assert "помещается описание до 255 знаков, здесь 256. Сократите описание." in marina.last.text
    assert await Offer.all().values() == before
    await gym.taps(marina, "Без описания")
    assert (await month()).description == "", "an invoice does with the title"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"title": LONG_TITLE}, "Сократите название."),
        ({"description": LONG_WORDS}, "Сократите описание."),
        ({"translations": {"en": {"title": "x" * 33}}}, "Сократите название."),
        ({"translations": {"en": {"description": "x" * 256}}}, "Сократите описание."),
    ],
    ids=["title", "description", "other title", "other description"],
)
async def test_no_invoice_is_switched_on_for_words_that_it_has_no_room_for(
    gym: Gym, marina: Person, words: dict[str, Any], said: str
) -> None:
    offer = await month()
    await Offer.filter(id=offer.id).update(**words)
    await open_offer(gym, marina, words.get("title", MONTH))
    await gym.taps(marina, "⭐ Цена в Stars")
    await gym.says(marina, "500")
    assert said in marina.last.text
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "💳 Карта в Telegram")
    await gym.taps(marina, "Включить")
    assert said in marina.last.text
    kept = await Offer.get(id=offer.id)
    assert (kept.stars_price, kept.by_card) == (None, False)
    await offer_kinds.make_pack(offer.id, 10, by=await Staff.get(telegram_id=marina.id))
    assert not (await Offer.get(id=offer.id)).by_card, "a pack begins with what it has room for"


@pytest.mark.parametrize(
    "do",
    [
        lambda offer, by: offer_kinds.make_program(offer, by=by),
        lambda offer, by: offer_kinds.make_pack(offer, 10, by=by),
        lambda offer, by: offer_ways.set_stars(offer, 500, cards=False, by=by),
        lambda offer, by: offer_ways.set_subscription(offer, True, by=by),
        lambda offer, by: offer_ways.set_card(offer, True, by=by),
        lambda offer, by: offer_pictures.set_picture(offer, "photo", by=by),
        lambda offer, by: offer_pictures.drop_picture(offer, by=by),
        lambda offer, by: translations.set_title(offer, "en", "Month", cards=False, by=by),
        lambda offer, by: translations.set_description(offer, "en", "Month", cards=False, by=by),
        lambda offer, by: translations.drop(offer, "en", by=by),
    ],
    ids=["program", "pack", "stars", "subscription", "card", "picture", "no picture", "title", "words", "no words"],
)
async def test_a_trainer_changes_none_of_it(
    gym: Gym, marina: Person, do: Callable[[int, Staff], Coroutine[Any, Any, object]]
) -> None:
    member = await Staff.get(telegram_id=marina.id)
    await Staff.filter(id=member.id).update(role=Role.TRAINER)
    before = await Offer.all().values()
    with pytest.raises(NotOwner):
        await do((await month()).id, member)
    assert await Offer.all().values() == before


async def test_a_transfer_for_what_costs_stars_alone_is_not_asked_for(gym: Gym, marina: Person, ivan: Person) -> None:
    by = await Staff.get(telegram_id=marina.id)
    await offers.set_payment_details("2200", by=by)
    await client_sees(gym, ivan)
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    await Offer.filter(title=MONTH).update(price=0, stars_price=500)
    await gym.taps(ivan, "💳 Оплатить переводом")
    assert not await PaymentRequest.exists()
    assert not await Payment.exists()
