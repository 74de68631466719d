"""«Сегодня»: one list, worked off without a tap in between."""

import pytest

from bot.demo.people.person import Person
from bot.services.money import payments, receipts
from bot.services.programs import free_program
from db.models import Client, Payment, PaymentStatus, Program, ProgramKind, ProgramStatus, Snooze, Staff
from tests.support.gym import Gym
from tests.support.people import answer_all, confirmed_payment, newcomer, pending_payment, photo


@pytest.fixture
async def olga(gym: Gym) -> Client:
    return await newcomer(1002, "Ольга")


async def claims(client: Client) -> Payment:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    return payment


async def test_the_day_is_first_in_the_menu_and_by_its_command(gym: Gym, marina: Person, client: Client) -> None:
    await claims(client)
    await gym.says(marina, "/menu")
    assert marina.last.labels[0] == "☀️ Сегодня · 1"
    await gym.taps(marina, "☀️ Сегодня")
    by_tap = marina.last.text, marina.last.labels
    await gym.says(marina, "/today")

    assert (marina.last.text, marina.last.labels) == by_tap
    assert "1 клиент ждёт вас." in marina.last.text
    assert marina.last.labels == ["💳 Иван @ivan · 3 000 ₽ · 0 мин", "💤", "« Назад"]


async def test_one_row_after_the_other_is_decided_without_going_back(
    gym: Gym, marina: Person, client: Client, olga: Client
) -> None:
    first, second = await claims(client), await claims(olga)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    assert marina.last.labels[-1] == "« Сегодня"
    await gym.taps(marina, "✅ Подтвердить")

    assert marina.last.text.startswith("✅ Готово. Дальше: 💳 Ольга · 3 000 ₽")
    assert f"№{second.id}" in marina.last.text
    assert marina.last.labels[:2] == ["« Сегодня", "✅ Подтвердить"], "a tap too many decides nothing"
    await gym.taps(marina, "❌ Отклонить")
    assert "Дальше" not in marina.last.text
    await gym.taps(marina, "Без причины")
    assert marina.last.text.startswith("✅ Готово. Дальше: 📋 Иван @ivan · оплата сегодня")
    await gym.taps(marina, "« Сегодня")
    assert marina.last.labels == ["📋 Иван @ivan · оплата сегодня", "💤", "« Назад"]
    statuses = [(await payments.get(one.id)).status for one in (first, second)]
    assert statuses == [PaymentStatus.CONFIRMED, PaymentStatus.REJECTED]


async def test_the_last_one_leads_to_what_was_done(gym: Gym, marina: Person, client: Client) -> None:
    await answer_all(client, age="15")
    await free_program.complete(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "✋ Иван")
    await gym.taps(marina, "✅ Отправить собранную")

    assert marina.last.text == "☀️ Сегодня\nВсё сделано."
    assert marina.last.labels == ["« Назад"]
    payment = await claims(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    await gym.taps(marina, "❌ Отклонить")
    await gym.taps(marina, "Без причины")
    assert marina.last.text == "☀️ Сегодня\nВсё сделано.\nЗа день: 1 оплата решена."
    assert (await payments.get(payment.id)).status is PaymentStatus.REJECTED


async def test_looking_around_decides_nothing_and_deeper_screens_go_on_too(
    gym: Gym, marina: Person, client: Client, olga: Client
) -> None:
    await claims(client), await claims(olga)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    await gym.taps(marina, "👤 Карточка")
    assert marina.last.labels[-1] == "« Назад"
    await gym.taps(marina, "« Назад")
    assert marina.last.labels[-1] == "« Сегодня"
    await gym.taps(marina, "👤 Карточка")
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("💳 Оплат")))
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("№")))
    await gym.taps(marina, "✅ Подтвердить")

    assert marina.last.text.startswith("✅ Готово. Дальше: 💳 Ольга")


async def test_what_somebody_else_did_is_gone_at_the_next_tap_which_says_so(
    gym: Gym, marina: Person, client: Client, olga: Client
) -> None:
    payment, _ = await claims(client), await claims(olga)
    await gym.says(marina, "/today")
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(marina, "💳 Иван")

    assert marina.last.text.startswith("⚠️ Этого в списке больше нет")
    assert [label for label in marina.last.labels if "💳" in label] == ["💳 Ольга · 3 000 ₽ · 0 мин"]


async def test_a_row_is_put_off_and_the_card_says_until_when_and_by_whom(
    gym: Gym, marina: Person, client: Client
) -> None:
    await claims(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💤")
    assert "💳 Иван" in marina.last.text
    await gym.taps(marina, "Завтра")

    assert marina.last.text.startswith("☀️ Сегодня\nВсё сделано.")
    until = (await Snooze.get()).until.astimezone(gym.settings.zone)
    await gym.says(marina, f"/client_{client.id}")
    assert f"💤 Чек: до {until:%d.%m} 09:00 (Марина)" in marina.last.text


async def test_putting_off_twice_or_what_is_done_meanwhile_is_refused_in_words(
    gym: Gym, marina: Person, client: Client
) -> None:
    payment = await claims(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💤")
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(marina, "Завтра", times=2)

    assert "Этого в списке больше нет" in marina.last.text
    assert await Snooze.exists() is False


async def test_who_has_paid_leads_to_the_draft_and_a_failed_program_to_its_screen(
    gym: Gym, marina: Person, client: Client, olga: Client
) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await Program.create(client=olga, kind=ProgramKind.PAID, status=ProgramStatus.FAILED, content={"parts": []})
    await gym.says(marina, "/today")
    assert marina.last.labels[::2] == ["📋 Иван @ivan · оплата сегодня", "⚠️ Ольга · не дошло", "« Назад"]
    await gym.taps(marina, "📋 Иван")
    assert "Присылайте" in marina.last.text
    await gym.taps(marina, "« Сегодня")
    await gym.taps(marina, "⚠️ Ольга")
    assert "Ольга" in marina.last.text
    assert marina.last.labels[-1] == "« Сегодня"


@pytest.mark.parametrize("row", ["receipt.99.1.1", "step.1.1", "nothing.1.1", "receipt..", "receipt.1"])
async def test_a_forged_row_opens_nothing(gym: Gym, marina: Person, client: Client, row: str) -> None:
    await claims(client)
    await gym.says(marina, "/today")
    button = marina._find_button("💤", None)[1]
    real = str(button["callback_data"])
    head, _, tail = real.partition("receipt.")
    end = tail[tail.rindex(":") :]
    await gym.forges(marina, f"{head}{row}{end}")

    assert "⚠️" in marina.last.text
    assert "💳 Иван" in marina.last.labels[0]
    assert await Snooze.exists() is False
