"""«Сегодня»: one list, worked off without a tap in between."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.money import payments
from bot.services.notices.team import Morning, MorningOver
from bot.services.programs import free_program
from db.fields import now
from db.models import (
    Client,
    ClientNote,
    ClientPipeline,
    Outbox,
    OutboxStatus,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Snooze,
    Staff,
    Step,
    StepStatus,
)
from tests.support.gym import Gym
from tests.support.people import answer_all, claimed_payment, confirmed_payment


async def test_the_day_is_first_in_the_menu_and_by_its_command(gym: Gym, marina: Person, client: Client) -> None:
    await claimed_payment(client)
    await gym.says(marina, "/menu")
    assert marina.last.labels[0] == "☀️ Сегодня · 1"
    await gym.taps(marina, "☀️ Сегодня")
    by_tap = marina.last.text, marina.last.labels
    await gym.says(marina, "/today")

    assert (marina.last.text, marina.last.labels) == by_tap
    assert "1 клиент ждёт вас." in marina.last.text
    assert marina.last.labels == ["💳 Иван @ivan · 3 000 ₽ · меньше минуты", "💤", "« Назад"]


async def test_one_row_after_the_other_is_decided_without_going_back(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    first, second = await claimed_payment(client), await claimed_payment(other_client)
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
    payment = await claimed_payment(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    await gym.taps(marina, "❌ Отклонить")
    await gym.taps(marina, "Без причины")
    assert marina.last.text == "☀️ Сегодня\nВсё сделано.\nЗа день: 1 оплата решена."
    assert (await payments.get(payment.id)).status is PaymentStatus.REJECTED


async def test_looking_around_decides_nothing_and_deeper_screens_go_on_too(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await claimed_payment(client), await claimed_payment(other_client)
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
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    payment, _ = await claimed_payment(client), await claimed_payment(other_client)
    await gym.says(marina, "/today")
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(marina, "💳 Иван")

    assert marina.last.text.startswith("⚠️ Этого в списке больше нет")
    assert [label for label in marina.last.labels if "💳" in label] == ["💳 Ольга · 3 000 ₽ · меньше минуты"]


async def test_a_row_is_put_off_and_the_card_says_until_when_and_by_whom(
    gym: Gym, marina: Person, client: Client
) -> None:
    await claimed_payment(client)
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
    payment = await claimed_payment(client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💤")
    await payments.reject(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(marina, "Завтра", times=2)

    assert "Этого в списке больше нет" in marina.last.text
    assert await Snooze.exists() is False


async def test_who_has_paid_leads_to_the_draft_and_a_failed_program_to_its_screen(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await Program.create(client=other_client, kind=ProgramKind.PAID, status=ProgramStatus.FAILED, content={"parts": []})
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
    await claimed_payment(client)
    await gym.says(marina, "/today")
    button = marina._find_button("💤", None)[1]
    real = str(button["callback_data"])
    head, _, tail = real.partition("receipt.")
    end = tail[tail.rindex(":") :]
    await gym.forges(marina, f"{head}{row}{end}")

    assert "⚠️" in marina.last.text
    assert "💳 Иван" in marina.last.labels[0]
    assert await Snooze.exists() is False


# Steps, and who is stuck


async def step_of(client: Client, person: Person, words: str = "позвонить") -> Step:
    member = await Staff.get(telegram_id=person.id)
    due_at = now() - timedelta(minutes=5)
    return await Step.create(client=client, staff=member, words=words, due_at=due_at, open_key=client.id)


async def test_a_step_is_done_with_one_tap(gym: Gym, marina: Person, client: Client) -> None:
    step = await step_of(client, marina)
    await gym.says(marina, "/today")
    assert marina.last.labels == ["⏰ Иван @ivan · позвонить", "✅", "« Назад"]
    await gym.taps(marina, "✅", times=2)

    assert "Всё сделано." in marina.last.text
    assert "1 шаг сделан" in marina.last.text
    assert (await Step.get(id=step.id)).status is StepStatus.DONE
    assert await ClientNote.filter(client_id=client.id).count() == 1


async def test_a_step_done_on_the_card_offers_the_next_one_and_then_leads_on(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await step_of(client, marina), await step_of(other_client, marina, "")
    await gym.says(marina, "/today")
    assert [label for label in marina.last.labels if label.startswith("⏰")] == [
        "⏰ Иван @ivan · позвонить",
        "⏰ Ольга · шаг",
    ]
    await gym.taps(marina, "⏰ Иван")
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("⏰ Шаг")))
    await gym.taps(marina, "✅ Сделано")
    assert "Через неделю" in marina.last.labels
    await gym.taps(marina, "Через неделю")
    await gym.taps(marina, "Без слов")

    assert marina.last.text.startswith("✅ Готово. Дальше: ⏰ Ольга")
    assert await Step.filter(client_id=client.id).count() == 2


async def test_who_is_stuck_is_moved_on_and_those_of_long_ago_are_a_tap_away(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await Client.filter(id=client.id).update(last_sign_at=now() - timedelta(days=3))
    await Client.filter(id=other_client.id).update(last_sign_at=now() - timedelta(days=30))
    await gym.says(marina, "/today")
    assert marina.last.labels == ["🔥 Иван @ivan · 3 д · Первичный контакт", "💤", "Ещё 1 · Застряли", "« Назад"]
    await gym.taps(marina, "🔥 Иван")
    await gym.taps(marina, "→ Консультация")

    assert "Всё сделано." in marina.last.text
    await gym.taps(marina, "Ещё 1 · Застряли")
    assert any("30 д · Ольга" in label for label in marina.last.labels)


async def test_a_move_into_a_loss_asks_why_before_the_next_one_comes(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    for one, days in ((client, 4), (other_client, 3)):
        await Client.filter(id=one.id).update(last_sign_at=now() - timedelta(days=days))
    await gym.says(marina, "/today")
    await gym.taps(marina, "🔥 Иван")
    await gym.taps(marina, "Переместить")
    await gym.taps(marina, "Неактивен")
    assert "Дорого" in marina.last.labels
    await gym.taps(marina, "Дорого")

    assert marina.last.text.startswith("✅ Готово. Дальше: 🔥 Ольга")
    assert await ClientPipeline.filter(client_id=client.id, reason_key="expensive").exists()


# The morning


async def test_the_morning_has_the_rows_and_its_buttons_work_until_the_next_one(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await claimed_payment(client), await step_of(other_client, marina)
    await Outbox.all().delete()
    member = await Staff.get(telegram_id=marina.id)
    await Staff.filter(id=member.id).update(morning_hour=None)
    first = await outbox.tell_member(member, Morning())
    await gym.delivers()
    morning = marina.last
    assert morning.text == "☀️ Доброе утро! Сегодня: 1 чек, 1 шаг."
    assert morning.labels == [
        "💳 Иван @ivan · 3 000 ₽ · меньше минуты",
        "💤",
        "⏰ Ольга · позвонить",
        "✅",
        "☀️ Сегодня",
    ]
    await gym.taps(marina, "💳 Иван", message=morning)
    assert marina.last.labels[0] == "✅ Подтвердить"
    assert marina.last.labels[-1] == "« Сегодня"
    assert not morning.deleted
    await gym.taps(marina, "✅ Подтвердить")
    assert marina.last.text.startswith("✅ Готово. Дальше: 📋 Иван")
    await gym.taps(marina, "💳 Иван", message=morning)
    assert "Этого в списке больше нет" in marina.last.text
    await gym.taps(marina, "✅", message=morning)
    assert await Step.filter(status=StepStatus.DONE).count() == 1
    await gym.taps(marina, "☀️ Сегодня", message=morning)
    assert marina.last.text.startswith("☀️ Сегодня")

    await outbox.tell_member(member, MorningOver(), edits_id=first.id)
    await gym.delivers()
    assert morning.labels == []
    assert morning.text == "☀️ Доброе утро! Сегодня: 1 чек, 1 шаг."


async def test_a_row_is_put_off_from_the_morning(gym: Gym, marina: Person, client: Client) -> None:
    await claimed_payment(client)
    await Outbox.all().delete()
    await outbox.tell_member(await Staff.get(telegram_id=marina.id), Morning())
    await gym.delivers()
    await gym.taps(marina, "💤", message=marina.last)
    await gym.taps(marina, "Завтра")

    assert "Всё сделано." in marina.last.text
    assert await Snooze.filter(kind="receipt").count() == 1


async def test_where_all_is_done_by_then_no_morning_comes(gym: Gym, marina: Person, client: Client) -> None:
    row = await outbox.tell_member(await Staff.get(telegram_id=marina.id), Morning())
    before = len(marina.from_bot)
    await gym.delivers()

    assert len(marina.from_bot) == before
    assert (await Outbox.get(id=row.id)).status is OutboxStatus.CANCELLED


async def test_everybody_chooses_their_own_hour(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "🔔 Мои уведомления")
    await gym.taps(marina, "☀️ Утром в 9:00")
    assert "в 9:00" in marina.last.text
    assert marina.last.labels == ["7:00", "8:00", "✓ 9:00", "10:00", "11:00", "12:00", "Не писать", "« Назад"]
    await gym.taps(marina, "7:00")
    assert "✓ 7:00" in marina.last.labels
    assert (await Staff.get(telegram_id=marina.id)).morning_hour == 7
    await gym.taps(marina, "Не писать")
    assert "✓ Не писать" in marina.last.labels
    assert (await Staff.get(telegram_id=marina.id)).morning_hour is None
    await gym.taps(marina, "« Назад")
    assert marina.last.labels[0] == "☀️ Утром не писать"
