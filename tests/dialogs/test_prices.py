"""An owner sets prices and payment details in the chat; a trainer sees whose they are."""

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.money import offers
from bot.services.notices.prices import PriceChanged
from bot.telegram.callbacks import OpenSettings
from db.models import Offer, Outbox, Role, Staff
from dialogs import states
from tests.support.gym import Gym
from tests.support.windows import button_label, furnish, walk

MONTH = "Программа на месяц"


async def open_price(gym: Gym, owner: Person, *, offer: str = MONTH) -> None:
    await gym.says(owner, "/menu")
    await gym.taps(owner, "⚙️ Настройки", message=owner.last)
    await gym.taps(owner, button_label(owner, "🛒"), message=owner.last)
    await gym.taps(owner, button_label(owner, offer), message=owner.last)
    await gym.taps(owner, "💰 Цена")


async def price_of(title: str = MONTH) -> tuple[int, str]:
    offer = await Offer.get(title=title)
    return offer.price, offer.currency


@pytest.fixture
async def anna(gym: Gym, marina: Person) -> Person:
    """A trainer at the menu."""
    person = gym.api.person(2, "Анна")
    await Staff.create(telegram_id=2, role=Role.TRAINER, name="Анна", language="ru")
    await gym.says(person, "/start")
    return person


async def test_a_new_price_is_shown_beside_the_old_one(gym: Gym, marina: Person) -> None:
    await open_price(gym, marina)
    assert marina.last.text.startswith("Программа на месяц, сейчас 3 000 ₽")
    await gym.says(marina, "3500 руб.")

    assert marina.last.text.startswith("✅ Программа на месяц: было 3 000 ₽, стало 3 500 ₽")
    assert f"{MONTH}\n3 500 ₽, 30 дней" in marina.last.text
    assert await price_of() == (350_000, "RUB")


async def test_a_price_can_be_typed_at_the_offer_itself(gym: Gym, marina: Person) -> None:
    await open_price(gym, marina)
    await gym.taps(marina, "« Назад")
    await gym.says(marina, "3600")
    assert marina.last.text.startswith(f"✅ {MONTH}: было 3 000 ₽, стало 3 600 ₽")
    assert await price_of() == (360_000, "RUB")


@pytest.mark.parametrize(("typed", "shown", "price"), [("35000", "35 000 ₽", 3_500_000), ("1400", "1 400 ₽", 140_000)])
async def test_a_price_more_than_twice_or_less_than_half_is_asked_once_more(
    gym: Gym, marina: Person, typed: str, shown: str, price: int
) -> None:
    await open_price(gym, marina)
    await gym.says(marina, typed)
    assert marina.last.text.startswith(f"{MONTH}: было 3 000 ₽, станет {shown}")
    assert await price_of() == (300_000, "RUB")
    await gym.taps(marina, "✏️ Ввести другую цену")
    assert await price_of() == (300_000, "RUB")

    await gym.says(marina, typed)
    await gym.taps(marina, f"Да, {shown}", times=2)
    assert marina.last.text.startswith(f"✅ {MONTH}: было 3 000 ₽, стало {shown}")
    assert await price_of() == (price, "RUB")


@pytest.mark.parametrize("typed", ["3.500", "3,500", "3,500 ₽"])
async def test_a_price_that_reads_two_ways_is_asked_back(gym: Gym, marina: Person, typed: str) -> None:
    await open_price(gym, marina)
    await gym.says(marina, typed)
    assert marina.last.labels == ["3 500 ₽", "3,50 ₽", "« Назад"]
    assert await price_of() == (300_000, "RUB")

    await gym.taps(marina, "3 500 ₽", times=2)
    assert await price_of() == (350_000, "RUB")
    assert "было 3 000 ₽, стало 3 500 ₽" in marina.last.text


@pytest.mark.parametrize(("typed", "question"), [("3.500", "3,50 ₽"), ("35000", "Да, 35 000 ₽")])
async def test_what_is_no_price_takes_the_question_about_the_one_before_with_it(
    gym: Gym, marina: Person, typed: str, question: str
) -> None:
    await open_price(gym, marina)
    await gym.says(marina, typed)
    assert question in marina.last.labels
    await gym.says(marina, "договоримся")

    assert marina.last.text.startswith("⚠️ Не похоже на цену")
    assert marina.last.labels == ["« Назад"]
    await gym.says(marina, "3200")
    assert await price_of() == (320_000, "RUB")


async def test_two_taps_on_a_reading_do_not_say_yes_to_a_price_a_thousand_times_smaller(
    gym: Gym, marina: Person
) -> None:
    await open_price(gym, marina)
    await gym.says(marina, "3.500")
    rows = marina.last.labels
    await gym.taps(marina, "3,50 ₽", times=2)

    assert marina.last.text.startswith(f"{MONTH}: было 3 000 ₽, станет 3,50 ₽")
    assert marina.last.labels.index("Да, 3,50 ₽") > rows.index("3,50 ₽")
    assert await price_of() == (300_000, "RUB")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1e5", "⚠️ Не похоже на цену."),
        ("много", "⚠️ Не похоже на цену."),
        ("3000-4000", "⚠️ Не похоже на цену."),
        ("$49.99", "⚠️ Цена этого тарифа в ₽, знак другой валюты сюда не подходит."),
        ("99 USD", "⚠️ Цена этого тарифа в ₽"),
        ("49,99 €", "⚠️ Цена этого тарифа в ₽"),
        ("20000 ₸", "⚠️ Цена этого тарифа в ₽"),
        ("10.001.0", "⚠️ Не похоже на цену."),
        ("3500,555", "⚠️ После запятой могут стоять только 2 знака."),
        ("99999999999", "⚠️ Слишком много: цена может быть не больше 100 000 000 ₽."),
    ],
)
async def test_what_is_no_price_in_this_money_is_refused_in_words(
    gym: Gym, marina: Person, typed: str, said: str
) -> None:
    await open_price(gym, marina)
    await gym.says(marina, typed)

    assert marina.last.text.replace("\u00a0", " ").startswith(said)
    assert await price_of() == (300_000, "RUB")


async def test_a_price_typed_again_at_the_question_replaces_the_first(gym: Gym, marina: Person) -> None:
    await open_price(gym, marina)
    await gym.says(marina, "35000")
    await gym.says(marina, "3600")
    assert await price_of() == (360_000, "RUB")
    assert "стало 3 600 ₽" in marina.last.text


async def test_a_price_that_another_owner_changed_meanwhile_is_asked_once_more(gym: Gym, marina: Person) -> None:
    await open_price(gym, marina)
    await gym.says(marina, "35000")
    await Offer.filter(title=MONTH).update(price=400_000)
    await gym.taps(marina, "Да, 35 000 ₽")

    assert marina.last.text.startswith(f"{MONTH}: было 4 000 ₽, станет 35 000 ₽")
    assert await price_of() == (400_000, "RUB")


async def test_an_offer_that_is_gone_meanwhile_is_said(gym: Gym, marina: Person) -> None:
    await open_price(gym, marina)
    await Offer.filter(title=MONTH).delete()
    await gym.says(marina, "3500")

    assert marina.last.text.startswith("⚠️ Этого тарифа больше нет.")
    assert marina.last.labels == ["Программа на 3 месяца · 7 500 ₽", "➕ Новый тариф", "« Назад"]


# Owners and trainers


async def test_a_trainer_has_neither_details_nor_prices_in_the_settings(gym: Gym, anna: Person) -> None:
    await gym.taps(anna, "⚙️ Настройки", message=anna.last)

    assert "Реквизиты, цены и этапы меняет только владелец." in anna.last.text
    assert not any(sign in label for label in anna.last.labels for sign in ("💳", "🛒", "🪜", "👥"))


@pytest.mark.parametrize(
    "window",
    [
        states.Settings.details,
        states.Settings.new_details,
        states.Offers.main,
        states.Offers.price,
        states.Offers.sure,
    ],
    ids=str,
)
async def test_who_is_an_owner_no_more_neither_sees_nor_changes_details_and_prices(
    gym: Gym, marina: Person, window: State
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    labels = [label for label in marina.last.labels if not label.startswith("« ")]
    await Staff.filter(telegram_id=marina.id).update(role=Role.TRAINER)
    before = (await Offer.all().order_by("id").values(), await offers.payment_details())
    screen = marina.last
    for label in labels:
        await gym.taps(marina, label, message=screen)
        assert "2200" not in marina.last.text
    for typed in ("1234 5678", "3500"):
        await gym.says(marina, typed)

    assert (await Offer.all().order_by("id").values(), await offers.payment_details()) == before


async def test_a_trainer_reads_that_the_owner_sets_the_details(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, f"{MONTH} · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.delivers()

    assert "Впишите их в настройках." in marina.last.text
    assert "⚙️ Настройки" in marina.last.labels
    assert "Их впишет владелец" in anna.last.text
    assert anna.last.labels == ["👤 Карточка"]
    said = await gym.forges(anna, OpenSettings().pack())
    assert said == "Это может только владелец."


async def test_owners_read_of_a_first_price_that_there_was_none(gym: Gym, marina: Person) -> None:
    offer = await Offer.get(title=MONTH)
    await outbox.tell_owners(
        PriceChanged(staff_id=1, offer_id=offer.id, was=0, price=990_000, currency_was="KZT", currency="KZT")
    )
    await gym.delivers()
    assert f"«{MONTH}»: цена не задана → 9 900 ₸" in marina.last.text
    assert await Outbox.filter(status="failed").count() == 0
