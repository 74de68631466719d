"""An offer's picture, and its words for clients of another language."""

import pytest

from bot.demo.people.person import Person
from bot.services.money import offers
from db.models import Client, Offer, Payment, PaymentRequest, Staff
from tests.dialogs.test_offers import MONTH, QUARTER, client_sees, open_more, open_offer
from tests.support.gym import Gym

SHOWN = f"{MONTH} · 3 000 ₽"


@pytest.fixture
async def picture(gym: Gym, marina: Person) -> str:
    """The owner has sent a picture for the month."""
    await open_more(gym, marina)
    await gym.taps(marina, "🖼 Картинка")
    sent = await marina.send_photo("")
    await gym.settle()
    file_id: str = sent.media[-1]["file_id"]
    return file_id


async def test_the_picture_stands_above_the_offer_in_the_clients_one_message(
    gym: Gym, marina: Person, ivan: Person, picture: str
) -> None:
    assert "🖼 Картинка есть." in marina.last.text
    assert (await Offer.get(title=MONTH)).picture == picture
    await client_sees(gym, ivan)
    before = len(ivan.chat.messages)
    await gym.taps(ivan, SHOWN, times=2)
    assert ivan.last.kind == "photo"
    assert ivan.last.text.startswith(f"{MONTH}\nТренер составит программу")
    assert ivan.last.labels == ["💳 Оплатить переводом", "« Назад"]
    await gym.taps(ivan, "« Назад")
    assert ivan.last.kind == "text"
    assert ivan.last.labels[0] == SHOWN
    assert len(ivan.chat.messages) == before, "one live message"

    await gym.taps(ivan, SHOWN)
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=marina.id))
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.taps(ivan, "✅ Перевод сделан")
    assert await Payment.exists()


async def test_the_picture_can_be_taken_away(gym: Gym, marina: Person, ivan: Person, picture: str) -> None:
    await gym.taps(marina, "🖼 Картинка")
    await gym.taps(marina, "Без картинки", times=2)
    assert "🖼 Картинка есть." not in marina.last.text
    await client_sees(gym, ivan)
    await gym.taps(ivan, SHOWN)
    assert ivan.last.kind == "text"


@pytest.mark.parametrize("kind", ["document", "voice", "text"])
async def test_only_a_photo_is_taken_as_a_picture(gym: Gym, marina: Person, kind: str) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "🖼 Картинка")
    if kind == "text":
        await marina.send("картинка")
    else:
        await getattr(marina, f"send_{kind}")()
    await gym.settle()
    assert marina.last.text.startswith("⚠️ Здесь нужно фото. Если картинка отправлена файлом")
    assert (await Offer.get(title=MONTH)).picture is None


async def test_a_picture_that_telegram_has_lost_breaks_nothing_and_the_owner_reads_of_it(
    gym: Gym, marina: Person, ivan: Person, picture: str
) -> None:
    gym.api.lose_file(picture, "Bad Request: wrong file identifier/HTTP URL specified")
    await client_sees(gym, ivan)
    await gym.taps(ivan, SHOWN)
    assert ivan.last.kind == "text"
    assert ivan.last.text.startswith(f"{MONTH}\nТренер составит программу")
    await open_offer(gym, marina)
    assert "⚠️ Telegram больше не отдаёт картинку, и клиенты видят тариф без неё." in marina.last.text
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "🖼 Картинка")
    await marina.send_photo("")
    await gym.settle()
    assert "не отдаёт" not in marina.last.text
    await client_sees(gym, ivan)
    await gym.taps(ivan, SHOWN)
    assert ivan.last.kind == "photo"


async def test_what_has_no_room_below_a_picture_is_said(gym: Gym, marina: Person, ivan: Person, picture: str) -> None:
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "✏️ Описание")
    assert "до 800 знаков" in marina.last.text
    await gym.says(marina, "Ж" * 801)
    assert "⚠️ Под картинкой помещается описание до 800 знаков, здесь 801." in marina.last.text
    await gym.says(marina, "Ж" * 800)
    await Offer.filter(title=MONTH).update(title="Щ" * 60, stars_price=10_000, subscribes=True)
    await client_sees(gym, ivan)
    await gym.taps(ivan, next(label for label in ivan.last.labels if "Щ" in label))
    assert ivan.last.kind == "photo", "the longest words fit"
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "🖼 Картинка")
    await gym.taps(marina, "Без картинки")
    await Offer.filter(picture=None).update(description="Ж" * 801)
    await gym.taps(marina, "🖼 Картинка")
    await marina.send_photo("")
    await gym.settle()
    assert marina.last.text.startswith("⚠️ Под картинкой помещается описание до 800 знаков, здесь 801.")


async def translate(gym: Gym, owner: Person, title: str, description: str) -> None:
    await open_more(gym, owner)
    await gym.taps(owner, "🌐 На английском")
    await gym.taps(owner, "✏️ Название")
    await gym.says(owner, title)
    await gym.taps(owner, "✏️ Описание")
    await gym.says(owner, description)


async def test_clients_read_an_offer_in_their_language_where_the_owner_gave_it(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=marina.id))
    await translate(gym, marina, "A month with me", "Program & answers")
    assert marina.last.text.startswith(f"{MONTH} · English\n\nНазвание: A month with me\nОписание: Program & answers")
    assert await client_sees(gym, ivan) == [SHOWN, f"{QUARTER} · 7 500 ₽"], "who reads Russian reads Russian"
    ivan.user["language_code"] = "en"
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Prices")
    assert ivan.last.labels == ["A month with me · ₽3,000", f"{QUARTER} · ₽7,500", "« Back"]
    await gym.taps(ivan, "A month with me · ₽3,000")
    assert ivan.last.text.startswith("A month with me\nProgram & answers\n")
    await gym.taps(ivan, "💳 Pay by transfer")
    assert "Transfer ₽3,000 for “A month with me”" in ivan.last.text
    await gym.taps(ivan, "✅ Transfer made")
    assert [one.title for one in (await PaymentRequest.get(), await Payment.get())] == ["A month with me"] * 2
    assert (await Client.get(telegram_id=ivan.id)).language == "en"
    await open_offer(gym, marina)
    assert marina.last.text.startswith(MONTH), "staff read the owner's own words"


async def test_a_translation_is_partly_there_and_goes_again(gym: Gym, marina: Person, ivan: Person) -> None:
    await translate(gym, marina, "A month with me", "\u200b")
    assert (await Offer.get(title=MONTH)).translations == {"en": {"title": "A month with me"}}
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "✓ 🌐 На английском")
    await gym.taps(marina, "Убрать перевод", times=2)
    assert (await Offer.get(title=MONTH)).translations is None
    assert "🌐 На английском" in marina.last.labels


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("✏️ Название", "x" * 61, "⚠️ Слишком длинно: не больше 60 знаков."),
        ("✏️ Название", QUARTER, "⚠️ Тариф с таким названием уже есть."),
        ("✏️ Описание", "x" * 1001, "⚠️ Слишком длинно: не больше 1000 знаков."),
    ],
)
async def test_a_translation_that_does_not_fit_is_said(
    gym: Gym, marina: Person, field: str, typed: str, said: str
) -> None:
    await open_more(gym, marina)
    await gym.taps(marina, "🌐 На английском")
    await gym.taps(marina, field)
    await gym.says(marina, typed)
    assert marina.last.text.startswith(said)
    assert (await Offer.get(title=MONTH)).translations is None
